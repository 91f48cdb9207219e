// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkins.h"

#include "core/model/alliances/responsibility.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/workspace/checkins/actions.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/today/agenda.h"
#include "tests/core/workspace/checkins/runningalliance.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace concord {
namespace {


class CheckInActs : public ARunningAlliance {
protected:
    /// Schedules it as it was on an earlier day.
    CheckInScheduleId scheduledOn(QDate day, const CheckInSchedule &schedule)
    {
        return workspace
            ->perform({QStringLiteral("test.schedule"), {}},
                      [&](Store &store) {
                          CheckInSchedule kept = schedule;
                          store.insert(kept);
                          replan(store, kept, day);
                          return kept.id;
                      })
            .value();
    }

    CheckIn planned(CheckInScheduleId id) const { return plannedOf(workspace->store(), id).value_or(CheckIn()); }

    /// "2026-11-02 missed" for each check-in, in the order of their days.
    std::vector<std::string> rows() const
    {
        std::vector<std::string> text;
        for (const CheckIn &checkIn : workspace->store().select<CheckIn>("ORDER BY planned_on, id")) {
            QString row = checkIn.plannedOn.toString(Qt::ISODate) + u' ' + word(checkIn.state);
            if (checkIn.movedFrom.isValid())
                row += QStringLiteral(" from ") + checkIn.movedFrom.toString(Qt::ISODate);
            text.push_back(row.toStdString());
        }
        return text;
    }

    template <class T>
    static QString refusal(const Outcome<T> &outcome)
    {
        return outcome || outcome.error().violations.isEmpty() ? QString() : outcome.error().violations.first().code;
    }

    CheckIns checkIns{*workspace};
};

} // namespace

TEST_F(CheckInActs, SchedulingPlansTheFirstDateFromTodayOn)
{
    ASSERT_TRUE(checkIns.schedule(every(1, PeriodUnit::Months, QDate(2026, 8, 31))));
    EXPECT_THAT(rows(), ElementsAre("2026-11-30 planned"));
}

TEST_F(CheckInActs, SchedulingNeedsExactlyOneSubject)
{
    CheckInSchedule schedule = every(1, PeriodUnit::Weeks, today);
    schedule.partyId = partner;
    const auto both = checkIns.schedule(schedule);
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().violations.first().code, QStringLiteral("one_subject_needed"));
    EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(CheckInActs, HoldingPlansTheNextAndComesBackByUndo)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held", "2026-11-30 planned"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 planned"));
    ASSERT_TRUE(workspace->redo());
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held", "2026-11-30 planned"));
}

// Domain vector "overdue for 4 periods, fixed": one overdue entry, next after today, three marked missed.
TEST_F(CheckInActs, HoldingAfterFourWeeksSettlesTheLatestDateAndKeepsTheOthersAsMissed)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 10, 30), every(1, PeriodUnit::Weeks, QDate(2026, 10, 30)));
    EXPECT_THAT(rows(), ElementsAre("2026-10-30 planned"));
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    EXPECT_THAT(rows(), ElementsAre("2026-10-30 missed", "2026-11-06 missed", "2026-11-13 missed", "2026-11-20 held",
                                    "2026-11-27 planned"));
}

TEST_F(CheckInActs, AfterDoneCountsFromTheDayItWasHeld)
{
    const CheckInScheduleId id =
        scheduledOn(QDate(2026, 11, 1), every(14, PeriodUnit::Days, QDate(2026, 11, 9), ScheduleBasis::AfterDone));
    HeldCheckIn held{.id = planned(id).id};
    held.heldOn = QDate(2026, 11, 21);
    ASSERT_TRUE(checkIns.hold(held));
    EXPECT_THAT(rows(), ElementsAre("2026-11-09 held", "2026-12-05 planned"));
}

TEST_F(CheckInActs, OneHeldOnADayGoneByDoesNotTurnTheRhythmBackBehindALaterOne)
{
    const CheckInScheduleId id =
        scheduledOn(QDate(2026, 11, 1), every(14, PeriodUnit::Days, QDate(2026, 11, 9), ScheduleBasis::AfterDone));
    HeldCheckIn held{.id = planned(id).id};
    held.heldOn = QDate(2026, 11, 21);
    ASSERT_TRUE(checkIns.hold(held));
    HeldCheckIn earlier{.id = planned(id).id};
    earlier.heldOn = QDate(2026, 11, 10);
    ASSERT_TRUE(checkIns.hold(earlier));
    EXPECT_EQ(planned(id).plannedOn, QDate(2026, 12, 5)); // 14 days after the 21st
}

