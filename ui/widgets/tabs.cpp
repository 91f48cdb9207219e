// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace concord {

namespace {

constexpr int leastGap = 8;

/// The open tab is bold where there is room for it; the colour and the line below tell it as well.
QFontMetrics widestMetrics(TypeSize size)
{
    return QFontMetrics(typeFont(size, size == TypeSize::Body ? QFont::DemiBold : QFont::Normal));
}

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

int TabStrip::room() const
{
    return parentWidget() != nullptr ? parentWidget()->width() : width();
}

int TabStrip::wordWidth(TypeSize size, int tab) const
{
    QHash<QString, int> &widths = m_widths[size == TypeSize::Body ? 0 : 1];
    const QString word = tabText(tab);
    auto known = widths.constFind(word);
    if (known == widths.cend())
        known = widths.insert(word, widestMetrics(size).horizontalAdvance(word));
    return *known;
}

int TabStrip::wordsIn(TypeSize size) const
{
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words += wordWidth(size, i);
    return words;
}

void TabStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        for (auto &widths : m_widths)
            widths.clear();
    }
    QTabBar::changeEvent(event);
}

TypeSize TabStrip::typeSize() const
{
    return wordsIn(TypeSize::Body) + count() * leastGap > room() ? TypeSize::Small : TypeSize::Body;
}

int TabStrip::gap() const
{
    return std::clamp((room() - wordsIn(typeSize())) / std::max(1, count()) - 1, leastGap, int(space::xl));
}

QSize TabStrip::tabSizeHint(int index) const
{
    // Room for the bold text always, so that nothing moves when another tab is opened.
    return {wordWidth(typeSize(), index) + gap(), widestMetrics(TypeSize::Body).height() + 16};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const int hovered = tabAt(mapFromGlobal(QCursor::pos()));
    QPainter painter(this);
    const TypeSize size = typeSize();
    for (int i = 0; i < count(); ++i) {
        const bool open = i == currentIndex();
        QRect box = tabRect(i);
        box.setWidth(wordWidth(size, i));
        painter.setFont(typeFont(size, open && size == TypeSize::Body ? QFont::DemiBold : QFont::Normal));
        painter.setPen(open ? t.accent : (underMouse() && i == hovered ? t.text : t.muted));
        painter.drawText(box.adjusted(0, 0, 2, -4), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        if (open)
            painter.fillRect(QRect(box.left(), height() - 2, box.width(), 2), hasFocus() ? t.text : t.accent);
    }
}

Tabs::Tabs(QWidget *parent) : QTabWidget(parent)
{
    setTabBar(new TabStrip(this));
    // Shortcuts of a hidden page are not in the way: Qt asks only those of widgets that are shown.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated, this,
            [this] { turn(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated, this,
            [this] { turn(-1); });
}

void Tabs::turn(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
    // The caret would be left in a part that is not seen any more.
    if (QWidget *part = currentWidget(); part != nullptr && !part->isAncestorOf(focusWidget()))
        tabBar()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace concord
