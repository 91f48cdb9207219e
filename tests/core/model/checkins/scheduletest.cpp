// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/schedule.h"

#include "core/model/checkins/recurrence.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"
#include "tests/support/rrule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>

namespace concord {
namespace {

CheckInSchedule every(int n, PeriodUnit unit, QDate anchor, ScheduleBasis basis = ScheduleBasis::Fixed)
{
    CheckInSchedule schedule;
    schedule.everyN = n;
    schedule.unit = unit;
    schedule.anchorOn = anchor;
    schedule.basis = basis;
    return schedule;
}

const CheckInSchedule weekly = every(1, PeriodUnit::Weeks, QDate(2026, 3, 2));
const CheckInSchedule fortnightAfterDone = every(14, PeriodUnit::Days, QDate(2026, 1, 5), ScheduleBasis::AfterDone);

TEST(CheckInSchedule, FallsOnTheLastDayWhenTheMonthIsShort)
{
    const CheckInSchedule monthly = every(1, PeriodUnit::Months, QDate(2025, 1, 31));
    EXPECT_EQ(datesFrom(monthly, QDate(2025, 1, 31), 6),
              (QList{QDate(2025, 1, 31), QDate(2025, 2, 28), QDate(2025, 3, 31), QDate(2025, 4, 30), QDate(2025, 5, 31),
                     QDate(2025, 6, 30)}));
}

TEST(CheckInSchedule, OfA29thOfFebruaryFallsOnThe28thInOtherYears)
{
    const CheckInSchedule yearly = every(12, PeriodUnit::Months, QDate(2024, 2, 29));
    EXPECT_EQ(datesFrom(yearly, QDate(2024, 2, 29), 5),
              (QList{QDate(2024, 2, 29), QDate(2025, 2, 28), QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)}));
}

/// Days are counted as days: a zone that skips or repeats an hour, or a whole day as Samoa did on 30 December 2011,
/// changes none of them.
TEST(CheckInSchedule, HasTheSameDatesInEveryTimeZone)
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"}) {
        qputenv("TZ", zone);
        tzset();
        EXPECT_EQ(datesFrom(every(1, PeriodUnit::Days, QDate(2011, 12, 29)), QDate(2011, 12, 29), 3),
                  (QList{QDate(2011, 12, 29), QDate(2011, 12, 30), QDate(2011, 12, 31)})) << zone;
        EXPECT_EQ(settle(every(1, PeriodUnit::Weeks, QDate(2026, 3, 22)), QDate(2026, 3, 22), QDate(2026, 3, 30)),
                  (Settlement{QDate(2026, 3, 29), {QDate(2026, 3, 22)}, QDate(2026, 4, 5)})) << zone;
        EXPECT_EQ(firstOfRuleAfter(QStringLiteral("FREQ=DAILY"), QDate(2011, 12, 1), QDate(2011, 12, 29)), QDate(2011, 12, 30)) << zone;
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

TEST(CheckInSchedule, StartsWithItsAnchor)
{
    EXPECT_EQ(firstDateAfter(weekly, QDate(2026, 1, 1)), QDate(2026, 3, 2));
    EXPECT_EQ(nextDate(weekly, {}, QDate(2026, 3, 2)), QDate(2026, 3, 2));
    EXPECT_EQ(nextDate(weekly, {}, QDate(2026, 3, 3)), QDate(2026, 3, 9));
}

TEST(CheckInSchedule, ThatWasMissedFourTimesIsCaughtUpByOne)
{
    // Four Mondays passed; held on the Thursday after the last of them.
    const Settlement settlement = settle(weekly, QDate(2026, 3, 2), QDate(2026, 3, 26));
    EXPECT_EQ(settlement.settles, QDate(2026, 3, 23));
    EXPECT_EQ(settlement.missed, (QList{QDate(2026, 3, 2), QDate(2026, 3, 9), QDate(2026, 3, 16)}));
    EXPECT_EQ(settlement.next, QDate(2026, 3, 30));
}

TEST(CheckInSchedule, ComesLaterOnItsAnchorDates)
{
    // Planned for Monday 9 March; the month of April has four Mondays.
    EXPECT_EQ(laterDates(weekly, QDate(2026, 3, 9), QDate(2026, 3, 3), QDate(2026, 4, 1), QDate(2026, 4, 30)),
              (QList{QDate(2026, 4, 6), QDate(2026, 4, 13), QDate(2026, 4, 20), QDate(2026, 4, 27)}));
    const CheckInSchedule monthly = every(1, PeriodUnit::Months, QDate(2025, 1, 31));
    EXPECT_EQ(laterDates(monthly, QDate(2025, 1, 31), QDate(2025, 1, 20), QDate(2025, 1, 1), QDate(2025, 4, 15)),
              (QList{QDate(2025, 2, 28), QDate(2025, 3, 31)}));
}

TEST(CheckInSchedule, ComesLaterAPeriodAfterEachIsDone)
{
    // Planned for 10 March; an overdue one counts as held today.
    EXPECT_EQ(laterDates(fortnightAfterDone, QDate(2026, 3, 10), QDate(2026, 3, 1), QDate(2026, 3, 1), QDate(2026, 4, 8)),
              (QList{QDate(2026, 3, 24), QDate(2026, 4, 7)}));
    EXPECT_EQ(laterDates(fortnightAfterDone, QDate(2026, 3, 10), QDate(2026, 3, 15), QDate(2026, 3, 1), QDate(2026, 4, 20)),
              (QList{QDate(2026, 3, 29), QDate(2026, 4, 12)}));
}

TEST(CheckInSchedule, HasNoLaterDateOnceTheNextIsItsLast)
{
    CheckInSchedule ending = weekly;
    ending.untilOn = QDate(2026, 3, 17);
    EXPECT_EQ(laterDates(ending, QDate(2026, 3, 9), QDate(2026, 3, 3), QDate(2026, 3, 1), QDate(2026, 12, 31)),
              (QList{QDate(2026, 3, 16)}));
    ending.paused = true;
    EXPECT_EQ(laterDates(ending, QDate(2026, 3, 9), QDate(2026, 3, 3), QDate(2026, 3, 1), QDate(2026, 12, 31)), QList<QDate>());
}

TEST(CheckInSchedule, HeldOnItsDayMissesNothing)
{
    EXPECT_EQ(settle(weekly, QDate(2026, 3, 2), QDate(2026, 3, 2)),
              (Settlement{QDate(2026, 3, 2), {}, QDate(2026, 3, 9)}));
}

TEST(CheckInSchedule, HeldEarlyStandsForItsOwnDate)
{
    EXPECT_EQ(settle(weekly, QDate(2026, 3, 9), QDate(2026, 3, 6)),
              (Settlement{QDate(2026, 3, 9), {}, QDate(2026, 3, 16)}));
}

TEST(CheckInSchedule, AfterDoneCountsFromTheLastOne)
{
    const QDate today(2026, 5, 1);
    EXPECT_EQ(nextDate(fortnightAfterDone, today.addDays(-2), today), today.addDays(12));
    EXPECT_EQ(settle(fortnightAfterDone, today.addDays(-40), today),
              (Settlement{today.addDays(-40), {}, today.addDays(14)}));
}

TEST(CheckInSchedule, AfterDoneStartsAtItsAnchor)
{
    EXPECT_EQ(nextDate(fortnightAfterDone, {}, QDate(2026, 5, 1)), QDate(2026, 1, 5));
    EXPECT_EQ(nextDate(fortnightAfterDone, QDate(2025, 1, 1), QDate(2026, 5, 1)), QDate(2026, 1, 5));
}

TEST(CheckInSchedule, EndsWithItsLastDay)
{
    CheckInSchedule schedule = weekly;
    schedule.untilOn = QDate(2026, 3, 16);
    EXPECT_EQ(datesFrom(schedule, QDate(2026, 3, 2), 10),
              (QList{QDate(2026, 3, 2), QDate(2026, 3, 9), QDate(2026, 3, 16)}));
    EXPECT_FALSE(nextDate(schedule, {}, QDate(2026, 3, 17)).isValid());
    EXPECT_EQ(settle(schedule, QDate(2026, 3, 9), QDate(2026, 4, 1)),
              (Settlement{QDate(2026, 3, 16), {QDate(2026, 3, 9)}, QDate()}));
}

TEST(CheckInSchedule, PlansNothingWhilePaused)
{
    CheckInSchedule schedule = weekly;
    schedule.paused = true;
    EXPECT_FALSE(nextDate(schedule, {}, QDate(2026, 3, 2)).isValid());
    EXPECT_FALSE(settle(schedule, QDate(2026, 3, 2), QDate(2026, 3, 2)).next.isValid());
    EXPECT_FALSE(nextDateAfterSkipping(schedule, QDate(2026, 3, 2), QDate(2026, 3, 2)).isValid());
}

TEST(CheckInSchedule, SkippingGoesToTheNextDateToCome)
{
    EXPECT_EQ(nextDateAfterSkipping(weekly, QDate(2026, 3, 2), QDate(2026, 3, 2)), QDate(2026, 3, 9));
    EXPECT_EQ(nextDateAfterSkipping(weekly, QDate(2026, 3, 2), QDate(2026, 3, 26)), QDate(2026, 3, 30));
    EXPECT_EQ(nextDateAfterSkipping(weekly, QDate(2026, 3, 9), QDate(2026, 3, 3)), QDate(2026, 3, 16));
    EXPECT_EQ(nextDateAfterSkipping(fortnightAfterDone, QDate(2026, 3, 2), QDate(2026, 3, 20)), QDate(2026, 3, 30));
}

TEST(DueStatus, IsDueThroughTheGraceAndOverdueAfter)
{
    const QDate planned(2026, 5, 10);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 4, 25)), DueStatus::Later);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 4, 26)), DueStatus::Upcoming);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 5, 9)), DueStatus::Upcoming);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 5, 10)), DueStatus::Due);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 5, 13)), DueStatus::Due);
    EXPECT_EQ(dueStatus(planned, 3, QDate(2026, 5, 14)), DueStatus::Overdue);
}

