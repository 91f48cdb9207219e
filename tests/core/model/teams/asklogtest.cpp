// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/asklog.h"

#include <gtest/gtest.h>

#include <vector>

namespace concord {

namespace {

Invitation ask(InvitationAnswer answer, std::optional<int> feeling = {}, const QString &lesson = {})
{
    Invitation invitation;
    invitation.answer = answer;
    invitation.feelingBefore = feeling;
    invitation.lesson = lesson;
    return invitation;
}

} // namespace

TEST(AskSummaryTest, KnowsNoRateWhileNobodyAnswered)
{
    EXPECT_FALSE(askSummary({}).yesRatePercent);
    const std::vector asks{ask(InvitationAnswer::None), ask(InvitationAnswer::None)};
    const AskSummary summary = askSummary(asks);
    EXPECT_EQ(summary.asked, 2);
    EXPECT_EQ(summary.open(), 2);
    EXPECT_FALSE(summary.yesRatePercent);
}

TEST(AskSummaryTest, CountsTheRateAmongThoseWhoAnswered)
{
    const std::vector asks{ask(InvitationAnswer::Yes), ask(InvitationAnswer::No), ask(InvitationAnswer::NotNow),
                           ask(InvitationAnswer::Yes), ask(InvitationAnswer::None)};
    const AskSummary summary = askSummary(asks);
    EXPECT_EQ(summary.answered(), 4);
    EXPECT_EQ(summary.open(), 1);
    EXPECT_DOUBLE_EQ(*summary.yesRatePercent, 50);
}

TEST(AskSummaryTest, TellsHowSeldomWhatWasFearedCame)
{
    const std::vector asks{ask(InvitationAnswer::No, 2, QStringLiteral("It took four minutes")), ask(InvitationAnswer::Yes, 1),
                           ask(InvitationAnswer::No, 3), ask(InvitationAnswer::No), ask(InvitationAnswer::None, 1)};
    const AskSummary summary = askSummary(asks);
    EXPECT_EQ(summary.hard, 2); // an open one proves nothing yet, and 3 of 5 is not hard
    EXPECT_EQ(summary.hardNo, 1);
    EXPECT_EQ(summary.taught, 1);
}

} // namespace concord
