// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/reminders.h"

#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate planned(2026, 11, 30);

/// A rhythm whose next check-in is on 30 November, with three days of grace.
class Reminders : public ::testing::Test {
protected:
    Reminders() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(QDate(2026, 11, 1))).value()) {}

    void rhythm(const QList<int> &daysBefore)
    {
        ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
            Alliance record;
            record.code = QStringLiteral("A-001");
            record.title = QStringLiteral("Breakfast by Bike");
            alliance = store.insert(record);
        }));
        CheckInSchedule schedule;
        schedule.allianceId = alliance;
        schedule.title = QStringLiteral("Short check-in");
        schedule.anchorOn = planned;
        schedule.graceDays = 3;
        schedule.remindDaysBefore = daysBefore;
        ASSERT_TRUE(CheckIns(*workspace).schedule(schedule));
    }
    /// The last word of each reminder of a day: how urgent it is.
    QStringList on(QDate day) const
    {
        QStringList urgencies;
        for (const Reminder &each : reminders(workspace->store(), day))
            urgencies << each.key.section(u' ', 4);
        return urgencies;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    AllianceId alliance;
};

} // namespace

TEST_F(Reminders, ComeSoManyDaysBeforeAsTheRhythmAsks)
{
    rhythm({14, 3});
    EXPECT_EQ(on(planned.addDays(-15)), QStringList());
    EXPECT_EQ(on(planned.addDays(-14)), QStringList{QStringLiteral("14 before")});
    EXPECT_EQ(on(planned.addDays(-4)), QStringList{QStringLiteral("14 before")});
    EXPECT_EQ(on(planned.addDays(-3)), QStringList{QStringLiteral("3 before")});
    EXPECT_EQ(on(planned), QStringList{QStringLiteral("due")});
    EXPECT_EQ(on(planned.addDays(3)), QStringList{QStringLiteral("due")});
    EXPECT_EQ(on(planned.addDays(4)), QStringList{QStringLiteral("overdue")});
}

TEST_F(Reminders, ComeOnlyWhenItIsDueWhereTheRhythmAsksForNone)
{
    rhythm({});
    EXPECT_EQ(on(planned.addDays(-1)), QStringList());
    EXPECT_EQ(on(planned), QStringList{QStringLiteral("due")});
}

/// The numbers of a copy of the file that goes its own way are given to other records.
TEST_F(Reminders, AreKnownByWhatHoldsInEveryCopyOfTheFile)
{
    rhythm({});
    const CheckIn checkIn = *workspace->store().first<CheckIn>("WHERE state = 'planned'");
    EXPECT_TRUE(reminders(workspace->store(), planned).front().key.contains(checkIn.uid));
}

TEST_F(Reminders, AreNewOnesWhenTheDayIsMoved)
{
    rhythm({3});
    const QString before = reminders(workspace->store(), planned).front().key;
    ASSERT_TRUE(CheckIns(*workspace).postpone(workspace->store().first<CheckIn>("WHERE state = 'planned'")->id, planned.addDays(2)));
    EXPECT_NE(reminders(workspace->store(), planned.addDays(2)).front().key, before);
}

} // namespace concord
