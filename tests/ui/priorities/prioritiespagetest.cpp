// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/prioritiespage.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/priorities.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/priorities/matrixmodel.h"
#include "ui/priorities/matrixview.h"
#include "ui/widgets/alignmentchart.h"
#include "ui/widgets/field.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/trendline.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace concord {

namespace {

class APrioritiesPage : public ::testing::Test {
protected:
    void open(std::optional<SampleKind> sample = {})
    {
        const QString path = folder.file(QStringLiteral("s.concord"));
        const Clock clock(QDate(2026, 11, 23));
        workspace = sample ? createSample(path, *sample, clock).value() : Workspace::create(path, {}, clock).value();
        page = std::make_unique<PrioritiesPage>(*workspace, prompts);
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        page->aboutToShow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    const Store &store() const { return workspace->store(); }
    Priority priority() const { return store().first<Priority>("").value(); }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().replace(QChar::Nbsp, u' ').contains(text))
                return true;
        }
        return false;
    }
    void press(const char *button)
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == QLatin1String(button)) {
                one->click();
                return;
            }
        }
        ADD_FAILURE() << "there is no button " << button;
    }
    void choose(const QString &field, const char *text) const
    {
        auto *box = named<QComboBox>(field);
        const int index = box->findText(QLatin1String(text));
        ASSERT_GE(index, 0) << text;
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    MatrixView &matrix()
    {
        page->showView(QStringLiteral("alignment"));
        auto *view = page->findChild<MatrixView *>();
        view->setFocus();
        return *view;
    }
    /// The row of a partner in the matrix.
    int rowOf(const char *name) const
    {
        const auto *model = page->findChild<MatrixModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->partner(row)->name == QLatin1String(name))
                return row;
        }
        return -1;
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PrioritiesPage> page;
};

} // namespace

TEST_F(APrioritiesPage, WithoutPrioritiesTeachesAndOffersTheFirst)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("matters enough to need help")));
    press("New priority");
    ASSERT_TRUE(QApplication::focusWidget() != nullptr);
    type("Soup at noon");
    press(Qt::Key_Return);
    EXPECT_EQ(priority().title, QStringLiteral("Soup at noon"));
    EXPECT_EQ(page->current().id, priority().id.value());
}

TEST_F(APrioritiesPage, TakesNeedsFromTheKeyboardOneAfterAnother)
{
    open();
    page->createNew();
    page->showView(QStringLiteral("needs"));
    named<QLineEdit>(QStringLiteral("New need"))->setFocus();
    type("Pots");
    press(Qt::Key_Return);
    type("Bowls");
    press(Qt::Key_Return);
    const auto needs = store().select<Need>("ORDER BY position, id");
    ASSERT_EQ(needs.size(), 2u);
    EXPECT_EQ(needs[1].what, QStringLiteral("Bowls"));
    named<QWidget>(QStringLiteral("Weight of Bowls"))->setFocus();
    press(Qt::Key_5);
    named<QWidget>(QStringLiteral("My own level at Bowls"))->setFocus();
    press(Qt::Key_2);
    named<QLineEdit>(QStringLiteral("Hours a month for Bowls"))->setFocus();
    named<QLineEdit>(QStringLiteral("Hours a month for Bowls"))->selectAll();
    type("12.5");
    press(Qt::Key_Return);
    const Need bowls = store().get(needs[1].id);
    EXPECT_EQ(bowls.weight, 5);
    EXPECT_EQ(bowls.selfLevel, 2);
    EXPECT_EQ(bowls.hoursPerMonth, 12.5);
    for (QAction *action : named<QToolButton>(QStringLiteral("More about Bowls"))->menu()->actions()) {
        if (action->text() == QLatin1String("Move up"))
            action->trigger();
    }
    EXPECT_EQ(store().select<Need>("ORDER BY position, id")[0].what, QStringLiteral("Bowls"));
    EXPECT_TRUE(says(QStringLiteral("Nobody was judged yet")));
}

TEST_F(APrioritiesPage, LeadsFromAHoldBackThatAnAskAnswersToTheAsks)
{
    open(SampleKind::Bakery);
    const QString holdBack = QStringLiteral("I don't like depending on anyone before 9 a.m.");
    choose(QStringLiteral("What answers “%1”").arg(holdBack), "an ask");
    QSignalSpy away(page.get(), &Page::navigationRequested);
    named<QPushButton>(QStringLiteral("Asks that answer “%1”").arg(holdBack))->click();
    ASSERT_EQ(away.size(), 1);
    EXPECT_EQ(away[0][0].value<RecordRef>().table, QStringLiteral("invitation"));
}

TEST_F(APrioritiesPage, ShowsWhatHoldsBackUntilItIsAnswered)
{
    open(SampleKind::Bakery);
    const QString answer = QStringLiteral("What answers “I don't like depending on anyone before 9 a.m.”");
    const auto *table = page->findChild<RecordTable *>();
    EXPECT_EQ(table->model()->index(0, 0).data(BadgeRole).toString(), QStringLiteral("1 open"));
    choose(answer, "a safeguard");
    EXPECT_EQ(store().first<Force>("WHERE direction = 'holds_back'").value().answeredBy, ForceAnswer::Safeguard);
    EXPECT_EQ(table->model()->index(0, 0).data(BadgeRole).toString(), QString());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(table->model()->index(0, 0).data(BadgeRole).toString(), QStringLiteral("1 open"));
    EXPECT_EQ(named<QComboBox>(answer)->currentText(), QStringLiteral("nothing yet"));
}

