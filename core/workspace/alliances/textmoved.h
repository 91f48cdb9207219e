// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/storage/store.h"

namespace concord {

/// Notes in the facts of a proposed alliance whether the records say something else by now than the text that the parties
/// accept (core/reports/conditions.h).
void seeWhetherTextMoved(const Store &store, AllianceFacts &facts);

} // namespace concord
