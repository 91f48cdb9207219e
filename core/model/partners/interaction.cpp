// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/interaction.h"

#include <array>

namespace concord {

std::span<const Column> Interaction::columns()
{
    static constexpr std::array list{
        column<&Interaction::id>("id"),
        column<&Interaction::uid>("uid").required().atMost(36),
        column<&Interaction::allianceId>("alliance_id"),
        column<&Interaction::happenedOn>("happened_on").required(),
        column<&Interaction::kind>("kind"),
        column<&Interaction::summary>("summary").atMost(4000),
        column<&Interaction::countsAsContact>("counts_as_contact"),
    };
    return list;
}

std::span<const Column> InteractionParty::columns()
{
    static constexpr std::array list{
        column<&InteractionParty::id>("id"),
        column<&InteractionParty::uid>("uid").required().atMost(36),
        column<&InteractionParty::interactionId>("interaction_id"),
        column<&InteractionParty::partyId>("party_id"),
    };
    return list;
}

} // namespace concord
