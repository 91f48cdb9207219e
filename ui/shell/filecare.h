// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QString>

#include <chrono>

class QMenu;

namespace concord {

class CalendarKeeper;
class Commands;
class Prompts;
class Workspace;
class WorkspaceView;

/// Looks after the open file as a whole: copies of it, what another program has written past the doorway, and that a
/// deleted file does not end unnoticed, and the calendar file that goes with it.
class FileCare : public QObject {
    Q_OBJECT
public:
    /// Goes with `view`, which says what came of it.
    FileCare(Workspace &workspace, Prompts &prompts, WorkspaceView &view);

    /// Asks where to, and says where the copy is. Of a file that was moved, deleted or replaced, the work goes on in
    /// the copy: copiedAway().
    void saveCopy();
    /// Puts what writes the workspace into other files into the menu.
    void offer(QMenu &menu, Commands &commands, const QString &group);
    /// Asks where to, and writes everything there as JSON.
    void exportEverything();
    /// Asks where to, writes the dates there for other calendars, and keeps them up to date from now on.
    void keepCalendar();
    /// Writes what is being typed; asks when something can't be written.
    [[nodiscard]] bool mayLeaveEdits();
    /// The same, and asks before a file ends that was deleted and not copied since.
    [[nodiscard]] bool mayLeave();

signals:
    void copiedAway(const QString &copy);

private:
    /// After an attempt that failed it waits, longer each time.
    void takeUp();

    Workspace &m_workspace;
    Prompts &m_prompts;
    WorkspaceView &m_view;
    CalendarKeeper *m_calendar;
    bool m_isCopiedAway = false;
    bool m_isTakingUp = false;
    QDeadlineTimer m_rest; ///< until then it is not tried again
    std::chrono::milliseconds m_pause;
};

} // namespace concord
