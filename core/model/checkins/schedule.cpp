// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/schedule.h"

#include "core/model/checkins/recurrence.h"

#include <algorithm>

namespace concord {

namespace {

/// `day` moved on by some periods. Months are counted in one go, so that the 31st comes back after a short month.
QDate movedOn(const CheckInSchedule &schedule, QDate day, int times = 1)
{
    switch (schedule.unit) {
    case PeriodUnit::Days:
        return day.addDays(qint64(schedule.everyN) * times);
    case PeriodUnit::Weeks:
        return day.addDays(qint64(schedule.everyN) * 7 * times);
    case PeriodUnit::Months:
        break;
    }
    return day.addMonths(schedule.everyN * times);
}

QDate withinSchedule(const CheckInSchedule &schedule, QDate day)
{
    return schedule.untilOn.isValid() && day > schedule.untilOn ? QDate() : day;
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

QDate firstDateAfter(const CheckInSchedule &schedule, QDate day)
{
    const QDate anchor = schedule.anchorOn;
    if (!schedule.rrule.isEmpty())
        return withinSchedule(schedule, firstOfRuleAfter(schedule.rrule, anchor, day));
    if (day < anchor)
        return withinSchedule(schedule, anchor);
    int times = 0;
    if (schedule.unit == PeriodUnit::Months) {
        // The date in or before the month of `day` may still be ahead in that month.
        times = monthsBetween(anchor, day) / schedule.everyN;
        if (movedOn(schedule, anchor, times) <= day)
            ++times;
    } else {
        const int period = schedule.everyN * (schedule.unit == PeriodUnit::Weeks ? 7 : 1);
        times = static_cast<int>(anchor.daysTo(day) / period) + 1;
    }
    return withinSchedule(schedule, movedOn(schedule, anchor, times));
}

QDate nextDate(const CheckInSchedule &schedule, QDate lastDone, QDate today)
{
    if (schedule.paused)
        return {};
    if (schedule.basis == ScheduleBasis::Fixed)
        return firstDateAfter(schedule, today.addDays(-1));
    const QDate rhythm = lastDone.isValid() ? movedOn(schedule, lastDone) : schedule.anchorOn;
    return withinSchedule(schedule, std::max(rhythm, schedule.anchorOn));
}

Settlement settle(const CheckInSchedule &schedule, const PlannedFor &planned, QDate heldOn)
{
    Settlement result;
    result.settles = planned.day;
    if (schedule.basis == ScheduleBasis::AfterDone) {
        result.next = schedule.paused ? QDate() : withinSchedule(schedule, movedOn(schedule, heldOn));
        return result;
    }
    QDate next = firstDateAfter(schedule, planned.until());
    while (next.isValid() && next <= heldOn) {
        result.missed.append(result.settles);
        result.settles = next;
        next = firstDateAfter(schedule, next);
    }
    result.next = schedule.paused ? QDate() : next;
    return result;
}

QDate nextDateAfterSkipping(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today)
{
    if (schedule.paused)
        return {};
    if (schedule.basis == ScheduleBasis::Fixed)
        return firstDateAfter(schedule, std::max(planned.until(), today));
    CheckInSchedule rhythm = schedule;
    rhythm.anchorOn = planned.day;
    return firstDateAfter(rhythm, std::max(planned.day, today));
}

QList<QDate> datesFrom(const CheckInSchedule &schedule, QDate first, int count)
{
    CheckInSchedule rhythm = schedule;
    if (schedule.basis == ScheduleBasis::AfterDone)
        rhythm.anchorOn = first;
    QList<QDate> dates;
    for (QDate day = withinSchedule(schedule, first); day.isValid() && dates.size() < count;
         day = firstDateAfter(rhythm, day))
        dates.append(day);
    return dates;
}

QList<QDate> comingDates(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today, int count)
{
    const QDate next = settle(schedule, planned, std::max(planned.day, today)).next;
    return QList<QDate>{planned.day} + datesFrom(schedule, next, count - 1);
}

QList<QDate> laterDates(const CheckInSchedule &schedule, const PlannedFor &planned, QDate today, QDate first, QDate last)
{
    const QDate next = settle(schedule, planned, std::max(planned.day, today)).next;
    if (!next.isValid())
        return {};
    CheckInSchedule rhythm = schedule;
    if (schedule.basis == ScheduleBasis::AfterDone)
        rhythm.anchorOn = next;
    QList<QDate> dates;
    for (QDate day = firstDateAfter(rhythm, std::max(next, first).addDays(-1)); day.isValid() && day <= last;
         day = firstDateAfter(rhythm, day))
        dates.append(day);
    return dates;
}

QString recurrenceRule(const CheckInSchedule &schedule)
{
    static constexpr const char *frequencies[] = {"DAILY", "WEEKLY", "MONTHLY"};
    if (schedule.basis == ScheduleBasis::AfterDone)
        return {};
    const QString until = schedule.untilOn.isValid() ? QStringLiteral(";UNTIL=") + schedule.untilOn.toString(QStringLiteral("yyyyMMdd")) : QString();
    if (!schedule.rrule.isEmpty())
        return schedule.rrule + until;
    QStringList parts{QStringLiteral("FREQ=") + QLatin1String(frequencies[static_cast<int>(schedule.unit)])};
    if (schedule.everyN > 1)
        parts << QStringLiteral("INTERVAL=%1").arg(schedule.everyN);
    if (schedule.unit == PeriodUnit::Months) {
        // The latest of these days that a month has: the 31st of January is followed by the 28th of February.
        QStringList days;
        for (int day = std::min(28, schedule.anchorOn.day()); day <= schedule.anchorOn.day(); ++day)
            days << QString::number(day);
        parts << QStringLiteral("BYMONTHDAY=") + days.join(u',');
        if (days.size() > 1)
            parts << QStringLiteral("BYSETPOS=-1");
    }
    return parts.join(u';') + until;
}

DueStatus dueStatus(QDate plannedOn, int graceDays, QDate today, int withinDays)
{
    if (today > plannedOn.addDays(graceDays))
        return DueStatus::Overdue;
    if (today >= plannedOn)
        return DueStatus::Due;
    return today.daysTo(plannedOn) <= withinDays ? DueStatus::Upcoming : DueStatus::Later;
}

bool countsForPunctuality(const PlannedDay &day, QDate today)
{
    const bool stillOpen = day.state == CheckInState::Planned && today <= day.plannedOn.addDays(day.graceDays);
    return !stillOpen && day.state != CheckInState::Cancelled;
}

std::optional<Punctuality> punctuality(QList<PlannedDay> days, QDate today)
{
    days.removeIf([today](const PlannedDay &day) { return !countsForPunctuality(day, today); });
    std::ranges::stable_sort(days, std::ranges::greater{}, &PlannedDay::plannedOn);
    if (days.size() > punctualityLooksBack)
        days.resize(punctualityLooksBack);
    if (days.isEmpty())
        return std::nullopt;
    const auto inTime = std::ranges::count_if(days, [](const PlannedDay &day) {
        return day.state == CheckInState::Held && day.heldOn <= day.plannedOn.addDays(day.graceDays);
    });
    return Punctuality{static_cast<int>(inTime), static_cast<int>(days.size())};
}

} // namespace concord
