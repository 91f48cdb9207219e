// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancespage.h"

#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/attachments.h"
#include "core/workspace/alliances/parts.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/ui/alliances/openedfiles.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/field.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/summaryline.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

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
    /// Opens the fields of the record whose line begins with that.
    void unfold(const QString &title)
    {
        if (auto *line = find<SummaryLine>(title, [&](const SummaryLine *each) { return each->accessibleName().startsWith(title); }); line != nullptr && !line->isChecked())
            QTest::mouseClick(line, Qt::LeftButton);
    }
    void choose(const QString &name, int value)
    {
        auto *field = find<QComboBox>(name, [&](const QComboBox *each) { return each->accessibleName() == name; });
        ASSERT_NE(field, nullptr);
        field->setCurrentIndex(field->findData(value));
        emit field->activated(field->currentIndex());
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
    unfold(before.statement);
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

TEST_F(AnAlliancesPage, SaysOfTheGridWhatIsAskedWhatIsAnsweredAndByWhichKeys)
{
    openSample(SampleKind::Reading);
    page->showView(QStringLiteral("terms"));
    const auto *grid = named<QTableView>(QStringLiteral("Topics and the four questions"));
    ASSERT_NE(grid, nullptr);
    const auto hint = [&](int row, int column) { return grid->model()->index(row, column).data(Qt::ToolTipRole).toString(); };
    const auto terms = view().facts.terms;
    const auto owns = std::find_if(terms.begin(), terms.end(), [](const Term &t) { return t.clauseKey == QStringLiteral("K19"); });
    ASSERT_NE(owns, terms.end());
    EXPECT_TRUE(hint(static_cast<int>(owns - terms.begin()), 0).contains(owns->reason)) << hint(static_cast<int>(owns - terms.begin()), 0).toStdString();
    EXPECT_TRUE(hint(0, 2).contains(QStringLiteral("written: yes")));
    EXPECT_TRUE(hint(0, 2).contains(QStringLiteral("space bar")));
    EXPECT_TRUE(grid->model()->headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("Do you check up on it?")));
    EXPECT_TRUE(hint(grid->model()->rowCount() - 1, 1).isEmpty());
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

TEST_F(AnAlliancesPage, UnfoldsAllThatIsInTheWay)
{
    openEmpty();
    NewAlliance wish;
    wish.title = QStringLiteral("Bare");
    wish.partner.typed = QStringLiteral("Mill");
    const AllianceId bare = Alliances(*workspace).create(wish).value();
    StepRequest propose;
    propose.to = AllianceState::Proposed;
    propose.on = today;
    propose.override = true;
    propose.overrideReason = QStringLiteral("The rest is small.");
    ASSERT_TRUE(Agreements(*workspace).take(bare, propose));
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bare.value(), QStringLiteral("overview")}));
    const qsizetype blockers = view().next.first().blockers.size();
    ASSERT_GT(blockers, 8);
    const auto mends = [this] {
        qsizetype shown = 0;
        for (const QPushButton *each : page->findChildren<QPushButton *>())
            shown += each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Mend: ")) ? 1 : 0;
        return shown;
    };
    press(QStringLiteral("and %1 more").arg(blockers - 8));
    EXPECT_TRUE(QTest::qWaitFor([&] { return mends() == blockers; })) << mends();
}

TEST_F(AnAlliancesPage, GivesAShorterNoticeThatAllAgreeToFromTheDayItWasGiven)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    const QDate given = today.addDays(-3);
    prompts.choices = {1, 1}; // they say so; all agree
    prompts.days = {given, today};
    prompts.texts = QStringList{QStringLiteral("The ovens are sold.")};
    press(QStringLiteral("Give notice"));
    const AllianceStep last = view().facts.steps.last();
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Ending);
    EXPECT_EQ(last.takenOn, given);
    EXPECT_EQ(last.lastDay, today);
    EXPECT_EQ(prompts.offered, (QList<QDate>{today, QDate(2026, 12, 20)})); // a month after it was given
    EXPECT_EQ(last.reason, QStringLiteral("The ovens are sold."));
    EXPECT_TRUE(last.overrideReason.isEmpty());
}

