// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

namespace concord {

void Chart::describe(const QString &words)
{
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = valueAt(help->pos());
    if (words.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    }
    return true;
}

QString figure(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString signedFigure(double value)
{
    const QString number = figure(value);
    return value >= 0.005 ? u'+' + number : number;
}

} // namespace concord
