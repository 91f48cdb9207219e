// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recorder.h"

#include "core/model/records.h"
#include "core/storage/sqlitefailure.h"

#include <sqlite3.h>

#include <malloc.h>

#include <ranges>

namespace concord {

Recorder::Recorder(sqlite3 *connection) : m_connection(connection)
{
    requireOk(connection, sqlite3session_create(connection, "main", &m_session));
    // Children before parents: a changeset lists tables in this order, and redoing a cascading delete must meet the
    // children before the cascade has taken them.
    for (const RecordType &type : recordTypes() | std::views::reverse) {
        if (const int code = sqlite3session_attach(m_session, type.table); code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            throw FailureError(sqliteFailure(connection, code));
        }
    }
}

Recorder::~Recorder()
{
    constexpr sqlite3_int64 much = 8 * 1024 * 1024;
    const bool heldMuch = sqlite3session_memory_used(m_session) > much;
    sqlite3session_delete(m_session);
    if (heldMuch)
        malloc_trim(0); // what an import has recorded lies in small pieces, which the heap would keep
}

QByteArray Recorder::changeset() const
{
    // In pieces: asked for as a whole, SQLite would hold a second copy beside this one, and an import's is large.
    QByteArray changes;
    const auto append = [](void *target, const void *piece, int size) {
        static_cast<QByteArray *>(target)->append(static_cast<const char *>(piece), size);
        return SQLITE_OK;
    };
    requireOk(m_connection, sqlite3session_changeset_strm(m_session, append, &changes));
    return changes;
}

} // namespace concord
