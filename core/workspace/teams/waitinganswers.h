// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/rounds.h"

#include <vector>

namespace concord {

/// The answers of an open totals-only round, which wait without rater and side for its end. With each sheet all are written
/// anew, shuffled, and their words are dealt out among them, so that neither an order nor a sentence tells whose scores a
/// sheet has (decisions 0017 and 0023).

/// Inside an act. Refuses "all_have_answered".
void addWaiting(Store &store, const Round &round, const SheetEntry &entry);
/// All of them, in no order, and gone from where they waited. Inside an act.
[[nodiscard]] std::vector<SheetEntry> takeWaiting(Store &store, RoundId round);

} // namespace concord
