// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/storage/sqlitefailure.h"

#include <sqlite3.h>

namespace concord {
namespace {

void requireReadable(int code)
{
    if (code != SQLITE_OK)
        throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("an entry of the history cannot be read")});
}

std::optional<Value> valueOf(sqlite3_value *cell)
{
    if (cell == nullptr)
        return std::nullopt;
    switch (sqlite3_value_type(cell)) {
    case SQLITE_INTEGER:
        return static_cast<std::int64_t>(sqlite3_value_int64(cell));
    case SQLITE_FLOAT:
        return sqlite3_value_double(cell);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(cell)), sqlite3_value_bytes(cell));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(cell)), sqlite3_value_bytes(cell));
    default:
        return Value();
    }
}

bool areEqual(sqlite3_value *left, sqlite3_value *right)
{
    return valueOf(left) == valueOf(right);
}

/// True when the row in the file already holds every value that the update would write: a cascade came first.
bool isAlreadyUpdated(sqlite3_changeset_iter *change, int columns)
{
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *wanted = nullptr;
        sqlite3_value *found = nullptr;
        sqlite3changeset_new(change, column, &wanted);
        sqlite3changeset_conflict(change, column, &found);
        if (wanted != nullptr && !areEqual(wanted, found))
            return false;
    }
    return true;
}

int onConflict(void *, int conflict, sqlite3_changeset_iter *change)
{
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_ABORT;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    if (conflict == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    if (conflict == SQLITE_CHANGESET_DATA && operation == SQLITE_UPDATE && isAlreadyUpdated(change, columns))
        return SQLITE_CHANGESET_OMIT;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeReader::ChangeReader(const QByteArray &changeset) : m_changeset(changeset)
{
    requireReadable(sqlite3changeset_start(&m_rows, static_cast<int>(m_changeset.size()), m_changeset.data()));
}

ChangeReader::~ChangeReader()
{
    sqlite3changeset_finalize(m_rows);
}

bool ChangeReader::next()
{
    const int code = sqlite3changeset_next(m_rows);
    if (code == SQLITE_DONE)
        return false;
    requireReadable(code == SQLITE_ROW ? SQLITE_OK : code);
    int operation = 0;
    requireReadable(sqlite3changeset_op(m_rows, &m_table, &m_columns, &operation, nullptr));
    m_operation = operation == SQLITE_INSERT   ? RowOperation::Insert
                  : operation == SQLITE_DELETE ? RowOperation::Delete
                                               : RowOperation::Update;
    return true;
}

std::int64_t ChangeReader::id() const
{
    const auto key = m_operation == RowOperation::Insert ? after(0) : before(0);
    return key ? Cell<std::int64_t>::set(*key) : 0;
}

std::optional<Value> ChangeReader::before(int column) const
{
    sqlite3_value *cell = nullptr;
    if (m_operation != RowOperation::Insert)
        requireReadable(sqlite3changeset_old(m_rows, column, &cell));
    return valueOf(cell);
}

std::optional<Value> ChangeReader::after(int column) const
{
    sqlite3_value *cell = nullptr;
    if (m_operation != RowOperation::Delete)
        requireReadable(sqlite3changeset_new(m_rows, column, &cell));
    return valueOf(cell);
}

TouchedRows touchedRows(const QByteArray &changeset)
{
    TouchedRows rows;
    ChangeReader reader(changeset);
    while (reader.next())
        rows[reader.table()].insert(reader.id());
    return rows;
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    requireReadable(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const QByteArray inverse(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return inverse;
}

void apply(sqlite3 *connection, const QByteArray &changeset)
{
    QByteArray changes = changeset;
    const int code = sqlite3changeset_apply_v2(connection, static_cast<int>(changes.size()), changes.data(), nullptr,
                                               onConflict, nullptr, nullptr, nullptr, 0);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw FailureError({FailureKind::Conflict, {}, {}});
    requireOk(connection, code);
}

} // namespace concord
