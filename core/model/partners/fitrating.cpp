// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/fitrating.h"

#include <array>

namespace concord {

std::span<const Column> FitRating::columns()
{
    static constexpr std::array list{
        column<&FitRating::id>("id"),
        column<&FitRating::uid>("uid").required().atMost(36),
        column<&FitRating::partyId>("party_id"),
        column<&FitRating::priorityId>("priority_id"),
        column<&FitRating::criterion>("criterion"),
        column<&FitRating::score>("score").between(1, 5).privately(),
        column<&FitRating::evidence>("evidence").atMost(500).privately(),
        column<&FitRating::ratedOn>("rated_on"),
    };
    return list;
}

std::span<const Column> FitSummary::columns()
{
    static constexpr std::array list{
        column<&FitSummary::id>("id"),
        column<&FitSummary::uid>("uid").required().atMost(36),
        column<&FitSummary::partyId>("party_id"),
        column<&FitSummary::priorityId>("priority_id"),
        column<&FitSummary::dealbreakerNote>("dealbreaker_note").atMost(1000).privately(),
        column<&FitSummary::gut>("gut").between(1, 5).privately(),
        column<&FitSummary::decision>("decision").privately(),
        column<&FitSummary::decidedOn>("decided_on"),
    };
    return list;
}

} // namespace concord
