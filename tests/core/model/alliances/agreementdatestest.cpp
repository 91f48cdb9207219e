// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/agreementdates.h"

#include "tests/support/printing.h"
#include "tests/support/rrule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace concord {
namespace {

Alliance term(QDate start, int months)
{
    Alliance alliance;
    alliance.startOn = start;
    alliance.initialMonths = months;
    alliance.renewal = Renewal::None;
    return alliance;
}

Alliance renewing(Alliance alliance, int months)
{
    alliance.renewal = Renewal::Automatic;
    alliance.renewalMonths = months;
    return alliance;
}

Alliance withNotice(Alliance alliance, int value, NoticeUnit unit, int prepDays)
{
    alliance.noticeValue = value;
    alliance.noticeUnit = unit;
    alliance.prepDays = prepDays;
    return alliance;
}

TEST(AgreementDates, NoticeIsCountedFromTheEndOfTheInitialTerm)
{
    const Alliance alliance = withNotice(renewing(term(QDate(2018, 9, 27), 36), 12), 3, NoticeUnit::Months, 21);
    const AgreementDates dates = agreementDates(alliance, QDate(2019, 6, 7));
    EXPECT_EQ(dates.endOn, QDate(2021, 9, 27));
    EXPECT_EQ(dates.noticeBy, QDate(2021, 6, 27));
    EXPECT_EQ(dates.prepareFrom, QDate(2021, 6, 6));
    EXPECT_EQ(dates.renewals, 0);
}

TEST(AgreementDates, NoticeFollowsTheEndAfterATacitRenewal)
{
    Alliance alliance = renewing(Alliance(), 12);
    alliance.endOn = QDate(2025, 8, 28);
    const AgreementDates dates = agreementDates(withNotice(alliance, 2, NoticeUnit::Months, 0), QDate(2026, 2, 11));
    EXPECT_EQ(dates.endOn, QDate(2026, 8, 28));
    EXPECT_EQ(dates.noticeBy, QDate(2026, 6, 28));
    EXPECT_EQ(dates.renewals, 1);
}

TEST(AgreementDates, LaterRenewalsMoveTheEndAgain)
{
    const Alliance alliance = renewing(term(QDate(2020, 1, 15), 12), 6);
    EXPECT_EQ(agreementDates(alliance, QDate(2022, 2, 1)).endOn, QDate(2022, 7, 15));
    EXPECT_EQ(agreementDates(alliance, QDate(2022, 2, 1)).renewals, 3);
}

TEST(AgreementDates, OnTheEndItselfAnAutomaticRenewalHasHappened)
{
    const Alliance alliance = renewing(term(QDate(2025, 3, 1), 12), 12);
    EXPECT_EQ(agreementDates(alliance, QDate(2026, 2, 28)).endOn, QDate(2026, 3, 1));
    EXPECT_EQ(agreementDates(alliance, QDate(2026, 3, 1)).endOn, QDate(2027, 3, 1));
    EXPECT_FALSE(agreementDates(alliance, QDate(2026, 3, 1)).endReached);
}

TEST(AgreementDates, WithoutAutomaticRenewalTheEndStaysAndIsReached)
{
    for (Renewal renewal : {Renewal::None, Renewal::ByAgreement}) {
        Alliance alliance = term(QDate(2025, 3, 1), 12);
        alliance.renewal = renewal;
        alliance.renewalMonths = 12;
        EXPECT_FALSE(agreementDates(alliance, QDate(2026, 2, 28)).endReached);
        EXPECT_TRUE(agreementDates(alliance, QDate(2026, 3, 1)).endReached);
        EXPECT_EQ(agreementDates(alliance, QDate(2027, 1, 1)).endOn, QDate(2026, 3, 1));
    }
}

TEST(AgreementDates, ThePassedNoticeDayStaysUntilTheEnd)
{
    const Alliance alliance = withNotice(renewing(term(QDate(2025, 1, 1), 12), 12), 1, NoticeUnit::Months, 14);
    EXPECT_FALSE(agreementDates(alliance, QDate(2025, 12, 1)).noticePassed);
    const AgreementDates passed = agreementDates(alliance, QDate(2025, 12, 2));
    EXPECT_TRUE(passed.noticePassed);
    EXPECT_EQ(passed.noticeBy, QDate(2025, 12, 1));
    const AgreementDates renewed = agreementDates(alliance, QDate(2026, 1, 1));
    EXPECT_FALSE(renewed.noticePassed);
    EXPECT_EQ(renewed.noticeBy, QDate(2026, 12, 1));
}

TEST(AgreementDates, AnOpenEndHasNeitherEndNorNotice)
{
    Alliance alliance = withNotice(Alliance(), 3, NoticeUnit::Months, 14);
    alliance.startOn = QDate(2025, 1, 1);
    EXPECT_EQ(agreementDates(alliance, QDate(2030, 1, 1)), AgreementDates());
}

TEST(AgreementDates, WithoutAStartNothingCanBeCounted)
{
    EXPECT_EQ(agreementDates(term(QDate(), 12), QDate(2030, 1, 1)), AgreementDates());
}

TEST(AgreementDates, AnExplicitEndWinsOverTheDerivedOne)
{
    Alliance alliance = withNotice(term(QDate(2025, 1, 1), 12), 30, NoticeUnit::Days, 7);
    alliance.endOn = QDate(2025, 6, 30);
    const AgreementDates dates = agreementDates(alliance, QDate(2025, 2, 1));
    EXPECT_EQ(dates.endOn, QDate(2025, 6, 30));
    EXPECT_EQ(dates.noticeBy, QDate(2025, 5, 31));
    EXPECT_EQ(dates.prepareFrom, QDate(2025, 5, 24));
}

TEST(AgreementDates, ATermFromThe31stComesBackToThe31st)
{
    const Alliance alliance = renewing(term(QDate(2024, 8, 31), 6), 6);
    EXPECT_EQ(agreementDates(alliance, QDate(2025, 1, 1)).endOn, QDate(2025, 2, 28));
    EXPECT_EQ(agreementDates(alliance, QDate(2025, 3, 1)).endOn, QDate(2025, 8, 31));
}

TEST(AgreementDates, WithoutNoticePreparationComesBeforeTheEnd)
{
    Alliance alliance = term(QDate(2025, 1, 1), 12);
    alliance.prepDays = 21;
    const AgreementDates dates = agreementDates(alliance, QDate(2025, 2, 1));
    EXPECT_FALSE(dates.noticeBy.isValid());
    EXPECT_EQ(dates.prepareFrom, QDate(2025, 12, 11));
}

TEST(AgreementDates, TheLastDayOfANoticeWinsOverEverything)
{
    const Alliance alliance = withNotice(renewing(term(QDate(2025, 1, 1), 12), 12), 1, NoticeUnit::Months, 14);
    const AgreementDates dates = agreementDates(alliance, QDate(2026, 5, 1), QDate(2026, 4, 30));
    EXPECT_EQ(dates.endOn, QDate(2026, 4, 30));
    EXPECT_FALSE(dates.noticeBy.isValid());
    EXPECT_TRUE(dates.endReached);
    EXPECT_EQ(dates.renewals, 0);
}

TEST(AgreementDates, OfTheBakeryCountFromItsStart)
{
    // Start 120 days before 2026-05-01, twelve months, one month's notice, 14 days to prepare.
    Alliance alliance = withNotice(term(QDate(2026, 1, 1), 12), 1, NoticeUnit::Months, 14);
    alliance.renewal = Renewal::ByAgreement;
    const AgreementDates dates = agreementDates(alliance, QDate(2026, 5, 1));
    EXPECT_EQ(dates.endOn, QDate(2027, 1, 1));
    EXPECT_EQ(dates.noticeBy, QDate(2026, 12, 1));
    EXPECT_EQ(dates.prepareFrom, QDate(2026, 11, 17));
}

TEST(NoticeLength, SetsTheEarliestLastDay)
{
    EXPECT_EQ(earliestLastDay(withNotice(Alliance(), 2, NoticeUnit::Months, 0), QDate(2025, 12, 31)),
              QDate(2026, 2, 28));
    EXPECT_EQ(earliestLastDay(withNotice(Alliance(), 30, NoticeUnit::Days, 0), QDate(2025, 12, 31)),
              QDate(2026, 1, 30));
    EXPECT_EQ(earliestLastDay(Alliance(), QDate(2025, 12, 31)), QDate(2025, 12, 31));
}

RC_GTEST_PROP(AgreementDatesProperty, TheEndIsTheFirstFutureOneOfTheCalendarRule, ())
{
    const QDate start = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 10000));
    const int months = *rc::gen::inRange(1, 25);
    const QDate today = start.addDays(*rc::gen::inRange(0, 4000));
    const AgreementDates dates = agreementDates(renewing(term(start, months), months), today);
    // The start, then one end for each term.
    const QList<QDate> terms = daysOfRule(monthlyRule(months), start, dates.renewals + 2);
    RC_ASSERT(dates.endOn == terms.last());
    RC_ASSERT(dates.endOn > today);
    RC_ASSERT(dates.renewals == 0 || terms.at(dates.renewals) <= today);
}

