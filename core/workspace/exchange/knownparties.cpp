// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/knownparties.h"

#include "core/base/folding.h"
#include "core/model/partners/matchkey.h"
#include "core/model/partners/nearname.h"

#include <algorithm>

namespace concord {

namespace {

/// What two cards of the same person share, apart from the e-mail.
QString nameAndOrganisation(PartyKind kind, const QString &name, const QString &organisation)
{
    return word(kind) + u'\n' + folded(name) + u'\n' + folded(organisation);
}

QStringList keysOf(const ContactCard &card, std::initializer_list<ContactKind> kinds)
{
    QStringList keys;
    for (const CardContact &contact : card.contacts) {
        if (std::ranges::find(kinds, contact.kind) == kinds.end())
            continue;
        if (const QString key = matchKey(contact.kind, contact.value); !key.isEmpty())
            keys << key;
    }
    return keys;
}

QStringList emailsOf(const ContactCard &card)
{
    return keysOf(card, {ContactKind::Email});
}

/// What two people of one name would hardly share.
QStringList reachOf(const ContactCard &card)
{
    return keysOf(card, {ContactKind::Email, ContactKind::Phone});
}

/// Nobody told a name: the e-mail stands in its place.
bool isNameless(const QString &name, const QString &email)
{
    return matchKey(ContactKind::Email, name) == email;
}

bool agree(const QString &left, const QString &right)
{
    return folded(left) == folded(right) || areNear(NameParts(folded(left)), NameParts(folded(right)));
}

void addFirst(QHash<QString, PartyId> &index, const QString &key, PartyId id)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, id);
}

} // namespace

KnownParties::KnownParties(const Store &store)
{
    Statement parties = store.query("SELECT p.id, p.uid, p.external_uid, p.name, p.kind, o.name FROM party p"
                                    " LEFT JOIN affiliation a ON a.person_id = p.id AND a.to_on IS NULL"
                                    " LEFT JOIN party o ON o.id = a.organisation_id ORDER BY p.id");
    while (parties.next()) {
        add(parties.id<Party>(0), parties.as<PartyKind>(4), parties.text(3), parties.text(5),
            {parties.text(1), parties.text(2)});
    }
    // Who was merged into somebody is that somebody, unless a record of its own has come back.
    Statement merged = store.query("SELECT m.party_id, m.merged_uid, m.merged_external_uid, m.merged_name, p.kind, o.name"
                                   " FROM merged_party m JOIN party p ON p.id = m.party_id"
                                   " LEFT JOIN affiliation a ON a.person_id = p.id AND a.to_on IS NULL"
                                   " LEFT JOIN party o ON o.id = a.organisation_id ORDER BY m.id");
    while (merged.next()) {
        addKeys(merged.id<Party>(0), merged.as<PartyKind>(4), merged.text(3), merged.text(5),
                {merged.text(1), merged.text(2)});
        m_mergedNames[merged.id<Party>(0)] << merged.text(3);
    }
    Statement emails = store.query("SELECT match_key, party_id FROM contact_point WHERE kind = 'email' ORDER BY id");
    while (emails.next())
        m_byEmail[emails.text(0)] << emails.id<Party>(1);
    m_marks.emplace(store.query("SELECT external_uid, '' FROM party WHERE id = ?1 UNION ALL SELECT '', match_key FROM contact_point"
                                " WHERE party_id = ?1 AND kind IN ('email', 'phone') AND match_key <> ''"));
}

KnownParties::KnownParties(const std::vector<DeletedParty> &deleted)
{
    for (const DeletedParty &party : deleted) {
        if (m_names.contains(party.id))
            continue; // deleted, brought back and deleted again: the latest counts
        add(party.id, party.kind, party.name, party.organisation, {party.uid, party.externalUid});
        for (const QString &email : party.emails)
            m_byEmail[email] << party.id;
    }
}

void KnownParties::add(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids)
{
    m_names.insert(id, {kind, name});
    addKeys(id, kind, name, organisation, uids);
}

void KnownParties::addKeys(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids)
{
    for (const QString &uid : uids)
        addFirst(m_byUid, uid, id);
    QList<PartyId> &named = m_byName[nameAndOrganisation(kind, name, organisation)];
    if (named.isEmpty() || named.last() != id)
        named << id;
}

