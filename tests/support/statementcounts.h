// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>

namespace concord {

/// What SQLite did: the same on every machine and on every run, so tests may hold it against a limit.
struct StatementCounts {
    int statements = 0;
    int prepared = 0;       ///< how many of them were run for the first time since they were prepared
    int pages = 0;          ///< written to the file
    int rows = 0;           ///< that statements answered with
    std::int64_t steps = 0; ///< of SQLite's virtual machine: the rows that were looked at on the way count here
};

/// Counts on every connection that is opened while it lives. One at a time.
class CountedStatements {
public:
    CountedStatements()
    {
        counts = {};
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&listen));
    }
    ~CountedStatements() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&listen)); }
    CountedStatements(const CountedStatements &) = delete;
    CountedStatements &operator=(const CountedStatements &) = delete;

    void reset() { counts = {}; }
    [[nodiscard]] StatementCounts counted() const { return counts; }
    [[nodiscard]] int count() const { return counts.statements; }

private:
    static int listen(sqlite3 *connection, char **, const void *)
    {
        return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, &note, nullptr);
    }
    static int note(unsigned what, void *, void *statement, void *)
    {
        if (what == SQLITE_TRACE_STMT)
            ++counts.statements;
        else if (what == SQLITE_TRACE_ROW)
            ++counts.rows;
        else
            countFinished(static_cast<sqlite3_stmt *>(statement));
        return 0;
    }
    static void countFinished(sqlite3_stmt *statement)
    {
        counts.steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        counts.prepared += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_RUN, 0) == 1 ? 1 : 0;
        int written = 0;
        int unused = 0;
        sqlite3_db_status(sqlite3_db_handle(statement), SQLITE_DBSTATUS_CACHE_WRITE, &written, &unused, 1);
        counts.pages += written;
    }
    static inline StatementCounts counts;
};

} // namespace concord
