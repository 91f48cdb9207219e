// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace concord {

class Workspace;

/// Keeps a calendar file up to date with an open workspace, for calendar programs that subscribe to it: when the workspace
/// is opened, some seconds after a change, and when a new day begins. It is written on a thread of its own, and only when it would differ. Which
/// file belongs to which workspace is kept in the program's settings, and goes with a workspace that is renamed.
class CalendarKeeper : public QObject {
    Q_OBJECT
public:
    explicit CalendarKeeper(Workspace &workspace, QObject *parent = nullptr);
    /// Lets a file that is being written come to its end.
    ~CalendarKeeper() override;

    /// The file that is kept; empty: none.
    [[nodiscard]] QString path() const { return m_path; }
    /// Keeps another file from now on, or none when `path` is empty.
    void keep(const QString &path);
    /// Brings the file up to date, if one is kept: what is in it follows the day, too.
    void write();

signals:
    void pathChanged();
    void written();
    /// Once, until it works again.
    void failed(const concord::Failure &failure);

private:
    void finish(const Outcome<void> &outcome);

    Workspace &m_workspace;
    QString m_key;
    QString m_uid;
    QString m_path;
    QTimer m_rest; ///< runs while changes may still follow each other
    std::thread m_thread;
    bool m_isRunning = false;
    bool m_hasFailed = false;
};

} // namespace concord
