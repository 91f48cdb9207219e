// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/automaticbackups.h"

#include "core/storage/backup.h"
#include "core/workspace/partners/erasures.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace concord {
namespace {

constexpr qint64 secondsBetween = 30 * 60;

} // namespace

AutomaticBackups::AutomaticBackups(Workspace &workspace, std::function<QDateTime()> now)
    : m_workspace(workspace), m_path(workspace.path()), m_now(std::move(now))
{
    const QList<BackupFile> backups = backupsOf(m_path);
    if (!backups.isEmpty())
        m_latest = backups.front().madeAt;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutomaticBackups::backUpIfDue);
    connect(&workspace, &Workspace::changed, this, &AutomaticBackups::backUpIfDue);
}

AutomaticBackups::~AutomaticBackups()
{
    if (m_thread.joinable())
        m_thread.join();
}

void AutomaticBackups::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled)
        m_timer.stop();
}

void AutomaticBackups::backUpIfDue()
{
    if (!m_isEnabled)
        return;
    const QDateTime now = m_now();
    const bool isFirstOfDay = !m_latest.isValid() || m_latest.date() != now.date();
    const qint64 wait = isFirstOfDay ? 0 : secondsBetween - m_latest.secsTo(now);
    if (wait > 0) {
        m_timer.start(static_cast<int>(std::min(wait, secondsBetween) * 1000));
        return;
    }
    if (m_isRunning || m_workspace.displaced())
        return;
    m_latest = now;
    m_isRunning = true;
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, now] {
        const auto outcome = backUpBeside(m_path, now);
        if (outcome)
            finishErasures(m_path);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void AutomaticBackups::finish(const Outcome<QString> &outcome)
{
    m_isRunning = false;
    if (outcome)
        emit backedUp(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace concord
