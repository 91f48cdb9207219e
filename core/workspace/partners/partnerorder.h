// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partnerlist.h"

namespace concord {

/// The places of the first `limit` partners that match, or of those after `after`, in the order that the query asks for.
///
/// An order is a row of stretches: partners whose value is known, sorted by it and then by name, and others that are
/// alike in that value, sorted by name. Each stretch is read along an index from where it is entered, so that a page
/// costs the same at any depth and at any length of the list.
[[nodiscard]] std::vector<PartnerCursor> partnersInOrder(const Store &store, const PartnerQuery &query, int limit,
                                                         const std::optional<PartnerCursor> &after);

} // namespace concord
