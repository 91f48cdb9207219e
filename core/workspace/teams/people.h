// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"
#include "core/workspace/workspace.h"

namespace concord {

/// The person picked, else the known person of that name (upper and lower case alike), else a new one.
/// Inside an act. Refuses "blank" for a name without letters.
[[nodiscard]] PartyId personOf(Store &store, std::optional<PartyId> picked, const QString &name);

/// For the name of an act; empty when the record is gone.
[[nodiscard]] QString teamName(const Workspace &workspace, TeamId id);
[[nodiscard]] QString partyName(const Workspace &workspace, PartyId id);

} // namespace concord
