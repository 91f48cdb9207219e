// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/agendawords.h"

#include "core/model/teams/team.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

QString days(qint64 n)
{
    return n == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, static_cast<int>(n));
}

bool isNeverAsked(const AgendaLine &line)
{
    return line.table == QLatin1String(tableOf<TeamMember>);
}

QString beside(const QString &title, const QString &about)
{
    return about.isEmpty() || about == title ? title : title + QStringLiteral(" · ") + about;
}

} // namespace

QString title(const AgendaLine &line)
{
    switch (line.kind) {
    case AgendaKind::Responsibility:
    case AgendaKind::Action:
        return beside(line.title, line.who.isEmpty() ? line.about : line.who);
    case AgendaKind::Notice:
        if (line.ended)
            return Words::tr("%1 has come to its end").arg(line.title);
        return line.status == DueStatus::Missed ? Words::tr("Notice window has passed · %1").arg(line.title)
                                                : Words::tr("Notice by %1 · %2").arg(shortDay(line.dueOn), line.title);
    case AgendaKind::Prepare:
        return Words::tr("Start preparing · %1").arg(line.title);
    case AgendaKind::GoesOn:
        return Words::tr("%1 goes on after its pause").arg(line.title);
    case AgendaKind::Ask:
        return isNeverAsked(line) ? Words::tr("Wanted: %1").arg(beside(line.title, line.about))
                                  : Words::tr("Answer of %1").arg(beside(line.title, line.about));
    case AgendaKind::CheckIn:
        if (line.title == line.about) // it has no rhythm
            return Words::tr("Check-in with %1").arg(line.title);
        break;
    case AgendaKind::Change:
        break;
    }
    return beside(line.title, line.about);
}

QString badge(const AgendaLine &line)
{
    if (line.status == DueStatus::Upcoming && line.dueOn.isValid())
        return shortDay(line.dueOn);
    switch (line.kind) {
    case AgendaKind::Ask:
        return Words::tr("ask");
    case AgendaKind::Change:
        return line.dueOn.isValid() && line.status == DueStatus::Overdue ? Words::tr("late") : Words::tr("known");
    case AgendaKind::Responsibility:
    case AgendaKind::Action:
        return line.status == DueStatus::Overdue ? Words::tr("late") : name(line.status);
    case AgendaKind::Notice:
        return line.ended ? Words::tr("decide") : name(line.status);
    case AgendaKind::CheckIn:
    case AgendaKind::Prepare:
    case AgendaKind::GoesOn:
        break;
    }
    return name(line.status);
}

QString when(const AgendaLine &line, QDate today)
{
    if (isNeverAsked(line))
        return Words::tr("nobody asked yet");
    if (!line.goneBy.isEmpty()) {
        QStringList days;
        for (const QDate day : line.goneBy)
            days << dayOf(day, today);
        constexpr qsizetype most = 4;
        if (days.size() > most)
            days = QStringList{days.first(), QStringLiteral("…"), days.last()};
        const QString list = days.join(QStringLiteral(", "));
        return line.goneBy.size() == 1 ? Words::tr("one date went by: %1").arg(list)
                                       : Words::tr("%1 dates went by: %2").arg(QString::number(line.goneBy.size()), list);
    }
    if (line.status == DueStatus::Missed) {
        return line.kind == AgendaKind::Notice ? Words::tr("the window closed on %1").arg(dayOf(line.dueOn, today))
                                               : Words::tr("was planned for %1").arg(dayOf(line.dueOn, today));
    }
    if (line.status == DueStatus::Upcoming) {
        return line.kind == AgendaKind::Ask ? Words::tr("follow up %1").arg(fromToday(line.dueOn, today))
                                            : fromToday(line.dueOn, today);
    }
    switch (line.kind) {
    case AgendaKind::CheckIn: {
        const qint64 pastGrace = line.dueOn.addDays(line.graceDays).daysTo(today);
        if (line.status == DueStatus::Overdue && line.graceDays > 0)
            return Words::tr("due %1, %2 past grace").arg(dayOf(line.dueOn, today), days(pastGrace));
        break;
    }
    case AgendaKind::Ask: {
        const qint64 waiting = line.since.daysTo(today);
        return waiting == 0 ? Words::tr("asked today, no answer yet")
                            : Words::tr("asked %1 ago, no answer yet").arg(days(waiting));
    }
    case AgendaKind::Change:
        if (!line.dueOn.isValid())
            return Words::tr("known for %1, not made").arg(days(line.since.daysTo(today)));
        break;
    case AgendaKind::Prepare:
        return Words::tr("since %1").arg(dayOf(line.dueOn, today));
    case AgendaKind::Notice:
        if (line.ended)
            return Words::tr("on %1: say what comes next").arg(dayOf(line.dueOn, today));
        break;
    case AgendaKind::GoesOn:
        return line.dueOn == today ? Words::tr("goes on today") : Words::tr("was to go on %1").arg(fromToday(line.dueOn, today));
    case AgendaKind::Responsibility:
    case AgendaKind::Action:
        break;
    }
    return line.dueOn == today ? Words::tr("due today") : Words::tr("due %1").arg(dayOf(line.dueOn, today));
}

} // namespace concord::wording
