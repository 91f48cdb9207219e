// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/benefit.h"

#include <array>

namespace concord {

std::span<const Column> Contribution::columns()
{
    static constexpr std::array list{
        column<&Contribution::id>("id"),
        column<&Contribution::uid>("uid").required().atMost(36),
        column<&Contribution::allianceId>("alliance_id"),
        column<&Contribution::partyId>("party_id"),
        column<&Contribution::kind>("kind"),
        column<&Contribution::statement>("statement").required().atMost(500),
        column<&Contribution::effort>("effort").between(1, 5),
        column<&Contribution::amount>("amount").between(0, 1000000000000),
        column<&Contribution::unit>("unit").atMost(40),
        column<&Contribution::moneyMinor>("money_minor").between(0, 1000000000000000),
        column<&Contribution::currency>("currency").atMost(3),
        column<&Contribution::fromOn>("from_on"),
        column<&Contribution::toOn>("to_on"),
        column<&Contribution::state>("state"),
    };
    return list;
}

std::span<const Column> Benefit::columns()
{
    static constexpr std::array list{
        column<&Benefit::id>("id"),
        column<&Benefit::uid>("uid").required().atMost(36),
        column<&Benefit::allianceId>("alliance_id"),
        column<&Benefit::partyId>("party_id"),
        column<&Benefit::statement>("statement").required().atMost(500),
        column<&Benefit::importance>("importance").between(1, 5),
        column<&Benefit::importanceBasis>("importance_basis"),
        column<&Benefit::likelihood>("likelihood").between(0, 100),
        column<&Benefit::unplanned>("unplanned"),
        column<&Benefit::measure>("measure").atMost(200),
        column<&Benefit::unit>("unit").atMost(40),
        column<&Benefit::direction>("direction"),
        column<&Benefit::baseline>("baseline"),
        column<&Benefit::target>("target"),
        column<&Benefit::dueOn>("due_on"),
        column<&Benefit::ownerPersonId>("owner_person_id"),
        column<&Benefit::state>("state"),
    };
    return list;
}

std::span<const Column> BenefitReading::columns()
{
    static constexpr std::array list{
        column<&BenefitReading::id>("id"),
        column<&BenefitReading::uid>("uid").required().atMost(36),
        column<&BenefitReading::benefitId>("benefit_id"),
        column<&BenefitReading::readOn>("read_on").required(),
        column<&BenefitReading::value>("value"),
        column<&BenefitReading::byPersonId>("by_person_id"),
        column<&BenefitReading::note>("note").atMost(1000),
    };
    return list;
}

std::span<const Column> Drawback::columns()
{
    static constexpr std::array list{
        column<&Drawback::id>("id"),
        column<&Drawback::uid>("uid").required().atMost(36),
        column<&Drawback::allianceId>("alliance_id"),
        column<&Drawback::partyId>("party_id"),
        column<&Drawback::statement>("statement").required().atMost(500),
        column<&Drawback::weight>("weight").between(1, 5),
        column<&Drawback::isPrivate>("is_private"),
        column<&Drawback::state>("state"),
    };
    return list;
}

} // namespace concord
