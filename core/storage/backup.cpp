// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/progress.h"
#include "core/storage/connection.h"
#include "core/storage/header.h"
#include "core/storage/rotation.h"
#include "core/storage/sqlitefailure.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace concord {
namespace {

/// Few enough that a writer never waits long, many enough that a copy does not start anew with each act.
constexpr int pagesAtOnce = 32;
constexpr int pauseMilliseconds = 10;
constexpr int patienceMilliseconds = 30000;

const QString timeInName = QStringLiteral("yyyy-MM-dd HH.mm.ss");
const QString suffix = QStringLiteral(".concord");

bool isCancelled(const Progress *progress)
{
    return progress != nullptr && progress->isCancelled();
}

/// Looking through the copy takes about as long as making it.
int percentCopied(sqlite3_backup *copy)
{
    const int pages = sqlite3_backup_pagecount(copy);
    return pages == 0 ? 0 : static_cast<int>(50 * qint64(pages - sqlite3_backup_remaining(copy)) / pages);
}

/// Lets a long statement of a connection be cancelled.
class Interruptible {
public:
    Interruptible(const Connection &connection, Progress *progress) : m_connection(connection)
    {
        constexpr int instructionsAtOnce = 10000;
        const auto ask = [](void *asked) { return isCancelled(static_cast<Progress *>(asked)) ? 1 : 0; };
        sqlite3_progress_handler(m_connection.handle(), progress == nullptr ? 0 : instructionsAtOnce, ask, progress);
    }
    ~Interruptible() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    const Connection &m_connection;
};

/// Copies page after page, each step with a lock of its own. SQLite starts anew when somebody writes in between.
void copyPages(const Connection &from, const Connection &to, Progress *progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (copy == nullptr)
        requireOk(to.handle(), sqlite3_extended_errcode(to.handle()));
    int waited = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (waited > patienceMilliseconds || isCancelled(progress))
            break;
        code = sqlite3_backup_step(copy, pagesAtOnce) & 0xff;
        if (progress != nullptr)
            progress->setPercent(percentCopied(copy));
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(pauseMilliseconds);
            waited += pauseMilliseconds;
        }
    }
    const int result = sqlite3_backup_finish(copy);
    if (isCancelled(progress))
        throw FailureError({FailureKind::Cancelled, {}, {}});
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw FailureError({FailureKind::Locked, {}, from.path()});
    requireOk(to.handle(), result);
}

/// What becomes of the answers of open "totals only" rounds in a copy.
enum class Waiting { Copied, LeftOut };

/// Two copies of an open round would tell which answers came in between, and when. The bytes go too (`secure_delete`).
void leaveWaitingSheetsOut(const Connection &copy)
{
    copy.execute("DELETE FROM waiting_sheet");
}

/// A checked copy under a name of its own in the folder of `target`.
QString checkedCopy(const Connection &from, const QString &target, Progress *progress, Waiting waiting = Waiting::Copied)
{
    removeAbandonedDrafts(target);
    const QString draft = draftBeside(target);
    try {
        // Nobody may read the copy who may not read what it replaces or, where that is nothing, what it is a copy of.
        createDraft(draft, QFileInfo::exists(target) ? target : from.path());
        {
            const Connection copy(draft, Access::ReadWrite);
            copyPages(from, copy, progress);
            if (waiting == Waiting::LeftOut)
                leaveWaitingSheetsOut(copy);
        }
        // SQLite counts the writes to a copy anew. What is written to the source between the last page and this line
        // makes the copy look written past the doorway, which costs an index made anew; the reverse can't happen.
        setWriteCount(draft, from.writeCount());
        requireSound(draft, progress);
    } catch (const FailureError &) {
        removeDraft(draft);
        if (isCancelled(progress)) // which SQLite calls an interruption
            throw FailureError({FailureKind::Cancelled, {}, {}});
        throw;
    } catch (...) {
        removeDraft(draft);
        throw;
    }
    return draft;
}

QString checkedCopy(const QString &source, const QString &target, Progress *progress, Waiting waiting = Waiting::Copied)
{
    return checkedCopy(Connection(QFileInfo(source).absoluteFilePath(), Access::ReadOnly), target, progress, waiting);
}

/// The file, held so that no other program is at work in it; nothing when SQLite cannot make sense of it. Taking the
/// lock settles what a killed program left half done.
std::unique_ptr<Connection> held(const QString &file)
{
    try {
        auto connection = std::make_unique<Connection>(file, Access::ReadWrite);
        connection->execute("PRAGMA journal_mode = DELETE"); // what a killed program left in a log would be played into the new file
        connection->execute("BEGIN EXCLUSIVE");
        return connection;
    } catch (const FailureError &error) {
        const FailureKind kind = error.failure().kind;
        if (kind == FailureKind::Corrupt || kind == FailureKind::NotAWorkspace)
            return nullptr;
        throw;
    }
}

