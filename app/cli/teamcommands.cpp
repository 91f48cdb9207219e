// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/teams/teamdetail.h"
#include "ui/wording/teamwords.h"

#include <algorithm>

namespace concord::cli {

namespace {

QJsonValue known(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray stoppersJson(const QList<Stopper> &stoppers)
{
    QJsonArray list;
    for (const Stopper &stopper : stoppers) {
        list << QJsonObject{
            {QStringLiteral("code"), QString(word(stopper.kind))},
            {QStringLiteral("dimension"), stopper.dimension.isEmpty() ? QJsonValue() : stopper.dimension},
            {QStringLiteral("text"), wording::sentence(stopper)}};
    }
    return list;
}

QJsonObject teamJson(const TeamRow &row)
{
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("importance"), row.importance},
            {QStringLiteral("members"), row.members},
            {QStringLiteral("is_working_group"), row.isWorkingGroup},
            {QStringLiteral("i_belong"), row.iBelong},
            {QStringLiteral("ended_on"), cli::known(row.endedOn)},
            {QStringLiteral("overall_score"), cli::known(row.overall)},
            {QStringLiteral("reading"), row.overall ? QJsonValue(word(reading(*row.overall))) : QJsonValue()},
            {QStringLiteral("my_view_only"), row.myViewOnly},
            {QStringLiteral("effective"), row.effective},
            {QStringLiteral("attention"), cli::known(attention(row.importance, row.overall))},
            {QStringLiteral("stoppers"), stoppersJson(row.stoppers)},
            {QStringLiteral("last_round_on"), cli::known(row.lastRoundOn)},
            {QStringLiteral("age_days"), known(row.ageDays)},
            {QStringLiteral("round_open"), row.roundOpen},
            {QStringLiteral("changes_known"), row.changesKnown},
            {QStringLiteral("oldest_change_days"), known(row.oldestKnownDays)}};
}

QString readingText(const TeamRow &row)
{
    if (row.isWorkingGroup)
        return QStringLiteral("working group");
    if (row.overall)
        return wording::name(reading(*row.overall));
    if (row.myViewOnly)
        return QStringLiteral("my view only");
    return QStringLiteral("not rated");
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

std::optional<double> edge(const DimensionResult &dimension, bool high)
{
    if (dimension.answers.isEmpty())
        return std::nullopt;
    const auto [low, top] = std::ranges::minmax_element(dimension.answers, {}, &RaterDot::mean);
    return (high ? top : low)->mean;
}

QJsonArray dimensionsJson(const TeamResult &result)
{
    QJsonArray list;
    for (const DimensionResult &dimension : result.dimensions) {
        list << QJsonObject{{QStringLiteral("name"), dimension.name},
                            {QStringLiteral("mean"), cli::known(dimension.mean)},
                            {QStringLiteral("split"), dimension.split},
                            {QStringLiteral("answers"), dimension.answers.size()},
                            {QStringLiteral("lowest"), cli::known(edge(dimension, false))},
                            {QStringLiteral("highest"), cli::known(edge(dimension, true))},
                            {QStringLiteral("change"), cli::known(dimension.change())}};
    }
    return list;
}

QJsonArray changesJson(const std::vector<ChangeRow> &changes)
{
    QJsonArray list;
    for (const ChangeRow &row : changes) {
        const Change &change = row.change;
        list << QJsonObject{{QStringLiteral("statement"), change.statement},
                            {QStringLiteral("dimension"), change.dimension.isEmpty() ? QJsonValue() : change.dimension},
                            {QStringLiteral("state"), QString(word(change.state))},
                            {QStringLiteral("known_needed"), change.knownNeeded},
                            {QStringLiteral("owner"), row.owner.isEmpty() ? QJsonValue() : row.owner},
                            {QStringLiteral("noticed_on"), cli::known(change.noticedOn)},
                            {QStringLiteral("due_on"), cli::known(change.dueOn)},
                            {QStringLiteral("made_on"), cli::known(change.madeOn)},
                            {QStringLiteral("rise"), cli::known(row.rise)}};
    }
    return list;
}

void printChanges(Output &out, const std::vector<ChangeRow> &changes)
{
    for (const ChangeRow &row : changes) {
        const QString rise = row.rise ? QStringLiteral(", ") + row.change.dimension + u' ' + wording::changeText(*row.rise) : QString();
        out.line(QStringLiteral("change: %1: %2%3").arg(row.change.statement, wording::name(row.change.state), rise));
    }
}

QJsonArray pointsJson(const TeamResult &result)
{
    QJsonArray list;
    for (const RoundPoint &point : result.points)
        list << QJsonObject{{QStringLiteral("on"), cli::known(point.on)},
                            {QStringLiteral("overall_score"), cli::known(point.overall)},
                            {QStringLiteral("comparable"), point.isComparable}};
    return list;
}

QJsonArray partiesJson(const QList<PartyScore> &parties)
{
    QJsonArray list;
    for (const PartyScore &party : parties)
        list << QJsonObject{{QStringLiteral("name"), party.name},
                            {QStringLiteral("is_us"), party.isUs},
                            {QStringLiteral("overall_score"), party.overall},
                            {QStringLiteral("answered"), party.answered}};
    return list;
}

QJsonArray wordsJson(const QList<OpenWords> &words)
{
    QJsonArray list;
    for (const OpenWords &each : words)
        list << QJsonObject{{QStringLiteral("text"), each.text},
                            {QStringLiteral("rater"), each.rater.isEmpty() ? QJsonValue() : each.rater}};
    return list;
}

QJsonValue shownWhy(const TeamResult &result)
{
    const QString why = wording::whyNotShown(result.score.shown, result.round.minShown);
    return why.isEmpty() ? QJsonValue() : why;
}

QJsonValue laterJson(const TeamResult &result)
{
    if (!result.later)
        return {};
    return QJsonObject{{QStringLiteral("round"), result.later->number},
                       {QStringLiteral("opened_on"), cli::known(result.later->round.openedOn)},
                       {QStringLiteral("answered"), result.later->answered},
                       {QStringLiteral("text"), wording::laterRound(result)}};
}

QJsonObject resultJson(const TeamResult &result)
{
    return {{QStringLiteral("round"), result.number},
            {QStringLiteral("opened_on"), cli::known(result.round.openedOn)},
            {QStringLiteral("closed_on"), cli::known(result.round.closedOn)},
            {QStringLiteral("form"), QString(word(result.round.form))},
            {QStringLiteral("privacy"), QString(word(result.round.privacy))},
            {QStringLiteral("invited"), result.round.invitedN},
            {QStringLiteral("answered"), result.answered},
            {QStringLiteral("gut_score"), cli::known(result.score.gutMean)},
            {QStringLiteral("by_party"), partiesJson(result.parties)},
            {QStringLiteral("open_changes"), wordsJson(result.openChanges)},
            {QStringLiteral("open_who"), wordsJson(result.openWho)},
            {QStringLiteral("why_no_result"), shownWhy(result)},
            {QStringLiteral("later_round"), laterJson(result)},
            {QStringLiteral("trend"), QString(word(result.trend.trend))},
            {QStringLiteral("trend_change"), cli::known(result.trend.change)},
            {QStringLiteral("trend_points"), pointsJson(result)},
            {QStringLiteral("advice"), QJsonArray::fromStringList(result.advice)},
            {QStringLiteral("dimensions"), dimensionsJson(result)}};
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
                            QStringLiteral("%1 of %2").arg(dimension.answers.size()).arg(result.round.invitedN),
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
    const TeamScore &score = team.result->score;
    team.row.overall = score.overall;
    team.row.shown = score.shown;
    team.row.myViewOnly = score.myViewOnly;
    team.row.effective = score.reallyEffective();
    team.row.stoppers = score.stoppers;
    team.row.lastRoundOn = row->round.openedOn;
    team.row.ageDays = static_cast<int>(row->round.openedOn.daysTo(today));
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
