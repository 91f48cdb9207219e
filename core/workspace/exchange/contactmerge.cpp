// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactmerge.h"

#include "core/base/folding.h"
#include "core/model/partners/matchkey.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace concord {

namespace {

/// What a card makes of a party: the record as it would be, what would be added to it, and how that reads.
class Merge {
public:
    Merge(const Store &store, const Organisations &organisations, const PlannedContact &contact);

    void write(Store &store, Organisations &organisations);

    Party party;
    std::vector<FieldChange> changes;

private:
    bool isTaken(const FieldChange &change) const;
    bool add(const QString &field, const QString &before, const QString &after, bool isWanted = true);
    void change(const QString &field, QString &target, const QString &value, bool isWanted = true);
    void offerName();
    void offerNote();
    void fill(const QString &field, QString &target, const QString &value);
    void addContact(const CardContact &contact);
    void addTags(const Store &store);
    void addStrengths(const Store &store);
    void setRoles(const Store &store, const Organisations &organisations);
    void setRole(const CardRole &at, std::vector<Affiliation> &there);

    const PlannedContact &m_contact;
    bool m_wasMerged = false; ///< another record into this one
    std::vector<ContactPoint> m_known;
    std::vector<ContactPoint> m_contacts;
    QStringList m_tags;
    std::vector<Strength> m_strengths; ///< to insert or, with an id, to update
    struct Role {
        Affiliation affiliation; ///< to insert or, with an id, to update
        QString organisation;
    };
    std::vector<Role> m_roles;
    bool m_isPartyChanged = false;
};

Merge::Merge(const Store &store, const Organisations &organisations, const PlannedContact &contact) : m_contact(contact)
{
    const ContactCard &card = contact.card;
    if (contact.party) {
        party = store.get(*contact.party);
        m_known = store.select<ContactPoint>("WHERE party_id = ?", {contact.party->value()});
        m_wasMerged = store.query("SELECT 1 FROM merged_party WHERE party_id = ?", {contact.party->value()}).next();
        offerName();
    } else {
        party.kind = card.kind;
        party.source = Source::Imported;
        party.name = card.name;
    }
    fill(QStringLiteral("website"), party.website, card.website);
    offerNote();
    fill(QStringLiteral("descriptor"), party.descriptor, card.descriptor);
    fill(QStringLiteral("location"), party.location, card.location);
    fill(QStringLiteral("external_uid"), party.externalUid, card.uid == party.uid ? QString() : card.uid);
    for (const CardContact &each : card.contacts)
        addContact(each);
    if (!card.website.isEmpty() && party.website != card.website)
        addContact({ContactKind::Url, {}, card.website, false});
    addTags(store);
    addStrengths(store);
    setRoles(store, organisations);
}

/// The plan says which of the changes of a party that is there are wanted.
bool Merge::isTaken(const FieldChange &change) const
{
    const auto planned = std::ranges::find_if(m_contact.changes, [&](const FieldChange &each) {
        return each.field == change.field && each.after == change.after;
    });
    return planned == m_contact.changes.end() ? change.isTaken : planned->isTaken;
}

bool Merge::add(const QString &field, const QString &before, const QString &after, bool isWanted)
{
    changes.push_back({field, before, after, isWanted});
    return isTaken(changes.back());
}

void Merge::change(const QString &field, QString &target, const QString &value, bool isWanted)
{
    if (value.isEmpty() || target == value || !add(field, target, value, isWanted))
        return;
    target = value;
    m_isPartyChanged = true;
}

/// Another name than the user's own is only offered, unless the UID says that it is the same card. Of two that were merged the
/// user chose the name, and the card of neither changes it.
void Merge::offerName()
{
    const auto isEmailOfCard = [&](const QString &name) {
        return std::ranges::any_of(m_contact.card.contacts, [&](const CardContact &each) {
            return each.kind == ContactKind::Email && matchKey(each.kind, each.value) == matchKey(each.kind, name);
        });
    };
    const QString &name = m_contact.card.name;
    const bool isSameCard = m_contact.because == SameBecause::Uid && !m_wasMerged;
    if (isEmailOfCard(name) || (!isSameCard && folded(name) == folded(party.name)))
        return;
    change(QStringLiteral("name"), party.name, name, isSameCard || isEmailOfCard(party.name));
}

/// A note that is there may be the user's own: another one is offered below it, or in its place where it holds it.
void Merge::offerNote()
{
    static const int most = std::ranges::find_if(Party::columns(), [](const Column &c) { return qstrcmp(c.name, "note") == 0; })->longest;
    const QString field = QStringLiteral("note");
    const QString &note = m_contact.card.note;
    if (party.note.isEmpty())
        return change(field, party.note, note);
    if (note.isEmpty() || party.note.simplified().contains(note.simplified()))
        return;
    const QString both = note.contains(party.note) ? note : QString(party.note + u'\n' + note);
    if (both.size() <= most)
        change(field, party.note, both, false);
}

void Merge::fill(const QString &field, QString &target, const QString &value)
{
    if (target.isEmpty())
        change(field, target, value);
}

void Merge::addContact(const CardContact &contact)
{
    const QString key = matchKey(contact.kind, contact.value);
    const auto isSame = [&](const ContactPoint &k) { return k.kind == contact.kind && k.matchKey == key; };
    if (std::ranges::any_of(m_known, isSame))
        return;
    ContactPoint added;
    added.partyId = party.id;
    added.kind = contact.kind;
    added.label = contact.label;
    added.value = contact.value;
    added.matchKey = key;
    added.preferred = contact.preferred
        && std::ranges::none_of(m_known, [&](const ContactPoint &k) { return k.kind == contact.kind && k.preferred; });
    m_known.push_back(added);
    if (add(QString(word(contact.kind)), {}, contact.value))
        m_contacts.push_back(added);
}

void Merge::addTags(const Store &store)
{
    QStringList known;
    if (m_contact.party && !m_contact.card.tags.isEmpty()) {
        for (Statement rows = store.query("SELECT name FROM party_tag WHERE party_id = ?", {party.id.value()}); rows.next();)
            known << folded(rows.text(0));
    }
    for (const QString &tag : m_contact.card.tags) {
        if (known.contains(folded(tag)))
            continue;
        known << folded(tag);
        if (add(QStringLiteral("tag"), {}, tag))
            m_tags << tag;
    }
}

/// How good somebody is at something is the user's own judgement: another one is only offered.
void Merge::addStrengths(const Store &store)
{
    std::vector<Strength> known;
    if (m_contact.party && !m_contact.card.strengths.empty())
        known = store.select<Strength>("WHERE party_id = ? ORDER BY id", {party.id.value()});
    const QString field = QStringLiteral("strength");
    for (const CardStrength &each : m_contact.card.strengths) {
        const auto same = std::ranges::find(known, folded(each.what), [](const Strength &k) { return folded(k.what); });
        if (same == known.end()) {
            Strength added;
            added.what = each.what;
            added.level = each.level;
            added.evidence = each.evidence;
            added.observedOn = each.observedOn;
            known.push_back(added);
            if (add(field, {}, told(each)))
                m_strengths.push_back(added);
        } else if (same->id.isSet() && same->level != each.level
                   && add(field, told(CardStrength{same->what, same->level, {}, {}}), told(each), false)) {
            same->level = each.level;
            m_strengths.push_back(*same);
        }
    }
}

void Merge::setRoles(const Store &store, const Organisations &organisations)
{
    if (party.kind != PartyKind::Person)
        return;
    std::map<QString, std::vector<CardRole>> byOrganisation;
    QStringList inOrder;
    for (const CardRole &role : rolesOf(m_contact.card)) {
        const QString key = folded(role.organisation);
        if (!byOrganisation.contains(key))
            inOrder << key;
        byOrganisation[key].push_back(role);
    }
    for (const QString &key : inOrder) {
        const std::vector<CardRole> &told = byOrganisation[key];
        std::vector<Affiliation> there;
        if (const auto organisation = organisations.named(told.front().organisation); organisation && m_contact.party) {
            there = store.select<Affiliation>("WHERE person_id = ? AND organisation_id = ? AND to_on IS NULL ORDER BY id",
                                              {party.id.value(), organisation->value()});
        }
        // Whose title the card tells stays as it is; of the others one may have another title by now.
        const bool isKnown = !there.empty();
        std::vector<CardRole> others;
        for (const CardRole &role : told) {
            const auto same = std::ranges::find_if(there, [&](const Affiliation &one) { return folded(one.role) == folded(role.title); });
            if (same != there.end())
                there.erase(same);
            else if (!role.title.isEmpty() || !isKnown)
                others.push_back(role);
        }
        for (const CardRole &role : others)
            setRole(role, there);
    }
}

/// The only role `there` that is not told has got another title, or a title at all; which of several did, nobody knows.
void Merge::setRole(const CardRole &at, std::vector<Affiliation> &there)
{
    const QString role = QStringLiteral("role");
    Affiliation affiliation;
    if (there.size() == 1) {
        affiliation = there.front();
        there.clear();
    }
    const QString before = affiliation.id.isSet() ? told(CardRole{at.organisation, affiliation.role}) : QString();
    // Behind another name, or another match than the UID, it may be somebody else's title.
    const bool isOwnName = m_contact.because == SameBecause::Uid || folded(m_contact.card.name) == folded(party.name);
    if (!add(role, before, told(at), !affiliation.id.isSet() || isOwnName))
        return;
    affiliation.role = at.title;
    m_roles.push_back({affiliation, at.organisation});
}

void Merge::write(Store &store, Organisations &organisations)
{
    if (!m_contact.party)
        store.insert(party);
    else if (m_isPartyChanged)
        store.update(party);
    for (ContactPoint &each : m_contacts) {
        each.partyId = party.id;
        store.insert(each);
    }
    for (const QString &name : m_tags) {
        PartyTag tag;
        tag.partyId = party.id;
        tag.name = name;
        store.insert(tag);
    }
    for (Strength &strength : m_strengths) {
        strength.partyId = party.id;
        if (strength.id.isSet())
            store.update(strength);
        else
            store.insert(strength);
    }
    // Where one role alone is told, it is the newest: that should be the one that the card begins with.
    for (auto &[affiliation, organisation] : m_roles | std::views::reverse) {
        if (affiliation.id.isSet()) {
            store.update(affiliation);
            continue;
        }
        affiliation.personId = party.id;
        affiliation.organisationId = organisations.forName(store, organisation);
        store.insert(affiliation);
    }
    if (party.kind == PartyKind::Organisation)
        organisations.add(party.name, party.id);
}

} // namespace

