// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/erasures.h"

#include <QString>

namespace concord::wording {

/// What goes and what it can't be undone by, in sentences.
[[nodiscard]] QStringList consequences(const ErasurePlan &plan);
/// "The sealed text of A-001 Breakfast by Bike, version 2: …": what remains, and why.
[[nodiscard]] QString remaining(const Remaining &remaining);
/// What was done, a sentence for each thing.
[[nodiscard]] QStringList report(const Erased &erased);
/// The name that an emptied record gets, before its number.
[[nodiscard]] QString placeholder();

} // namespace concord::wording
