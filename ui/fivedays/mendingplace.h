// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/fivedays/dayview.h"
#include "ui/widgets/page.h"

namespace concord {

/// Where a point of a day is mended.
struct MendingPlace {
    RecordRef record; ///< to go to; of a new record: what it is about
    QString table;    ///< of the new record
    bool isNew = false;
};

/// The record that the point is about, opened at the right part; where there is none yet, a new one.
[[nodiscard]] MendingPlace placeToMend(DayPoint point, const FiveDaysView &view);

} // namespace concord
