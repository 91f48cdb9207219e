// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <cstdint>
#include <limits>

namespace concord {

/// For requireWorkspace(): copying a file does not ask how new it is.
inline constexpr qsizetype anyVersion = std::numeric_limits<qsizetype>::max();

/// Looks at the first bytes of a file before SQLite may touch it. Throws NoFile, NoPermission, NotAWorkspace or
/// FileTooNew; returns when it is a workspace of a version up to `newest`. Writes nothing.
void requireWorkspace(const QString &path, qsizetype newest = migrationsOfThisProgram().size());

/// Whether a file is a workspace of an older version, which opening it brings to the newest. False for one that is open
/// in this process.
[[nodiscard]] bool isOlder(const QString &path);

/// Whether a file was left in WAL mode, in which even reading it makes files beside it. False for one that is open in
/// this process.
[[nodiscard]] bool isInWalMode(const QString &path);

/// Where the header counts the transactions that have written to the file, in four bytes, big-endian.
inline constexpr qint64 writeCountAt = 24;

/// Writes that count into a file that nothing has open. Throws FailureError.
void setWriteCount(const QString &path, std::uint32_t count);

} // namespace concord
