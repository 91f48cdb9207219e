// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/alliances/safeguard.h"

namespace concord {

/// One of the twelve safeguards to choose from.
struct SafeguardLine {
    const char *key;  ///< "G1" to "G12"
    int unlocksLevel; ///< the step of the ladder that a new safeguard of this key is put on, 2-4
    bool onLadder;    ///< the step waits for it even when it is not listed
    const char *text; ///< marked for translation in the context "Safeguards"
};

[[nodiscard]] std::span<const SafeguardLine> safeguardLines();
/// The line with that key; null for none.
[[nodiscard]] const SafeguardLine *safeguardLine(QAnyStringView key);

inline constexpr int topShareLevel = 4;
/// What the steps 0 to 4 of the sharing ladder are called, marked for translation in the context "Sharing".
[[nodiscard]] const char *shareLevelName(int level);

/// What keeps a step of the ladder closed, from the first step up: each a "safeguard_open" with its key and statement.
/// A step waits for the lines of the ladder and for every safeguard that the user put on it; met and waived open it.
[[nodiscard]] QList<Violation> lockedBy(const QList<Safeguard> &safeguards, int level);

/// The highest step that nothing keeps closed, 1-4. The share level may not be above it.
[[nodiscard]] int highestUnlocked(const QList<Safeguard> &safeguards);

} // namespace concord
