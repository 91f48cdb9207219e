// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "core/base/outcome.h"
#include "core/storage/durable.h"
#include "core/storage/header.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace concord {

std::unique_ptr<Connection> openWorkspaceFile(const QString &path, Access access)
{
    requireWorkspace(path);
    auto connection = std::make_unique<Connection>(QFileInfo(path).absoluteFilePath(), access);
    if (shapeOf(*connection) > newestShape())
        throw FailureError({FailureKind::FileTooNew, {}, path});
    return connection;
}

void createWorkspaceFile(const QString &path, const std::function<void(const QString &draft)> &fill)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        refuse(QStringLiteral("file_exists"), path);
    const QString draft = target.absolutePath() + QStringLiteral("/.") + target.fileName() + u'.'
                        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto swept = qScopeGuard([&] { QFile::remove(draft); });
    {
        const Connection connection(draft, Access::ReadWrite);
        migrate(connection);
    }
    fill(draft);
    moveDurably(draft, target.absoluteFilePath(), Existing::Keep);
}

} // namespace concord
