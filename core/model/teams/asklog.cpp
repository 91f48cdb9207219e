// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/asklog.h"

namespace concord {

AskSummary askSummary(std::span<const Invitation> asks)
{
    AskSummary summary;
    for (const Invitation &ask : asks) {
        ++summary.asked;
        if (ask.answer == InvitationAnswer::None)
            continue;
        const bool isNo = ask.answer == InvitationAnswer::No;
        summary.yes += ask.answer == InvitationAnswer::Yes;
        summary.no += isNo;
        summary.notNow += ask.answer == InvitationAnswer::NotNow;
        if (ask.feelingBefore && *ask.feelingBefore <= hardFeeling) {
            ++summary.hard;
            summary.hardNo += isNo;
        }
        summary.taught += isNo && !ask.lesson.isEmpty();
    }
    if (summary.answered() > 0)
        summary.yesRatePercent = 100.0 * summary.yes / summary.answered();
    return summary;
}

} // namespace concord
