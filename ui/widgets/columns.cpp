// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/theme/tokens.h"

#include <algorithm>

namespace concord {

ColumnsLayout::ColumnsLayout(int leastWidth, QWidget *parent) : QLayout(parent), m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::setMost(int most)
{
    m_most = std::max(1, most);
    invalidate();
}

void ColumnsLayout::setFirstShare(int percent)
{
    m_firstShare = percent;
    invalidate();
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize ColumnsLayout::sizeHint() const
{
    return {m_leastWidth, heightForWidth(m_leastWidth)};
}

QSize ColumnsLayout::minimumSize() const
{
    // Narrower than a column is still shown, and the height then follows from the width.
    return {std::min(m_leastWidth, 200), 0};
}

int ColumnsLayout::place(const QRect &rect, bool move) const
{
    const int gap = space::l;
    std::vector<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    const int fitting = (rect.width() + gap) / (m_leastWidth + gap);
    const int columns = std::clamp(fitting, 1, std::max(1, std::min(m_most, static_cast<int>(shown.size()))));
    const int room = rect.width() - (columns - 1) * gap;
    const int first = columns == 2 ? room * m_firstShare / 100 : room / columns;
    const int other = columns == 2 ? room - first : first;
    std::vector<int> bottoms(static_cast<std::size_t>(columns), 0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::size_t column = i % bottoms.size();
        QLayoutItem *item = shown[i];
        const int width = column == 0 ? first : other;
        const int left = column == 0 ? 0 : first + gap + (static_cast<int>(column) - 1) * (other + gap);
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        const int top = bottoms[column] == 0 ? 0 : bottoms[column] + gap;
        if (move)
            item->setGeometry({rect.x() + left, rect.y() + top, width, height});
        bottoms[column] = top + height;
    }
    return *std::max_element(bottoms.begin(), bottoms.end());
}

Columns::Columns(int leastWidth, QWidget *parent) : QWidget(parent), m_layout(new ColumnsLayout(leastWidth, this)) {}

void Columns::setWidgets(const QList<QWidget *> &widgets, int most)
{
    m_layout->setMost(most);
    if (widgets == m_widgets)
        return;
    m_widgets = widgets;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (QWidget *widget : widgets)
        m_layout->addWidget(widget);
}

} // namespace concord