TEST_F(APrioritiesPage, SaysWhatGoingItAloneTookBesideWhatIsGivenInstead)
{
    open(SampleKind::Bakery);
    page->showView(QStringLiteral("alone"));
    EXPECT_TRUE(says(QStringLiteral("180 hours, ")));
    EXPECT_TRUE(says(QStringLiteral("frustration 3.8 of 5")));
    // 180 / 14 and 3,900.00 / 14.
    EXPECT_TRUE(says(QStringLiteral("12.9 hours and EUR 278.57 a month (14 months, May 2025 to June 2026)")));
    EXPECT_TRUE(says(QStringLiteral("In Breakfast by Bike you give")));
    EXPECT_TRUE(says(QStringLiteral("EUR 1.90")));
    // The entries say it in the same form.
    const auto lines = page->findChildren<QLineEdit *>();
    EXPECT_TRUE(std::ranges::any_of(lines, [](const QLineEdit *line) { return line->text().startsWith(QStringLiteral("EUR")); }));
    EXPECT_TRUE(std::ranges::none_of(lines, [](const QLineEdit *line) { return line->text().endsWith(QStringLiteral("EUR")); }));
    press("Add entry");
    type("2.25");
    press(Qt::Key_Return);
    EXPECT_EQ(store().first<AloneEntry>("ORDER BY id DESC").value().hours, 2.25);
    EXPECT_TRUE(says(QStringLiteral("182.25 hours")));
}

TEST_F(APrioritiesPage, KeepsHoursThatAreNoQuartersInTheirField)
{
    open(SampleKind::Bakery);
    page->showView(QStringLiteral("alone"));
    press("Add entry");
    type("1.3");
    press(Qt::Key_Return);
    EXPECT_EQ(store().first<AloneEntry>("ORDER BY id DESC").value().hours, 0);
    EXPECT_TRUE(says(QStringLiteral("Hours are counted in quarters.")));
}

TEST_F(APrioritiesPage, FillsTheMatrixFromTheKeyboard)
{
    open(SampleKind::Bakery);
    MatrixView &view = matrix();
    const int ines = rowOf("Ines Okafor");
    view.setCurrentIndex(view.model()->index(ines, MatrixModel::FirstNeed));
    press(Qt::Key_Right); // N2
    press(Qt::Key_3);     // three quarters
    press(Qt::Key_P);
    const auto cell = [&](int column) {
        return store().first<Coverage>("WHERE party_id = ? AND need_id = ?",
                                       {page->findChild<MatrixModel *>()->partner(ines)->id.value(),
                                        page->findChild<MatrixModel *>()->need(column)->id.value()});
    };
    ASSERT_TRUE(cell(MatrixModel::FirstNeed + 1));
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 1)->percent, 75);
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 1)->basis, CoverageBasis::Proved);
    EXPECT_EQ(view.currentIndex(), view.model()->index(ines, MatrixModel::FirstNeed + 1)) << "the caret stays";
    press(Qt::Key_Right);
    press(Qt::Key_Right); // N4
    type("100");
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 3)->percent, 100);
    press(Qt::Key_Minus);
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 3)->percent, 75);
    press(Qt::Key_Delete);
    EXPECT_FALSE(cell(MatrixModel::FirstNeed + 3));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 3)->percent, 75);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Note"));
    type("She packed twice.");
    press(Qt::Key_Return);
    EXPECT_EQ(cell(MatrixModel::FirstNeed + 3)->note, QStringLiteral("She packed twice."));
}

TEST_F(APrioritiesPage, UnderstandsAPercentThatIsTypedInFull)
{
    open(SampleKind::Bakery);
    MatrixView &view = matrix();
    const QModelIndex cell = view.model()->index(rowOf("Ines Okafor"), MatrixModel::FirstNeed);
    view.setCurrentIndex(cell);
    for (const auto &[typed, percent] : {std::pair("25", 25), std::pair("50", 50), std::pair("75", 75), std::pair("100", 100)}) {
        type(typed);
        EXPECT_EQ(cell.data(MatrixModel::PercentRole).toInt(), percent) << typed;
        view.setCurrentIndex(cell.siblingAtColumn(MatrixModel::FirstNeed + 1));
        press(Qt::Key_0);
        view.setCurrentIndex(cell);
    }
}

TEST_F(APrioritiesPage, SaysWhatASetOfPartnersCoversAndWhatNobodyDoes)
{
    open(SampleKind::Bakery);
    MatrixView &view = matrix();
    EXPECT_TRUE(says(QStringLiteral("All of them together cover 89.3\u202f%")));
    for (const char *name : {"Quayside Couriers", "Ines Okafor"}) {
        view.setCurrentIndex(view.model()->index(rowOf(name), MatrixModel::FirstNeed));
        press(Qt::Key_Space);
    }
    EXPECT_TRUE(says(QStringLiteral("This set covers 78.6\u202f%: Quayside Couriers and Ines Okafor. Nobody covers N4 Food-safe packing.")));
    press("Clear ticks");
    EXPECT_TRUE(says(QStringLiteral("All of them together")));
}

