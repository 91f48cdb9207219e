// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QDate>

#include <optional>

namespace concord {

/// How well a partner is kept in touch with.
enum class TouchState {
    None,      ///< no limit is set
    Fine,
    Never,     ///< a limit is set, and no contact is on record
    PastIdeal, ///< longer ago than wished for
    PastMost   ///< silent for longer than is allowed
};
template <>
inline constexpr auto words<TouchState> = wordList("none", "fine", "never", "past_ideal", "past_most");

struct Touch {
    TouchState state = TouchState::None;
    int daysPast = 0; ///< days beyond the limit that the state names
    QDate nextBy;     ///< the last day on which all is still fine; invalid: no limit, or never in touch
    friend bool operator==(const Touch &, const Touch &) = default;
};

/// The two limits in days, each of which may be missing; on the last day of a limit it is still kept
/// (docs/formulas.md, "Keep in touch").
[[nodiscard]] Touch touch(std::optional<int> idealDays, std::optional<int> mostDays, QDate lastContact, QDate today);

} // namespace concord
