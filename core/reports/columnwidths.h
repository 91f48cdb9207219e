// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <functional>

namespace concord {

/// How wide a text without line breaks is.
using Measure = std::function<double(const QString &)>;

/// The widths of a table's columns, which add up to `room`: more for a column of sentences than for one of names, and
/// none narrower than its longest word and `padding` while the room does for all. Where it does not, words may break
/// after their punctuation, as addresses do; and where even that takes too much, short words still stay whole while they can,
/// and the columns get shares of what else they need.
[[nodiscard]] QList<double> columnWidths(const Document::Table &table, double room, double padding, const Measure &measure);

/// The text with places to break where a word is wider than `room`: after its punctuation, else anywhere.
[[nodiscard]] QString breakable(const QString &text, double room, const Measure &measure);

} // namespace concord
