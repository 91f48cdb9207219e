// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/model/alliances/responsibility.h"
#include "core/model/checkins/checkin.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"
#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/fivedays/fivedays.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/generator.h"
#include "tests/support/printing.h"
#include "tests/support/statementcounts.h"
#include "ui/today/fivedaysstrip.h"
#include "ui/widgets/card.h"
#include "ui/wording/fivedaywords.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

class TodayWindow : public ::testing::Test {
protected:
    void open(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("sample.concord")), kind, Clock(today)).value();
        page = std::make_unique<TodayPage>(*workspace, answers);
        page->resize(1200, 800);
        page->aboutToShow();
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    bool says(const QString &words) const
    {
        for (auto *label : page->findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text() == words)
                return true;
        }
        return false;
    }
    template <class W>
    bool shown() const
    {
        QTest::qWait(0);
        return page->findChild<W *>()->isVisible();
    }
    void press(const QString &name) const
    {
        QTest::qWait(0); // what an act before brought in is shown by the event loop
        for (auto *button : page->findChildren<QPushButton *>()) {
            if ((button->accessibleName() == name || button->text() == name) && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button is called " << name.toStdString();
    }

    Folder folder;
    Answers answers;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST(TodayOfANewFile, BeginsInTheMiddleOfThePage)
{
    const Folder folder;
    Answers answers;
    const auto workspace = Workspace::create(folder.file(QStringLiteral("new.concord")), {}, Clock(today)).value();
    TodayPage page(*workspace, answers);
    page.resize(1300, 800);
    page.aboutToShow();
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto *start = page.findChild<EmptyState *>();
    ASSERT_TRUE(start->isVisible());
    const int middle = start->mapTo(&page, start->rect().center()).x();
    EXPECT_NEAR(middle, page.width() / 2, 20);
}

TEST_F(TodayWindow, GreetsAndSaysHowMuchNeedsTheUser)
{
    open(SampleKind::Bakery);
    EXPECT_TRUE(says(QStringLiteral("Good morning, Mara")));
    EXPECT_TRUE(says(QStringLiteral("Three things need you now. Two more come within two weeks.")));
    EXPECT_TRUE(says(QStringLiteral("due 18 November, 2 days past grace")));
    EXPECT_TRUE(says(QStringLiteral("known for 94 days, not made")));
    EXPECT_TRUE(says(QStringLiteral("Nothing was missed.")));
}

TEST_F(TodayWindow, SaysWhichDatesWentByWhileNobodyLooked)
{
    const QString file = folder.file(QStringLiteral("sample.concord"));
    createSample(file, SampleKind::Reading, Clock(today)).value().reset();
    workspace = Workspace::open(file, Clock(QDate(2027, 4, 15))).value();
    page = std::make_unique<TodayPage>(*workspace, answers);
    page->aboutToShow();
    page->show();
    EXPECT_TRUE(says(QStringLiteral("4 dates went by: 30 November 2026, 31 December 2026, 31 January, 28 February")));
    EXPECT_FALSE(std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Nothing was missed"));
    }));
}

TEST_F(TodayWindow, SaysWhereTheFiveDaysStandUntilItIsHidden)
{
    open(SampleKind::Bakery);
    const FiveDaysView view = fiveDays(workspace->store(), today);
    EXPECT_TRUE(says(QStringLiteral("%1 % on record").arg(view.percent())));
    const auto next = std::ranges::find_if_not(view.days, &DayProgress::isComplete);
    ASSERT_NE(next, view.days.end());
    QSignalSpy asked(page.get(), &Page::navigationRequested);
    press(QStringLiteral("On to day %1: %2").arg(QString::number(next->day), wording::nameOfDay(next->day)));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<RecordRef>().table, QStringLiteral("day_plan"));
    EXPECT_EQ(asked.front().front().value<RecordRef>().tab, QStringLiteral("day%1").arg(next->day));

    press(QStringLiteral("Hide where the five days stand"));
    EXPECT_FALSE(shown<FiveDaysStrip>());
    page = std::make_unique<TodayPage>(*workspace, answers); // another start
    page->aboutToShow();
    page->show();
    EXPECT_FALSE(shown<FiveDaysStrip>());
    Priority other;
    other.title = QStringLiteral("Something else");
    other.importance = 5;
    const auto added = workspace->perform({QStringLiteral("priority.add"), {}}, [&](Store &store) { return store.insert(other); });
    ASSERT_TRUE(added);
    ASSERT_TRUE(FiveDays(*workspace).turnTo(*added)); // the days begin anew
    EXPECT_TRUE(shown<FiveDaysStrip>());
}

