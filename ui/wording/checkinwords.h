// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"
#include "core/model/checkins/recurrence.h"
#include "core/model/checkins/schedule.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/exchange/calendarexport.h"

#include <QString>

/// Words for check-ins and their rhythms.
namespace concord::wording {

[[nodiscard]] QString name(CheckInKind kind);
[[nodiscard]] QString name(CheckInState state);
[[nodiscard]] QString name(DueStatus status);
[[nodiscard]] QString name(ScheduleBasis basis);
/// "weeks", as it stands behind a number: "every 2 weeks", "every 1 week".
[[nodiscard]] QString name(PeriodUnit unit, int n);
/// "every 2 weeks".
[[nodiscard]] QString period(int everyN, PeriodUnit unit);
/// "first", "last": which of a weekday in a month.
[[nodiscard]] QString whichOfMonth(int which);
/// "on the last Friday of every month".
[[nodiscard]] QString weekdays(const WeekdayOfMonth &weekday);
/// "Every month from 31 August 2026, on the last day where a month is shorter".
[[nodiscard]] QString rhythm(const CheckInSchedule &schedule);
/// The title of its rhythm; one without a rhythm is called by its kind.
[[nodiscard]] QString titleOf(const CheckInRow &row);
/// What other calendars call the days of an agreement, and single check-ins.
[[nodiscard]] CalendarWords calendarWords();
/// The word for a mood from 1 to 5: "good".
[[nodiscard]] QString moodName(int mood);
/// How a mood is known: "my guess", "they said", "confirmed".
[[nodiscard]] QString name(Basis basis);

} // namespace concord::wording
