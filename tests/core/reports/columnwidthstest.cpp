// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/columnwidths.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <numeric>

namespace concord {
namespace {

/// Every character one wide.
double letters(const QString &text)
{
    return static_cast<double>(text.size());
}

QList<double> widths(double room, const QStringList &header, const QStringList &row, double padding = 0)
{
    Document d(QStringLiteral("t"));
    d.table(header, {row});
    return columnWidths(std::get<Document::Table>(d.blocks()[0]), room, padding, letters);
}

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(ColumnWidths, GiveSentencesMoreThanNames)
{
    const auto w = widths(90, {QStringLiteral("Party"), QStringLiteral("What")},
                          {QStringLiteral("Quayside"), QStringLiteral("Riders who would otherwise stand still in the morning")});
    EXPECT_NEAR(sum(w), 90, 1e-9);
    EXPECT_GT(w[1], 2 * w[0]);
}

TEST(ColumnWidths, KeepEachWordWholeWhileTheRoomDoes)
{
    const auto w = widths(60, {QStringLiteral("Party"), QStringLiteral("a"), QStringLiteral("Speaks")},
                          {QStringLiteral("Donaudampfschifffahrt"), QStringLiteral("b"), QStringLiteral("tomasz@quayside.example.org")}, 2);
    EXPECT_NEAR(sum(w), 60, 1e-9);
    EXPECT_GE(w[0], 21 + 2);
    EXPECT_GE(w[2], 27 + 2);
}

TEST(ColumnWidths, BreakAddressesBeforeNames)
{
    const auto w = widths(45, {QStringLiteral("Party"), QStringLiteral("Speaks")},
                          {QStringLiteral("Donaudampfschifffahrt"), QStringLiteral("tomasz@quayside.example.org")});
    EXPECT_NEAR(sum(w), 45, 1e-9);
    EXPECT_GE(w[0], 21);
    EXPECT_LT(w[1], 27);
    EXPECT_EQ(breakable(QStringLiteral("tomasz@quayside.example.org"), w[1], letters),
              QStringLiteral("tomasz@\u200bquayside.\u200bexample.\u200borg"));
}

TEST(ColumnWidths, KeepShortWordsWholeBesideOneThatIsLongerThanThePage)
{
    const QStringList header{QStringLiteral("Measure"), QStringLiteral("Matters"), QStringLiteral("By"), QStringLiteral("Who"), QStringLiteral("Until"),
                             QStringLiteral("Likely")};
    const QStringList row{QString(150, u'x'), QStringLiteral("very much"), QStringLiteral("January 2027"), QString(40, u'y'), QStringLiteral("December"),
                          QStringLiteral("certainly")};
    const auto w = widths(66, header, row, 1);
    EXPECT_NEAR(sum(w), 66, 1e-9);
    const double words[] = {7, 7, 7, 3, 8, 9};
    for (qsizetype i = 0; i < w.size(); ++i)
        EXPECT_GT(w[i], words[i] + 1) << i;
}

TEST(ColumnWidths, ShareARoomThatIsTooSmallForAnything)
{
    const auto w = widths(10, {QString(30, u'x'), QString(10, u'y')}, {QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_NEAR(w[0], 5, 1e-9);
    EXPECT_NEAR(w[1], 5, 1e-9);
    EXPECT_EQ(breakable(QStringLiteral("xxxxxyy z"), 3, letters), QStringLiteral("xxx\u200bxxy\u200by z"));
    EXPECT_EQ(breakable(QStringLiteral("short words"), 5, letters), QStringLiteral("short words"));
}

} // namespace
} // namespace concord
