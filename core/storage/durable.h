// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace concord {

/// Makes a write beyond the limit on the size of files an error instead of the end of the program.
void ignoreFileSizeSignal();

/// A hidden name of its own beside `target`, for what becomes `target` when it is finished.
[[nodiscard]] QString draftBeside(const QString &target);

enum class Existing { Keep, Replace };

/// Renames a finished file so that the new name survives a power cut: the file is synced, renamed, and its folder
/// synced. With Existing::Keep it refuses ("file_exists") instead of replacing. Throws FailureError.
/// The file must not be open in this process.
void moveDurably(const QString &from, const QString &to, Existing existing);

/// Gives a file a second name; where the file system has no links, copies it. Throws FailureError.
void linkOrCopy(const QString &from, const QString &to);

/// Writes a whole file or none: what was at `path` stays when it fails, and keeps its permissions when it is replaced.
/// Through a link, the file that it leads to is written; a device takes the bytes as they come. Throws FailureError.
void writeDurably(const QString &path, const QByteArray &content);

} // namespace concord