TEST_F(CheckInActs, TheNextDateCanBeChosenAndTheRhythmStays)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    HeldCheckIn held{.id = planned(id).id};
    held.nextOn = QDate(2026, 12, 2);
    ASSERT_TRUE(checkIns.hold(held));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held", "2026-12-02 planned from 2026-11-30"));
}

TEST_F(CheckInActs, HoldingKeepsMoodsNotesPromisesAndDecisionsInOneAct)
{
    const ResponsibilityId rainPlan =
        workspace
            ->perform({QStringLiteral("test.fill"), {}},
                      [&](Store &store) {
                          Responsibility record;
                          record.allianceId = alliance;
                          record.title = QStringLiteral("Rain plan");
                          record.accountablePartyId = partner;
                          return store.insert(record);
                      })
            .value();
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    const CheckInId checkIn = planned(id).id;

    HeldCheckIn held{.id = checkIn};
    CheckInMood mood;
    mood.partyId = partner;
    mood.mood = 4;
    held.moods = {mood};
    held.notes.learned = QStringLiteral("Offices want cake in the afternoon.");
    CheckedItem looked;
    looked.item.responsibilityId = rainPlan;
    looked.item.result = QStringLiteral("Half written");
    looked.item.decision = QStringLiteral("Piet finishes it");
    looked.action = Action();
    looked.action->title = QStringLiteral("Finish the rain plan");
    looked.action->ownerId = partner;
    looked.action->dueOn = QDate(2026, 11, 27);
    held.items = {looked};
    held.attendees = {partner};
    ASSERT_TRUE(checkIns.hold(held));

    const Store &store = workspace->store();
    EXPECT_EQ(store.get(checkIn).learned, QStringLiteral("Offices want cake in the afternoon."));
    ASSERT_EQ(store.select<CheckInMood>().size(), 1u);
    EXPECT_EQ(store.select<CheckInMood>().front().mood, 4);
    ASSERT_EQ(store.select<CheckInItem>().size(), 1u);
    const CheckInItem item = store.select<CheckInItem>().front();
    ASSERT_TRUE(item.actionId);
    EXPECT_EQ(store.get(*item.actionId).checkInId, checkIn);
    EXPECT_EQ(store.get(*item.actionId).title, QStringLiteral("Finish the rain plan"));
    EXPECT_EQ(store.select<CheckInAttendee>().size(), 1u);

    ASSERT_TRUE(workspace->undo());
    EXPECT_THAT(store.select<CheckInMood>(), IsEmpty());
    EXPECT_THAT(store.select<Action>(), IsEmpty());
}

TEST_F(CheckInActs, RefuseWhatCannotBe)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    const CheckInId first = planned(id).id;
    HeldCheckIn tomorrow{.id = first};
    tomorrow.heldOn = today.addDays(1);
    EXPECT_EQ(refusal(checkIns.hold(tomorrow)), QStringLiteral("held_in_future"));
    EXPECT_EQ(refusal(checkIns.skip(first, QStringLiteral("  "))), QStringLiteral("reason_needed"));
    EXPECT_EQ(refusal(checkIns.postpone(first, today.addDays(-1))), QStringLiteral("postponed_to_past"));
    EXPECT_EQ(refusal(checkIns.postpone(first, QDate(9999, 12, 31))), QStringLiteral("day_too_far"));
    EXPECT_EQ(refusal(checkIns.hold({.id = first, .nextOn = QDate(9999, 12, 31)})), QStringLiteral("day_too_far"));
    EXPECT_EQ(refusal(checkIns.schedule(every(1, PeriodUnit::Weeks, QDate(9999, 12, 31)))), QStringLiteral("day_too_far"));
    CheckIn single;
    single.partyId = partner;
    single.plannedOn = QDate(2206, 11, 24);
    EXPECT_EQ(refusal(checkIns.plan(single)), QStringLiteral("day_too_far"));
    ASSERT_TRUE(checkIns.hold({.id = first}));
    EXPECT_EQ(refusal(checkIns.hold({.id = first})), QStringLiteral("check_in_settled"));
    EXPECT_EQ(refusal(checkIns.cancel(first)), QStringLiteral("check_in_settled"));
}

