// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/team.h"

#include <array>

namespace concord {

std::span<const Column> Team::columns()
{
    static constexpr std::array list{
        column<&Team::id>("id"),
        column<&Team::uid>("uid").required().atMost(36),
        column<&Team::name>("name").required().atMost(200),
        column<&Team::purpose>("purpose").atMost(1000),
        column<&Team::isWorkingGroup>("is_working_group"),
        column<&Team::importance>("importance").between(1, 5),
        column<&Team::iBelong>("i_belong"),
        column<&Team::allianceId>("alliance_id"),
        column<&Team::formedOn>("formed_on"),
        column<&Team::endedOn>("ended_on"),
    };
    return list;
}

std::span<const Column> TeamMember::columns()
{
    static constexpr std::array list{
        column<&TeamMember::id>("id"),
        column<&TeamMember::uid>("uid").required().atMost(36),
        column<&TeamMember::teamId>("team_id"),
        column<&TeamMember::partyId>("party_id"),
        column<&TeamMember::part>("part").atMost(100),
        column<&TeamMember::key>("key"),
        column<&TeamMember::wanted>("wanted"),
        column<&TeamMember::fromOn>("from_on"),
        column<&TeamMember::toOn>("to_on"),
    };
    return list;
}

std::span<const Column> Change::columns()
{
    static constexpr std::array list{
        column<&Change::id>("id"),
        column<&Change::uid>("uid").required().atMost(36),
        column<&Change::teamId>("team_id"),
        column<&Change::allianceId>("alliance_id"),
        column<&Change::statement>("statement").required().atMost(1000),
        column<&Change::noticedOn>("noticed_on").required(),
        column<&Change::knownNeeded>("known_needed"),
        column<&Change::dimension>("dimension").atMost(60),
        column<&Change::state>("state"),
        column<&Change::ownerId>("owner_id"),
        column<&Change::dueOn>("due_on"),
        column<&Change::madeOn>("made_on"),
        column<&Change::beforeValue>("before_value").between(1, 5),
        column<&Change::afterRoundId>("after_round_id"),
    };
    return list;
}

std::span<const Column> Invitation::columns()
{
    static constexpr std::array list{
        column<&Invitation::id>("id"),
        column<&Invitation::uid>("uid").required().atMost(36),
        column<&Invitation::partyId>("party_id"),
        column<&Invitation::invitedTo>("invited_to"),
        column<&Invitation::allianceId>("alliance_id"),
        column<&Invitation::teamId>("team_id"),
        column<&Invitation::message>("message").atMost(4000).privately(),
        column<&Invitation::askedOn>("asked_on").required(),
        column<&Invitation::answer>("answer"),
        column<&Invitation::answeredOn>("answered_on"),
        column<&Invitation::followUpOn>("follow_up_on"),
        column<&Invitation::feelingBefore>("feeling_before").between(1, 5).privately(),
        column<&Invitation::lesson>("lesson").atMost(2000).privately(),
    };
    return list;
}

} // namespace concord
