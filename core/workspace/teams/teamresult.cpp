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

/// Who gave which mean: each sheet of a named round scored alone says what its rater's means are.
QList<QList<RaterDot>> namedDots(const Store &store, const ReadRound &read)
{
    QList<QList<RaterDot>> dots(read.score.dimensions.size());
    for (std::size_t i = 0; i < read.sheets.size(); ++i) {
        const auto rater = read.sheets[i].raterPartyId;
        const auto party = rater ? store.find(*rater) : std::nullopt;
        const TeamScore alone = teamScore(read.round, read.items, {read.scored[static_cast<qsizetype>(i)]});
        for (qsizetype d = 0; d < dots.size(); ++d) {
            if (alone.dimensions[d].mean)
                dots[d].append(RaterDot{*alone.dimensions[d].mean, party ? party->name : QString()});
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

/// The overall of one side alone, under the same rules as the whole: too few anonymous answers show nothing.
std::optional<double> overallOf(const ReadRound &read, RaterSide side)
{
    QList<ScoredSheet> sheets;
    for (std::size_t i = 0; i < read.sheets.size(); ++i) {
        if (read.sheets[i].raterSide == side)
            sheets.append(read.scored[static_cast<qsizetype>(i)]);
    }
    return teamScore(read.round, read.items, sheets).overall;
}

void compareSides(TeamResult &result, const ReadRound &read)
{
    // Those whose side nobody knows must not be what is left when both sides are taken from the whole.
    const auto aside = std::ranges::count_if(read.sheets, [](const AnswerSheet &sheet) { return !sheet.raterSide; });
    if (read.round.privacy != Privacy::Named && aside > 0 && aside < read.round.minShown)
        return;
    const auto ours = overallOf(read, RaterSide::Us);
    const auto theirs = overallOf(read, RaterSide::Partner);
    if (!ours || !theirs)
        return;
    result.ourSide = ours;
    result.partnerSide = theirs;
}

QStringList shuffledTexts(const ReadRound &read, QString AnswerSheet::*text)
{
    QStringList texts;
    for (const AnswerSheet &sheet : read.sheets) {
        if (!(sheet.*text).isEmpty())
            texts << sheet.*text;
    }
    // Without names the order must not say who wrote what either.
    if (read.round.privacy != Privacy::Named)
        texts.sort();
    return texts;
}

} // namespace

std::optional<TeamResult> teamResult(const Store &store, TeamId id)
{
    return teamResult(store, RoundReader(store).all(id));
}

std::optional<TeamResult> teamResult(const Store &store, const std::vector<ReadRound> &rounds)
{
    const auto latest = std::ranges::find_if(rounds.rbegin(), rounds.rend(), &ReadRound::speaks);
    if (latest == rounds.rend())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(rounds.rend() - latest) - 1;

    TeamResult result;
    result.round = latest->round;
    result.number = static_cast<int>(index) + 1;
    result.answered = latest->answered;
    result.score = latest->score;
    result.dimensions = dimensionsOf(store, *latest);
    compare(result, rounds, index);
    result.points = pointsUpTo(rounds, index);
    if (latest->score.shown != Shown::Yes)
        return result;
    compareSides(result, *latest);
    result.advice = adviceOrder(latest->score.dimensions);
    result.openChanges = shuffledTexts(*latest, &AnswerSheet::openChange);
    result.openWho = shuffledTexts(*latest, &AnswerSheet::openWho);
    return result;
}

std::vector<RoundRow> roundRows(const Store &store, TeamId id)
{
    return roundRows(RoundReader(store).all(id));
}

std::vector<RoundRow> roundRows(const std::vector<ReadRound> &rounds)
{
    std::vector<RoundRow> rows;
    for (const ReadRound &read : rounds)
        rows.push_back({read.round, static_cast<int>(rows.size()) + 1, read.answered, read.score.shown,
                        read.score.overall});
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
