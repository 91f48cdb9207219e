// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/samples.h"
#include "core/workspace/today/agenda.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/wording/agendawords.h"
#include "ui/wording/portfoliowords.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// The words for the days of agreements, at each day on which they change.
class DaysOfAnAgreement : public ::testing::Test {
protected:
    DaysOfAnAgreement() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void expectOn(QDate today, const QString &end, const QString &notice, const QString &preparation, const QString &next) const
    {
        const AgreementDates dates = agreementDates(alliance, today);
        const std::string day = today.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(wording::endOf(dates, alliance), end) << day;
        EXPECT_EQ(wording::noticeOf(dates), notice) << day;
        EXPECT_EQ(wording::preparationOf(dates, today), preparation) << day;
        EXPECT_EQ(wording::nextDayOf(dates, today), next) << day;
    }

    Alliance alliance = [] {
        Alliance made;
        made.state = AllianceState::Active;
        return made;
    }();
};

// Start 27 September 2018, 36 months, renews for 12, notice 3 months, preparation 21 days.
TEST_F(DaysOfAnAgreement, WithAnInitialTermAreCountedFromItsEnd)
{
    alliance.startOn = QDate(2018, 9, 27);
    alliance.initialMonths = 36;
    alliance.renewal = Renewal::Automatic;
    alliance.renewalMonths = 12;
    alliance.noticeValue = 3;
    alliance.prepDays = 21;
    const QString first = QStringLiteral("27 September 2021, renews by itself");
    const QString notice = QStringLiteral("27 June 2021");
    expectOn(QDate(2019, 6, 7), first, notice, QStringLiteral("6 June 2021"), QStringLiteral("start preparing 6 Jun"));
    expectOn(QDate(2021, 6, 5), first, notice, QStringLiteral("6 June 2021"), QStringLiteral("start preparing 6 Jun"));
    expectOn(QDate(2021, 6, 6), first, notice, QStringLiteral("now, since 6 June 2021"), QStringLiteral("prepare now"));
    expectOn(QDate(2021, 6, 27), first, notice, QStringLiteral("now, since 6 June 2021"), QStringLiteral("prepare now"));
    const QString passed = QStringLiteral("27 June 2021, the notice window has passed");
    expectOn(QDate(2021, 6, 28), first, passed, QString(), QStringLiteral("notice window has passed"));
    expectOn(QDate(2021, 9, 26), first, passed, QString(), QStringLiteral("notice window has passed"));
    // On the end itself it has renewed, and the next notice is in sight.
    expectOn(QDate(2021, 9, 27), QStringLiteral("27 September 2022, renews by itself, renewed once so far"), QStringLiteral("27 June 2022"),
             QStringLiteral("6 June 2022"), QStringLiteral("start preparing 6 Jun"));
    expectOn(QDate(2027, 9, 27), QStringLiteral("27 September 2028, renews by itself, renewed 7 times so far"), QStringLiteral("27 June 2028"),
             QStringLiteral("6 June 2028"), QStringLiteral("start preparing 6 Jun"));
}

// First end 28 August 2025, renews for 12, notice 2 months, today 11 February 2026.
TEST_F(DaysOfAnAgreement, AfterATacitRenewalFollowTheNewEnd)
{
    alliance.endOn = QDate(2025, 8, 28);
    alliance.renewal = Renewal::Automatic;
    alliance.renewalMonths = 12;
    alliance.noticeValue = 2;
    alliance.prepDays = 0;
    expectOn(QDate(2026, 2, 11), QStringLiteral("28 August 2026, renews by itself, renewed once so far"), QStringLiteral("28 June 2026"),
             QStringLiteral("28 June 2026"), QStringLiteral("start preparing 28 Jun"));
}

TEST_F(DaysOfAnAgreement, AskForADecisionOnceTheEndHasComeWithoutRenewal)
{
    alliance.endOn = QDate(2026, 8, 28);
    alliance.prepDays = 7;
    for (const Renewal renewal : {Renewal::None, Renewal::ByAgreement}) {
        alliance.renewal = renewal;
        const QString then = renewal == Renewal::None ? QStringLiteral("ends then") : QStringLiteral("renewed by agreement");
        expectOn(QDate(2026, 8, 27), QStringLiteral("28 August 2026, ") + then, QString(), QStringLiteral("now, since 21 August 2026"), QStringLiteral("prepare now"));
        expectOn(QDate(2026, 8, 28), QStringLiteral("28 August 2026: complete it, agree on a later end, or give notice?"), QString(), QString(), QStringLiteral("its end has come"));
    }
    // What is asked is what may be done: the steps that are lawful from there.
    const auto asked = [&](AllianceState state) {
        alliance.state = state;
        return wording::endOf(agreementDates(alliance, QDate(2026, 9, 1)), alliance);
    };
    EXPECT_EQ(asked(AllianceState::Paused), QStringLiteral("28 August 2026: resume it, or give notice?"));
    EXPECT_EQ(asked(AllianceState::Ending), QStringLiteral("28 August 2026: end it or complete it?"));
    EXPECT_EQ(asked(AllianceState::Agreed), QStringLiteral("28 August 2026: start it late, draft it anew, or drop it?"));
    EXPECT_EQ(asked(AllianceState::Draft), QStringLiteral("28 August 2026: choose a later end"));
    alliance.state = AllianceState::Completed;
    EXPECT_EQ(wording::endOf(agreementDates(alliance, QDate(2026, 9, 1)), alliance), QStringLiteral("28 August 2026"));
}

