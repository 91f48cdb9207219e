// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace concord {

namespace {

QFontMetrics strongMetrics()
{
    return QFontMetrics(typeFont(TypeSize::Body, QFont::DemiBold));
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

int TabStrip::gap() const
{
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words += strongMetrics().horizontalAdvance(tabText(i));
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    return std::clamp((room - words) / std::max(1, count()) - 1, 8, int(space::xl));
}

QSize TabStrip::tabSizeHint(int index) const
{
    // Room for the bold text always, so that nothing moves when another tab is opened.
    return {strongMetrics().horizontalAdvance(tabText(index)) + gap(), strongMetrics().height() + 16};
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
    for (int i = 0; i < count(); ++i) {
        const bool open = i == currentIndex();
        QRect box = tabRect(i);
        box.setWidth(strongMetrics().horizontalAdvance(tabText(i)));
        painter.setFont(typeFont(TypeSize::Body, open ? QFont::DemiBold : QFont::Normal));
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
