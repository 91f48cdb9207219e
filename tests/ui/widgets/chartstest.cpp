// SPDX-License-Identifier: GPL-3.0-or-later
// What the painted widgets say to a screen reader, with the bakery's and the reading circle's figures.
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/trendline.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartsTest : ::testing::Test {
    ChartsTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~ChartsTest() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(ChartsTest, TheGaugeSaysItsVerdictAndWhoGetsMore)
{
    BalanceGauge gauge;
    gauge.setParties({{u"Bakery"_s, 0.08}, {u"Quayside"_s, -0.08}}, u"92 of 100: even, slightly toward us"_s);
    EXPECT_EQ(gauge.accessibleDescription(),
              u"92 of 100: even, slightly toward us; Bakery gets 8 points more than it gives; "
              "Quayside gives 8 points more than it gets"_s);
}

TEST_F(ChartsTest, TheGaugeNamesNoLeanWhereNotEnoughIsKnown)
{
    BalanceGauge gauge;
    gauge.setParties({{u"Bakery"_s, std::nullopt}, {u"Quayside"_s, std::nullopt}}, u"not enough known"_s);
    EXPECT_EQ(gauge.accessibleDescription(), u"not enough known; Bakery: not enough known; Quayside: not enough known"_s);
}

TEST_F(ChartsTest, TheDotsSayEveryAnswerWithItsRater)
{
    DotPlot dots;
    dots.setRows({{u"Roles"_s, {3.33, 3.33}, {u"Mara"_s, u"Lena"_s}, 3.5, 1.5, false},
                  {u"Candour"_s, {1.67, 4.33}, {}, 3.0, std::nullopt, true},
                  {u"Growth"_s, {}, {}, std::nullopt, std::nullopt, false}},
                 u"since round 1"_s);
    EXPECT_EQ(dots.accessibleDescription(),
              u"Roles: mean 3.50, answers Mara 3.33, Lena 3.33, +1.50 since round 1; "
              "Candour: mean 3.00, answers 1.67, 4.33, split; Growth: no answers"_s);
}

TEST_F(ChartsTest, TheRadarSaysBothRoundsAndMissingValues)
{
    RadarChart radar;
    radar.setValues({u"Purpose"_s, u"Roles"_s, u"Process"_s}, {u"now"_s, {3.92, std::nullopt, 3.67}},
                    RadarSeries{u"65 days earlier"_s, {3.17, 2.0, 2.92}});
    EXPECT_EQ(radar.accessibleDescription(),
              u"Purpose: 3.92, before 3.17; Roles: no answer, before 2.00; Process: 3.67, before 2.92"_s);
}

TEST_F(ChartsTest, TheBarSaysHowMuchOfTheWhole)
{
    RatioBar bar;
    bar.setCaption(u"hours saved a week"_s, u"7 of 9"_s);
    bar.setRatio(7.0 / 9);
    EXPECT_EQ(bar.accessibleDescription(), u"hours saved a week: 7 of 9 (78 %)"_s);
    bar.setRatio(std::nullopt);
    EXPECT_EQ(bar.accessibleDescription(), u"hours saved a week: 7 of 9 (not known yet)"_s);
}

TEST_F(ChartsTest, TheDotsSayHowManyOfThoseInvitedAnswered)
{
    DotPlot dots;
    dots.setRows({{u"Candour"_s, {1.67, 3, 4.33}, {}, 3.0, std::nullopt, true, 6}}, {});
    EXPECT_EQ(dots.accessibleDescription(), u"Candour: mean 3.00, 3 of 6 answered: 1.67, 3, 4.33, split"_s);
}

TEST_F(ChartsTest, TheTrendSaysWhatCanNotBeCompared)
{
    TrendLine trend;
    trend.setPoints({{QDate(2026, 9, 9), 3.24}, {QDate(2026, 11, 13), 3.92, true}});
    EXPECT_EQ(trend.accessibleDescription(),
              u"9 September 2026: 3.24; 13 November 2026: 3.92, not comparable with the one before"_s);
}

TEST_F(ChartsTest, TheTrendLeavesGapsForMissingValues)
{
    TrendLine trend;
    trend.setPoints({{QDate(2026, 9, 9), 3.24}, {QDate(2026, 10, 9), std::nullopt}, {QDate(2026, 11, 13), 3.92}});
    EXPECT_EQ(trend.accessibleDescription(),
              u"9 September 2026: 3.24; 9 October 2026: no value; 13 November 2026: 3.92"_s);
}

} // namespace
