// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workspace/checkins/checkins.h"

namespace concord {

// What is written down at a check-in, inside an act.

/// Writes how a side feels, in place of what it said before.
void rate(Store &store, CheckInMood mood);
/// Makes `persons` the ones who were there.
void attend(Store &store, CheckInId id, const std::vector<PartyId> &persons);
/// Adds an action that was promised there.
ActionId promise(Store &store, CheckInId id, Action action);
/// Writes result and decision in place of those about the same thing, with the action if there is one; an item that
/// says nothing goes.
void keepItem(Store &store, CheckInId id, CheckedItem checked);

} // namespace concord
