// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/alliances.h"

#include "core/base/folding.h"
#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/sharing.h"
#include "core/model/partners/party.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/alliances/templates.h"
#include "core/workspace/details.h"
#include "core/workspace/priorities/priorities.h"

namespace concord {

namespace {

constexpr int codeDigits = 3;

QString sortNameOf(const QString &name)
{
    return folded(name).left(200);
}

PriorityId resolvePriority(Store &store, const Picked<Priority> &priority)
{
    return priority.id.isSet() ? store.get(priority.id).id : priorityTitled(store, priority.typed);
}

AlliancePartyId addSide(Store &store, AllianceId alliance, PartyId party, const QString &role, bool isUs)
{
    AllianceParty side;
    side.allianceId = alliance;
    side.partyId = party;
    side.roleLabel = role.trimmed();
    side.isUs = isUs;
    return store.insert(side);
}

void addPartner(Store &store, AllianceId alliance, PartyId us, const Picked<Party> &picked, const QString &role)
{
    const PartyId partner = resolveParty(store, picked);
    if (partner == us)
        refuse(QStringLiteral("partner_is_self"), store.get(us).name);
    if (store.first<AllianceParty>("WHERE alliance_id = ? AND party_id = ?", {alliance.value(), partner.value()}))
        refuse(QStringLiteral("party_twice"), store.get(partner).name);
    addSide(store, alliance, partner, role, false);
}

/// What still hangs on a side of an alliance, as table names that the words know.
QStringList usesOf(const Store &store, const AllianceParty &side)
{
    struct Use {
        const char *table;
        const char *column;
    };
    QStringList uses;
    for (const Use &use : {Use{"responsibility", "accountable_party_id"}, Use{"contribution", "party_id"}, Use{"benefit", "party_id"},
                           Use{"drawback", "party_id"}, Use{"hand_back", "to_party_id"}}) {
        const QByteArray sql = QByteArray("SELECT 1 FROM ") + use.table + " WHERE alliance_id = ? AND " + use.column + " = ?";
        Statement rows = store.query(sql, {side.allianceId.value(), side.partyId.value()});
        if (rows.next())
            uses << QLatin1String(use.table);
    }
    return uses;
}

/// A sealed text names its parties. What was only proposed or agreed is taken back to change them; once an alliance is
/// active a party joins it with a change of the agreement, and none leaves that was named in it.
void refuseToMoveSealedSides(const AllianceFacts &facts)
{
    const AllianceState state = facts.alliance.state;
    if (state == AllianceState::Proposed)
        refuse(QStringLiteral("parties_are_sealed"), facts.alliance.title);
    if (facts.amendment() != nullptr)
        refuse(QStringLiteral("amendment_open"), facts.alliance.title);
}

void refuseToJoin(const AllianceFacts &facts)
{
    refuseToMoveSealedSides(facts);
    const AllianceState state = facts.alliance.state;
    if (state == AllianceState::Agreed)
        refuse(QStringLiteral("parties_are_sealed"), facts.alliance.title);
    if (state == AllianceState::Paused || state == AllianceState::Ending)
        refuse(QStringLiteral("party_joins_while_active"), facts.alliance.title);
}

void refuseToLeave(const AllianceFacts &facts, AlliancePartyId side, const QString &name)
{
    refuseToMoveSealedSides(facts);
    for (const AgreementVersion &version : facts.versions) {
        if (version.state == VersionState::InForce && !facts.joinedAfter(version, side))
            refuse(QStringLiteral("party_is_agreed"), name, QString::number(version.number));
    }
}

} // namespace

QString nextAllianceCode(const Store &store)
{
    std::int64_t highest = 0;
    Statement given = store.query("SELECT seq FROM sqlite_sequence WHERE name = 'alliance'");
    if (given.next())
        highest = given.integer(0);
    Statement codes = store.query("SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM alliance WHERE code GLOB 'A-[0-9]*'");
    if (codes.next())
        highest = std::max(highest, codes.integer(0));
    return QStringLiteral("A-%1").arg(highest + 1, codeDigits, 10, QLatin1Char('0'));
}

PartyId resolveParty(Store &store, const Picked<Party> &picked)
{
    if (picked.id.isSet())
        return store.get(picked.id).id;
    const QString name = picked.typed.trimmed();
    if (auto known = store.first<Party>("WHERE sort_name = ? ORDER BY is_partner DESC, id", {sortNameOf(name)})) {
        if (!known->isPartner && !known->isSelf) {
            known->isPartner = true;
            store.update(*known);
        }
        return known->id;
    }
    Party party;
    party.name = name;
    return store.insert(party);
}

PartyId resolvePerson(Store &store, const Picked<Party> &picked, PartyId side)
{
    if (picked.id.isSet())
        return store.get(picked.id).id;
    const QString name = picked.typed.trimmed();
    if (const auto known = store.first<Party>("WHERE kind = 'person' AND sort_name = ? ORDER BY id", {sortNameOf(name)}))
        return known->id;
    Party person;
    person.kind = PartyKind::Person;
    person.name = name;
    person.isPartner = false;
    store.insert(person);
    if (store.get(side).kind == PartyKind::Organisation) {
        Affiliation role;
        role.personId = person.id;
        role.organisationId = side;
        store.insert(role);
    }
    return person.id;
}

Outcome<AllianceId> Alliances::create(const NewAlliance &wish)
{
    return m_workspace.perform({QStringLiteral("alliance.create"), wish.title.trimmed()}, [&](Store &store) {
        if (!wish.partner.isGiven())
            refuse(QStringLiteral("partner_needed"));
        Alliance alliance;
        alliance.code = nextAllianceCode(store);
        alliance.title = wish.title.trimmed();
        alliance.purpose = wish.purpose.trimmed();
        alliance.privateReason = wish.privateReason.trimmed();
        store.insert(alliance);
        const PartyId us = infoOf(store).selfPartyId;
        addSide(store, alliance.id, us, wish.ourRole, true);
        addPartner(store, alliance.id, us, wish.partner, wish.partnerRole);
        for (const Picked<Party> &other : wish.others) {
            if (other.isGiven())
                addPartner(store, alliance.id, us, other, {});
        }
        if (wish.priority.isGiven())
            store.insert(AlliancePriority{{}, {}, alliance.id, resolvePriority(store, wish.priority)});
        if (wish.from)
            begin(store, alliance.id, *wish.from, m_workspace.today());
        return alliance.id;
    });
}

Outcome<void> Alliances::edit(AllianceId id, const std::function<void(Alliance &)> &change)
{
    return m_workspace.perform({QStringLiteral("alliance.edit"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        const Alliance before = store.get(id);
        Alliance after = before;
        change(after);
        after.id = before.id;
        after.uid = before.uid;
        after.code = before.code;
        after.state = before.state;
        after.shareLevel = before.shareLevel;
        if (const auto rules = violationsOf(after); !rules.isEmpty())
            refuse(rules);
        store.update(after);
    });
}

Outcome<void> Alliances::share(AllianceId id, int level)
{
    return m_workspace.perform({QStringLiteral("alliance.share"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        Alliance alliance = store.get(id);
        const auto safeguards = store.select<Safeguard>("WHERE alliance_id = ?", {id.value()});
        if (const auto locks = lockedBy(QList<Safeguard>(safeguards.begin(), safeguards.end()), level); !locks.isEmpty())
            refuse(locks);
        alliance.shareLevel = level;
        store.update(alliance);
    });
}

Outcome<void> Alliances::remove(AllianceId id)
{
    return m_workspace.perform({QStringLiteral("alliance.delete"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        const Alliance alliance = store.get(id);
        if (alliance.state != AllianceState::Draft)
            refuse(QStringLiteral("not_a_draft"), alliance.title);
        if (store.first<AgreementVersion>("WHERE alliance_id = ? AND state <> 'draft'", {id.value()}))
            refuse(QStringLiteral("was_put_forward"), alliance.title);
        store.remove(id);
    });
}

Outcome<void> Alliances::linkPriority(AllianceId id, const Picked<Priority> &priority)
{
    return m_workspace.perform({QStringLiteral("alliance.link_priority"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        const PriorityId found = resolvePriority(store, priority);
        if (!store.first<AlliancePriority>("WHERE alliance_id = ? AND priority_id = ?", {id.value(), found.value()}))
            store.insert(AlliancePriority{{}, {}, id, found});
    });
}

Outcome<void> Alliances::unlinkPriority(AllianceId id, PriorityId priority)
{
    return m_workspace.perform({QStringLiteral("alliance.unlink_priority"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        const auto link = store.first<AlliancePriority>("WHERE alliance_id = ? AND priority_id = ?", {id.value(), priority.value()});
        if (link)
            store.remove(link->id);
    });
}

Outcome<AlliancePartyId> Alliances::addParty(AllianceId id, const Picked<Party> &picked, const QString &role)
{
    return m_workspace.perform({QStringLiteral("alliance.add_party"), nameOf(m_workspace, id, &Alliance::title)}, [&](Store &store) {
        if (!picked.isGiven())
            refuse(QStringLiteral("partner_needed"));
        refuseToJoin(loadFacts(store, id));
        const PartyId party = resolveParty(store, picked);
        if (store.first<AllianceParty>("WHERE alliance_id = ? AND party_id = ?", {id.value(), party.value()}))
            refuse(QStringLiteral("party_twice"), store.get(party).name);
        const AlliancePartyId side = addSide(store, id, party, role, false);
        followStage(store, party);
        return side;
    });
}

Outcome<void> Alliances::editParty(AlliancePartyId id, const std::function<void(AllianceParty &)> &change)
{
    const auto side = m_workspace.read([&](const Store &store) { return store.find(id); });
    const PartyId party = side && *side ? (*side)->partyId : PartyId();
    return m_workspace.perform({QStringLiteral("alliance.edit_party"), nameOf(m_workspace, party, &Party::name)}, [&](Store &store) {
        const AllianceParty before = store.get(id);
        AllianceParty after = before;
        change(after);
        after.id = before.id;
        after.uid = before.uid;
        after.allianceId = before.allianceId;
        after.partyId = before.partyId;
        after.isUs = before.isUs;
        store.update(after);
    });
}

Outcome<void> Alliances::name(AlliancePartyId id, const Picked<Party> &person, std::optional<PartyId> AllianceParty::*member,
                              const QString &act)
{
    return m_workspace.perform({act, person.id.isSet() ? nameOf(m_workspace, person.id, &Party::name) : person.typed.trimmed()},
                               [&](Store &store) {
                                   AllianceParty side = store.get(id);
                                   side.*member = person.isGiven() ? std::optional(resolvePerson(store, person, side.partyId)) : std::nullopt;
                                   store.update(side);
                               });
}

Outcome<void> Alliances::nameSpokesperson(AlliancePartyId side, const Picked<Party> &person)
{
    return name(side, person, &AllianceParty::spokespersonId, QStringLiteral("alliance.name_spokesperson"));
}

Outcome<void> Alliances::nameSignatory(AlliancePartyId side, const Picked<Party> &person)
{
    return name(side, person, &AllianceParty::signatoryId, QStringLiteral("alliance.name_signatory"));
}

Outcome<void> Alliances::removeParty(AlliancePartyId id)
{
    const auto found = m_workspace.read([&](const Store &store) { return store.find(id); });
    const PartyId party = found && *found ? (*found)->partyId : PartyId();
    return m_workspace.perform({QStringLiteral("alliance.remove_party"), nameOf(m_workspace, party, &Party::name)}, [&](Store &store) {
        const AllianceParty side = store.get(id);
        const QString name = store.get(side.partyId).name;
        if (side.isUs)
            refuse(QStringLiteral("own_side_stays"), name);
        if (store.select<AllianceParty>("WHERE alliance_id = ?", {side.allianceId.value()}).size() <= 2)
            refuse(QStringLiteral("two_parties_needed"), name);
        if (store.first<Acceptance>("WHERE alliance_party_id = ?", {id.value()}))
            refuse(QStringLiteral("party_has_accepted"), name);
        refuseToLeave(loadFacts(store, side.allianceId), id, name);
        if (const QStringList uses = usesOf(store, side); !uses.isEmpty())
            refuse(QStringLiteral("party_in_use"), name, uses.join(u','));
        store.remove(id);
        followStage(store, side.partyId);
    });
}

} // namespace concord
