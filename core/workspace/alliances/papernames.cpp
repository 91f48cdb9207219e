// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/papernames.h"

#include "core/model/partners/party.h"

namespace concord {

QString PaperNames::of(std::optional<PartyId> id)
{
    if (!id)
        return {};
    if (!m_names.contains(*id))
        m_names.insert(*id, m_store.get(*id).name);
    return m_names.value(*id);
}

QString reach(const Store &store, const AllianceParty &side)
{
    const auto contact = store.first<ContactPoint>("WHERE party_id IN (?1, ?2) ORDER BY party_id <> ?1, preferred DESC, id",
                                                   {side.spokespersonId.value_or(side.partyId).value(), side.partyId.value()});
    return contact ? contact->value : QString();
}

} // namespace concord
