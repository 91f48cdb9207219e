// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace concord {

/// Who says yes for a party unless told otherwise: whoever signs for it, else whoever speaks for it; a person does so for
/// themselves.
[[nodiscard]] std::optional<PartyId> usuallyAccepts(const AllianceSide &side);

/// The person on record who is called that, in any spelling of the letters; nothing when there is none.
[[nodiscard]] Outcome<std::optional<PartyId>> personNamed(const Workspace &workspace, const QString &name);

} // namespace concord
