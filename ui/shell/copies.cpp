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
#include <QStandardPaths>

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

const QString suffix = QStringLiteral(".concord");

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

} // namespace

QString workspaceFilter()
{
    return Copies::tr("Concord workspaces (*.concord)");
}

QString askWhereToKeep(const QString &name, Prompts &prompts)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return withSuffix(prompts.saveFile(Copies::tr("Where to keep the new workspace"), freePath(folder, name),
                                       workspaceFilter()));
}

Outcome<QString> saveCopy(const QString &workspacePath, Prompts &prompts)
{
    const QFileInfo file(workspacePath);
    const QString suggested = Copies::tr("%1/%2 copy.concord").arg(file.path(), file.completeBaseName());
    const QString target = withSuffix(prompts.saveFile(Copies::tr("Save a copy"), suggested, workspaceFilter()));
    if (target.isEmpty())
        return QString();
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

QString chooseBackup(const QString &workspacePath, Prompts &prompts)
{
    const QList<BackupFile> backups = backupsOf(workspacePath);
    if (backups.isEmpty())
        return {};
    QStringList names;
    for (const BackupFile &backup : backups)
        names << nameOf(backup);
    const auto chosen = prompts.choose(Copies::tr("Which backup of %1 shall come back? The file as it is now is kept beside it.")
                                           .arg(QFileInfo(workspacePath).fileName()),
                                       names, Copies::tr("Restore"));
    return chosen ? backups[*chosen].path : QString();
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
