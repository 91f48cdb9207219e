// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/recurrence.h"

#include "core/model/checkins/checkinrules.h"
#include "core/model/checkins/schedule.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"
#include "tests/support/violations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord {
namespace {

CheckInSchedule onRule(const QString &rule, QDate anchor)
{
    CheckInSchedule schedule;
    schedule.allianceId = AllianceId(1);
    schedule.title = QStringLiteral("Short check-in");
    schedule.rrule = rule;
    schedule.anchorOn = anchor;
    return schedule;
}

/// With no library at all: every n-th month, the days of it one by one.
QList<QDate> countedByHand(const WeekdayOfMonth &weekday, QDate start, int count)
{
    QList<QDate> days;
    for (QDate month(start.year(), start.month(), 1); days.size() < count; month = month.addMonths(weekday.everyN)) {
        QList<QDate> those;
        for (QDate day = month; day.month() == month.month(); day = day.addDays(1)) {
            if (day.dayOfWeek() == weekday.day)
                those << day;
        }
        const QDate chosen = weekday.which < 0 ? those.last() : those[weekday.which - 1];
        if (chosen >= start)
            days << chosen;
    }
    return days;
}

} // namespace

TEST(WeekdayOfMonth, IsTheRuleThatOtherCalendarsKnow)
{
    EXPECT_EQ(ruleOf({-1, Qt::Friday, 1}), QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR"));
    EXPECT_EQ(ruleOf({2, Qt::Monday, 3}), QStringLiteral("FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO"));
    for (const int which : {-1, 1, 2, 3, 4}) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            const WeekdayOfMonth weekday{which, static_cast<Qt::DayOfWeek>(day), which + 3};
            EXPECT_EQ(weekdayOfMonth(ruleOf(weekday)), weekday);
        }
    }
    EXPECT_EQ(weekdayOfMonth(QStringLiteral("FREQ=MONTHLY;BYDAY=MO,TU")), std::nullopt);
}

TEST(WeekdayOfMonth, FallsWhereAWallCalendarShowsIt)
{
    // The last Fridays from November 2026 on, read from a printed calendar.
    const CheckInSchedule schedule = onRule(ruleOf({-1, Qt::Friday, 1}), QDate(2026, 11, 23));
    const QDate first = firstDateAfter(schedule, QDate(2026, 11, 22));
    EXPECT_EQ(datesFrom(schedule, first, 5), (QList{QDate(2026, 11, 27), QDate(2026, 12, 25), QDate(2027, 1, 29), QDate(2027, 2, 26),
                                                    QDate(2027, 3, 26)}));
    EXPECT_EQ(settle(schedule, QDate(2026, 11, 27), QDate(2027, 2, 1)),
              (Settlement{QDate(2027, 1, 29), {QDate(2026, 11, 27), QDate(2026, 12, 25)}, QDate(2027, 2, 26)}));
}

TEST(RuleOfDays, LeavesOutTheYearsWithoutA29thOfFebruary)
{
    const CheckInSchedule schedule = onRule(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), QDate(2024, 2, 29));
    EXPECT_EQ(datesFrom(schedule, QDate(2024, 2, 29), 3), (QList{QDate(2024, 2, 29), QDate(2028, 2, 29), QDate(2032, 2, 29)}));
}

