// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/partrules.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/value.h"
#include "core/model/rules.h"

#include <algorithm>

namespace concord {

namespace {

using Sides = QList<AllianceParty>;

Sides sidesOf(const Store &store, AllianceId alliance)
{
    const auto sides = store.select<AllianceParty>("WHERE alliance_id = ? ORDER BY id", {alliance.value()});
    return Sides(sides.begin(), sides.end());
}

QList<Violation> unlessSide(const std::optional<PartyId> &party, const Sides &sides, const char *column)
{
    const bool known = !party || std::ranges::find(sides, *party, &AllianceParty::partyId) != sides.end();
    return Rules().require(known, QStringLiteral("not_a_party_of_the_alliance"), QLatin1String(column)).broken();
}

} // namespace

void complete(const Store &, const Responsibility *before, Responsibility &after, QDate today)
{
    if (after.state != ResponsibilityState::Done)
        after.doneOn = {};
    else if (!after.doneOn.isValid())
        after.doneOn = today;
    if (!after.confidence)
        after.confidenceOn = {};
    else if (before == nullptr || after.confidence != before->confidence || !after.confidenceOn.isValid())
        after.confidenceOn = today;
}

void complete(const Store &, const Benefit *, Benefit &after, QDate)
{
    after.direction = goodDirection(after);
}

void complete(const Store &store, const Term *before, Term &after, QDate)
{
    if (before == nullptr) {
        const auto last = store.first<Term>("WHERE alliance_id = ? ORDER BY position DESC", {after.allianceId.value()});
        after.position = last ? last->position + 1 : 0;
    }
    // A "no" to one of the first two questions means that the topic is open again.
    const bool wasSettled = before != nullptr && before->state == TermState::Settled;
    if (wasSettled && (after.agreed == YesNo::No || after.written == YesNo::No) && after.state == TermState::Settled)
        after.state = TermState::Drafted;
    // Words are a draft at least.
    if (after.state == TermState::Missing && !isBlank(after.text) && (before == nullptr || isBlank(before->text)))
        after.state = TermState::Drafted;
}

void complete(const Store &, const Safeguard *, Safeguard &after, QDate today)
{
    if (after.state != SafeguardState::Met)
        after.metOn = {};
    else if (!after.metOn.isValid())
        after.metOn = today;
    if (after.state != SafeguardState::Waived) {
        after.waiveReason.clear();
        after.waivedById.reset();
    }
}

void complete(const Store &, const Concern *, Concern &after, QDate today)
{
    if (!after.raisedOn.isValid())
        after.raisedOn = today;
}

void complete(const Store &, const Idea *, Idea &after, QDate today)
{
    if (!after.putOn.isValid())
        after.putOn = today;
}

QList<Violation> broken(const Store &store, const Responsibility *before, const Responsibility &after)
{
    QList<Violation> rules = violationsOf(after, sidesOf(store, after.allianceId));
    if (before != nullptr && rules.isEmpty())
        rules = refusalsOfStep(before->state, after.state, after.stateReason);
    return rules;
}

QList<Violation> broken(const Store &store, const Contribution *, const Contribution &after)
{
    return violationsOf(after, sidesOf(store, after.allianceId));
}

QList<Violation> broken(const Store &store, const Benefit *before, const Benefit &after)
{
    return violationsOf(after, sidesOf(store, after.allianceId)) + (before != nullptr ? refusalsOfStep(before->state, after.state) : QList<Violation>());
}

QList<Violation> broken(const Store &store, const Drawback *, const Drawback &after)
{
    return violationsOf(after, sidesOf(store, after.allianceId));
}

QList<Violation> broken(const Store &store, const Term *, const Term &after)
{
    const bool twice = !after.clauseKey.isEmpty()
        && store.first<Term>("WHERE alliance_id = ? AND clause_key = ? AND id <> ?",
                             {after.allianceId.value(), after.clauseKey, after.id.value()});
    return violationsOf(after) + unlessSide(after.ownerPartyId, sidesOf(store, after.allianceId), "term.owner_party_id")
        + Rules().require(!twice, QStringLiteral("clause_twice"), after.clauseKey, after.topic).broken();
}

QList<Violation> broken(const Store &store, const Safeguard *, const Safeguard &after)
{
    return violationsOf(after) + unlessSide(after.forPartyId, sidesOf(store, after.allianceId), "safeguard.for_party_id");
}

QList<Violation> broken(const Store &store, const Concern *before, const Concern &after)
{
    const Sides sides = sidesOf(store, after.allianceId);
    return unlessSide(after.raisedByPartyId, sides, "concern.raised_by_party_id")
        + unlessSide(after.stepOwnerId, sides, "concern.step_owner_id")
        + (before != nullptr ? refusalsOfStep(before->step, after.step, after.outcome) : QList<Violation>());
}

QList<Violation> broken(const Store &store, const Idea *before, const Idea &after)
{
    return violationsOf(after) + unlessSide(after.fromPartyId, sidesOf(store, after.allianceId), "idea.from_party_id")
        + (before != nullptr ? refusalsOfStep(before->answer, after.answer) : QList<Violation>());
}

QList<Violation> broken(const Store &store, const HandBack *, const HandBack &after)
{
    return violationsOf(after, sidesOf(store, after.allianceId));
}

} // namespace concord
