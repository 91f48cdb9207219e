// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/teamscore.h"

#include "core/model/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace concord {

namespace {

constexpr double notableChange = 0.3;
constexpr double effectiveOverall = 4.0;
constexpr double effectiveDimension = 3.0;

struct Suggestion {
    const char *dimension;
    const char *text;
};

// In the order of advice: goals before roles before process before persons.
constexpr std::array suggestions{
    Suggestion{"Purpose", QT_TRANSLATE_NOOP("Advice", "Write the three-month result on one line together.")},
    Suggestion{"Roles", QT_TRANSLATE_NOOP("Advice", "Name one answerer for each piece.")},
    Suggestion{"Process", QT_TRANSLATE_NOOP("Advice", "Keep a decision list.")},
    Suggestion{"Candour", QT_TRANSLATE_NOOP("Advice", "Open the next meeting with something each got wrong.")},
    Suggestion{"Dependability", QT_TRANSLATE_NOOP("Advice", "Drop two promises.")},
    Suggestion{"Growth", QT_TRANSLATE_NOOP("Advice", "Swap one task to whoever is best at it.")},
    Suggestion{"Impact", QT_TRANSLATE_NOOP("Advice", "Ask two people you serve.")},
};
constexpr std::array firstAdvised{"Purpose", "Roles", "Process"};

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// One rater's mean of a dimension; nothing when less than half of its items are answered.
std::optional<double> raterMean(const QStringList &codes, const QHash<QString, int> &scores)
{
    QList<double> answered;
    for (const QString &code : codes) {
        if (const auto it = scores.constFind(code); it != scores.cend())
            answered.append(*it);
    }
    if (answered.isEmpty() || 2 * answered.size() < codes.size())
        return std::nullopt;
    return mean(answered);
}

/// At least a fifth of the raters, and one at least, on each side.
bool isSplit(const QList<double> &raterMeans)
{
    const auto low = std::ranges::count_if(raterMeans, [](double m) { return reaches(2.5, m); });
    const auto high = std::ranges::count_if(raterMeans, [](double m) { return reaches(m, 3.5); });
    const auto enough = [&raterMeans](auto n) { return n >= 1 && 5 * n >= raterMeans.size(); };
    return enough(low) && enough(high);
}

Shown mayBeShown(const Round &round, qsizetype answered)
{
    if (round.privacy != Privacy::Named && round.state == RoundState::Open)
        return Shown::UntilClosed;
    if (answered == 0)
        return Shown::NothingYet;
    return round.privacy != Privacy::Named && answered < round.minShown ? Shown::TooFew : Shown::Yes;
}

QList<Stopper> stoppersOf(const TeamScore &score)
{
    QList<Stopper> stoppers;
    if (score.answered < 2)
        stoppers.append({StopperKind::TooFewRaters, {}, 0});
    if (!reaches(*score.overall, effectiveOverall))
        stoppers.append({StopperKind::OverallBelow, {}, *score.overall});
    for (const DimensionScore &dimension : score.dimensions) {
        if (!dimension.mean)
            stoppers.append({StopperKind::DimensionUnknown, dimension.name, 0});
        else if (!reaches(*dimension.mean, effectiveDimension))
            stoppers.append({StopperKind::DimensionBelow, dimension.name, *dimension.mean});
        if (dimension.split)
            stoppers.append({StopperKind::DimensionSplit, dimension.name, 0});
    }
    return stoppers;
}

/// Much the same people: at least half of them where names are known, else their number within one.
bool sameRaters(const RoundResult &earlier, const RoundResult &later)
{
    if (earlier.round.privacy != Privacy::Named || later.round.privacy != Privacy::Named)
        return std::abs(earlier.score.answered - later.score.answered) <= 1;
    const auto both =
        std::ranges::count_if(later.raters, [&earlier](PartyId rater) { return earlier.raters.contains(rater); });
    return 2 * both >= std::max(earlier.score.answered, later.score.answered);
}

} // namespace

Reading reading(double mean)
{
    if (reaches(mean, 4.0))
        return Reading::Strong;
    if (reaches(mean, 3.5))
        return Reading::Working;
    return reaches(mean, 2.5) ? Reading::Patchy : Reading::NeedsChangeNow;
}

QList<QuestionnaireItem> askedItems(RoundForm form, QList<QuestionnaireItem> items)
{
    if (form == RoundForm::Short)
        items.removeIf([](const QuestionnaireItem &item) { return !item.shortForm; });
    std::ranges::stable_sort(items, {}, &QuestionnaireItem::position);
    return items;
}

