// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancespage.h"

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/parts.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

/// Answers what the page asks.
class Answers : public Prompts {
public:
    bool confirm(const QString &, const QString &) override { return true; }
    std::optional<QString> askText(const QString &, const QString &, bool) override { return text; }
    std::optional<int> choose(const QString &, const QStringList &, const QString &) override { return choice; }
    QString openFile(const QString &, const QString &) override { return {}; }
    QString saveFile(const QString &, const QString &, const QString &) override { return path; }
    void tell(const QString &, const QString &) override {}

    std::optional<QString> text;
    std::optional<int> choice;
    QString path;
};

class AnAlliancesPage : public ::testing::Test {
protected:
    const QDate today{2026, 11, 23};

    void openEmpty()
    {
        workspace = Workspace::create(folder.file(QStringLiteral("empty.concord")),
                                      {QStringLiteral("Mara"), QStringLiteral("Bakery"), QStringLiteral("EUR")}, Clock(today))
                        .value();
        show();
    }
    void openSample(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("sample.concord")), kind, Clock(today)).value();
        show();
    }
    void show()
    {
        page = std::make_unique<AlliancesPage>(*workspace, prompts);
        page->resize(900, 700);
        page->show();
        page->aboutToShow();
        QApplication::processEvents();
    }
    /// The first widget on the screen that `fits`; waits for it to appear.
    template <class W, class Fits>
    W *find(const QString &what, Fits fits) const
    {
        W *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (W *widget : page->findChildren<W *>()) {
                if (found == nullptr && widget->isVisible() && fits(widget))
                    found = widget;
            }
            return found != nullptr;
        });
        EXPECT_TRUE(there) << "nothing is called " << what.toStdString();
        return found;
    }
    /// What a screen reader calls by that name.
    template <class W = QWidget>
    W *named(const QString &name) const
    {
        return find<W>(name, [&](const W *widget) { return widget->accessibleName() == name; });
    }
    QPushButton *button(const QString &text) const
    {
        return find<QPushButton>(text, [&](const QPushButton *each) { return each->text() == text || each->accessibleName() == text; });
    }
    void press(const QString &text)
    {
        if (QPushButton *found = button(text))
            QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        if (auto *line = named<QLineEdit>(name)) {
            line->setFocus();
            line->setText(text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    AllianceView view() const { return viewAlliance(*workspace, AllianceId(page->current().id)).value(); }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AlliancesPage> page;
};

TEST_F(AnAlliancesPage, DraftsAnAllianceWithWorkAndABenefitForEachSideAndWritesItsPdf)
{
    openEmpty();
    press(QStringLiteral("Draft your first alliance"));
    named<QLineEdit>(QStringLiteral("Title"))->setText(QStringLiteral("Breakfast by Bike"));
    named<QLineEdit>(QStringLiteral("Partner"))->setText(QStringLiteral("Ørsted Forskning"));
    named<QLineEdit>(QStringLiteral("Priority"))->setText(QStringLiteral("Breakfasts"));
    press(QStringLiteral("Draft alliance"));
    ASSERT_TRUE(page->current().id > 0);

    page->showView(QStringLiteral("responsibilities"));
    type(QStringLiteral("New responsibility of Bakery"), QStringLiteral("Pack and label"));
    type(QStringLiteral("New responsibility of Ørsted Forskning"), QStringLiteral("Ride and hand over"));
    page->showView(QStringLiteral("give_and_get"));
    type(QStringLiteral("What Bakery wins"), QStringLiteral("Hours saved"));
    type(QStringLiteral("What Ørsted Forskning wins"), QStringLiteral("Paid drops"));
    EXPECT_EQ(view().facts.responsibilities.size(), 2);
    ASSERT_EQ(view().facts.benefits.size(), 2);
    EXPECT_EQ(view().facts.benefits[1].importanceBasis, Basis::Guess);

    prompts.path = folder.file(QStringLiteral("agreement.pdf"));
    press(QStringLiteral("Write PDF"));
    QFile pdf(prompts.path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

TEST_F(AnAlliancesPage, GivesEachPartTheRoomItNeeds)
{
    openSample(SampleKind::Bakery);
    for (const QString &part : page->views()) {
        page->showView(part);
        EXPECT_TRUE(QTest::qWaitFor([this] {
            const auto all = page->findChildren<Columns *>();
            return std::all_of(all.begin(), all.end(), [](const Columns *columns) {
                return !columns->isVisible() || columns->height() >= columns->heightForWidth(columns->width());
            });
        })) << part.toStdString();
    }
}

TEST_F(AnAlliancesPage, SaysHowMuchIsGivenAsANumberOrAsMoney)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("give_and_get"));
    const Contribution before = view().facts.contributions.first();
    const QString field = QStringLiteral("How much of ") + before.statement;
    type(field, QStringLiteral("EUR 1.90 a drop"));
    EXPECT_EQ(view().facts.contributions.first().moneyMinor, 190);
    EXPECT_EQ(view().facts.contributions.first().currency, QStringLiteral("EUR"));
    EXPECT_EQ(view().facts.contributions.first().unit, QStringLiteral("a drop"));
    type(field, QStringLiteral("60 boxes"));
    EXPECT_EQ(view().facts.contributions.first().moneyMinor, std::nullopt);
    EXPECT_EQ(view().facts.contributions.first().amount, 60);
    type(field, QStringLiteral("plenty"));
    EXPECT_FALSE(named<QLineEdit>(field)->accessibleDescription().isEmpty());
    EXPECT_EQ(view().facts.contributions.first().amount, 60);
}

TEST_F(AnAlliancesPage, NamesWhatThoseServedGet)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("give_and_get"));
    const auto balance = view().balance.percent;
    type(QStringLiteral("What those served win"), QStringLiteral("Warm rolls at the desk"));
    const auto benefits = view().facts.benefits;
    EXPECT_EQ(benefits.last().statement, QStringLiteral("Warm rolls at the desk"));
    EXPECT_EQ(benefits.last().partyId, std::nullopt);
    EXPECT_EQ(view().balance.percent, balance);
    EXPECT_NE(named<QLineEdit>(QStringLiteral("Benefit: Warm rolls at the desk")), nullptr);
}