TEST_F(CheckInActs, RefuseADayOfAnotherCenturyWhateverItIsAbout)
{
    CheckIn single;
    single.partyId = partner;
    single.plannedOn = today;
    const CheckInId withPartner = checkIns.plan(single).value();
    EXPECT_EQ(refusal(checkIns.hold({.id = withPartner, .heldOn = QDate(1026, 11, 20)})), QStringLiteral("day_too_long_ago"));
    single.plannedOn = QDate(1026, 11, 20);
    EXPECT_EQ(refusal(checkIns.plan(single)), QStringLiteral("day_too_long_ago"));
    CheckIn ofTeam;
    ofTeam.plannedOn = today;
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.team"), {}}, [&](Store &store) {
        Team team;
        team.name = QStringLiteral("The early ones");
        team.formedOn = today.addDays(-30);
        ofTeam.teamId = store.insert(team);
    }));
    const CheckInId withTeam = checkIns.plan(ofTeam).value();
    EXPECT_EQ(refusal(checkIns.hold({.id = withTeam, .heldOn = today.addDays(-31)})), QStringLiteral("held_before_it_began"));
    EXPECT_TRUE(checkIns.hold({.id = withTeam, .heldOn = today.addDays(-30)}));
}

/// What is shown while a rhythm is edited: new ones, overdue ones, moved ones, and whatever is changed about them.
TEST_F(CheckInActs, SavingARhythmPlansTheVeryDatesThatAreShownBefore)
{
    holds("the dates that are shown are those that are saved", 40, [this] {
        const auto draws = *evenDraws(10);
        const auto any = [&](std::size_t draw) {
            CheckInSchedule schedule = every(1 + draws[draw] % 3, static_cast<PeriodUnit>(draws[draw] % 3), today.addDays(draws[draw + 1] % 120 - 90),
                                             draws[draw + 1] % 3 == 0 ? ScheduleBasis::AfterDone : ScheduleBasis::Fixed);
            if (draws[draw] % 5 == 0)
                schedule.untilOn = schedule.anchorOn.addDays(draws[draw + 1] % 200);
            return schedule;
        };
        const auto shown = [&](const CheckInSchedule &schedule) {
            const auto first = plannedWhenSaved(workspace->store(), schedule, today);
            return first ? comingDates(schedule, *first, today, 6) : QList<QDate>();
        };
        const auto saved = [&](CheckInScheduleId id) {
            const auto first = plannedOf(workspace->store(), id);
            if (!first)
                return QList<QDate>();
            return (QList<QDate>{first->plannedOn} + laterDates(workspace->store().get(id), plannedFor(*first), today, QDate(2000, 1, 1), today.addYears(60))).mid(0, 6);
        };
        CheckInSchedule schedule = any(0);
        const QList<QDate> before = shown(schedule);
        const auto made = checkIns.schedule(schedule);
        RC_ASSERT(made.has_value());
        RC_ASSERT(saved(*made) == before);
        // Left alone for some weeks, or moved.
        RC_ASSERT(workspace->perform({QStringLiteral("test.age"), {}}, [&](Store &store) {
            if (auto planned = plannedOf(store, *made)) {
                if (draws[2] % 2 == 0)
                    planned->movedFrom = planned->plannedOn;
                planned->plannedOn = planned->plannedOn.addDays(draws[3] % 80 - 60);
                store.update(*planned);
            }
        }).has_value());
        CheckInSchedule edited = draws[4] % 2 == 0 ? workspace->store().get(*made) : any(5);
        edited.id = *made;
        edited.uid = workspace->store().get(*made).uid;
        edited.graceDays = draws[7] % 9;
        const QList<QDate> promised = shown(edited);
        RC_ASSERT(checkIns.reschedule(edited).has_value());
        RC_ASSERT(saved(*made) == promised);
    }, true);
}

TEST_F(CheckInActs, SkippingKeepsTheReasonAndPlansTheNext)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Months, QDate(2026, 10, 31))).value();
    const CheckInId skipped = planned(id).id;
    ASSERT_TRUE(checkIns.skip(skipped, QStringLiteral("Everybody was ill")));
    EXPECT_EQ(workspace->store().get(skipped).stateReason, QStringLiteral("Everybody was ill"));
    EXPECT_THAT(rows(), ElementsAre("2026-11-30 skipped", "2026-12-31 planned"));
}

