// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/priorities/priority.h"

namespace concord {

// What one record may say, beyond the limits of its columns. Each function lists every broken rule; empty is lawful.

/// The percentages that a coverage may have.
inline constexpr int coverageSteps[] = {0, 25, 50, 75, 100};

[[nodiscard]] QList<Violation> violationsOf(const Coverage &coverage);
/// Hours are counted in quarters; the currency is three capital letters.
[[nodiscard]] QList<Violation> violationsOf(const AloneEntry &entry);

} // namespace concord
