// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecare.h"

#include "core/workspace/workspace.h"
#include "ui/shell/calendarkeeper.h"
#include "ui/shell/commands.h"
#include "ui/shell/copies.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace concord {

FileCare::FileCare(Workspace &workspace, Prompts &prompts, WorkspaceView &view)
    : QObject(&view), m_workspace(workspace), m_prompts(prompts), m_view(view), m_calendar(new CalendarKeeper(workspace, this))
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
    QString path = m_prompts.saveFile(tr("Calendar file"), file.path() + u'/' + file.completeBaseName() + QStringLiteral(".ics"),
                                      tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ics");
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

bool FileCare::mayLeave()
{
    return m_isCopiedAway || !m_workspace.isDeleted()
           || m_prompts.confirm(tr("The file was deleted while it was open. What was in it is gone when you leave, unless you "
                                   "save a copy first. Leave it behind?"),
                                tr("Leave"));
}

void FileCare::takeUp()
{
    if (std::exchange(m_isTakingUp, true))
        return;
    settle(m_workspace.path(), tr("Taking up what another program has written"), m_view.window());
    m_isTakingUp = false;
    m_view.lookAround();
}

} // namespace concord
