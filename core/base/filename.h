// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// A name for a file in a folder, made from a text that came from outside: no folder in it, not hidden, nothing that a
/// file system refuses or gives a meaning of its own (control characters, marks that turn the reading direction,
/// `\/:*?"<>|`, names such as CON), at most 120 characters and 200 bytes of UTF-8, with its suffix kept. Never empty.
[[nodiscard]] QString safeFileName(const QString &wish);

/// The same name with a number before its suffix, for when that name is taken: "plan (2).pdf".
[[nodiscard]] QString numberedFileName(const QString &name, int number);

/// Whether opening a file of that name may run it: a program, a script, a starter, or a document that carries one.
[[nodiscard]] bool mayRun(const QString &name);

} // namespace concord
