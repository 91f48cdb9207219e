// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactplan.h"

#include "core/base/folding.h"
#include "core/exchange/contacts/contactcollector.h"
#include "core/model/partners/matchkey.h"
#include "core/workspace/exchange/contactmerge.h"
#include "core/workspace/exchange/knownparties.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>

namespace concord {

namespace {

std::int64_t deletedBy(const std::vector<DeletedParty> &deleted, PartyId id)
{
    return std::ranges::find(deleted, id, &DeletedParty::id)->entry;
}

void takeWhereEmpty(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

/// Takes into a card what later ones of the same person say besides, no more of it than one card may have.
class LaterCards {
public:
    /// `place` tells the card from others; false: the later one says nothing more.
    bool takeUp(ContactCard &card, std::size_t place, const ContactCard &later);
    /// What there was no room for.
    [[nodiscard]] ContactFile refused() { return m_collected.file(); }

private:
    void takeUpNote(ContactCard &card, int line, const QString &note);
    void takeUpContact(ContactCard &card, std::size_t place, int line, const CardContact &contact);
    [[nodiscard]] bool isFirst(std::size_t place, const CardContact &contact);

    ContactCollector m_collected;
    QSet<std::size_t> m_places;
    QSet<TextHash> m_contacts; ///< of the cards in these places
};

bool LaterCards::takeUp(ContactCard &card, std::size_t place, const ContactCard &later)
{
    const ContactCard before = card;
    const int line = later.line;
    if (!m_places.contains(place)) {
        m_places.insert(place);
        for (const CardContact &contact : card.contacts)
            (void)isFirst(place, contact);
    }
    takeWhereEmpty(card.website, later.website);
    takeWhereEmpty(card.descriptor, later.descriptor);
    takeWhereEmpty(card.location, later.location);
    // Another name of the same UID has no other place.
    if (folded(later.name) != folded(card.name) && std::ranges::find(later.contacts, later.name, &CardContact::value) == later.contacts.end())
        takeUpNote(card, line, later.name);
    takeUpNote(card, line, later.note);
    if (later.website != card.website)
        takeUpContact(card, place, line, {ContactKind::Url, {}, later.website, false});
    for (const CardContact &contact : later.contacts)
        takeUpContact(card, place, line, contact);
    if (card.kind == PartyKind::Person) {
        for (const CardRole &role : rolesOf(later))
            m_collected.addRole(card, line, role);
    }
    for (const QString &tag : later.tags)
        m_collected.addTag(card, line, tag);
    for (const CardStrength &strength : later.strengths) {
        if (std::ranges::none_of(card.strengths, [&](const CardStrength &one) { return folded(one.what) == folded(strength.what); }))
            card.strengths.push_back(strength);
    }
    return card != before;
}

void LaterCards::takeUpNote(ContactCard &card, int line, const QString &note)
{
    if (!card.note.simplified().contains(note.simplified()))
        m_collected.addNote(card, line, note);
}

void LaterCards::takeUpContact(ContactCard &card, std::size_t place, int line, const CardContact &contact)
{
    if (!contact.value.isEmpty() && isFirst(place, contact))
        m_collected.addContact(card, line, contact);
}

bool LaterCards::isFirst(std::size_t place, const CardContact &contact)
{
    const QString key = matchKey(contact.kind, contact.value);
    const TextHash hash = textHash(QString::number(place) + u' ' + word(contact.kind) + u' ' + (key.isEmpty() ? contact.value : key));
    const qsizetype before = m_contacts.size();
    m_contacts.insert(hash);
    return m_contacts.size() > before;
}

void numberOrganisations(ContactPlan &plan, const Organisations &there)
{
    QHash<QString, int> numbers; // by the folded name
    for (const PlannedContact &contact : plan.contacts) {
        if (contact.card.kind != PartyKind::Person)
            continue;
        for (const CardRole &role : rolesOf(contact.card)) {
            const QString &name = role.organisation;
            if (plan.organisations.contains(name) || there.named(name))
                continue;
            const QString key = folded(name);
            if (!numbers.contains(key))
                numbers.insert(key, static_cast<int>(numbers.size()));
            plan.organisations.insert(name, numbers.value(key));
        }
    }
    for (const PlannedContact &contact : plan.contacts) {
        const auto number = numbers.constFind(folded(contact.card.name));
        if (contact.card.kind == PartyKind::Organisation && number != numbers.constEnd())
            plan.organisations.insert(contact.card.name, *number);
    }
}

bool isChangeTaken(const PlannedContact &contact, const char *field, const QString &after)
{
    return std::ranges::any_of(contact.changes, [&](const FieldChange &change) {
        return change.isTaken && change.field == QLatin1String(field) && change.after == after;
    });
}

} // namespace

OrganisationsAlong::OrganisationsAlong(const ContactPlan &plan, bool bringBack)
    : m_plan(&plan), m_bringBack(bringBack), m_bringers(static_cast<std::size_t>(plan.organisations.size()))
{
    for (const PlannedContact &contact : plan.contacts)
        add(contact);
}

void OrganisationsAlong::change(const PlannedContact &contact, int by)
{
    if (!contact.isTaken || (contact.isDeleted() && !m_bringBack))
        return;
    const ContactCard &card = contact.card;
    if (card.kind == PartyKind::Organisation) {
        if (!contact.isThere() || isChangeTaken(contact, "name", card.name))
            change(card.name, &Bringers::cards, by);
        return;
    }
    for (const CardRole &role : rolesOf(card)) {
        if (!contact.isThere() || isChangeTaken(contact, "role", told(role)))
            change(role.organisation, &Bringers::roles, by);
    }
}

void OrganisationsAlong::change(const QString &organisation, int Bringers::*how, int by)
{
    const auto number = m_plan->organisations.constFind(organisation);
    if (number == m_plan->organisations.constEnd())
        return;
    Bringers &bringers = m_bringers[static_cast<std::size_t>(*number)];
    m_count -= int(bringers.isAlong());
    bringers.*how += by;
    m_count += int(bringers.isAlong());
}

ContactPlan planContacts(const Store &store, ContactFile file, const std::vector<DeletedParty> &deleted,
                         const Steps &progress)
{
    constexpr std::size_t cardsBetween = 100;
    KnownParties known(store);
    KnownParties gone(deleted);
    const Organisations organisations(store);
    SeenCards seen;
    LaterCards later;
    std::set<std::size_t> changed; // places of those who are there, and of whom a later card says more
    ContactPlan plan;
    plan.refused = std::move(file.refused);
    plan.refusedMore = file.refusedMore;
    plan.mediaLeftOut = file.mediaLeftOut;
    plan.guessedEncoding = file.guessedEncoding;
    plan.contacts.reserve(file.cards.size());
    for (std::size_t at = 0; at < file.cards.size(); ++at) {
        if (at % cardsBetween == 0)
            tellSteps(progress, static_cast<qint64>(at), static_cast<qint64>(file.cards.size()));
        ContactCard &card = file.cards[at];
        // Whom the store tells apart from one who is there, the name alone does not put together with them.
        const auto isSame = [&](std::size_t earlier) {
            if (!plan.contacts[earlier].isThere())
                return true;
            PlannedContact own;
            own.card = card;
            return known.match(own) && own.party == plan.contacts[earlier].party;
        };
        if (const auto first = seen.earlier(card, plan.contacts.size(), isSame)) {
            PlannedContact &contact = plan.contacts[*first];
            const bool isMore = later.takeUp(contact.card, *first, card);
            if (plan.refused.size() < mostRefused)
                plan.refused.push_back({card.line, isMore ? QStringLiteral("taken_up") : QStringLiteral("repeated"), card.name, contact.card.line});
            else
                ++plan.refusedMore;
            if (isMore && contact.isThere())
                changed.insert(*first);
            continue;
        }
        PlannedContact contact;
        contact.card = std::move(card);
        if (known.match(contact))
            contact.changes = changesBy(store, organisations, contact);
        else if (gone.match(contact))
            contact.deletedBy = deletedBy(deleted, *contact.party);
        plan.contacts.push_back(std::move(contact));
    }
    for (std::size_t count = 0; const std::size_t place : changed) {
        if (count++ % cardsBetween == 0)
            tellSteps(progress, static_cast<qint64>(file.cards.size()), static_cast<qint64>(file.cards.size()));
        plan.contacts[place].changes = changesBy(store, organisations, plan.contacts[place]);
    }
    ContactFile noRoom = later.refused();
    const std::size_t told = std::min(noRoom.refused.size(), mostRefused - plan.refused.size());
    std::ranges::move(noRoom.refused.begin(), noRoom.refused.begin() + static_cast<std::ptrdiff_t>(told), std::back_inserter(plan.refused));
    plan.refusedMore += noRoom.refusedMore + static_cast<int>(noRoom.refused.size() - told);
    numberOrganisations(plan, organisations);
    std::ranges::stable_sort(plan.refused, {}, &RefusedLine::line);
    return plan;
}

} // namespace concord
