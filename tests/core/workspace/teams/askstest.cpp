// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asks.h"

#include "tests/core/workspace/teams/ateam.h"

namespace concord {

class AnAsk : public ATeam {
protected:
    [[nodiscard]] Asks asks() const { return Asks(*workspace); }
    Invitation forTheTeam() const
    {
        Invitation invitation;
        invitation.invitedTo = InvitationTo::Team;
        invitation.teamId = team;
        return invitation;
    }
};

TEST_F(AnAsk, IsNotedWithTheDayAndThePersonTyped)
{
    ASSERT_TRUE(asks().ask(forTheTeam(), QStringLiteral("Marco")));
    const AskRow row = detail().asks.front();
    EXPECT_EQ(row.name, QStringLiteral("Marco"));
    EXPECT_EQ(row.invitation.askedOn, workspace->today());
    EXPECT_EQ(row.invitation.answer, InvitationAnswer::None);
}

TEST_F(AnAsk, TakesANoAsAnAnswerAndGivesItBack)
{
    const InvitationId id = asks().ask(forTheTeam(), QStringLiteral("Marco")).value();
    ASSERT_TRUE(asks().answer(id, InvitationAnswer::No, workspace->today()));
    EXPECT_EQ(detail().asks.front().invitation.answeredOn, workspace->today());
    ASSERT_TRUE(asks().answer(id, InvitationAnswer::None, workspace->today()));
    EXPECT_FALSE(detail().asks.front().invitation.answeredOn.isValid());
}

TEST_F(AnAsk, SaysForWhatSomebodyIsAsked)
{
    Invitation invitation = forTheTeam();
    invitation.invitedTo = InvitationTo::Talk;
    EXPECT_EQ(violation(asks().ask(invitation, QStringLiteral("Marco"))), QStringLiteral("one_subject_needed"));
}

} // namespace concord
