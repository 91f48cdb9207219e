// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/agreement.h"

#include <array>

namespace concord {

std::span<const Column> AgreementVersion::columns()
{
    static constexpr std::array list{
        column<&AgreementVersion::id>("id"),
        column<&AgreementVersion::uid>("uid").required().atMost(36),
        column<&AgreementVersion::allianceId>("alliance_id"),
        column<&AgreementVersion::number>("number").between(1, 9999),
        column<&AgreementVersion::state>("state"),
        column<&AgreementVersion::effectiveOn>("effective_on"),
        column<&AgreementVersion::summaryOfChange>("summary_of_change").atMost(2000),
        column<&AgreementVersion::body>("body").atMost(2000000),
        column<&AgreementVersion::bodyHash>("body_hash").atMost(64),
        column<&AgreementVersion::createdFromId>("created_from_id"),
        column<&AgreementVersion::sealedOn>("sealed_on"),
        column<&AgreementVersion::startOn>("start_on"),
        column<&AgreementVersion::initialMonths>("initial_months").between(1, 600),
        column<&AgreementVersion::renewal>("renewal"),
        column<&AgreementVersion::renewalMonths>("renewal_months").between(1, 600),
        column<&AgreementVersion::noticeValue>("notice_value").between(0, 3650),
        column<&AgreementVersion::noticeUnit>("notice_unit"),
        column<&AgreementVersion::endOn>("end_on"),
    };
    return list;
}

std::span<const Column> Acceptance::columns()
{
    static constexpr std::array list{
        column<&Acceptance::id>("id"),
        column<&Acceptance::uid>("uid").required().atMost(36),
        column<&Acceptance::versionId>("version_id"),
        column<&Acceptance::alliancePartyId>("alliance_party_id"),
        column<&Acceptance::acceptedOn>("accepted_on").required(),
        column<&Acceptance::byPersonId>("by_person_id"),
        column<&Acceptance::how>("how"),
        column<&Acceptance::reference>("reference").atMost(500),
    };
    return list;
}

std::span<const Column> Term::columns()
{
    static constexpr std::array list{
        column<&Term::id>("id"),
        column<&Term::uid>("uid").required().atMost(36),
        column<&Term::allianceId>("alliance_id"),
        column<&Term::position>("position").between(0, 100000),
        column<&Term::topic>("topic").required().atMost(200),
        column<&Term::clauseKey>("clause_key").atMost(4),
        column<&Term::text>("text").atMost(20000),
        column<&Term::agreed>("agreed"),
        column<&Term::written>("written"),
        column<&Term::checked>("checked"),
        column<&Term::divided>("divided"),
        column<&Term::state>("state"),
        column<&Term::reason>("reason").atMost(1000),
        column<&Term::ownerPartyId>("owner_party_id"),
    };
    return list;
}

} // namespace concord