TEST(DueStatus, OfTheBakerysFortnightIsOverdue)
{
    // Last held 19 days ago, every two weeks after done, three days of grace.
    const QDate today(2026, 5, 1);
    const QDate planned =
        nextDate(every(2, PeriodUnit::Weeks, today.addDays(-117), ScheduleBasis::AfterDone), today.addDays(-19), today);
    EXPECT_EQ(planned, today.addDays(-5));
    EXPECT_EQ(dueStatus(planned, 3, today.addDays(-2)), DueStatus::Due);
    EXPECT_EQ(dueStatus(planned, 3, today), DueStatus::Overdue);
}

TEST(Punctuality, CountsTheLastSixThatWerePlanned)
{
    const QDate today(2026, 5, 1);
    const auto day = [&](int ago, CheckInState state, int heldAgo = 0) {
        return PlannedDay{today.addDays(-ago), 3, state,
                          state == CheckInState::Held ? today.addDays(-heldAgo) : QDate()};
    };
    // Seven and more back is no longer looked at; a cancelled and a still open one never are.
    const QList<PlannedDay> days{
        day(80, CheckInState::Held, 80), day(70, CheckInState::Held, 67), day(60, CheckInState::Held, 56),
        day(50, CheckInState::Missed),   day(40, CheckInState::Skipped),  day(30, CheckInState::Cancelled),
        day(20, CheckInState::Held, 22), day(5, CheckInState::Planned),   day(2, CheckInState::Planned)};
    EXPECT_EQ(punctuality(days, today), (Punctuality{2, 6})); // 70 on the last day of grace, 20 early
}

