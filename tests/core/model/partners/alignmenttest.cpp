// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/alignment.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

Need need(int id, int weight, std::optional<int> selfLevel = std::nullopt)
{
    Need n;
    n.id = NeedId(id);
    n.weight = weight;
    n.selfLevel = selfLevel;
    return n;
}

/// What one party covers of the needs 1, 2, 3 …
QList<Coverage> covers(PartyId party, const QList<int> &percents)
{
    QList<Coverage> coverages;
    for (int percent : percents) {
        Coverage c;
        c.needId = NeedId(coverages.size() + 1);
        c.partyId = party;
        c.percent = percent;
        coverages.append(c);
    }
    return coverages;
}

/// The strengths of a party by level; those at the front are relevant to need 1.
struct Strengths {
    QList<Strength> strengths;
    QList<StrengthRelevance> relevances;
};
Strengths levels(const QList<int> &relevant, const QList<int> &others)
{
    Strengths s;
    for (int level : relevant + others) {
        Strength strength;
        strength.id = StrengthId(s.strengths.size() + 1);
        strength.level = level;
        if (s.strengths.size() < relevant.size()) {
            StrengthRelevance relevance;
            relevance.strengthId = strength.id;
            relevance.needId = NeedId(1);
            s.relevances.append(relevance);
        }
        s.strengths.append(strength);
    }
    return s;
}

constexpr PartyId quayside{1};
constexpr PartyId greenfield{2};
constexpr PartyId ines{3};
constexpr PartyId dashPlate{4};
const QList<Need> bakeryNeeds{need(1, 5, 1), need(2, 4, 2), need(3, 3, 2), need(4, 2, 4)};
const QList<Coverage> bakeryCoverages = covers(quayside, {100, 75, 50, 0}) + covers(greenfield, {50, 0, 0, 25}) +
                                        covers(ines, {0, 0, 100, 0}) + covers(dashPlate, {100, 100, 75, 25});

constexpr PartyId library{1};
constexpr PartyId school{2};
constexpr PartyId rotary{3};
constexpr PartyId university{4};
const QList<Need> readingNeeds{need(1, 5, 1), need(2, 5, 2), need(3, 4, 4), need(4, 3, 2), need(5, 2, 3)};
const QList<Coverage> readingCoverages = covers(library, {100, 25, 50, 100, 0}) + covers(school, {0, 100, 50, 0, 25}) +
                                         covers(rotary, {0, 0, 25, 0, 100}) + covers(university, {25, 0, 100, 0, 0});

double focus(const QList<int> &relevant, const QList<int> &others)
{
    const Strengths s = levels(relevant, others);
    return *focusPercent(s.strengths, bakeryNeeds, s.relevances);
}

TEST(Coverage, OfTheBakerysPartners)
{
    EXPECT_NEAR(*coveragePercent(bakeryNeeds, bakeryCoverages, {quayside}), 67.9, 0.05);
    EXPECT_NEAR(*coveragePercent(bakeryNeeds, bakeryCoverages, {greenfield}), 21.4, 0.05);
    EXPECT_NEAR(*coveragePercent(bakeryNeeds, bakeryCoverages, {ines}), 21.4, 0.05);
    EXPECT_NEAR(*coveragePercent(bakeryNeeds, bakeryCoverages, {dashPlate}), 83.9, 0.05);
}

TEST(Coverage, OfASetTakesTheMostForEachNeed)
{
    EXPECT_NEAR(*coveragePercent(bakeryNeeds, bakeryCoverages, {quayside, ines}), 78.6, 0.05);
    EXPECT_NEAR(*coveragePercent(readingNeeds, readingCoverages, {library, school}), 81.6, 0.05);
    EXPECT_DOUBLE_EQ(*coveragePercent(readingNeeds, readingCoverages, {library, school, rotary, university}), 100);
}

TEST(Coverage, OfTheReadingCirclesPartners)
{
    EXPECT_NEAR(*coveragePercent(readingNeeds, readingCoverages, {library}), 59.2, 0.05);
    EXPECT_NEAR(*coveragePercent(readingNeeds, readingCoverages, {school}), 39.5, 0.05);
    EXPECT_NEAR(*coveragePercent(readingNeeds, readingCoverages, {rotary}), 15.8, 0.05);
    EXPECT_NEAR(*coveragePercent(readingNeeds, readingCoverages, {university}), 27.6, 0.05);
}

TEST(Coverage, IsUnknownUntilSomethingIsKnownAndZeroOnlyWhenItIsSaid)
{
    EXPECT_EQ(coveragePercent(bakeryNeeds, {}, {quayside}), std::nullopt);
    EXPECT_EQ(coveragePercent({}, bakeryCoverages, {quayside}), std::nullopt);
    EXPECT_EQ(coveragePercent(bakeryNeeds, covers(quayside, {0}), {quayside}), 0);
}

TEST(Focus, OfTheSamplesPartners)
{
    EXPECT_NEAR(focus({5, 5, 4}, {4, 3}), 66.7, 0.05);    // Quayside Couriers
    EXPECT_NEAR(focus({4}, {4}), 50.0, 0.05);             // Greenfield Van Hire
    EXPECT_NEAR(focus({5}, {4}), 55.6, 0.05);             // Ines Okafor
    EXPECT_NEAR(focus({4, 5, 5}, {4, 4, 3}), 56.0, 0.05); // DashPlate
    EXPECT_NEAR(focus({5, 5, 4}, {3}), 82.4, 0.05);       // Fernhill Library Service
    EXPECT_NEAR(focus({4}, {4}), 50.0, 0.05);             // St Brannock Primary School
}

