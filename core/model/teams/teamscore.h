// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/round.h"
#include "core/model/teams/team.h"

#include <QHash>

namespace concord {

/// One rater's answers as the scores need them.
struct ScoredSheet {
    std::optional<PartyId> rater; ///< named and names-hidden rounds
    std::optional<int> gut;       ///< 1-5
    QHash<QString, int> scores;   ///< 1-5 by item code; "can't say" is left out
    friend bool operator==(const ScoredSheet &, const ScoredSheet &) = default;
};

/// What a mean says, by its unrounded value.
enum class Reading { NeedsChangeNow, Patchy, Working, Strong };
template <>
inline constexpr auto words<Reading> = wordList("needs_change_now", "patchy", "working", "strong");

/// Below 2.5, below 3.5, below 4.0, and from 4.0 up.
[[nodiscard]] Reading reading(double mean);

struct DimensionScore {
    QString name;
    std::optional<double> mean; ///< 1-5, over the raters; nothing: nobody answered enough of it, or it is held back
    bool split = false;         ///< the raters stand on two sides
    QList<double> raterMeans;   ///< one for each rater who answered enough of it; sorted unless the round is named
    friend bool operator==(const DimensionScore &, const DimensionScore &) = default;
};

/// Whether a round's result may be seen.
enum class Shown {
    Yes,
    NothingYet, ///< nobody has answered
    TooFew,     ///< without names, and fewer answers than the round asks for
    NoScore,    ///< sheets enough, but nobody could say enough of any dimension, or too few without names
    UntilClosed ///< without names, and still open: watching it grow would tell who answered what
};

/// Why a team is not "really effective".
enum class StopperKind { TooFewRaters, OverallBelow, DimensionBelow, DimensionUnknown, DimensionSplit };
template <>
inline constexpr auto words<StopperKind> = wordList("too_few_raters", "overall_below", "dimension_below",
                                                    "dimension_unknown", "dimension_split");

struct Stopper {
    StopperKind kind = StopperKind::OverallBelow;
    QString dimension; ///< for the kinds that are about one
    double value = 0;  ///< the mean that falls short; 0 for the others
    friend bool operator==(const Stopper &, const Stopper &) = default;
};

/// The result of one round.
struct TeamScore {
    Shown shown = Shown::NothingYet;
    int answered = 0;                 ///< how many sheets there are
    bool myViewOnly = false;          ///< one rater alone: a view, not a result of the team
    QList<DimensionScore> dimensions; ///< in the questionnaire's order; empty unless shown
    std::optional<double> overall;    ///< mean of the dimensions; there exactly when shown
    std::optional<double> gutMean;
    QList<Stopper> stoppers; ///< what stands between the team and "really effective"; empty without an overall
    [[nodiscard]] bool reallyEffective() const { return overall && stoppers.isEmpty(); }
    friend bool operator==(const TeamScore &, const TeamScore &) = default;
};

/// Scores a round; `items` are those of its questionnaire, in order (docs/formulas.md, "Team scores").
[[nodiscard]] TeamScore teamScore(const Round &round, const QList<QuestionnaireItem> &items,
                                  const QList<ScoredSheet> &sheets);

/// The items that a round of that form asks, in the questionnaire's order.
[[nodiscard]] QList<QuestionnaireItem> askedItems(RoundForm form, QList<QuestionnaireItem> items);

/// The dimensions that need care (below 3.5 or split), the one to begin with first: Purpose, Roles, Process, then the
/// rest from the lowest up.
[[nodiscard]] QStringList adviceOrder(const QList<DimensionScore> &dimensions);

/// The first step to suggest for a dimension of "Pulling together", marked for translation in the context "Advice";
/// null for a dimension of another questionnaire.
[[nodiscard]] const char *firstSuggestion(const QString &dimension);

enum class Trend { NotComparable, Up, Down };
template <>
inline constexpr auto words<Trend> = wordList("not_comparable", "up", "down");

/// Why there is no arrow.
enum class TrendGap { None, NoEarlierRound, NotShown, OtherQuestionnaire, OtherRaters, HardlyChanged };
template <>
inline constexpr auto words<TrendGap> = wordList("none", "no_earlier_round", "not_shown", "other_questionnaire",
                                                 "other_raters", "hardly_changed");

struct TrendResult {
    Trend trend = Trend::NotComparable;
    TrendGap gap = TrendGap::NoEarlierRound; ///< None with an arrow
    std::optional<double> change;            ///< later less earlier, when both have an overall
    friend bool operator==(const TrendResult &, const TrendResult &) = default;
};

/// A round as the trend compares it.
struct RoundResult {
    Round round;
    QList<PartyId> raters; ///< of a named round
    TeamScore score;
};

/// An arrow only with the same questionnaire, much the same raters, and a change of at least 0.3.
[[nodiscard]] TrendResult trend(const std::optional<RoundResult> &earlier, const RoundResult &later);

/// importance x what is missing to 4.0; nothing without an overall.
[[nodiscard]] std::optional<double> attention(int importance, std::optional<double> overall);

/// Whether a round that was opened on a later day than the change was made confirms it: its dimension stands at least 0.3
/// higher than before. One of the same day may have given the value before.
[[nodiscard]] bool confirms(const Change &change, const RoundResult &later);

} // namespace concord
