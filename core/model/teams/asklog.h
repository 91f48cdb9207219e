// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"

#include <optional>
#include <span>

namespace concord {

/// What the asks made so far have to say (docs/formulas.md, "Asks").
struct AskSummary {
    int asked = 0;
    int yes = 0;
    int no = 0;
    int notNow = 0;
    std::optional<double> yesRatePercent; ///< of those answered; nothing while nobody answered
    int hard = 0;      ///< answered ones that felt hard before, 1 or 2 of 5
    int hardNo = 0;    ///< those of them that were answered no
    int taught = 0;    ///< a no that left a lesson
    [[nodiscard]] int answered() const { return yes + no + notNow; }
    [[nodiscard]] int open() const { return asked - answered(); }
    friend bool operator==(const AskSummary &, const AskSummary &) = default;
};

/// An ask feels hard from here down.
inline constexpr int hardFeeling = 2;

[[nodiscard]] AskSummary askSummary(std::span<const Invitation> asks);

} // namespace concord
