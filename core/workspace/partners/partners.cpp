// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"

#include "core/base/folding.h"
#include "core/model/partners/matchkey.h"
#include "core/model/partners/partyrules.h"
#include "core/model/partners/stage.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/details.h"

#include <QStringList>

namespace concord {

namespace {

constexpr int longestAbout = 80;

Party partnerOf(const Store &store, PartyId id)
{
    Party party = store.get(id);
    if (party.isSelf)
        refuse(QStringLiteral("self_party"), party.name);
    return party;
}

std::vector<PartyId> partiesOf(const Store &store, InteractionId id)
{
    std::vector<PartyId> parties;
    for (const InteractionParty &party : store.select<InteractionParty>("WHERE interaction_id = ?", {id.value()}))
        parties.push_back(party.partyId);
    return parties;
}

/// "A-001 Breakfast by Bike" for each alliance past its draft that the party takes part in, and for each draft that
/// would be left with one party.
QStringList alliancesThatNeed(const Store &store, PartyId id)
{
    Statement rows = store.query(R"(
        SELECT DISTINCT a.code, a.title FROM alliance a
          LEFT JOIN alliance_party ap ON ap.alliance_id = a.id
         WHERE a.state <> 'draft' AND (?1 IN (ap.party_id, ap.spokesperson_id, ap.signatory_id)
            OR EXISTS (SELECT 1 FROM responsibility r
                         JOIN responsibility_person rp ON rp.responsibility_id = r.id
                        WHERE r.alliance_id = a.id AND rp.person_id = ?1))
            OR ap.party_id = ?1 AND (SELECT count(*) FROM alliance_party p WHERE p.alliance_id = a.id) <= 2
         ORDER BY a.code)",
                                 {id.value()});
    QStringList alliances;
    while (rows.next())
        alliances << rows.text(0) + u' ' + rows.text(1);
    return alliances;
}

void refuseIfAny(QList<Violation> violations)
{
    if (!violations.isEmpty())
        refuse(std::move(violations));
}

/// Moves the parties to the stage that `to` says for each, or refuses naming each that can't go there.
void move(Store &store, const std::vector<PartyId> &ids, const std::function<Stage(const Party &)> &to, QDate reviewOn)
{
    QList<Violation> violations;
    for (const PartyId id : ids) {
        const Party party = partnerOf(store, id);
        const Stage stage = to(party);
        const QDate review = party.stage == Stage::Archived ? party.reviewOn : reviewOn;
        QList<Violation> refusals = refusalsOfStage(party, stage, review, hasLiveAlliance(store, id));
        if (refusals.isEmpty())
            store.update(withStage(party, stage, review));
        for (Violation &refusal : refusals)
            refusal.subject = party.name; // of several, which one
        violations += refusals;
    }
    refuseIfAny(std::move(violations));
}

/// The spelling in use, when the tag is known, and the tag itself otherwise.
QString spellingOf(const Store &store, const QString &tag)
{
    Statement rows = store.query("SELECT DISTINCT name FROM party_tag");
    while (rows.next()) {
        if (const QString known = rows.text(0); folded(known) == folded(tag))
            return known;
    }
    return tag;
}

/// The party of that kind and name, however it is spelled; partners first.
std::optional<Party> knownParty(const Store &store, const QString &name, PartyKind kind)
{
    const QString sortName = folded(name).left(200); // as the column is cut
    return store.first<Party>("WHERE kind = ? AND sort_name = ? AND is_self = 0 ORDER BY is_partner DESC, id",
                              {QString(word(kind)), sortName});
}

PartyId partyNamed(Store &store, const QString &name, PartyKind kind)
{
    if (const auto known = knownParty(store, name, kind))
        return known->id;
    Party party;
    party.kind = kind;
    party.name = name;
    party.isPartner = false;
    return store.insert(party);
}

} // namespace

Outcome<PartyId> Partners::add(const QString &name, PartyKind kind)
{
    Party party;
    party.kind = kind;
    party.name = name.simplified();
    return m_workspace.perform({QStringLiteral("partner.add"), party.name}, [&](Store &store) {
        auto known = knownParty(store, party.name, kind);
        if (!known || known->isPartner || known->id == infoOf(store).mePersonId)
            return store.insert(party);
        known->isPartner = true;
        store.update(*known);
        return known->id;
    });
}

Outcome<void> Partners::putOnList(PartyId id)
{
    return m_workspace.perform(act("partner.add", id), [&](Store &store) {
        Party party = partnerOf(store, id);
        party.isPartner = true;
        store.update(party);
    });
}

Outcome<void> Partners::edit(PartyId id, const std::function<void(Party &)> &change)
{
    return m_workspace.perform(act("partner.edit", id), [&](Store &store) {
        const Party before = store.get(id);
        Party party = before;
        change(party);
        party.name = party.name.simplified();
        party.stage = before.stage;
        party.stageBeforeArchive = before.stageBeforeArchive;
        refuseIfAny(violationsOf(party));
        if (party.kind != before.kind
            && store.first<Affiliation>("WHERE ?1 IN (person_id, organisation_id)", {id.value()}))
            refuse(QStringLiteral("kind_has_roles"), party.name);
        store.update(party);
    });
}

