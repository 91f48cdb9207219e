// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/blank.h"
#include "core/storage/connection.h"

#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace concord {
namespace {

/// The names of the columns, each through `write`, with commas between them.
template <class Write>
QByteArray listed(std::span<const Column> columns, Write write)
{
    QByteArray list;
    for (const Column &column : columns) {
        if (!list.isEmpty())
            list += ", ";
        list += write(column);
    }
    return list;
}

/// Characters as SQLite's length() counts them: code points, not UTF-16 units.
qsizetype characters(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

Violation broken(const char *table, const Column &column, const QString &rule, const QString &limit = {})
{
    return {rule, QLatin1String(table) + u'.' + QLatin1String(column.name), limit};
}

/// A number's limits as "1..5".
QString range(const Column &column)
{
    return QString::number(column.least) + QStringLiteral("..") + QString::number(column.most);
}

bool isInRange(const Column &column, const Value &value)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return *whole >= column.least && *whole <= column.most;
    if (const auto *real = std::get_if<double>(&value))
        return *real >= static_cast<double>(column.least) && *real <= static_cast<double>(column.most);
    if (const auto *days = std::get_if<QString>(&value)) {
        const QList<int> list = Cell<QList<int>>::set(*days);
        return std::all_of(list.begin(), list.end(),
                           [&](int day) { return day >= column.least && day <= column.most; });
    }
    return true;
}

std::optional<Violation> check(const char *table, const Column &column, const Value &value)
{
    const bool isNothing = std::holds_alternative<std::monostate>(value);
    const auto *text = std::get_if<QString>(&value);
    if (column.filled && (isNothing || (text != nullptr && isBlank(*text))))
        return broken(table, column, QStringLiteral("blank"));
    if (column.ranged && !isInRange(column, value))
        return broken(table, column, QStringLiteral("out_of_range"), range(column));
    if (column.longest > 0 && text != nullptr && characters(*text) > column.longest)
        return broken(table, column, QStringLiteral("too_long"), QString::number(column.longest));
    return std::nullopt;
}

/// The record's cells without the id, which comes first in every list of columns.
std::vector<Value> cellsOf(const char *table, std::span<const Column> columns, const void *record)
{
    std::vector<Value> cells;
    QList<Violation> violations;
    for (const Column &column : columns.subspan(1)) {
        cells.push_back(column.get(record));
        if (auto violation = check(table, column, cells.back()))
            violations << *std::move(violation);
    }
    if (!violations.isEmpty())
        refuse(std::move(violations));
    return cells;
}

void giveUid(std::span<const Column> columns, void *record)
{
    const Column &uid = columns[1];
    if (std::get<QString>(uid.get(record)).isEmpty())
        uid.set(record, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

Statement Store::query(QByteArrayView sql, std::initializer_list<Value> values) const
{
    Statement statement(m_connection, sql);
    statement.bindAll({values.begin(), values.size()});
    return statement;
}

bool Store::readOne(const char *table, std::span<const Column> columns, std::int64_t id, void *record) const
{
    const Value key = id;
    Statement rows = selectRows(table, columns, "WHERE id = ?", {&key, 1});
    if (!rows.next())
        return false;
    readRow(rows, columns, record);
    return true;
}

Statement Store::selectRows(const char *table, std::span<const Column> columns, QByteArrayView tail,
                            std::span<const Value> values) const
{
    const QByteArray names =
        listed(columns, [table](const Column &c) -> QByteArray { return QByteArray(table) + '.' + c.name; });
    const QByteArray sql = "SELECT " + names + " FROM " + table + ' ' + tail.toByteArray();
    Statement statement(m_connection, sql);
    statement.bindAll(values);
    return statement;
}

void Store::readRow(const Statement &row, std::span<const Column> columns, void *record)
{
    int index = 0;
    for (const Column &column : columns)
        column.set(record, row.value(index++));
}

std::int64_t Store::insertRow(const char *table, std::span<const Column> columns, void *record)
{
    giveUid(columns, record);
    const auto rest = columns.subspan(1);
    const QByteArray names = listed(rest, [](const Column &c) { return QByteArray(c.name); });
    const QByteArray places = listed(rest, [](const Column &) { return QByteArray("?"); });
    const QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + names + ") VALUES (" + places + ')';
    Statement statement(m_connection, sql);
    statement.bindAll(cellsOf(table, columns, record));
    statement.run();
    return m_connection.lastInsertedId();
}

void Store::updateRow(const char *table, std::span<const Column> columns, const void *record)
{
    auto cells = cellsOf(table, columns, record);
    const Value id = columns.front().get(record);
    QByteArray settings;
    std::vector<Value> changed;
    {
        // SQLite would write every index of a column that it is told to set, whether the cell differs or not.
        Statement row = selectRows(table, columns, "WHERE id = ?", {&id, 1});
        if (!row.next()) {
            const auto *number = std::get_if<std::int64_t>(&id);
            throwNotFound(table, number == nullptr ? 0 : *number);
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Column &column = columns[i + 1];
            if (row.value(static_cast<int>(i + 1)) == cells[i])
                continue;
            settings += (settings.isEmpty() ? "" : ", ") + QByteArray(column.name) + " = ?";
            changed.push_back(std::move(cells[i]));
        }
    }
    if (changed.empty())
        return;
    changed.push_back(id);
    const QByteArray sql = QByteArray("UPDATE ") + table + " SET " + settings + " WHERE id = ?";
    Statement statement(m_connection, sql);
    statement.bindAll(changed);
    statement.run();
}

void Store::removeRow(const char *table, std::int64_t id)
{
    const QByteArray sql = QByteArray("DELETE FROM ") + table + " WHERE id = ?";
    Statement statement(m_connection, sql);
    statement.bind(1, id);
    statement.run();
    if (sqlite3_changes(m_connection.handle()) == 0)
        throwNotFound(table, id);
}

void Store::throwNotFound(const char *table, std::int64_t id)
{
    throw FailureError({FailureKind::NotFound, {}, QLatin1String(table) + u' ' + QString::number(id)});
}

} // namespace concord
