// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"

#include <QJsonValue>

#include <tl/expected.hpp>

namespace concord {

/// A cell as JSON: unknown is null, yes and no are true and false, a day is "2026-11-23", an instant is ISO 8601 in
/// UTC, a list of days is an array, bytes are base64. A reference is written by its uid, which only the caller knows.
[[nodiscard]] QJsonValue toJson(const Column &column, const Value &cell);

/// Why a JSON value is no cell of a column.
struct Unfit {
    QString code;   ///< "wrong_type", "unknown_word", "not_a_day", "out_of_range" or "blank"
    QString detail; ///< the word that is not known, the limits, or the type that was expected
};

/// The cell that `json` says; the reverse of toJson(). Nothing outside the column's range comes out, so that a number
/// may be narrowed to the member's type.
[[nodiscard]] tl::expected<Value, Unfit> fromJson(const Column &column, const QJsonValue &json);

} // namespace concord
