// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/stage.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate reviewDay(2026, 9, 1);

Party at(Stage stage)
{
    Party party;
    party.stage = stage;
    return party;
}

bool may(Stage from, Stage to, bool hasLiveAlliance = false)
{
    return refusalsOfStage(at(from), to, reviewDay, hasLiveAlliance).isEmpty();
}

TEST(Stage, GoesForwardsThroughTheAcquaintance)
{
    EXPECT_TRUE(may(Stage::Listed, Stage::Contacted));
    EXPECT_TRUE(may(Stage::Listed, Stage::Exploring));
    EXPECT_TRUE(may(Stage::Contacted, Stage::Exploring));
    EXPECT_TRUE(may(Stage::Resting, Stage::Exploring));
    EXPECT_FALSE(may(Stage::Exploring, Stage::Listed));
}

TEST(Stage, AlliedIsNeverSetByHand)
{
    for (Stage from : everyValue<Stage>()) {
        for (bool live : {false, true})
            EXPECT_EQ(may(from, Stage::Allied, live), from == Stage::Allied) << int(from);
    }
}

TEST(Stage, NotNowNeedsAReviewDayAndLeadsBackToTheList)
{
    EXPECT_TRUE(may(Stage::Exploring, Stage::NotNow));
    EXPECT_EQ(refusalsOfStage(at(Stage::Exploring), Stage::NotNow, {}, false),
              (QList<Violation>{{QStringLiteral("review_day_needed"), QStringLiteral("party.review_on"), {}}}));
    EXPECT_TRUE(may(Stage::NotNow, Stage::Listed));
    EXPECT_FALSE(may(Stage::NotNow, Stage::Exploring));
}

TEST(Stage, AnAllyWithALiveAllianceCanOnlyBeArchived)
{
    EXPECT_TRUE(may(Stage::Allied, Stage::Archived, true));
    EXPECT_FALSE(may(Stage::Allied, Stage::NotNow, true));
    EXPECT_FALSE(may(Stage::Allied, Stage::Resting, true));
    EXPECT_TRUE(may(Stage::Allied, Stage::Resting, false));
}

TEST(Stage, ComesBackFromTheArchiveToWhereItWas)
{
    Party party = at(Stage::NotNow);
    party.reviewOn = reviewDay;
    const Party archived = withStage(party, Stage::Archived, {});
    EXPECT_EQ(nextStages(archived, false), QList{Stage::NotNow});
    EXPECT_EQ(withStage(archived, Stage::NotNow, archived.reviewOn), party);
}

TEST(Stage, OnlyNotNowKeepsAReviewDay)
{
    Party party = at(Stage::NotNow);
    party.reviewOn = reviewDay;
    EXPECT_FALSE(withStage(party, Stage::Listed, {}).reviewOn.isValid());
}

TEST(Stage, FollowsTheAlliances)
{
    EXPECT_EQ(followingAlliances(at(Stage::Listed), true).stage, Stage::Allied);
    EXPECT_EQ(followingAlliances(at(Stage::Allied), true).stage, Stage::Allied);
    EXPECT_EQ(followingAlliances(at(Stage::Allied), false).stage, Stage::Resting);
    EXPECT_EQ(followingAlliances(at(Stage::Exploring), false).stage, Stage::Exploring);
}

TEST(Stage, InTheArchiveFollowsTheAlliancesQuietly)
{
    const Party archived = withStage(at(Stage::Allied), Stage::Archived, {});
    const Party after = followingAlliances(archived, false);
    EXPECT_EQ(after.stage, Stage::Archived);
    EXPECT_EQ(after.stageBeforeArchive, Stage::Resting);
}

TEST(Stage, AlliedMeansAgreedActivePausedOrEnding)
{
    for (AllianceState state : everyValue<AllianceState>()) {
        const bool live = state == AllianceState::Agreed || state == AllianceState::Active ||
                          state == AllianceState::Paused || state == AllianceState::Ending;
        EXPECT_EQ(makesAllied(state), live) << int(state);
    }
}

} // namespace
} // namespace concord
