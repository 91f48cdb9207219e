// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/amounts.h"

#include "core/model/alliances/benefit.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace concord::wording {
namespace {

const QString euro = QStringLiteral("EUR");

std::optional<Amount> typed(const QString &text, bool isMoney = false)
{
    return amountFrom(text, isMoney, euro);
}

TEST(Amounts, AreANumberWithItsUnit)
{
    EXPECT_EQ(typed(QStringLiteral("3 riders")), (Amount{3, {}, {}, QStringLiteral("riders")}));
    EXPECT_EQ(typed(QStringLiteral("0.5 FTE")), (Amount{0.5, {}, {}, QStringLiteral("FTE")}));
    EXPECT_EQ(typed(QStringLiteral("8")), (Amount{8, {}, {}, {}}));
}

TEST(Amounts, AreMoneyWhereACurrencyStandsBesideThem)
{
    EXPECT_EQ(typed(QStringLiteral("EUR 1.90 a drop")), (Amount{{}, 190, euro, QStringLiteral("a drop")}));
    EXPECT_EQ(typed(QStringLiteral("1.90 € a drop")), (Amount{{}, 190, euro, QStringLiteral("a drop")}));
    EXPECT_EQ(typed(QStringLiteral("£250")), (Amount{{}, 25000, QStringLiteral("GBP"), {}}));
    EXPECT_EQ(typed(QStringLiteral("1,250.50 EUR")), (Amount{{}, 125050, euro, {}}));
    EXPECT_EQ(typed(QStringLiteral("250 DKK"), true), (Amount{{}, 25000, QStringLiteral("DKK"), {}}));
    EXPECT_EQ(typed(QStringLiteral("250"), true), (Amount{{}, 25000, euro, {}}));
}

TEST(Amounts, MayBeLeftUnsaidButNeedANumber)
{
    EXPECT_EQ(typed(QStringLiteral("  ")), Amount{});
    EXPECT_EQ(typed(QStringLiteral("some riders")), std::nullopt);
}

TEST(Amounts, AreReadAgainAsTheyAreWritten)
{
    Contribution contribution;
    EXPECT_EQ(amount(contribution), QString());
    contribution.moneyMinor = 125050;
    contribution.currency = euro;
    contribution.unit = QStringLiteral("a month");
    const QLocale before;
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(typed(amount(contribution)), (Amount{{}, 125050, euro, QStringLiteral("a month")}))
            << amount(contribution).toStdString();
    }
    QLocale::setDefault(before);
}

} // namespace
} // namespace concord::wording
