// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/partners/partnerlist.h"

namespace concord {

/// The list of partners on paper, as it is filtered and sorted, with a way to reach each; what is private is not on it.
/// `today` is the day that it was printed. Throws FailureError.
[[nodiscard]] Document partnerPaper(const Store &store, const PartnerQuery &query, QDate today);

} // namespace concord