TEST(Focus, IsUnknownWithoutStrengths)
{
    EXPECT_EQ(focusPercent({}, bakeryNeeds, {}), std::nullopt);
}

TEST(Focus, CountsAStrengthOnceHoweverManyNeedsItServes)
{
    Strengths s = levels({3}, {3});
    s.relevances.append(s.relevances.first());
    s.relevances.last().needId = NeedId(2);
    EXPECT_EQ(focusPercent(s.strengths, bakeryNeeds, s.relevances), 50);
}

TEST(Alignment, HasFourQuadrantsCutAtFifty)
{
    EXPECT_EQ(alignment(50, 50), Alignment::MadeForThis);
    EXPECT_EQ(alignment(50, 49.9), Alignment::OverSized);
    EXPECT_EQ(alignment(49.9, 50), Alignment::Specialist);
    EXPECT_EQ(alignment(49.9, 49.9), Alignment::AdmiredOnly);
    EXPECT_EQ(alignment(std::nullopt, 80), std::nullopt);
    EXPECT_EQ(alignment(80, std::nullopt), std::nullopt);
}

TEST(BetterThanMe, CountsNeedsWhereSomebodyIsRelevantlyBetter)
{
    // Need 1: own level 1, a relevant 5. Needs 2 and 3: nothing relevant. Need 4: own level 4.
    const Strengths s = levels({5}, {5});
    EXPECT_EQ(betterThanMePercent(bakeryNeeds, s.strengths, s.relevances), 25);
    const Strengths equal = levels({1}, {});
    EXPECT_EQ(betterThanMePercent(bakeryNeeds, equal.strengths, equal.relevances), 0);
    EXPECT_EQ(betterThanMePercent({need(1, 5)}, s.strengths, s.relevances), std::nullopt);
}

namespace {

struct Seen {
    int needed; ///< the need that it serves
    int level;
    QDate day;
};

QList<IndexPoint> overTime(const QList<Need> &needs, const QList<Seen> &seen)
{
    QList<Strength> strengths;
    QList<StrengthRelevance> relevances;
    for (const Seen &one : seen) {
        Strength strength;
        strength.id = StrengthId(strengths.size() + 1);
        strength.level = one.level;
        strength.observedOn = one.day;
        strengths << strength;
        relevances << StrengthRelevance{{}, {}, strength.id, NeedId(one.needed)};
    }
    const QList<IndexPoint> points = betterThanMeOverTime(needs, strengths, relevances);
    if (!points.isEmpty()) {
        EXPECT_EQ(points.last().percent, betterThanMePercent(needs, strengths, relevances));
    }
    return points;
}

} // namespace

TEST(BetterThanMe, RisesOnTheDayOnWhichTheFirstBetterOneOfANeedWasSeen)
{
    // Own levels 1, 2, 2 and 4, a fifth need without one: each need that is surpassed is a quarter.
    const QList<Need> needs{need(1, 5, 1), need(2, 4, 2), need(3, 3, 2), need(4, 2, 4), need(5, 1)};
    const QDate january(2025, 1, 10);
    const QDate june(2025, 6, 1);
    EXPECT_EQ(overTime(needs, {{1, 5, june}, {1, 4, january}, {2, 2, january}, {2, 5, june}, {4, 4, january}, {5, 5, january}}),
              (QList<IndexPoint>{{january, 25}, {june, 50}}));
    EXPECT_EQ(overTime(needs, {{1, 3, june}, {2, 3, june}, {3, 5, january}, {4, 5, june}}),
              (QList<IndexPoint>{{january, 25}, {june, 100}}));
}

TEST(BetterThanMe, BeginsWithThoseOfWhomNoDayIsKnown)
{
    const QList<Need> needs{need(1, 5, 1), need(2, 4, 2)};
    const QDate june(2025, 6, 1);
    EXPECT_EQ(overTime(needs, {{1, 5, june}, {1, 2, {}}, {2, 4, june}}), (QList<IndexPoint>{{{}, 50}, {june, 100}}));
    EXPECT_EQ(overTime(needs, {{1, 1, june}, {2, 2, {}}}), QList<IndexPoint>()) << "nobody is better at anything";
    EXPECT_EQ(overTime({need(1, 5)}, {{1, 5, june}}), QList<IndexPoint>());
}

RC_GTEST_PROP(CoverageProperty, GrowsWithTheSetAndStaysWithinBounds, ())
{
    QList<Need> needs;
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
        needs.append(need(i, *rc::gen::inRange(1, 6)));
    QList<Coverage> coverages;
    for (int party = 1; party <= 3; ++party) {
        for (const Need &n : needs) {
            Coverage c;
            c.needId = n.id;
            c.partyId = PartyId(party);
            c.percent = 25 * *rc::gen::inRange(0, 5);
            coverages.append(c);
        }
    }
    const double one = *coveragePercent(needs, coverages, {PartyId(1)});
    const double two = *coveragePercent(needs, coverages, {PartyId(1), PartyId(2)});
    const double three = *coveragePercent(needs, coverages, {PartyId(1), PartyId(2), PartyId(3)});
    RC_ASSERT(0 <= one && one <= two && two <= three && three <= 100);
}

} // namespace
} // namespace concord
