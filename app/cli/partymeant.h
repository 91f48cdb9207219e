// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/model/ids.h"

namespace concord::cli {

/// The partner that a word on the command line means: a name, however it is spelled, or the number that `duplicates`
/// shows. Throws UsageError where there is none, and where there are several, naming their numbers.
[[nodiscard]] PartyId partyMeant(const Call &call, const QString &words);

} // namespace concord::cli
