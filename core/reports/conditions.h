// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace concord {

/// The section of an agreement that says what lets its parties share with confidence, and its parts.
namespace conditionheading {
inline constexpr QLatin1String all("What lets us share with confidence");
inline constexpr QLatin1String inPlace("In place");
inline constexpr QLatin1String beforeStart("To be in place before we start");
inline constexpr QLatin1String beforeSharing("To be in place before we share more");
} // namespace conditionheading

/// Whether a sealed agreement says what the records say now. A condition that has come to be in place since is kept, not
/// changed.
[[nodiscard]] bool stillSays(const Document &sealed, const Document &now);

} // namespace concord
