// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactplan.h"

#include "core/base/folding.h"
#include "core/model/partners/matchkey.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

/// What two cards of the same person share, apart from the e-mail.
QString nameAndOrganisation(PartyKind kind, const QString &name, const QString &organisation)
{
    return word(kind) + u'\n' + folded(name) + u'\n' + folded(organisation);
}

QStringList emailsOf(const ContactCard &card)
{
    QStringList keys;
    for (const CardContact &contact : card.contacts) {
        if (contact.kind == ContactKind::Email)
            keys << matchKey(ContactKind::Email, contact.value);
    }
    return keys;
}

/// Everything by which somebody in the file can be known again.
class KnownParties {
public:
    explicit KnownParties(const Store &store)
    {
        Statement parties = store.query("SELECT p.id, p.uid, p.external_uid, p.name, p.kind, o.name FROM party p"
                                        " LEFT JOIN affiliation a ON a.person_id = p.id AND a.to_on IS NULL"
                                        " LEFT JOIN party o ON o.id = a.organisation_id ORDER BY p.id");
        while (parties.next()) {
            const auto id = parties.id<Party>(0);
            const auto kind = parties.as<PartyKind>(4);
            const QString name = parties.text(3);
            m_names.insert(id, {kind, name});
            addFirst(m_byUid, parties.text(1), id);
            addFirst(m_byUid, parties.text(2), id);
            addFirst(m_byName, nameAndOrganisation(kind, name, parties.text(5)), id);
        }
        Statement emails = store.query("SELECT match_key, party_id FROM contact_point WHERE kind = 'email' ORDER BY id");
        while (emails.next())
            m_byEmail[emails.text(0)] << emails.id<Party>(1);
    }

    void match(PlannedContact &contact) const
    {
        const ContactCard &card = contact.card;
        const auto take = [&](PartyId id, SameBecause because) {
            contact.party = id;
            contact.partyName = m_names.value(id).second;
            contact.because = because;
        };
        if (const auto same = m_byUid.constFind(card.uid); !card.uid.isEmpty() && same != m_byUid.constEnd())
            return take(*same, SameBecause::Uid);
        QList<PartyId> sameEmail;
        for (const QString &email : emailsOf(card)) {
            for (PartyId id : m_byEmail.value(email)) {
                if (m_names.value(id).first == card.kind)
                    sameEmail << id;
            }
        }
        for (PartyId id : sameEmail) {
            if (folded(m_names.value(id).second) == folded(card.name))
                return take(id, SameBecause::Email);
        }
        const auto sameName = m_byName.constFind(nameAndOrganisation(card.kind, card.name, card.organisation));
        if (sameName != m_byName.constEnd())
            return take(*sameName, SameBecause::NameAndOrganisation);
        if (!sameEmail.isEmpty())
            take(sameEmail.first(), SameBecause::Email);
    }

private:
    static void addFirst(QHash<QString, PartyId> &index, const QString &key, PartyId id)
    {
        if (!key.isEmpty() && !index.contains(key))
            index.insert(key, id);
    }

    QHash<PartyId, std::pair<PartyKind, QString>> m_names;
    QHash<QString, PartyId> m_byUid;
    QHash<QString, QList<PartyId>> m_byEmail;
    QHash<QString, PartyId> m_byName;
};

/// The cards of one file that came before: a second card of the same person is not a second person.
class SeenCards {
public:
    bool isRepeated(const ContactCard &card)
    {
        QStringList keys{nameAndOrganisation(card.kind, card.name, card.organisation)};
        if (!card.uid.isEmpty())
            keys << QStringLiteral("uid\n") + card.uid;
        for (const QString &email : emailsOf(card))
            keys << QStringLiteral("email\n") + email + u'\n' + folded(card.name);
        const bool repeated = std::ranges::any_of(keys, [this](const QString &key) { return m_keys.contains(key); });
        for (const QString &key : keys)
            m_keys.insert(key);
        return repeated;
    }

private:
    QSet<QString> m_keys;
};

std::optional<PartyId> organisationNamed(const Store &store, const QString &name)
{
    Statement rows = store.query("SELECT id FROM party WHERE kind = 'organisation' AND sort_name = ? ORDER BY id LIMIT 1",
                                 {folded(name)});
    if (!rows.next())
        return std::nullopt;
    return rows.id<Party>(0);
}

/// What a card makes of a party: the record as it would be, what would be added to it, and how that reads.
struct Merge {
    Party party;
    std::vector<ContactPoint> contacts;
    std::optional<Affiliation> role;   ///< to insert or, with an id, to update
    std::vector<FieldChange> changes;

    void change(const QString &field, QString &target, const QString &value)
    {
        if (value.isEmpty() || target == value)
            return;
        changes.push_back({field, target, value});
        target = value;
    }
    void fill(const QString &field, QString &target, const QString &value)
    {
        if (target.isEmpty())
            change(field, target, value);
    }
};

