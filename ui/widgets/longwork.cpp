// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longwork.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <future>
#include <utility>

namespace concord {

namespace {

using namespace std::chrono_literals;

/// Stays until the work has ended, whatever is pressed.
class WaitingDialog : public QDialog {
public:
    WaitingDialog(QWidget *window, const QString &words, Progress &progress, std::future<void> &work, WorkEnds ends)
        : QDialog(window), m_progress(progress), m_work(work), m_bar(new QProgressBar),
          m_cancel(plainButton(QCoreApplication::translate("concord::Prompts", "Cancel")))
    {
        setWindowTitle(QCoreApplication::applicationName());
        setMinimumWidth(420);
        setAccessibleDescription(words);
        m_bar->setAccessibleName(words);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
        layout->setSpacing(space::l);
        layout->addWidget(plainLabel(words));
        layout->addWidget(m_bar);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch(1);
        buttons->addWidget(m_cancel);
        layout->addLayout(buttons);
        m_cancel->setVisible(ends == WorkEnds::AlsoByCancel);
        connect(m_cancel, &QPushButton::clicked, this, &WaitingDialog::reject);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &WaitingDialog::look);
        timer->start(30ms);
        look();
    }

    void reject() override
    {
        if (m_cancel->isHidden())
            return;
        m_progress.cancel();
        m_cancel->setEnabled(false);
    }

private:
    void look()
    {
        if (m_work.wait_for(0s) == std::future_status::ready)
            return accept();
        const int percent = m_progress.percent();
        m_bar->setRange(0, percent == 0 ? 0 : 100); // a bar without an end until it is known how far it is
        m_bar->setValue(percent);
    }

    Progress &m_progress;
    std::future<void> &m_work;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace

void runBeside(QWidget *window, const QString &words, const std::function<void(Progress &)> &work, WorkEnds ends)
{
    Progress progress;
    std::future<void> running = std::async(std::launch::async, [&] { work(progress); });
    if (running.wait_for(300ms) != std::future_status::ready)
        WaitingDialog(window, words, progress, running, ends).exec();
    running.get();
}

} // namespace concord