TEST_F(CheckInActs, ThatAreOverdueSayWhichDatesWentByUntilTheyAreHeld)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 11, 2), every(1, PeriodUnit::Weeks, QDate(2026, 11, 2)));
    const auto passed = [this] {
        std::vector<AgendaLine> lines = agendaWithGoneBy(workspace->store(), today);
        std::erase_if(lines, [](const AgendaLine &line) { return line.goneBy.isEmpty(); });
        return lines;
    };
    ASSERT_EQ(passed().size(), 1U);
    EXPECT_EQ(passed().front().status, DueStatus::Missed);
    EXPECT_EQ(passed().front().goneBy, (QList<QDate>{QDate(2026, 11, 2), QDate(2026, 11, 9), QDate(2026, 11, 16)}));
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    EXPECT_TRUE(passed().empty());
}

TEST_F(CheckInActs, PostponingTwiceRemembersTheFirstDay)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    const CheckInId moved = planned(id).id;
    ASSERT_TRUE(checkIns.postpone(moved, QDate(2026, 11, 25)));
    ASSERT_TRUE(checkIns.postpone(moved, QDate(2026, 11, 26)));
    EXPECT_THAT(rows(), ElementsAre("2026-11-26 planned from 2026-11-23"));
    ASSERT_TRUE(checkIns.postpone(moved, today));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 planned"));
}

TEST_F(CheckInActs, APausedRhythmPlansNothingUntilItIsResumed)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 11, 1), every(1, PeriodUnit::Weeks, QDate(2026, 11, 6)));
    ASSERT_TRUE(checkIns.pause(id));
    EXPECT_THAT(rows(), IsEmpty());
    ASSERT_TRUE(checkIns.resume(id));
    EXPECT_THAT(rows(), ElementsAre("2026-11-27 planned"));
}

TEST_F(CheckInActs, WhatWasPreparedComesBackWhenAPausedRhythmIsResumed)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 11, 1), every(1, PeriodUnit::Weeks, QDate(2026, 11, 6)));
    ASSERT_TRUE(checkIns.note(planned(id).id, {.minutes = QStringLiteral("Bring the rain plan")}));
    ASSERT_TRUE(checkIns.rateMood(planned(id).id, partner, 2, Basis::Guess));
    ASSERT_TRUE(checkIns.pause(id));
    EXPECT_THAT(rows(), ElementsAre("2026-11-06 cancelled"));
    EXPECT_EQ(workspace->store().select<CheckIn>().front().minutes, QStringLiteral("Bring the rain plan"));
    ASSERT_TRUE(checkIns.resume(id));
    EXPECT_THAT(rows(), ElementsAre("2026-11-27 planned"));
    EXPECT_EQ(planned(id).minutes, QStringLiteral("Bring the rain plan"));
    EXPECT_EQ(workspace->store().select<CheckInMood>().size(), 1u);
}

TEST_F(CheckInActs, WhatWasCancelledWithAReasonStaysCancelledWhenARhythmIsResumed)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))).value();
    ASSERT_TRUE(checkIns.note(planned(id).id, {.minutes = QStringLiteral("Bring the rain plan")}));
    ASSERT_TRUE(checkIns.cancel(planned(id).id, QStringLiteral("fair week")));
    ASSERT_TRUE(checkIns.pause(id));
    ASSERT_TRUE(checkIns.resume(id));
    EXPECT_THAT(rows(), ElementsAre("2026-11-27 cancelled", "2026-12-04 planned"));
}

TEST_F(CheckInActs, WhatWasPreparedStaysWhenARhythmEndsOrComesToItsLastDay)
{
    for (const bool ended : {true, false}) {
        const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
        const CheckInId checkIn = planned(id).id;
        Action action;
        action.title = QStringLiteral("Order a rain cover");
        action.checkInId = checkIn;
        ASSERT_TRUE(Actions(*workspace).add(action));
        if (ended) {
            ASSERT_TRUE(checkIns.endSchedule(id));
        } else {
            ASSERT_TRUE(checkIns.postpone(checkIn, today.addDays(3)));
            CheckInSchedule schedule = workspace->store().get(id);
            schedule.anchorOn = today.addDays(-30);
            schedule.untilOn = today.addDays(-20);
            ASSERT_TRUE(checkIns.reschedule(schedule));
        }
        EXPECT_EQ(workspace->store().get(checkIn).state, CheckInState::Cancelled);
        EXPECT_EQ(workspace->store().select<Action>().back().checkInId, checkIn);
    }
}

