// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancetemplate.h"

#include <QByteArray>

namespace concord {

/// The form of a template's file that this program writes, and the newest that it reads (docs/templates.md).
inline constexpr int templateFormat = 1;
inline constexpr qsizetype largestTemplate = 1 << 20; ///< bytes

/// Reads a template from JSON, one that comes with the program, one that was saved or one that somebody sent. Throws
/// Refused: "not_a_template" (detail: what is wrong with it), "template_too_new" (detail: its form), and up to twenty at
/// once with the place as subject ("term[2].topic", counted from 0): "unknown_key", "wrong_type", "unknown_word",
/// "out_of_range", "too_long", "blank", "too_many", and what violationsOf() finds.
[[nodiscard]] AllianceTemplate readTemplate(const QByteArray &json);

/// The reverse: readTemplate(writeTemplate(t)) == t. Only the columns of templateColumns() are written, whatever else
/// the records hold.
[[nodiscard]] QByteArray writeTemplate(const AllianceTemplate &content);

} // namespace concord
