// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/icalendar/calendarevent.h"
#include "core/storage/changeset.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace concord {

/// A row of the file; its table is named by a word that lasts.
struct CalendarRow {
    CalendarRow(QLatin1String of, std::int64_t key) : table(of), id(key) {}
    template <class Record>
    CalendarRow(Id<Record> of) : table(QLatin1String(tableOf<Record>)), id(of.value())
    {
    }
    QLatin1String table;
    std::int64_t id;
    friend auto operator<=>(const CalendarRow &a, const CalendarRow &b)
    {
        const int byTable = a.table.compare(b.table);
        return byTable != 0 ? byTable <=> 0 : a.id <=> b.id;
    }
    friend bool operator==(const CalendarRow &a, const CalendarRow &b) { return a.id == b.id && a.table == b.table; }
};

/// What an entry of the history did to a row.
struct RowChange {
    RowOperation operation = RowOperation::Update;
    QHash<QString, Value> before; ///< by column: all of a deleted row, those that changed of another
};
struct RowChanges {
    std::map<CalendarRow, RowChange> rows;
    /// Those that a source may not know of and that belong to it when the entry is taken back: deleted rows, and check-ins
    /// that were planned before. Few, where an import made very many.
    std::vector<CalendarRow> hidden;
};

/// The records that some events are made from, as they are now and, entry by entry of the history, as they were.
class CalendarSource {
public:
    virtual ~CalendarSource() = default;

    /// Without number and time of change; none while nothing is to be shown.
    [[nodiscard]] virtual std::vector<CalendarEvent> events() const = 0;
    /// The records; the first is the one that the events have their uid from.
    [[nodiscard]] virtual std::vector<CalendarRow> rows() const = 0;
    /// Takes back what an entry did to them.
    virtual void takeBack(const RowChanges &entry) = 0;
};

// What sources take back.

template <class Record>
void takeBackInto(Record &record, const RowChange &change)
{
    for (const Column &column : Record::columns()) {
        if (const auto value = change.before.constFind(QLatin1String(column.name)); value != change.before.constEnd())
            column.set(&record, *value);
    }
}

/// A record that was deleted, as it was before.
template <class Record>
Record deleted(Id<Record> id, const RowChange &change)
{
    Record record;
    takeBackInto(record, change);
    record.id = id;
    return record;
}

template <class Record>
const RowChange *changeOf(const RowChanges &entry, Id<Record> id)
{
    const auto found = entry.rows.find(CalendarRow(id));
    return found == entry.rows.end() ? nullptr : &found->second;
}

template <class Record>
void takeBackOne(std::optional<Record> &record, const RowChanges &entry)
{
    const RowChange *change = record ? changeOf(entry, record->id) : nullptr;
    if (change == nullptr)
        return;
    if (change->operation == RowOperation::Insert)
        record.reset();
    else
        takeBackInto(*record, *change);
}

/// Of the records of one table; those that the entry deleted come back if `belongs` says so.
template <class List, class Belongs>
void takeBackAll(List &records, const RowChanges &entry, Belongs belongs)
{
    using Record = typename List::value_type;
    for (auto record = records.begin(); record != records.end();) {
        const RowChange *change = changeOf(entry, record->id);
        if (change != nullptr && change->operation == RowOperation::Insert) {
            record = records.erase(record);
            continue;
        }
        if (change != nullptr)
            takeBackInto(*record, *change);
        ++record;
    }
    for (const CalendarRow &row : entry.hidden) {
        const RowChange &change = entry.rows.at(row);
        if (row.table != QLatin1String(tableOf<Record>) || change.operation != RowOperation::Delete)
            continue;
        const Record record = deleted(Id<Record>(row.id), change);
        if (std::ranges::find(records, record.id, &Record::id) == records.end() && belongs(record))
            records.push_back(record);
    }
}

[[nodiscard]] inline CalendarEvent eventOn(const QString &uid, const QString &summary, QDate day)
{
    CalendarEvent event;
    event.uid = uid;
    event.summary = summary;
    event.day = day;
    return event;
}

} // namespace concord