TEST_F(AnAlliancesPage, GivesAShorterNoticeInSpiteOfTheRulesOrAnotherDay)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    prompts.choices = {0, 0, 2}; // we say so; choose another day; go on anyway
    prompts.days = {today, today, today.addDays(1)};
    prompts.texts = QStringList{QStringLiteral("The ovens burnt.")};
    press(QStringLiteral("Give notice"));
    const AllianceStep last = view().facts.steps.last();
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Ending);
    EXPECT_EQ(last.lastDay, today.addDays(1));
    EXPECT_EQ(last.overrideReason, QStringLiteral("The ovens burnt."));
}

TEST_F(AnAlliancesPage, AsksBeforeALastDayAfterTheAgreedEnd)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    prompts.choices = {0, 0, 1}; // we say so; choose another day; all agree
    prompts.days = {today, QDate(2099, 12, 31), QDate(2027, 7, 27)};
    prompts.texts = QStringList{QStringLiteral("One more day.")};
    press(QStringLiteral("Give notice"));
    EXPECT_EQ(prompts.chosen.value(1), QStringLiteral("What was agreed ends on 26 July 2027 at the latest; a later last day needs the word of all."));
    EXPECT_EQ(view().facts.steps.last().lastDay, QDate(2027, 7, 27));
    EXPECT_EQ(view().facts.steps.last().reason, QStringLiteral("One more day."));
}

TEST_F(AnAlliancesPage, AsksBeforeItSealsAlsoInSpiteOfTheRules)
{
    openEmpty();
    NewAlliance wish;
    wish.title = QStringLiteral("Bare");
    wish.partner.typed = QStringLiteral("Mill");
    const AllianceId bare = Alliances(*workspace).create(wish).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bare.value(), QStringLiteral("overview")}));
    prompts.choice = 1;
    prompts.text = QStringLiteral("The rest is small.");
    prompts.agrees = false;
    press(QStringLiteral("Propose"));
    ASSERT_EQ(prompts.confirmed.size(), 1);
    EXPECT_TRUE(prompts.confirmed.first().contains(QStringLiteral("never changes")));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Draft);
    prompts.agrees = true;
    press(QStringLiteral("Propose"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Proposed);
}

TEST_F(AnAlliancesPage, KeepsAndShowsWhyTheySaidNoWhenTheyToldIt)
{
    openEmpty();
    NewAlliance wish;
    wish.title = QStringLiteral("Bare");
    wish.partner.typed = QStringLiteral("Mill");
    const AllianceId bare = Alliances(*workspace).create(wish).value();
    StepRequest propose;
    propose.to = AllianceState::Proposed;
    propose.override = true;
    propose.overrideReason = QStringLiteral("The rest is small.");
    ASSERT_TRUE(Agreements(*workspace).take(bare, propose));
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bare.value(), QStringLiteral("overview")}));
    prompts.choices = {0}; // the others are named first
    prompts.texts = QStringList{QStringLiteral("No time this year.")};
    press(QStringLiteral("They said no"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Declined);
    EXPECT_EQ(view().facts.steps.last().reason, QStringLiteral("No time this year."));
    EXPECT_NE(find<QLabel>(QStringLiteral("the reason"),
                           [](const QLabel *label) { return label->text() == QStringLiteral("Became declined on 23 November 2026, by Mill: No time this year."); }),
              nullptr);
}

