// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/acceptedby.h"

#include "core/base/folding.h"
#include "core/model/partners/party.h"

namespace concord {

std::optional<PartyId> usuallyAccepts(const AllianceSide &side)
{
    if (side.role.signatoryId)
        return side.role.signatoryId;
    if (side.role.spokespersonId)
        return side.role.spokespersonId;
    return side.party.kind == PartyKind::Person ? std::optional(side.role.partyId) : std::nullopt;
}

Outcome<std::optional<PartyId>> personNamed(const Workspace &workspace, const QString &name)
{
    return workspace.read([&](const Store &store) {
        const auto person = store.first<Party>("WHERE kind = 'person' AND sort_name = ? ORDER BY id", {folded(name.trimmed()).left(200)});
        return person ? std::optional(person->id) : std::nullopt;
    });
}

} // namespace concord
