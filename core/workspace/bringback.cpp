// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bringback.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

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

} // namespace

int writeDeletedRowsBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
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
        if (change.operation() != RowOperation::Delete || shape.now.isEmpty())
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

} // namespace concord
