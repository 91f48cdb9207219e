// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/changeboard.h"

#include "core/workspace/teams/changes.h"
#include "tests/core/workspace/teams/ateam.h"
#include "ui/teams/changeline.h"
#include "ui/teams/changestab.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace concord {
namespace {

class AChangeBoard : public ATeam {
protected:
    AChangeBoard()
    {
        noticed = notice(QStringLiteral("One name for the hand-over"));
        other = notice(QStringLiteral("Saturday rota"));
        tab = std::make_unique<ChangesTab>(*workspace);
        QObject::connect(workspace.get(), &Workspace::changed, tab.get(), [this] { show(); });
        QObject::connect(tab.get(), &TeamTab::failed, tab.get(), [this](const Failure &failure) { failures << failure.violations.value(0).code; });
        show();
        tab->resize(1000, 700);
        tab->show();
        tab->activateWindow();
        QTest::qWait(1);
    }
    ChangeId notice(const QString &statement)
    {
        Change change;
        change.teamId = team;
        change.statement = statement;
        change.knownNeeded = true;
        return Changes(*workspace).notice(change).value();
    }
    void show() { tab->showTeam(teamDetail(workspace->store(), team, workspace->today()).value()); }
    [[nodiscard]] ChangeColumn *column(ChangeState state) const
    {
        for (ChangeColumn *each : tab->findChildren<ChangeColumn *>()) {
            if (each->state() == state)
                return each;
        }
        return nullptr;
    }
    /// What the window system tells the columns when a change is taken from its own and let go over another.
    void drag(ChangeId change, ChangeState to)
    {
        ChangeColumn *from = column(stateOf(change));
        ASSERT_TRUE(from->choose(change));
        const std::unique_ptr<QMimeData> held(from->model()->mimeData({from->currentIndex()}));
        QWidget *target = column(to)->viewport();
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, held.get(), Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        if (enter.isAccepted()) {
            QDropEvent drop(middle, Qt::CopyAction, held.get(), Qt::NoButton, {});
            QApplication::sendEvent(target, &drop);
            EXPECT_TRUE(drop.isAccepted());
        }
        QTest::qWait(1);
    }
    [[nodiscard]] ChangeState stateOf(ChangeId change) const { return workspace->store().get(change).state; }

    ChangeId noticed;
    ChangeId other;
    std::unique_ptr<ChangesTab> tab;
    QStringList failures;
};

} // namespace

TEST_F(AChangeBoard, ShowsEachChangeInTheColumnOfItsState)
{
    EXPECT_EQ(column(ChangeState::Noticed)->count(), 2);
    EXPECT_EQ(column(ChangeState::Decided)->count(), 0);
    EXPECT_TRUE(column(ChangeState::Dropped)->isVisible()); // there to drag to, though nothing was dropped yet
}

TEST_F(AChangeBoard, TakesADragIntoDroppedAndFromThereBackToNoticed)
{
    drag(other, ChangeState::Dropped);
    EXPECT_EQ(stateOf(other), ChangeState::Dropped);
    EXPECT_EQ(column(ChangeState::Dropped)->count(), 1);
    EXPECT_EQ(stateOf(noticed), ChangeState::Noticed);
    drag(other, ChangeState::Decided); // from dropped it only begins anew
    EXPECT_EQ(stateOf(other), ChangeState::Dropped);
    drag(other, ChangeState::Noticed);
    EXPECT_EQ(stateOf(other), ChangeState::Noticed);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(AChangeBoard, TakesADragForwardsThroughItsColumnsAndNoneBack)
{
    for (const ChangeState to : {ChangeState::Decided, ChangeState::InProgress, ChangeState::Made}) {
        const ChangeState before = stateOf(noticed);
        drag(noticed, to);
        EXPECT_EQ(stateOf(noticed), to);
        drag(noticed, before);
        EXPECT_EQ(stateOf(noticed), to);
    }
    EXPECT_TRUE(failures.isEmpty()); // what is not lawful is not taken, so there is nothing to say no to
    drag(noticed, ChangeState::Confirmed); // lawful, but it is about no dimension
    EXPECT_EQ(stateOf(noticed), ChangeState::Made);
    EXPECT_EQ(failures, QStringList{QStringLiteral("change_without_dimension")});
    drag(noticed, ChangeState::Dropped);
    EXPECT_EQ(stateOf(noticed), ChangeState::Dropped);
}

TEST_F(AChangeBoard, MovesAChangeByKeyboardAndKeepsTheCaretOnIt)
{
    ChangeColumn *list = column(ChangeState::Noticed);
    list->setFocus();
    list->choose(noticed);
    QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(stateOf(noticed), ChangeState::Decided);
    EXPECT_EQ(QApplication::focusWidget(), column(ChangeState::Decided));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(stateOf(noticed), ChangeState::InProgress);
    EXPECT_EQ(stateOf(other), ChangeState::Noticed);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(AChangeBoard, SaysNoToAStepBackAndLeavesTheChangeWhereItIs)
{
    ASSERT_TRUE(Changes(*workspace).moveTo(noticed, ChangeState::Made));
    ChangeColumn *list = column(ChangeState::Made);
    list->setFocus();
    list->choose(noticed);
    QTest::keyClick(list, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(stateOf(noticed), ChangeState::Made);
    EXPECT_EQ(failures, QStringList{QStringLiteral("step_not_lawful")});
}

TEST_F(AChangeBoard, SaysForHowManyDaysOneHasKnown)
{
    goDays(94);
    const TeamDetail detail = teamDetail(workspace->store(), team, workspace->today()).value();
    EXPECT_EQ(changeFacts(detail.changes.front(), workspace->today()), QStringLiteral("I have known it for 94 days"));
    ASSERT_TRUE(Changes(*workspace).moveTo(noticed, ChangeState::Made));
    const TeamDetail made = teamDetail(workspace->store(), team, workspace->today()).value();
    const auto row = std::ranges::find(made.changes, noticed, [](const ChangeRow &each) { return each.change.id; });
    EXPECT_EQ(changeFacts(*row, workspace->today()), QStringLiteral("I know it is needed · made 4 June 2026"));
}

TEST_F(AChangeBoard, LetsTheCaretGoFromColumnToColumn)
{
    column(ChangeState::Noticed)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), column(ChangeState::Decided));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget(), column(ChangeState::Noticed));
}

TEST_F(AChangeBoard, OpensTheDetailsOfTheChosenChange)
{
    ChangeColumn *list = column(ChangeState::Noticed);
    list->setFocus();
    list->choose(other);
    emit list->chosen(other);
    QTest::keyClick(list, Qt::Key_Return);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("Saturday rota"));
}

} // namespace concord