void mergeContact(Merge &merge, std::vector<ContactPoint> &known, const CardContact &contact)
{
    const QString key = matchKey(contact.kind, contact.value);
    const bool there = std::ranges::any_of(
        known, [&](const ContactPoint &k) { return k.kind == contact.kind && k.matchKey == key; });
    if (there)
        return;
    ContactPoint added;
    added.partyId = merge.party.id;
    added.kind = contact.kind;
    added.label = contact.label;
    added.value = contact.value;
    added.matchKey = key;
    added.preferred = contact.preferred
        && std::ranges::none_of(known, [&](const ContactPoint &k) { return k.kind == contact.kind && k.preferred; });
    known.push_back(added);
    merge.contacts.push_back(added);
    merge.changes.push_back({QString(word(contact.kind)), {}, contact.value});
}

void mergeRole(Merge &merge, const Store &store, const ContactCard &card)
{
    if (merge.party.kind != PartyKind::Person || card.organisation.isEmpty())
        return;
    if (const auto organisation = organisationNamed(store, card.organisation)) {
        merge.role = store.first<Affiliation>("WHERE person_id = ? AND organisation_id = ? AND to_on IS NULL",
                                              {merge.party.id.value(), organisation->value()});
    }
    const auto told = [&](const QString &role) {
        return role.isEmpty() ? card.organisation : role + QStringLiteral(", ") + card.organisation;
    };
    if (!merge.role) {
        merge.role = Affiliation();
        merge.role->role = card.title;
        merge.changes.push_back({QStringLiteral("role"), {}, told(card.title)});
    } else if (!card.title.isEmpty() && folded(card.title) != folded(merge.role->role)) {
        merge.changes.push_back({QStringLiteral("role"), told(merge.role->role), told(card.title)});
        merge.role->role = card.title;
    } else {
        merge.role.reset();
    }
}

Merge merged(const Store &store, const PlannedContact &contact)
{
    const ContactCard &card = contact.card;
    Merge merge;
    std::vector<ContactPoint> known;
    if (contact.party) {
        merge.party = store.get(*contact.party);
        known = store.select<ContactPoint>("WHERE party_id = ?", {contact.party->value()});
        if (contact.because == SameBecause::Uid)
            merge.change(QStringLiteral("name"), merge.party.name, card.name);
    } else {
        merge.party.kind = card.kind;
        merge.party.source = Source::Imported;
        merge.party.name = card.name;
    }
    merge.fill(QStringLiteral("website"), merge.party.website, card.website);
    merge.fill(QStringLiteral("note"), merge.party.note, card.note);
    merge.fill(QStringLiteral("external_uid"), merge.party.externalUid, card.uid);
    for (const CardContact &each : card.contacts)
        mergeContact(merge, known, each);
    if (!card.website.isEmpty() && merge.party.website != card.website)
        mergeContact(merge, known, {ContactKind::Url, {}, card.website, false});
    mergeRole(merge, store, card);
    return merge;
}

PartyId organisationFor(Store &store, const QString &name)
{
    if (const auto known = organisationNamed(store, name))
        return *known;
    Party organisation;
    organisation.kind = PartyKind::Organisation;
    organisation.name = name;
    organisation.source = Source::Imported;
    return store.insert(organisation);
}

} // namespace

ContactPlan planContacts(const Store &store, const VCardFile &file)
{
    const KnownParties known(store);
    SeenCards seen;
    ContactPlan plan;
    plan.refused = file.refused;
    for (const ContactCard &card : file.cards) {
        if (seen.isRepeated(card)) {
            plan.refused.push_back({card.line, QStringLiteral("repeated"), card.name});
            continue;
        }
        PlannedContact contact;
        contact.card = card;
        known.match(contact);
        if (!contact.isNew())
            contact.changes = merged(store, contact).changes;
        plan.contacts.push_back(std::move(contact));
    }
    std::ranges::stable_sort(plan.refused, {}, &RefusedLine::line);
    return plan;
}

PartyId storeContact(Store &store, const PlannedContact &contact)
{
    Merge merge = merged(store, contact);
    if (contact.isNew())
        store.insert(merge.party);
    else if (!merge.changes.empty())
        store.update(merge.party);
    for (ContactPoint &each : merge.contacts) {
        each.partyId = merge.party.id;
        store.insert(each);
    }
    if (merge.role && merge.role->id.isSet()) {
        store.update(*merge.role);
    } else if (merge.role) {
        merge.role->personId = merge.party.id;
        merge.role->organisationId = organisationFor(store, contact.card.organisation);
        store.insert(*merge.role);
    }
    return merge.party.id;
}

} // namespace concord