TEST_F(APrioritiesPage, OfTheReadingCircleCoversFourFifthsWithTwo)
{
    open(SampleKind::Reading);
    MatrixView &view = matrix();
    for (const char *name : {"Fernhill Library Service", "St Brannock Primary School"}) {
        view.setCurrentIndex(view.model()->index(rowOf(name), MatrixModel::FirstNeed));
        press(Qt::Key_Space);
    }
    EXPECT_TRUE(says(QStringLiteral("This set covers 81.6\u202f%")));
}

TEST_F(APrioritiesPage, ShowsHowTheIndexRose)
{
    open(SampleKind::Bakery);
    EXPECT_TRUE(says(QStringLiteral("How it rose: 25\u202f% since 27 January 2026, 50\u202f% since 5 June 2026, 75\u202f% since 16 June 2026.")));
    const auto *line = named<TrendLine>(QStringLiteral("Better than me, over time"));
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->accessibleDescription().contains(QStringLiteral("5 June 2026: 50"))) << line->accessibleDescription().toStdString();
}

TEST_F(APrioritiesPage, ShowsTheWholeMatrixOfFourNeedsInASmallWindow)
{
    open(SampleKind::Bakery);
    page->resize(840, 640); // beside the sidebar of a window of 1024 pixels
    const MatrixView &view = matrix();
    QApplication::processEvents();
    EXPECT_LE(view.horizontalHeader()->length(), view.viewport()->width());
    EXPECT_FALSE(view.horizontalScrollBar()->isVisible());
    const int last = view.model()->columnCount() - 1;
    EXPECT_TRUE(view.model()->headerData(last, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("Food-safe packing")));
}

TEST_F(APrioritiesPage, NamesTheQuadrantOfEachPartnerForTheScreenReader)
{
    open(SampleKind::Bakery);
    matrix();
    const QString words = page->findChild<AlignmentChart *>()->accessibleDescription();
    EXPECT_TRUE(words.contains(QStringLiteral("Quayside Couriers, made for this"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Ines Okafor, specialist"))) << words.toStdString();
}

TEST_F(APrioritiesPage, MarksAStrengthForANeedInTheCellsWords)
{
    open(SampleKind::Bakery);
    MatrixView &view = matrix();
    view.setCurrentIndex(view.model()->index(rowOf("Quayside Couriers"), MatrixModel::FirstNeed));
    named<QWidget>(QStringLiteral("bike repair serves Deliver within 5 km before 8:30"))->setFocus();
    press(Qt::Key_Space);
    // 18 of 21.
    EXPECT_EQ(view.model()->index(rowOf("Quayside Couriers"), MatrixModel::Focus).data().toString(), QStringLiteral("85.7"));
}

TEST_F(APrioritiesPage, LeadsFromAnEmptyMatrixToTheNeeds)
{
    open();
    page->createNew();
    page->showView(QStringLiteral("alignment"));
    press("Add the first need");
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("New need"));
    type("Pots");
    press(Qt::Key_Return);
    page->showView(QStringLiteral("alignment"));
    QSignalSpy wanted(page.get(), &Page::newRecordRequested);
    press("Add the first partner");
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(APrioritiesPage, DeletesAPriorityAndUndoBringsItBack)
{
    open();
    ASSERT_TRUE(Priorities(*workspace).add(QStringLiteral("Soup")));
    const auto remove = [this] {
        for (QAction *action : named<QToolButton>(QStringLiteral("More about the priority"))->menu()->actions())
            action->trigger();
    };
    remove();
    EXPECT_FALSE(store().first<Priority>(""));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(store().first<Priority>(""));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Title of the priority"))->text(), QStringLiteral("Soup"));
}

TEST_F(APrioritiesPage, RefusesToDeleteWhatAnAllianceIsFor)
{
    open(SampleKind::Bakery);
    QSignalSpy failures(page.get(), &Page::failed);
    for (QAction *action : named<QToolButton>(QStringLiteral("More about the priority"))->menu()->actions())
        action->trigger();
    EXPECT_EQ(failures.size(), 1);
    EXPECT_TRUE(store().first<Priority>(""));
}

TEST_F(APrioritiesPage, OpensOneByItsRecordAndTellsWhereItIs)
{
    open(SampleKind::Bakery);
    ASSERT_TRUE(Priorities(*workspace).add(QStringLiteral("Soup")));
    const RecordRef soup{QStringLiteral("priority"), store().first<Priority>("WHERE title = 'Soup'").value().id.value(),
                         QStringLiteral("needs")};
    EXPECT_TRUE(page->showRecord(soup));
    EXPECT_EQ(page->current(), soup);
    EXPECT_FALSE(page->showRecord({QStringLiteral("priority"), 99, {}}));
}

} // namespace concord
