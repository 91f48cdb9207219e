// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/today/agenda.h"
#include "ui/wording/agendawords.h"

#include <algorithm>

namespace concord::cli {

namespace {

QJsonObject asJson(const AgendaLine &line)
{
    return {{QStringLiteral("id"), qint64(line.id)},
            {QStringLiteral("record"), QString(line.table)},
            {QStringLiteral("kind"), QString(word(line.kind))},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("due_on"), known(line.dueOn)},
            {QStringLiteral("status"), QString(word(line.status))},
            {QStringLiteral("about"), line.about},
            {QStringLiteral("who"), line.who.isEmpty() ? QJsonValue() : line.who},
            {QStringLiteral("since"), known(line.since)}};
}

int showAgenda(Call &call)
{
    const QDate today = call.workspace.today();
    const int days = call.number(QStringLiteral("days"), 14);
    const auto lines = call.workspace.read([&](const Store &store) { return agenda(store, today, days); });
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

/// The mood in "PARTY=N", where PARTY is the name of a side.
CheckInMood moodFrom(const QString &text, const std::vector<AgendaSide> &sides)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    bool isNumber = false;
    CheckInMood mood;
    mood.mood = text.mid(sign + 1).toInt(&isNumber);
    if (sign <= 0 || !isNumber)
        throw UsageError{QStringLiteral("--mood takes PARTY=N, with N from 1 to 5, not “%1”").arg(text)};
    const QString name = text.left(sign).trimmed();
    QStringList names;
    for (const AgendaSide &side : sides) {
        if (side.name.compare(name, Qt::CaseInsensitive) == 0) {
            mood.partyId = side.id;
            return mood;
        }
        names << side.name;
    }
    throw UsageError{QStringLiteral("“%1” is no side of this check-in; its sides are: %2").arg(name, names.join(QStringLiteral(", ")))};
}

int hold(Call &call)
{
    HeldCheckIn held;
    held.id = checkInId(call);
    held.heldOn = call.day(QStringLiteral("on"), call.workspace.today());
    held.notes.minutes = call.options.value(QStringLiteral("notes"));
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
    const auto done = CheckIns(call.workspace).hold(held);
    if (!done)
        return call.fail(done.error());
    call.out.line(QStringLiteral("Held: ") + meeting->row.title);
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

int checkIn(Call &call)
{
    const QString verb = call.arguments.first();
    if (verb == QLatin1String("hold"))
        return hold(call);
    if (verb == QLatin1String("skip"))
        return skip(call);
    throw UsageError{QStringLiteral("check-in knows hold and skip, not “%1”").arg(verb)};
}

QCommandLineOption option(const char *name, const char *purpose, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(purpose), QString::fromLatin1(value)};
}

} // namespace

QList<Command> checkInCommands()
{
    return {
        {QStringLiteral("agenda"), QStringLiteral("[--days N]"), QStringLiteral("what Today shows"), 0, 0,
         {option("days", "how far to look ahead", "N")}, &showAgenda},
        {QStringLiteral("check-in"),
         QStringLiteral("hold ID [--on DATE] [--mood PARTY=N]... [--notes TEXT]  |  skip ID --reason TEXT"),
         QStringLiteral("hold a check-in, or skip it with a reason"), 2, 2,
         {option("on", "the day on which it was held", "DATE"), option("mood", "how a side feels, 1 to 5", "PARTY=N"),
          option("notes", "the minutes", "TEXT"), option("reason", "why it is skipped", "TEXT")},
         &checkIn},
    };
}

} // namespace concord::cli
