// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copies.h"

#include "core/storage/backup.h"
#include "core/storage/durable.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace concord {

namespace {

struct Copies {
    Q_DECLARE_TR_FUNCTIONS(concord::Copies)
};

QString nameOf(const BackupFile &backup)
{
    return QStringLiteral("%1, %2").arg(wording::day(backup.madeAt.date()),
                                        QLocale().toString(backup.madeAt.time(), QLocale::ShortFormat));
}

} // namespace

Outcome<QString> saveCopy(const QString &workspacePath, Prompts &prompts)
{
    const QFileInfo file(workspacePath);
    QString target = prompts.saveFile(Copies::tr("Save a copy"), Copies::tr("%1/%2 copy.concord").arg(file.path(), file.completeBaseName()),
                                      Copies::tr("Concord workspaces (*.concord)"));
    if (target.isEmpty())
        return QString();
    if (!target.endsWith(QStringLiteral(".concord")))
        target += QStringLiteral(".concord");
    if (!QFileInfo::exists(target))
        return backUp(workspacePath, target);
    if (QFileInfo(target) == file)
        return tl::make_unexpected(Failure{FailureKind::Refused, {{QStringLiteral("file_is_open"), file.fileName(), {}}}, target});
    // The dialog has asked about replacing; the old file stays until the new one is whole.
    const QString draft = target + QStringLiteral(".new");
    QFile::remove(draft);
    return backUp(workspacePath, draft).and_then([&](const QString &) -> Outcome<QString> {
        try {
            moveDurably(draft, target, Existing::Replace);
            return target;
        } catch (const FailureError &error) {
            return tl::make_unexpected(error.failure());
        }
    });
}

Outcome<QString> restoreBackup(const QString &workspacePath, Prompts &prompts)
{
    const QList<BackupFile> backups = backupsOf(workspacePath);
    if (backups.isEmpty())
        return QString();
    QStringList names;
    for (const BackupFile &backup : backups)
        names << nameOf(backup);
    const auto chosen = prompts.choose(Copies::tr("Which backup of %1 shall come back? The file as it is now is kept beside it.")
                                           .arg(QFileInfo(workspacePath).fileName()),
                                       names, Copies::tr("Restore"));
    if (!chosen)
        return QString();
    return restore(backups[*chosen].path, workspacePath, QDateTime::currentDateTime());
}

QString freePath(const QString &folder, const QString &name)
{
    QString file = name;
    file.replace(u'/', u'-');
    QString path = QStringLiteral("%1/%2.concord").arg(folder, file);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QStringLiteral("%1/%2 %3.concord").arg(folder, file).arg(n);
    return path;
}

bool hasBackup(const QString &workspacePath)
{
    return !backupsOf(workspacePath).isEmpty();
}

} // namespace concord
