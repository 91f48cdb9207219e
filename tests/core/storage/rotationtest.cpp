// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rotation.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

QDateTime noon(QDate day)
{
    return {day, QTime(12, 0)};
}

/// The days, newest first, of what is left of a backup made each noon from `first` to `last`, when the rotation runs
/// after each of them.
QList<QDate> keptAfterDailyBackups(QDate first, QDate last)
{
    QList<QDateTime> kept;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        kept << noon(day);
        for (const QDateTime &expired : expiredBackups(kept, day))
            kept.removeOne(expired);
    }
    QList<QDate> days;
    for (auto it = kept.crbegin(); it != kept.crend(); ++it)
        days << it->date();
    return days;
}

} // namespace

TEST(BackupRotation, KeepsEveryBackupOfTodayAndYesterday)
{
    const QDate today(2026, 5, 20);
    QList<QDateTime> all;
    for (int half = 0; half < 60; ++half)
        all << QDateTime(today, QTime(23, 0)).addSecs(-half * 1800);
    EXPECT_TRUE(expiredBackups(all, today).isEmpty());
}

TEST(BackupRotation, KeepsTheNewestOfAnEarlierDay)
{
    const QDate today(2026, 5, 20);
    const QDate earlier(2026, 5, 18);
    const QList<QDateTime> all{noon(today), QDateTime(earlier, QTime(9, 0)), QDateTime(earlier, QTime(17, 0)),
                               QDateTime(earlier, QTime(13, 0))};
    EXPECT_EQ(expiredBackups(all, today),
              (QList<QDateTime>{QDateTime(earlier, QTime(13, 0)), QDateTime(earlier, QTime(9, 0))}));
}

TEST(BackupRotation, ThinsAYearOfDailyBackupsToDaysWeeksAndMonths)
{
    // Wednesday 2026-12-30 is the last day. Two days whole, twelve days before them (to the 17th), the Sundays of ten
    // weeks (the week of the 14th is cut by the days: its 16th is the newest that is left), then the last days of
    // months that are left of them.
    const QList<QDate> expected{
        {2026, 12, 30}, {2026, 12, 29}, {2026, 12, 28}, {2026, 12, 27}, {2026, 12, 26}, {2026, 12, 25}, {2026, 12, 24},
        {2026, 12, 23}, {2026, 12, 22}, {2026, 12, 21}, {2026, 12, 20}, {2026, 12, 19}, {2026, 12, 18}, {2026, 12, 17},
        {2026, 12, 16}, {2026, 12, 13}, {2026, 12, 6},  {2026, 11, 29}, {2026, 11, 22}, {2026, 11, 15}, {2026, 11, 8},
        {2026, 11, 1},  {2026, 10, 25}, {2026, 10, 18}, {2026, 10, 11}, {2026, 9, 27},  {2026, 8, 30},  {2026, 7, 26},
        {2026, 6, 28},  {2026, 5, 31},  {2026, 4, 26},  {2026, 3, 29},  {2026, 2, 22},
    };
    EXPECT_EQ(keptAfterDailyBackups(QDate(2026, 1, 1), QDate(2026, 12, 30)), expected);
}

TEST(BackupRotation, NeverRemovesTheNewestHoweverOldItIs)
{
    EXPECT_TRUE(expiredBackups({noon(QDate(2020, 1, 1))}, QDate(2026, 5, 20)).isEmpty());
}

TEST(BackupRotation, CountsPeriodsThatHaveABackupSoThatSeldomUseKeepsAsMany)
{
    QList<QDateTime> all;
    for (int month = 0; month < 40; ++month)
        all << noon(QDate(2026, 5, 1).addMonths(-month));
    // One of today, then 12 as days, 10 as weeks, 9 as months.
    EXPECT_EQ(expiredBackups(all, QDate(2026, 5, 1)).size(), 40 - 1 - 12 - 10 - 9);
}

} // namespace concord
