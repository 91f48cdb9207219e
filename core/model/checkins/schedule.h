// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"

namespace concord {

// The dates of check-ins. The rules are in docs/formulas.md, "Check-in dates". An invalid day means "none".

/// The first anchor date later than `day`; none after the schedule's last day. Whether it is paused plays no part.
[[nodiscard]] QDate firstDateAfter(const CheckInSchedule &schedule, QDate day);

/// When the next check-in of a schedule without a planned one falls.
/// Fixed: the first anchor date on or after today. After done: one period after `lastDone`, or the anchor while nothing
/// was done or that is later; so it may lie in the past. None when paused or after the schedule's last day.
/// `lastDone` is the day of the latest held check-in of this schedule and, for keep in touch, of the latest
/// interaction that counts as contact.
[[nodiscard]] QDate nextDate(const CheckInSchedule &schedule, QDate lastDone, QDate today);

/// What holding a check-in on a day does to the dates of its schedule.
struct Settlement {
    QDate settles;       ///< the date that the held check-in stands for: the latest past one
    QList<QDate> missed; ///< earlier open dates, which become stored check-ins of state missed
    QDate next;          ///< the next date to plan; none when paused or over
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// A planned check-in of a rhythm: its day, and the date of the rhythm that it was moved from. It stands for that date,
/// so that one held some days early does not come again.
struct PlannedFor {
    PlannedFor(QDate on, QDate from = {}) : day(on), movedFrom(from) {}

    QDate day;
    QDate movedFrom; ///< invalid: it was not moved
    /// The last day that it stands for: the rhythm goes on after it.
    [[nodiscard]] QDate until() const { return movedFrom.isValid() && movedFrom > day ? movedFrom : day; }
};
[[nodiscard]] inline PlannedFor plannedFor(const CheckIn &checkIn)
{
    return {checkIn.plannedOn, checkIn.movedFrom};
}

/// Settles an open check-in by one held on `heldOn`.
[[nodiscard]] Settlement settle(const CheckInSchedule &schedule, const PlannedFor &planned, QDate heldOn);

/// The next date to plan when a planned check-in is skipped or cancelled today: the first date of the rhythm after both
/// days. None when paused or over.
[[nodiscard]] QDate nextDateAfterSkipping(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today);

/// The first `count` dates from `first` (a planned date) on, as if each were held on its day.
[[nodiscard]] QList<QDate> datesFrom(const CheckInSchedule &schedule, QDate first, int count);

/// The planned date and those that come after it, `count` at most, as if that were held on its day (one that is overdue:
/// today) and each later one on its own.
[[nodiscard]] QList<QDate> comingDates(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today, int count);

/// The dates from `first` to `last` that come after the planned one, as if that were held on its day (one that is
/// overdue: today) and each later one on its own. None when paused or after the schedule's last day.
[[nodiscard]] QList<QDate> laterDates(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today, QDate first,
                                      QDate last);

/// The schedule's fixed dates as the RRULE of RFC 5545 that gives them, counted from any one of them, without parts that
/// calendar programs do not know (RFC 7529). Empty when its dates follow from when the last one was held.
[[nodiscard]] QString recurrenceRule(const CheckInSchedule &schedule);

/// Where something planned stands today. Derived, never stored, but for missed.
enum class DueStatus { Overdue, Due, Upcoming, Later, Missed };
template <>
inline constexpr auto words<DueStatus> = wordList("overdue", "due", "upcoming", "later", "missed");

/// Due from the planned day to the end of the grace, overdue after; upcoming within `withinDays`, later beyond.
[[nodiscard]] DueStatus dueStatus(QDate plannedOn, int graceDays, QDate today, int withinDays = 14);

inline constexpr int punctualityLooksBack = 6; ///< check-ins

/// How many of the last six check-ins that were planned came to pass in time.
struct Punctuality {
    int inTime = 0;  ///< held by the end of their grace
    int planned = 0; ///< 1-6
    [[nodiscard]] double percent() const { return 100.0 * inTime / planned; }
    friend bool operator==(const Punctuality &, const Punctuality &) = default;
};

/// One planned day as punctuality sees it.
struct PlannedDay {
    QDate plannedOn;
    int graceDays = 0;
    CheckInState state = CheckInState::Planned;
    QDate heldOn;
};

/// It is settled and was not cancelled, or it is overdue.
[[nodiscard]] bool countsForPunctuality(const PlannedDay &day, QDate today);

/// Looks at what was held, skipped or missed and at what is overdue; nothing when there is none of these. Of several on one
/// day those that come first in `days` count first.
[[nodiscard]] std::optional<Punctuality> punctuality(QList<PlannedDay> days, QDate today);

} // namespace concord
