// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/priorityrules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

TEST(CoverageRules, AreInSteps)
{
    Coverage coverage;
    for (coverage.percent = 0; coverage.percent <= 100; ++coverage.percent)
        EXPECT_EQ(violationsOf(coverage).isEmpty(), coverage.percent % 25 == 0) << coverage.percent;
}

TEST(AloneEntryRules, CountHoursInQuarters)
{
    AloneEntry entry;
    for (double hours : {0.0, 0.25, 12.5, 1000.0}) {
        entry.hours = hours;
        EXPECT_TRUE(violationsOf(entry).isEmpty()) << hours;
    }
    for (double hours : {0.1, 0.3, 12.3}) {
        entry.hours = hours;
        EXPECT_EQ(violationsOf(entry),
                  (QList<Violation>{{QStringLiteral("not_quarter_hours"), QStringLiteral("alone_entry.hours"), {}}}));
    }
}

TEST(AloneEntryRules, NameACurrency)
{
    AloneEntry entry;
    entry.currency = QStringLiteral("eur");
    EXPECT_EQ(violationsOf(entry).first().code, QStringLiteral("not_a_currency"));
}

} // namespace
} // namespace concord
