// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

struct sqlite3;

namespace concord {

/// What the last error of `connection`, with the result code `code`, means to a person.
[[nodiscard]] Failure sqliteFailure(sqlite3 *connection, int code);

/// Throws that failure unless `code` says that all went well.
void requireOk(sqlite3 *connection, int code);

/// Whether the disk that holds `path` has no room for another file.
[[nodiscard]] bool isFullDisk(const QString &path);

} // namespace concord