TEST(Punctuality, IsUnknownBeforeTheFirstPlannedDayHasPassed)
{
    EXPECT_EQ(punctuality({}, QDate(2026, 5, 1)), std::nullopt);
    EXPECT_EQ(punctuality({{QDate(2026, 5, 1), 0, CheckInState::Planned, {}}}, QDate(2026, 5, 1)), std::nullopt);
}

QString rule(const CheckInSchedule &schedule)
{
    if (schedule.unit == PeriodUnit::Months)
        return monthlyRule(schedule.everyN);
    return QStringLiteral("FREQ=%1;INTERVAL=%2")
        .arg(schedule.unit == PeriodUnit::Weeks ? QStringLiteral("WEEKLY") : QStringLiteral("DAILY"))
        .arg(schedule.everyN);
}

CheckInSchedule anySchedule()
{
    return every(*rc::gen::inRange(1, 40), *rc::gen::element(PeriodUnit::Days, PeriodUnit::Weeks, PeriodUnit::Months),
                 QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 20000)));
}

TEST(CheckInScheduleProperty, HasTheDatesOfTheCalendarRule)
{
    holds("CalendarRule", 10000, [] {
        const CheckInSchedule schedule = anySchedule();
        RC_ASSERT(datesFrom(schedule, schedule.anchorOn, 25) == daysOfRule(rule(schedule), schedule.anchorOn, 25));
    }, true);
}

