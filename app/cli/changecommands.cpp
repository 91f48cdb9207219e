// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/teams/changes.h"
#include "core/workspace/teams/teamdetail.h"
#include "ui/wording/teamwords.h"

namespace concord::cli {

namespace {

struct ToldChange {
    ChangeRow row;
    QString team;
};

QJsonObject changeJson(const ToldChange &told, QDate today)
{
    const Change &change = told.row.change;
    return {{QStringLiteral("id"), qint64(change.id.value())},
            {QStringLiteral("team"), told.team},
            {QStringLiteral("statement"), change.statement},
            {QStringLiteral("state"), QString(word(change.state))},
            {QStringLiteral("known_needed"), change.knownNeeded},
            {QStringLiteral("noticed_on"), cli::known(change.noticedOn)},
            {QStringLiteral("days_since_noticed"), change.noticedOn.daysTo(today)},
            {QStringLiteral("dimension"), change.dimension.isEmpty() ? QJsonValue() : change.dimension},
            {QStringLiteral("owner"), told.row.owner.isEmpty() ? QJsonValue() : told.row.owner},
            {QStringLiteral("due_on"), cli::known(change.dueOn)},
            {QStringLiteral("made_on"), cli::known(change.madeOn)},
            {QStringLiteral("before_score"), cli::known(change.beforeValue)},
            {QStringLiteral("rise"), cli::known(told.row.rise)},
            {QStringLiteral("can_be_confirmed"), told.row.canBeConfirmed}};
}

/// The teams to tell of: the one that was named, or all.
std::vector<TeamId> teamsMeant(const Call &call, const Store &store)
{
    std::vector<TeamId> teams;
    const QString name = call.options.value(QStringLiteral("team"));
    if (!name.isEmpty()) {
        const auto team = teamNamed(store, name);
        if (!team)
            refuse(QStringLiteral("no_such_team"), name);
        teams.push_back(*team);
        return teams;
    }
    for (const TeamRow &row : teamRows(store, call.workspace.today()))
        teams.push_back(row.id);
    return teams;
}

int changes(Call &call)
{
    const QDate today = call.workspace.today();
    const auto read = call.workspace.read([&](const Store &store) {
        std::vector<ToldChange> told;
        for (const TeamId team : teamsMeant(call, store)) {
            const auto detail = teamDetail(store, team, today);
            for (const ChangeRow &row : detail->changes)
                told.push_back({row, detail->team.name});
        }
        return told;
    });
    if (!read)
        return call.fail(read.error());
    if (call.json()) {
        QJsonArray list;
        for (const ToldChange &told : *read)
            list << changeJson(told, today);
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const ToldChange &told : *read) {
        const Change &change = told.row.change;
        rows << QStringList{QString::number(change.id.value()), told.team, word(change.state), change.knownNeeded ? QStringLiteral("known") : QString(),
                            QString::number(change.noticedOn.daysTo(today)), shown(change.dueOn), change.dimension, change.statement};
    }
    call.out.table({QStringLiteral("id"), QStringLiteral("team"), QStringLiteral("state"), QString(), QStringLiteral("days"),
                    QStringLiteral("due"), QStringLiteral("about"), QStringLiteral("change")},
                   rows);
    return Done;
}

int notice(Call &call)
{
    if (call.arguments.size() != 3)
        throw UsageError{QStringLiteral("change notice needs a team and what is to change")};
    Change change;
    change.statement = call.arguments[2];
    change.knownNeeded = call.options.isSet(QStringLiteral("known"));
    change.dimension = call.options.value(QStringLiteral("about"));
    change.dueOn = call.day(QStringLiteral("due"), {});
    const auto team = call.workspace.read([&](const Store &store) {
        const auto found = teamNamed(store, call.arguments[1]);
        if (!found)
            refuse(QStringLiteral("no_such_team"), call.arguments[1]);
        return *found;
    });
    if (!team)
        return call.fail(team.error());
    change.teamId = *team;
    const auto noticed = Changes(call.workspace).notice(change);
    if (!noticed)
        return call.fail(noticed.error());
    call.out.line(QStringLiteral("Noticed, as number %1.").arg(noticed->value()));
    return Done;
}

int move(Call &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(1).toLongLong(&isNumber);
    if (call.arguments.size() != 3 || !isNumber || id <= 0)
        throw UsageError{QStringLiteral("change move needs the number of a change, as `changes` shows it, and a state")};
    const auto to = fromWord<ChangeState>(QString(call.arguments[2]).replace(u'-', u'_'));
    if (!to)
        throw UsageError{QStringLiteral("a change is noticed, decided, in_progress, made, confirmed or dropped, not “%1”").arg(call.arguments[2])};
    if (const auto moved = Changes(call.workspace).moveTo(ChangeId(id), *to); !moved)
        return call.fail(moved.error());
    call.out.line(QStringLiteral("Noted."));
    return Done;
}

int change(Call &call)
{
    const QString verb = call.arguments.first();
    if (verb == QLatin1String("notice"))
        return notice(call);
    if (verb == QLatin1String("move"))
        return move(call);
    throw UsageError{QStringLiteral("change knows notice and move, not “%1”").arg(verb)};
}

} // namespace

QList<Command> changeCommands()
{
    return {
        {QStringLiteral("changes"), QStringLiteral("[--team NAME]"), QStringLiteral("what must change in the teams, and for how long it is known"), 0, 0,
         {option("team", "the changes of that team alone", "NAME")}, changes},
        {QStringLiteral("change"), QStringLiteral("notice TEAM TEXT [--known] [--about DIMENSION] [--due DATE] | move ID STATE"),
         QStringLiteral("note what must change in a team, or move it along"), 1, 3,
         {QCommandLineOption(QStringLiteral("known"), QStringLiteral("you know that it is needed")),
          option("about", "the dimension that a later round shall show higher", "DIMENSION"), option("due", "until when", "DATE")},
         change},
    };
}

} // namespace concord::cli
