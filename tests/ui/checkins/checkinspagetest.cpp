// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinspage.h"

#include "core/model/alliances/benefit.h"
#include "core/model/checkins/schedule.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/checkins/checkinlistmodel.h"
#include "ui/checkins/monthmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::ElementsAre;

namespace concord {
namespace {

const QDate today(2026, 11, 23);

class CheckInsWindow : public ::testing::Test {
protected:
    CheckInsWindow()
        : workspace(createSample(folder.file(QStringLiteral("bakery.concord")), SampleKind::Bakery, Clock(today)).value()),
          page(*workspace, answers)
    {
        page.resize(1200, 800);
        page.aboutToShow();
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    template <class Widget>
    Widget *named(const char *name) const
    {
        for (auto *widget : page.findChildren<Widget *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name) && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "no visible widget is called " << name;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : page.findChildren<QPushButton *>()) {
            if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        ADD_FAILURE() << "no visible button says " << text.toStdString();
        return nullptr;
    }
    CheckIn overdue() const
    {
        return workspace->store().first<CheckIn>("WHERE state = 'planned' ORDER BY planned_on").value();
    }

    Folder folder;
    Answers answers;
    std::unique_ptr<Workspace> workspace;
    CheckInsPage page;
};

} // namespace

TEST_F(CheckInsWindow, SchedulesAMonthlyOneFromThe31stByKeyboardAlone)
{
    page.createNew();
    QTest::keyClicks(page.focusWidget(), QStringLiteral("Breakfast by Bike"));
    auto *start = named<QLineEdit>("Starting on");
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("2026-12-31"));
    QTest::keyClick(start, Qt::Key_Return, Qt::ControlModifier);

    const auto schedule = workspace->store().first<CheckInSchedule>("ORDER BY id DESC").value();
    EXPECT_EQ(schedule.anchorOn, QDate(2026, 12, 31));
    EXPECT_EQ(schedule.everyN, 1);
    EXPECT_EQ(schedule.unit, PeriodUnit::Months);
    ASSERT_TRUE(schedule.allianceId);
    EXPECT_THAT(datesFrom(schedule, QDate(2026, 12, 31), 3),
                ElementsAre(QDate(2026, 12, 31), QDate(2027, 1, 31), QDate(2027, 2, 28)));
    EXPECT_EQ(plannedOf(workspace->store(), schedule.id)->plannedOn, QDate(2026, 12, 31));
}

TEST_F(CheckInsWindow, SchedulesForAnotherPageAndGoesBackThere)
{
    QList<RecordRef> wanted;
    QObject::connect(&page, &Page::navigationRequested, &page, [&](const RecordRef &to) { wanted << to; });
    const AllianceId alliance = *overdue().allianceId;
    const RecordRef about{QStringLiteral("alliance"), alliance.value(), QStringLiteral("check_ins")};
    page.createAbout(about);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace->store().first<CheckInSchedule>("ORDER BY id DESC")->allianceId, alliance);
    EXPECT_EQ(wanted, QList<RecordRef>{about});
    // The next one that is made here stays here.
    page.createNew();
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(CheckInsWindow, ShowsTheNextDatesWhileTheyAreTyped)
{
    page.createNew();
    auto *start = named<QLineEdit>("Starting on");
    start->setText(QStringLiteral("2026-12-31"));
    QStringList shown;
    for (auto *label : page.findChildren<QLabel *>())
        shown << label->text();
    EXPECT_TRUE(shown.join(u'\n').contains(QStringLiteral("28 February 2027")))
        << shown.join(u'\n').toStdString();
}

TEST_F(CheckInsWindow, ShowsTheNextDatesOfAnOverdueRhythmAsHoldingItTodayGives)
{
    CheckInScheduleId id;
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        CheckInSchedule weekly;
        weekly.allianceId = overdue().allianceId;
        weekly.title = QStringLiteral("Each Monday");
        weekly.unit = PeriodUnit::Weeks;
        weekly.anchorOn = today.addDays(-21);
        id = store.insert(weekly);
        CheckIn planned;
        planned.allianceId = weekly.allianceId;
        planned.scheduleId = id;
        planned.plannedOn = weekly.anchorOn;
        store.insert(planned);
    }));
    ASSERT_TRUE(page.showRecord({QStringLiteral("check_in_schedule"), id.value(), {}}));
    QStringList shown;
    for (auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    const QString all = shown.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("2 November 2026"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("9 November 2026"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("30 November 2026"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("28 December 2026"))) << all.toStdString();
}

TEST_F(CheckInsWindow, SaysWhatIsMissingAndKeepsWhatWasTyped)
{
    page.createNew();
    QTest::mouseClick(button(QStringLiteral("Schedule it")), Qt::LeftButton);
    QStringList shown;
    for (auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("Choose the one thing that it is about, such as one alliance, one team or one partner.")))
        << shown.join(u'\n').toStdString();
    EXPECT_EQ(workspace->store().select<CheckInSchedule>().size(), 2u);
}