Organisations::Organisations(const Store &store)
{
    Statement rows = store.query("SELECT id, sort_name FROM party WHERE kind = 'organisation' ORDER BY id");
    while (rows.next())
        addFirst(rows.text(1), rows.id<Party>(0));
}

std::optional<PartyId> Organisations::named(const QString &name) const
{
    const auto found = m_byName.constFind(folded(name));
    return found == m_byName.constEnd() ? std::nullopt : std::optional(*found);
}

PartyId Organisations::forName(Store &store, const QString &name)
{
    if (const auto known = named(name))
        return *known;
    Party organisation;
    organisation.kind = PartyKind::Organisation;
    organisation.name = name;
    organisation.source = Source::Imported;
    add(name, store.insert(organisation));
    ++m_made;
    return organisation.id;
}

void Organisations::add(const QString &name, PartyId id)
{
    addFirst(folded(name), id);
}

void Organisations::addFirst(const QString &sortName, PartyId id)
{
    if (!m_byName.contains(sortName))
        m_byName.insert(sortName, id);
}

QString told(const CardRole &role)
{
    return role.title.isEmpty() ? role.organisation : QString(role.title + QStringLiteral(", ") + role.organisation);
}

QString told(const CardStrength &strength)
{
    return QStringLiteral("%1, %2/5").arg(strength.what).arg(strength.level);
}

std::vector<FieldChange> changesBy(const Store &store, const Organisations &organisations, const PlannedContact &contact)
{
    return Merge(store, organisations, contact).changes;
}

PartyId storeContact(Store &store, Organisations &organisations, const PlannedContact &contact)
{
    Merge merge(store, organisations, contact);
    merge.write(store, organisations);
    return merge.party.id;
}

} // namespace concord
