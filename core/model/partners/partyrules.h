// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/partners/party.h"

namespace concord {

// What one record may say, beyond the limits of its columns. Each function lists every broken rule; empty is lawful.

/// The longest silence is at least the ideal rhythm; "not now" has a review day.
[[nodiscard]] QList<Violation> violationsOf(const Party &party);
/// A person has the role in somebody else's organisation, and it ends no earlier than it began.
[[nodiscard]] QList<Violation> violationsOf(const Affiliation &affiliation);

} // namespace concord
