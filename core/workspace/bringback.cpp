// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bringback.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

#include <functional>

namespace concord {
namespace {

/// How a table's columns were named when the entry was recorded, by position, and what they are called now.
struct Shape {
    QByteArray table;
    QStringList then;
    QStringList now;

    /// The name of a changeset's column if the table still has it; empty if not.
    [[nodiscard]] QByteArray name(int index) const
    {
        const QString name = then.value(index);
        return now.contains(name) ? name.toLatin1() : QByteArray();
    }
};

/// The table that a column points at; null for a column that points at none.
const char *referencedBy(const Shape &shape, const QByteArray &name)
{
    for (const RecordType &type : recordTypes()) {
        if (shape.table != type.table)
            continue;
        for (const Column &column : type.columns()) {
            if (name == column.name)
                return column.references;
        }
    }
    return nullptr;
}

bool insertBack(const Connection &connection, const Shape &shape, const ChangeReader &deleted)
{
    QByteArray names;
    QByteArray places;
    std::vector<Value> values;
    for (int index = 0; index < deleted.columnCount(); ++index) {
        const QByteArray name = shape.name(index);
        const auto value = deleted.before(index);
        if (name.isEmpty() || !value)
            continue;
        names += (names.isEmpty() ? "" : ", ") + name;
        places += places.isEmpty() ? "?" : ", ?";
        values.push_back(*value);
    }
    const QByteArray sql = "INSERT INTO " + shape.table + " (" + names + ") SELECT " + places +
                           " WHERE NOT EXISTS (SELECT 1 FROM " + shape.table +
                           " WHERE id = " + QByteArray::number(static_cast<qlonglong>(deleted.id())) + ") RETURNING id";
    Statement statement(connection, sql);
    statement.bindAll(values);
    return statement.next();
}

/// A column that the delete had emptied, because it pointed at a row that is back now, points at it again.
void pointBack(const Connection &connection, const Shape &shape, const ChangeReader &emptied, const TouchedRows &back)
{
    for (int index = 1; index < emptied.columnCount(); ++index) {
        const QByteArray name = shape.name(index);
        const char *references = referencedBy(shape, name);
        const auto before = emptied.before(index);
        if (references == nullptr || !before || emptied.after(index) != Value())
            continue;
        const auto *target = std::get_if<std::int64_t>(&*before);
        if (target == nullptr || !back.value(QLatin1String(references)).contains(*target))
            continue;
        const QByteArray sql =
            "UPDATE " + shape.table + " SET " + name + " = ?1 WHERE id = ?2 AND " + name + " IS NULL";
        Statement statement(connection.handle(), sql);
        statement.bind(1, *before);
        statement.bind(2, emptied.id());
        statement.run();
    }
}

/// The deleted rows that are written back; one that is left out counts as gone.
using Choice = std::function<bool(const Shape &shape, const ChangeReader &deleted)>;

int writeBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry, const Choice &isWanted)
{
    const QByteArray changeset = log.changesetOf(entry);
    connection.execute("PRAGMA defer_foreign_keys = ON"); // children may come before their parents; until the commit
    const auto shapeOf = [&](QLatin1String table) {
        return Shape{QByteArray(table.data(), table.size()), log.columnsAt(entry, table), log.columnsNow(table)};
    };
    TouchedRows back;
    int rows = 0;
    for (ChangeReader change(changeset); change.next();) {
        const Shape shape = shapeOf(change.table());
        if (change.operation() != RowOperation::Delete || shape.now.isEmpty() || !isWanted(shape, change))
            continue;
        if (insertBack(connection, shape, change)) {
            back[change.table()].insert(change.id());
            ++rows;
        }
    }
    for (ChangeReader change(changeset); change.next();) {
        if (change.operation() == RowOperation::Update)
            pointBack(connection, shapeOf(change.table()), change, back);
    }
    if (connection.hasDanglingReferences())
        refuse(QStringLiteral("parent_is_gone"), entry.act.about);
    return rows;
}

/// A partner with everything that belongs to it alone, found from the parents down: the rows of a changeset come with
/// the children first.
class OnePartner {
public:
    OnePartner(const Connection &connection, const QByteArray &changeset, const std::function<Shape(QLatin1String)> &shapeOf, PartyId id)
        : m_connection(connection)
    {
        m_wanted[QStringLiteral("party")].insert(id.value());
        for (bool found = true; found;) {
            found = false;
            for (ChangeReader change(changeset); change.next();) {
                if (change.operation() == RowOperation::Delete && !wants(change) && belongs(shapeOf(change.table()), change)) {
                    m_wanted[change.table()].insert(change.id());
                    found = true;
                }
            }
        }
    }

    [[nodiscard]] bool wants(const ChangeReader &change) const
    {
        return m_wanted.value(change.table()).contains(change.id());
    }

private:
    /// It points at a row that is wanted, and at none that is gone.
    bool belongs(const Shape &shape, const ChangeReader &change) const
    {
        bool isOurs = false;
        for (int index = 1; index < change.columnCount(); ++index) {
            const char *references = referencedBy(shape, shape.name(index));
            const auto value = references == nullptr ? std::nullopt : change.before(index);
            const auto *target = value ? std::get_if<std::int64_t>(&*value) : nullptr;
            if (target == nullptr)
                continue;
            const bool isWanted = m_wanted.value(QLatin1String(references)).contains(*target);
            isOurs = isOurs || isWanted;
            if (!isWanted && !isThere(references, *target))
                return false;
        }
        return isOurs;
    }
    bool isThere(const char *table, std::int64_t id) const
    {
        const QByteArray sql = QByteArray("SELECT 1 FROM ") + table + " WHERE id = ?";
        Statement row(m_connection.handle(), sql);
        row.bind(1, id);
        return row.next();
    }

    const Connection &m_connection;
    TouchedRows m_wanted;
};

} // namespace

int writeDeletedRowsBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
{
    return writeBack(connection, log, entry, [](const Shape &, const ChangeReader &) { return true; });
}

void writeDeletedPartyBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry, PartyId id)
{
    const OnePartner partner(connection, log.changesetOf(entry), [&](QLatin1String table) {
        return Shape{QByteArray(table.data(), table.size()), log.columnsAt(entry, table), log.columnsNow(table)};
    }, id);
    const int rows = writeBack(connection, log, entry, [&](const Shape &, const ChangeReader &row) { return partner.wants(row); });
    if (rows == 0)
        refuse(QStringLiteral("nothing_to_bring_back"), entry.act.about);
}

} // namespace concord
