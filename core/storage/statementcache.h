// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace concord {

/// The statements of one connection, kept ready for the next time: to prepare one costs more than to find a row by it.
/// What lies in it is finished and bound to nothing, so it holds no lock. It belongs to the connection's thread and must
/// be gone before the connection is closed.
class StatementCache {
public:
    explicit StatementCache(sqlite3 *connection) : m_connection(connection) {}
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// A statement with that text that nobody else is running. Throws FailureError when it can't be prepared.
    sqlite3_stmt *take(QByteArrayView sql);
    /// Finishes a statement that was taken, and keeps it.
    void putBack(sqlite3_stmt *statement) noexcept;

private:
    struct Kept {
        QByteArray sql;
        std::size_t hash = 0;
        sqlite3_stmt *statement = nullptr;
        std::uint64_t lastTaken = 0;
        bool isTaken = false;
    };
    void dropTheLongestUnused() noexcept;

    sqlite3 *m_connection;
    std::vector<Kept> m_kept;
    std::uint64_t m_takes = 0;
};

} // namespace concord
