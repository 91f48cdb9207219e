// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable.h"

#include "core/base/outcome.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
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
    else if (error == EROFS)
        kind = FailureKind::ReadOnly;
    throw FailureError({kind, {}, path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error))});
}

void sync(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throwSystem(errno, path);
    const int result = fsync(descriptor);
    const int error = errno;
    close(descriptor);
    if (result != 0)
        throwSystem(error, path);
}

} // namespace

void moveDurably(const QString &from, const QString &to, Existing existing)
{
    sync(from);
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
    sync(QFileInfo(to).absolutePath());
}

void linkOrCopy(const QString &from, const QString &to)
{
    if (link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return;
    if (errno == EEXIST)
        refuse(QStringLiteral("file_exists"), to);
    if (!QFile::copy(from, to))
        throwSystem(errno, to);
    sync(to);
}

} // namespace concord
