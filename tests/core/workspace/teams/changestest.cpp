// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/changes.h"

#include "tests/core/workspace/teams/ateam.h"

namespace concord {

class AChange : public ATeam {
protected:
    ChangeId notice(const QString &dimension, bool known = true)
    {
        Change change;
        change.teamId = team;
        change.statement = QStringLiteral("One name for the 6:50 hand-over");
        change.dimension = dimension;
        change.knownNeeded = known;
        return changes().notice(change).value();
    }
    /// A round of one rater in which Roles is the mean of `roles` and everything else 4.
    void rate(const QString &roles)
    {
        closedRound({QStringLiteral("444 ") + roles + QStringLiteral(" 444 444 444 444 44")},
                    {*detail().members.front().member.partyId});
    }
    ChangeRow row() const { return detail().changes.front(); }
};

TEST_F(AChange, IsConfirmedByALaterRoundThatIsNotablyHigher)
{
    rate(QStringLiteral("222"));
    goDays(1);
    const ChangeId change = notice(QStringLiteral("Roles"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    EXPECT_EQ(row().change.beforeValue, 2.0);
    EXPECT_EQ(row().change.madeOn, QDate(2026, 3, 3));
    EXPECT_EQ(violation(changes().moveTo(change, ChangeState::Confirmed)), QStringLiteral("no_later_round"));
    goDays(30);
    rate(QStringLiteral("443"));
    EXPECT_TRUE(row().canBeConfirmed);
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Confirmed));
    EXPECT_NEAR(*row().rise, 1.67, 0.005);
    EXPECT_TRUE(row().change.afterRoundId);
}

TEST_F(AChange, IsNotConfirmedByALittleMore)
{
    rate(QStringLiteral("333"));
    goDays(1);
    const ChangeId change = notice(QStringLiteral("Purpose"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    goDays(1);
    rate(QStringLiteral("333"));
    EXPECT_FALSE(row().canBeConfirmed);
    EXPECT_EQ(violation(changes().moveTo(change, ChangeState::Confirmed)), QStringLiteral("not_risen_enough"));
}

TEST_F(AChange, IsNeverConfirmedByTheRoundThatGaveTheValueBefore)
{
    const PartyId first = *detail().members.front().member.partyId;
    const PartyId second = addMember(QStringLiteral("Lena"));
    const RoundId round = openRound(Privacy::Named, 2);
    ASSERT_TRUE(answer(round, first, QStringLiteral("444 222 444 444 444 444 44")));
    const ChangeId change = notice(QStringLiteral("Roles"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    EXPECT_FALSE(row().change.beforeValue) << "the round is still being answered";
    ASSERT_TRUE(answer(round, second, QStringLiteral("444 555 444 444 444 444 44")));
    ASSERT_TRUE(rounds().close(round));
    EXPECT_FALSE(changes().moveTo(change, ChangeState::Confirmed));

    // Nor by one that was closed on the day the change was made.
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Dropped));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Noticed));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    EXPECT_EQ(row().change.beforeValue, 3.5);
    rate(QStringLiteral("555"));
    EXPECT_FALSE(row().canBeConfirmed);
    EXPECT_EQ(violation(changes().moveTo(change, ChangeState::Confirmed)), QStringLiteral("no_later_round"));
    goDays(1);
    rate(QStringLiteral("555"));
    EXPECT_TRUE(changes().moveTo(change, ChangeState::Confirmed));
}

TEST_F(AChange, IsJudgedByTheNewestRoundSinceSoThatARiseThatHasGoneConfirmsNothing)
{
    rate(QStringLiteral("222"));
    goDays(1);
    const ChangeId change = notice(QStringLiteral("Roles"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    goDays(30);
    rate(QStringLiteral("443"));
    goDays(30);
    rate(QStringLiteral("322")); // 7/3, a third above the 2 before
    EXPECT_TRUE(row().canBeConfirmed);
    EXPECT_NEAR(*row().rise, 1.0 / 3, 1e-9);
    goDays(30);
    rate(QStringLiteral("222"));
    EXPECT_FALSE(row().canBeConfirmed);
    EXPECT_NEAR(*row().rise, 0, 1e-9);
    EXPECT_EQ(violation(changes().moveTo(change, ChangeState::Confirmed)), QStringLiteral("not_risen_enough"));
    goDays(30);
    rate(QStringLiteral("---")); // nobody could say: the round before it still judges
    EXPECT_NEAR(*row().rise, 0, 1e-9);
    goDays(30);
    rate(QStringLiteral("444"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Confirmed));
    goDays(30);
    rate(QStringLiteral("333"));
    EXPECT_NEAR(*row().rise, 2, 1e-9); // what confirmed it then
}

TEST_F(AChange, NeedsADimensionThatWasRatedBeforeToBeConfirmed)
{
    const ChangeId vague = notice({});
    EXPECT_EQ(violation(changes().moveTo(vague, ChangeState::Confirmed)), QStringLiteral("step_not_lawful"));
    ASSERT_TRUE(changes().moveTo(vague, ChangeState::Made));
    EXPECT_EQ(violation(changes().moveTo(vague, ChangeState::Confirmed)), QStringLiteral("change_without_dimension"));
    Change change = row().change;
    change.dimension = QStringLiteral("Roles");
    ASSERT_TRUE(changes().update(change));
    EXPECT_EQ(violation(changes().moveTo(vague, ChangeState::Confirmed)), QStringLiteral("no_earlier_value"));
}

TEST_F(AChange, IsAboutADimensionOfTheQuestionnaireOrNone)
{
    Change change;
    change.teamId = team;
    change.statement = QStringLiteral("A second till");
    change.dimension = QStringLiteral("Weather");
    const auto refused = changes().notice(change);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.first(),
              (Violation{QStringLiteral("no_such_dimension"), QStringLiteral("Weather"),
                         QStringLiteral("Purpose, Roles, Process, Candour, Dependability, Growth, Impact")}));
    notice(QStringLiteral(" roles"));
    EXPECT_EQ(row().change.dimension, QStringLiteral("Roles")); // as the questionnaire writes it
    Change edited = row().change;
    edited.dimension = QStringLiteral("Weather");
    EXPECT_EQ(violation(changes().update(edited)), QStringLiteral("no_such_dimension"));
}

TEST_F(AChange, BeginsAnewWhenItIsTakenUpAfterItWasDropped)
{
    rate(QStringLiteral("222"));
    const ChangeId change = notice(QStringLiteral("Roles"));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Dropped));
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Noticed));
    EXPECT_FALSE(row().change.madeOn.isValid());
    EXPECT_FALSE(row().change.beforeValue);
}

TEST_F(AChange, IsKnownUntilItIsMade)
{
    const ChangeId change = notice({});
    goDays(94);
    EXPECT_EQ(detail().row.changesKnown, 1);
    EXPECT_EQ(detail().row.oldestKnownDays, 94);
    ASSERT_TRUE(changes().moveTo(change, ChangeState::Made));
    EXPECT_EQ(detail().row.changesKnown, 0);
}

TEST_F(AChange, BelongsToOneTeamOrOneAlliance)
{
    Change change;
    change.statement = QStringLiteral("Something");
    EXPECT_EQ(violation(changes().notice(change)), QStringLiteral("one_subject_needed"));
}

} // namespace concord
