// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/workspace/act.h"

#include <QString>

namespace concord::wording {

/// One sentence, translated, for what went wrong and what to do.
[[nodiscard]] QString sentence(const Failure &failure);

} // namespace concord::wording
