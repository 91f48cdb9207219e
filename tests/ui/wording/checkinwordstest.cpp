// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/checkinwords.h"

#include "tests/support/printing.h"
#include "ui/wording/agendawords.h"

#include <gtest/gtest.h>

namespace concord {

/// Nobody but the reader of a calendar knows what the bare name of a partner is to mean.
TEST(SingleCheckIn, IsCalledByWhatItIsAndNotByANameAlone)
{
    CheckInRow row;
    row.kind = CheckInKind::FullReview;
    row.title = row.about = QStringLiteral("Quayside Couriers");
    EXPECT_EQ(wording::titleOf(row), QStringLiteral("Full review"));
    row.scheduleId = CheckInScheduleId(1);
    row.title = QStringLiteral("Over coffee");
    EXPECT_EQ(wording::titleOf(row), QStringLiteral("Over coffee"));

    AgendaLine line;
    line.title = line.about = QStringLiteral("Quayside Couriers");
    EXPECT_EQ(wording::title(line), QStringLiteral("Check-in with Quayside Couriers"));
    line.title = QStringLiteral("Over coffee");
    EXPECT_EQ(wording::title(line), QStringLiteral("Over coffee · Quayside Couriers"));
    EXPECT_EQ(wording::calendarWords().single.arg(line.about), QStringLiteral("Check-in with Quayside Couriers"));
}

} // namespace concord
