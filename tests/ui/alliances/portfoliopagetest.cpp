// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/portfoliopage.h"

#include "core/exchange/csv/csvreader.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/generator.h"
#include "tests/support/printing.h"
#include "ui/alliances/alliancespage.h"
#include "ui/alliances/portfolioexport.h"
#include "ui/alliances/portfoliomodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace concord {
namespace {

class APortfolio : public ::testing::Test {
protected:
    APortfolio() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void open(std::unique_ptr<Workspace> opened)
    {
        page.reset();
        workspace = std::move(opened);
        page = std::make_unique<AlliancesPage>(*workspace, prompts);
        page->resize(1200, 700);
        page->show();
        page->aboutToShow();
        page->showView(QStringLiteral("portfolio"));
        QApplication::processEvents();
        for (RecordTable *each : page->findChildren<RecordTable *>()) {
            if (each->accessibleName() == QStringLiteral("Portfolio"))
                table = each;
        }
        ASSERT_NE(table, nullptr);
    }
    void openBakery(QDate today = QDate(2026, 11, 23))
    {
        const QString path = folder.file(QStringLiteral("b.concord"));
        (void)createSample(path, SampleKind::Bakery, Clock(QDate(2026, 11, 23)));
        open(Workspace::open(path, Clock(today)).value());
    }
    AllianceId add(const QString &title, const QString &partner, AllianceKind kind = AllianceKind::Supply)
    {
        NewAlliance wish;
        wish.title = title;
        wish.partner.typed = partner;
        const AllianceId made = Alliances(*workspace).create(wish).value();
        EXPECT_TRUE(Alliances(*workspace).edit(made, [kind](Alliance &a) { a.kind = kind; }));
        return made;
    }
    /// The table as it is read out: cells with what stands below and beside them.
    QStringList printed() const
    {
        QStringList lines;
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex at = model->index(row, column);
                const QString more = at.data(Qt::AccessibleDescriptionRole).toString();
                cells << at.data().toString() + (more.isEmpty() ? QString() : QStringLiteral(" (") + more + u')');
            }
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            titles << table->model()->index(row, 0).data().toString();
        return titles;
    }
    void choose(const QString &name, const QString &what)
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (!box->isVisible() || box->accessibleName() != name)
                continue;
            box->setCurrentIndex(box->findText(what));
            emit box->activated(box->currentIndex());
        }
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AlliancesPage> page;
    RecordTable *table = nullptr;
};

TEST_F(APortfolio, ShowsWhereEachAllianceStands)
{
    openBakery();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList lines = printed();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Breakfast by Bike (overdue, A-001) | Quayside Couriers (working together) | active | 92 (even) | "
                                                   "76\u00a0% (time 33\u00a0%) | 18 Nov (overdue, 5 days ago) | "
                                                   "26 Jun (start preparing 12 Jun) | ")))
        << lines[0].toStdString();
    QStringList heads;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        heads << table->model()->headerData(column, Qt::Horizontal).toString();
    EXPECT_EQ(heads, (QStringList{QStringLiteral("Alliance"), QStringLiteral("With"), QStringLiteral("State"), QStringLiteral("Balance"), QStringLiteral("Value"),
                                  QStringLiteral("Next check-in"), QStringLiteral("Notice by"), QStringLiteral("What is missing")}));
}

// Value stays at 75.5 %; of the time 86 % have gone on 5 June 2027.
TEST_F(APortfolio, MarksValueThatTrailsTimeAndANoticeWindowThatHasPassed)
{
    openBakery(QDate(2027, 6, 5));
    EXPECT_TRUE(printed()[0].contains(QStringLiteral("76\u00a0% (time 86\u00a0%, behind)"))) << printed()[0].toStdString();
    openBakery(QDate(2027, 6, 27));
    EXPECT_TRUE(printed()[0].contains(QStringLiteral("26 Jun (notice window has passed)"))) << printed()[0].toStdString();
    openBakery(QDate(2027, 7, 26));
    EXPECT_TRUE(printed()[0].contains(QStringLiteral("26 Jun (its end has come)"))) << printed()[0].toStdString();
}

