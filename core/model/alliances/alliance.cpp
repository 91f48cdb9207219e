// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliance.h"

#include <array>

namespace concord {

std::span<const Column> Alliance::columns()
{
    static constexpr std::array list{
        column<&Alliance::id>("id"),
        column<&Alliance::uid>("uid").required().atMost(36),
        column<&Alliance::code>("code").required().atMost(20),
        column<&Alliance::title>("title").required().atMost(200),
        column<&Alliance::kind>("kind"),
        column<&Alliance::form>("form"),
        column<&Alliance::binding>("binding"),
        column<&Alliance::purpose>("purpose").atMost(300),
        column<&Alliance::inScope>("in_scope").atMost(4000),
        column<&Alliance::outScope>("out_scope").atMost(4000),
        column<&Alliance::exclusivity>("exclusivity"),
        column<&Alliance::exclusivityArea>("exclusivity_area").atMost(500),
        column<&Alliance::privateReason>("private_reason").atMost(4000).privately(),
        column<&Alliance::state>("state"),
        column<&Alliance::startOn>("start_on"),
        column<&Alliance::initialMonths>("initial_months").between(1, 600),
        column<&Alliance::renewal>("renewal"),
        column<&Alliance::renewalMonths>("renewal_months").between(1, 600),
        column<&Alliance::noticeValue>("notice_value").between(0, 3650),
        column<&Alliance::noticeUnit>("notice_unit"),
        column<&Alliance::prepDays>("prep_days").between(0, 365),
        column<&Alliance::endOn>("end_on"),
        column<&Alliance::shareLevel>("share_level").between(0, 4),
    };
    return list;
}

std::span<const Column> AlliancePriority::columns()
{
    static constexpr std::array list{
        column<&AlliancePriority::id>("id"),
        column<&AlliancePriority::uid>("uid").required().atMost(36),
        column<&AlliancePriority::allianceId>("alliance_id"),
        column<&AlliancePriority::priorityId>("priority_id"),
    };
    return list;
}

std::span<const Column> AllianceParty::columns()
{
    static constexpr std::array list{
        column<&AllianceParty::id>("id"),
        column<&AllianceParty::uid>("uid").required().atMost(36),
        column<&AllianceParty::allianceId>("alliance_id"),
        column<&AllianceParty::partyId>("party_id"),
        column<&AllianceParty::roleLabel>("role_label").atMost(100),
        column<&AllianceParty::isUs>("is_us"),
        column<&AllianceParty::spokespersonId>("spokesperson_id"),
        column<&AllianceParty::signatoryId>("signatory_id"),
        column<&AllianceParty::significance>("significance").between(1, 5),
        column<&AllianceParty::significanceBasis>("significance_basis"),
    };
    return list;
}

std::span<const Column> AllianceStep::columns()
{
    static constexpr std::array list{
        column<&AllianceStep::id>("id"),
        column<&AllianceStep::uid>("uid").required().atMost(36),
        column<&AllianceStep::allianceId>("alliance_id"),
        column<&AllianceStep::fromState>("from_state"),
        column<&AllianceStep::toState>("to_state"),
        column<&AllianceStep::takenOn>("taken_on").required(),
        column<&AllianceStep::byPartyId>("by_party_id"),
        column<&AllianceStep::reason>("reason").atMost(2000),
        column<&AllianceStep::overrideReason>("override_reason").atMost(2000).privately(),
        column<&AllianceStep::resumeOn>("resume_on"),
        column<&AllianceStep::lastDay>("last_day"),
        column<&AllianceStep::predecessorId>("predecessor_id"),
    };
    return list;
}

std::span<const Column> HandBack::columns()
{
    static constexpr std::array list{
        column<&HandBack::id>("id"),
        column<&HandBack::uid>("uid").required().atMost(36),
        column<&HandBack::allianceId>("alliance_id"),
        column<&HandBack::what>("what").required().atMost(500),
        column<&HandBack::toPartyId>("to_party_id"),
        column<&HandBack::doneOn>("done_on"),
    };
    return list;
}

} // namespace concord