bool KnownParties::match(PlannedContact &contact)
{
    const ContactCard &card = contact.card;
    const auto take = [&](PartyId id, SameBecause because) {
        contact.party = id;
        contact.partyName = m_names.value(id).name;
        contact.because = because;
        return true;
    };
    if (m_names.isEmpty())
        return false;
    if (const auto same = m_byUid.constFind(card.uid); !card.uid.isEmpty() && same != m_byUid.constEnd())
        return take(*same, SameBecause::Uid);
    for (const QString &email : emailsOf(card)) {
        for (PartyId id : m_byEmail.value(email)) {
            if (m_names.value(id).kind == card.kind && folded(m_names.value(id).name) == folded(card.name))
                return take(id, SameBecause::Email);
        }
    }
    if (const auto same = byName(card))
        return take(*same, SameBecause::NameAndOrganisation);
    const auto same = byEmail(card);
    return same && take(*same, SameBecause::Email);
}

/// A shared mailbox is many people's, so the e-mail alone tells nobody: the names must agree or be near, or one of the two
/// has none. Who has none is the first who gives them one.
std::optional<PartyId> KnownParties::byEmail(const ContactCard &card)
{
    std::optional<PartyId> nameless;
    for (const QString &email : emailsOf(card)) {
        for (PartyId id : m_byEmail.value(email)) {
            const auto [kind, name] = m_names.value(id);
            if (kind != card.kind)
                continue;
            const QStringList merged = m_mergedNames.value(id);
            if (agree(name, card.name) || isNameless(card.name, email)
                || std::ranges::any_of(merged, [&](const QString &other) { return agree(other, card.name); }))
                return id;
            if (!nameless && isNameless(name, email) && m_named.value(id, folded(card.name)) == folded(card.name))
                nameless = id;
        }
    }
    if (nameless)
        m_named.insert(*nameless, folded(card.name));
    return nameless;
}

/// Of those with the name, one who shares an e-mail or a phone; else the first whom nothing tells apart: two UIDs that
/// differ do, when both can be reached and share no way. A program that makes UIDs anew with each export is not told apart.
std::optional<PartyId> KnownParties::byName(const ContactCard &card) const
{
    const QList<PartyId> named = m_byName.value(nameAndOrganisation(card.kind, card.name, card.organisation));
    if (named.isEmpty() || !m_marks)
        return named.isEmpty() ? std::nullopt : std::optional(named.first());
    const QStringList reach = reachOf(card);
    std::optional<PartyId> first;
    for (const PartyId id : named) {
        bool isOther = false; // by its UID
        bool isReached = false;
        bool shares = false;
        m_marks->bind(1, id.value());
        while (m_marks->next()) {
            const QString uid = m_marks->text(0);
            const QString key = m_marks->text(1);
            isOther = isOther || (!uid.isEmpty() && !card.uid.isEmpty() && uid != card.uid);
            isReached = isReached || !key.isEmpty();
            shares = shares || reach.contains(key);
        }
        m_marks->reset();
        if (shares)
            return id;
        if (!first && !(isOther && isReached && !reach.isEmpty()))
            first = id;
    }
    return first;
}

std::optional<std::size_t> SeenCards::earlier(const ContactCard &card, std::size_t place)
{
    // Two UIDs tell two people of one name apart; a card without one is whoever has the name.
    const QString name = nameAndOrganisation(card.kind, card.name, card.organisation);
    const QString anybody = QStringLiteral("any\n") + name;
    const QString withoutUid = QStringLiteral("bare\n") + name;
    QStringList sure;
    if (!card.uid.isEmpty())
        sure << QStringLiteral("uid\n") + card.uid;
    for (const QString &key : reachOf(card))
        sure << QStringLiteral("reach\n") + key + u'\n' + folded(card.name);
    const QStringList asked = sure + QStringList{card.uid.isEmpty() ? anybody : withoutUid};
    const QStringList told = sure + (card.uid.isEmpty() ? QStringList{anybody, withoutUid} : QStringList{anybody});
    constexpr std::size_t otherSeed = 0x9E3779B97F4A7C15U;
    const auto hashOf = [](const QString &key) { return std::pair(qHash(key), qHash(key, otherSeed)); };
    // Asked first: a card may have one e-mail twice, so none of its own counts.
    std::optional<std::size_t> found;
    for (const QString &key : asked) {
        const auto known = m_places.constFind(hashOf(key));
        if (!found && known != m_places.constEnd())
            found = *known;
    }
    for (const QString &key : told) {
        if (const auto hash = hashOf(key); !m_places.contains(hash))
            m_places.insert(hash, found.value_or(place));
    }
    return found;
}

} // namespace concord