TEST_F(CheckInsWindow, HoldsTheOverdueOneAndShowsTheNext)
{
    const CheckIn checkIn = overdue();
    ASSERT_TRUE(page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), QStringLiteral("hold")}));
    // The caret is on our own mood: 4, then the partner's: 3.
    QTest::keyClick(page.focusWidget(), Qt::Key_4);
    QTest::keyClick(named<QWidget>("Mood of Quayside Couriers"), Qt::Key_3);
    QTest::mouseClick(button(QStringLiteral("Mark as held")), Qt::LeftButton);

    EXPECT_EQ(workspace->store().get(checkIn.id).state, CheckInState::Held);
    std::vector<int> moods;
    for (const auto &mood : workspace->store().select<CheckInMood>("WHERE check_in_id = ? ORDER BY id", {checkIn.id.value()}))
        moods.push_back(mood.mood);
    EXPECT_THAT(moods, ElementsAre(4, 3));
    // Every two weeks after the last one was held.
    EXPECT_EQ(plannedOf(workspace->store(), *checkIn.scheduleId)->plannedOn, today.addDays(14));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->store().get(checkIn.id).state, CheckInState::Planned);
}

TEST_F(CheckInsWindow, SaysAtTheNextDayThatItComesTooEarly)
{
    const CheckIn checkIn = overdue();
    ASSERT_TRUE(page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), QStringLiteral("hold")}));
    named<QLineEdit>("Next one on")->setText(QStringLiteral("2026-01-01"));
    QTest::mouseClick(button(QStringLiteral("Mark as held")), Qt::LeftButton);
    EXPECT_FALSE(named<QLineEdit>("Next one on")->accessibleDescription().isEmpty());
    EXPECT_TRUE(named<QLineEdit>("Held on")->accessibleDescription().isEmpty());
    EXPECT_EQ(workspace->store().get(checkIn.id).state, CheckInState::Planned);
}

TEST_F(CheckInsWindow, SkipsWithTheReasonThatWasGiven)
{
    const CheckIn checkIn = overdue();
    page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), {}});
    QTest::mouseClick(button(QStringLiteral("Skip")), Qt::LeftButton);
    EXPECT_EQ(workspace->store().get(checkIn.id).state, CheckInState::Planned);
    answers.text = QStringLiteral("Everybody was ill");
    QTest::mouseClick(button(QStringLiteral("Skip")), Qt::LeftButton);
    EXPECT_EQ(workspace->store().get(checkIn.id).stateReason, QStringLiteral("Everybody was ill"));
}

TEST_F(CheckInsWindow, KeepsNotesWhenTheCaretLeaves)
{
    const CheckIn checkIn = overdue();
    page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), {}});
    auto *stuck = named<QWidget>("What is stuck");
    stuck->setFocus();
    QTest::keyClicks(stuck, QStringLiteral("The rain plan"));
    named<QWidget>("Minutes")->setFocus();
    EXPECT_EQ(workspace->store().get(checkIn.id).stuck, QStringLiteral("The rain plan"));
}

