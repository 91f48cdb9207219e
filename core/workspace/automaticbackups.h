// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <thread>

namespace concord {

class Workspace;

/// Backs an open workspace up into the folder beside it: at its first change of a day, and then every 30 minutes
/// while there are changes. The copy is made on a thread of its own; work never waits for it.
class AutomaticBackups : public QObject {
    Q_OBJECT
public:
    explicit AutomaticBackups(Workspace &workspace, std::function<QDateTime()> now = QDateTime::currentDateTime);
    /// Lets a copy that is being made come to its end.
    ~AutomaticBackups() override;

    /// Off: no new copy is begun.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

signals:
    void backedUp(const QString &path);
    void failed(const concord::Failure &failure);

private:
    void backUpIfDue();
    void finish(const Outcome<QString> &outcome);

    Workspace &m_workspace;
    QString m_path;
    std::function<QDateTime()> m_now;
    QTimer m_timer; ///< runs from a change to the moment when the next copy is due
    QDateTime m_latest;
    std::thread m_thread;
    bool m_isRunning = false;
    bool m_isEnabled = true;
};

} // namespace concord
