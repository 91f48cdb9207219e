// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/storage/sqlitefailure.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace concord {
namespace {

void requireReadable(int code)
{
    if (code != SQLITE_OK)
        throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("an entry of the history cannot be read")});
}

/// Follows the form of a changeset (sqlite3session.c, "Changeset format") without trusting it. SQLite itself loops for
/// ever on one that ends in the name of a table.
class Form {
public:
    explicit Form(const QByteArray &changeset)
        : m_at(reinterpret_cast<const uchar *>(changeset.constData())), m_end(m_at + changeset.size())
    {
    }

    bool isWhole()
    {
        while (m_at != m_end) {
            if (!step())
                return false;
        }
        return true;
    }

    /// The bytes of the rows that `isDropped` does not name, each table's head before its first one.
    QByteArray kept(const std::function<bool(QLatin1String table, std::int64_t id)> &isDropped)
    {
        QByteArray kept;
        QByteArray head;
        while (m_at != m_end) {
            const uchar *from = m_at;
            m_isTable = *from == 'T';
            m_id = 0;
            if (!step())
                return {};
            const QByteArray bytes(reinterpret_cast<const char *>(from), m_at - from);
            if (m_isTable) {
                head = bytes;
            } else if (!isDropped(QLatin1String(m_table), m_id)) {
                kept += head + bytes;
                head.clear();
            }
        }
        return kept;
    }

private:
    bool step()
    {
        const uchar kind = *m_at++;
        return kind == 'T' ? table() : m_columns > 0 && skip(1) && row(kind);
    }
    bool table()
    {
        std::uint64_t columns = 0;
        if (!number(columns) || columns == 0 || columns > mostColumns || !skip(columns))
            return false;
        m_columns = static_cast<int>(columns);
        const uchar *end = std::find(m_at, m_end, uchar(0));
        const bool named = end != m_end && end != m_at;
        m_table = named ? reinterpret_cast<const char *>(m_at) : "";
        m_at = named ? end + 1 : end;
        return named;
    }
    bool row(uchar operation)
    {
        if (operation == SQLITE_UPDATE)
            return cells() && cells();
        return (operation == SQLITE_INSERT || operation == SQLITE_DELETE) && cells();
    }
    bool cells()
    {
        for (int column = 0; column < m_columns; ++column) {
            if (column == 0 && m_end - m_at > 8 && *m_at == SQLITE_INTEGER)
                m_id = qFromBigEndian<qint64>(m_at + 1);
            if (!cell())
                return false;
        }
        return true;
    }
    bool cell()
    {
        if (m_at == m_end)
            return false;
        switch (*m_at++) {
        case 0: // says nothing
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            std::uint64_t bytes = 0;
            return number(bytes) && skip(bytes);
        }
        default:
            return false;
        }
    }
    bool number(std::uint64_t &value)
    {
        value = 0;
        for (int i = 0; i < mostNumberBytes && m_at != m_end; ++i) {
            const uchar byte = *m_at++;
            value = value << 7 | (byte & 0x7fU);
            if (byte < 0x80)
                return true;
        }
        return false;
    }
    bool skip(std::uint64_t bytes)
    {
        const bool fits = bytes <= static_cast<std::uint64_t>(m_end - m_at);
        m_at = fits ? m_at + bytes : m_end;
        return fits;
    }

    static constexpr std::uint64_t mostColumns = 2000; ///< of a table, unless SQLite was built otherwise
    static constexpr int mostNumberBytes = 5;          ///< of a number below 2^32

    const uchar *m_at;
    const uchar *m_end;
    int m_columns = 0;
    const char *m_table = "";
    bool m_isTable = false;
    std::int64_t m_id = 0; ///< of the row last walked over: its first cell
};

void requireWhole(const QByteArray &changeset)
{
    requireReadable(Form(changeset).isWhole() ? SQLITE_OK : SQLITE_CORRUPT);
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
    requireWhole(m_changeset);
    // SQLite only reads it; data() would make a copy of what others hold, too.
    requireReadable(sqlite3changeset_start(&m_rows, static_cast<int>(m_changeset.size()), const_cast<char *>(m_changeset.constData())));
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
    requireWhole(changeset);
    int size = 0;
    void *bytes = nullptr;
    requireReadable(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const QByteArray inverse(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return inverse;
}

QByteArray withoutRows(const QByteArray &changeset,
                       const std::function<bool(QLatin1String table, std::int64_t id)> &isDropped)
{
    requireWhole(changeset);
    return Form(changeset).kept(isDropped);
}

void apply(sqlite3 *connection, const QByteArray &changeset)
{
    requireWhole(changeset);
    const int code = sqlite3changeset_apply_v2(connection, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData()), nullptr,
                                               onConflict, nullptr, nullptr, nullptr, 0);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw FailureError({FailureKind::Conflict, {}, {}});
    requireOk(connection, code);
}

} // namespace concord