/// `source` is a path or a connection.
template <class Source>
QString copyTo(const Source &source, const QString &target, Existing existing, Progress *progress,
               Waiting waiting = Waiting::Copied)
{
    const bool isThere = QFileInfo::exists(target);
    if (isThere && existing == Existing::Keep)
        refuse(QStringLiteral("file_exists"), target);
    // Through a link, the file that it leads to is the one that is replaced.
    const QString place = isThere ? QFileInfo(target).canonicalFilePath() : QFileInfo(target).absoluteFilePath();
    if (isThere && OpenFile::isOpen(place))
        refuse(QStringLiteral("file_is_open"), place);
    if (isThere)
        requireWritable(place);
    const QString draft = checkedCopy(source, place, progress, waiting);
    const auto swept = qScopeGuard([&] { removeDraft(draft); });
    const auto lock = isThere ? held(place) : nullptr;
    // A journal that SQLite could not play back must never meet the new file.
    if (isThere && lock == nullptr)
        QFile::remove(place + QStringLiteral("-journal"));
    moveDurably(draft, place, isThere ? Existing::Replace : Existing::Keep);
    return QFileInfo(target).absoluteFilePath();
}

/// `start`, a time and the suffix. Two files of one second are told apart by pretending that the second one was made a
/// little later.
QString freeName(const QString &start, QDateTime at)
{
    while (QFileInfo::exists(start + at.toString(timeInName) + suffix))
        at = at.addSecs(1);
    return start + at.toString(timeInName) + suffix;
}

/// Another program may take the free name while this one copies: then the next one.
QString copyToFreeName(const QString &source, const QString &start, const QDateTime &at)
{
    constexpr int mostTries = 10;
    for (int tries = 1;; ++tries) {
        try {
            return copyTo(source, freeName(start, at), Existing::Keep, nullptr, Waiting::LeftOut);
        } catch (const FailureError &error) {
            if (tries == mostTries || error.failure().kind != FailureKind::Refused)
                throw;
        }
    }
}

/// When the backup of that name was made; invalid when it is none of this workspace.
QDateTime timeOf(const QString &workspacePath, const QString &name)
{
    const QString prefix = QFileInfo(workspacePath).completeBaseName() + u' ';
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return {};
    return QDateTime::fromString(name.mid(prefix.size(), name.size() - prefix.size() - suffix.size()), timeInName);
}

template <class Work>
Outcome<QString> attempted(const Work &work)
{
    try {
        return work();
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    } catch (const std::exception &error) {
        return tl::make_unexpected(Failure{FailureKind::Other, {}, QString::fromUtf8(error.what())});
    }
}

QString nameOfKept(const QString &file, const QDateTime &now)
{
    const QFileInfo present(file);
    return freeName(present.absolutePath() + u'/' + present.completeBaseName() + QStringLiteral(" replaced "), now);
}

/// Gives the present file a second name, so that it stays when the first one goes to the new file.
QString keptBeside(const QString &file, const QDateTime &now)
{
    const QFileInfo present(file);
    const QString kept = nameOfKept(file, now);
    linkOrCopy(present.absoluteFilePath(), kept);
    // A journal that SQLite could not play back belongs to the damaged file and must never meet the new one.
    QFile::rename(present.absoluteFilePath() + QStringLiteral("-journal"), kept + QStringLiteral("-journal"));
    return kept;
}

bool hasWaitingSheets(const Connection &file)
{
    // It need not be a workspace that is replaced.
    return file.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'waiting_sheet'") > 0
        && file.number("SELECT count(*) FROM waiting_sheet") > 0;
}

/// Copies a held file byte for byte into an empty one. Read through the connection that holds it: closing any other descriptor of the file would let go
/// of the lock, and somebody could write in between. Not checked, for what is kept need not be sound.
void copyHeld(const Connection &file, const QString &target)
{
    constexpr sqlite3_int64 bytesAtOnce = 1 << 20;
    sqlite3_file *bytes = nullptr;
    requireOk(file.handle(), sqlite3_file_control(file.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &bytes));
    const auto require = [&](int result) {
        if (result != SQLITE_OK)
            throw FailureError({FailureKind::Other, {}, file.path() + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errstr(result))});
    };
    sqlite3_int64 size = 0;
    require(bytes->pMethods->xFileSize(bytes, &size));
    ignoreFileSizeSignal();
    QFile written(target);
    bool isWritten = written.open(QIODevice::WriteOnly | QIODevice::ExistingOnly);
    QByteArray piece;
    for (sqlite3_int64 at = 0; isWritten && at < size; at += piece.size()) {
        piece.resize(static_cast<qsizetype>(std::min(bytesAtOnce, size - at)));
        require(bytes->pMethods->xRead(bytes, piece.data(), static_cast<int>(piece.size()), at));
        isWritten = written.write(piece) == piece.size();
    }
    if (!isWritten || !written.flush())
        throw FailureError({isFullDisk(QFileInfo(target).absolutePath()) ? FailureKind::DiskFull : FailureKind::Other,
                            {}, written.errorString()});
}

