// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/checkinrules.h"

#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 5, 1);

CheckIn in(CheckInState state)
{
    CheckIn checkIn;
    checkIn.allianceId = AllianceId(1);
    checkIn.plannedOn = today;
    checkIn.state = state;
    return checkIn;
}

TEST(ScheduleRules, AreAboutExactlyOneThing)
{
    CheckInSchedule schedule;
    EXPECT_EQ(codes(violationsOf(schedule)), only("one_subject_needed"));
    schedule.teamId = TeamId(1);
    EXPECT_TRUE(violationsOf(schedule).isEmpty());
    schedule.partyId = PartyId(1);
    EXPECT_EQ(codes(violationsOf(schedule)), only("one_subject_needed"));
}

TEST(ScheduleRules, KeepInTouchWithAPartner)
{
    CheckInSchedule schedule;
    schedule.kind = CheckInKind::KeepInTouch;
    schedule.allianceId = AllianceId(1);
    EXPECT_EQ(codes(violationsOf(schedule)), only("keep_in_touch_is_with_a_partner"));
}

TEST(ScheduleRules, EndNoEarlierThanTheyBegin)
{
    CheckInSchedule schedule;
    schedule.partyId = PartyId(1);
    schedule.anchorOn = today;
    schedule.untilOn = today.addDays(-1);
    EXPECT_EQ(codes(violationsOf(schedule)), only("ends_before_start"));
    schedule.untilOn = today;
    EXPECT_TRUE(violationsOf(schedule).isEmpty());
}

TEST(CheckInRules, HeldHasItsDayAndNothingElseHas)
{
    CheckIn checkIn = in(CheckInState::Held);
    EXPECT_EQ(codes(violationsOf(checkIn)), only("day_needed"));
    checkIn.heldOn = today;
    EXPECT_TRUE(violationsOf(checkIn).isEmpty());
    checkIn.state = CheckInState::Planned;
    EXPECT_EQ(codes(violationsOf(checkIn)), only("day_needed"));
}

TEST(CheckInRules, SkippedHasItsReason)
{
    CheckIn checkIn = in(CheckInState::Skipped);
    EXPECT_EQ(codes(violationsOf(checkIn)), only("reason_needed"));
    checkIn.stateReason = QStringLiteral("harvest");
    EXPECT_TRUE(violationsOf(checkIn).isEmpty());
}

TEST(CheckInRules, AnItemLooksAtExactlyOneThing)
{
    CheckInItem item;
    EXPECT_EQ(codes(violationsOf(item)), only("one_subject_needed"));
    item.benefitId = BenefitId(1);
    EXPECT_TRUE(violationsOf(item).isEmpty());
    item.concernId = ConcernId(1);
    EXPECT_EQ(codes(violationsOf(item)), only("one_subject_needed"));
}

TEST(CheckInRules, AnActionComesFromOnePlaceAtMost)
{
    Action action;
    EXPECT_TRUE(violationsOf(action).isEmpty());
    action.checkInId = CheckInId(1);
    action.roundId = RoundId(1);
    EXPECT_EQ(codes(violationsOf(action)), only("one_origin_at_most"));
    action.roundId.reset();
    action.state = ActionState::Done;
    EXPECT_EQ(codes(violationsOf(action)), only("day_needed"));
}

TEST(CheckInSteps, OnlyAPlannedOneCanBeSettled)
{
    for (CheckInState state : everyValue<CheckInState>()) {
        const QStringList expected = state == CheckInState::Planned ? QStringList() : only("check_in_settled");
        EXPECT_EQ(codes(refusalsOfHolding(in(state), today, {}, today)), expected);
        EXPECT_EQ(codes(refusalsOfSkipping(in(state), QStringLiteral("harvest"))), expected);
        EXPECT_EQ(codes(refusalsOfCancelling(in(state))), expected);
        EXPECT_EQ(codes(refusalsOfMoving(in(state), today, today)), expected);
    }
}

TEST(CheckInSteps, HoldingIsForADayThatHasCome)
{
    const CheckIn planned = in(CheckInState::Planned);
    EXPECT_TRUE(refusalsOfHolding(planned, today.addDays(-3), {}, today).isEmpty());
    EXPECT_EQ(codes(refusalsOfHolding(planned, today.addDays(1), {}, today)), only("held_in_future"));
    EXPECT_EQ(codes(refusalsOfHolding(planned, {}, {}, today)), only("held_in_future"));
    const QDate began = today.addDays(-3);
    EXPECT_TRUE(refusalsOfHolding(planned, began, began, today).isEmpty());
    EXPECT_EQ(codes(refusalsOfHolding(planned, began.addDays(-1), began, today)), only("held_before_it_began"));
}

TEST(CheckInSteps, HoldingIsForADayOfTheLastTenYears)
{
    const CheckIn planned = in(CheckInState::Planned);
    EXPECT_TRUE(refusalsOfHolding(planned, today.addYears(-10), {}, today).isEmpty());
    EXPECT_EQ(codes(refusalsOfHolding(planned, today.addYears(-10).addDays(-1), {}, today)), only("day_too_long_ago"));
    EXPECT_EQ(codes(refusalsOfHolding(planned, QDate(1026, 11, 20), {}, today)), only("day_too_long_ago"));
}

TEST(CheckInSteps, SkippingNeedsAReason)
{
    EXPECT_EQ(codes(refusalsOfSkipping(in(CheckInState::Planned), QStringLiteral("  "))), only("reason_needed"));
}

TEST(CheckInSteps, MovingGoesToADayThatHasNotPassed)
{
    EXPECT_EQ(codes(refusalsOfMoving(in(CheckInState::Planned), today.addDays(-1), today)), only("postponed_to_past"));
    EXPECT_EQ(codes(refusalsOfMoving(in(CheckInState::Planned), QDate(9999, 12, 31), today)), only("day_too_far"));
    EXPECT_EQ(codes(refusalsOfMoving(in(CheckInState::Planned), QDate(), today)), only("postponed_to_past"));
    EXPECT_TRUE(refusalsOfMoving(in(CheckInState::Planned), today.addDays(7), today).isEmpty());
}

} // namespace
} // namespace concord