RC_GTEST_PROP(AgreementDatesProperty, PreparationNoticeAndEndComeInOrder, ())
{
    const QDate start = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    const auto unit = *rc::gen::element(NoticeUnit::Days, NoticeUnit::Months);
    const Alliance alliance = withNotice(renewing(term(start, *rc::gen::inRange(1, 61)), *rc::gen::inRange(1, 25)),
                                         *rc::gen::inRange(0, 13), unit, *rc::gen::inRange(0, 366));
    const AgreementDates dates = agreementDates(alliance, start.addDays(*rc::gen::inRange(0, 4000)));
    RC_ASSERT(dates.prepareFrom <= dates.noticeBy);
    RC_ASSERT(dates.noticeBy <= dates.endOn);
}

/// Days and months back from a day as libical counts: whole days by its calendar, months onto a day that is there.
QDate libicalBefore(QDate day, int value, NoticeUnit unit)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    if (unit == NoticeUnit::Days) {
        icaltime_adjust(&time, -value, 0, 0, 0);
    } else {
        const int months = time.year * 12 + time.month - 1 - value;
        time.year = months / 12;
        time.month = months % 12 + 1;
        time.day = std::min(time.day, icaltime_days_in_month(time.month, time.year));
    }
    return {time.year, time.month, time.day};
}

