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

TEST(DayCell, NamesTwoEntriesInARowThatIsAPixelOrTwoLower)
{
    for (int height = 60; height <= 62; ++height)
        EXPECT_EQ(daycell::entriesShown(QRect(0, 0, 68, height), 5), 2) << height;
}

TEST(DayCell, NamesAnEntryAtLeastAndKeepsAllInsideIt)
{
    for (const QRect &cell : {smallCell, QRect(0, 0, 68, daycell::leastHeight()), QRect(0, 0, 160, 96)}) {
        for (int count = 1; count < 9; ++count) {
            const int shown = daycell::entriesShown(cell, count);
            EXPECT_GE(shown, 1);
            for (int i = 0; i < shown; ++i) {
                EXPECT_TRUE(cell.contains(daycell::boxOf(cell, i, count))) << i << " of " << count;
                EXPECT_FALSE(daycell::boxOf(cell, i, count).intersects(daycell::moreOf(cell)));
            }
            EXPECT_TRUE(cell.contains(daycell::moreOf(cell)));
        }
    }
}

} // namespace concord
