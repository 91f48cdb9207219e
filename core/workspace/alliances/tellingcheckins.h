// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/health.h"
#include "core/model/checkins/checkin.h"
#include "core/storage/store.h"

#include <vector>

namespace concord {

/// The check-ins of these alliances that a rule looks at, by alliance, planned day and id: what is planned, the last few that
/// punctuality counts, one soon after the start, and the earliest and the latest full review. How long the history is plays
/// no part. What was written down at them is left out. Throws FailureError.
[[nodiscard]] std::vector<CheckIn> tellingCheckIns(const Store &store, const std::vector<AllianceId> &alliances);

/// How one side felt at the latest held check-ins of an alliance at which it said so, or we guessed: at most `most`, by day.
[[nodiscard]] QList<MoodOnDay> latestMoods(const Store &store, AllianceId alliance, PartyId side, int most);

} // namespace concord