TEST(CheckInScheduleProperty, SaysItsDatesToOtherCalendarsFromAnyOfThemOn)
{
    holds("RecurrenceRule", 10000, [] {
        const CheckInSchedule schedule = anySchedule();
        const QList<QDate> dates = datesFrom(schedule, schedule.anchorOn, 20);
        const int from = *rc::gen::inRange(0, 10);
        RC_ASSERT(daysOfRule(recurrenceRule(schedule), dates[from], 10) == dates.mid(from, 10));
    }, true);
}

TEST(CheckInSchedule, TellsOtherCalendarsItsRule)
{
    EXPECT_EQ(recurrenceRule(every(1, PeriodUnit::Weeks, QDate(2026, 3, 2))), QStringLiteral("FREQ=WEEKLY"));
    EXPECT_EQ(recurrenceRule(every(3, PeriodUnit::Months, QDate(2026, 3, 2))), QStringLiteral("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=2"));
    CheckInSchedule last = every(1, PeriodUnit::Months, QDate(2026, 1, 31));
    last.untilOn = QDate(2027, 1, 31);
    EXPECT_EQ(recurrenceRule(last), QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20270131"));
    EXPECT_EQ(recurrenceRule(fortnightAfterDone), QString());
}

RC_GTEST_PROP(CheckInScheduleProperty, FindsTheFirstDateAfterAnyDay, ())
{
    const CheckInSchedule schedule = anySchedule();
    const QDate day = schedule.anchorOn.addDays(*rc::gen::inRange(-400, 4000));
    QDate expected;
    for (int n = 1; !expected.isValid(); n *= 2) {
        for (const QDate date : daysOfRule(rule(schedule), schedule.anchorOn, 64 * n)) {
            if (!expected.isValid() && date > day)
                expected = date;
        }
    }
    RC_ASSERT(firstDateAfter(schedule, day) == expected);
}

RC_GTEST_PROP(CheckInScheduleProperty, ComesLaterOnTheDatesThatFollowThePlannedOne, ())
{
    const CheckInSchedule schedule = anySchedule();
    const QList<QDate> dates = datesFrom(schedule, schedule.anchorOn, 25);
    RC_ASSERT(laterDates(schedule, dates.first(), dates.first(), dates.first(), dates.last()) == dates.mid(1));
}

RC_GTEST_PROP(CheckInScheduleProperty, CatchingUpSettlesEveryPastDateOnce, ())
{
    const CheckInSchedule schedule = anySchedule();
    const QDate heldOn = schedule.anchorOn.addDays(*rc::gen::inRange(0, 3000));
    const Settlement settlement = settle(schedule, schedule.anchorOn, heldOn);
    QList<QDate> all = settlement.missed;
    all << settlement.settles << settlement.next;
    RC_ASSERT(all == datesFrom(schedule, schedule.anchorOn, static_cast<int>(all.size())));
    RC_ASSERT(settlement.settles <= heldOn);
    RC_ASSERT(settlement.next > heldOn);
}

} // namespace
} // namespace concord
