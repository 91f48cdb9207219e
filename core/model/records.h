// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"

#include <memory>
#include <span>

namespace concord {

/// A record type as data: what generic code (schema test, session, JSON) needs to know of a table.
struct RecordType {
    const char *table;
    std::span<const Column> (*columns)();
    std::shared_ptr<void> (*make)(); ///< a record of that type with its defaults, for Column::get and Column::set
    QList<Violation> (*violations)(const void *record); ///< the rules that a record breaks by itself, beyond its columns
};

/// Every record of a workspace, parents before the children that point at them.
[[nodiscard]] std::span<const RecordType> recordTypes();

} // namespace concord
