// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/checkinwords.h"

#include "ui/wording/days.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckIns)
};

} // namespace

QString name(CheckInKind kind)
{
    switch (kind) {
    case CheckInKind::Short:
        return Words::tr("Short check-in");
    case CheckInKind::FullReview:
        return Words::tr("Full review");
    case CheckInKind::RenewalTalk:
        return Words::tr("Renewal talk");
    case CheckInKind::KeepInTouch:
        break;
    }
    return Words::tr("Keep in touch");
}

QString name(CheckInState state)
{
    switch (state) {
    case CheckInState::Planned:
        return Words::tr("planned");
    case CheckInState::Held:
        return Words::tr("held");
    case CheckInState::Skipped:
        return Words::tr("skipped");
    case CheckInState::Missed:
        return Words::tr("missed");
    case CheckInState::Cancelled:
        break;
    }
    return Words::tr("called off");
}

QString name(DueStatus status)
{
    switch (status) {
    case DueStatus::Overdue:
        return Words::tr("overdue");
    case DueStatus::Due:
        return Words::tr("due");
    case DueStatus::Upcoming:
        return Words::tr("coming");
    case DueStatus::Later:
        return Words::tr("later");
    case DueStatus::Missed:
        break;
    }
    return Words::tr("missed");
}

QString name(ScheduleBasis basis)
{
    return basis == ScheduleBasis::Fixed ? Words::tr("On fixed dates")
                                         : Words::tr("Counted from when the last one was held");
}

QString name(PeriodUnit unit, int n)
{
    switch (unit) {
    case PeriodUnit::Days:
        return n == 1 ? Words::tr("day") : Words::tr("days");
    case PeriodUnit::Weeks:
        return n == 1 ? Words::tr("week") : Words::tr("weeks");
    case PeriodUnit::Months:
        break;
    }
    return n == 1 ? Words::tr("month") : Words::tr("months");
}

QString period(int everyN, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Days:
        return everyN == 1 ? Words::tr("every day") : Words::tr("every %n days", nullptr, everyN);
    case PeriodUnit::Weeks:
        return everyN == 1 ? Words::tr("every week") : Words::tr("every %n weeks", nullptr, everyN);
    case PeriodUnit::Months:
        break;
    }
    return everyN == 1 ? Words::tr("every month") : Words::tr("every %n months", nullptr, everyN);
}

QString whichOfMonth(int which)
{
    switch (which) {
    case 1:
        return Words::tr("first");
    case 2:
        return Words::tr("second");
    case 3:
        return Words::tr("third");
    case 4:
        return Words::tr("fourth");
    default:
        return Words::tr("last");
    }
}

QString weekdays(const WeekdayOfMonth &weekday)
{
    return Words::tr("on the %1 %2 of %3", "the last Friday of every month")
        .arg(whichOfMonth(weekday.which), QLocale().standaloneDayName(weekday.day), period(weekday.everyN, PeriodUnit::Months));
}

QString rhythm(const CheckInSchedule &schedule)
{
    const auto weekday = weekdayOfMonth(schedule.rrule);
    QString text = weekday ? weekdays(*weekday) : schedule.rrule.isEmpty() ? period(schedule.everyN, schedule.unit) : schedule.rrule;
    text[0] = text[0].toUpper();
    if (!schedule.rrule.isEmpty())
        return Words::tr("%1 from %2").arg(text, day(schedule.anchorOn));
    if (schedule.basis == ScheduleBasis::AfterDone)
        return Words::tr("%1, counted from when the last one was held").arg(text);
    text = Words::tr("%1 from %2").arg(text, day(schedule.anchorOn));
    if (schedule.unit == PeriodUnit::Months && schedule.anchorOn.day() > 28)
        return Words::tr("%1, on the last day where a month is shorter").arg(text);
    return text;
}

QString titleOf(const CheckInRow &row)
{
    return row.scheduleId ? row.title : name(row.kind);
}

CalendarWords calendarWords()
{
    return {Words::tr("%1: start preparing for its end"), Words::tr("%1: last day for notice"), Words::tr("%1: the agreement ends"),
            Words::tr("Check-in with %1")};
}

QString moodName(int mood)
{
    switch (mood) {
    case 1:
        return Words::tr("bad");
    case 2:
        return Words::tr("uneasy");
    case 3:
        return Words::tr("all right");
    case 4:
        return Words::tr("good");
    default:
        return Words::tr("very good");
    }
}

QString name(Basis basis)
{
    switch (basis) {
    case Basis::Guess:
        return Words::tr("my guess");
    case Basis::TheySaid:
        return Words::tr("they said so");
    case Basis::Confirmed:
        break;
    }
    return Words::tr("confirmed");
}

} // namespace concord::wording
