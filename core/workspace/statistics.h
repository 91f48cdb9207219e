// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QString>

#include <vector>

namespace concord {

struct RecordCount {
    QString table;
    std::int64_t count = 0;
};

/// How many records of each kind the workspace holds, parents before children.
[[nodiscard]] std::vector<RecordCount> recordCounts(const Store &store);

} // namespace concord
