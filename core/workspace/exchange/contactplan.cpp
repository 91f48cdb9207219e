// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/contactplan.h"

#include "core/workspace/exchange/contactmerge.h"
#include "core/workspace/exchange/knownparties.h"

#include <algorithm>

namespace concord {

namespace {

std::int64_t deletedBy(const std::vector<DeletedParty> &deleted, PartyId id)
{
    return std::ranges::find(deleted, id, &DeletedParty::id)->entry;
}

} // namespace

ContactPlan planContacts(const Store &store, ContactFile file, const std::vector<DeletedParty> &deleted,
                         const Steps &progress)
{
    constexpr std::size_t cardsBetween = 500;
    const KnownParties known(store);
    const KnownParties gone(deleted);
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
        if (seen.isRepeated(card)) {
            plan.refused.push_back({card.line, QStringLiteral("repeated"), card.name});
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
