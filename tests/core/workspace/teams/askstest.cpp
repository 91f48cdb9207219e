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

TEST_F(AnAsk, IsRefusedOnDaysThatCanNotBeAndToMyself)
{
    const QDate today = workspace->today();
    Invitation early = forTheTeam();
    early.askedOn = today.addDays(1);
    EXPECT_EQ(violation(asks().ask(early, QStringLiteral("Marco"))), QStringLiteral("day_in_future"));
    Invitation backwards = forTheTeam();
    backwards.askedOn = today;
    backwards.followUpOn = today.addDays(-1);
    EXPECT_EQ(violation(asks().ask(backwards, QStringLiteral("Marco"))), QStringLiteral("follow_up_before_asked"));
    Invitation mine = forTheTeam();
    mine.partyId = workspace->info()->mePersonId;
    EXPECT_EQ(violation(asks().ask(mine, {})), QStringLiteral("ask_myself"));
    const InvitationId id = asks().ask(forTheTeam(), QStringLiteral("Marco")).value();
    EXPECT_EQ(violation(asks().answer(id, InvitationAnswer::Yes, today.addDays(1))), QStringLiteral("day_in_future"));
    EXPECT_TRUE(asks().answer(id, InvitationAnswer::Yes, today));
}

/// What an older version, or a clock that was wrong, has left in the file.
class AnOldAsk : public AnAsk {
protected:
    AnOldAsk()
    {
        const QDate today = workspace->today();
        id = asks().ask(forTheTeam(), QStringLiteral("Marco")).value();
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.put"), {}}, [&](Store &store) {
            Invitation old = store.get(id);
            old.askedOn = today.addDays(3);
            old.followUpOn = today.addDays(1);
            old.partyId = workspace->info()->mePersonId;
            store.update(old);
        }));
    }
    QString refusalOf(const std::function<void(Invitation &)> &change) { return violation(asks().edit(id, change)); }

    InvitationId id;
};

TEST_F(AnOldAsk, CanBeEditedWithoutMendingWhatIsImpossibleInIt)
{
    EXPECT_TRUE(asks().edit(id, [](Invitation &ask) { ask.lesson = QStringLiteral("Ask sooner"); }));
    Invitation whole = detail().asks.front().invitation;
    EXPECT_EQ(whole.lesson, QStringLiteral("Ask sooner"));
    whole.feelingBefore = 4;
    EXPECT_TRUE(asks().update(whole));
}

TEST_F(AnOldAsk, IsStillCheckedInWhatTheEditChanges)
{
    const QDate today = workspace->today();
    EXPECT_EQ(refusalOf([&](Invitation &ask) { ask.followUpOn = today.addDays(2); }), QStringLiteral("follow_up_before_asked"));
    EXPECT_EQ(refusalOf([&](Invitation &ask) { ask.askedOn = today.addDays(1); }), QStringLiteral("day_in_future"));
    ASSERT_EQ(refusalOf([&](Invitation &ask) { ask.askedOn = today; }), QString());
    EXPECT_EQ(refusalOf([&](Invitation &ask) { ask.askedOn = today.addDays(1); }), QStringLiteral("day_in_future"));
    EXPECT_EQ(refusalOf([&](Invitation &ask) { ask.followUpOn = today.addDays(-1); }), QStringLiteral("follow_up_before_asked"));
    EXPECT_EQ(violation(asks().answer(id, InvitationAnswer::No, today.addDays(1))), QStringLiteral("day_in_future"));
    EXPECT_TRUE(asks().answer(id, InvitationAnswer::No, today));
}

} // namespace concord
