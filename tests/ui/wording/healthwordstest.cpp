// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/healthwords.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(HealthWords, SpeakOfOneCheckInAsOfOne)
{
    const auto said = [](int count, int of) {
        HealthReason reason;
        reason.finding = HealthFinding::HeldInTime;
        reason.count = count;
        reason.of = of;
        return wording::sentence(reason, QDate(2026, 11, 23));
    };
    EXPECT_EQ(said(1, 1), QStringLiteral("The last check-in was held in time."));
    EXPECT_EQ(said(0, 1), QStringLiteral("The last check-in was not held in time."));
    EXPECT_EQ(said(1, 6), QStringLiteral("1 of the last 6 check-ins were held in time."));
}

} // namespace
} // namespace concord
