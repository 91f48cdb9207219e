// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/meetingwords.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/checkinpapers.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/today/agenda.h"
#include "ui/wording/agendawords.h"

#include <algorithm>

namespace concord::cli {

namespace {

QJsonObject asJson(const AgendaLine &line)
{
    QJsonArray goneBy;
    for (const QDate day : line.goneBy)
        goneBy << known(day);
    return {{QStringLiteral("id"), qint64(line.id)},
            {QStringLiteral("record"), QString(line.table)},
            {QStringLiteral("kind"), QString(word(line.kind))},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("due_on"), known(line.dueOn)},
            {QStringLiteral("status"), QString(word(line.status))},
            {QStringLiteral("about"), line.about},
            {QStringLiteral("who"), line.who.isEmpty() ? QJsonValue() : line.who},
            {QStringLiteral("since"), known(line.since)},
            {QStringLiteral("gone_by"), goneBy}};
}

int showAgenda(Call &call)
{
    const QDate today = call.workspace.today();
    const int days = call.number(QStringLiteral("days"), 14);
    const auto lines = call.workspace.read([&](const Store &store) { return agendaWithGoneBy(store, today, days); });
    if (!lines)
        return call.fail(lines.error());
    if (call.json()) {
        QJsonArray list;
        for (const AgendaLine &line : *lines)
            list << asJson(line);
        call.out.json(list);
        return Done;
    }
    if (lines->empty()) {
        call.out.line(QStringLiteral("Nothing needs you."));
        return Done;
    }
    QList<QStringList> rows;
    for (const AgendaLine &line : *lines) {
        rows << QStringList{QString::number(line.id), QString(word(line.kind)).replace(u'_', u'-'),
                            QString(word(line.status)), shown(line.dueOn), wording::title(line),
                            wording::when(line, today)};
    }
    call.out.table({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("status"), QStringLiteral("due"),
                    QStringLiteral("what"), QStringLiteral("when")},
                   rows);
    return Done;
}

CheckInId checkInId(const Call &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(1).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        throw UsageError{QStringLiteral("check-in needs the number of a check-in, as `agenda` shows it")};
    return CheckInId(id);
}

int hold(Call &call)
{
    HeldCheckIn held;
    held.id = checkInId(call);
    held.heldOn = call.day(QStringLiteral("on"), call.workspace.today());
    held.nextOn = call.day(QStringLiteral("next"), {});
    const auto said = [&](const char *option) { return call.options.value(QLatin1String(option)); };
    held.notes = {said("went-well"), said("stuck"), said("surprised"), said("notes")};
    const auto meeting = call.workspace.read(
        [&](const Store &store) { return checkInAgenda(store, held.id, call.workspace.today()); });
    if (!meeting)
        return call.fail(meeting.error());
    for (const QString &text : call.options.values(QStringLiteral("mood"))) {
        const CheckInMood mood = moodFrom(text, meeting->sides);
        if (std::ranges::find(held.moods, mood.partyId, &CheckInMood::partyId) != held.moods.end())
            throw UsageError{QStringLiteral("--mood “%1” is the second one of that side").arg(text)};
        held.moods.push_back(mood);
    }
    for (const QString &text : call.options.values(QStringLiteral("reading")))
        held.readings.push_back(readingFrom(text, *meeting));
    for (const QString &text : call.options.values(QStringLiteral("decision")))
        held.items.push_back(decisionFrom(text, *meeting));
    for (const QString &text : call.options.values(QStringLiteral("action")))
        held.actions.push_back(actionFrom(text, *meeting));
    const auto done = CheckIns(call.workspace).hold(held);
    if (!done)
        return call.fail(done.error());
    call.out.line(QStringLiteral("Held: ") + meeting->row.title);
    const QDate stoodFor = call.workspace.store().get(held.id).plannedOn;
    QStringList missed;
    for (const QDate day : meeting->missed) {
        if (day < stoodFor)
            missed << shown(day);
    }
    if (!missed.isEmpty())
        call.out.line(QStringLiteral("Kept as missed: ") + missed.join(QStringLiteral(", ")));
    return Done;
}

int skip(Call &call)
{
    const auto skipped = CheckIns(call.workspace).skip(checkInId(call), call.options.value(QStringLiteral("reason")));
    if (!skipped)
        return call.fail(skipped.error());
    call.out.line(QStringLiteral("Skipped."));
    return Done;
}

int cancel(Call &call)
{
    const auto cancelled = CheckIns(call.workspace).cancel(checkInId(call), call.options.value(QStringLiteral("reason")));
    if (!cancelled)
        return call.fail(cancelled.error());
    call.out.line(QStringLiteral("Called off."));
    return Done;
}

int postpone(Call &call)
{
    const QDate to = call.day(QStringLiteral("to"), {});
    if (!to.isValid())
        throw UsageError{QStringLiteral("check-in postpone needs --to DATE")};
    const auto moved = CheckIns(call.workspace).postpone(checkInId(call), to);
    if (!moved)
        return call.fail(moved.error());
    call.out.line(QStringLiteral("Postponed to %1.").arg(to.toString(Qt::ISODate)));
    return Done;
}

/// The agenda or the minutes as a file.
int write(Call &call, MeetingPaper kind)
{
    if (call.arguments.size() < 3)
        throw UsageError{QStringLiteral("check-in %1 needs a check-in and the file to write").arg(call.arguments.first())};
    const QString path = call.arguments[2];
    const auto format = formatOfFile(path);
    if (!format)
        throw UsageError{QStringLiteral("a paper is written as pdf, odt, html or md; say which by the name of the file")};
    const auto copy = fromWord<Copy>(call.options.value(QStringLiteral("copy")));
    if (!copy)
        throw UsageError{QStringLiteral("--copy is private or partner")};
    const auto paper = meetingPaper(call.workspace, checkInId(call), kind, *copy);
    if (!paper)
        return call.fail(paper.error());
    if (const auto written = writeFile(path, paper->rendered(*format)); !written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Wrote %1.").arg(path));
    return Done;
}

QJsonObject asJson(const CheckInRow &row)
{
    return {{QStringLiteral("id"), qint64(row.id.value())},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("about"), row.about},
            {QStringLiteral("kind"), QString(word(row.kind))},
            {QStringLiteral("state"), QString(word(row.state))},
            {QStringLiteral("planned_on"), known(row.plannedOn)},
            {QStringLiteral("moved_from"), known(row.movedFrom)},
            {QStringLiteral("held_on"), known(row.heldOn)}};
}

/// What is planned, the earliest first, or with --past what is settled, the latest first.
int list(Call &call)
{
    const int limit = call.number(QStringLiteral("limit"), 50, 1);
    const bool past = call.options.isSet(QStringLiteral("past"));
    const QString code = call.options.value(QStringLiteral("alliance"));
    CheckInSubject subject;
    if (!code.isEmpty()) {
        const auto id = allianceWithCode(call.workspace, code);
        if (!id)
            return call.fail(id.error());
        subject = *id;
    }
    const auto rows = call.workspace.read([&](const Store &store) {
        return past ? pastCheckIns(store, subject, {}, limit) : plannedCheckIns(store, subject, limit);
    });
    if (!rows)
        return call.fail(rows.error());
    if (call.json()) {
        QJsonArray all;
        for (const CheckInRow &row : *rows)
            all << asJson(row);
        call.out.json(all);
        return Done;
    }
    QList<QStringList> lines;
    for (const CheckInRow &row : *rows)
        lines << QStringList{QString::number(row.id.value()), shown(row.day()), QString(word(row.state)), QString(word(row.kind)).replace(u'_', u'-'), row.title, row.about};
    if (lines.isEmpty())
        call.out.line(past ? QStringLiteral("None was held yet.") : QStringLiteral("None is planned."));
    else
        call.out.table({QStringLiteral("id"), QStringLiteral("day"), QStringLiteral("state"), QStringLiteral("kind"), QStringLiteral("what"), QStringLiteral("about")}, lines);
    return Done;
}

int checkIn(Call &call)
{
    const QString verb = call.arguments.first();
    const bool writes = verb == QLatin1String("agenda") || verb == QLatin1String("minutes");
    if (call.arguments.size() > (writes ? 3 : verb == QLatin1String("list") ? 1 : 2))
        throw UsageError{QStringLiteral("check-in %1 takes fewer words").arg(verb)};
    if (verb == QLatin1String("list"))
        return list(call);
    if (verb == QLatin1String("hold"))
        return hold(call);
    if (verb == QLatin1String("skip"))
        return skip(call);
    if (verb == QLatin1String("postpone"))
        return postpone(call);
    if (verb == QLatin1String("cancel"))
        return cancel(call);
    if (writes)
        return write(call, verb == QLatin1String("agenda") ? MeetingPaper::Agenda : MeetingPaper::Minutes);
    throw UsageError{QStringLiteral("check-in knows list, hold, skip, postpone, cancel, agenda and minutes, not “%1”").arg(verb)};
}

} // namespace

