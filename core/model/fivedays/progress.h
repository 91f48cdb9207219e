// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fivedays/daynote.h"

namespace concord {

/// What the records are counted for, in the order of the days.
enum class DayPoint {
    Priority, Reason, Alone, Forces, Needs,
    Respected, Coverage, Focus,
    Alliance, Topics, Wins, Safeguards,
    Candidate, Significance, WhyWe, WhyThey, SaysYes,
    Team, Rated, Changes, Asked, Wanted
};
template <>
inline constexpr auto words<DayPoint> =
    wordList("priority", "reason", "alone", "forces", "needs", "respected", "coverage", "focus", "alliance", "topics", "wins",
             "safeguards", "candidate", "significance", "why_we", "why_they", "says_yes", "team", "rated", "changes", "asked",
             "wanted");

/// Five respected partners make a useful list.
inline constexpr int usefulList = 5;
/// Of what there may be very many, no more is counted: the page costs the same however many there are.
inline constexpr int countedAtMost = 100;

/// What was counted in the records of one priority, of its alliance and of the user's teams.
struct DayFacts {
    bool hasPriority = false;
    bool hasWhy = false;
    bool hasSuccessSign = false;
    int aloneEntries = 0;
    int forward = 0;
    int holdsBack = 0;
    int needs = 0;
    int partnersWithStrength = 0; ///< up to countedAtMost
    int needsCovered = 0;       ///< by some partner, more than 0 %
    int relevantStrengths = 0;  ///< of partners, marked as serving a need; up to countedAtMost
    bool hasAlliance = false;   ///< one that serves the priority and was neither declined nor dropped
    int topics = 0;
    int topicsAnswered = 0;     ///< all four questions answered with yes or "not needed"
    int parties = 0;
    int partiesWinning = 0;     ///< with a benefit that was not given up
    int safeguards = 0;
    int candidates = 0;         ///< partners decided to be pursued or tried with something small
    int partiesCaring = 0;      ///< significance 4 or 5
    bool hasOwnReason = false;  ///< why we want it
    int others = 0;             ///< parties but us
    int othersWinningMuch = 0;  ///< with a benefit of importance 4 or 5
    int partiesWithSignatory = 0;
    int teams = 0;              ///< present ones that I belong to, with two members or more
    int teamsToRate = 0;        ///< present ones that I belong to and that are no working groups
    int teamsRated = 0;         ///< of these, with a result
    int changesKnown = 0;       ///< absolutely needed, not dropped
    int changesDecided = 0;     ///< of these, decided or further
    int asks = 0;
    int wanted = 0;             ///< places in teams that somebody is wanted for
    int wantedAsked = 0;        ///< of these, where somebody was asked
    friend bool operator==(const DayFacts &, const DayFacts &) = default;
};

/// One thing that a day wants, and how much of it is there.
struct PointProgress {
    DayPoint point = DayPoint::Priority;
    int have = 0;
    int wanted = 1; ///< at least 1
    [[nodiscard]] bool isThere() const { return have >= wanted; }
    friend bool operator==(const PointProgress &, const PointProgress &) = default;
};

struct DayProgress {
    int day = 1;
    std::vector<PointProgress> points;
    /// The mean of the points, each counted up to what is wanted; 100 only when every point is there.
    [[nodiscard]] int percent() const;
    [[nodiscard]] bool isComplete() const;
    friend bool operator==(const DayProgress &, const DayProgress &) = default;
};

/// The five days as the records stand (docs/formulas.md, "Five days"). Nobody ticks anything off.
[[nodiscard]] std::vector<DayProgress> progressOf(const DayFacts &facts);

/// The mean of the days, rounded down as theirs.
[[nodiscard]] int percentOf(const std::vector<DayProgress> &days);

} // namespace concord