TEST_F(CheckInActs, OneHeldSomeDaysEarlierThanTheRuleSaysDoesNotComeAgain)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))).value();
    ASSERT_TRUE(checkIns.postpone(planned(id).id, today));
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held from 2026-11-27", "2026-12-04 planned"));
    ASSERT_TRUE(checkIns.pause(id));
    ASSERT_TRUE(checkIns.resume(id));
    EXPECT_EQ(planned(id).plannedOn, QDate(2026, 12, 4));
    ASSERT_TRUE(checkIns.postpone(planned(id).id, today));
    ASSERT_TRUE(checkIns.skip(planned(id).id, QStringLiteral("Everybody was ill")));
    EXPECT_EQ(planned(id).plannedOn, QDate(2026, 12, 11));
}

TEST_F(CheckInActs, AChangedRhythmMovesWhatIsPlannedAndAChangedTitleDoesNot)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 11, 1), every(1, PeriodUnit::Weeks, QDate(2026, 11, 6)));
    CheckInSchedule schedule = workspace->store().get(id);
    schedule.title = QStringLiteral("Friday coffee");
    ASSERT_TRUE(checkIns.reschedule(schedule));
    EXPECT_THAT(rows(), ElementsAre("2026-11-06 planned"));
    schedule.everyN = 2;
    ASSERT_TRUE(checkIns.reschedule(schedule));
    EXPECT_THAT(rows(), ElementsAre("2026-12-04 planned"));
}

TEST_F(CheckInActs, ARhythmThatEndsKeepsWhatWasHeld)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    ASSERT_TRUE(checkIns.endSchedule(id));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held"));
    EXPECT_THAT(scheduleList(workspace->store(), today.addDays(1)).rows, IsEmpty());
}

TEST_F(CheckInActs, NothingIsPlannedAfterTheLastDay)
{
    CheckInSchedule schedule = every(1, PeriodUnit::Weeks, today);
    schedule.untilOn = QDate(2026, 11, 29);
    const CheckInScheduleId id = checkIns.schedule(schedule).value();
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    EXPECT_THAT(rows(), ElementsAre("2026-11-23 held"));
}

TEST_F(CheckInActs, ASingleOneStandsAlone)
{
    CheckIn single;
    single.partyId = partner;
    single.plannedOn = QDate(2026, 11, 24);
    const CheckInId id = checkIns.plan(single).value();
    HeldCheckIn held{.id = id};
    ASSERT_TRUE(checkIns.hold(held));
    EXPECT_THAT(rows(), ElementsAre("2026-11-24 held"));
    EXPECT_EQ(workspace->undoable()->about, QStringLiteral("Quayside Couriers"));
}

// Domain vector "after_done": every 14 days, contact logged 2 days ago, next in 12 days.
TEST_F(CheckInActs, AContactMovesWhatIsPlannedToKeepInTouch)
{
    CheckInSchedule schedule = every(14, PeriodUnit::Days, QDate(2026, 11, 1), ScheduleBasis::AfterDone);
    schedule.allianceId.reset();
    schedule.partyId = partner;
    schedule.kind = CheckInKind::KeepInTouch;
    const CheckInScheduleId id = scheduledOn(QDate(2026, 11, 1), schedule);
    EXPECT_EQ(planned(id).plannedOn, QDate(2026, 11, 1));

    Interaction met;
    met.happenedOn = today.addDays(-2);
    const InteractionId logged = Partners(*workspace).log(met, {partner}).value();
    EXPECT_EQ(planned(id).plannedOn, today.addDays(12));
    ASSERT_TRUE(Partners(*workspace).removeInteraction(logged));
    EXPECT_EQ(planned(id).plannedOn, QDate(2026, 11, 1));
}

