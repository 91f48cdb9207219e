// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/partyrules.h"

#include "core/model/rules.h"

namespace concord {

QList<Violation> violationsOf(const Party &party)
{
    const bool bothKnown = party.touchIdealDays && party.touchMaxDays;
    return Rules()
        .require(!bothKnown || *party.touchMaxDays >= *party.touchIdealDays, QStringLiteral("touch_max_below_ideal"),
                 QStringLiteral("party.touch_max_days"))
        .require(party.stage != Stage::NotNow || party.reviewOn.isValid(), QStringLiteral("review_day_needed"),
                 QStringLiteral("party.review_on"))
        .broken();
}

QList<Violation> violationsOf(const Affiliation &affiliation)
{
    return Rules()
        .require(affiliation.personId != affiliation.organisationId, QStringLiteral("affiliation_with_itself"),
                 QStringLiteral("affiliation.organisation_id"))
        .require(inOrder(affiliation.fromOn, affiliation.toOn), QStringLiteral("ends_before_start"),
                 QStringLiteral("affiliation.to_on"))
        .broken();
}

} // namespace concord
