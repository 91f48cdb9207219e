// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactplan.h"

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

/// Takes into a card what a later one of the same person says besides; false: nothing.
bool takeUp(ContactCard &card, const ContactCard &later)
{
    bool isMore = false;
    for (const auto text : {&ContactCard::title, &ContactCard::website, &ContactCard::note})
        isMore = takeWhereEmpty(card.*text, later.*text) || isMore;
    for (const CardContact &contact : later.contacts) {
        const bool isThere = std::ranges::any_of(card.contacts, [&](const CardContact &one) {
            return one.kind == contact.kind && matchKey(one.kind, one.value) == matchKey(contact.kind, contact.value);
        });
        if (isThere)
            continue;
        card.contacts.push_back(contact);
        isMore = true;
    }
    for (const CardRole &role : later.otherRoles) {
        const bool isThere = role.organisation == card.organisation
            || std::ranges::find(card.otherRoles, role.organisation, &CardRole::organisation) != card.otherRoles.end();
        if (isThere)
            continue;
        card.otherRoles.push_back(role);
        isMore = true;
    }
    for (const QString &tag : later.tags) {
        if (card.tags.contains(tag))
            continue;
        card.tags << tag;
        isMore = true;
    }
    return isMore;
}

} // namespace

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
    plan.mediaLeftOut = file.mediaLeftOut;
    plan.contacts.reserve(file.cards.size());
    for (std::size_t at = 0; at < file.cards.size(); ++at) {
        if (at % cardsBetween == 0)
            tellSteps(progress, static_cast<qint64>(at), static_cast<qint64>(file.cards.size()));
        ContactCard &card = file.cards[at];
        if (const auto first = seen.earlier(card, plan.contacts.size())) {
            PlannedContact &contact = plan.contacts[*first];
            const bool isMore = takeUp(contact.card, card);
            // What is not taken up is told.
            if (!isMore || contact.card.name != card.name)
                plan.refused.push_back({card.line, QStringLiteral("repeated"), card.name});
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
    std::ranges::stable_sort(plan.refused, {}, &RefusedLine::line);
    return plan;
}

} // namespace concord
