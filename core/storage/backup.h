// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/storage/durable.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace concord {

class Connection;
class Progress;

/// Copies of workspaces. A copy gets its name only after it was checked and synced; whatever fails before leaves no
/// file behind. All functions open files of their own, so they may run on any thread while the workspace is in use;
/// writers wait for some milliseconds at most.

/// A finished backup.
struct BackupFile {
    QString path;
    QDateTime madeAt; ///< local time, to the second
    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// Where the automatic backups of a workspace lie: "Bakery backups" beside "Bakery.concord".
[[nodiscard]] QString backupFolder(const QString &workspacePath);
/// Those in the folder, newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString &workspacePath);

/// Copies a workspace to `target` and answers its path. Refuses ("file_exists") to replace a file, unless told to: that
/// file stays until the copy is whole. It refuses ("file_is_open") to replace one that is open in this process. Answers that
/// wait in open "totals only" rounds are left out.
Outcome<QString> backUp(const QString &workspacePath, const QString &target, Existing existing = Existing::Keep,
                        Progress *progress = nullptr);
/// The whole file through an open connection, for one that no name leads to. Any thread may do so, since SQLite lets its
/// threads take turns.
Outcome<QString> backUp(const Connection &workspace, const QString &target, Existing existing = Existing::Keep,
                        Progress *progress = nullptr);
/// Copies it into its backup folder under the time `now`, without the answers that wait in open "totals only" rounds,
/// then removes the backups that have had their time.
Outcome<QString> backUpBeside(const QString &workspacePath, const QDateTime &now);

/// Puts a copy of `backup`, checked first, in the place of `file`, which is kept beside it under another name. Answers
/// that name; empty when there was no file. Answers that wait in open "totals only" rounds are left out of both, as long as
/// the file is sound enough to tell which these are. At no moment is there neither the old nor the new one. The file must not
/// be open in this process; refuses ("file_is_open").
Outcome<QString> restore(const QString &backup, const QString &file, const QDateTime &now, Progress *progress = nullptr);

/// Whether SQLite finds nothing wrong in a file that is not being written: pages, indexes, references. Throws.
void requireSound(const QString &path, Progress *progress = nullptr);

} // namespace concord