TEST_F(DaysOfAnAgreement, AreALengthWhileTheStartIsNotKnown)
{
    alliance.initialMonths = 9;
    alliance.renewal = Renewal::None;
    expectOn(QDate(2030, 1, 1), QStringLiteral("9 months from its start, ends then"), QString(), QString(), QString());
    alliance.initialMonths = 1;
    expectOn(QDate(2030, 1, 1), QStringLiteral("1 month from its start, ends then"), QString(), QString(), QString());
}

TEST_F(DaysOfAnAgreement, AreNoneWithAnOpenEnd)
{
    alliance.startOn = QDate(2026, 1, 1);
    expectOn(QDate(2030, 1, 1), QStringLiteral("open end"), QString(), QString(), QString());
}

TEST(PausedAlliance, GoesOnTodayOrWasTo)
{
    AgendaLine line;
    line.kind = AgendaKind::GoesOn;
    line.title = QStringLiteral("Breakfast by Bike");
    line.dueOn = QDate(2027, 1, 8);
    const auto said = [&](DueStatus status, QDate today) -> QString {
        line.status = status;
        return wording::badge(line) + QStringLiteral(" | ") + wording::title(line) + QStringLiteral(" | ") + wording::when(line, today);
    };
    const QString title = QStringLiteral(" | Breakfast by Bike goes on after its pause | ");
    EXPECT_EQ(said(DueStatus::Upcoming, QDate(2027, 1, 6)), QStringLiteral("8 Jan") + title + QStringLiteral("in 2 days"));
    EXPECT_EQ(said(DueStatus::Due, QDate(2027, 1, 8)), QStringLiteral("due") + title + QStringLiteral("goes on today"));
    EXPECT_EQ(said(DueStatus::Overdue, QDate(2027, 1, 11)), QStringLiteral("overdue") + title + QStringLiteral("was to go on 3 days ago"));
}

// The bakery's: start 26 July 2026, 12 months, notice 1 month, preparation 14 days, renewed by agreement.
TEST_F(DaysOfAnAgreement, AreSaidOnTodayAsWell)
{
    const Folder folder;
    const auto bakery = createSample(folder.file(QStringLiteral("b.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    const auto saidOn = [&](QDate day) {
        QStringList said;
        for (const AgendaLine &line : agenda(bakery->store(), day)) {
            if (line.kind == AgendaKind::Notice || line.kind == AgendaKind::Prepare)
                said << wording::badge(line) + QStringLiteral(" | ") + wording::title(line) + QStringLiteral(" | ") + wording::when(line, day);
        }
        return said;
    };
    EXPECT_EQ(saidOn(QDate(2027, 5, 29)), QStringList{QStringLiteral("12 Jun | Start preparing · Breakfast by Bike | in 14 days")});
    EXPECT_EQ(saidOn(QDate(2027, 6, 26)), (QStringList{QStringLiteral("due | Start preparing · Breakfast by Bike | since 12 June"),
                                                       QStringLiteral("due | Notice by 26 Jun · Breakfast by Bike | due today")}));
    EXPECT_EQ(saidOn(QDate(2027, 6, 27)), QStringList{QStringLiteral("missed | Notice window has passed · Breakfast by Bike | the window closed on 26 June")});
    for (const int days : {0, 1, 200}) {
        const QDate day = QDate(2027, 7, 26).addDays(days);
        ASSERT_EQ(saidOn(day).size(), 1);
        EXPECT_TRUE(saidOn(day).first().startsWith(QStringLiteral("decide | Breakfast by Bike has come to its end | on 26 July"))) << saidOn(day).first().toStdString();
        EXPECT_TRUE(saidOn(day).first().endsWith(QStringLiteral(": say what comes next"))) << days;
    }
}

} // namespace
} // namespace concord
