// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fivedays/fivedayspage.h"

#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/workspace/fivedays/fivedays.h"
#include "core/workspace/priorities/priorities.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

class AFiveDaysPage : public ::testing::Test {
protected:
    void openEmpty()
    {
        workspace = Workspace::create(folder.file(QStringLiteral("empty.concord")),
                                      {QStringLiteral("Amara"), QStringLiteral("Circle"), QStringLiteral("GBP")}, Clock(today))
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
        page = std::make_unique<FiveDaysPage>(*workspace, prompts);
        QObject::connect(page.get(), &Page::navigationRequested, page.get(), [this](const RecordRef &to) { went = to; });
        QObject::connect(page.get(), &Page::newRecordRequested, page.get(),
                         [this](const QString &table, const RecordRef &about) { wanted = {table, about.id, {}}; });
        QObject::connect(page.get(), &Page::failed, page.get(),
                         [](const Failure &failure) { ADD_FAILURE() << failure.detail.toStdString(); });
        page->resize(1100, 760);
        page->aboutToShow();
        page->show();
        page->activateWindow();
        QTest::qWait(1);
    }
    template <class W>
    W *named(const QString &beginning) const
    {
        for (W *widget : page->findChildren<W *>()) {
            if (widget->accessibleName().startsWith(beginning) && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << beginning.toStdString();
        return nullptr;
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    const QDate today{2026, 11, 23};
    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FiveDaysPage> page;
    RecordRef went;
    RecordRef wanted;
};

} // namespace

TEST_F(AFiveDaysPage, StandsSecondInTheSidebar)
{
    EXPECT_EQ(pageKinds()[1].key, QStringLiteral("five_days"));
}

TEST_F(AFiveDaysPage, KeepsWhatIsTypedWhenTheCaretLeaves)
{
    openEmpty();
    auto *note = named<QPlainTextEdit>(QStringLiteral("What matters enough to need help?"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Reading"));
    QTest::keyClick(note, Qt::Key_Tab);
    page->commitEdits();
    EXPECT_EQ(fiveDays(workspace->store(), today).notes.value(DayPrompt::Matters), QStringLiteral("Reading"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(named<QPlainTextEdit>(QStringLiteral("What matters enough to need help?"))->toPlainText().isEmpty());
}

TEST_F(AFiveDaysPage, LeadsANewcomerToTheirFirstPriority)
{
    openEmpty();
    named<QPushButton>(QStringLiteral("Name a priority"))->click();
    EXPECT_EQ(wanted.table, QLatin1String(tableOf<Priority>));
}

TEST_F(AFiveDaysPage, LeadsFromEachThinPointToWhereItIsMended)
{
    openSample(SampleKind::Bakery);
    page->showView(QStringLiteral("day2"));
    EXPECT_TRUE(said().contains(QStringLiteral("4 partners with a strength; five make a useful list")));
    named<QPushButton>(QStringLiteral("List somebody"))->click();
    EXPECT_EQ(went.table, QLatin1String(tableOf<Party>));
    page->showView(QStringLiteral("day5"));
    EXPECT_TRUE(said().contains(QStringLiteral("1 of 2 teams have said how they work")));
    named<QPushButton>(QStringLiteral("Open a round"))->click();
    EXPECT_EQ(went.table, QStringLiteral("team"));
    EXPECT_EQ(went.tab, QStringLiteral("rounds"));
    EXPECT_EQ(workspace->store().find(TeamId(went.id))->name, QStringLiteral("Shop floor"));
    named<QPushButton>(QStringLiteral("See whom"))->click();
    EXPECT_EQ(went.tab, QStringLiteral("members"));
    EXPECT_EQ(workspace->store().find(TeamId(went.id))->name, QStringLiteral("Breakfast crew"));
}

TEST_F(AFiveDaysPage, FollowsTheRecordsWhileItIsOpen)
{
    openEmpty();
    EXPECT_TRUE(said().contains(QStringLiteral("No priority is written down yet")));
    ASSERT_TRUE(Priorities(*workspace).add(QStringLiteral("Every child reads")));
    EXPECT_TRUE(said().contains(QStringLiteral("The priority is “Every child reads”")));
}

TEST_F(AFiveDaysPage, TurnsToAnotherPriorityByItsChoice)
{
    openEmpty();
    ASSERT_TRUE(Priorities(*workspace).add(QStringLiteral("Every child reads")));
    ASSERT_TRUE(FiveDays(*workspace).write(DayPrompt::Matters, QStringLiteral("Saturdays")));
    const auto garden = Priorities(*workspace).add(QStringLiteral("A garden"));
    auto *choice = named<QComboBox>(QStringLiteral("The priority that the five days are for"));
    choice->setCurrentIndex(choice->findText(QStringLiteral("A garden (begin)")));
    emit choice->activated(choice->currentIndex());
    EXPECT_EQ(fiveDays(workspace->store(), today).priority, *garden);
    EXPECT_TRUE(named<QPlainTextEdit>(QStringLiteral("What matters enough to need help?"))->toPlainText().isEmpty());
}

TEST_F(AFiveDaysPage, ShowsANoteThatSearchFound)
{
    openEmpty();
    ASSERT_TRUE(FiveDays(*workspace).write(DayPrompt::Ask, QStringLiteral("Jo Marsh")));
    const auto note = workspace->store().first<DayNote>("LIMIT 1");
    EXPECT_TRUE(page->showRecord({QStringLiteral("day_note"), note->id.value(), {}}));
    EXPECT_EQ(page->current().tab, QStringLiteral("day5"));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Whom will you ask this week?"));
    EXPECT_FALSE(page->showRecord({QStringLiteral("day_note"), 4711, {}}));
}

TEST_F(AFiveDaysPage, WritesThePlanWithNotesAndWhatIsThin)
{
    openSample(SampleKind::Reading);
    ASSERT_TRUE(FiveDays(*workspace).write(DayPrompt::Ask, QStringLiteral("Jo Marsh, on Tuesday")));
    prompts.path = folder.file(QStringLiteral("plan.md"));
    for (QAction *action : page->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Write the plan as a file…"))
            action->trigger();
    }
    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Jo Marsh, on Tuesday")));
    EXPECT_TRUE(text.contains(QStringLiteral("Whom will you ask this week?")));
    EXPECT_TRUE(text.contains(QStringLiteral("Somebody covers each of the needs")));
    EXPECT_TRUE(text.contains(QStringLiteral("What is thin")));
}

} // namespace concord