// Every two weeks after it is done, overdue since 18 November; the last five were held in time.
TEST_F(AnAlliancesPage, ShowsItsCheckInsAndLeadsToHoldingOne)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("check_ins"));
    const auto says = [this](const QString &words) {
        return find<QLabel>(words, [&](const QLabel *label) { return label->text().contains(words); });
    };
    EXPECT_NE(says(QStringLiteral("then 7 December, 21 December")), nullptr);
    EXPECT_NE(says(QStringLiteral("5 of the last 6 held in time")), nullptr);
    EXPECT_NE(says(QStringLiteral("Harbour Lane Bakery: good · Quayside Couriers: good")), nullptr);

    QList<RecordRef> wanted;
    QObject::connect(page.get(), &Page::navigationRequested, page.get(), [&](const RecordRef &to) { wanted << to; });
    const auto overdue = workspace->store().first<CheckIn>("WHERE state = 'planned' ORDER BY planned_on").value();
    press(QStringLiteral("Hold Check-in over coffee"));
    press(QStringLiteral("Change the rhythm Check-in over coffee"));
    EXPECT_EQ(wanted, (QList<RecordRef>{{QStringLiteral("check_in"), overdue.id.value(), QStringLiteral("hold")},
                                        {QStringLiteral("check_in_schedule"), overdue.scheduleId->value(), {}}}));
}

TEST_F(AnAlliancesPage, AsksForACheckInThatIsAboutIt)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("check_ins"));
    QList<RecordRef> about;
    QObject::connect(page.get(), &Page::newRecordRequested, page.get(), [&](const QString &table, const RecordRef &ref) {
        EXPECT_EQ(table, QStringLiteral("check_in_schedule"));
        about << ref;
    });
    press(QStringLiteral("Schedule a check-in"));
    EXPECT_EQ(about, (QList<RecordRef>{page->current()}));
    EXPECT_EQ(page->current().tab, QStringLiteral("check_ins"));
}

TEST_F(AnAlliancesPage, AnswersTheFourQuestionsByKeys)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("terms"));
    auto *grid = named<QTableView>(QStringLiteral("Topics and the four questions"));
    ASSERT_NE(grid, nullptr);
    grid->setFocus();
    // Bad weather is the third topic; it is agreed and not written down.
    grid->setCurrentIndex(grid->model()->index(2, 2));
    const auto weather = [this] { return view().facts.terms[2]; };
    ASSERT_EQ(weather().topic, QStringLiteral("Bad weather"));
    QTest::keyClick(grid, Qt::Key_Y);
    EXPECT_EQ(weather().written, YesNo::Yes);
    QTest::keyClick(grid, Qt::Key_Space);
    EXPECT_EQ(weather().written, YesNo::No);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Minus);
    EXPECT_EQ(weather().checked, YesNo::NotNeeded);
    QTest::keyClick(grid, Qt::Key_N);
    EXPECT_EQ(weather().checked, YesNo::No);
}