/// A draft of what a held file says, without the answers that wait in it.
QString keptDraft(const Connection &file, const QString &target)
{
    const QString draft = draftBeside(target);
    try {
        createDraft(draft, file.path());
        copyHeld(file, draft);
        leaveWaitingSheetsOut(Connection(draft, Access::ReadWrite));
        setWriteCount(draft, file.writeCount());
    } catch (...) {
        removeDraft(draft);
        throw;
    }
    return draft;
}

/// Keeps the held file beside under a name of its own, as a copy without the answers that wait in it: one that was left as
/// it is could be read until it is deleted. Nothing when none wait, or when the file is too damaged to tell.
std::optional<QString> keptWithoutWaiting(const Connection &file, const QString &target, const QDateTime &now)
{
    try {
        if (!hasWaitingSheets(file))
            return std::nullopt;
        const QString draft = keptDraft(file, target);
        const auto swept = qScopeGuard([&] { removeDraft(draft); });
        const QString kept = nameOfKept(target, now);
        moveDurably(draft, kept, Existing::Keep);
        return kept;
    } catch (const FailureError &error) {
        const FailureKind kind = error.failure().kind;
        if (kind == FailureKind::Corrupt || kind == FailureKind::NotAWorkspace)
            return std::nullopt;
        throw;
    }
}

} // namespace

QString backupFolder(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" backups");
}

QList<BackupFile> backupsOf(const QString &workspacePath)
{
    QList<BackupFile> backups;
    const QDir folder(backupFolder(workspacePath));
    for (const QString &name : folder.entryList({QStringLiteral("*") + suffix}, QDir::Files)) {
        if (const auto madeAt = timeOf(workspacePath, name); madeAt.isValid())
            backups << BackupFile{folder.filePath(name), madeAt};
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    return backups;
}

void requireSound(const QString &path, Progress *progress)
{
    requireWorkspace(path, anyVersion);
    const Connection connection(path, Access::ReadOnly);
    const Interruptible untilCancelled(connection, progress);
    Statement integrity(connection.handle(), "PRAGMA integrity_check(1)");
    if (!integrity.next() || integrity.text(0) != QStringLiteral("ok"))
        throw FailureError({FailureKind::Corrupt, {}, integrity.text(0)});
    Statement references(connection.handle(), "PRAGMA foreign_key_check");
    if (references.next())
        throw FailureError({FailureKind::Corrupt, {}, references.text(0)});
}

Outcome<QString> backUp(const QString &workspacePath, const QString &target, Existing existing, Progress *progress)
{
    return attempted([&] {
        requireWorkspace(workspacePath, anyVersion);
        return copyTo(workspacePath, target, existing, progress, Waiting::LeftOut);
    });
}

Outcome<QString> backUp(const Connection &workspace, const QString &target, Existing existing, Progress *progress)
{
    return attempted([&] { return copyTo(workspace, target, existing, progress); });
}

Outcome<QString> backUpBeside(const QString &workspacePath, const QDateTime &now)
{
    return attempted([&] {
        const QString folder = backupFolder(workspacePath);
        makeFolderDurably(folder);
        const QString start = folder + u'/' + QFileInfo(workspacePath).completeBaseName() + u' ';
        requireWorkspace(workspacePath, anyVersion);
        const QString made = copyToFreeName(workspacePath, start, now.toLocalTime());
        const QList<BackupFile> all = backupsOf(workspacePath);
        QList<QDateTime> times;
        for (const BackupFile &backup : all)
            times << backup.madeAt;
        const QList<QDateTime> expired = expiredBackups(times, now.toLocalTime().date());
        for (const BackupFile &backup : all) {
            if (backup.path != made && expired.contains(backup.madeAt))
                QFile::remove(backup.path);
        }
        removeAbandonedDrafts(workspacePath, now);
        removeAbandonedDrafts(
            folder, [&](const QString &name) { return timeOf(workspacePath, name).isValid(); }, now);
        return made;
    });
}

Outcome<QString> restore(const QString &backup, const QString &file, const QDateTime &now, Progress *progress)
{
    return attempted([&] {
        // Through a link, the file that it leads to is the one that is replaced.
        const QFileInfo place(file);
        const QString target = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
        if (OpenFile::isOpen(target))
            refuse(QStringLiteral("file_is_open"), target);
        if (!QFileInfo::exists(target)) {
            requireWorkspace(backup, anyVersion);
            copyTo(backup, target, Existing::Keep, progress, Waiting::LeftOut);
            return QString();
        }
        requireWorkspace(backup);
        requireWritable(target);
        const QString draft = checkedCopy(backup, target, progress, Waiting::LeftOut);
        const auto swept = qScopeGuard([&] { removeDraft(draft); });
        const auto lock = held(target);
        const auto copied = lock ? keptWithoutWaiting(*lock, target, now.toLocalTime()) : std::nullopt;
        const QString kept = copied ? *copied : keptBeside(target, now.toLocalTime());
        moveDurably(draft, target, Existing::Replace);
        return kept;
    });
}

} // namespace concord
