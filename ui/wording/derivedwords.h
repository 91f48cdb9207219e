// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

namespace concord::wording {

/// What the records say for a derived line of the checklist: the names, numbers and days that fill it, or what is not
/// there yet. Empty for a line that is written as a topic.
[[nodiscard]] QString recordsSay(const CompletenessLine &line, const AllianceView &view);

} // namespace concord::wording
