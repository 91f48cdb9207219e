// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bringback.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

#include <algorithm>

namespace concord {
namespace {

/// A table as it is now: nothing when a newer schema has none of that name.
const RecordType *typeOf(QLatin1String table)
{
    const auto types = recordTypes();
    const auto found = std::find_if(types.begin(), types.end(),
                                    [table](const RecordType &type) { return table == QLatin1String(type.table); });
    return found == types.end() ? nullptr : &*found;
}

const Column *columnOf(const RecordType &type, const QString &name)
{
    const auto columns = type.columns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&name](const Column &column) { return name == QLatin1String(column.name); });
    return found == columns.end() ? nullptr : &*found;
}

bool insertBack(const Connection &connection, const RecordType &type, const ChangeReader &deleted,
                const QStringList &namesThen)
{
    QByteArray names;
    QByteArray places;
    std::vector<Value> values;
    for (int index = 0; index < deleted.columnCount(); ++index) {
        const auto value = deleted.before(index);
        const Column *column = columnOf(type, namesThen.value(index));
        if (!value || column == nullptr)
            continue;
        names += (names.isEmpty() ? "" : ", ") + QByteArray(column->name);
        places += places.isEmpty() ? "?" : ", ?";
        values.push_back(*value);
    }
    const QByteArray sql = QByteArray("INSERT INTO ") + type.table + " (" + names + ") SELECT " + places
                         + " WHERE NOT EXISTS (SELECT 1 FROM " + type.table + " WHERE id = "
                         + QByteArray::number(static_cast<qlonglong>(deleted.id())) + ") RETURNING id";
    Statement statement(connection.handle(), sql);
    statement.bindAll(values);
    const bool inserted = statement.next();
    statement.reset();
    return inserted;
}

/// A column that the delete had emptied, because it pointed at a row that is back now, points at it again.
void pointBack(const Connection &connection, const RecordType &type, const ChangeReader &emptied,
               const QStringList &namesThen, const TouchedRows &back)
{
    for (int index = 1; index < emptied.columnCount(); ++index) {
        const Column *column = columnOf(type, namesThen.value(index));
        const auto before = emptied.before(index);
        if (column == nullptr || column->references == nullptr || !before || emptied.after(index) != Value())
            continue;
        const auto *target = std::get_if<std::int64_t>(&*before);
        if (target == nullptr || !back.value(QLatin1String(column->references)).contains(*target))
            continue;
        const QByteArray sql = QByteArray("UPDATE ") + type.table + " SET " + column->name + " = ?1 WHERE id = ?2 AND "
                             + column->name + " IS NULL";
        Statement statement(connection.handle(), sql);
        statement.bind(1, *before);
        statement.bind(2, emptied.id());
        statement.run();
    }
}

} // namespace

int writeDeletedRowsBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
{
    const QByteArray changeset = log.changesetOf(entry);
    connection.execute("PRAGMA defer_foreign_keys = ON"); // children may come before their parents; until the commit
    TouchedRows back;
    int rows = 0;
    for (ChangeReader change(changeset); change.next();) {
        const RecordType *type = typeOf(change.table());
        if (type == nullptr || change.operation() != RowOperation::Delete)
            continue;
        if (insertBack(connection, *type, change, log.columnsAt(entry, change.table()))) {
            back[change.table()].insert(change.id());
            ++rows;
        }
    }
    for (ChangeReader change(changeset); change.next();) {
        const RecordType *type = typeOf(change.table());
        if (type != nullptr && change.operation() == RowOperation::Update)
            pointBack(connection, *type, change, log.columnsAt(entry, change.table()), back);
    }
    if (connection.hasDanglingReferences())
        refuse(QStringLiteral("parent_is_gone"), entry.act.about);
    return rows;
}

} // namespace concord
