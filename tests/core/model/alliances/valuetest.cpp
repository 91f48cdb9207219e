// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/value.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

constexpr PartyId bakery{1};
constexpr PartyId quayside{2};

Benefit benefit(int id, PartyId party, int importance, double baseline, double target)
{
    Benefit b;
    b.id = BenefitId(id);
    b.partyId = party;
    b.importance = importance;
    b.baseline = baseline;
    b.target = target;
    return b;
}

BenefitReading reading(int benefit, double value, QDate on = QDate(2026, 5, 1), int id = 1)
{
    BenefitReading r;
    r.id = BenefitReadingId(id);
    r.benefitId = BenefitId(benefit);
    r.readOn = on;
    r.value = value;
    return r;
}

const QList<Benefit> bakeryBenefits{benefit(1, bakery, 5, 0, 9), benefit(2, bakery, 4, 0, 60),
                                    benefit(3, bakery, 3, 8, 2), benefit(4, quayside, 5, 0, 80),
                                    benefit(5, quayside, 4, 12, 3)};
const QList<BenefitReading> bakeryReadings{reading(1, 7), reading(2, 41), reading(3, 3), reading(4, 58), reading(5, 5)};

double percentOf(const Benefit &b, double latest)
{
    const BenefitReading r = reading(1, latest);
    return 100 * realised(b, &r)->realised;
}

TEST(Realised, WorksForAFallingTarget)
{
    EXPECT_NEAR(percentOf(benefit(1, bakery, 3, 8, 2), 3), 83.3, 0.05);
}

TEST(Realised, OfTheBakeryMatchesItsReadings)
{
    const RealisedValue value = realisedValue({bakery, quayside}, bakeryBenefits, bakeryReadings);
    ASSERT_EQ(value.benefits.size(), 5);
    const QList<double> expected{77.8, 68.3, 83.3, 72.5, 77.8};
    for (qsizetype i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(100 * value.benefits[i].realised, expected[i], 0.05);
    EXPECT_NEAR(*value.parties[0].percent, 76.0, 0.05);
    EXPECT_NEAR(*value.parties[1].percent, 74.8, 0.05);
    EXPECT_NEAR(*value.percent, 75.5, 0.05);
}

TEST(Realised, IsCutAtBothEndsAndListsTheOvershootApart)
{
    const Benefit b = benefit(1, bakery, 3, 0, 40);
    const BenefitReading beyond = reading(1, 50);
    EXPECT_EQ(realised(b, &beyond), (RealisedBenefit{b.id, 1, 0.25}));
    const BenefitReading worse = reading(1, -10);
    EXPECT_EQ(realised(b, &worse), (RealisedBenefit{b.id, 0, 0}));
}

TEST(Realised, IsUnknownWithoutAReadingATargetOrABaseline)
{
    const BenefitReading r = reading(1, 3);
    Benefit b = benefit(1, bakery, 3, 0, 40);
    EXPECT_EQ(realised(b, nullptr), std::nullopt);
    b.target.reset();
    EXPECT_EQ(realised(b, &r), std::nullopt);
    b = benefit(1, bakery, 3, 0, 40);
    b.baseline.reset();
    EXPECT_EQ(realised(b, &r), std::nullopt);
}

TEST(RealisedValue, LeavesOutWhatIsNotMeasuredGivenUpOrUnplanned)
{
    Benefit unmeasured = benefit(6, bakery, 5, 0, 10);
    Benefit givenUp = benefit(7, bakery, 5, 0, 10);
    givenUp.state = BenefitState::GivenUp;
    Benefit surprise = benefit(8, bakery, 5, 0, 10);
    surprise.unplanned = true;
    const RealisedValue value = realisedValue({bakery, quayside}, bakeryBenefits + QList{unmeasured, givenUp, surprise},
                                              bakeryReadings + QList{reading(7, 10), reading(8, 10)});
    EXPECT_NEAR(*value.parties[0].percent, 76.0, 0.05);
    EXPECT_NEAR(*value.percent, 75.5, 0.05);
}

TEST(RealisedValue, IsUnknownBeforeTheFirstReading)
{
    const RealisedValue value = realisedValue({bakery}, bakeryBenefits, {});
    EXPECT_EQ(value.percent, std::nullopt);
    EXPECT_EQ(value.parties, (QList<PartyValue>{{bakery, std::nullopt}}));
}

TEST(LatestReading, GoesByDayAndThenByTheOrderOfEntry)
{
    const QList<BenefitReading> readings{reading(1, 10, QDate(2026, 5, 2), 1), reading(1, 20, QDate(2026, 5, 1), 2),
                                         reading(1, 30, QDate(2026, 5, 2), 3), reading(2, 40, QDate(2026, 5, 9), 4)};
    EXPECT_EQ(latestReading(readings, BenefitId(1))->value, 30);
    EXPECT_EQ(latestReading(readings, BenefitId(9)), nullptr);
}

TEST(SuggestedState, FollowsTheReadings)
{
    const Benefit falling = benefit(1, bakery, 3, 8, 2);
    const QDate today(2026, 5, 1);
    const auto state = [&](double latest) {
        const BenefitReading r = reading(1, latest);
        return suggestedState(falling, &r, today);
    };
    EXPECT_EQ(state(9), (SuggestedState{BenefitState::Expected, false}));
    EXPECT_EQ(state(8), (SuggestedState{BenefitState::Expected, false}));
    EXPECT_EQ(state(7), (SuggestedState{BenefitState::Emerging, false}));
    EXPECT_EQ(state(2), (SuggestedState{BenefitState::Realised, false}));
    EXPECT_EQ(state(1), (SuggestedState{BenefitState::Realised, false}));
}

TEST(SuggestedState, AsksWhenTheDueDayHasPassed)
{
    Benefit b = benefit(1, bakery, 3, 8, 2);
    b.dueOn = QDate(2026, 4, 30);
    const BenefitReading r = reading(1, 5);
    EXPECT_EQ(suggestedState(b, &r, QDate(2026, 4, 30)), (SuggestedState{BenefitState::Emerging, false}));
    EXPECT_EQ(suggestedState(b, &r, QDate(2026, 5, 1)), (SuggestedState{BenefitState::Missed, true}));
}

TEST(SuggestedState, LeavesAloneWhatWasGivenUp)
{
    Benefit b = benefit(1, bakery, 3, 8, 2);
    b.state = BenefitState::GivenUp;
    const BenefitReading r = reading(1, 2);
    EXPECT_EQ(suggestedState(b, &r, QDate(2026, 5, 1)), (SuggestedState{BenefitState::GivenUp, false}));
}

RC_GTEST_PROP(RealisedProperty, StaysBetweenNothingAndAll, (int baseline, int target, int latest))
{
    RC_PRE(baseline != target);
    const Benefit b = benefit(1, bakery, 3, baseline, target);
    const BenefitReading r = reading(1, latest);
    const auto result = realised(b, &r);
    RC_ASSERT(result->realised >= 0 && result->realised <= 1);
    RC_ASSERT(result->overshoot >= 0);
    RC_ASSERT(result->overshoot == 0 || result->realised == 1);
}

} // namespace
} // namespace concord
