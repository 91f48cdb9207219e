// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinfilter.h"

namespace concord {

namespace {

std::optional<CheckInState> stateOf(CheckInFilter filter)
{
    switch (filter) {
    case CheckInFilter::Everything:
    case CheckInFilter::Past:
        break;
    case CheckInFilter::Coming:
    case CheckInFilter::Overdue:
        return CheckInState::Planned;
    case CheckInFilter::Held:
        return CheckInState::Held;
    case CheckInFilter::Skipped:
        return CheckInState::Skipped;
    case CheckInFilter::Missed:
        return CheckInState::Missed;
    case CheckInFilter::Cancelled:
        return CheckInState::Cancelled;
    }
    return {};
}

} // namespace

CheckInChoice CheckInWish::choice() const
{
    return {subject, kind, stateOf(filter)};
}

bool CheckInWish::shows(const CheckInRow &row, QDate today) const
{
    if (filter == CheckInFilter::Overdue)
        return row.state == CheckInState::Planned && dueStatus(row.plannedOn, row.graceDays, today) == DueStatus::Overdue;
    return row.state == CheckInState::Planned ? wantsPlanned() : wantsPast();
}

bool CheckInWish::wantsPlanned() const
{
    return filter == CheckInFilter::Everything || stateOf(filter) == CheckInState::Planned;
}

bool CheckInWish::wantsPast() const
{
    return stateOf(filter) != CheckInState::Planned;
}

bool CheckInWish::wantsLater() const
{
    return filter == CheckInFilter::Everything || filter == CheckInFilter::Coming;
}

} // namespace concord