TEST_F(CheckInsWindow, AFigureThatIsReadBecomesAReading)
{
    page.showRecord({QStringLiteral("check_in"), overdue().id.value(), {}});
    auto *figure = named<QLineEdit>("New figure for Hours saved a week · Harbour Lane Bakery");
    ASSERT_NE(figure, nullptr);
    const auto before = workspace->store().select<BenefitReading>().size();
    figure->setFocus();
    QTest::keyClicks(figure, QStringLiteral("8"));
    QTest::keyClick(figure, Qt::Key_Return);
    const auto readings = workspace->store().select<BenefitReading>("ORDER BY id");
    ASSERT_EQ(readings.size(), before + 1);
    EXPECT_EQ(readings.back().value, 8.0);
    EXPECT_EQ(readings.back().readOn, today);
}

TEST_F(CheckInsWindow, AFigureIsReadOnTheDayOnWhichItIsHeld)
{
    const CheckIn checkIn = overdue();
    ASSERT_TRUE(page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), {}}));
    const auto type = [](QLineEdit *line, const QString &text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    const auto newest = [this] { return workspace->store().first<BenefitReading>("ORDER BY id DESC").value(); };
    type(named<QLineEdit>("Held on"), QStringLiteral("2026-11-20"));
    type(named<QLineEdit>("New figure for Hours saved a week · Harbour Lane Bakery"), QStringLiteral("8"));
    EXPECT_EQ(newest().value, 8);
    EXPECT_EQ(newest().readOn, QDate(2026, 11, 20));
    QTest::mouseClick(button(QStringLiteral("Mark as held")), Qt::LeftButton);
    type(named<QLineEdit>("New figure for Hours saved a week · Harbour Lane Bakery"), QStringLiteral("9"));
    EXPECT_EQ(newest().value, 9);
    EXPECT_EQ(newest().readOn, QDate(2026, 11, 20));
}

TEST_F(CheckInsWindow, ADecisionBecomesAnActionOfSomebodyByADay)
{
    const CheckIn checkIn = overdue();
    page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), {}});
    QTest::mouseClick(named<QPushButton>("Note about Rain plan · Quayside Couriers"), Qt::LeftButton);
    auto *decision = named<QLineEdit>("What was decided about Rain plan · Quayside Couriers");
    decision->setFocus();
    QTest::keyClicks(decision, QStringLiteral("Piet writes it"));
    QTest::keyClick(decision, Qt::Key_Return);
    QTest::mouseClick(named<QPushButton>("Make the decision about Rain plan · Quayside Couriers an action"), Qt::LeftButton);
    EXPECT_EQ(named<QLineEdit>("What")->text(), QStringLiteral("Piet writes it"));
    auto *by = named<QLineEdit>("By");
    by->setFocus();
    by->selectAll();
    QTest::keyClicks(by, QStringLiteral("2026-12-01"));
    QTest::keyClick(by, Qt::Key_Tab);
    QTest::mouseClick(named<QPushButton>("Add the action"), Qt::LeftButton);

    const Action action = workspace->store().first<Action>("ORDER BY id DESC").value();
    EXPECT_EQ(action.title, QStringLiteral("Piet writes it"));
    EXPECT_EQ(action.dueOn, QDate(2026, 12, 1));
    EXPECT_EQ(action.checkInId, checkIn.id);
    const auto item = workspace->store().first<CheckInItem>("WHERE check_in_id = ?", {checkIn.id.value()});
    EXPECT_EQ(item->actionId, action.id);
    EXPECT_EQ(item->decision, QStringLiteral("Piet writes it"));
}

