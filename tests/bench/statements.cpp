// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/statements.h"

#include "core/storage/statement.h"
#include "tests/bench/spread.h"

#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace concord::bench {

namespace {

std::mutex guard;
bool isNoting = false;
QByteArrayList noted;

int note(unsigned, void *, void *statement, void *)
{
    const std::scoped_lock lock(guard);
    if (!isNoting)
        return 0;
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const QByteArray sql(text);
    sqlite3_free(text);
    if (sql.startsWith("SELECT") || sql.startsWith("WITH"))
        noted << sql;
    return 0;
}

int watch(sqlite3 *connection, const char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, nullptr);
}

// SQLite declares what it calls as a function without parameters.
void (*entry())()
{
    return reinterpret_cast<void (*)()>(watch);
}

} // namespace

ReadStatements::ReadStatements()
{
    sqlite3_auto_extension(entry());
}

ReadStatements::~ReadStatements()
{
    sqlite3_cancel_auto_extension(entry());
}

void ReadStatements::begin()
{
    const std::scoped_lock lock(guard);
    noted.clear();
    isNoting = true;
}

QByteArrayList ReadStatements::end()
{
    const std::scoped_lock lock(guard);
    isNoting = false;
    return std::exchange(noted, {});
}

double BareReader::milliseconds(const QByteArrayList &statements) const
{
    run(statements);
    return bench::milliseconds([&] { run(statements); });
}

void BareReader::run(const QByteArrayList &statements) const
{
    for (const QByteArray &sql : statements) {
        for (Statement statement(m_connection, sql); statement.next();) {
            for (int column = 0; column < statement.columnCount(); ++column)
                (void)statement.value(column);
        }
    }
}

} // namespace concord::bench
