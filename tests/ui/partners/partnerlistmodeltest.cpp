// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerlistmodel.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/prioritylist.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

/// The rows that are loaded, as text.
QString printed(const PartnerListModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        text += cells.join(QStringLiteral(" | ")).replace(QChar(0x202f), u' ') + u'\n';
    }
    return text;
}

QStringList names(const PartnerListModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, PartnerListModel::Name).data().toString();
    return list;
}

class PartnerListModelTest : public ::testing::Test {
protected:
    PartnerListModelTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~PartnerListModelTest() override { QLocale::setDefault(QLocale::c()); }

    void openBakery()
    {
        workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(today)).value();
    }
    /// A workspace with partners called 0001, 0002 and on.
    void openCrowd(int size)
    {
        workspace = Workspace::create(folder.file(QStringLiteral("s.concord")), {}, Clock(today)).value();
        const auto done = workspace->perform({QStringLiteral("partner.add"), {}}, [&](Store &store) {
            for (int i = 1; i <= size; ++i) {
                Party party;
                party.name = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
                store.insert(party);
            }
        });
        ASSERT_TRUE(done);
    }
    std::unique_ptr<PartnerListModel> model()
    {
        auto made = std::make_unique<PartnerListModel>(*workspace);
        auto *tester = new QAbstractItemModelTester(
            made.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, made.get());
        tester->setUseFetchMore(false); // while a reset is being told it would meet its own insertion
        PartnerQuery query;
        const auto open = openPriorities(workspace->store());
        if (!open.empty())
            query.priority = open.front().id;
        made->setQuery(query);
        return made;
    }
    PartyId idOf(const QString &name) const
    {
        return workspace->store().first<Party>("WHERE name = ?", {name})->id;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(PartnerListModelTest, ShowsTheBakerysPartners)
{
    openBakery();
    EXPECT_EQ(printed(*model()),
              QStringLiteral("DashPlate | ordering, marketing, delivery, data, finance, ads | 84 % | 56 % | 64 | not now"
                             " | 3 months ago\n"
                             "Greenfield Van Hire | vans, long distance | 21 % | 50 % | 44 | listed | never\n"
                             "Ines Okafor | knows every office manager on the quay, event planning | 21 % | 56 % | 64"
                             " | exploring | 20 days ago\n"
                             "Quayside Couriers | cargo-bike delivery, route planning, business customers, bike repair,"
                             " parcel returns | 68 % | 67 % | 83 | allied | 19 days ago\n"));
}

TEST_F(PartnerListModelTest, ReadsThePagesAsTheyAreAskedFor)
{
    openCrowd(600);
    const auto list = model();
    EXPECT_EQ(list->rowCount(), PartnerListModel::firstPage);
    EXPECT_TRUE(list->canFetchMore({}));
    for (int i = 0; i < 3; ++i)
        list->fetchMore({});
    EXPECT_EQ(list->rowCount(), 600);
    EXPECT_FALSE(list->canFetchMore({}));
    EXPECT_EQ(list->index(599, 0).data().toString(), QStringLiteral("0600"));
}

TEST_F(PartnerListModelTest, FindsAPartnerBeyondWhatIsLoaded)
{
    openCrowd(600);
    const auto list = model();
    EXPECT_EQ(list->find(idOf(QStringLiteral("0550"))), 549);
    EXPECT_EQ(list->find(PartyId(999999)), -1);
}

TEST_F(PartnerListModelTest, SortsBySayingSoToTheQuery)
{
    openBakery();
    const auto list = model();
    list->sort(PartnerListModel::FitScore, Qt::DescendingOrder);
    EXPECT_EQ(names(*list).first(), QStringLiteral("Quayside Couriers"));
    list->sort(PartnerListModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(names(*list).last(), QStringLiteral("DashPlate"));
}

TEST_F(PartnerListModelTest, KeepsWhatIsSelectedWhenLinesComeGoAndMove)
{
    openCrowd(20);
    const auto list = model();
    QItemSelectionModel selection(list.get());
    for (const int row : {4, 9})
        selection.select(list->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Partners partners(*workspace);
    ASSERT_TRUE(partners.remove(idOf(QStringLiteral("0002"))));
    ASSERT_TRUE(partners.add(QStringLiteral("0000"), PartyKind::Person));
    ASSERT_TRUE(partners.add(QStringLiteral("0007 b"), PartyKind::Person));
    ASSERT_TRUE(partners.edit(idOf(QStringLiteral("0010")), [](Party &p) { p.name = QStringLiteral("zz"); }));
    list->refresh();
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected << index.data().toString();
    selected.sort();
    EXPECT_EQ(selected, (QStringList{QStringLiteral("0005"), QStringLiteral("zz")}));
    EXPECT_EQ(names(*list).size(), 21);
    EXPECT_EQ(names(*list).first(), QStringLiteral("0000"));
    EXPECT_EQ(names(*list).last(), QStringLiteral("zz"));
}

TEST_F(PartnerListModelTest, KeepsItsLengthWhenItIsReadAnew)
{
    openCrowd(600);
    const auto list = model();
    list->fetchMore({});
    list->refresh();
    EXPECT_EQ(list->rowCount(), PartnerListModel::firstPage + PartnerListModel::pageSize);
    ASSERT_TRUE(Partners(*workspace).add(QStringLiteral("0000"), PartyKind::Person));
    list->refresh();
    EXPECT_EQ(names(*list).first(), QStringLiteral("0000"));
    while (list->canFetchMore({}))
        list->fetchMore({});
    EXPECT_EQ(names(*list).last(), QStringLiteral("0600"));
    EXPECT_EQ(names(*list).size(), 601);
}

TEST_F(PartnerListModelTest, ShowsANameThatLooksLikeMarkupAsItIs)
{
    openCrowd(0);
    ASSERT_TRUE(Partners(*workspace).add(QStringLiteral("<img src=x>"), PartyKind::Person));
    const auto list = model();
    EXPECT_EQ(list->index(0, 0).data().toString(), QStringLiteral("<img src=x>"));
    EXPECT_FALSE(list->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

} // namespace concord
