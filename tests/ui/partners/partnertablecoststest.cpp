// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/generator.h"
#include "tests/support/statementcounts.h"
#include "ui/partners/partnerspage.h"
#include "ui/partners/partnertable.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace concord {

namespace {

/// The page of partners on a generated workspace of 3,000, with what SQLite does for it.
class PartnerTableCosts : public ::testing::Test {
protected:
    PartnerTableCosts()
    {
        const QString path = folder.file(QStringLiteral("generated.concord"));
        generateWorkspace(path, {3'000, 10, 50, 1});
        counted.emplace();
        workspace = Workspace::open(path, Clock(generatedToday)).value();
        page = std::make_unique<PartnersPage>(*workspace, prompts);
        page->resize(1200, 800);
        page->show();
        page->aboutToShow();
        table = page->findChild<PartnerTable *>();
        const auto fields = page->findChildren<QLineEdit *>();
        search = *std::ranges::find(fields, QStringLiteral("Search partners"), &QWidget::accessibleName);
        table->sortByColumn(PartnerListModel::Name, Qt::AscendingOrder);
        rest();
        counted->reset();
    }
    /// The order of the list is remembered, beyond this test.
    ~PartnerTableCosts() override { table->sortByColumn(PartnerListModel::Name, Qt::AscendingOrder); }
    /// Until all that is read ahead is read.
    static void rest() { QTest::qWait(250); }
    StatementCounts costOf(const std::function<void()> &work)
    {
        counted->reset();
        work();
        return counted->counted();
    }
    void scrollBy(int lines)
    {
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(bar->value() + lines * table->rowHeight(0));
    }

    Folder folder;
    Answers prompts;
    std::optional<CountedStatements> counted;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PartnersPage> page;
    PartnerTable *table = nullptr;
    QLineEdit *search = nullptr;
};

} // namespace

TEST_F(PartnerTableCosts, PaintingReadsNothing)
{
    EXPECT_EQ(costOf([&] { table->viewport()->repaint(); }).statements, 0);
    scrollBy(250); // beyond the lines that were read ahead
    EXPECT_EQ(costOf([&] { table->viewport()->repaint(); }).statements, 0);
    table->sortByColumn(PartnerListModel::LastContact, Qt::DescendingOrder);
    EXPECT_EQ(costOf([&] { table->viewport()->repaint(); }).statements, 0);
    search->setText(QStringLiteral("wind"));
    EXPECT_EQ(costOf([&] { table->viewport()->repaint(); }).statements, 0);
}

TEST_F(PartnerTableCosts, ScrollingFindsItsLinesReadAtAnyDepth)
{
    int most = 0;
    StatementCounts all;
    constexpr int steps = 250;
    for (int i = 0; i < steps; ++i) {
        // The step itself; what is read ahead for the next one comes after it, in an event of its own.
        most = std::max(most, costOf([&] { scrollBy(9); }).statements);
        const StatementCounts ahead = costOf([] {
            for (int rounds = 0; rounds < 3; ++rounds)
                QCoreApplication::processEvents();
        });
        all.statements += ahead.statements;
        all.rows += ahead.rows;
    }
    EXPECT_GT(table->rowAt(0), 9 * steps - 20);
    EXPECT_EQ(most, 0);
    EXPECT_LE(all.statements, 3 * steps); // one read of 64 lines, of nine statements, every four or seven steps
    EXPECT_LE(all.rows, 60 * steps);
}

TEST_F(PartnerTableCosts, AJumpToTheEndReadsOnePage)
{
    const StatementCounts jump =
        costOf([&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); });
    EXPECT_GT(jump.rows, 0);
    EXPECT_LE(jump.statements, 12);
    EXPECT_LE(jump.rows, PartnerListModel::pageSize + 1 + 150);
}

TEST_F(PartnerTableCosts, AKeyReadsWhatFillsTheScreen)
{
    const QString typed = QStringLiteral("forskning");
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        const StatementCounts key = costOf([&] {
            search->setText(typed.left(i));
            table->viewport()->repaint();
        });
        EXPECT_LE(key.statements, 16) << i;
        EXPECT_LE(key.rows, 1'300) << i; // one in 36 has the word, so that 1,200 are asked for 41
    }
    // Whoever has the words is asked for one by one while they are frequent, among all at once when they are rare.
    EXPECT_LE(costOf([&] { search->setText(QStringLiteral("someone")); }).rows, 300);
    EXPECT_LE(costOf([&] { search->setText(QStringLiteral("someone77")); }).rows, 1'000);
    EXPECT_EQ(table->model()->rowCount(), 11); // 77 and 770 to 779
}

TEST_F(PartnerTableCosts, ASortReadsWhatFillsTheScreen)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            const StatementCounts sort = costOf([&] {
                table->sortByColumn(column, order);
                table->viewport()->repaint();
            });
            EXPECT_LE(sort.statements, 20) << column;
            EXPECT_LE(sort.rows, 250) << column;
        }
    }
}

} // namespace concord
