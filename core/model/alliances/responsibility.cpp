// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/responsibility.h"

#include <array>

namespace concord {

std::span<const Column> Responsibility::columns()
{
    static constexpr std::array list{
        column<&Responsibility::id>("id"),
        column<&Responsibility::uid>("uid").required().atMost(36),
        column<&Responsibility::allianceId>("alliance_id"),
        column<&Responsibility::title>("title").required().atMost(200),
        column<&Responsibility::whatGoodLooksLike>("what_good_looks_like").atMost(2000),
        column<&Responsibility::accountablePartyId>("accountable_party_id"),
        column<&Responsibility::dueOn>("due_on"),
        column<&Responsibility::state>("state"),
        column<&Responsibility::doneOn>("done_on"),
        column<&Responsibility::stateReason>("state_reason").atMost(1000),
        column<&Responsibility::confidence>("confidence"),
        column<&Responsibility::confidenceOn>("confidence_on"),
        column<&Responsibility::evidence>("evidence").atMost(2000),
        column<&Responsibility::termId>("term_id"),
    };
    return list;
}

std::span<const Column> ResponsibilityPerson::columns()
{
    static constexpr std::array list{
        column<&ResponsibilityPerson::id>("id"),
        column<&ResponsibilityPerson::uid>("uid").required().atMost(36),
        column<&ResponsibilityPerson::responsibilityId>("responsibility_id"),
        column<&ResponsibilityPerson::personId>("person_id"),
        column<&ResponsibilityPerson::part>("part"),
    };
    return list;
}

} // namespace concord
