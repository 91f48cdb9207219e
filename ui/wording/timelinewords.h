// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/timeline.h"

#include <QString>

/// Words for the timeline of a partner.
namespace concord::wording {

/// What a line is: "contact", "check-in".
[[nodiscard]] QString name(EventKind kind);
/// What happened, without the user's own words: "Check-in held: Breakfast by Bike", "Asked for a talk".
[[nodiscard]] QString title(const PartnerEvent &event);

} // namespace concord::wording
