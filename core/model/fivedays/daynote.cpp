// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fivedays/daynote.h"

#include <array>

namespace concord {

namespace {

constexpr std::array firstPrompts{DayPrompt::Matters, DayPrompt::Respected, DayPrompt::Topics, DayPrompt::Difference,
                                  DayPrompt::Teams};
static_assert(firstPrompts.size() == dayCount);

} // namespace

int dayOf(DayPrompt prompt)
{
    int day = dayCount;
    while (prompt < firstPrompts[static_cast<std::size_t>(day - 1)])
        --day;
    return day;
}

std::vector<DayPrompt> promptsOf(int day)
{
    std::vector<DayPrompt> prompts;
    for (const DayPrompt prompt : everyValue<DayPrompt>()) {
        if (dayOf(prompt) == day)
            prompts.push_back(prompt);
    }
    return prompts;
}

std::span<const Column> DayPlan::columns()
{
    static constexpr std::array list{
        column<&DayPlan::id>("id"),
        column<&DayPlan::uid>("uid").required().atMost(36),
        column<&DayPlan::priorityId>("priority_id"),
        column<&DayPlan::startedOn>("started_on").required(),
        column<&DayPlan::isCurrent>("is_current"),
    };
    return list;
}

std::span<const Column> DayNote::columns()
{
    static constexpr std::array list{
        column<&DayNote::id>("id"),
        column<&DayNote::uid>("uid").required().atMost(36),
        column<&DayNote::planId>("plan_id"),
        column<&DayNote::prompt>("prompt"),
        column<&DayNote::text>("text").required().atMost(10000).privately(),
        column<&DayNote::writtenOn>("written_on").required(),
    };
    return list;
}

} // namespace concord
