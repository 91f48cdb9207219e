// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/balance.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace concord {
namespace {

constexpr PartyId us{1};
constexpr PartyId partner{2};
constexpr PartyId third{3};

Benefit benefit(PartyId party, int importance, int likelihood, Basis basis = Basis::Confirmed)
{
    Benefit b;
    b.partyId = party;
    b.importance = importance;
    b.likelihood = likelihood;
    b.importanceBasis = basis;
    return b;
}

Contribution contribution(PartyId party, int effort)
{
    Contribution c;
    c.partyId = party;
    c.effort = effort;
    return c;
}

const QList<Benefit> bakeryBenefits{benefit(us, 5, 80), benefit(us, 4, 60), benefit(us, 3, 70), benefit(partner, 5, 75),
                                    benefit(partner, 4, 60)};
const QList<Contribution> bakeryContributions{contribution(us, 3), contribution(us, 2), contribution(us, 2),
                                              contribution(partner, 4), contribution(partner, 3)};

TEST(Balance, OfTheBakeryIsEven)
{
    const Balance b = balance({us, partner}, us, bakeryBenefits, bakeryContributions);
    ASSERT_EQ(b.parties.size(), 2);
    EXPECT_DOUBLE_EQ(b.parties[0].gain, 8.5);
    EXPECT_DOUBLE_EQ(b.parties[1].gain, 6.15);
    EXPECT_DOUBLE_EQ(b.parties[0].burden, 7);
    EXPECT_DOUBLE_EQ(b.parties[1].burden, 7);
    EXPECT_NEAR(*b.parties[0].lean, 0.080, 0.0005);
    EXPECT_NEAR(*b.parties[1].lean, -0.080, 0.0005);
    EXPECT_EQ(b.percent, 92);
    EXPECT_EQ(b.band, BalanceBand::Even);
    EXPECT_FALSE(b.leansTo.isSet());
}

TEST(Balance, OfTheReadingCircleIsEvenAmongThree)
{
    const QList<Benefit> benefits{benefit(us, 5, 80),      benefit(us, 4, 70),    benefit(partner, 4, 75),
                                  benefit(partner, 4, 60), benefit(third, 5, 70), benefit(third, 3, 50, Basis::Guess)};
    const QList<Contribution> contributions{contribution(us, 5),      contribution(us, 3),    contribution(partner, 3),
                                            contribution(partner, 2), contribution(third, 2), contribution(third, 2)};
    const Balance b = balance({us, partner, third}, us, benefits, contributions);
    EXPECT_NEAR(b.parties[0].gain, 6.8, 1e-9);
    EXPECT_NEAR(b.parties[1].gain, 5.4, 1e-9);
    EXPECT_NEAR(b.parties[2].gain, 5.0, 1e-9);
    EXPECT_EQ(b.parties[0].burden, 8);
    EXPECT_EQ(b.parties[1].burden, 5);
    EXPECT_EQ(b.parties[2].burden, 4);
    EXPECT_NEAR(*b.parties[0].lean, -0.075, 0.0005);
    EXPECT_NEAR(*b.parties[1].lean, 0.020, 0.0005);
    EXPECT_NEAR(*b.parties[2].lean, 0.055, 0.0005);
    EXPECT_EQ(b.percent, 92);
    EXPECT_EQ(b.band, BalanceBand::Even);
    EXPECT_EQ(b.knownPercent, 75);
}

TEST(Balance, SaysNothingWhenAPartyBringsNothing)
{
    const Balance b = balance({us, partner}, us, bakeryBenefits, {contribution(us, 3)});
    EXPECT_EQ(b.percent, std::nullopt);
    EXPECT_EQ(b.band, BalanceBand::NotEnoughKnown);
    EXPECT_EQ(b.parties[0].lean, std::nullopt);
}

TEST(Balance, SaysNothingWhenAPartyGetsNothing)
{
    EXPECT_EQ(balance({us, partner}, us, {benefit(us, 5, 80)}, bakeryContributions).percent, std::nullopt);
}

TEST(Balance, SaysNothingOfOnePartyAlone)
{
    EXPECT_EQ(balance({us}, us, bakeryBenefits, bakeryContributions).percent, std::nullopt);
}

TEST(Balance, SaysNothingWhenNoGainIsLikely)
{
    const QList<Benefit> benefits{benefit(us, 5, 0), benefit(partner, 5, 0)};
    EXPECT_EQ(balance({us, partner}, us, benefits, bakeryContributions).percent, std::nullopt);
    // Not lopsided either, while one side's gains are only something to think of.
    EXPECT_EQ(balance({us, partner}, us, {benefit(us, 5, 60), benefit(partner, 5, 0)}, bakeryContributions).percent, std::nullopt);
}

TEST(Balance, CountsOnlyWhatIsPlannedAndStillMeant)
{
    Benefit surprise = benefit(us, 5, 100);
    surprise.unplanned = true;
    Benefit givenUp = benefit(us, 5, 100);
    givenUp.state = BenefitState::GivenUp;
    Benefit forThoseServed = benefit(us, 5, 100);
    forThoseServed.partyId.reset();
    Contribution stopped = contribution(partner, 5);
    stopped.state = ContributionState::Stopped;
    EXPECT_EQ(balance({us, partner}, us, bakeryBenefits + QList{surprise, givenUp, forThoseServed},
                      bakeryContributions + QList{stopped}),
              balance({us, partner}, us, bakeryBenefits, bakeryContributions));
}

TEST(Balance, NamesThePartyThatItLeansTo)
{
    const QList<Contribution> even{contribution(us, 3), contribution(partner, 3)};
    const Balance leaning = balance({us, partner}, us, {benefit(us, 4, 100), benefit(partner, 2, 100)}, even);
    EXPECT_EQ(leaning.percent, 83); // 100 (1 - (2/3 - 1/2))
    EXPECT_EQ(leaning.band, BalanceBand::Leaning);
    EXPECT_EQ(leaning.leansTo, us);
    const Balance lopsided = balance({us, partner}, us, {benefit(us, 1, 100), benefit(partner, 5, 100)}, even);
    EXPECT_EQ(lopsided.percent, 67); // 100 (1 - (5/6 - 1/2))
    EXPECT_EQ(lopsided.band, BalanceBand::Lopsided);
    EXPECT_EQ(lopsided.leansTo, partner);
}

TEST(Balance, BandsUseTheUnroundedValue)
{
    // Each side bears half; the lean is what one side gets beyond half of the gains.
    const QList<Contribution> even{contribution(us, 3), contribution(partner, 3)};
    const auto gains = [&](int ours, int theirs) {
        QList<Benefit> benefits{benefit(us, 5, ours), benefit(partner, 5, theirs)};
        return balance({us, partner}, us, benefits, even);
    };
    EXPECT_EQ(gains(60, 40).band, BalanceBand::Even); // exactly 90
    const Balance almost = gains(61, 40);             // 61/101 - 1/2: 89.6
    EXPECT_EQ(almost.percent, 90);
    EXPECT_EQ(almost.band, BalanceBand::Leaning);
    EXPECT_EQ(gains(75, 25).band, BalanceBand::Leaning);  // exactly 75
    EXPECT_EQ(gains(76, 25).band, BalanceBand::Lopsided); // 74.8
}

TEST(Balance, KnownnessLooksAtThePartnersBenefitsAlone)
{
    const QList<Benefit> benefits{benefit(us, 5, 80, Basis::Guess), benefit(partner, 5, 80, Basis::TheySaid),
                                  benefit(partner, 4, 80, Basis::Guess)};
    EXPECT_EQ(balance({us, partner}, us, benefits, {}).knownPercent, 50);
    EXPECT_EQ(balance({us, partner}, us, {benefit(us, 5, 80)}, {}).knownPercent, std::nullopt);
}

RC_GTEST_PROP(BalanceProperty, StaysBetween0And100AndTheLeansCancelOut, ())
{
    QList<PartyId> parties;
    QList<Benefit> benefits;
    QList<Contribution> contributions;
    const int n = *rc::gen::inRange(2, 6);
    for (int i = 1; i <= n; ++i) {
        parties.append(PartyId(i));
        for (int k = *rc::gen::inRange(1, 4); k > 0; --k)
            benefits.append(benefit(PartyId(i), *rc::gen::inRange(1, 6), *rc::gen::inRange(1, 101)));
        for (int k = *rc::gen::inRange(1, 4); k > 0; --k)
            contributions.append(contribution(PartyId(i), *rc::gen::inRange(1, 6)));
    }
    const Balance b = balance(parties, us, benefits, contributions);
    RC_ASSERT(b.percent.has_value());
    RC_ASSERT(*b.percent >= 0 && *b.percent <= 100);
    double sum = 0;
    for (const PartyBalance &party : b.parties)
        sum += *party.lean;
    RC_ASSERT(std::abs(sum) < 1e-9);
}

} // namespace
} // namespace concord
