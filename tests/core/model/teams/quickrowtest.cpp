// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/quickrow.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

using Scores = std::vector<std::optional<int>>;

TEST(QuickRow, ReadsOneDigitForEachItemAndIgnoresTheSpaces)
{
    EXPECT_EQ(readQuickRow(u"432 22", 5), (QuickRow{{4, 3, 2, 2, 2}, {}}));
}

TEST(QuickRow, TakesZeroDashAndQuestionMarkForCannotSay)
{
    EXPECT_EQ(readQuickRow(u"40-?5", 5).scores, (Scores{4, std::nullopt, std::nullopt, std::nullopt, 5}));
}

TEST(QuickRow, NamesTheFirstSignThatIsNoAnswer)
{
    EXPECT_EQ(readQuickRow(u"46x", 3).violations,
              (QList<Violation>{{QStringLiteral("quick_row_sign"), QStringLiteral("6"), {}}}));
}

TEST(QuickRow, SaysHowManyAnswersAreMissing)
{
    EXPECT_EQ(readQuickRow(u"432 223", 7).violations,
              (QList<Violation>{{QStringLiteral("quick_row_length"), QStringLiteral("6"), QStringLiteral("7")}}));
}

} // namespace
} // namespace concord
