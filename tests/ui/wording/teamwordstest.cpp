// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/teamwords.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

TEST(TeamWords, SayOfATeamWithoutAScoreWhatItsNewestRoundLacks)
{
    TeamRow row;
    EXPECT_EQ(wording::unrated(row), QStringLiteral("not rated yet"));
    row.roundOpen = true;
    EXPECT_EQ(wording::unrated(row), QStringLiteral("a round is open"));
    row.lastRoundOn = QDate(2026, 11, 23);
    row.shown = Shown::TooFew;
    EXPECT_EQ(wording::unrated(row), QStringLiteral("too few answered"));
    row.shown = Shown::NoScore;
    EXPECT_EQ(wording::unrated(row), QStringLiteral("nothing to score"));
}

TEST(TeamWords, PutTheNameBeforeWhatSomebodyWroteOnlyWhereThereIsOne)
{
    EXPECT_EQ(wording::said({QStringLiteral("A second oven"), QStringLiteral("Lena %2")}), QStringLiteral("Lena %2: A second oven"));
    EXPECT_EQ(wording::said({QStringLiteral("A second oven"), {}}), QStringLiteral("A second oven"));
}

} // namespace concord
