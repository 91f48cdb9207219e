// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactplan.h"

#include "core/base/folding.h"
#include "core/model/partners/matchkey.h"
#include "core/workspace/exchange/contactmerge.h"
#include "core/workspace/exchange/knownparties.h"

#include <algorithm>

namespace concord {

namespace {

std::int64_t deletedBy(const std::vector<DeletedParty> &deleted, PartyId id)
{
    return std::ranges::find(deleted, id, &DeletedParty::id)->entry;
}

bool takeWhereEmpty(QString &text, const QString &other)
{
    if (!text.isEmpty() || other.isEmpty())
        return false;
    text = other;
    return true;
}

/// Two notes become paragraphs of one; false: it says nothing more, or would be too long.
bool takeUpNote(QString &note, const QString &later)
{
    static const int most = std::ranges::find_if(Party::columns(), [](const Column &c) { return qstrcmp(c.name, "note") == 0; })->longest;
    if (note.simplified().contains(later.simplified()))
        return false;
    const QString both = note.isEmpty() ? later : QString(note + QStringLiteral("\n\n") + later);
    if (both.size() > most)
        return false;
    note = both;
    return true;
}

/// Takes into a card what a later one of the same person says besides; false: nothing.
bool takeUp(ContactCard &card, const ContactCard &later)
{
    bool isMore = false;
    isMore = takeWhereEmpty(card.website, later.website) || isMore;
    isMore = takeWhereEmpty(card.descriptor, later.descriptor) || isMore;
    isMore = takeWhereEmpty(card.location, later.location) || isMore;
    isMore = takeUpNote(card.note, later.note) || isMore;
    const CardContact otherPage{ContactKind::Url, {}, later.website, false};
    if (!later.website.isEmpty() && later.website != card.website && std::ranges::find(card.contacts, otherPage) == card.contacts.end()) {
        card.contacts.push_back(otherPage);
        isMore = true;
    }
    for (const CardContact &contact : later.contacts) {
        const bool isThere = std::ranges::any_of(card.contacts, [&](const CardContact &one) {
            return one.kind == contact.kind && matchKey(one.kind, one.value) == matchKey(contact.kind, contact.value);
        });
        if (isThere)
            continue;
        card.contacts.push_back(contact);
        isMore = true;
    }
    if (card.kind == PartyKind::Person) {
        for (const CardRole &role : rolesOf(later))
            isMore = addRole(card, role) || isMore;
    }
    for (const QString &tag : later.tags) {
        if (card.tags.contains(tag))
            continue;
        card.tags << tag;
        isMore = true;
    }
    for (const CardStrength &strength : later.strengths) {
        if (std::ranges::any_of(card.strengths, [&](const CardStrength &one) { return folded(one.what) == folded(strength.what); }))
            continue;
        card.strengths.push_back(strength);
        isMore = true;
    }
    return isMore;
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
    constexpr std::size_t cardsBetween = 500;
    KnownParties known(store);
    KnownParties gone(deleted);
    const Organisations organisations(store);
    SeenCards seen;
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
            const bool isMore = takeUp(contact.card, card);
            if (plan.refused.size() < mostRefused)
                plan.refused.push_back({card.line, isMore ? QStringLiteral("taken_up") : QStringLiteral("repeated"), card.name, contact.card.line});
            else
                ++plan.refusedMore;
            if (isMore && contact.party && contact.deletedBy == 0)
                contact.changes = changesBy(store, organisations, contact);
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
    numberOrganisations(plan, organisations);
    std::ranges::stable_sort(plan.refused, {}, &RefusedLine::line);
    return plan;
}

} // namespace concord
