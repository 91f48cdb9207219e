// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/safeguard.h"

#include <array>

namespace concord {

std::span<const Column> Safeguard::columns()
{
    static constexpr std::array list{
        column<&Safeguard::id>("id"),
        column<&Safeguard::uid>("uid").required().atMost(36),
        column<&Safeguard::allianceId>("alliance_id"),
        column<&Safeguard::key>("key").atMost(4),
        column<&Safeguard::statement>("statement").required().atMost(500),
        column<&Safeguard::forPartyId>("for_party_id"),
        column<&Safeguard::level>("level"),
        column<&Safeguard::unlocksLevel>("unlocks_level").between(1, 4),
        column<&Safeguard::state>("state"),
        column<&Safeguard::metOn>("met_on"),
        column<&Safeguard::evidence>("evidence").atMost(2000),
        column<&Safeguard::waiveReason>("waive_reason").atMost(1000),
        column<&Safeguard::waivedById>("waived_by_id"),
    };
    return list;
}

std::span<const Column> Concern::columns()
{
    static constexpr std::array list{
        column<&Concern::id>("id"),
        column<&Concern::uid>("uid").required().atMost(36),
        column<&Concern::allianceId>("alliance_id"),
        column<&Concern::raisedOn>("raised_on").required(),
        column<&Concern::raisedByPartyId>("raised_by_party_id"),
        column<&Concern::statement>("statement").required().atMost(2000),
        column<&Concern::visibility>("visibility"),
        column<&Concern::step>("step"),
        column<&Concern::stepDueOn>("step_due_on"),
        column<&Concern::outcome>("outcome").atMost(2000),
        column<&Concern::stepOwnerId>("step_owner_id"),
    };
    return list;
}

std::span<const Column> Idea::columns()
{
    static constexpr std::array list{
        column<&Idea::id>("id"),
        column<&Idea::uid>("uid").required().atMost(36),
        column<&Idea::allianceId>("alliance_id"),
        column<&Idea::fromPartyId>("from_party_id"),
        column<&Idea::statement>("statement").required().atMost(2000),
        column<&Idea::putOn>("put_on").required(),
        column<&Idea::answer>("answer"),
        column<&Idea::reason>("reason").atMost(1000),
        column<&Idea::ledToBenefitId>("led_to_benefit_id"),
    };
    return list;
}

} // namespace concord
