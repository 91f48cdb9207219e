// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

/// The eight criteria of the partner-fit rubric (docs/formulas.md, "Fit").
enum class FitCriterion { F1, F2, F3, F4, F5, F6, F7, F8 };
template <>
inline constexpr auto words<FitCriterion> = wordList("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8");

/// How one party scores on one criterion for one priority; private.
struct FitRating {
    FitRatingId id;
    QString uid;
    PartyId partyId;
    PriorityId priorityId;
    FitCriterion criterion = FitCriterion::F1;
    std::optional<int> score;  ///< 1-5; nothing: unknown
    QString evidence;
    QDate ratedOn;

    static std::span<const Column> columns();
    bool operator==(const FitRating &) const = default;
};

enum class FitDecision { None, Pursue, TrySmall, NotNow };
template <>
inline constexpr auto words<FitDecision> = wordList("none", "pursue", "try_small", "not_now");

/// The gut feeling and the decision beside the rubric; private.
struct FitSummary {
    FitSummaryId id;
    QString uid;
    PartyId partyId;
    PriorityId priorityId;
    QString dealbreakerNote;   ///< not empty: a deal-breaker stands
    std::optional<int> gut;    ///< 1-5
    FitDecision decision = FitDecision::None;
    QDate decidedOn;

    static std::span<const Column> columns();
    bool operator==(const FitSummary &) const = default;
};

} // namespace concord