TeamScore teamScore(const Round &round, const QList<QuestionnaireItem> &items, const QList<ScoredSheet> &sheets)
{
    TeamScore score;
    score.answered = static_cast<int>(sheets.size());
    score.shown = mayBeShown(round, sheets.size());
    score.myViewOnly = score.shown == Shown::Yes && sheets.size() == 1;
    if (score.shown != Shown::Yes)
        return score;

    QStringList names;
    QHash<QString, QStringList> codes;
    for (const QuestionnaireItem &item : askedItems(round.form, items)) {
        if (!names.contains(item.dimension))
            names.append(item.dimension);
        codes[item.dimension].append(item.code);
    }

    const bool named = round.privacy == Privacy::Named;
    QList<double> means;
    for (const QString &name : names) {
        DimensionScore dimension{name, std::nullopt, false, {}};
        for (const ScoredSheet &sheet : sheets) {
            if (const auto m = raterMean(codes.value(name), sheet.scores))
                dimension.raterMeans.append(*m);
        }
        if (!named) {
            // Those who could say something about one dimension may be fewer than those who answered at all.
            if (dimension.raterMeans.size() < round.minShown)
                dimension.raterMeans.clear();
            // Before the sum, whose last bits would tell the order.
            std::ranges::sort(dimension.raterMeans);
        }
        if (!dimension.raterMeans.isEmpty()) {
            dimension.mean = mean(dimension.raterMeans);
            dimension.split = isSplit(dimension.raterMeans);
            means.append(*dimension.mean);
        }
        score.dimensions.append(dimension);
    }

    QList<double> guts;
    for (const ScoredSheet &sheet : sheets) {
        if (sheet.gut)
            guts.append(*sheet.gut);
    }
    if (!guts.isEmpty() && (named || guts.size() >= round.minShown))
        score.gutMean = mean(guts);
    if (means.isEmpty()) {
        score.shown = Shown::NoScore;
        score.dimensions.clear();
        return score;
    }
    score.overall = mean(means);
    score.stoppers = stoppersOf(score);
    return score;
}

QStringList adviceOrder(const QList<DimensionScore> &dimensions)
{
    QList<DimensionScore> low = dimensions;
    low.removeIf([](const DimensionScore &d) { return !d.mean || (reaches(*d.mean, 3.5) && !d.split); });
    const auto rank = [](const DimensionScore &d) {
        return std::ranges::find_if(firstAdvised, [&d](const char *name) { return d.name == QLatin1String(name); }) -
               firstAdvised.begin();
    };
    std::ranges::stable_sort(low, [&rank](const DimensionScore &a, const DimensionScore &b) {
        return std::pair(rank(a), rank(a) < std::ssize(firstAdvised) ? 0.0 : *a.mean) <
               std::pair(rank(b), rank(b) < std::ssize(firstAdvised) ? 0.0 : *b.mean);
    });
    QStringList order;
    for (const DimensionScore &dimension : low)
        order.append(dimension.name);
    return order;
}

const char *firstSuggestion(const QString &dimension)
{
    for (const Suggestion &suggestion : suggestions) {
        if (dimension == QLatin1String(suggestion.dimension))
            return suggestion.text;
    }
    return nullptr;
}

TrendResult trend(const std::optional<RoundResult> &earlier, const RoundResult &later)
{
    if (!earlier)
        return {};
    TrendResult result;
    if (!earlier->score.overall || !later.score.overall) {
        result.gap = TrendGap::NotShown;
        return result;
    }
    result.change = *later.score.overall - *earlier->score.overall;
    if (earlier->round.questionnaireId != later.round.questionnaireId)
        result.gap = TrendGap::OtherQuestionnaire;
    else if (!sameRaters(*earlier, later))
        result.gap = TrendGap::OtherRaters;
    else if (!reaches(std::abs(*result.change), notableChange))
        result.gap = TrendGap::HardlyChanged;
    else
        return {*result.change > 0 ? Trend::Up : Trend::Down, TrendGap::None, result.change};
    return result;
}

std::optional<double> attention(int importance, std::optional<double> overall)
{
    if (!overall)
        return std::nullopt;
    return importance * std::max(0.0, effectiveOverall - *overall);
}

bool confirms(const Change &change, const RoundResult &later)
{
    if (change.state != ChangeState::Made || !change.beforeValue || later.round.openedOn <= change.madeOn)
        return false;
    const auto dimension = std::ranges::find(later.score.dimensions, change.dimension, &DimensionScore::name);
    return dimension != later.score.dimensions.end() && dimension->mean &&
           reaches(*dimension->mean - *change.beforeValue, notableChange);
}

} // namespace concord
