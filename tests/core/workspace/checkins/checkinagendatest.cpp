// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinagenda.h"

#include "core/workspace/checkins/checkins.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::IsEmpty;

namespace concord {
namespace {

const QDate today(2026, 11, 23);

template <class Rows, class Member>
QStringList texts(const Rows &rows, Member member)
{
    QStringList list;
    for (const auto &row : rows)
        list << row.*member;
    return list;
}

class BakeryMeeting : public ::testing::Test {
protected:
    BakeryMeeting()
        : workspace(createSample(folder.file(QStringLiteral("bakery.concord")), SampleKind::Bakery, Clock(today)).value())
    {
    }
    CheckInAgenda agendaOf(QByteArrayView which) const
    {
        return checkInAgenda(workspace->store(), workspace->store().first<CheckIn>(which)->id, today);
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

// Domain 8.6 on the bakery of 10.1: the last check-in was held on D-19 with moods 4 and 4.
TEST_F(BakeryMeeting, BringsTheRecordsToTheTable)
{
    const CheckInAgenda agenda = agendaOf("WHERE state = 'planned' ORDER BY planned_on");
    EXPECT_EQ(agenda.lastHeldOn, today.addDays(-19));
    ASSERT_EQ(agenda.sides.size(), 2u);
    EXPECT_TRUE(agenda.sides[0].isUs);
    EXPECT_EQ(agenda.sides[0].lastMood, 4);
    EXPECT_EQ(agenda.sides[1].lastMood, 4);
    EXPECT_EQ(agenda.sides[1].mood, std::nullopt);
    EXPECT_EQ(texts(agenda.promises, &AgendaPromise::title), QStringList{QStringLiteral("Rain plan")});
    EXPECT_EQ(agenda.figures.size(), 6u);
    ASSERT_TRUE(agenda.figures[0].latest);
    EXPECT_EQ(*agenda.figures[0].latest, 7.0); // hours saved a week, 0 to 9, now 7
    EXPECT_EQ(agenda.ideas.size(), 1u);        // cake runs are tried; the boxes were declined
    EXPECT_EQ(agenda.concerns.size(), 1u);
    EXPECT_EQ(texts(agenda.actions, &AgendaAction::title),
              QStringList{QStringLiteral("Price the cake run with Tomasz")});
    EXPECT_EQ(agenda.nextOn, today.addDays(14));
    EXPECT_THAT(agenda.agreedNotWritten, IsEmpty());
}

TEST_F(BakeryMeeting, AFullReviewAsksForWhatIsAgreedButNotWritten)
{
    const CheckInAgenda agenda = agendaOf("WHERE kind = 'full_review'");
    EXPECT_TRUE(agenda.agreedNotWritten.contains(QStringLiteral("Bad weather"))); // Y N N Y
    EXPECT_FALSE(agenda.agreedNotWritten.contains(QStringLiteral("Complaints"))); // Y Y N N
    EXPECT_THAT(agenda.withoutHighStake, IsEmpty());
}

TEST_F(BakeryMeeting, ShowsWhatWasWrittenDownSoFar)
{
    CheckIns checkIns(*workspace);
    const CheckInAgenda before = agendaOf("WHERE state = 'planned' ORDER BY planned_on");
    ASSERT_TRUE(checkIns.rateMood(before.checkIn.id, before.sides[1].id, 3, Basis::Guess));
    CheckedItem looked;
    looked.item.responsibilityId = before.promises[0].id;
    looked.item.decision = QStringLiteral("Piet writes it on Tuesday");
    looked.action = Action();
    looked.action->title = looked.item.decision;
    ASSERT_TRUE(checkIns.lookAt(before.checkIn.id, looked));
    ASSERT_TRUE(checkIns.setAttendees(before.checkIn.id, {before.people[0].id}));

    const CheckInAgenda after = agendaOf("WHERE state = 'planned' ORDER BY planned_on");
    EXPECT_EQ(after.sides[1].mood, 3);
    EXPECT_EQ(after.sides[1].basis, Basis::Guess);
    ASSERT_EQ(after.items.size(), 1u);
    EXPECT_EQ(after.items[0].decision, looked.item.decision);
    EXPECT_EQ(after.actions.size(), 2u);
    EXPECT_TRUE(after.people[0].attended);
}

} // namespace concord