// What a window of 1024 and one of 1440 leave for the page: of what the program itself says no word is cut.
TEST_F(APortfolio, CutsNoneOfItsOwnWords)
{
    openBakery(QDate(2027, 6, 27));
    constexpr int paddings = space::m + space::s;
    for (const int width : {840, 1256}) {
        page->resize(width, 700);
        QApplication::processEvents();
        int whole = 0;
        for (const PortfolioColumn column : everyValue<PortfolioColumn>()) {
            const int at = static_cast<int>(column);
            if (table->isColumnHidden(at))
                continue;
            const int room = table->columnWidth(at) - paddings;
            whole += table->columnWidth(at);
            EXPECT_LE(QFontMetrics(typeFont(TypeSize::Small)).horizontalAdvance(table->model()->headerData(at, Qt::Horizontal).toString()), room) << width << ' ' << at;
            if (column == PortfolioColumn::Title || column == PortfolioColumn::Partners || column == PortfolioColumn::Missing)
                continue; // what people wrote, and how much is missing: the whole is on hover
            const QModelIndex cell = table->model()->index(0, at);
            const bool strong = !cell.data(SecondLineRole).toString().isEmpty();
            EXPECT_LE(QFontMetrics(typeFont(TypeSize::Body, strong ? QFont::DemiBold : QFont::Normal)).horizontalAdvance(cell.data().toString()), room) << width << ' ' << at;
            for (const QString &words : PortfolioModel::usualWords(column) + QStringList{cell.data(SecondLineRole).toString()}) {
                QTextLayout layout(words, typeFont(TypeSize::Small));
                layout.beginLayout();
                int lines = 0;
                for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
                    line.setLineWidth(room);
                    EXPECT_LE(line.naturalTextWidth(), room) << words.toStdString();
                }
                layout.endLayout();
                EXPECT_LE(lines, table->rowHeight(0) / table->fontMetrics().height() - 1) << width << ' ' << words.toStdString();
            }
        }
        EXPECT_LE(whole, table->viewport()->width()) << width;
        EXPECT_FALSE(table->horizontalScrollBar()->isVisible() || table->verticalScrollBar()->isVisible()) << width;
    }
}

TEST_F(APortfolio, IsNarrowedByWordsStateKindAndWhatNeedsAttention)
{
    openBakery();
    add(QStringLiteral("Ärzte"), QStringLiteral("Ørsted"), AllianceKind::Research);
    add(QStringLiteral("Bread"), QStringLiteral("Mill"));
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Ärzte"), QStringLiteral("Bread"), QStringLiteral("Breakfast by Bike")}));
    auto *search = page->findChild<PortfolioPage *>()->findChild<QLineEdit *>();
    search->setText(QStringLiteral("orsted"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Ärzte")});
    search->setText(QStringLiteral("nothing like it"));
    EXPECT_FALSE(table->isVisible()); // and a way back
    search->clear();
    EXPECT_TRUE(table->isVisible());
    choose(QStringLiteral("State"), QStringLiteral("active"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Breakfast by Bike")});
    choose(QStringLiteral("State"), QStringLiteral("any state"));
    choose(QStringLiteral("Kind"), QStringLiteral("supply"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Bread")});
    choose(QStringLiteral("Kind"), QStringLiteral("any kind"));
    for (QPushButton *pill : page->findChildren<QPushButton *>()) {
        if (pill->isVisible() && pill->text() == QStringLiteral("needs attention"))
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Breakfast by Bike")});
}

TEST_F(APortfolio, SortsByItsHeadersAndKeepsTheSelectionWhenSomethingChanges)
{
    openBakery();
    add(QStringLiteral("Bread"), QStringLiteral("Mill"));
    const AllianceId cakes = add(QStringLiteral("Cakes"), QStringLiteral("Farm"));
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->sortByColumn(column, Qt::AscendingOrder);
        const QStringList up = titles();
        table->sortByColumn(column, Qt::DescendingOrder);
        EXPECT_EQ(up.size(), 3);
        EXPECT_EQ(titles().size(), 3);
    }
    table->sortByColumn(3, Qt::DescendingOrder); // the balance, known of one
    EXPECT_EQ(titles().first(), QStringLiteral("Breakfast by Bike"));
    table->sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Cakes"), QStringLiteral("Breakfast by Bike"), QStringLiteral("Bread")}));
    table->selectRow(0);
    ASSERT_TRUE(Alliances(*workspace).edit(cakes, [](Alliance &a) { a.title = QStringLiteral("Apple cakes"); }));
    EXPECT_EQ(titles().last(), QStringLiteral("Apple cakes"));
    EXPECT_EQ(table->currentIndex().row(), 2);
    // Also when one comes or goes.
    add(QStringLiteral("Zebra"), QStringLiteral("Zoo"));
    EXPECT_EQ(titles().first(), QStringLiteral("Zebra"));
    EXPECT_EQ(table->currentIndex().data().toString(), QStringLiteral("Apple cakes"));
}

TEST_F(APortfolio, OpensAnAllianceByEnterAndTurnsBackToTheList)
{
    openBakery();
    const AllianceId bread = add(QStringLiteral("Bread"), QStringLiteral("Mill"));
    EXPECT_EQ(page->current(), (RecordRef{QLatin1String(tableOf<Alliance>), 0, QStringLiteral("portfolio")}));
    QList<RecordRef> wanted;
    QObject::connect(page.get(), &Page::navigationRequested, page.get(), [&](const RecordRef &to) { wanted << to; });
    page->step(-1);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0].id, bread.value());
    ASSERT_TRUE(page->showRecord(wanted[0]));
    EXPECT_EQ(page->current().id, bread.value());
    // Back leads to the portfolio again.
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), 0, QStringLiteral("portfolio")}));
    EXPECT_TRUE(table->isVisible());
}

