// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/knownparties.h"

#include "core/base/folding.h"
#include "core/model/partners/duplicates.h"
#include "core/model/partners/matchkey.h"
#include "core/model/partners/nearname.h"

#include <QSet>

#include <algorithm>
#include <utility>

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

/// What two people of one name would hardly share: an e-mail, or a phone with or without the prefix of its country.
QString reachKey(ContactKind kind, const QString &matchKey)
{
    const QString tail = kind == ContactKind::Phone ? phoneTail(matchKey) : QString();
    return tail.isEmpty() ? matchKey : tail;
}

QStringList reachOf(const ContactCard &card)
{
    QStringList keys = emailsOf(card);
    for (const QString &phone : keysOf(card, {ContactKind::Phone}))
        keys << reachKey(ContactKind::Phone, phone);
    return keys;
}

/// Their organisation vouches for somebody's name, and an organisation for its own.
bool isVouchedFor(const ContactCard &card)
{
    return card.kind == PartyKind::Organisation || !card.organisation.isEmpty();
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

/// One of the ways to reach somebody of that name.
QString reachAndName(PartyKind kind, const QString &reach, const QString &name)
{
    return word(kind) + u'\n' + reach + u'\n' + folded(name);
}

void addFirst(QHash<QString, PartyId> &index, const QString &key, PartyId id)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, id);
}

} // namespace

TextHash textHash(const QString &text)
{
    constexpr std::size_t otherSeed = 0x9E3779B97F4A7C15U;
    return {qHash(text), qHash(text, otherSeed)};
}

KnownParties::KnownParties(const Store &store)
{
    QSet<PartyId> reached;
    for (Statement rows = store.query("SELECT DISTINCT party_id FROM contact_point WHERE kind IN ('email', 'phone') AND match_key <> ''"); rows.next();)
        reached << rows.id<Party>(0);
    Statement parties = store.query("SELECT p.id, p.uid, p.external_uid, p.name, p.kind, o.name FROM party p"
                                    " LEFT JOIN affiliation a ON a.person_id = p.id AND a.to_on IS NULL"
                                    " LEFT JOIN party o ON o.id = a.organisation_id ORDER BY p.id");
    while (parties.next()) {
        add(parties.id<Party>(0), parties.as<PartyKind>(4), parties.text(3), parties.text(5),
            {parties.text(1), parties.text(2)}, {!parties.text(2).isEmpty(), reached.contains(parties.id<Party>(0))});
    }
    // Who was merged into somebody is that somebody, unless a record of its own has come back.
    Statement merged = store.query("SELECT m.party_id, m.merged_uid, m.merged_external_uid, m.merged_name, p.kind, o.name, p.external_uid"
                                   " FROM merged_party m JOIN party p ON p.id = m.party_id"
                                   " LEFT JOIN affiliation a ON a.person_id = p.id AND a.to_on IS NULL"
                                   " LEFT JOIN party o ON o.id = a.organisation_id ORDER BY m.id");
    while (merged.next()) {
        addKeys(merged.id<Party>(0), merged.as<PartyKind>(4), merged.text(3), merged.text(5),
                {merged.text(1), merged.text(2)}, {!merged.text(6).isEmpty(), reached.contains(merged.id<Party>(0))});
        m_mergedNames[merged.id<Party>(0)] << merged.text(3);
    }
    Statement contacts = store.query("SELECT party_id, kind, match_key FROM contact_point WHERE kind IN ('email', 'phone') AND match_key <> '' ORDER BY id");
    while (contacts.next())
        addReach(contacts.id<Party>(0), contacts.as<ContactKind>(1), contacts.text(2));
}

KnownParties::KnownParties(const std::vector<DeletedParty> &deleted)
{
    for (const DeletedParty &party : deleted) {
        if (m_names.contains(party.id))
            continue; // deleted, brought back and deleted again: the latest counts
        add(party.id, party.kind, party.name, party.organisation, {party.uid, party.externalUid},
            {!party.externalUid.isEmpty(), !party.emails.isEmpty() || !party.phones.isEmpty()});
        for (const QString &email : party.emails)
            addReach(party.id, ContactKind::Email, email);
        for (const QString &phone : party.phones)
            addReach(party.id, ContactKind::Phone, phone);
    }
}

void KnownParties::add(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids, Marks marks)
{
    m_names.insert(id, {kind, name});
    addKeys(id, kind, name, organisation, uids, marks);
}

