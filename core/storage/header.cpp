// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"

#include "core/base/outcome.h"
#include "core/storage/connection.h"
#include "core/storage/openfile.h"
#include "core/storage/sqlitefailure.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace concord {
namespace {

/// Of the database header, https://www.sqlite.org/fileformat.html section 1.3.
constexpr qsizetype headerBytes = 100;
constexpr qsizetype readVersionAt = 19;
constexpr char walVersion = 2;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
/// The count for which the size in the header is right: SQLite looks at the file instead when it is another.
constexpr qint64 sizeValidForAt = 92;

std::int32_t numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<std::int32_t>(header.constData() + offset);
}

} // namespace

void requireWorkspace(const QString &path, qsizetype newest)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw FailureError({FailureKind::NoFile, {}, path});
    if (!file.isFile())
        throw FailureError({FailureKind::NotAWorkspace, {}, path});
    if (OpenFile::isOpen(path))
        return; // it was looked at when it was opened
    const auto header = OpenFile::readStart(path, headerBytes);
    if (!header)
        throw FailureError({FailureKind::NoPermission, {}, path});
    if (header->size() < headerBytes || !header->startsWith("SQLite format 3") ||
        numberAt(*header, applicationIdAt) != applicationId)
        throw FailureError({FailureKind::NotAWorkspace, {}, path});
    if (numberAt(*header, userVersionAt) < 1)
        throw FailureError({FailureKind::Corrupt, {}, path});
    if (numberAt(*header, userVersionAt) > newest)
        throw FailureError({FailureKind::FileTooNew, {}, path});
}

bool isOlder(const QString &path)
{
    const auto header = OpenFile::readStart(path, headerBytes);
    return header && header->size() == headerBytes && numberAt(*header, applicationIdAt) == applicationId &&
           numberAt(*header, userVersionAt) < migrationsOfThisProgram().size();
}

bool isInWalMode(const QString &path)
{
    const auto header = OpenFile::readStart(path, headerBytes);
    return header && header->size() > readVersionAt && header->at(readVersionAt) == walVersion;
}

void setWriteCount(const QString &path, std::uint32_t count)
{
    const auto bytes = qToBigEndian(count);
    QFile file(path);
    bool written = file.open(QIODevice::ReadWrite);
    for (const qint64 at : {writeCountAt, sizeValidForAt})
        written = written && file.seek(at) && file.write(reinterpret_cast<const char *>(&bytes), sizeof bytes) == sizeof bytes;
    if (!written || !file.flush())
        throw FailureError({isFullDisk(path) ? FailureKind::DiskFull : FailureKind::Other, {}, file.errorString()});
}

} // namespace concord
