// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teamresult.h"

#include "core/model/partners/party.h"
#include "core/workspace/teams/roundreader.h"

#include <algorithm>

namespace concord {

namespace {

bool isComparable(const TrendResult &trend)
{
    return trend.gap == TrendGap::None || trend.gap == TrendGap::HardlyChanged;
}

RoundPoint point(const ReadRound &round)
{
    return {round.round.openedOn, round.score.overall, true};
}

/// The line up to the round at `latest`.
QList<RoundPoint> pointsUpTo(const std::vector<ReadRound> &rounds, std::size_t latest)
{
    QList<RoundPoint> points;
    const ReadRound *before = nullptr;
    for (std::size_t i = 0; i <= latest; ++i) {
        RoundPoint each = point(rounds[i]);
        if (each.overall && before != nullptr)
            each.isComparable = isComparable(trend(before->result(), rounds[i].result()));
        if (each.overall)
            before = &rounds[i];
        points.append(each);
    }
    return points;
}

std::optional<double> meanOf(const TeamScore &score, const QString &dimension)
{
    const auto found = std::ranges::find(score.dimensions, dimension, &DimensionScore::name);
    return found == score.dimensions.end() ? std::nullopt : found->mean;
}

QString nameOf(const Store &store, std::optional<PartyId> id)
{
    const auto party = id ? store.find(*id) : std::nullopt;
    return party ? party->name : QString();
}

/// Who gave which mean: each sheet of a named round scored alone says what its rater's means are.
QList<QList<RaterDot>> namedDots(const Store &store, const ReadRound &read)
{
    QList<QList<RaterDot>> dots(read.score.dimensions.size());
    for (std::size_t i = 0; i < read.sheets.size(); ++i) {
        const QString rater = nameOf(store, read.sheets[i].raterPartyId);
        const TeamScore alone = teamScore(read.round, read.items, {read.scored[static_cast<qsizetype>(i)]});
        for (qsizetype d = 0; d < alone.dimensions.size(); ++d) { // none when this rater could not say enough
            if (alone.dimensions[d].mean)
                dots[d].append(RaterDot{*alone.dimensions[d].mean, rater});
        }
    }
    return dots;
}

QList<DimensionResult> dimensionsOf(const Store &store, const ReadRound &read)
{
    const bool named = read.round.privacy == Privacy::Named;
    const auto dots = named ? namedDots(store, read) : QList<QList<RaterDot>>();
    QList<DimensionResult> dimensions;
    for (qsizetype d = 0; d < read.score.dimensions.size(); ++d) {
        const DimensionScore &score = read.score.dimensions[d];
        DimensionResult result{score.name, score.mean, score.split, {}, {}};
        if (named)
            result.answers = dots[d];
        for (double mean : named ? QList<double>() : score.raterMeans)
            result.answers.append(RaterDot{mean, {}});
        dimensions.append(result);
    }
    return dimensions;
}

/// Compares with the newest earlier round that can be compared; else says why the one before it cannot.
void compare(TeamResult &result, const std::vector<ReadRound> &rounds, std::size_t latest)
{
    for (std::size_t i = latest; i-- > 0;) {
        const TrendResult found = trend(rounds[i].result(), rounds[latest].result());
        if (i + 1 == latest || isComparable(found))
            result.trend = found;
        if (!isComparable(found))
            continue;
        result.earlier = point(rounds[i]);
        result.earlierNumber = static_cast<int>(i) + 1;
        for (DimensionResult &dimension : result.dimensions)
            dimension.before = meanOf(rounds[i].score, dimension.name);
        return;
    }
}

QList<OpenWords> wordsOf(const Store &store, const ReadRound &read, QString AnswerSheet::*text)
{
    const bool named = read.round.privacy == Privacy::Named;
    QList<OpenWords> words;
    for (const AnswerSheet &sheet : read.sheets) {
        if (!(sheet.*text).isEmpty())
            words << OpenWords{sheet.*text, named ? nameOf(store, sheet.raterPartyId) : QString()};
    }
    // Without names the order must not say who wrote what either.
    if (!named)
        std::ranges::sort(words, {}, &OpenWords::text);
    return words;
}

RoundRow rowOf(const ReadRound &read, std::size_t index)
{
    return {read.round, static_cast<int>(index) + 1, read.answered, read.score.shown, read.score.overall};
}

TeamResult resultOf(const Store &store, const std::vector<ReadRound> &rounds, std::size_t index)
{
    const ReadRound &read = rounds[index];
    TeamResult result;
    result.round = read.round;
    result.number = static_cast<int>(index) + 1;
    result.answered = read.answered;
    result.score = read.score;
    result.points = pointsUpTo(rounds, index);
    result.dimensions = dimensionsOf(store, read);
    compare(result, rounds, index);
    if (read.score.shown == Shown::Yes || read.score.shown == Shown::NoScore) {
        result.openChanges = wordsOf(store, read, &AnswerSheet::openChange);
        result.openWho = wordsOf(store, read, &AnswerSheet::openWho);
    }
    if (read.score.shown != Shown::Yes)
        return result;
    result.parties = partyScores(store, read);
    result.advice = adviceOrder(read.score.dimensions);
    return result;
}

} // namespace

std::optional<TeamResult> teamResult(const Store &store, TeamId id)
{
    return teamResult(store, RoundReader(store).all(id));
}

std::optional<TeamResult> teamResult(const Store &store, const std::vector<ReadRound> &rounds)
{
    const auto newest = std::ranges::find_if(rounds.rbegin(), rounds.rend(), &ReadRound::speaks);
    if (newest == rounds.rend())
        return std::nullopt;
    auto shown = std::find_if(newest, rounds.rend(), [](const ReadRound &read) { return read.speaks() && read.score.shown == Shown::Yes; });
    if (shown == rounds.rend())
        shown = newest;
    const auto indexOf = [&](auto round) { return static_cast<std::size_t>(rounds.rend() - round) - 1; };
    TeamResult result = resultOf(store, rounds, indexOf(shown));
    if (shown == newest)
        return result;
    result.points = pointsUpTo(rounds, indexOf(newest));
    result.later = rowOf(*newest, indexOf(newest));
    return result;
}

std::optional<TeamResult> roundResult(const Store &store, RoundId id)
{
    const auto round = store.find(id);
    if (!round)
        return std::nullopt;
    const std::vector<ReadRound> rounds = RoundReader(store).all(round->teamId);
    const auto read = std::ranges::find(rounds, id, [](const ReadRound &each) { return each.round.id; });
    return resultOf(store, rounds, static_cast<std::size_t>(read - rounds.begin()));
}

std::vector<RoundRow> roundRows(const Store &store, TeamId id)
{
    return roundRows(RoundReader(store).all(id));
}

std::vector<RoundRow> roundRows(const std::vector<ReadRound> &rounds)
{
    std::vector<RoundRow> rows;
    for (const ReadRound &read : rounds)
        rows.push_back(rowOf(read, rows.size()));
    std::ranges::reverse(rows);
    return rows;
}

std::vector<RaterRow> raterRows(const Store &store, const Round &round)
{
    std::vector<RaterRow> rows;
    Statement people = store.query(
        "SELECT p.id, p.name, s.id IS NOT NULL, m.id IS NOT NULL FROM party p "
        "LEFT JOIN team_member m ON m.party_id = p.id AND m.team_id = ?1 AND NOT m.wanted AND m.to_on IS NULL "
        "LEFT JOIN answer_sheet s ON s.rater_party_id = p.id AND s.round_id = ?2 "
        "WHERE m.id IS NOT NULL OR s.id IS NOT NULL ORDER BY m.id IS NULL, m.id, p.name COLLATE NOCASE",
        {round.teamId.value(), round.id.value()});
    while (people.next())
        rows.push_back({people.id<Party>(0), people.text(1), people.integer(2) != 0, people.integer(3) != 0});
    return rows;
}

} // namespace concord
