// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable.h"

#include "core/base/outcome.h"

#include "core/storage/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace concord {
namespace {

[[noreturn]] void throwSystem(int error, const QString &path)
{
    FailureKind kind = FailureKind::Other;
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        kind = FailureKind::DiskFull;
    else if (error == EACCES || error == EPERM)
        kind = FailureKind::NoPermission;
    else if (error == ENOENT || error == ENOTDIR)
        kind = FailureKind::NoFile;
    else if (error == EROFS)
        kind = FailureKind::ReadOnly;
    throw FailureError({kind, {}, path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error))});
}

/// A file that is open without SQLite.
class PlainFile {
public:
    PlainFile(const QString &path, int flags, mode_t mode = 0)
        : m_path(path), m_descriptor(open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
        require(m_descriptor >= 0);
    }
    ~PlainFile() { close(m_descriptor); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    void sync() const { require(fsync(m_descriptor) == 0); }
    void setMode(mode_t mode) const { require(fchmod(m_descriptor, mode) == 0); }
    void write(QByteArrayView content) const
    {
        while (!content.isEmpty()) {
            const auto written = ::write(m_descriptor, content.data(), static_cast<std::size_t>(content.size()));
            require(written >= 0 || errno == EINTR);
            content = content.sliced(std::max<qsizetype>(written, 0));
        }
    }

private:
    void require(bool done) const
    {
        if (!done)
            throwSystem(errno, m_path);
    }

    QString m_path;
    int m_descriptor;
};

} // namespace

void requireWritable(const QString &file)
{
    if (faccessat(AT_FDCWD, QFile::encodeName(file).constData(), W_OK, AT_EACCESS) != 0)
        throw FailureError({FailureKind::ReadOnly, {}, file});
}

void ignoreFileSizeSignal()
{
    static const auto once = std::signal(SIGXFSZ, SIG_IGN);
    Q_UNUSED(once)
}

QString draftBeside(const QString &target)
{
    const QFileInfo file(target);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + u'.' +
           QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void createDraft(const QString &draft, const QString &like)
{
    constexpr mode_t own = S_IRUSR | S_IWUSR; // it has to be filled
    struct stat present = {};
    const bool isThere = stat(QFile::encodeName(like).constData(), &present) == 0;
    const PlainFile file(draft, O_WRONLY | O_CREAT | O_EXCL, own);
    if (isThere)
        file.setMode((present.st_mode & 0777) | own);
}

void removeDraft(const QString &draft)
{
    QFile::remove(draft);
    QFile::remove(draft + QStringLiteral("-journal"));
}

void removeAbandonedDrafts(const QString &folder, const std::function<bool(const QString &name)> &isTarget,
                           const QDateTime &now)
{
    static const QRegularExpression draft(QStringLiteral(
        R"(^\.(.+)\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(-journal)?$)"));
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden)) {
        const auto name = draft.match(file.fileName());
        if (name.hasMatch() && isTarget(name.captured(1)) && file.lastModified().daysTo(now) > 1 &&
            !OpenFile::isOpen(file.filePath()))
            QFile::remove(file.filePath());
    }
}

void removeAbandonedDrafts(const QString &target, const QDateTime &now)
{
    const QFileInfo file(target);
    removeAbandonedDrafts(
        file.absolutePath(), [name = file.fileName()](const QString &of) { return of == name; }, now);
}

void moveDurably(const QString &from, const QString &to, Existing existing)
{
    PlainFile(from, O_RDONLY).sync();
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    int result = renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), flags);
    if (result != 0 && existing == Existing::Keep && errno == EEXIST)
        refuse(QStringLiteral("file_exists"), to);
    // Some file systems know no flags: the caller has just looked that nothing is there.
    if (result != 0 && (errno == EINVAL || errno == ENOSYS))
        result = std::rename(source.constData(), target.constData());
    if (result != 0)
        throwSystem(errno, to);
    PlainFile(QFileInfo(to).absolutePath(), O_RDONLY).sync();
}

void makeFolderDurably(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return;
    if (mkdir(QFile::encodeName(path).constData(), 0777) != 0) {
        if (errno != EEXIST)
            throwSystem(errno, path);
        if (!QFileInfo(path).isDir()) // another program may have made it just now
            refuse(QStringLiteral("file_exists"), path);
    }
    PlainFile(folder.absolutePath(), O_RDONLY).sync();
}

void linkOrCopy(const QString &from, const QString &to)
{
    if (link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return;
    if (errno == EEXIST)
        refuse(QStringLiteral("file_exists"), to);
    if (!QFile::copy(from, to))
        throwSystem(errno, to);
    PlainFile(to, O_RDONLY).sync();
}

void writeDurably(const QString &path, const QByteArray &content)
{
    ignoreFileSizeSignal();
    struct stat present = {};
    const bool isThere = stat(QFile::encodeName(path).constData(), &present) == 0;
    if (isThere) {
        // Fails for a file that may not be written, which a rename would replace.
        const PlainFile there(path, O_WRONLY);
        if (!S_ISREG(present.st_mode))
            return there.write(content);
    }
    const QFileInfo place(path);
    const QString target = isThere ? place.canonicalFilePath() : place.absoluteFilePath();
    removeAbandonedDrafts(target);
    const QString draft = draftBeside(target);
    const auto swept = qScopeGuard([&] { removeDraft(draft); });
    {
        const PlainFile file(draft, O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (isThere)
            file.setMode(present.st_mode & 07777);
        file.write(content);
    }
    moveDurably(draft, target, Existing::Replace);
}

} // namespace concord