TEST(RuleOfDays, LeavesOutTheMonthsWithoutA31st)
{
    const CheckInSchedule schedule = onRule(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=31"), QDate(2026, 1, 31));
    EXPECT_EQ(datesFrom(schedule, QDate(2026, 1, 31), 4), (QList{QDate(2026, 1, 31), QDate(2026, 3, 31), QDate(2026, 5, 31), QDate(2026, 7, 31)}));
}

TEST(RuleOfDays, StaysOnItsDaysWhenTheClocksChange)
{
    // Daily over the night of 29 March 2026, when clocks in Europe went forward.
    const CheckInSchedule schedule = onRule(QStringLiteral("FREQ=DAILY;INTERVAL=1"), QDate(2026, 3, 28));
    EXPECT_EQ(datesFrom(schedule, QDate(2026, 3, 28), 4), (QList{QDate(2026, 3, 28), QDate(2026, 3, 29), QDate(2026, 3, 30), QDate(2026, 3, 31)}));
}

TEST(RuleOfDays, HasNoHoursAndNoEndOfItsOwn)
{
    for (const char *rule : {"FREQ=MONTHLY;BYDAY=-1FR", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=YEARLY", "FREQ=DAILY;INTERVAL=3"})
        EXPECT_TRUE(isRuleOfDays(QLatin1String(rule))) << rule;
    for (const char *rule : {"", "hello", "FREQ=HOURLY", "FREQ=MONTHLY;COUNT=3", "FREQ=MONTHLY;UNTIL=20270101", "FREQ=DAILY;BYHOUR=9", "FREQ=MONTHLY;BYDAY=9XX"})
        EXPECT_FALSE(isRuleOfDays(QLatin1String(rule))) << rule;
}

TEST(RuleOfDays, IsForFixedDatesAlone)
{
    CheckInSchedule schedule = onRule(ruleOf({-1, Qt::Friday, 1}), QDate(2026, 11, 23));
    EXPECT_TRUE(violationsOf(schedule).isEmpty());
    schedule.basis = ScheduleBasis::AfterDone;
    EXPECT_EQ(codes(violationsOf(schedule)), QStringList{QStringLiteral("rule_has_fixed_dates")});
    schedule.basis = ScheduleBasis::Fixed;
    schedule.rrule = QStringLiteral("every now and then");
    EXPECT_EQ(codes(violationsOf(schedule)), QStringList{QStringLiteral("not_a_rule")});
}

TEST(RuleOfDays, EndsWhenNoDayComes)
{
    EXPECT_FALSE(firstOfRuleAfter(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), QDate(2026, 1, 1), QDate(2026, 1, 1)).isValid());
}

TEST(RuleOfDays, IsRefusedWhenItNeverComes)
{
    const QStringList never{QStringLiteral("rule_without_days")};
    EXPECT_EQ(codes(violationsOf(onRule(QStringLiteral("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), QDate(2026, 1, 1)))), never);
    // Every fourth year from an odd one on has no 29 February; from a leap year on each has.
    const QString leap = QStringLiteral("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29");
    EXPECT_EQ(codes(violationsOf(onRule(leap, QDate(2025, 1, 1)))), never);
    EXPECT_TRUE(violationsOf(onRule(leap, QDate(2024, 1, 1))).isEmpty());
}

TEST(RuleOfDays, IsLookedForInVainOnce)
{
    const CheckInSchedule never = onRule(QStringLiteral("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"), QDate(2026, 1, 1));
    const int before = searchesInVain();
    for (int day = 0; day < 100; ++day)
        EXPECT_FALSE(firstDateAfter(never, QDate(2026, 1, 1).addDays(day)).isValid());
    EXPECT_EQ(searchesInVain(), before + 1);
    EXPECT_TRUE(datesFrom(never, firstDateAfter(never, QDate(2026, 6, 1)), 6).isEmpty());
    EXPECT_EQ(searchesInVain(), before + 1);
}

/// tests/data/rules.json: rules with the days that python-dateutil gives for them (tests/data/rules.py).
TEST(RuleOfDays, AgreesWithAnotherLibrary)
{
    QFile file(QStringLiteral(CONCORD_SOURCE_DIR "/tests/data/rules.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(rules.size(), 20);
    for (const QJsonValue &each : rules) {
        const QString rule = each[QStringLiteral("rule")].toString();
        const QDate start = QDate::fromString(each[QStringLiteral("start")].toString(), Qt::ISODate);
        QStringList days;
        for (QDate day = start.addDays(-1); days.size() < each[QStringLiteral("days")].toArray().size();) {
            day = firstOfRuleAfter(rule, start, day);
            ASSERT_TRUE(day.isValid()) << rule.toStdString();
            days << day.toString(Qt::ISODate);
        }
        EXPECT_EQ(QJsonArray::fromStringList(days), each[QStringLiteral("days")].toArray()) << rule.toStdString();
    }
}

TEST(RuleOfDaysProperty, HasTheDaysThatAreCountedByHand)
{
    holds("RuleOfDays", 10000, [] {
        const WeekdayOfMonth weekday{*rc::gen::element(-1, 1, 2, 3, 4), static_cast<Qt::DayOfWeek>(*rc::gen::inRange(1, 8)), *rc::gen::inRange(1, 13)};
        const QDate start = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 20000));
        const QList<QDate> expected = countedByHand(weekday, start, 6);
        const CheckInSchedule schedule = onRule(ruleOf(weekday), start);
        RC_ASSERT(datesFrom(schedule, expected.first(), 6) == expected);
    }, true);
}

} // namespace concord