TEST_F(CheckInsWindow, SaysWhichDatesWentByBeforeAndAfterItIsHeld)
{
    // A Monday talk that nobody held for three weeks.
    CheckIn planned;
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        CheckInSchedule weekly;
        weekly.allianceId = planned.allianceId = overdue().allianceId;
        weekly.title = QStringLiteral("Each Monday");
        weekly.unit = PeriodUnit::Weeks;
        weekly.anchorOn = planned.plannedOn = today.addDays(-21);
        planned.scheduleId = store.insert(weekly);
        planned.id = store.insert(planned);
    }));
    QString said;
    QObject::connect(&page, &Page::said, &page, [&](const QString &words) { said = words; });
    ASSERT_TRUE(page.showRecord({QStringLiteral("check_in"), planned.id.value(), {}}));
    QStringList shown;
    for (auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    EXPECT_TRUE(shown.join(u'\n').contains(QStringLiteral("went by: 2 November, 9 November, 16 November."))) << shown.join(u'\n').toStdString();
    QTest::mouseClick(button(QStringLiteral("Mark as held")), Qt::LeftButton);
    EXPECT_TRUE(said.contains(QStringLiteral("3 earlier date"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("The next one is on 30 November 2026."))) << said.toStdString();
}

TEST_F(CheckInsWindow, WritesTheMinutesWithoutOurNotesUnlessTheyAreAskedFor)
{
    const CheckIn checkIn = overdue();
    const PartyId partner = workspace->store().first<AllianceParty>("WHERE is_us = 0 AND alliance_id = ?", {checkIn.allianceId->value()})->partyId;
    ASSERT_TRUE(CheckIns(*workspace).rateMood(checkIn.id, partner, 2, Basis::Guess));
    page.showRecord({QStringLiteral("check_in"), checkIn.id.value(), {}});
    const auto act = [&](const QString &text) {
        for (QAction *action : button(QStringLiteral("On paper"))->menu()->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        ADD_FAILURE() << "nothing is called " << text.toStdString();
        return static_cast<QAction *>(nullptr);
    };
    EXPECT_FALSE(act(QStringLiteral("Write the minutes to share…"))->isVisible());
    QTest::mouseClick(button(QStringLiteral("Mark as held")), Qt::LeftButton);
    ASSERT_TRUE(act(QStringLiteral("Write the minutes to share…"))->isVisible());
    const auto written = [&](const char *name) {
        answers.path = folder.file(QLatin1String(name));
        act(QStringLiteral("Write the minutes to share…"))->trigger();
        QFile file(answers.path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return QString::fromUtf8(file.readAll());
    };
    const QString shared = written("shared.md");
    EXPECT_TRUE(shared.contains(QStringLiteral("Held on"))) << shared.toStdString();
    EXPECT_FALSE(shared.contains(QStringLiteral("We guess")));
    act(QStringLiteral("With our private notes"))->trigger();
    EXPECT_TRUE(written("ours.md").contains(QStringLiteral("We guess that Quayside Couriers feels 2 of 5.")));
}

TEST_F(CheckInsWindow, ForgetsARecordThatIsGone)
{
    EXPECT_FALSE(page.showRecord({QStringLiteral("check_in"), 9999, {}}));
    EXPECT_FALSE(page.showRecord({QStringLiteral("check_in_schedule"), 9999, {}}));
    EXPECT_EQ(page.current(), RecordRef());
}

TEST_F(CheckInsWindow, TheListAndTheMonthKeepTheRulesOfModels)
{
    CheckInListModel list(*workspace);
    QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setWish({CheckInFilter::Everything, {}, {}});
    EXPECT_EQ(list.rowCount(), 10);
    list.setWish({CheckInFilter::Coming, {}, {}});
    EXPECT_EQ(list.rowCount(), 2);
    list.setWish({CheckInFilter::Past, {}, {}});
    EXPECT_EQ(list.rowCount(), 8);

    MonthModel month(*workspace);
    QAbstractItemModelTester monthTester(&month, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // November 2026 begins on a Sunday: with weeks from Monday the first cell is 26 October.
    EXPECT_EQ(month.dayAt(month.index(0, 0)), QDate(2026, 10, 26));
    EXPECT_EQ(month.entriesOn(QDate(2026, 11, 18)).size(), 1u);
}

// Every two weeks after it is done, and overdue: held today, the next falls on 7 December and then on the 21st.
TEST_F(CheckInsWindow, TheMonthNamesTheLaterDatesOfARhythmAndOpensIt)
{
    auto *month = named<QTableView>("Month");
    month->setFocus();
    QTest::keyClick(month, Qt::Key_PageDown);
    QTest::keyClick(month, Qt::Key_Up);
    QTest::keyClick(month, Qt::Key_Up);
    EXPECT_EQ(month->currentIndex().data(Qt::ToolTipRole).toString(), QStringLiteral("9 December 2026"));
    QTest::keyClick(month, Qt::Key_Left);
    QTest::keyClick(month, Qt::Key_Left);
    EXPECT_EQ(month->currentIndex().data(Qt::ToolTipRole).toString(),
              QStringLiteral("7 December 2026\nCheck-in over coffee, Breakfast by Bike, later, by its rhythm"));
    QTest::keyClick(month, Qt::Key_Return);
    EXPECT_EQ(page.current(), (RecordRef{QStringLiteral("check_in_schedule"), overdue().scheduleId->value(), {}}));
}

TEST_F(CheckInsWindow, AFullDayOffersItsCheckInsToChooseFrom)
{
    CheckIn second;
    second.allianceId = overdue().allianceId;
    second.plannedOn = overdue().plannedOn;
    second.kind = CheckInKind::RenewalTalk;
    const CheckInId id = CheckIns(*workspace).plan(second).value();
    auto *month = named<QTableView>("Month");
    month->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(month, Qt::Key_Left);
    QTest::keyClick(month, Qt::Key_Return);
    const auto *menu = month->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[0]->text(), QStringLiteral("Check-in over coffee · Breakfast by Bike"));
    menu->actions()[1]->trigger();
    EXPECT_EQ(page.current(), (RecordRef{QStringLiteral("check_in"), id.value(), {}}));
}

TEST_F(CheckInsWindow, ArrowKeysWalkFromMonthToMonth)
{
    auto *month = named<QTableView>("Month");
    month->setFocus();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(month, Qt::Key_Right);
    EXPECT_EQ(month->currentIndex().data(Qt::DisplayRole).toString(), QStringLiteral("1"));
    QTest::keyClick(month, Qt::Key_PageDown);
    QTest::keyClick(month, Qt::Key_Up);
    EXPECT_EQ(month->currentIndex().data(Qt::DisplayRole).toString(), QStringLiteral("25"));
}

namespace {

QPoint middleOf(const QTableView *month, QDate day)
{
    const auto *model = qobject_cast<MonthModel *>(month->model());
    const QRect cell = month->visualRect(model->indexOf(day));
    return {cell.center().x(), cell.top() + 28}; // on the first check-in of the day
}

} // namespace

TEST_F(CheckInsWindow, DraggingMovesACheckInToAnotherDayAndUndoPutsItBack)
{
    const CheckIn checkIn = overdue();
    auto *month = named<QTableView>("Month");
    const QPoint from = middleOf(month, checkIn.plannedOn);
    const QPoint to = middleOf(month, today.addDays(3));
    QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(month->viewport(), (from + to) / 2);
    QTest::mouseMove(month->viewport(), to);
    QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
    EXPECT_EQ(workspace->store().get(checkIn.id).plannedOn, today.addDays(3));
    EXPECT_EQ(page.current(), RecordRef()) << "it was moved, not opened";
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->store().get(checkIn.id).plannedOn, checkIn.plannedOn);
}

TEST_F(CheckInsWindow, ADayThatHasPassedTakesNoCheckIn)
{
    QList<Failure> failures;
    QObject::connect(&page, &Page::failed, &page, [&](const Failure &failure) { failures << failure; });
    auto *month = named<QTableView>("Month");
    const QPoint from = middleOf(month, overdue().plannedOn);
    const QPoint to = middleOf(month, today.addDays(-1));
    QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(month->viewport(), to);
    QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(overdue().plannedOn, today.addDays(-5));
}

TEST_F(CheckInsWindow, SpacePicksACheckInUpAndTheArrowsCarryIt)
{
    const CheckIn checkIn = overdue();
    auto *month = named<QTableView>("Month");
    month->setFocus();
    const auto walk = [&](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(month, key);
    };
    walk(Qt::Key_Left, 5);
    QTest::keyClick(month, Qt::Key_Space);
    walk(Qt::Key_Right, 2);
    QTest::keyClick(month, Qt::Key_Escape);
    EXPECT_EQ(workspace->store().get(checkIn.id).plannedOn, checkIn.plannedOn);
    walk(Qt::Key_Left, 2);
    QTest::keyClick(month, Qt::Key_Space);
    walk(Qt::Key_Down, 2);
    QTest::keyClick(month, Qt::Key_Return);
    EXPECT_EQ(workspace->store().get(checkIn.id).plannedOn, checkIn.plannedOn.addDays(14));
    EXPECT_EQ(workspace->history(1)->front().act.code, QStringLiteral("check_in.postpone")) << "one act, not one for each step";
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->store().get(checkIn.id).plannedOn, checkIn.plannedOn);
}

TEST_F(CheckInsWindow, AWeekWalksByWeeksAndShowsTheSameCheckIns)
{
    page.showView(QStringLiteral("week"));
    auto *week = named<QTableView>("Week");
    EXPECT_EQ(week->model()->rowCount(), 1);
    const auto *model = qobject_cast<MonthModel *>(week->model());
    EXPECT_EQ(model->dayAt(model->index(0, 0)), QDate(2026, 11, 23));
    week->setFocus();
    QTest::keyClick(week, Qt::Key_Left);
    EXPECT_EQ(model->dayAt(model->index(0, 0)), QDate(2026, 11, 16));
    EXPECT_EQ(model->entriesOn(overdue().plannedOn).size(), 1U);
    QTest::keyClick(week, Qt::Key_PageDown);
    EXPECT_EQ(model->dayAt(model->index(0, 0)), QDate(2026, 11, 23));
}

TEST_F(CheckInsWindow, TheAgendaNamesWhatComesByDay)
{
    page.showView(QStringLiteral("coming"));
    auto *agenda = named<QTableView>("Agenda");
    QStringList days;
    for (int row = 0; row < agenda->model()->rowCount(); ++row)
        days << agenda->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    ASSERT_GE(days.size(), 4) << days.join(u'\n').toStdString();
    // The overdue one first, then its later dates as if it were held today; the review in January among them.
    EXPECT_EQ(days[0], QStringLiteral("Check-in over coffee, Breakfast by Bike, Wednesday, 18 November, 5 days ago, overdue"));
    EXPECT_EQ(days[1], QStringLiteral("Check-in over coffee, Breakfast by Bike, Monday, 7 December, in 14 days, later, by its rhythm"));
    EXPECT_TRUE(days.join(u'\n').contains(QStringLiteral("Full review"))) << days.join(u'\n').toStdString();
}

TEST_F(CheckInsWindow, FiltersByKindAndStateEverywhere)
{
    const auto *model = qobject_cast<MonthModel *>(named<QTableView>("Month")->model());
    const auto *list = qobject_cast<CheckInListModel *>(named<QTableView>("Check-ins")->model());
    const auto choose = [&](const char *name, const QString &words) {
        auto *box = named<QComboBox>(name);
        box->setCurrentText(words);
        emit box->activated(box->currentIndex());
    };
    choose("Kind", QStringLiteral("Full review"));
    EXPECT_EQ(list->rowCount(), 1);
    EXPECT_TRUE(model->entriesOn(overdue().plannedOn).empty());
    choose("Kind", QStringLiteral("Of every kind"));
    choose("Show", QStringLiteral("Overdue"));
    EXPECT_EQ(list->rowCount(), 1);
    EXPECT_EQ(model->entriesOn(overdue().plannedOn).size(), 1U);
    choose("Show", QStringLiteral("Held"));
    EXPECT_EQ(list->rowCount(), 8);
    EXPECT_TRUE(model->entriesOn(overdue().plannedOn).empty());
    choose("Show", QStringLiteral("Missed"));
    EXPECT_EQ(list->rowCount(), 0);
}

TEST_F(CheckInsWindow, SaysHowWellEachRhythmIsKept)
{
    QStringList shown;
    for (auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    const auto kept = punctualityOf(workspace->store(), workspace->store().get(*overdue().scheduleId), today);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->planned, 6);
    EXPECT_TRUE(shown.contains(QStringLiteral("%1 of 6 in time").arg(kept->inTime))) << shown.join(u'\n').toStdString();
}

} // namespace concord
