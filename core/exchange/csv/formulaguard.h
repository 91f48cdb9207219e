// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// A cell with a quotation mark ' before whatever a spreadsheet would take for a formula (=, +, -, @, a tab or a carriage
/// return come first, but for blanks and quotation marks), so that it stays text there: at the beginning, and behind each
/// semicolon, tab and line end, where a spreadsheet begins a new cell that does not part at commas. Other cells as they
/// are.
[[nodiscard]] QString guarded(const QString &cell);
/// Takes those marks off again: unguarded(guarded(x)) == x for every x.
[[nodiscard]] QString unguarded(const QString &cell);
/// Takes the mark at the beginning off, as other programs put it.
[[nodiscard]] QString unguardedStart(const QString &cell);

} // namespace concord
