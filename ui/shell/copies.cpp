// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copies.h"

#include "core/reports/writing.h"
#include "core/storage/backup.h"
#include "core/storage/header.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/longwork.h"
#include "core/workspace/exchange/exports.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/workspacework.h"
#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
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

/// Of letters that every file system takes, and short enough for its backups to be named after it.
QString fileNameFor(const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x{00}-\x{1F}\x{7F}/\\:*?"<>|]+)"));
    QString file = QString(name).replace(unfit, QStringLiteral("-")).simplified();
    while (file.startsWith(u'.') || file.startsWith(u'-'))
        file.remove(0, 1);
    while (file.toUtf8().size() > 150 || (!file.isEmpty() && file.back().isHighSurrogate()))
        file.chop(1);
    return file.trimmed().isEmpty() ? QStringLiteral("Concord") : file.trimmed();
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

Outcome<QString> saveCopy(const Workspace &workspace, Prompts &prompts, QWidget *window)
{
    const QFileInfo file(workspace.path());
    const QString suggested = Copies::tr("%1/%2 copy.concord").arg(file.path(), file.completeBaseName());
    const QString target = fileToWrite(prompts, Copies::tr("Save a copy"), suggested, workspaceFilter());
    if (target.isEmpty())
        return QString();
    const bool isThere = QFileInfo::exists(target);
    if (isThere && QFileInfo(target) == file)
        return tl::make_unexpected(Failure{FailureKind::Refused, {{QStringLiteral("file_is_open"), file.fileName(), {}}}, target});
    const Existing existing = isThere ? Existing::Replace : Existing::Keep;
    return answerBeside(window, Copies::tr("Saving a copy"), [&](Progress &progress) {
        return workspace.saveCopy(target, existing, &progress).map([&](const QString &) { return target; });
    });
}

Outcome<std::unique_ptr<Workspace>> openPromptly(const QString &path, const Clock &clock, QWidget *window)
{
    if (isOlder(path))
        settle(path, Copies::tr("Bringing the file up to date"), window);
    return Workspace::open(path, clock, OpenMode::Promptly);
}

Outcome<QString> putBack(const QString &backup, const QString &path, QWidget *window)
{
    return answerBeside(window, Copies::tr("Putting the backup in place"), [&](Progress &progress) {
        return restore(backup, path, QDateTime::currentDateTime(), &progress);
    });
}

void settle(const QString &path, const QString &words, QWidget *window)
{
    runBeside(window, words, [&](Progress &) { (void)Workspace::open(path); }, WorkEnds::ByItself);
}

Outcome<QString> exportEverything(Workspace &workspace, Prompts &prompts, QWidget *window)
{
    const QFileInfo file(workspace.path());
    const QString target = fileToWrite(prompts, Copies::tr("Export everything"), file.path() + u'/' + file.completeBaseName() + QStringLiteral(".json"),
                                      Copies::tr("Everything as JSON (*.json)"));
    if (target.isEmpty())
        return QString();
    return workBeside(workspace, window, Copies::tr("Exporting everything"), [&](Workspace &own) {
        return exported(own, ExportFormat::Json).and_then([&](const QByteArray &content) {
            return writeFile(target, content).map([&] { return target; });
        });
    });
}

bool isDamage(const Failure &failure)
{
    return failure.kind == FailureKind::Corrupt || failure.kind == FailureKind::NotAWorkspace;
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

Outcome<QString> copyOfSample(SampleKind kind, const Clock &clock)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/concord/samples");
    QDir().mkpath(folder);
    const QString path = freePath(folder, kind == SampleKind::Bakery ? QStringLiteral("Harbour Lane Bakery")
                                                                     : QStringLiteral("Riverside Reading Circle"));
    return createSample(path, kind, clock).map([&](const std::unique_ptr<Workspace> &) { return path; });
}

QString freePath(const QString &folder, const QString &name)
{
    const QString file = fileNameFor(name);
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
