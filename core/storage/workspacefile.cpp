// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "core/base/outcome.h"
#include "core/storage/backup.h"
#include "core/storage/durable.h"
#include "core/storage/header.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace concord {

std::unique_ptr<Connection> openWorkspaceFile(const QString &path, Access access, const Migrations &migrations)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    requireWorkspace(file, migrations.size());
    auto connection = std::make_unique<Connection>(file, access);
    // The file may have been replaced, or brought further by another process, since its header was looked at.
    const int shape = shapeOf(*connection);
    if (shape < 1)
        throw FailureError({FailureKind::Corrupt, {}, file});
    if (shape > migrations.size())
        throw FailureError({FailureKind::FileTooNew, {}, file});
    requireSchema(*connection);
    if (connection->canWrite())
        connection->execute("PRAGMA journal_mode = DELETE"); // another program may have left it in WAL mode
    if (shape < migrations.size()) {
        if (!connection->canWrite())
            throw FailureError({FailureKind::ReadOnly, {}, file});
        if (const auto copy = backUpBeside(file, QDateTime::currentDateTime()); !copy)
            throw FailureError(copy.error());
        migrate(*connection, migrations);
    }
    return connection;
}

void createWorkspaceFile(const QString &path, const std::function<void(const QString &draft)> &fill)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        refuse(QStringLiteral("file_exists"), path);
    removeAbandonedDrafts(path);
    const QString draft = draftBeside(path);
    const auto swept = qScopeGuard([&] { removeDraft(draft); });
    {
        const Connection connection(draft, Access::ReadWrite);
        migrate(connection);
    }
    fill(draft);
    moveDurably(draft, target.absoluteFilePath(), Existing::Keep);
}

} // namespace concord