/// The day so many months on: the second one of libical's rule with that interval.
QDate libicalMonthsOn(QDate day, int months)
{
    return months == 0 ? day : daysOfRule(monthlyRule(months), day, 2).last();
}

/// What the rules of docs/formulas.md make of libical's calendar.
AgreementDates libicalDates(const Alliance &alliance, QDate today)
{
    const bool explicitEnd = alliance.endOn.isValid();
    const bool renews = alliance.renewal == Renewal::Automatic;
    AgreementDates dates;
    const QDate anchor = explicitEnd ? alliance.endOn : alliance.startOn;
    int months = explicitEnd ? 0 : *alliance.initialMonths;
    dates.endOn = libicalMonthsOn(anchor, months);
    while (renews && dates.endOn <= today) {
        months += *alliance.renewalMonths;
        dates.endOn = libicalMonthsOn(anchor, months);
        ++dates.renewals;
    }
    dates.endReached = dates.endOn <= today;
    if (alliance.noticeValue) {
        dates.noticeBy = libicalBefore(dates.endOn, *alliance.noticeValue, alliance.noticeUnit);
        dates.noticePassed = today > dates.noticeBy;
    }
    dates.prepareFrom = libicalBefore(dates.noticeBy.isValid() ? dates.noticeBy : dates.endOn, alliance.prepDays, NoticeUnit::Days);
    return dates;
}

/// The earliest last day by libical.
QDate libicalAfter(QDate day, int value, NoticeUnit unit)
{
    return unit == NoticeUnit::Days ? libicalBefore(day, -value, unit) : libicalMonthsOn(day, value);
}

TEST(AgreementDates, AgreeWithLibicalInTenThousandRandomCases)
{
    std::mt19937 random(20261123); // always the same cases
    const auto between = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    int renewed = 0;
    int passed = 0;
    int reached = 0;
    for (int n = 0; n < 10'000; ++n) {
        Alliance alliance;
        const QDate from = QDate(2000, 1, 1).addDays(between(0, 12'000));
        alliance.startOn = from;
        if (between(0, 3) == 0)
            alliance.endOn = from.addDays(between(1, 900));
        alliance.initialMonths = between(1, 72);
        alliance.renewal = static_cast<Renewal>(between(0, 2));
        alliance.renewalMonths = between(1, 36);
        if (between(0, 4) != 0)
            alliance.noticeValue = between(0, 12);
        alliance.noticeUnit = between(0, 1) == 0 ? NoticeUnit::Days : NoticeUnit::Months;
        if (alliance.noticeValue && alliance.noticeUnit == NoticeUnit::Days)
            *alliance.noticeValue *= 15;
        alliance.prepDays = between(0, 120);
        QDate today = from.addDays(between(0, 9'000));
        if (between(0, 2) == 0) // at the boundaries, too
            today = agreementDates(alliance, today).endOn.addDays(between(-1, 1));
        const AgreementDates ours = agreementDates(alliance, today);
        ASSERT_EQ(ours, libicalDates(alliance, today)) << "case " << n << ": start " << from.toString(Qt::ISODate).toStdString() << ", today "
                                                        << today.toString(Qt::ISODate).toStdString();
        if (alliance.noticeValue) {
            ASSERT_EQ(earliestLastDay(alliance, today), libicalAfter(today, *alliance.noticeValue, alliance.noticeUnit)) << "case " << n;
        }
        renewed += ours.renewals > 1 ? 1 : 0;
        passed += ours.noticePassed ? 1 : 0;
        reached += ours.endReached ? 1 : 0;
    }
    // The cases reach what they are for.
    EXPECT_GT(renewed, 1'000);
    EXPECT_GT(passed, 1'000);
    EXPECT_GT(reached, 1'000);
}

} // namespace
} // namespace concord
