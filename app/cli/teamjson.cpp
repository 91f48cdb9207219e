// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teamjson.h"

#include "app/cli/output.h"
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

QJsonArray dimensionsJson(const TeamResult &result)
{
    QJsonArray list;
    for (const DimensionResult &dimension : result.dimensions) {
        list << QJsonObject{{QStringLiteral("name"), dimension.name},
                            {QStringLiteral("mean"), cli::known(dimension.mean)},
                            {QStringLiteral("split"), dimension.split},
                            {QStringLiteral("answers"), isHeldBack(dimension, result.round) ? QJsonValue() : dimension.answers.size()},
                            {QStringLiteral("lowest"), cli::known(edge(dimension, false))},
                            {QStringLiteral("highest"), cli::known(edge(dimension, true))},
                            {QStringLiteral("change"), cli::known(dimension.change())}};
    }
    return list;
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

} // namespace

std::optional<double> edge(const DimensionResult &dimension, bool high)
{
    if (dimension.answers.isEmpty())
        return std::nullopt;
    const auto [low, top] = std::ranges::minmax_element(dimension.answers, {}, &RaterDot::mean);
    return (high ? top : low)->mean;
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

} // namespace concord::cli
