// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecare.h"

#include "core/workspace/workspace.h"
#include "ui/shell/calendarkeeper.h"
#include "ui/shell/commands.h"
#include "ui/shell/copies.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace concord {

namespace {

constexpr std::chrono::milliseconds shortestPause = std::chrono::seconds(2);
constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(1);

} // namespace

FileCare::FileCare(Workspace &workspace, Prompts &prompts, WorkspaceView &view)
    : QObject(&view), m_workspace(workspace), m_prompts(prompts), m_view(view), m_calendar(new CalendarKeeper(workspace, this)), m_pause(shortestPause)
{
    connect(m_calendar, &CalendarKeeper::failed, this, [this](const Failure &failure) {
        m_view.status().warn(tr("The calendar file %1 was not brought up to date. %2")
                                 .arg(QDir::toNativeSeparators(m_calendar->path()), wording::sentence(failure)));
    });
    connect(&m_view, &WorkspaceView::dayChanged, m_calendar, &CalendarKeeper::write);
    connect(&m_view, &WorkspaceView::copyWanted, this, &FileCare::saveCopy);
    // Queued: a dialog must not open in the middle of an act.
    connect(&m_workspace, &Workspace::passedBy, this, &FileCare::takeUp, Qt::QueuedConnection);
}

void FileCare::saveCopy()
{
    m_view.commitEdits();
    const bool isDisplaced = m_workspace.displaced().has_value();
    const auto copy = concord::saveCopy(m_workspace, m_prompts, m_view.window());
    if (!copy)
        return m_view.status().warn(wording::sentence(copy.error()));
    if (copy->isEmpty())
        return;
    m_view.status().say(tr("A copy is in %1.").arg(QDir::toNativeSeparators(*copy)));
    m_isCopiedAway = isDisplaced;
    if (isDisplaced)
        emit copiedAway(*copy);
}

void FileCare::offer(QMenu &menu, Commands &commands, const QString &group)
{
    menu.addAction(commands.add(group, tr("Export everything…"), {}, [this] { exportEverything(); }));
    menu.addAction(commands.add(group, tr("Calendar file…"), {}, [this] { keepCalendar(); }));
    QAction *stop = commands.add(group, tr("Stop keeping the calendar file"), {}, [this] {
        const QString kept = m_calendar->path();
        m_calendar->keep({});
        m_view.status().say(tr("%1 stays as it is from now on.").arg(QDir::toNativeSeparators(kept)));
    });
    menu.addAction(stop);
    const auto suit = [this, stop] {
        stop->setVisible(!m_calendar->path().isEmpty()); // what is not visible is not enabled either
    };
    connect(m_calendar, &CalendarKeeper::pathChanged, stop, suit);
    suit();
}

void FileCare::keepCalendar()
{
    m_view.commitEdits();
    const QFileInfo file(m_workspace.path());
    const QString path = fileToWrite(m_prompts, tr("Calendar file"), file.path() + u'/' + file.completeBaseName() + QStringLiteral(".ics"),
                                      tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    connect(m_calendar, &CalendarKeeper::written, this, [this, path] {
        m_view.status().say(tr("The dates are in %1, which is kept up to date while this workspace is open.").arg(QDir::toNativeSeparators(path)));
    }, Qt::SingleShotConnection);
    m_calendar->keep(path);
}

void FileCare::exportEverything()
{
    m_view.commitEdits();
    const auto path = concord::exportEverything(m_workspace, m_prompts, m_view.window());
    if (!path)
        m_view.status().warn(wording::sentence(path.error()));
    else if (!path->isEmpty())
        m_view.status().say(tr("Everything is in %1.").arg(QDir::toNativeSeparators(*path)));
}

bool FileCare::mayLeaveEdits()
{
    m_view.commitEdits();
    return !hasEdits(&m_view)
        || m_prompts.confirm(tr("Something that you typed is not saved: a field says why, or it was not added yet. Leave it behind?"),
                             tr("Leave"));
}

bool FileCare::mayLeave()
{
    if (!mayLeaveEdits())
        return false;
    return m_isCopiedAway || !m_workspace.isDeleted()
           || m_prompts.confirm(tr("The file was deleted while it was open. What was in it is gone when you leave, unless you "
                                   "save a copy first. Leave it behind?"),
                                tr("Leave"));
}

void FileCare::takeUp()
{
    if (m_isTakingUp || !m_rest.hasExpired())
        return;
    m_isTakingUp = true;
    const QPointer<FileCare> alive(this);
    settle(m_workspace.path(), tr("Taking up what another program has written"), m_view.window());
    if (!alive) // the workspace was closed meanwhile
        return;
    m_isTakingUp = false;
    bool isLeft = false;
    const auto look = connect(&m_workspace, &Workspace::passedBy, this, [&isLeft] { isLeft = true; });
    m_view.lookAround();
    disconnect(look);
    if (!isLeft) {
        m_pause = shortestPause;
        return;
    }
    // The other program may hold the file, or the disk be full: to try at once again would be all that the window does.
    m_rest.setRemainingTime(m_pause);
    m_pause = std::min(2 * m_pause, longestPause);
    m_view.status().warn(tr("What another program has written can't be taken up just now. It is tried again in a while."));
}

} // namespace concord