TEST_F(APortfolio, IsWrittenAsATableGuardedAgainstFormulasAndAsAPdf)
{
    openBakery();
    add(QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("+Mill, and \"sons\""));
    const auto lines = portfolio(workspace->store(), {}, workspace->today());
    const QByteArray csv = portfolioTable(lines);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF" "Code,Alliance,Kind,With,State,Balance,Value %,Time %,Next check-in,Ends,Notice by,Start preparing,"));
    EXPECT_TRUE(csv.contains("\r\nA-001,Breakfast by Bike,working together,Quayside Couriers,active,92,76,33,2026-11-18,2027-07-26,2027-06-26,2027-06-12,"));
    EXPECT_TRUE(csv.contains("A-002,\"'=HYPERLINK(\"\"http://x\"\")\",supply,\"'+Mill, and \"\"sons\"\"\",draft,"));

    PortfolioFilter filter;
    filter.state = AllianceState::Active;
    const Document paper = portfolioPaper(portfolio(workspace->store(), filter, workspace->today()), filter, workspace->today());
    const auto *printedTable = std::get_if<Document::Table>(&paper.blocks().last());
    ASSERT_NE(printedTable, nullptr);
    ASSERT_EQ(printedTable->rows.size(), 1);
    EXPECT_EQ(printedTable->rows[0][0], QStringLiteral("Breakfast by Bike\nA-001, with Quayside Couriers"));
    EXPECT_TRUE(printedTable->rows[0][5].contains(QStringLiteral("check-in overdue")));

    prompts.path = folder.file(QStringLiteral("list"));
    for (QAction *each : page->findChild<PortfolioPage *>()->findChildren<QAction *>()) {
        if (each->text() == QStringLiteral("As a table (CSV)…") || each->text() == QStringLiteral("The list as PDF…"))
            each->trigger();
    }
    QFile written(folder.file(QStringLiteral("list.csv")));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), csv);
    QFile pdf(folder.file(QStringLiteral("list.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

/// The limit on the thread's time for one event (tests/support/eventwatch.h) holds while a thousand are worked out.
TEST_F(APortfolio, OfAThousandDoesNotStutter)
{
    const QString path = folder.file(QStringLiteral("many.concord"));
    generateWorkspace(path, {500, 1'000, 3'000, 0});
    open(Workspace::open(path, Clock(generatedToday)).value());
    EXPECT_EQ(table->model()->rowCount(), 1'000);
    const auto missing = [this](int row) { return table->model()->index(row, 7).data().toString(); };
    EXPECT_FALSE(missing(0).isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !missing(999).isEmpty(); }, 20'000));
    // Sorting by a figure of each, and narrowing by it, each as one event of the window.
    const auto click = [this](int column) {
        QHeaderView *head = table->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(column) + 8, head->height() / 2});
    };
    page->commitEdits();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [](Store &store) {
        Alliance first = store.first<Alliance>("ORDER BY id").value();
        first.title += u'!';
        store.update(first);
    })); // where they stand is not known any more
    click(3);
    EXPECT_EQ(table->model()->rowCount(), 1'000);
    EXPECT_FALSE(missing(999).isEmpty());
}

} // namespace
} // namespace concord