TEST_F(TodayWindow, DoneTakesAResponsibilityOffTheDay)
{
    open(SampleKind::Bakery);
    press(QStringLiteral("Done: Rain plan · Quayside Couriers"));
    EXPECT_EQ(workspace->store().first<Responsibility>("WHERE title = 'Rain plan'")->state, ResponsibilityState::Done);
    EXPECT_TRUE(says(QStringLiteral("Two things need you now. Two more come within two weeks.")));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(says(QStringLiteral("Three things need you now. Two more come within two weeks.")));
}

TEST_F(TodayWindow, HoldGoesToTheCheckIn)
{
    open(SampleKind::Bakery);
    QSignalSpy asked(page.get(), &Page::navigationRequested);
    press(QStringLiteral("Hold: Check-in over coffee · Breakfast by Bike"));
    ASSERT_EQ(asked.count(), 1);
    const auto to = asked.front().front().value<RecordRef>();
    EXPECT_EQ(to.table, QStringLiteral("check_in"));
    EXPECT_EQ(to.tab, QStringLiteral("hold"));
}

TEST_F(TodayWindow, SkipNeedsAReason)
{
    open(SampleKind::Bakery);
    press(QStringLiteral("Skip: Check-in over coffee · Breakfast by Bike"));
    EXPECT_FALSE(workspace->store().first<CheckIn>("WHERE state = 'skipped'"));
    answers.text = QStringLiteral("Storm");
    press(QStringLiteral("Skip: Check-in over coffee · Breakfast by Bike"));
    EXPECT_TRUE(workspace->store().first<CheckIn>("WHERE state = 'skipped' AND state_reason = 'Storm'"));
}

TEST_F(TodayWindow, AnAnswerIsNotedInPlace)
{
    open(SampleKind::Reading);
    press(QStringLiteral("Yes: Answer of Jo Marsh · Story Rooms steering group"));
    EXPECT_TRUE(workspace->store().first<Invitation>("WHERE answer = 'yes' AND answered_on = '2026-11-23'"));
}

TEST_F(TodayWindow, AChangeThatIsKnownIsDecidedInPlace)
{
    open(SampleKind::Bakery);
    press(QStringLiteral("Decide: Saturday rota · Shop floor"));
    EXPECT_EQ(workspace->store().first<Change>("WHERE statement = 'Saturday rota'")->state, ChangeState::Decided);
    press(QStringLiteral("Made: Saturday rota · Shop floor"));
    EXPECT_EQ(workspace->store().first<Change>("WHERE statement = 'Saturday rota'")->state, ChangeState::Made);
}

TEST_F(TodayWindow, TheKeyboardGoesOnWithTheNextLine)
{
    open(SampleKind::Bakery);
    press(QStringLiteral("Done: Rain plan · Quayside Couriers"));
    QTest::qWait(0);
    ASSERT_NE(page->focusWidget(), nullptr);
    EXPECT_EQ(page->focusWidget()->accessibleName(), QStringLiteral("Decide: Saturday rota · Shop floor"));
}

TEST(TodayPageCost, FollowsWhatIsDueAndNotTheHistory)
{
    const auto cost = [](int held) {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("generated.concord"));
        generateWorkspace(path, {100, 20, held, 4});
        CountedStatements counter;
        const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
        Answers answers;
        TodayPage page(*workspace, answers);
        page.aboutToShow();
        counter.reset();
        page.aboutToShow();
        return counter.counted();
    };
    const StatementCounts young = cost(400);
    const StatementCounts old = cost(4000);
    EXPECT_GT(young.rows, 0);
    EXPECT_EQ(old.rows, young.rows);
    EXPECT_EQ(old.statements, young.statements);
    EXPECT_LE(static_cast<double>(old.steps), 1.1 * static_cast<double>(young.steps));
}

} // namespace concord
