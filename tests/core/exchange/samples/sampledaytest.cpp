// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/sampledocument.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

TEST(SampleDay, CountsFromToday)
{
    const QDate today(2026, 11, 23);
    EXPECT_EQ(sampleDay(QStringLiteral("D"), today), today);
    EXPECT_EQ(sampleDay(QStringLiteral("D-120"), today), QDate(2026, 7, 26));
    EXPECT_EQ(sampleDay(QStringLiteral("D+60"), today), QDate(2027, 1, 22));
}

TEST(SampleDay, FindsTheLatest31stNotAfterToday)
{
    const QString latest = QStringLiteral("D@31");
    EXPECT_EQ(sampleDay(latest, {2026, 11, 23}), QDate(2026, 10, 31));
    EXPECT_EQ(sampleDay(latest, {2026, 10, 31}), QDate(2026, 10, 31));
    EXPECT_EQ(sampleDay(latest, {2026, 7, 15}), QDate(2026, 5, 31)) << "June has no 31st";
    EXPECT_EQ(sampleDay(latest, {2026, 1, 1}), QDate(2025, 12, 31));
}

TEST(SampleDay, FindsTheNextDayOfTheMonthlyRhythm)
{
    const QString next = QStringLiteral("D@31>");
    EXPECT_EQ(sampleDay(next, {2026, 11, 23}), QDate(2026, 11, 30)) << "the month is short";
    EXPECT_EQ(sampleDay(next, {2026, 10, 31}), QDate(2026, 11, 30));
    EXPECT_EQ(sampleDay(next, {2026, 7, 15}), QDate(2026, 7, 31)) << "30 June is over";
    EXPECT_EQ(sampleDay(next, {2026, 2, 15}), QDate(2026, 2, 28));
}

TEST(SampleDay, IsInvalidForAnythingElse)
{
    for (const char *text : {"", "X", "D-", "D+x", "D@", "2026-11-23", "D-1 "})
        EXPECT_FALSE(sampleDay(QString::fromLatin1(text), {2026, 11, 23}).isValid()) << text;
}

} // namespace concord
