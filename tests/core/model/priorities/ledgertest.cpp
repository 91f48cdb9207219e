// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/ledger.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

AloneEntry entry(QDate on, double hours, std::int64_t minor, int frustration, const char *currency = "EUR")
{
    AloneEntry one;
    one.spentOn = on;
    one.hours = hours;
    one.moneyMinor = minor;
    one.frustration = frustration;
    one.currency = QLatin1String(currency);
    return one;
}

} // namespace

TEST(Ledger, WithoutEntriesKnowsNothing)
{
    const LedgerTotals totals = ledgerTotals({});
    EXPECT_EQ(totals.entries, 0);
    EXPECT_EQ(totals.frustration, std::nullopt);
    EXPECT_EQ(totals.aMonth(0), std::nullopt) << "no months to share among";
}

TEST(Ledger, CountsBothTheFirstAndTheLastMonth)
{
    // 31 January and 1 March: January, February, March.
    const LedgerTotals totals =
        ledgerTotals({entry(QDate(2026, 3, 1), 2.25, 0, 5), entry(QDate(2026, 1, 31), 3.75, 0, 2)});
    EXPECT_EQ(totals.months, 3);
    EXPECT_EQ(totals.from, QDate(2026, 1, 31));
    EXPECT_EQ(totals.to, QDate(2026, 3, 1));
    EXPECT_EQ(totals.hours, 6);
    EXPECT_EQ(totals.aMonth(totals.hours), 2.0);
    EXPECT_EQ(totals.frustration, 3.5);
}

TEST(Ledger, OfOneDayIsOneMonth)
{
    EXPECT_EQ(ledgerTotals({entry(QDate(2026, 1, 31), 4, 0, 1)}).months, 1);
}

TEST(Ledger, KeepsCurrenciesApartAndLeavesOutThoseOfNothing)
{
    const LedgerTotals totals = ledgerTotals({entry(QDate(2026, 1, 1), 1, 500, 3, "GBP"), entry(QDate(2026, 1, 2), 1, 250, 3),
                                              entry(QDate(2026, 1, 3), 1, 250, 3), entry(QDate(2026, 1, 4), 1, 0, 3, "SEK")});
    EXPECT_EQ(totals.money, (QList<MoneySum>{{QStringLiteral("EUR"), 500}, {QStringLiteral("GBP"), 500}}));
}

} // namespace concord
