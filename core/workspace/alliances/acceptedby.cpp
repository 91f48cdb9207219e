// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/acceptedby.h"

#include "core/base/folding.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/model/partners/party.h"
#include "core/workspace/alliances/allianceview.h"

namespace concord {

std::optional<PartyId> usuallyAccepts(const AllianceSide &side)
{
    if (side.role.signatoryId)
        return side.role.signatoryId;
    if (side.role.spokespersonId)
        return side.role.spokespersonId;
    return side.party.kind == PartyKind::Person ? std::optional(side.role.partyId) : std::nullopt;
}

bool mayBeTakenBack(const Store &store, const Acceptance &yes, QDate day)
{
    const AgreementVersion version = store.get(yes.versionId);
    if (version.state == VersionState::Proposed)
        return true;
    const auto notedLater = [&] {
        Statement later = store.query("SELECT (SELECT min(change) FROM change_log_row WHERE tab = 'acceptance' AND pk = ?1)"
                                      " > (SELECT max(change) FROM change_log_row WHERE tab = 'agreement_version' AND pk = ?2)",
                                      {yes.id.value(), version.id.value()});
        return later.next() && later.integer(0) != 0;
    };
    // All that an alliance holds is read only for the few that were.
    return notedLater() && awaitsAcceptance(loadFacts(store, version.allianceId), version, day);
}

Outcome<QList<AcceptanceId>> acceptancesToTakeBack(const Workspace &workspace, AllianceId id)
{
    return workspace.read([&](const Store &store) {
        QList<AcceptanceId> list;
        for (const Acceptance &yes : store.select<Acceptance>("WHERE version_id IN (SELECT id FROM agreement_version WHERE alliance_id = ?)"
                                                              " ORDER BY id", {id.value()})) {
            if (mayBeTakenBack(store, yes, workspace.today()))
                list << yes.id;
        }
        return list;
    });
}

Outcome<std::optional<PartyId>> personNamed(const Workspace &workspace, const QString &name)
{
    return workspace.read([&](const Store &store) {
        const auto person = store.first<Party>("WHERE kind = 'person' AND sort_name = ? ORDER BY id", {folded(name.trimmed()).left(200)});
        return person ? std::optional(person->id) : std::nullopt;
    });
}

} // namespace concord
