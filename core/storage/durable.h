// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace concord {

/// Makes a write beyond the limit on the size of files an error instead of the end of the program.
void ignoreFileSizeSignal();

/// Throws FailureError (ReadOnly) for a file that may only be read: to replace it takes no right to write it.
void requireWritable(const QString &file);

/// A hidden name of its own beside `target`, for what becomes `target` when it is finished.
[[nodiscard]] QString draftBeside(const QString &target);
/// An empty draft that those may read who may read `like`, and its owner write; the owner alone where there is no `like`.
void createDraft(const QString &draft, const QString &like);
/// Removes a draft that is not needed any more, and the journal that SQLite may have left beside it.
void removeDraft(const QString &draft);
/// Removes the drafts of `target` that a killed program has left: hidden names as draftBeside() gives them, to which
/// nobody has written for two days. A draft that is being made is never that old.
void removeAbandonedDrafts(const QString &target, const QDateTime &now = QDateTime::currentDateTime());
/// The same for all targets in a folder that `isTarget` is true for.
void removeAbandonedDrafts(const QString &folder, const std::function<bool(const QString &name)> &isTarget,
                           const QDateTime &now);

enum class Existing { Keep, Replace };

/// Renames a finished file so that the new name survives a power cut: the file is synced, renamed, and its folder
/// synced. With Existing::Keep it refuses ("file_exists") instead of replacing. Throws FailureError.
/// The file must not be open in this process.
void moveDurably(const QString &from, const QString &to, Existing existing);

/// Makes a folder, if it is not there, whose name survives a power cut; refuses ("file_exists"). Throws FailureError.
void makeFolderDurably(const QString &path);

/// Gives a file a second name; where the file system has no links, copies it. Throws FailureError.
void linkOrCopy(const QString &from, const QString &to);

/// Writes a whole file or none: what was at `path` stays when it fails, and keeps its permissions when it is replaced.
/// Through a link, the file that it leads to is written; a device takes the bytes as they come. Throws FailureError.
void writeDurably(const QString &path, const QByteArray &content);

} // namespace concord