TEST_F(CheckInActs, WhatIsWrittenDownCanBeCorrectedAfterwards)
{
    const CheckInScheduleId id = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    const CheckInId checkIn = planned(id).id;
    ASSERT_TRUE(checkIns.rateMood(checkIn, partner, 2, Basis::Guess));
    ASSERT_TRUE(checkIns.hold({.id = checkIn}));
    ASSERT_TRUE(checkIns.note(checkIn, {.wentWell = QStringLiteral("On time every day")}));
    ASSERT_TRUE(checkIns.rateMood(checkIn, partner, 4, Basis::TheySaid));
    const auto moods = workspace->store().select<CheckInMood>();
    ASSERT_EQ(moods.size(), 1u);
    EXPECT_EQ(moods.front().mood, 4);
    ASSERT_TRUE(checkIns.rateMood(checkIn, partner, std::nullopt, Basis::TheySaid));
    EXPECT_THAT(workspace->store().select<CheckInMood>(), IsEmpty());
}

TEST_F(CheckInActs, AnActionIsDoneDroppedAndOpenedAgain)
{
    Actions actions(*workspace);
    Action action;
    action.title = QStringLiteral("Order a rain cover");
    const ActionId id = actions.add(action).value();
    ASSERT_TRUE(actions.done(id));
    EXPECT_EQ(workspace->store().get(id).doneOn, today);
    ASSERT_TRUE(actions.reopen(id));
    EXPECT_FALSE(workspace->store().get(id).doneOn.isValid());
    ASSERT_TRUE(actions.drop(id));
    EXPECT_EQ(workspace->store().get(id).state, ActionState::Dropped);
}

TEST_F(CheckInActs, LaterDatesFollowFromTheRhythmsThatRunAndAreStoredNowhere)
{
    const CheckInScheduleId monthly = checkIns.schedule(every(1, PeriodUnit::Months, QDate(2026, 8, 31))).value();
    const CheckInScheduleId paused = checkIns.schedule(every(1, PeriodUnit::Weeks, today)).value();
    ASSERT_TRUE(checkIns.pause(paused));
    CheckInSchedule withPartner = every(2, PeriodUnit::Weeks, QDate(2026, 12, 7), ScheduleBasis::AfterDone);
    withPartner.allianceId.reset();
    withPartner.partyId = partner;
    ASSERT_TRUE(checkIns.schedule(withPartner));

    const auto later = [this](const CheckInSubject &subject) {
        std::vector<std::string> text;
        for (const RhythmDate &date :
             rhythmDatesBetween(workspace->store(), QDate(2026, 12, 1), QDate(2027, 1, 31), today, subject))
            text.push_back(QString(date.day.toString(Qt::ISODate) + u' ' + date.about).toStdString());
        return text;
    };
    // Planned for 30 November and 7 December; what comes after those days.
    EXPECT_THAT(later({}), ElementsAre("2026-12-21 Quayside Couriers", "2026-12-31 Breakfast by Bike",
                                       "2027-01-04 Quayside Couriers", "2027-01-18 Quayside Couriers",
                                       "2027-01-31 Breakfast by Bike"));
    EXPECT_THAT(later(alliance), ElementsAre("2026-12-31 Breakfast by Bike", "2027-01-31 Breakfast by Bike"));
    EXPECT_THAT(rows(), ElementsAre("2026-11-30 planned", "2026-12-07 planned"));
    EXPECT_EQ(rhythmDatesBetween(workspace->store(), QDate(2026, 12, 31), QDate(2026, 12, 31), today, {}).front().scheduleId, monthly);
}

TEST_F(CheckInActs, ThePastIsReadInPagesTheLatestFirst)
{
    const CheckInScheduleId id = scheduledOn(QDate(2026, 10, 1), every(1, PeriodUnit::Weeks, QDate(2026, 10, 5)));
    ASSERT_TRUE(checkIns.hold({.id = planned(id).id}));
    const auto all = pastCheckIns(workspace->store());
    ASSERT_EQ(all.size(), 8u);
    const auto firstPage = pastCheckIns(workspace->store(), {}, {}, 3);
    const auto secondPage = pastCheckIns(workspace->store(), {}, firstPage.back(), 5);
    EXPECT_TRUE(std::equal(all.begin(), all.begin() + 3, firstPage.begin(), firstPage.end()));
    EXPECT_TRUE(std::equal(all.begin() + 3, all.end(), secondPage.begin(), secondPage.end()));
}

} // namespace concord
