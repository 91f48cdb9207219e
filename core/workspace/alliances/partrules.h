// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/storage/store.h"

namespace concord {

// How a part of an alliance is written, inside an act. `before` is null for a new record.

/// Fills in what goes with its state: the day that a state brings, the place of a new term. Comes before broken().
void complete(const Store &store, const Responsibility *before, Responsibility &after, QDate today);
void complete(const Store &store, const Benefit *before, Benefit &after, QDate today);
void complete(const Store &store, const Term *before, Term &after, QDate today);
void complete(const Store &store, const Safeguard *before, Safeguard &after, QDate today);
void complete(const Store &store, const Concern *before, Concern &after, QDate today);
void complete(const Store &store, const Idea *before, Idea &after, QDate today);

/// Every rule that it breaks; empty is lawful.
[[nodiscard]] QList<Violation> broken(const Store &store, const Responsibility *before, const Responsibility &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Contribution *before, const Contribution &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Benefit *before, const Benefit &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Drawback *before, const Drawback &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Term *before, const Term &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Safeguard *before, const Safeguard &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Concern *before, const Concern &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const Idea *before, const Idea &after);
[[nodiscard]] QList<Violation> broken(const Store &store, const HandBack *before, const HandBack &after);

} // namespace concord
