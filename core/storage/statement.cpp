// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/sqlitefailure.h"

#include <sqlite3.h>

#include <utility>

namespace concord {
namespace {

struct Binder {
    sqlite3_stmt *statement;
    int index;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, index, number); }
    int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
    int operator()(const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const QByteArray &bytes) const
    {
        return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
};

} // namespace

Statement::Statement(const Connection &connection, QByteArrayView sql)
    : m_cache(&connection.statements()), m_statement(m_cache->take(sql))
{
}

Statement::Statement(sqlite3 *connection, QByteArrayView sql)
{
    requireOk(connection,
              sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    if (m_cache == nullptr)
        sqlite3_finalize(m_statement);
    else if (m_statement != nullptr)
        m_cache->putBack(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_cache(other.m_cache), m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Statement::bind(int index, const Value &value)
{
    requireOk(sqlite3_db_handle(m_statement), std::visit(Binder{m_statement, index}, value));
}

void Statement::bindAll(std::span<const Value> values)
{
    int index = 0;
    for (const Value &value : values)
        bind(++index, value);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Failure failure = sqliteFailure(sqlite3_db_handle(m_statement), code);
    sqlite3_reset(m_statement);
    throw FailureError(failure);
}

void Statement::run()
{
    while (next()) {
    }
    reset();
}

void Statement::reset()
{
    // The result repeats the error of the last step, which has been thrown already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, utf8 == nullptr ? 0 : sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data == nullptr ? QByteArray("") : QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QDate Statement::day(int column) const
{
    return Cell<QDate>::set(value(column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace concord
