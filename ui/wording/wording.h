// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/workspace/act.h"

#include <QString>
#include <QStringList>

/// Codes of the core turned into sentences for people. Needs Qt Core alone, so that the terminal program speaks with
/// the same words as the window.
namespace concord::wording {

/// What an act does, in the imperative: "Rate Quayside Couriers".
[[nodiscard]] QString phrase(const Act &act);

/// One sentence for one broken rule.
[[nodiscard]] QString sentence(const Violation &violation);

/// What happened, that nothing was lost, and what to do; of an act as of an export, a backup or a restore.
[[nodiscard]] QString sentence(const Failure &failure);

/// The single reasons of a failure: its violations, or its one sentence.
[[nodiscard]] QStringList reasons(const Failure &failure);

/// The codes that phrase() and sentence() know, for the test that none is missing.
[[nodiscard]] QStringList knownActs();
[[nodiscard]] QStringList knownViolations();

} // namespace concord::wording
