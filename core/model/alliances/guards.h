// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"

namespace concord {

// The life of an alliance: which step is lawful, and what stands in its way (docs/formulas.md, "Life of an alliance").
// No state changes by itself.

/// What a step asks the user for.
struct StepNeeds {
    bool reason = false;
    bool byParty = false; ///< which party says so
    bool resumeOn = false;
    bool lastDay = false;
    friend bool operator==(const StepNeeds &, const StepNeeds &) = default;
};

/// The subject of a blocker that nothing mends but the day.
inline constexpr QLatin1String onlyWaitingHelps("alliance_step");

/// A state that the alliance may move to, and the rules that keep it from moving there on a day.
struct NextState {
    AllianceState state = AllianceState::Draft;
    bool amends = false;        ///< from active to active: the proposed version comes into force
    bool asNewAlliance = false; ///< renewing: a new draft with links to this one; this one stays as it is
    StepNeeds needs;
    QList<Violation> blockers; ///< empty: open. Each says in `subject` where it is mended, or onlyWaitingHelps
    bool mayOverride = true;   ///< this step has not been overridden in this alliance before
};

/// The lawful steps from the present state, in the order of a usual life, with what stands in their way on that day.
[[nodiscard]] QList<NextState> nextStates(const AllianceFacts &facts, QDate day);

/// A step as the user asks for it.
struct StepRequest {
    AllianceState to = AllianceState::Proposed;
    QDate on; ///< when it was taken; notice was given on this day
    std::optional<PartyId> byPartyId;
    QString reason;
    bool override = false;  ///< go on although rules stand in the way
    QString overrideReason; ///< needed to override; shown on the alliance for ever
    QDate resumeOn;
    QDate lastDay;
    bool bothAgree = false; ///< all parties agree to that last day; the reason says so
};

/// Why the step may not be taken; empty when it may. The rules look at the day on which it was taken. What a step asks
/// for can never be overridden, a guard once per step and alliance, with a reason.
[[nodiscard]] QList<Violation> refusals(const AllianceFacts &facts, const StepRequest &step, QDate today);

/// The earliest last day that a notice given on that day may name: the agreed notice binds an active alliance, and a
/// paused one may end on any day, that one too.
[[nodiscard]] QDate earliestLastDay(const AllianceFacts &facts, QDate noticeOn);

/// A closing review is a full review held no earlier than this many days before the end.
inline constexpr int closingReviewDays = 90;

} // namespace concord
