// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace concord {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, found);
        else if (QLayout *inner = item->layout())
            collect(inner, found);
    }
}

/// What no layout holds: the sides of a splitter, the strip of tabs and what it opens, what a scroll area shows.
void collectByPlace(const QWidget *widget, QList<QWidget *> &found)
{
    QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    std::stable_sort(children.begin(), children.end(), [mirrored](const QWidget *a, const QWidget *b) {
        if (a->y() != b->y())
            return a->y() < b->y();
        return mirrored ? a->x() > b->x() : a->x() < b->x();
    });
    for (QWidget *child : std::as_const(children))
        collect(child, found);
}

void collectInside(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->layout() != nullptr)
        collect(widget->layout(), found);
    else
        collectByPlace(widget, found);
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->isWindow())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr)
        found << widget;
    if (qobject_cast<const QAbstractItemView *>(widget) == nullptr) // that moves between its cells by itself
        collectInside(widget, found);
}

} // namespace

QList<QWidget *> tabOrderOf(QWidget *root)
{
    QList<QWidget *> found;
    collectInside(root, found);
    return found;
}

bool moveCaret(QWidget *root, bool next)
{
    const QList<QWidget *> order = tabOrderOf(root);
    if (order.isEmpty())
        return false;
    const QWidget *here = QApplication::focusWidget();
    auto at = order.indexOf(here);
    if (at < 0 && here != nullptr) {
        // A page that has the caret itself: into it.
        const auto inside = std::find_if(order.begin(), order.end(),
                                         [here](const QWidget *widget) { return here->isAncestorOf(widget); });
        at = inside == order.end() ? -1 : std::distance(order.begin(), inside) - (next ? 1 : 0);
    }
    const auto count = order.size();
    QWidget *target = order[at < 0 && !next ? count - 1 : (at + (next ? 1 : count - 1)) % count];
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = target->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(target);
    }
    return true;
}

} // namespace concord
