// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/model/checkins/schedule.h"

#include <QList>

#include <array>
#include <optional>

namespace concord {

// How an alliance is, in four faces that stand for themselves: there is no number that sums them up. What leads to each
// is in docs/formulas.md, "Health".

enum class HealthFace { NotKnown, Well, Watch, Trouble };
template <>
inline constexpr auto words<HealthFace> = wordList("not_known", "well", "watch", "trouble");

enum class HealthPart { ValueSoFar, Promises, Rhythm, Relations };
template <>
inline constexpr auto words<HealthPart> = wordList("value", "promises", "rhythm", "relations");

/// Why a face is as it is.
enum class HealthFinding {
    // value
    NoFigures,          ///< no benefit can be measured yet
    ValueAgainstTime,   ///< `percent` of the value, `ofPercent` of the time
    ValueWithoutEnd,    ///< `percent` of the value; the end is open or it has not begun
    BenefitPastItsDay,  ///< `about` has not reached its target by `on`
    // promises
    NothingPromised,
    OnTrack,            ///< `count` of `of`
    WorkIsLate,         ///< `about` of `who`, due `on`
    WorkOffTrack,       ///< `about` of `who`
    WorkWobbles,        ///< `about` of `who`
    ActionsLate,        ///< `count` of what was promised at check-ins
    // rhythm
    NeverMet,
    HeldInTime,         ///< `count` of the last `of`
    CheckInIsOverdue,   ///< since `on`
    NothingPlanned,
    // relations
    NobodyAsked,        ///< no mood is known
    SideFeels,          ///< `who` felt `count` on `on`; `isGuess`: as we guess
    SideFell,           ///< `who` went from `of` to `count`
    WeSeeItBetter,      ///< than `who`, by `count`
    TheySeeItBetter,    ///< `who`, by `count`
    ConcernIsOpen,      ///< `about` for `count` days
    ConcernPastItsDay   ///< `about`, since `on`
};

struct HealthReason {
    HealthFinding finding = HealthFinding::NoFigures;
    int count = 0, of = 0;
    double percent = 0, ofPercent = 0;
    QString about;
    QString who;
    QDate on;
    bool isGuess = false;
    bool operator==(const HealthReason &) const = default;
};

struct HealthOfPart {
    HealthFace face = HealthFace::NotKnown;
    QList<HealthReason> reasons; ///< the most telling first
    bool operator==(const HealthOfPart &) const = default;
};

/// How one side felt at a held check-in.
struct MoodOnDay {
    PartyId partyId;
    QDate on;
    int mood = 3;                ///< 1-5
    Basis basis = Basis::TheySaid;
    bool operator==(const MoodOnDay &) const = default;
};

/// What we feel beside what one partner feels, each by the latest that is known.
struct PerceptionPair {
    PartyId partyId;
    QString who;
    MoodOnDay ours, theirs;
    [[nodiscard]] int gap() const { return ours.mood - theirs.mood; } ///< positive: we see it better
    bool operator==(const PerceptionPair &) const = default;
};

struct AllianceHealth {
    std::array<HealthOfPart, 4> parts;   ///< by HealthPart
    QList<PerceptionPair> perception;    ///< of each partner whose view is known
    [[nodiscard]] const HealthOfPart &of(HealthPart part) const { return parts[static_cast<std::size_t>(part)]; }
    bool operator==(const AllianceHealth &) const = default;
};

/// What the faces look at, beside the facts of the alliance.
struct HealthFacts {
    QList<BenefitReading> readings;
    QList<Concern> concerns;
    QList<MoodOnDay> moods;              ///< of each side by day
    QList<Action> actions;               ///< open ones from its check-ins
};

[[nodiscard]] AllianceHealth healthOf(const AllianceFacts &facts, const HealthFacts &more, QDate today);

} // namespace concord
