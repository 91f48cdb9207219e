// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputpause.h"

#include <QCoreApplication>
#include <QEvent>

namespace concord {

InputPause::InputPause(QObject *parent) : QObject(parent)
{
    m_sinceInput.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool InputPause::hasCome() const
{
    constexpr qint64 milliseconds = 1000;
    return m_sinceInput.hasExpired(milliseconds);
}

bool InputPause::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchUpdate:
        m_sinceInput.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace concord
