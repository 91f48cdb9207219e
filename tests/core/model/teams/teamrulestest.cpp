// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/teamrules.h"

#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 5, 1);

Round open(Privacy privacy)
{
    Round round;
    round.openedOn = today;
    round.privacy = privacy;
    return round;
}

AnswerSheet sheetOf(std::optional<int> rater, int id = 1)
{
    AnswerSheet sheet;
    sheet.id = AnswerSheetId(id);
    if (rater)
        sheet.raterPartyId = PartyId(*rater);
    return sheet;
}

const QList<QuestionnaireItem> items = [] {
    QList<QuestionnaireItem> list(2);
    list[0].code = QStringLiteral("A1");
    list[1].code = QStringLiteral("A2");
    list[1].shortForm = true;
    return list;
}();

TEST(TeamRules, AMemberIsKnownOrWanted)
{
    TeamMember member;
    EXPECT_EQ(codes(violationsOf(member)), only("member_needed"));
    member.wanted = true;
    EXPECT_TRUE(violationsOf(member).isEmpty());
    member.wanted = false;
    member.partyId = PartyId(1);
    member.fromOn = today;
    member.toOn = today.addDays(-1);
    EXPECT_EQ(codes(violationsOf(member)), only("ends_before_start"));
}

TEST(TeamRules, ATeamEndsNoEarlierThanItFormed)
{
    Team team;
    team.formedOn = today;
    team.endedOn = today.addDays(-1);
    EXPECT_EQ(codes(violationsOf(team)), only("ends_before_start"));
}

TEST(RoundRules, WithoutNamesThreeAnswersAreNeeded)
{
    for (Privacy privacy : everyValue<Privacy>()) {
        Round round = open(privacy);
        round.minShown = 2;
        EXPECT_EQ(codes(violationsOf(round)), privacy == Privacy::Named ? QStringList() : only("min_shown_too_low"));
        round.minShown = 3;
        EXPECT_TRUE(violationsOf(round).isEmpty());
    }
}

TEST(RoundRules, ClosedHasItsDay)
{
    Round round = open(Privacy::Named);
    round.state = RoundState::Closed;
    EXPECT_EQ(codes(violationsOf(round)), only("day_needed"));
    round.closedOn = today;
    EXPECT_TRUE(violationsOf(round).isEmpty());
    round.state = RoundState::Open;
    EXPECT_EQ(codes(violationsOf(round)), only("day_needed"));
}

TEST(SheetRules, TotalsOnlyTellsNothingOfTheRater)
{
    const Round round = open(Privacy::TotalsOnly);
    EXPECT_TRUE(violationsOf(sheetOf(std::nullopt), {}, round, items, {}).isEmpty());
    EXPECT_EQ(codes(violationsOf(sheetOf(7), {}, round, items, {})), only("totals_only_has_no_rater"));
    AnswerSheet withSide = sheetOf(std::nullopt);
    withSide.raterSide = RaterSide::Us;
    EXPECT_EQ(codes(violationsOf(withSide, {}, round, items, {})), only("totals_only_has_no_rater"));
}

TEST(SheetRules, OtherRoundsNameEachRaterOnce)
{
    for (Privacy privacy : {Privacy::Named, Privacy::NamesHidden}) {
        const Round round = open(privacy);
        EXPECT_EQ(codes(violationsOf(sheetOf(std::nullopt), {}, round, items, {})), only("rater_needed"));
        EXPECT_EQ(codes(violationsOf(sheetOf(7, 2), {}, round, items, {sheetOf(7, 1)})), only("rater_twice"));
        EXPECT_TRUE(violationsOf(sheetOf(7, 1), {}, round, items, {sheetOf(7, 1), sheetOf(8, 2)}).isEmpty());
    }
}

TEST(SheetRules, AnswersAreForItemsThatTheRoundAsks)
{
    Answer answer;
    answer.itemCode = QStringLiteral("A1");
    Round round = open(Privacy::Named);
    EXPECT_TRUE(violationsOf(sheetOf(7), {answer}, round, items, {}).isEmpty());
    round.form = RoundForm::Short;
    EXPECT_EQ(
        violationsOf(sheetOf(7), {answer}, round, items, {}),
        (QList<Violation>{{QStringLiteral("item_not_asked"), QStringLiteral("answer.item_code"), answer.itemCode}}));
}

TEST(SheetRules, AClosedRoundTakesNoMore)
{
    Round round = open(Privacy::Named);
    round.state = RoundState::Closed;
    EXPECT_EQ(codes(violationsOf(sheetOf(7), {}, round, items, {})), only("round_is_closed"));
}

TEST(ChangeRules, BelongToOneTeamOrOneAlliance)
{
    Change change;
    EXPECT_EQ(codes(violationsOf(change)), only("one_subject_needed"));
    change.teamId = TeamId(1);
    EXPECT_TRUE(violationsOf(change).isEmpty());
    change.allianceId = AllianceId(1);
    EXPECT_EQ(codes(violationsOf(change)), only("one_subject_needed"));
}

TEST(ChangeRules, ConfirmedNamesItsDayAndItsRound)
{
    Change change;
    change.teamId = TeamId(1);
    change.state = ChangeState::Confirmed;
    EXPECT_EQ(codes(violationsOf(change)), (QStringList{QStringLiteral("day_needed"), QStringLiteral("round_needed")}));
}

TEST(ChangeSteps, GoForwardsAndAreConfirmedOnlyOnceMade)
{
    using enum ChangeState;
    const auto may = [](ChangeState from, ChangeState to) { return refusalsOfStep(from, to).isEmpty(); };
    EXPECT_TRUE(may(Noticed, Decided) && may(Decided, InProgress) && may(InProgress, Made) && may(Made, Confirmed));
    EXPECT_TRUE(may(Noticed, Made));
    EXPECT_FALSE(may(InProgress, Confirmed));
    EXPECT_FALSE(may(Made, Decided));
    EXPECT_TRUE(may(Decided, Dropped) && may(Made, Dropped) && may(Dropped, Noticed));
    EXPECT_FALSE(may(Confirmed, Dropped));
}

TEST(InvitationRules, AskForWhatTheySayAndAreAnsweredLater)
{
    Invitation ask;
    ask.askedOn = today;
    EXPECT_TRUE(violationsOf(ask).isEmpty()); // to talk
    ask.invitedTo = InvitationTo::Team;
    EXPECT_EQ(codes(violationsOf(ask)), only("one_subject_needed"));
    ask.teamId = TeamId(1);
    ask.answer = InvitationAnswer::No;
    EXPECT_EQ(codes(violationsOf(ask)), only("day_needed"));
    ask.answeredOn = today.addDays(-1);
    EXPECT_EQ(codes(violationsOf(ask)), only("answered_before_asked"));
    ask.answeredOn = today;
    EXPECT_TRUE(violationsOf(ask).isEmpty());
}

} // namespace
} // namespace concord
