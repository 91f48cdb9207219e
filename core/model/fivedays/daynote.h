// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <vector>

namespace concord {

struct DayPlan;
struct DayNote;
using DayPlanId = Id<DayPlan>;
using DayNoteId = Id<DayNote>;
template <>
inline constexpr const char *tableOf<DayPlan> = "day_plan";
template <>
inline constexpr const char *tableOf<DayNote> = "day_note";

inline constexpr int dayCount = 5;

/// The questions of the five days, in their order.
enum class DayPrompt {
    Matters, TriedAlone, Pushes,
    Respected, GoodAt, Fits,
    Topics, Wins, Sleep,
    Difference, WhyYou, WhyThey, SaysYes,
    Teams, ReallyWork, Change, Ask
};
template <>
inline constexpr auto words<DayPrompt> =
    wordList("matters", "tried_alone", "pushes", "respected", "good_at", "fits", "topics", "wins", "sleep", "difference",
             "why_you", "why_they", "says_yes", "teams", "really_work", "change", "ask");

/// The day that asks it, 1 to 5.
[[nodiscard]] int dayOf(DayPrompt prompt);
/// What a day asks, in order.
[[nodiscard]] std::vector<DayPrompt> promptsOf(int day);

/// Five days for one priority. A plan without one was begun before there was a priority, and takes the first there is.
struct DayPlan {
    DayPlanId id;
    QString uid;
    std::optional<PriorityId> priorityId;
    QDate startedOn;
    bool isCurrent = true; ///< the one that is worked on; the others are turned back to

    static std::span<const Column> columns();
    bool operator==(const DayPlan &) const = default;
};

/// What the user wrote about one question; private. One for each plan and question.
struct DayNote {
    DayNoteId id;
    QString uid;
    DayPlanId planId;
    DayPrompt prompt = DayPrompt::Matters;
    QString text;
    QDate writtenOn;

    static std::span<const Column> columns();
    bool operator==(const DayNote &) const = default;
};

} // namespace concord