void KnownParties::addKeys(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids, Marks marks)
{
    for (const QString &uid : uids)
        addFirst(m_byUid, uid, id);
    Namesakes &named = m_byName[nameAndOrganisation(kind, name, organisation)];
    const auto setFirst = [id](PartyId &first, bool counts) {
        if (counts && !first.isSet())
            first = id;
    };
    setFirst(named.first, true);
    setFirst(named.firstUnreached, !marks.isReached);
    setFirst(named.firstUnreachedOrWithoutUid, !marks.isReached || !marks.hasUid);
}

void KnownParties::addReach(PartyId id, ContactKind kind, const QString &matchKey)
{
    if (kind == ContactKind::Email)
        m_byEmail[matchKey] << id;
    const auto [partyKind, name] = m_names.value(id);
    for (const QString &each : m_mergedNames.value(id) + QStringList{name}) {
        const TextHash hash = textHash(reachAndName(partyKind, reachKey(kind, matchKey), each));
        if (!m_byReachAndName.contains(hash))
            m_byReachAndName.insert(hash, id);
    }
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
    for (const ContactKind kind : {ContactKind::Email, ContactKind::Phone}) {
        for (const QString &key : keysOf(card, {kind})) {
            const auto same = m_byReachAndName.constFind(textHash(reachAndName(card.kind, reachKey(kind, key), card.name)));
            if (same != m_byReachAndName.constEnd())
                return take(*same, kind == ContactKind::Email ? SameBecause::Email : SameBecause::Phone);
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

/// Of those with the name, none of whom shares an e-mail or a phone, the first whom nothing tells apart. Who can be reached in
/// another way is somebody else when no organisation vouches for the name, or when the UIDs differ: a program that makes UIDs anew
/// with each export is not told apart.
std::optional<PartyId> KnownParties::byName(const ContactCard &card) const
{
    const Namesakes named = m_byName.value(nameAndOrganisation(card.kind, card.name, card.organisation));
    PartyId found = named.first;
    if (!reachOf(card).isEmpty() && !isVouchedFor(card))
        found = named.firstUnreached;
    else if (!reachOf(card).isEmpty() && !card.uid.isEmpty())
        found = named.firstUnreachedOrWithoutUid;
    return found.isSet() ? std::optional(found) : std::nullopt;
}

std::optional<std::size_t> SeenCards::earlier(const ContactCard &card, std::size_t place,
                                              const std::function<bool(std::size_t)> &isSame)
{
    // Of one name: the first card that has none of some marks.
    const QString name = nameAndOrganisation(card.kind, card.name, card.organisation);
    const auto without = [&](unsigned marks) { return textHash(QStringLiteral("without %1\n").arg(marks) + name); };
    constexpr unsigned uid = 1;
    constexpr unsigned reached = 2;
    constexpr unsigned all = uid | reached;

    QStringList sure;
    if (!card.uid.isEmpty())
        sure << QStringLiteral("uid\n") + card.uid;
    const QStringList reach = reachOf(card);
    for (const QString &key : reach)
        sure << QStringLiteral("reach\n") + reachAndName(card.kind, key, card.name);
    const unsigned has = (card.uid.isEmpty() ? 0 : uid) | (reach.isEmpty() ? 0 : reached);
    // Who has one of these is somebody else, as nothing is shared.
    const unsigned apart = has & (isVouchedFor(card) ? uid : all);

    std::optional<std::size_t> found;
    for (const QString &key : std::as_const(sure)) {
        if (const auto known = m_places.constFind(textHash(key)); !found && known != m_places.constEnd())
            found = *known;
    }
    if (const auto known = m_places.constFind(without(apart)); !found && known != m_places.constEnd() && isSame(*known))
        found = *known;
    const auto remember = [&](const auto &hash) {
        if (!m_places.contains(hash))
            m_places.insert(hash, found.value_or(place));
    };
    for (const QString &key : std::as_const(sure))
        remember(textHash(key));
    for (unsigned marks = 0; marks <= all; ++marks) {
        // The earlier card, which takes up what this one has, is without it no longer.
        if (const auto known = m_places.constFind(without(marks)); found && (has & marks) != 0 && known != m_places.constEnd() && *known == *found)
            m_places.erase(known);
        else if (marks == 0 || (!found && (has & marks) == 0))
            remember(without(marks));
    }
    return found;
}

} // namespace concord
