// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinlist.h"

#include "core/model/partners/party.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// Two partners, each with a talk of another kind that is planned, and one that was held and one called off.
class ChosenCheckIns : public ::testing::Test {
protected:
    ChosenCheckIns() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value())
    {
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.fill"), {}}, [&](Store &store) {
            for (PartyId *id : {&first, &second}) {
                Party party;
                party.name = id == &first ? QStringLiteral("Quayside") : QStringLiteral("Greenfield");
                *id = store.insert(party);
            }
            add(store, first, CheckInKind::Short, CheckInState::Planned, 3);
            add(store, second, CheckInKind::FullReview, CheckInState::Planned, 4);
            add(store, first, CheckInKind::FullReview, CheckInState::Held, -3);
            add(store, first, CheckInKind::Short, CheckInState::Cancelled, -2);
        }));
    }
    static void add(Store &store, PartyId with, CheckInKind kind, CheckInState state, int days)
    {
        CheckIn checkIn;
        checkIn.partyId = with;
        checkIn.kind = kind;
        checkIn.state = state;
        checkIn.plannedOn = today.addDays(days);
        if (state == CheckInState::Held)
            checkIn.heldOn = checkIn.plannedOn;
        store.insert(checkIn);
    }
    const Store &store() const { return workspace->store(); }
    std::vector<CheckInRow> inTheMonth(const CheckInChoice &choice) const
    {
        return checkInsBetween(store(), today.addDays(-10), today.addDays(10), choice);
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PartyId first, second;
};

} // namespace

TEST_F(ChosenCheckIns, AreOfTheKindAndWithTheOneThatWasChosen)
{
    EXPECT_THAT(plannedCheckIns(store()), SizeIs(2));
    EXPECT_THAT(plannedCheckIns(store(), {first}), SizeIs(1));
    EXPECT_THAT(plannedCheckIns(store(), {first, CheckInKind::FullReview}), IsEmpty());
    EXPECT_THAT(pastCheckIns(store(), {first, CheckInKind::FullReview}), SizeIs(1));
    EXPECT_THAT(pastCheckIns(store(), {CheckInSubject(), CheckInKind::RenewalTalk}), IsEmpty());
}

TEST_F(ChosenCheckIns, OfACalendarLeaveOutWhatWasCalledOffUnlessItIsAskedFor)
{
    EXPECT_THAT(inTheMonth({}), SizeIs(3));
    EXPECT_THAT(inTheMonth({first, {}, CheckInState::Cancelled}), SizeIs(1));
    EXPECT_THAT(inTheMonth({second, {}, CheckInState::Cancelled}), IsEmpty());
    EXPECT_THAT(inTheMonth({CheckInSubject(), CheckInKind::FullReview, {}}), SizeIs(2));
}

TEST_F(ChosenCheckIns, OfRhythmsHaveLaterDatesOnlyWhereThesePlannedOnesAreMeant)
{
    CheckInSchedule weekly;
    weekly.partyId = first;
    weekly.title = QStringLiteral("Call");
    weekly.everyN = 1;
    weekly.unit = PeriodUnit::Weeks;
    weekly.anchorOn = today;
    ASSERT_TRUE(CheckIns(*workspace).schedule(weekly));
    const auto later = [&](const CheckInChoice &choice) {
        return rhythmDatesBetween(store(), today, today.addDays(15), today, choice);
    };
    EXPECT_THAT(later({}), SizeIs(2));
    EXPECT_THAT(later({first, CheckInKind::Short, CheckInState::Planned}), SizeIs(2));
    EXPECT_THAT(later({first, CheckInKind::FullReview}), IsEmpty());
    EXPECT_THAT(later({first, {}, CheckInState::Held}), IsEmpty());
}

TEST_F(ChosenCheckIns, OfOneRhythmSayHowWellItIsKept)
{
    CheckInSchedule weekly;
    weekly.partyId = first;
    weekly.title = QStringLiteral("Call");
    weekly.unit = PeriodUnit::Weeks;
    weekly.anchorOn = today;
    weekly.graceDays = 2;
    ASSERT_TRUE(CheckIns(*workspace).schedule(weekly));
    const auto planned = *store().first<CheckIn>("WHERE schedule_id IS NOT NULL");
    EXPECT_EQ(punctualityOf(store(), store().get(*planned.scheduleId), today), std::nullopt);
    ASSERT_TRUE(CheckIns(*workspace).hold({.id = planned.id, .heldOn = today}));
    EXPECT_EQ(punctualityOf(store(), store().get(*planned.scheduleId), today), (Punctuality{1, 1}));
    // The single ones with the same partner are not its own.
    EXPECT_EQ(punctualityWith(store(), first, today), (Punctuality{2, 2}));
}

} // namespace concord
