// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

enum class Existing { Keep, Replace };

/// Renames a finished file so that the new name survives a power cut: the file is synced, renamed, and its folder
/// synced. With Existing::Keep it refuses ("file_exists") instead of replacing. Throws FailureError.
/// The file must not be open in this process.
void moveDurably(const QString &from, const QString &to, Existing existing);

/// Gives a file a second name; where the file system has no links, copies it. Throws FailureError.
void linkOrCopy(const QString &from, const QString &to);

} // namespace concord
