// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teams.h"

#include "tests/core/workspace/teams/ateam.h"

namespace concord {

using TheTeams = ATeam;

TEST_F(TheTeams, HaveTheUserAsFirstMemberOfATeamTheyBelongTo)
{
    ASSERT_EQ(detail().members.size(), 1U);
    EXPECT_EQ(detail().members.front().name, QStringLiteral("Mara"));
    EXPECT_EQ(detail().members.front().member.fromOn, QDate(2026, 3, 2));
}

TEST_F(TheTeams, LetTheUserLeaveAndJoinByBelonging)
{
    Team crew = detail().team;
    crew.iBelong = false;
    ASSERT_TRUE(teams().update(crew));
    EXPECT_TRUE(detail().members.empty());
    EXPECT_EQ(detail().formerMembers.size(), 1U);
    crew.iBelong = true;
    ASSERT_TRUE(teams().update(crew));
    EXPECT_EQ(detail().members.size(), 1U);
}

TEST_F(TheTeams, KnowThatTheUserLeftWhenTheirMembershipEnds)
{
    ASSERT_TRUE(teams().endMember(detail().members.front().member.id, QDate(2026, 3, 2)));
    EXPECT_FALSE(detail().team.iBelong);
}

TEST_F(TheTeams, TakeAKnownPersonForATypedNameAndANewOneOtherwise)
{
    const PartyId lena = addMember(QStringLiteral("Lena Brandt"));
    Team other;
    other.name = QStringLiteral("Shop floor");
    const TeamId shop = teams().add(other).value();
    const auto again = teams().addMember(shop, {.partyId = {}, .name = QStringLiteral(" lena  brandt "), .part = {}});
    EXPECT_EQ(workspace->store().get(again.value()).partyId, lena);
    EXPECT_FALSE(workspace->store().get(lena).isPartner);
}

TEST_F(TheTeams, HaveNobodyTwice)
{
    addMember(QStringLiteral("Lena"));
    EXPECT_EQ(violation(teams().addMember(team, {.partyId = {}, .name = QStringLiteral("Lena"), .part = {}})),
              QStringLiteral("already_member"));
}

TEST_F(TheTeams, WantSomebodyForAPartAndFillItLater)
{
    const auto wanted =
        teams().addMember(team, {.partyId = {}, .name = {}, .part = QStringLiteral("packaging design"), .wanted = true});
    ASSERT_TRUE(wanted);
    EXPECT_EQ(detail().wanted.size(), 1U);
    EXPECT_EQ(detail().members.size(), 1U);
    ASSERT_TRUE(teams().fillWanted(*wanted, {.partyId = {}, .name = QStringLiteral("Ines"), .part = {}}));
    EXPECT_TRUE(detail().wanted.empty());
    EXPECT_EQ(detail().members.back().name, QStringLiteral("Ines"));
    EXPECT_EQ(detail().members.back().member.part, QStringLiteral("packaging design"));
}

TEST_F(TheTeams, AskWhoAMemberIsUnlessSomebodyIsOnlyWanted)
{
    EXPECT_EQ(violation(teams().addMember(team, {.partyId = {}, .name = {}, .part = QStringLiteral("rides")})),
              QStringLiteral("member_needed"));
    EXPECT_EQ(violation(teams().addMember(team, {.partyId = {}, .name = {}, .part = {}, .wanted = true})),
              QStringLiteral("wanted_for_what"));
}

TEST_F(TheTeams, EndOnlyWithoutAnOpenRoundAndAreNotCountedAfterwards)
{
    const RoundId round = openRound();
    EXPECT_EQ(violation(teams().end(team, workspace->today())), QStringLiteral("round_still_open"));
    ASSERT_TRUE(rounds().close(round));
    ASSERT_TRUE(teams().end(team, workspace->today()));
    EXPECT_EQ(effectiveTeams(teamRows(workspace->store(), workspace->today())), (EffectiveTeams{0, 0}));
    ASSERT_TRUE(teams().resume(team));
    EXPECT_EQ(effectiveTeams(teamRows(workspace->store(), workspace->today())), (EffectiveTeams{0, 1}));
}

TEST_F(TheTeams, ComeBackWholeWhenTheirDeletionIsUndone)
{
    const PartyId lena = addMember(QStringLiteral("Lena"));
    closedRound({QStringLiteral("44444444444444444444")}, {lena});
    Change change;
    change.teamId = team;
    change.statement = QStringLiteral("Saturday rota");
    ASSERT_TRUE(changes().notice(change));
    ASSERT_TRUE(teams().remove(team));
    EXPECT_FALSE(teamDetail(workspace->store(), team, workspace->today()));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(detail().members.size(), 2U);
    EXPECT_EQ(detail().changes.size(), 1U);
    EXPECT_DOUBLE_EQ(*detail().result->score.overall, 4.0);
}

} // namespace concord
