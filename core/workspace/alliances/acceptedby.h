// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace concord {

/// Who says yes for a party unless told otherwise: whoever signs for it, else whoever speaks for it; a person does so for
/// themselves.
[[nodiscard]] std::optional<PartyId> usuallyAccepts(const AllianceSide &side);

/// Whether a yes may be taken back on that day: while its version is proposed; and, while it still awaits others (core/model/
/// alliances/versionsinforce.h), one that was noted after it came into force, and so did nothing to bring it there.
[[nodiscard]] bool mayBeTakenBack(const Store &store, const Acceptance &yes, QDate day);
/// Those of an alliance that may be taken back today.
[[nodiscard]] Outcome<QList<AcceptanceId>> acceptancesToTakeBack(const Workspace &workspace, AllianceId id);

/// The person on record who is called that, in any spelling of the letters; nothing when there is none.
[[nodiscard]] Outcome<std::optional<PartyId>> personNamed(const Workspace &workspace, const QString &name);

} // namespace concord
