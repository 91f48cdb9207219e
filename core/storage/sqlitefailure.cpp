// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefailure.h"

#include <QFile>

#include <sqlite3.h>

#include <sys/statvfs.h>

#include <cerrno>

namespace concord {
namespace {

bool isOutOfRoom(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

/// SQLite names a full disk by itself, but neither a quota nor a limit on the size of files. Of a journal that can't be
/// written when an act is committed it keeps no error: there the C library's own is the last of a write.
bool isOutOfRoom(sqlite3 *connection, int code = SQLITE_OK, int error = 0)
{
    int ofFile = 0;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
    return isOutOfRoom(ofFile) || isOutOfRoom(sqlite3_system_errno(connection)) ||
           (code == SQLITE_IOERR_WRITE && isOutOfRoom(error));
}

/// A file that can't be made says so with an error that SQLite does not keep: it tries once more, for reading only.
FailureKind kindOfCantOpen(sqlite3 *connection)
{
    const int error = sqlite3_system_errno(connection);
    if (error == EACCES || error == EPERM)
        return FailureKind::NoPermission;
    const char *file = sqlite3_db_filename(connection, "main");
    const bool isFull = isOutOfRoom(connection) || (file != nullptr && isFullDisk(QFile::decodeName(file)));
    return isFull ? FailureKind::DiskFull : FailureKind::Other;
}

/// SQLite looks at the name once more before it makes a journal.
FailureKind kindOfMoved(sqlite3 *connection)
{
    const char *file = sqlite3_db_filename(connection, "main");
    return file != nullptr && QFile::exists(QFile::decodeName(file)) ? FailureKind::FileReplaced : FailureKind::FileGone;
}

/// "UNIQUE constraint failed: party_tag.party_id, party_tag.name" names the columns after the colon.
QString columnsNamedIn(const QString &words)
{
    return words.section(QStringLiteral(": "), 1);
}

Failure brokenConstraint(int code, const QString &words)
{
    QString rule = QStringLiteral("unfit_value");
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        rule = QStringLiteral("already_there");
    else if (code == SQLITE_CONSTRAINT_FOREIGNKEY || code == SQLITE_CONSTRAINT_TRIGGER)
        rule = QStringLiteral("still_used");
    return {FailureKind::Refused, {{rule, columnsNamedIn(words), {}}}, words};
}

FailureKind kindOf(sqlite3 *connection, int code, int error)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FailureKind::Locked;
    case SQLITE_FULL:
        return FailureKind::DiskFull;
    case SQLITE_IOERR:
        return isOutOfRoom(connection, code, error) ? FailureKind::DiskFull : FailureKind::Other;
    case SQLITE_READONLY:
        return code == SQLITE_READONLY_DBMOVED ? kindOfMoved(connection) : FailureKind::ReadOnly;
    case SQLITE_CORRUPT:
        return FailureKind::Corrupt;
    case SQLITE_NOTADB:
        return FailureKind::NotAWorkspace;
    case SQLITE_CANTOPEN:
        return kindOfCantOpen(connection);
    case SQLITE_ERROR:
        // The number of the format, in the header, is one that SQLite never wrote.
        return qstrcmp(sqlite3_errmsg(connection), "unsupported file format") == 0 ? FailureKind::Corrupt
                                                                                   : FailureKind::Other;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return FailureKind::NoPermission;
    default:
        return FailureKind::Other;
    }
}

} // namespace

bool isFullDisk(const QString &path)
{
    struct statvfs room = {};
    return statvfs(QFile::encodeName(path).constData(), &room) == 0 &&
           (room.f_bavail == 0 || (room.f_files != 0 && room.f_favail == 0));
}

Failure sqliteFailure(sqlite3 *connection, int code)
{
    const int error = errno;
    const QString words = QString::fromUtf8(sqlite3_errmsg(connection));
    if ((code & 0xff) == SQLITE_CONSTRAINT)
        return brokenConstraint(code, words);
    return {kindOf(connection, code, error), {}, words};
}

void requireOk(sqlite3 *connection, int code)
{
    if (code != SQLITE_OK)
        throw FailureError(sqliteFailure(connection, code));
}

} // namespace concord
