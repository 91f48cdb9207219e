// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace concord {

/// One rater's answers typed in a row, in the order of the items: `432 223 323 443 444 434 44`.
struct QuickRow {
    std::vector<std::optional<int>> scores; ///< 1-5; nothing: "can't say"
    QList<Violation> violations;            ///< empty when the row can be used
    friend bool operator==(const QuickRow &, const QuickRow &) = default;
};

/// Reads a row for `items` items. Spaces are for the eye only; 0, - and ? stand for "can't say".
/// Violations: "quick_row_sign" (subject the sign that is none of these) and "quick_row_length" (subject how many
/// answers there are, detail how many there should be).
[[nodiscard]] QuickRow readQuickRow(QStringView text, int items);

} // namespace concord
