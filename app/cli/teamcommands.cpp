// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/teamjson.h"
#include "core/workspace/teams/teamdetail.h"
#include "ui/wording/teamwords.h"

#include <algorithm>

namespace concord::cli {

namespace {

QString readingText(const TeamRow &row)
{
    if (row.isWorkingGroup)
        return QStringLiteral("working group");
    if (row.overall)
        return wording::name(reading(*row.overall));
    if (row.myViewOnly)
        return QStringLiteral("my view only");
    return wording::unrated(row);
}

int teams(Call &call)
{
    const auto read = call.workspace.read(
        [&](const Store &store) { return teamRows(store, call.workspace.today()); });
    if (!read)
        return call.fail(read.error());
    const EffectiveTeams count = effectiveTeams(*read);
    if (call.json()) {
        QJsonArray list;
        for (const TeamRow &row : *read)
            list << teamJson(row);
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const TeamRow &row : *read) {
        rows << QStringList{row.name, QString::number(row.importance), QString::number(row.members),
                            shown(row.overall, 2), readingText(row), shown(row.lastRoundOn),
                            QString::number(row.changesKnown)};
    }
    call.out.table({QStringLiteral("team"), QStringLiteral("importance"), QStringLiteral("members"),
                    QStringLiteral("overall"), QStringLiteral("reading"), QStringLiteral("last round"),
                    QStringLiteral("changes known")},
                   rows);
    call.out.line(QStringLiteral("%1 of %2 teams are really effective.").arg(count.effective).arg(count.rated));
    return Done;
}

void printChanges(Output &out, const std::vector<ChangeRow> &changes)
{
    for (const ChangeRow &row : changes) {
        const QString rise = row.rise ? QStringLiteral(", ") + row.change.dimension + u' ' + wording::changeText(*row.rise) : QString();
        out.line(QStringLiteral("change: %1: %2%3").arg(row.change.statement, wording::name(row.change.state), rise));
    }
}

void printWords(Output &out, const TeamResult &result)
{
    for (const OpenWords &words : result.openChanges)
        out.line(QStringLiteral("needed: ") + wording::said(words));
    for (const OpenWords &words : result.openWho)
        out.line(QStringLiteral("missed: ") + wording::said(words));
}

void printResult(Output &out, const TeamResult &result)
{
    out.line(QStringLiteral("round %1 of %2, %3, %4 of %5 answered")
                 .arg(QString::number(result.number), shown(result.round.openedOn),
                      wording::name(result.round.privacy).toLower(), QString::number(result.answered),
                      QString::number(result.round.invitedN)));
    if (result.later)
        out.line(wording::laterRound(result));
    if (result.score.gutMean)
        out.line(QStringLiteral("gut feeling: ") + shown(result.score.gutMean, 2));
    if (const QString why = wording::whyNotShown(result.score.shown, result.round.minShown); !why.isEmpty()) {
        out.line(why);
        printWords(out, result);
        return;
    }
    QList<QStringList> rows;
    for (const DimensionResult &dimension : result.dimensions) {
        const auto change = dimension.change();
        rows << QStringList{dimension.name, shown(dimension.mean, 2),
                            wording::answersText(dimension, result.round),
                            shown(edge(dimension, false), 2), shown(edge(dimension, true), 2),
                            dimension.split ? QStringLiteral("split") : QString(),
                            change ? wording::changeText(*change) : QString()};
    }
    out.table({QStringLiteral("dimension"), QStringLiteral("mean"), QStringLiteral("answers"),
               QStringLiteral("lowest"), QStringLiteral("highest"), QString(), QStringLiteral("change")},
              rows);
    const QString gap = wording::whyNoTrend(result.trend.gap);
    out.line(QStringLiteral("trend: ") + (gap.isEmpty() ? wording::changeText(*result.trend.change) : gap));
    if (!result.parties.isEmpty())
        out.line(QStringLiteral("by party: ") + wording::partiesText(result.parties));
    printWords(out, result);
    for (const Stopper &stopper : result.score.stoppers)
        out.line(QStringLiteral("not really effective: ") + wording::sentence(stopper));
}

/// Puts one round in the place of the one that speaks for the team.
void turnTo(TeamDetail &team, const Store &store, int number, QDate today)
{
    const auto row = std::ranges::find(team.rounds, number, &RoundRow::number);
    if (row == team.rounds.end())
        refuse(QStringLiteral("no_such_round"), team.team.name, QString::number(team.rounds.size()));
    team.result = roundResult(store, row->round.id);
    speakFor(team.row, team.result->score, row->round.openedOn, today);
}

int team(Call &call)
{
    const QString name = call.arguments.first();
    const int number = call.number(QStringLiteral("round"), 0, 1);
    const auto read = call.workspace.read([&](const Store &store) {
        const auto id = teamNamed(store, name);
        if (!id)
            refuse(QStringLiteral("no_such_team"), name);
        TeamDetail team = teamDetail(store, *id, call.workspace.today()).value();
        if (number > 0)
            turnTo(team, store, number, call.workspace.today());
        return team;
    });
    if (!read)
        return call.fail(read.error());
    if (call.json()) {
        QJsonObject document = teamJson(read->row);
        // A team that was never rated has every key too, so that a script need not ask which are there.
        const QJsonObject result = resultJson(read->result.value_or(TeamResult()));
        for (auto each = result.begin(); each != result.end(); ++each)
            document.insert(each.key(), read->result || each->isArray() ? *each : QJsonValue());
        document.insert(QStringLiteral("changes"), changesJson(read->changes));
        call.out.json(document);
        return Done;
    }
    call.out.line(QStringLiteral("%1: %2, %3").arg(read->row.name, shown(read->row.overall, 2), readingText(read->row)));
    if (read->result)
        printResult(call.out, *read->result);
    printChanges(call.out, read->changes);
    return Done;
}

} // namespace

QList<Command> teamCommands()
{
    return {
        {QStringLiteral("teams"), {}, QStringLiteral("how well each team works"), 0, 0, {}, teams},
        {QStringLiteral("team"), QStringLiteral("NAME [--round N]"), QStringLiteral("what the latest round of one team says, or an earlier one"), 1, 1,
         {option("round", "its how-manieth round, instead of the latest with a result", "N")}, team},
    };
}

} // namespace concord::cli
