// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"
#include "core/model/ids.h"
#include "core/model/records.h"
#include "core/storage/statement.h"

#include <QByteArrayView>

#include <initializer_list>
#include <optional>
#include <vector>

namespace concord {

class Connection;

/// Rows as records: the generic store that every record type's columns() drives. All errors are thrown as
/// FailureError. Reading is always possible; writing only inside an act (Workspace::perform hands it out).
class Store {
public:
    explicit Store(const Connection &connection) : m_connection(connection) {}

    /// The record with that id; nothing when there is none.
    template <class Record>
    [[nodiscard]] std::optional<Record> find(Id<Record> id) const
    {
        Record record;
        if (!readOne(tableOf<Record>, Record::columns(), id.value(), &record))
            return std::nullopt;
        return record;
    }

    /// The record with that id; throws NotFound.
    template <class Record>
    [[nodiscard]] Record get(Id<Record> id) const
    {
        auto record = find(id);
        if (!record)
            throwNotFound(tableOf<Record>, id.value());
        return *std::move(record);
    }

    /// All records that match what follows the table's name, for example
    /// `select<Strength>("WHERE party_id = ? ORDER BY id", {id.value()})`.
    template <class Record>
    [[nodiscard]] std::vector<Record> select(QByteArrayView tail = {}, std::initializer_list<Value> values = {}) const
    {
        std::vector<Record> records;
        Statement rows = selectRows(tableOf<Record>, Record::columns(), tail, {values.begin(), values.size()});
        while (rows.next()) {
            Record record;
            readRow(rows, Record::columns(), &record);
            records.push_back(std::move(record));
        }
        return records;
    }

    /// The first of select(); nothing when none matches.
    template <class Record>
    [[nodiscard]] std::optional<Record> first(QByteArrayView tail, std::initializer_list<Value> values = {}) const
    {
        Statement rows = selectRows(tableOf<Record>, Record::columns(), tail, {values.begin(), values.size()});
        if (!rows.next())
            return std::nullopt;
        Record record;
        readRow(rows, Record::columns(), &record);
        return record;
    }

    /// Writes a new row, gives the record its id and, if it has none yet, its uid. Throws Refused with one violation
    /// per broken column limit ("out_of_range", "too_long", "blank", subject "table.column").
    template <class Record>
    Id<Record> insert(Record &record)
    {
        record.id = Id<Record>(insertRow(tableOf<Record>, Record::columns(), &record));
        return record.id;
    }
    template <class Record>
    Id<Record> insert(Record &&record)
    {
        Record kept = std::move(record);
        return insert(kept);
    }

    /// Makes an existing row equal to the record: writes the columns that differ. Throws Refused as insert() does, and
    /// NotFound.
    template <class Record>
    void update(const Record &record)
    {
        updateRow(tableOf<Record>, Record::columns(), &record);
    }

    /// Removes a row and, by the schema's cascades, what belongs to it; throws NotFound.
    template <class Record>
    void remove(Id<Record> id)
    {
        removeRow(tableOf<Record>, id.value());
    }

    /// insert() for code that knows its records only as data; returns the new id.
    std::int64_t insertRow(const RecordType &type, void *record)
    {
        return insertRow(type.table, type.columns(), record);
    }

    /// A SELECT of the caller's own: for lists and sums.
    [[nodiscard]] Statement query(QByteArrayView sql, std::initializer_list<Value> values = {}) const;

private:
    bool readOne(const char *table, std::span<const Column> columns, std::int64_t id, void *record) const;
    Statement selectRows(const char *table, std::span<const Column> columns, QByteArrayView tail,
                         std::span<const Value> values) const;
    static void readRow(const Statement &row, std::span<const Column> columns, void *record);
    std::int64_t insertRow(const char *table, std::span<const Column> columns, void *record);
    void updateRow(const char *table, std::span<const Column> columns, const void *record);
    void removeRow(const char *table, std::int64_t id);
    [[noreturn]] static void throwNotFound(const char *table, std::int64_t id);

    const Connection &m_connection;
};

} // namespace concord
