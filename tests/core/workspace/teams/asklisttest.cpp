// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asklist.h"

#include "core/model/partners/party.h"
#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/samples.h"
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/teams.h"
#include "core/workspace/today/agenda.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

namespace {

class AskListTest : public ::testing::Test {
protected:
    void open(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("s.concord")), kind, Clock(QDate(2026, 11, 23))).value();
    }
    [[nodiscard]] AskLog log() const { return askLog(workspace->store()); }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(AskListTest, TellsWhomTheBakeryAskedAndWhomItNeverDid)
{
    open(SampleKind::Bakery);
    const AskLog asks = log();
    ASSERT_EQ(asks.asks.size(), 2u);
    EXPECT_EQ(asks.asks[0].name, QStringLiteral("Ines Okafor"));
    EXPECT_TRUE(asks.asks[0].about.isEmpty());
    EXPECT_EQ(asks.asks[0].invitation.answer, InvitationAnswer::Yes);
    EXPECT_EQ(asks.asks[1].about, QStringLiteral("Breakfast crew"));
    EXPECT_EQ(asks.asks[1].invitation.answer, InvitationAnswer::No);
    EXPECT_DOUBLE_EQ(*asks.summary.yesRatePercent, 50);
    EXPECT_EQ(asks.summary.hard, 1);
    ASSERT_EQ(asks.neverAsked.size(), 1u);
    EXPECT_TRUE(asks.neverAsked[0].what.contains(QStringLiteral("packaging")));
}

TEST_F(AskListTest, PutsTheOpenAskOfTheReadingCircleFirst)
{
    open(SampleKind::Reading);
    const AskLog asks = log();
    ASSERT_EQ(asks.asks.size(), 2u);
    EXPECT_EQ(asks.asks[0].name, QStringLiteral("Jo Marsh"));
    EXPECT_EQ(asks.summary.open(), 1);
    EXPECT_EQ(asks.summary.notNow, 1);
    EXPECT_DOUBLE_EQ(*asks.summary.yesRatePercent, 0);
}

TEST_F(AskListTest, NoLongerCallsNeverAskedWhomTheTeamAsked)
{
    open(SampleKind::Bakery);
    const TeamMember wanted = workspace->store().first<TeamMember>("WHERE wanted = 1").value();
    const auto who = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
    TeamMember named = wanted;
    named.partyId = who;
    ASSERT_TRUE(Teams(*workspace).updateMember(named));
    ASSERT_EQ(log().neverAsked.size(), 1u);
    EXPECT_EQ(log().neverAsked[0].what, QStringLiteral("Ines Okafor"));
    Invitation ask;
    ask.partyId = who;
    ask.invitedTo = InvitationTo::Team;
    ask.teamId = wanted.teamId;
    ASSERT_TRUE(Asks(*workspace).ask(ask));
    EXPECT_TRUE(log().neverAsked.empty());
    EXPECT_EQ(asksOf(workspace->store(), who).size(), 2u);
}

TEST_F(AskListTest, NoLongerCallsAPartNeverAskedOnceAnAskOfItsTeamNamesIt)
{
    open(SampleKind::Bakery);
    const TeamMember wanted = workspace->store().first<TeamMember>("WHERE wanted = 1").value();
    ASSERT_FALSE(wanted.partyId);
    const auto who = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
    const auto asksTodayOf = [&] {
        return std::ranges::count(agenda(workspace->store(), workspace->today()), QLatin1String(tableOf<TeamMember>), &AgendaLine::table);
    };
    const auto placesAsked = [&] { return fiveDays(workspace->store(), workspace->today()).facts.wantedAsked; };
    Invitation ask;
    ask.partyId = who;
    ask.invitedTo = InvitationTo::Team;
    ask.teamId = wanted.teamId;
    ask.message = QStringLiteral("a hand with the ovens");
    ASSERT_TRUE(Asks(*workspace).ask(ask));
    EXPECT_EQ(log().neverAsked.size(), 1u);
    EXPECT_EQ(asksTodayOf(), 1);
    EXPECT_EQ(placesAsked(), 0);
    ask.message = u' ' + wanted.part + u' ';
    ASSERT_TRUE(Asks(*workspace).ask(ask));
    EXPECT_TRUE(log().neverAsked.empty());
    EXPECT_EQ(asksTodayOf(), 0);
    EXPECT_EQ(placesAsked(), 1);
}

} // namespace concord
