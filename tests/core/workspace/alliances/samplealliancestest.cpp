// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

/// The alliance A-001 of a sample.
AllianceView sample(const Folder &folder, SampleKind kind)
{
    const auto workspace = createSample(folder.file(QStringLiteral("s.concord")), kind, Clock(today)).value();
    return viewAlliance(*workspace, allianceWithCode(*workspace, QStringLiteral("a-001")).value()).value();
}

const NextState *next(const AllianceView &view, AllianceState state)
{
    for (const NextState &step : view.next) {
        if (step.state == state)
            return &step;
    }
    return nullptr;
}

} // namespace

// Every figure is one that the samples are known by, worked out by hand.

TEST(BreakfastByBike, IsEvenWithGainsAndBurdensAsTold)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Bakery);
    EXPECT_EQ(view.balance.percent, 92);
    EXPECT_EQ(view.balance.band, BalanceBand::Even);
    EXPECT_NEAR(view.balance.parties[0].gain, 8.5, 1e-9);
    EXPECT_NEAR(view.balance.parties[1].gain, 6.15, 1e-9);
    EXPECT_NEAR(view.balance.parties[0].burden, 7, 1e-9);
    EXPECT_NEAR(view.balance.parties[1].burden, 7, 1e-9);
    EXPECT_NEAR(*view.balance.parties[0].lean, 0.080, 0.0005);
    EXPECT_NEAR(*view.balance.parties[1].lean, -0.080, 0.0005);
}

TEST(BreakfastByBike, HasRealisedAboutThreeQuartersForEachSide)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Bakery);
    EXPECT_NEAR(*view.value.parties[0].percent, 76.0, 0.05);
    EXPECT_NEAR(*view.value.parties[1].percent, 74.8, 0.05);
    EXPECT_NEAR(*view.value.percent, 75.5, 0.05);
}

TEST(BreakfastByBike, HasItsDatesCountedFromTheStart)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Bakery);
    EXPECT_EQ(view.facts.alliance.startOn, QDate(2026, 7, 26));
    EXPECT_EQ(view.dates.endOn, QDate(2027, 7, 26));
    EXPECT_EQ(view.dates.noticeBy, QDate(2027, 6, 26));
    EXPECT_EQ(view.dates.prepareFrom, QDate(2027, 6, 12));
}

TEST(BreakfastByBike, HoldsASealThatIsUnbroken)
{
    const Folder folder;
    const auto workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(today)).value();
    const AllianceId id = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    EXPECT_TRUE(sealedAgreement(*workspace, id, 1));
}

TEST(SaturdayStoryRooms, IsEvenAmongThreeAndThreeQuartersKnown)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Reading);
    EXPECT_EQ(view.balance.percent, 92);
    EXPECT_EQ(view.balance.band, BalanceBand::Even);
    const double leans[] = {-0.075, 0.020, 0.055};
    for (int i = 0; i < 3; ++i)
        EXPECT_NEAR(*view.balance.parties[i].lean, leans[i], 0.0005);
    EXPECT_EQ(view.balance.knownPercent, 75);
}

TEST(SaturdayStoryRooms, IsCompleteInTwentyThreeOfTwentyFiveLines)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Reading);
    EXPECT_EQ(view.completeness.percent, 92);
    EXPECT_EQ(view.completeness.count(TermState::Settled), 22);
    EXPECT_EQ(view.completeness.count(TermState::Drafted), 2);
    EXPECT_EQ(view.completeness.count(TermState::Missing), 1);
    EXPECT_EQ(view.completeness.count(TermState::NotNeeded), 1);
    EXPECT_EQ(view.questions, (FourQuestions{14, 12, 11, 6, 9}));
}

TEST(SaturdayStoryRooms, MayNotStartBecauseOfExactlyTwoSafeguards)
{
    const Folder folder;
    const AllianceView view = sample(folder, SampleKind::Reading);
    const NextState *start = next(view, AllianceState::Active);
    ASSERT_NE(start, nullptr);
    QStringList subjects;
    for (const Violation &blocker : start->blockers)
        subjects << blocker.subject;
    EXPECT_EQ(subjects, (QStringList{QStringLiteral("G4"), QStringLiteral("G5")}));
}

} // namespace concord
