// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"

namespace concord {

// The stage of a partner: listed, contacted, exploring, allied, resting; "not now" with a review day; the archive.
// "Allied" follows from the alliances and is never set by hand (docs/formulas.md, "Stage of a partner").

/// Whether an alliance in that state makes its parties allied: agreed, active, paused or ending.
[[nodiscard]] bool makesAllied(AllianceState state);

/// The stages that the user may set now.
[[nodiscard]] QList<Stage> nextStages(const Party &party, bool hasLiveAlliance);

/// Why the stage may not be set; empty when it may. `reviewOn` is needed for "not now".
[[nodiscard]] QList<Violation> refusalsOfStage(const Party &party, Stage to, QDate reviewOn, bool hasLiveAlliance);

/// The party with the stage set: the archive remembers where it came from, only "not now" keeps a review day.
[[nodiscard]] Party withStage(Party party, Stage to, QDate reviewOn);

/// The party after its alliances changed: allied while one is live, then resting. One in the archive stays there and
/// comes back to the right stage.
[[nodiscard]] Party followingAlliances(Party party, bool hasLiveAlliance);

} // namespace concord
