// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/workspace/check.h"
#include "core/workspace/details.h"
#include "tests/support/eventwatch.h"
#include "tests/support/generator.h"
#include "tests/support/printing.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/longwork.h"


#include <QAction>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on a file that is large enough for bringing it back or indexing it to be felt. That no event takes long is
/// watched in every test of this program (tests/support/main.cpp): done on the window's thread, either takes too long.
struct LongWorkTest : ShellTest {
    const QString path = folder.filePath(u"large.concord"_s);

    LongWorkTest() { generateWorkspace(path, {.partners = 8000, .alliances = 400, .checkIns = 8000, .teams = 20}); }

    /// Runs it as an event, so that it is watched.
    template <class Work>
    void asEvent(const Work &work)
    {
        QMetaObject::invokeMethod(window.get(), work, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }
    void openAsEvent()
    {
        asEvent([this] { window->open(path); });
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->view() != nullptr; }, 60000));
    }
    void choose(const QString &command)
    {
        asEvent([this, command] {
            for (QAction *action : window->findChildren<QAction *>()) {
                if (action->text() == command)
                    return action->trigger();
            }
            ADD_FAILURE() << "there is no " << command.toStdString();
        });
    }
    bool says(const QString &words) const
    {
        return window->view() != nullptr && window->view()->status().words().startsWith(words);
    }
};

TEST_F(LongWorkTest, RestoringABackupDoesNotHoldTheWindow)
{
    ASSERT_TRUE(backUpBeside(path, QDateTime(QDate(2026, 9, 14), QTime(9, 0))));
    openAsEvent();
    prompts->choice = 0;
    choose(u"Restore a backup…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"The file as it was before is kept as"_s); }, 60000));
}

TEST_F(LongWorkTest, WhatAnotherProgramWrotePastTheDoorwayIsTakenUpBesideTheOpenWindow)
{
    openAsEvent();
    Connection(path, Access::ReadWrite).execute("UPDATE party SET name = 'Past ' || name WHERE is_partner");
    asEvent([this] { window->view()->lookAround(); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return check(path) == QList<Finding>(); }, 60000));
    // And when the window opens.
    start();
    Connection(path, Access::ReadWrite).execute("UPDATE party SET name = 'Once more ' || name WHERE is_partner");
    openAsEvent();
    ASSERT_TRUE(QTest::qWaitFor([this] { return check(path) == QList<Finding>(); }, 60000));
}

TEST_F(LongWorkTest, WhatCannotBeTakenUpIsSaidAndTriedAgainLater)
{
    openAsEvent();
    const Connection other(path, Access::ReadWrite);
    other.execute("UPDATE party SET name = 'Past ' || name WHERE is_partner");
    other.execute("BEGIN IMMEDIATE"); // it is not done yet
    asEvent([this] { window->view()->lookAround(); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"What another program has written can't be taken up just now."_s); }, 60000));
    int attempts = 0;
    QObject::connect(window->workspace(), &Workspace::passedBy, window.get(), [&attempts] { ++attempts; });
    QTest::qWait(1200);
    EXPECT_LE(attempts, 3) << "the window rests in between";
    other.execute("ROLLBACK");
    ASSERT_TRUE(QTest::qWaitFor([this] { return check(path) == QList<Finding>(); }, 60000));
}

TEST_F(LongWorkTest, UndoingWhatTouchedThousandsAndWritingEverythingDoNotHoldTheWindow)
{
    {
        auto workspace = Workspace::open(path).value();
        ASSERT_TRUE(workspace->perform({u"partner.edit"_s, u"everybody"_s}, [](Store &store) {
            for (Party &party : store.select<Party>("WHERE is_partner = 1")) {
                party.note = u"touched"_s;
                store.update(party);
            }
        }));
    }
    const auto touched = [this] {
        return window->workspace()->read([](const Store &s) { return s.select<Party>("WHERE note = 'touched'").size(); }).value_or(0u);
    };
    openAsEvent();
    ASSERT_GE(window->workspace()->undoRows(), 8000);
    choose(u"Undo: Edit everybody"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Undone: Edit everybody"_s); }, 60000));
    EXPECT_EQ(touched(), 0u);
    EXPECT_EQ(window->workspace()->undoRows(), 0);
    choose(u"Redo: Edit everybody"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Done again: Edit everybody"_s); }, 60000));
    EXPECT_GE(touched(), 8000u);
    prompts->path = folder.filePath(u"all.json"_s);
    choose(u"Export everything…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Everything is in"_s); }, 60000));
    EXPECT_GT(QFileInfo(prompts->path).size(), 1'000'000);
}

/// The dialog over a window, once there is one.
QDialog *dialogOver(QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

TEST(LongWork, IsDoneOnAnotherThread)
{
    QWidget window;
    EXPECT_NE(answerBeside(&window, u"Counting"_s, [](Progress &) { return QThread::currentThreadId(); }),
              QThread::currentThreadId());
}

TEST(LongWork, ThatIsQuickShowsNothing)
{
    QWidget window;
    window.show();
    int shown = 0;
    QTimer::singleShot(0, &window, [&] { shown += dialogOver(window) != nullptr ? 1 : 0; });
    EXPECT_EQ(answerBeside(&window, u"Counting"_s, [](Progress &) { return 7; }), 7);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown, 0);
}

TEST(LongWork, ShowsHowFarItIsAndStopsWhenAsked)
{
    QWidget window;
    window.show();
    QTimer look;
    int percent = 0;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        QDialog *dialog = dialogOver(window);
        const auto *bar = dialog == nullptr ? nullptr : dialog->findChild<QProgressBar *>();
        if (bar == nullptr || bar->value() < 40)
            return;
        percent = bar->value();
        dialog->findChild<QPushButton *>()->click();
    });
    look.start(5);
    const bool cancelled = answerBeside(&window, u"Counting"_s, [](Progress &progress) {
        progress.setPercent(40);
        for (int i = 0; i < 6000 && !progress.isCancelled(); ++i)
            QThread::msleep(10);
        return progress.isCancelled();
    });
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(percent, 40);
    EXPECT_EQ(dialogOver(window), nullptr);
}

TEST(LongWork, ThatEndsByItselfOffersNoCancel)
{
    QWidget window;
    window.show();
    std::atomic<bool> seen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        if (QDialog *dialog = dialogOver(window)) {
            EXPECT_FALSE(dialog->findChild<QPushButton *>()->isVisible());
            QTest::keyClick(dialog, Qt::Key_Escape);
            EXPECT_TRUE(dialog->isVisible());
            seen = true;
        }
    });
    look.start(5);
    runBeside(&window, u"Counting"_s, [&](Progress &progress) {
        for (int i = 0; i < 6000 && !seen; ++i)
            QThread::msleep(10);
        EXPECT_FALSE(progress.isCancelled());
    }, WorkEnds::ByItself);
    EXPECT_TRUE(seen);
}

} // namespace
