// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RecordTableTest : ::testing::Test {
    QStandardItemModel model{3, 2};
    RecordTable table;

    RecordTableTest() { table.setModel(&model); }
};

TEST_F(RecordTableTest, StepsFromRecordToRecordAndStopsAtTheEnds)
{
    table.step(1);
    EXPECT_EQ(table.currentIndex().row(), 0);
    table.step(1);
    EXPECT_EQ(table.currentIndex().row(), 1);
    table.step(5);
    EXPECT_EQ(table.currentIndex().row(), 2);
    table.step(-9);
    EXPECT_EQ(table.currentIndex().row(), 0);
}

TEST_F(RecordTableTest, OpensTheRowOnEnter)
{
    table.selectRow(1);
    QSignalSpy opened(&table, &RecordTable::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toModelIndex().row(), 1);
}

TEST_F(RecordTableTest, ComesBackWithTheWidthsAndTheOrderItWasLeftWith)
{
    table.horizontalHeader()->setSortIndicatorShown(true);
    table.show();
    remember(table.horizontalHeader(), u"partners"_s);
    table.setColumnWidth(0, 217);
    table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    table.hide();

    RecordTable next;
    next.setModel(&model);
    remember(next.horizontalHeader(), u"partners"_s);
    EXPECT_EQ(next.columnWidth(0), 217);
    EXPECT_EQ(next.horizontalHeader()->sortIndicatorSection(), 1);
    EXPECT_EQ(next.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST(FlowLayout, BeginsANewLineWhereThereIsNoRoom)
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 6);
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget;
        part->setFixedSize(40, 20);
        flow->addWidget(part);
    }
    EXPECT_EQ(flow->heightForWidth(132), 20); // 3 x 40 and two gaps
    EXPECT_EQ(flow->heightForWidth(131), 46); // two lines and the gap between
    EXPECT_EQ(flow->heightForWidth(40), 72);
}

TEST(Labels, TakeARecordsWordsForWordsAndNotForMarkup)
{
    const QString name = u"<img src='file:///etc/passwd'> & Sons"_s;
    for (QLabel *label : {plainLabel(name), titleLabel(name), headingLabel(name), mutedLabel(name), smallLabel(name)}) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_EQ(label->text(), name);
        delete label;
    }
    EXPECT_FALSE(plainToolTip(name).contains(u"<img"_s));
    EXPECT_EQ(plainToolTip(u"Quayside & Sons"_s), u"Quayside & Sons"_s);
}

} // namespace
