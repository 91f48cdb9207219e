// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longwork.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <thread>

namespace concord {

namespace {

constexpr int parts = 1000;
constexpr int momentMilliseconds = 300;
constexpr int lookMilliseconds = 50;

/// Shows how far the work is; closing it asks the work to stop and waits until it has.
class WorkDialog : public QDialog {
public:
    WorkDialog(const QString &what, std::atomic<int> &done, std::atomic<bool> &stopped, QWidget *parent)
        : QDialog(parent), m_stopped(stopped), m_label(plainLabel(what)),
          m_stop(plainButton(QCoreApplication::translate("LongWork", "Stop")))
    {
        setWindowTitle(what);
        setMinimumWidth(420);
        auto *bar = new QProgressBar;
        bar->setRange(0, parts);
        bar->setTextVisible(false);
        bar->setAccessibleName(what);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
        layout->setSpacing(space::m);
        layout->addWidget(m_label);
        layout->addWidget(bar);
        layout->addWidget(m_stop, 0, Qt::AlignRight);
        connect(m_stop, &QPushButton::clicked, this, &WorkDialog::reject);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, bar, [bar, &done] { bar->setValue(done); });
        timer->start(lookMilliseconds);
    }

    void reject() override
    {
        m_stopped = true;
        m_stop->setEnabled(false);
        m_label->setText(QCoreApplication::translate("LongWork", "Stopping…"));
    }

private:
    std::atomic<bool> &m_stopped;
    QLabel *m_label;
    QPushButton *m_stop;
};

} // namespace

void runLongWork(const QString &what, const std::function<void(const Progress &progress)> &work, QWidget *parent)
{
    std::atomic<int> done = 0;
    std::atomic<bool> stopped = false;
    std::atomic<bool> ended = false;
    WorkDialog dialog(what, done, stopped, parent);
    QEventLoop moment;
    const auto finish = [&] {
        moment.quit();
        dialog.accept();
    };
    std::thread thread([&] {
        work([&](qint64 part, qint64 total) {
            done = total > 0 ? static_cast<int>(part * parts / total) : 0;
            return !stopped;
        });
        ended = true;
        QMetaObject::invokeMethod(&dialog, finish, Qt::QueuedConnection);
    });
    QTimer::singleShot(momentMilliseconds, &moment, &QEventLoop::quit);
    moment.exec(QEventLoop::ExcludeUserInputEvents);
    if (!ended)
        dialog.exec();
    thread.join();
}

} // namespace concord