TEST_F(AnAlliancesPage, TakesAStepOnAnotherDayAndAsksForNoneOtherwise)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    prompts.text = QStringLiteral("The riders are away.");
    prompts.days = {today.addDays(-3), QDate(2027, 1, 8)};
    press(QStringLiteral("Pause on another day"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Paused);
    EXPECT_EQ(view().facts.steps.last().takenOn, today.addDays(-3));
    EXPECT_EQ(view().facts.steps.last().resumeOn, QDate(2027, 1, 8));
    EXPECT_EQ(prompts.offered, (QList<QDate>{today, QDate()}));
    prompts.askedDays.clear();
    press(QStringLiteral("Resume"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Active);
    EXPECT_EQ(view().facts.steps.last().takenOn, today);
    EXPECT_TRUE(prompts.askedDays.isEmpty());
}

TEST_F(AnAlliancesPage, AsksOfAStepOnAnotherDayWhatStoodInItsWayThen)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    StepRequest notice;
    notice.to = AllianceState::Ending;
    notice.byPartyId = viewAlliance(*workspace, bike)->facts.sides[0].role.partyId;
    notice.on = today.addDays(-5);
    notice.lastDay = today.addDays(-2);
    notice.bothAgree = true;
    notice.reason = QStringLiteral("The ovens are sold.");
    ASSERT_TRUE(Agreements(*workspace).take(bike, notice));
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    prompts.days = {today.addDays(-3)};
    prompts.choice = 1; // in spite of it
    prompts.text = QStringLiteral("Nobody rode after that.");
    press(QStringLiteral("End on another day"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Ended);
    EXPECT_EQ(view().facts.steps.last().takenOn, today.addDays(-3));
    EXPECT_EQ(view().facts.steps.last().overrideReason, prompts.text) << "the last day had not come by then";
}

TEST_F(AnAlliancesPage, OffersTheDayItselfAsTheLastOfAPausedAlliance)
{
    openSample(SampleKind::Bakery);
    const AllianceId bike = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), bike.value(), QStringLiteral("overview")}));
    prompts.text = QStringLiteral("The riders are away.");
    prompts.days = {QDate(2027, 1, 8)};
    press(QStringLiteral("Pause"));
    prompts.choice = 1;
    prompts.days = {today, today};
    prompts.askedDays.clear();
    press(QStringLiteral("Give notice"));
    EXPECT_TRUE(prompts.askedDays.last().startsWith(QStringLiteral("It is paused, so the last day may be 23 November 2026."))) << prompts.askedDays.last().toStdString();
    EXPECT_EQ(prompts.offered.last(), today);
    EXPECT_EQ(view().facts.steps.last().lastDay, today);
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

TEST_F(AnAlliancesPage, SaysWhyADraftThatWasPutForwardIsNotDeleted)
{
    openEmpty();
    press(QStringLiteral("Draft your first alliance"));
    named<QLineEdit>(QStringLiteral("Title"))->setText(QStringLiteral("Short"));
    type(QStringLiteral("Partner"), QStringLiteral("Somebody"));
    EXPECT_TRUE(button(QStringLiteral("Delete draft"))->isEnabled());
    StepRequest step;
    step.to = AllianceState::Proposed;
    step.override = true;
    step.overrideReason = QStringLiteral("we trust each other");
    const AllianceId id = view().facts.alliance.id;
    ASSERT_TRUE(Agreements(*workspace).take(id, step));
    step.to = AllianceState::Draft;
    step.override = false;
    step.reason = QStringLiteral("a later start");
    ASSERT_TRUE(Agreements(*workspace).take(id, step));
    ASSERT_TRUE(page->showRecord({QLatin1String(tableOf<Alliance>), id.value(), QStringLiteral("overview")}));
    EXPECT_FALSE(button(QStringLiteral("Delete draft"))->isEnabled());
    EXPECT_EQ(button(QStringLiteral("Delete draft"))->accessibleDescription(),
              QStringLiteral("“Short” was put forward once, and its sealed text stays. Drop it instead."));
}

} // namespace
TEST_F(AnAlliancesPage, TakesAReadingByTypingItAndEnter)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("give_and_get"));
    const Benefit benefit = view().facts.benefits.first();
    const auto before = view().readingsOf(benefit.id).size();
    type(QStringLiteral("New reading of ") + benefit.statement, QStringLiteral("8"));
    const auto readings = view().readingsOf(benefit.id);
    ASSERT_EQ(readings.size(), before + 1);
    EXPECT_EQ(readings.last().value, 8);
    EXPECT_EQ(readings.last().readOn, today);
}

