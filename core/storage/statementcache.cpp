// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementcache.h"

#include "core/storage/sqlitefailure.h"

#include <QHashFunctions>

#include <sqlite3.h>

#include <algorithm>

namespace concord {

namespace {

/// More than an act and the pages that read again after it have between them.
constexpr std::size_t most = 128;

} // namespace

StatementCache::~StatementCache()
{
    for (const Kept &kept : m_kept)
        sqlite3_finalize(kept.statement);
}

sqlite3_stmt *StatementCache::take(QByteArrayView sql)
{
    const std::size_t hash = qHash(sql);
    auto found = std::ranges::find_if(
        m_kept, [&](const Kept &kept) { return kept.hash == hash && !kept.isTaken && kept.sql == sql; });
    if (found == m_kept.end()) {
        Kept kept{sql.toByteArray(), hash};
        m_kept.reserve(m_kept.size() + 1); // no statement without a place
        requireOk(m_connection, sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                                   SQLITE_PREPARE_PERSISTENT, &kept.statement, nullptr));
        m_kept.push_back(std::move(kept));
        found = std::prev(m_kept.end());
    }
    found->isTaken = true;
    found->lastTaken = ++m_takes;
    return found->statement;
}

void StatementCache::putBack(sqlite3_stmt *statement) noexcept
{
    // The result repeats the error of the last step, which has been thrown already.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    std::ranges::find(m_kept, statement, &Kept::statement)->isTaken = false;
    if (m_kept.size() > most)
        dropTheLongestUnused();
}

void StatementCache::dropTheLongestUnused() noexcept
{
    const auto oldest = std::ranges::min_element(m_kept, {}, [](const Kept &kept) {
        return std::pair(kept.isTaken, kept.lastTaken);
    });
    sqlite3_finalize(oldest->statement);
    m_kept.erase(oldest);
}

} // namespace concord