Outcome<void> Partners::remove(PartyId id)
{
    return m_workspace.perform(act("partner.remove", id), [&](Store &store) {
        const Party party = partnerOf(store, id);
        QList<Violation> violations;
        for (const QString &alliance : alliancesThatNeed(store, id))
            violations << Violation{QStringLiteral("partner_in_alliance"), party.name, alliance};
        refuseIfAny(std::move(violations));
        store.remove(id);
    });
}

Outcome<void> Partners::moveTo(const std::vector<PartyId> &ids, Stage stage, QDate reviewOn)
{
    return m_workspace.perform(act("partner.stage", ids), [&](Store &store) {
        move(store, ids, [stage](const Party &) { return stage; }, reviewOn);
    });
}

Outcome<void> Partners::archive(const std::vector<PartyId> &ids)
{
    return m_workspace.perform(act("partner.archive", ids), [&](Store &store) {
        move(store, ids, [](const Party &) { return Stage::Archived; }, {});
    });
}

Outcome<void> Partners::unarchive(const std::vector<PartyId> &ids)
{
    return m_workspace.perform(act("partner.unarchive", ids), [&](Store &store) {
        const auto before = [](const Party &party) {
            return party.stage == Stage::Archived ? party.stageBeforeArchive.value_or(Stage::Listed) : party.stage;
        };
        move(store, ids, before, {});
    });
}

Outcome<void> Partners::tag(const std::vector<PartyId> &ids, const QString &name)
{
    return m_workspace.perform(act("partner.tag", ids), [&](Store &store) {
        const QString spelling = spellingOf(store, name.simplified());
        for (const PartyId id : ids) {
            if (store.first<PartyTag>("WHERE party_id = ? AND name = ?", {id.value(), spelling}))
                continue;
            PartyTag tag;
            tag.partyId = id;
            tag.name = spelling;
            store.insert(tag);
        }
    });
}

Outcome<void> Partners::untag(const std::vector<PartyId> &ids, const QString &name)
{
    return m_workspace.perform(act("partner.untag", ids), [&](Store &store) {
        for (const PartyId id : ids) {
            if (const auto tag = store.first<PartyTag>("WHERE party_id = ? AND name = ?", {id.value(), name}))
                store.remove(tag->id);
        }
    });
}

Outcome<StrengthId> Partners::addStrength(PartyId id, const QString &what, int level)
{
    return m_workspace.perform(act("partner.add_strength", id), [&](Store &store) {
        Strength strength;
        strength.partyId = id;
        strength.what = what.simplified();
        strength.level = level;
        strength.observedOn = m_workspace.today();
        return store.insert(strength);
    });
}

Outcome<void> Partners::editStrength(StrengthId id, const std::function<void(Strength &)> &change)
{
    return m_workspace.perform(actOn("partner.edit_strength", id, &Strength::partyId), [&](Store &store) {
        const Strength before = store.get(id);
        Strength strength = before;
        change(strength);
        strength.what = strength.what.simplified();
        if (strength.level != before.level && strength.observedOn == before.observedOn)
            strength.observedOn = m_workspace.today();
        store.update(strength);
    });
}

Outcome<void> Partners::removeStrength(StrengthId id)
{
    return m_workspace.perform(actOn("partner.remove_strength", id, &Strength::partyId),
                               [&](Store &store) { store.remove(id); });
}

Outcome<ContactPointId> Partners::addContact(PartyId id, ContactKind kind, const QString &value)
{
    return m_workspace.perform(act("partner.add_contact", id), [&](Store &store) {
        ContactPoint contact;
        contact.partyId = id;
        contact.kind = kind;
        contact.value = value.trimmed();
        contact.matchKey = matchKey(kind, value);
        return store.insert(contact);
    });
}

Outcome<void> Partners::editContact(ContactPointId id, const std::function<void(ContactPoint &)> &change)
{
    return m_workspace.perform(actOn("partner.edit_contact", id, &ContactPoint::partyId), [&](Store &store) {
        ContactPoint contact = store.get(id);
        change(contact);
        contact.value = contact.value.trimmed();
        contact.matchKey = matchKey(contact.kind, contact.value);
        if (contact.preferred) {
            for (ContactPoint &other : store.select<ContactPoint>(
                     "WHERE party_id = ? AND kind = ? AND preferred AND id <> ?",
                     {contact.partyId.value(), QString(word(contact.kind)), id.value()})) {
                other.preferred = false;
                store.update(other);
            }
        }
        store.update(contact);
    });
}

Outcome<void> Partners::removeContact(ContactPointId id)
{
    return m_workspace.perform(actOn("partner.remove_contact", id, &ContactPoint::partyId),
                               [&](Store &store) { store.remove(id); });
}