TEST_F(AnAlliancesPage, SaysWhatHasComeTrueForEachOfThreeParties)
{
    openSample(SampleKind::Reading);
    page->showView(QStringLiteral("give_and_get"));
    for (const AllianceSide &side : view().facts.sides) {
        auto *bar = find<RatioBar>(side.party.name, [&](const RatioBar *each) { return each->accessibleDescription().startsWith(side.party.name) || each->accessibleName().startsWith(side.party.name); });
        EXPECT_NE(bar, nullptr);
    }
    find<QLabel>(QStringLiteral("the known-ness"), [](const QLabel *label) { return label->text().contains(QStringLiteral("75")); });
}

TEST_F(AnAlliancesPage, TakesUpWhatIsDoneOnlyWithAReason)
{
    openSample(SampleKind::Reading);
    page->showView(QStringLiteral("responsibilities"));
    unfold(QStringLiteral("Family letter"));
    const auto letter = [&] {
        const auto works = view().facts.responsibilities;
        return *std::find_if(works.begin(), works.end(), [](const Responsibility &r) { return r.title == QStringLiteral("Family letter"); });
    };
    prompts.text.reset();
    choose(QStringLiteral("State of Family letter"), static_cast<int>(ResponsibilityState::UnderWay));
    EXPECT_EQ(letter().state, ResponsibilityState::Done);
    prompts.text = QStringLiteral("A page was missing");
    choose(QStringLiteral("State of Family letter"), static_cast<int>(ResponsibilityState::UnderWay));
    EXPECT_EQ(letter().state, ResponsibilityState::UnderWay);
    EXPECT_EQ(letter().stateReason, QStringLiteral("A page was missing"));
}

TEST_F(AnAlliancesPage, AdoptsAnIdeaWithAReasonAndWhoWinsByIt)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("give_and_get"));
    type(QStringLiteral("New idea"), QStringLiteral("Soup at noon"));
    prompts.text = QStringLiteral("The bikes go out anyway");
    prompts.choice = 2; // the second party
    choose(QStringLiteral("Answer to Soup at noon"), static_cast<int>(IdeaAnswer::Adopted));
    const Idea idea = view().ideas.last();
    EXPECT_EQ(idea.answer, IdeaAnswer::Adopted);
    EXPECT_EQ(idea.reason, prompts.text);
    const Benefit benefit = view().facts.benefits.last();
    EXPECT_EQ(idea.ledToBenefitId, benefit.id);
    EXPECT_EQ(benefit.statement, QStringLiteral("Soup at noon"));
    EXPECT_TRUE(benefit.unplanned);
    EXPECT_EQ(benefit.partyId, view().facts.sides[1].role.partyId);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().ideas.last().answer, IdeaAnswer::New);
    EXPECT_NE(view().facts.benefits.last().statement, QStringLiteral("Soup at noon"));
}

TEST_F(AnAlliancesPage, SaysWhoActsNextOnAConcernAndByWhen)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("safeguards"));
    unfold(QStringLiteral("Riders wait"));
    const PartyId us = view().facts.sides[0].role.partyId;
    choose(QStringLiteral("Who acts next on Riders wait at 6:50"), static_cast<int>(us.value()));
    EXPECT_EQ(view().concerns.first().stepOwnerId, us);
    prompts.text.reset();
    choose(QStringLiteral("Step of Riders wait at 6:50"), static_cast<int>(ConcernStep::Settled));
    EXPECT_EQ(view().concerns.first().step, ConcernStep::Talking);
    choose(QStringLiteral("Step of Riders wait at 6:50"), static_cast<int>(ConcernStep::Seniors));
    EXPECT_EQ(view().concerns.first().step, ConcernStep::Seniors);
}

