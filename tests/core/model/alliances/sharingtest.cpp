// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/sharing.h"

#include "tests/core/model/alliances/storyrooms.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

using storyrooms::safeguard;

QList<Safeguard> met(std::initializer_list<const char *> keys)
{
    QList<Safeguard> list;
    for (const char *key : keys)
        list.append(safeguard(key, SafeguardState::Met, safeguardLine(QLatin1String(key))->unlocksLevel));
    return list;
}

TEST(Sharing, HasTwelveSafeguardsAndFiveSteps)
{
    EXPECT_EQ(safeguardLines().size(), 12u);
    EXPECT_STREQ(shareLevelName(0), "Nothing yet");
    EXPECT_STREQ(shareLevelName(topShareLevel), "Open book");
}

TEST(Sharing, HeadlinesNeedNothing)
{
    EXPECT_EQ(highestUnlocked({}), 1);
}

TEST(Sharing, ClimbsAsTheLinesOfEachStepAreMet)
{
    EXPECT_EQ(highestUnlocked(met({"G1", "G2"})), 1);
    EXPECT_EQ(highestUnlocked(met({"G1", "G2", "G3"})), 2);
    EXPECT_EQ(highestUnlocked(met({"G1", "G2", "G3", "G4", "G6", "G7"})), 3);
    EXPECT_EQ(highestUnlocked(met({"G1", "G2", "G3", "G4", "G6", "G7", "G9", "G11", "G12"})), 4);
    EXPECT_EQ(highestUnlocked(met({"G4", "G6", "G7", "G9", "G11", "G12"})), 1);
}

TEST(Sharing, OfTheBakeryStandsAtWorkingDetails)
{
    QList<Safeguard> safeguards = met({"G1", "G2", "G3", "G10"});
    safeguards.append(safeguard("G11", SafeguardState::Waived, 4));
    EXPECT_EQ(highestUnlocked(safeguards), 2);
}

TEST(Sharing, WaitsForTheLinesThatTheUserPutOnAStep)
{
    QList<Safeguard> safeguards = met({"G1", "G2", "G3"});
    safeguards.append(safeguard("", SafeguardState::Open, 1, "We have had lunch."));
    EXPECT_EQ(highestUnlocked(safeguards), 0);
    EXPECT_EQ(lockedBy(safeguards, 2), (QList<Violation>{{QStringLiteral("safeguard_open"), QStringLiteral("safeguard"),
                                                          QStringLiteral("We have had lunch.")}}));
}

TEST(Sharing, FollowsALineThatWasMovedToAnotherStep)
{
    QList<Safeguard> safeguards = met({"G1", "G2", "G3", "G6", "G7"});
    safeguards.append(safeguard("G4", SafeguardState::Open, 4));
    EXPECT_EQ(highestUnlocked(safeguards), 3);
}

TEST(Sharing, NamesWhatKeepsAStepClosed)
{
    const QList<Violation> locks = lockedBy(met({"G1", "G3"}), 2);
    ASSERT_EQ(locks.size(), 1);
    EXPECT_EQ(locks.first().code, QStringLiteral("safeguard_open"));
    EXPECT_EQ(locks.first().subject, QStringLiteral("G2"));
}

} // namespace
} // namespace concord