QList<Command> checkInCommands()
{
    QCommandLineOption copy = option("copy", "of a paper: private or partner", "COPY");
    copy.setDefaultValue(QStringLiteral("partner"));
    return {
        {QStringLiteral("agenda"), QStringLiteral("[--days N]"), QStringLiteral("what Today shows"), 0, 0,
         {option("days", "how far to look ahead", "N")}, &showAgenda},
        {QStringLiteral("check-in"),
         QStringLiteral("list [--past] [--alliance CODE] [--limit N]  |  hold ID [--on DATE] [--mood PARTY=N[:BASIS]]... [--notes TEXT] "
                        "[--went-well TEXT] [--stuck TEXT] [--surprised TEXT] [--reading BENEFIT=NUMBER]... [--decision ABOUT=TEXT]... "
                        "[--action TITLE[=WHO[,DATE]]]... [--next DATE]  |  skip ID --reason TEXT  |  postpone ID --to DATE  |  "
                        "cancel ID [--reason TEXT]  |  agenda ID PATH [--copy private|partner]  |  minutes ID PATH [--copy private|partner]"),
         QStringLiteral("list check-ins; hold, skip, postpone or call off one; write its agenda or its minutes; the BASIS of a mood is guess, "
                        "they-said or confirmed, and without one it is they-said, or confirmed for ours"), 1, 3,
         {option("on", "the day on which it was held", "DATE"), option("mood", "how a side feels, 1 to 5, and how that is known", "PARTY=N[:BASIS]"),
          option("notes", "the minutes", "TEXT"), option("went-well", "what went well", "TEXT"), option("stuck", "what is stuck", "TEXT"),
          option("surprised", "what surprised us", "TEXT"), option("reading", "what a figure is now", "BENEFIT=NUMBER"),
          option("decision", "what was decided about a promise, a figure or a worry", "ABOUT=TEXT"),
          option("action", "what somebody will do, and by when", "TITLE=WHO,DATE"), option("next", "the day of the next one", "DATE"),
          option("to", "the day to which it is moved", "DATE"), option("reason", "why it is skipped or called off", "TEXT"), copy,
          QCommandLineOption(QStringLiteral("past"), QStringLiteral("what is behind us, the latest first")),
          option("alliance", "of one alliance alone", "CODE"), option("limit", "how many to list", "N")},
         &checkIn},
    };
}

} // namespace concord::cli
