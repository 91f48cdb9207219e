// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/fitrating.h"

#include <array>

namespace concord {

/// One criterion of the partner-fit rubric; the texts are marked for translation in the context "Fit".
struct FitLine {
    FitCriterion criterion;
    int weight; ///< the eight sum to 100
    const char *text;
    const char *at1; ///< what a score of 1 means
    const char *at3;
    const char *at5;
};

/// F1 to F8 in order.
[[nodiscard]] std::span<const FitLine> fitLines();
/// What makes a party "not now" whatever its score, marked for translation in the context "Fit".
[[nodiscard]] std::span<const char *const> dealBreakers();

enum class FitBand { Pursue, TrySmall, Leave };
template <>
inline constexpr auto words<FitBand> = wordList("pursue", "try_small", "leave");

/// Scores in the order F1 to F8; nothing: unknown.
using FitScores = std::array<std::optional<int>, 8>;

struct Fit {
    std::optional<double> percent; ///< 0-100 over what is known; nothing when nothing is
    double low = 0;                ///< with every unknown as 1
    double high = 100;             ///< with every unknown as 5
    int knownPercent = 0;          ///< the weight of what is known
    std::optional<FitBand> band;   ///< from 75 pursue, from 50 try small, else leave; by the unrounded value
    friend bool operator==(const Fit &, const Fit &) = default;
};

/// docs/formulas.md, "Fit".
[[nodiscard]] Fit fit(const FitScores &scores);
[[nodiscard]] Fit fit(const QList<FitRating> &ratingsOfOneParty);

/// Whether two fits may not be ranked: less than 5 apart, or their ranges overlap.
[[nodiscard]] bool tooCloseToCall(const Fit &a, const Fit &b);

/// How the gut feeling stands beside the score: a question to think about, never a verdict.
enum class GutBeside { Agrees, Higher, Lower };

/// A gut feeling of 1 to 5 stands for 0, 25, 50, 75 or 100 points; one of its steps or more away from the score, they
/// disagree. Nothing while one of the two is not known.
[[nodiscard]] std::optional<GutBeside> gutBeside(std::optional<int> gut, const Fit &fit);

/// Broken rules of a decision: with a deal-breaker nothing above "not now", and a decision has its day.
[[nodiscard]] QList<Violation> violationsOf(const FitSummary &summary);

} // namespace concord
