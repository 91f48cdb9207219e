// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/daydelegate.h"

#include <gtest/gtest.h>

namespace concord {

/// A day of a month in the smallest window.
constexpr QRect smallCell(0, 0, 68, 62);

TEST(DayCell, GivesALongNameTwoLinesWhereThereIsRoom)
{
    const QRect alone = daycell::boxOf(smallCell, 0, 1);
    EXPECT_EQ(alone.height(), 2 * daycell::boxOf(smallCell, 0, 2).height());
    EXPECT_TRUE(smallCell.contains(alone));
}

TEST(DayCell, KeepsEveryLineInsideItAndALineForHowManyMoreThereAre)
{
    for (int count = 1; count < 9; ++count) {
        const int shown = daycell::entriesShown(smallCell, count);
        EXPECT_GE(shown, 1);
        const int lines = shown < count ? shown + 1 : shown;
        for (int i = 0; i < lines; ++i)
            EXPECT_TRUE(smallCell.contains(daycell::boxOf(smallCell, i, count))) << i << " of " << count;
    }
}

} // namespace concord