TEST_F(AnAlliancesPage, ShowsOnlyWhatIsAgreedButNotWritten)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("terms"));
    press(QStringLiteral("Agreed but not written"));
    const auto *grid = named<QTableView>(QStringLiteral("Topics and the four questions"));
    QStringList topics;
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        topics << grid->model()->index(row, 0).data().toString();
    int expected = 0;
    for (const Term &term : view().facts.terms)
        expected += term.agreed == YesNo::Yes && term.written == YesNo::No ? 1 : 0;
    EXPECT_TRUE(topics.contains(QStringLiteral("Bad weather")));
    EXPECT_EQ(topics.size(), expected + 1); // and the totals
}

TEST_F(AnAlliancesPage, LeadsFromABlockerToWhereItIsMended)
{
    openSample(SampleKind::Reading);
    const AllianceId rooms = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), rooms.value(), QStringLiteral("overview")}));
    QPushButton *mend = find<QPushButton>(QStringLiteral("Mend"), [](const QPushButton *b) {
        return b->accessibleName().contains(QStringLiteral("children or vulnerable adults"));
    });
    ASSERT_NE(mend, nullptr);
    QTest::mouseClick(mend, Qt::LeftButton);
    EXPECT_EQ(page->current().tab, QStringLiteral("safeguards"));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const QWidget *focus = page->window()->focusWidget();
        return focus != nullptr && focus->accessibleName().contains(QStringLiteral("children or vulnerable adults"));
    }));
}

TEST_F(AnAlliancesPage, KeepsWhatIsTypedWhenSomethingElseChanges)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("basics"));
    auto *title = named<QLineEdit>(QStringLiteral("Title"));
    ASSERT_NE(title, nullptr);
    title->setFocus();
    title->setText(QStringLiteral("Breakfast by B"));
    Idea idea;
    idea.allianceId = AllianceId(page->current().id);
    idea.statement = QStringLiteral("Soup at noon");
    ASSERT_TRUE(AllianceParts(*workspace).add(idea));
    EXPECT_EQ(title->text(), QStringLiteral("Breakfast by B"));
    page->commitEdits();
    EXPECT_EQ(view().facts.alliance.title, QStringLiteral("Breakfast by B"));
}

TEST_F(AnAlliancesPage, SaysWhyAFieldIsRefusedAndKeepsWhatWasTyped)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("basics"));
    type(QStringLiteral("Title"), QString());
    auto *title = named<QLineEdit>(QStringLiteral("Title"));
    EXPECT_FALSE(title->accessibleDescription().isEmpty());
    EXPECT_EQ(view().facts.alliance.title, QStringLiteral("Breakfast by Bike"));
}

TEST_F(AnAlliancesPage, KeepsANewResponsibilityThatIsRefusedAndSaysWhy)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("responsibilities"));
    const auto before = view().facts.responsibilities.size();
    const QString name = QStringLiteral("New responsibility of Quayside Couriers");
    type(name, QStringLiteral("y").repeated(201));
    EXPECT_EQ(named<QLineEdit>(name)->text().size(), 201);
    EXPECT_TRUE(hasEdits(page.get()));
    find<QLabel>(QStringLiteral("the refusal"), [](const QLabel *label) { return label->text().contains(QStringLiteral("200")); });
    EXPECT_EQ(view().facts.responsibilities.size(), before);

    type(name, QStringLiteral("Night rides"));
    EXPECT_TRUE(named<QLineEdit>(name)->text().isEmpty());
    EXPECT_FALSE(hasEdits(page.get()));
    EXPECT_EQ(view().facts.responsibilities.size(), before + 1);
}

TEST_F(AnAlliancesPage, AddsWhatWasTypedWhenTheCaretLeavesTheLine)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("responsibilities"));
    const auto before = view().facts.responsibilities.size();
    named<QLineEdit>(QStringLiteral("New responsibility of Quayside Couriers"))->setText(QStringLiteral("Night rides"));
    commitEdits(page.get());
    EXPECT_EQ(view().facts.responsibilities.size(), before + 1);
}

TEST_F(AnAlliancesPage, DeletesADraftAndUndoBringsItBack)
{
    openEmpty();
    press(QStringLiteral("Draft your first alliance"));
    named<QLineEdit>(QStringLiteral("Title"))->setText(QStringLiteral("Short"));
    type(QStringLiteral("Partner"), QStringLiteral("Somebody"));
    press(QStringLiteral("Delete draft"));
    EXPECT_TRUE(button(QStringLiteral("Draft your first alliance")));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().facts.alliance.title, QStringLiteral("Short"));
}

} // namespace
} // namespace concord
