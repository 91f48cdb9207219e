// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixmodel.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace concord {

namespace {

class TheMatrix : public ::testing::Test {
protected:
    void read() { model.setTable(alignmentTable(workspace->store(), priority)); }
    QString printed() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells{model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
            for (int column = MatrixModel::Covers; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    PriorityId priority = workspace->store().first<Priority>("").value().id;
    MatrixModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TheMatrix, HasTheSamplesFigures)
{
    read();
    EXPECT_EQ(printed(), QStringLiteral("DashPlate|83.9|56.0|100|100|75|25\n"
                                        "Quayside Couriers|67.9|66.7|100|75|50|0\n"
                                        "Greenfield Van Hire|21.4|50.0|50|0|0|25\n"
                                        "Ines Okafor|21.4|55.6|0|0|100|0"));
    EXPECT_EQ(model.headerData(MatrixModel::FirstNeed, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("N1\nDeliver within 5 km before 8:30"));
    EXPECT_EQ(model.index(1, MatrixModel::FirstNeed + 1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Quayside Couriers, N2 Take and route orders: 75 %, I saw it. Routes them; we still take them."));
}

TEST_F(TheMatrix, KeepsTheRowsWhereTheyAreWhileOneFillsThemIn)
{
    read();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const AlignmentRow ines = *model.partner(3);
    for (const Need &need : QList<Need>(model.table().needs))
        ASSERT_TRUE(Alignments(*workspace).cover(need.id, ines.id, [](Coverage &c) { c.percent = 100; }));
    read();
    EXPECT_EQ(model.partner(3)->id, ines.id);
    EXPECT_EQ(model.partner(3)->coverage, 100.0);
    EXPECT_TRUE(resets.isEmpty());
    model.setOrder(MatrixModel::Order::Coverage);
    EXPECT_EQ(model.partner(0)->id, ines.id);
    model.setOrder(MatrixModel::Order::Name);
    EXPECT_EQ(model.partner(0)->name, QStringLiteral("DashPlate"));
    model.setOrder(MatrixModel::Order::Focus);
    EXPECT_EQ(model.partner(0)->name, QStringLiteral("Quayside Couriers"));
}

TEST_F(TheMatrix, PutsAPartnerWhoIsNewBehindTheOthersAndShowsNothingWhereNothingIsJudged)
{
    read();
    ASSERT_TRUE(Partners(*workspace).add(QStringLiteral("Aaron"), PartyKind::Person));
    read();
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.partner(4)->name, QStringLiteral("Aaron"));
    EXPECT_EQ(model.index(4, MatrixModel::Covers).data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(model.index(4, MatrixModel::FirstNeed).data(MatrixModel::PercentRole).isValid());
}

TEST_F(TheMatrix, TicksPartnersForTheSet)
{
    read();
    QSignalSpy changes(&model, &MatrixModel::chosenChanged);
    ASSERT_TRUE(model.setData(model.index(1, MatrixModel::InSet), Qt::Checked, Qt::CheckStateRole));
    ASSERT_TRUE(model.setData(model.index(3, MatrixModel::InSet), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.chosen(), (QList<PartyId>{model.partner(1)->id, model.partner(3)->id}));
    EXPECT_EQ(changes.size(), 2);
    EXPECT_FALSE(model.setData(model.index(1, MatrixModel::Covers), 5, Qt::EditRole)) << "a cell is filled in by an act";
}

} // namespace concord
