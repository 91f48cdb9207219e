// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fivedays/progress.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

PointProgress pointOf(const std::vector<DayProgress> &days, DayPoint wanted)
{
    for (const DayProgress &day : days) {
        for (const PointProgress &point : day.points) {
            if (point.point == wanted)
                return point;
        }
    }
    ADD_FAILURE() << "the point is not asked for";
    return {};
}

} // namespace

TEST(FiveDaysPrompts, AreAskedInTheOrderOfTheDays)
{
    std::vector<DayPrompt> all;
    std::vector<std::size_t> counts;
    for (int day = 1; day <= dayCount; ++day) {
        const auto prompts = promptsOf(day);
        counts.push_back(prompts.size());
        all.insert(all.end(), prompts.begin(), prompts.end());
    }
    EXPECT_EQ(counts, (std::vector<std::size_t>{3, 3, 3, 4, 4}));
    EXPECT_TRUE(std::ranges::equal(all, everyValue<DayPrompt>()));
    EXPECT_EQ(dayOf(DayPrompt::Pushes), 1);
    EXPECT_EQ(dayOf(DayPrompt::Respected), 2);
    EXPECT_EQ(dayOf(DayPrompt::Ask), 5);
}

TEST(FiveDaysProgress, OfNothingIsNothing)
{
    const auto days = progressOf({});
    ASSERT_EQ(days.size(), 5u);
    for (const DayProgress &day : days) {
        EXPECT_EQ(day.percent(), 0) << day.day;
        EXPECT_FALSE(day.isComplete()) << day.day;
    }
    EXPECT_EQ(percentOf(days), 0);
}

TEST(FiveDaysProgress, CountsThreePartnersOfFiveAndTwoOfFourNeeds)
{
    DayFacts facts;
    facts.partnersWithStrength = 3;
    facts.needs = 4;
    facts.needsCovered = 2;
    facts.relevantStrengths = 7; // more than is wanted counts once
    const auto days = progressOf(facts);
    EXPECT_EQ(pointOf(days, DayPoint::Respected), (PointProgress{DayPoint::Respected, 3, 5}));
    EXPECT_EQ(days[1].percent(), 70); // (3/5 + 2/4 + 1) / 3
}

TEST(FiveDaysProgress, IsAHundredOnlyWhenNothingIsThin)
{
    DayFacts facts;
    facts.partnersWithStrength = 5;
    facts.needs = 200;
    facts.needsCovered = 199;
    facts.relevantStrengths = 1;
    EXPECT_EQ(progressOf(facts)[1].percent(), 99);
    facts.needsCovered = 200;
    EXPECT_EQ(progressOf(facts)[1].percent(), 100);
    EXPECT_TRUE(progressOf(facts)[1].isComplete());
}

TEST(FiveDaysProgress, WantsTwoSidesAtLeastAndAllThatThereAre)
{
    DayFacts facts;
    facts.hasAlliance = true;
    facts.parties = 1;
    facts.partiesWinning = 1;
    EXPECT_EQ(pointOf(progressOf(facts), DayPoint::Wins).wanted, 2);
    facts.parties = 3;
    EXPECT_EQ(pointOf(progressOf(facts), DayPoint::Wins).wanted, 3);
}

TEST(FiveDaysProgress, AsksForWantedPlacesOnlyWhereThereAreSome)
{
    DayFacts facts;
    facts.asks = 1;
    EXPECT_EQ(progressOf(facts)[4].points.size(), 4u);
    facts.wanted = 2;
    facts.wantedAsked = 1;
    EXPECT_EQ(pointOf(progressOf(facts), DayPoint::Wanted), (PointProgress{DayPoint::Wanted, 1, 2}));
}

} // namespace concord
