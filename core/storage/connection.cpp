// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/durable.h"
#include "core/storage/header.h"
#include "core/storage/openfile.h"
#include "core/storage/sqlitefailure.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace concord {
namespace {

bool allowsWriting(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

/// A transaction needs the file and, for its journal, the folder.
bool isWritable(const QString &path)
{
    return allowsWriting(path) && allowsWriting(QFileInfo(path).absolutePath());
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw FailureError({FailureKind::Other, {}, QStringLiteral("Qt's SQLite driver is missing")});
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Connection::Connection(const QString &path, Access wanted) : m_path(path), m_name(QUuid::createUuid().toString())
{
    ignoreFileSizeSignal();
    const bool readOnly = wanted == Access::ReadOnly || (QFileInfo::exists(path) && !isWritable(path));
    if (readOnly && isInWalMode(path))
        throw FailureError({FailureKind::WriteAhead, {}, path});
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds) +
                                   (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (database.open())
            m_handle = handleOf(database);
    }
    if (m_handle == nullptr) {
        QSqlDatabase::removeDatabase(m_name);
        const QString folder = QFileInfo(path).absolutePath();
        if (!QFileInfo(folder).isDir())
            throw FailureError({FailureKind::NoFile, {}, folder});
        throw FailureError({isFullDisk(folder) ? FailureKind::DiskFull : FailureKind::NoPermission, {}, path});
    }
    m_file.emplace(path);
    try {
        applySettings();
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
    m_statements = std::make_unique<StatementCache>(m_handle);
    m_canWrite = !readOnly && sqlite3_db_readonly(m_handle, "main") == 0;
}

Connection::~Connection()
{
    m_statements.reset(); // SQLite does not close what still has statements
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::applySettings()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    requireOk(m_handle, sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    execute("PRAGMA trusted_schema = OFF;"
            "PRAGMA cell_size_check = ON;"
            "PRAGMA mmap_size = 0;"
            "PRAGMA cache_size = -16384;"
            "PRAGMA secure_delete = ON;"
            "PRAGMA foreign_keys = ON;"
            "PRAGMA synchronous = EXTRA;");
    if (number("PRAGMA foreign_keys") != 1)
        throw FailureError({FailureKind::Other, {}, QStringLiteral("foreign keys are not enforced")});
}

void Connection::setPatient(bool patient) const
{
    requireOk(m_handle, sqlite3_busy_timeout(m_handle, patient ? busyMilliseconds : 0));
}

void Connection::execute(const QByteArray &sql) const
{
    requireOk(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

std::int64_t Connection::number(QByteArrayView sql) const
{
    Statement statement(m_handle, sql);
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::uint32_t Connection::writeCount() const
{
    // Through SQLite's own descriptor: closing another one would drop the lock.
    sqlite3_file *file = nullptr;
    requireOk(m_handle, sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file));
    quint32_be count;
    requireOk(m_handle, file->pMethods->xRead(file, &count, sizeof count, writeCountAt));
    return count;
}

std::int64_t Connection::writtenRows() const
{
    return sqlite3_total_changes64(m_handle);
}

bool Connection::hasDanglingReferences() const
{
    int broken = 0;
    int unused = 0;
    requireOk(m_handle, sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &unused, 0));
    return broken != 0;
}

bool Connection::hasUnfinishedStatement() const
{
    for (auto *statement = sqlite3_next_stmt(m_handle, nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(m_handle, statement)) {
        // What has no text is a handle of the search index's own, which it closes with the transaction.
        if (sqlite3_stmt_busy(statement) != 0 && sqlite3_sql(statement) != nullptr)
            return true;
    }
    return false;
}

Transaction::Transaction(const Connection &connection) : m_connection(connection)
{
    Statement(m_connection, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some errors, a full disk among them.
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    Statement(m_connection, "COMMIT").run();
}

} // namespace concord
