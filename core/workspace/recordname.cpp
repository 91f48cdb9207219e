// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordname.h"

#include "core/model/ids.h"
#include "core/model/records.h"
#include "core/workspace/documents.h"

#include <algorithm>

namespace concord {
namespace {

struct Row {
    QString table;
    std::int64_t id = 0;
};

Row pointedAt(const Store &store, const Row &row, const char *column, const QString &table)
{
    const QByteArray sql = QByteArray("SELECT \"") + column + "\" FROM \"" + row.table.toLatin1() + "\" WHERE id = ?";
    Statement found = store.query(sql, {row.id});
    return found.next() && !found.isNull(0) ? Row{table, found.integer(0)} : Row();
}

const DocumentKind *kindOf(const QString &table)
{
    const auto kinds = documentKinds();
    const auto found = std::ranges::find_if(kinds, [&](const DocumentKind &kind) { return table == QLatin1String(kind.table); });
    return found == kinds.end() ? nullptr : &*found;
}

/// The row of the document whose texts include the row's; of the first, where there are several.
Row documentOf(const Store &store, const Row &row)
{
    for (const DocumentKind &kind : documentKinds()) {
        for (const DocumentPart &part : kind.parts.subspan(1)) {
            if (row.table != QLatin1String(part.table))
                continue;
            const QString to = QLatin1String(part.through == nullptr ? kind.table : part.through);
            if (const Row owner = pointedAt(store, row, part.owner, to); owner.id != 0)
                return owner;
        }
    }
    return {};
}

Row neededBy(const Store &store, const Row &row)
{
    for (const RecordType &type : recordTypes()) {
        if (row.table != QLatin1String(type.table))
            continue;
        for (const Column &column : type.columns().subspan(1)) { // the first is the row's own id
            if (column.references != nullptr && column.filled)
                return pointedAt(store, row, column.name, QLatin1String(column.references));
        }
    }
    return {};
}

} // namespace

RecordName nameOfOwner(const Store &store, const QString &table, std::int64_t id)
{
    Row row{table, id};
    while (kindOf(row.table) == nullptr) {
        Row owner = documentOf(store, row);
        if (owner.id == 0 && row.table != QLatin1String(tableOf<WorkspaceInfo>))
            owner = neededBy(store, row);
        if (owner.id == 0)
            return {row.table, {}, {}};
        row = owner;
    }
    const DocumentKind &kind = *kindOf(row.table);
    const QByteArray sql = QByteArray("SELECT ") + kind.title + ", " + kind.day + " FROM " + kind.table + " WHERE id = ?";
    Statement name = store.query(sql, {row.id});
    return name.next() ? RecordName{row.table, name.text(0), name.day(1)} : RecordName{row.table, {}, {}};
}

} // namespace concord