Outcome<AffiliationId> Partners::addRole(PartyId id, const QString &otherName, const QString &role)
{
    return m_workspace.perform(act("partner.add_role", id), [&](Store &store) {
        const bool isPerson = store.get(id).kind == PartyKind::Person;
        const PartyId other = partyNamed(store, otherName.simplified(),
                                         isPerson ? PartyKind::Organisation : PartyKind::Person);
        Affiliation affiliation;
        affiliation.personId = isPerson ? id : other;
        affiliation.organisationId = isPerson ? other : id;
        affiliation.role = role.simplified();
        refuseIfAny(violationsOf(affiliation));
        return store.insert(affiliation);
    });
}

Outcome<void> Partners::editRole(AffiliationId id, const std::function<void(Affiliation &)> &change)
{
    return m_workspace.perform(actOn("partner.edit_role", id, &Affiliation::personId), [&](Store &store) {
        Affiliation role = store.get(id);
        change(role);
        role.role = role.role.simplified();
        refuseIfAny(violationsOf(role));
        store.update(role);
    });
}

Outcome<void> Partners::endRole(AffiliationId id, QDate on)
{
    return m_workspace.perform(actOn("partner.end_role", id, &Affiliation::personId), [&](Store &store) {
        Affiliation role = store.get(id);
        role.toOn = on;
        role.isContactPoint = false;
        refuseIfAny(violationsOf(role));
        store.update(role);
    });
}

Outcome<void> Partners::removeRole(AffiliationId id)
{
    return m_workspace.perform(actOn("partner.remove_role", id, &Affiliation::personId),
                               [&](Store &store) { store.remove(id); });
}

Outcome<InteractionId> Partners::log(Interaction interaction, const std::vector<PartyId> &with)
{
    return m_workspace.perform(act("partner.log_contact", with), [&](Store &store) {
        if (with.empty())
            refuse(QStringLiteral("nobody"));
        if (!interaction.happenedOn.isValid())
            interaction.happenedOn = m_workspace.today();
        if (interaction.happenedOn > m_workspace.today())
            refuse(QStringLiteral("in_future"), interaction.happenedOn.toString(Qt::ISODate));
        store.insert(interaction);
        for (const PartyId id : with) {
            InteractionParty party;
            party.interactionId = interaction.id;
            party.partyId = id;
            store.insert(party);
        }
        if (interaction.countsAsContact)
            followContact(store, with, interaction.allianceId, interaction.happenedOn);
        return interaction.id;
    });
}

Outcome<void> Partners::editInteraction(InteractionId id, const std::function<void(Interaction &)> &change)
{
    return m_workspace.perform({QStringLiteral("partner.edit_interaction"), {}}, [&](Store &store) {
        Interaction interaction = store.get(id);
        change(interaction);
        if (interaction.happenedOn > m_workspace.today())
            refuse(QStringLiteral("in_future"), interaction.happenedOn.toString(Qt::ISODate));
        store.update(interaction);
        followContact(store, partiesOf(store, id), interaction.allianceId, interaction.happenedOn);
    });
}

Outcome<void> Partners::removeInteraction(InteractionId id)
{
    return m_workspace.perform({QStringLiteral("partner.remove_interaction"), {}}, [&](Store &store) {
        const Interaction interaction = store.get(id);
        const std::vector<PartyId> with = partiesOf(store, id);
        store.remove(id);
        if (interaction.countsAsContact)
            followContact(store, with, interaction.allianceId, interaction.happenedOn);
    });
}

bool hasLiveAlliance(const Store &store, PartyId id)
{
    Statement rows = store.query("SELECT a.state FROM alliance_party ap JOIN alliance a ON a.id = ap.alliance_id"
                                 " WHERE ap.party_id = ?",
                                 {id.value()});
    while (rows.next()) {
        if (makesAllied(rows.as<AllianceState>(0)))
            return true;
    }
    return false;
}

Act Partners::act(const char *code, PartyId about) const
{
    return act(code, std::vector{about});
}

Act Partners::act(const char *code, const std::vector<PartyId> &about) const
{
    // A name that can't be read does not stop the act: the act itself meets the same error and reports it.
    const auto names = m_workspace.read([&](const Store &store) {
        QString joined;
        for (const PartyId id : about) {
            if (joined.size() > longestAbout)
                return QString(joined + u'…');
            if (const auto party = store.find(id))
                joined += (joined.isEmpty() ? QString() : QStringLiteral(", ")) + party->name;
        }
        return joined;
    });
    return {QLatin1String(code), names.value_or(QString())};
}

template <class Record>
Act Partners::actOn(const char *code, Id<Record> id, PartyId Record::*owner) const
{
    const auto record = m_workspace.read([&](const Store &store) { return store.find(id); });
    return act(code, record && *record ? (**record).*owner : PartyId());
}

} // namespace concord
