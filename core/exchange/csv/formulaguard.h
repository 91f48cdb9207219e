// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// A cell that a spreadsheet would take for a formula (=, +, -, @, a tab or a carriage return come first) with a
/// quotation mark ' before it, so that it stays text there; other cells as they are.
[[nodiscard]] QString guarded(const QString &cell);
/// Takes that mark off again: unguarded(guarded(x)) == x for every x.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace concord
