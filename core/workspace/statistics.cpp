// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/statistics.h"

#include "core/model/records.h"

namespace concord {

std::vector<RecordCount> recordCounts(const Store &store)
{
    std::vector<RecordCount> counts;
    for (const RecordType &type : recordTypes()) {
        const QByteArray sql = QByteArrayLiteral("SELECT count(*) FROM ") + type.table;
        Statement rows = store.query(sql);
        rows.next();
        counts.push_back({QString::fromLatin1(type.table), rows.integer(0)});
    }
    return counts;
}

} // namespace concord
