// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/afterpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace concord {

namespace {

class Painted : public QObject {
public:
    Painted(QWidget *widget, std::function<void()> act) : QObject(widget), m_act(std::move(act))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_act();
            });
        }
        return false;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void afterPaint(QWidget *widget, std::function<void()> act)
{
    new Painted(widget, std::move(act));
}

} // namespace concord
