// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/priority.h"
#include "core/workspace/fivedays/fivedays.h"
#include "tests/trust/rig/acts.h"

namespace concord {

std::vector<TrustedAct> actsOfFiveDays()
{
    const auto days = [](Ground &ground) { return FiveDays(ground.workspace()); };
    return {
        {"five_days.write",
         [=](Ground &ground) { return days(ground).write(DayPrompt::Matters, QStringLiteral("Warm noons")); }},
        {"five_days.turn_to",
         [=](Ground &ground) { return days(ground).turnTo(ground.one<Priority>("title = 'Soup at noon'").id); }},
    };
}

} // namespace concord
