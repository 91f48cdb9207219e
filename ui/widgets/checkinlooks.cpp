// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkinlooks.h"

#include "core/model/checkins/schedule.h"
#include "ui/wording/checkinwords.h"

namespace concord {

CheckInLook lookOf(const CheckInRow &row, QDate today)
{
    if (row.state != CheckInState::Planned)
        return {wording::name(row.state), row.state == CheckInState::Missed ? Tone::Warning : Tone::Neutral};
    const DueStatus status = dueStatus(row.plannedOn, row.graceDays, today);
    switch (status) {
    case DueStatus::Overdue:
        return {wording::name(status), Tone::Bad};
    case DueStatus::Due:
        return {wording::name(status), Tone::Warning};
    default:
        return {wording::name(row.state), Tone::Accent};
    }
}

} // namespace concord