TEST_F(AnAlliancesPage, AsksForAReasonWhenATopicIsNotNeeded)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("terms"));
    const QString name = QStringLiteral("State");
    prompts.text.reset();
    choose(name, static_cast<int>(TermState::NotNeeded));
    EXPECT_EQ(view().facts.terms.first().state, TermState::Settled);
    prompts.text = QStringLiteral("said in the order");
    choose(name, static_cast<int>(TermState::NotNeeded));
    EXPECT_EQ(view().facts.terms.first().state, TermState::NotNeeded);
    EXPECT_EQ(view().facts.terms.first().reason, prompts.text);
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Reason"))->text(), prompts.text);
}

TEST_F(AnAlliancesPage, MovesATopicByAltAndArrowsAndByDropping)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("terms"));
    auto *grid = named<QTableView>(QStringLiteral("Topics and the four questions"));
    const QString first = view().facts.terms[0].topic;
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(view().facts.terms[1].topic, first);
    EXPECT_EQ(grid->currentIndex().row(), 1);
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(view().facts.terms[0].topic, first);
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier); // it is the first already
    EXPECT_EQ(view().facts.terms[0].topic, first);

    // As the table asks the model when a topic is dropped between the third and the fourth.
    const std::unique_ptr<QMimeData> dragged(grid->model()->mimeData({grid->model()->index(0, 0)}));
    ASSERT_NE(dragged, nullptr);
    ASSERT_TRUE(grid->model()->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    QApplication::processEvents();
    EXPECT_EQ(view().facts.terms[2].topic, first);
    EXPECT_FALSE(grid->model()->flags(grid->model()->index(0, 1)).testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(grid->model()->flags(grid->model()->index(grid->model()->rowCount() - 1, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_F(AnAlliancesPage, SaysWhatTheRecordsFillAndLeadsThere)
{
    openSample(SampleKind::Reading);
    page->showView(QStringLiteral("terms"));
    find<QLabel>(QStringLiteral("the parties"), [](const QLabel *label) {
        return label->text() == QStringLiteral("Riverside Reading Circle, Fernhill Library Service, St Brannock Primary School");
    });
    press(QStringLiteral("Open: What each brings"));
    EXPECT_EQ(page->current().tab, QStringLiteral("give_and_get"));
}

TEST_F(AnAlliancesPage, AttachesOpensAndDetachesAFile)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("basics"));
    const auto make = [&](const QString &name) {
        QFile file(folder.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("abc");
        return file.fileName();
    };
    prompts.path = make(QStringLiteral("signed.pdf"));
    press(QStringLiteral("Attach a file…"));
    ASSERT_EQ(listAttachments(*workspace, AllianceId(page->current().id)).value().size(), 1U);

    OpenedByTheSystem opened;
    press(QStringLiteral("Open signed.pdf"));
    ASSERT_EQ(opened.paths.size(), 1);
    const QFileInfo copy(opened.paths[0]);
    EXPECT_EQ(copy.fileName(), QStringLiteral("signed.pdf"));
    EXPECT_EQ(copy.size(), 3);
    EXPECT_EQ(QFileInfo(copy.path() + QStringLiteral("/..")).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
    const QString kept = copy.filePath();

    prompts.path = make(QStringLiteral("setup.sh"));
    press(QStringLiteral("Attach a file…"));
    prompts.agrees = false;
    press(QStringLiteral("Open setup.sh"));
    EXPECT_EQ(opened.paths.size(), 1) << "it was not asked about";
    prompts.agrees = true;
    press(QStringLiteral("Open setup.sh"));
    EXPECT_EQ(opened.paths.size(), 2);

    const QString target = folder.file(QStringLiteral("written"));
    QDir().mkpath(target);
    prompts.path = target;
    press(QStringLiteral("Write all to a folder…"));
    EXPECT_EQ(QDir(target).entryList(QDir::Files), (QStringList{QStringLiteral("setup.sh"), QStringLiteral("signed.pdf")}));

    press(QStringLiteral("Detach signed.pdf"));
    EXPECT_EQ(listAttachments(*workspace, AllianceId(page->current().id)).value().size(), 1U);
    page.reset();
    EXPECT_FALSE(QFile::exists(kept));
}

} // namespace concord
