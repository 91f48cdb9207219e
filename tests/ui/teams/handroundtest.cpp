// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/handround.h"

#include "core/workspace/teams/teams.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/teams/handedsheet.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

class AHandedRound : public ::testing::Test {
protected:
    const QDate today{2026, 11, 23};

    void begin(Privacy privacy, RoundForm form = RoundForm::Short)
    {
        workspace = Workspace::create(folder.file(QStringLiteral("round.concord")),
                                      {QStringLiteral("Mara"), QStringLiteral("Bakery"), QStringLiteral("EUR")}, Clock(today))
                        .value();
        Team crew;
        crew.name = QStringLiteral("Breakfast crew");
        team = Teams(*workspace).add(crew).value();
        for (const char *name : {"Lena", "Piet"})
            EXPECT_TRUE(Teams(*workspace).addMember(team, {.partyId = {}, .name = QLatin1String(name), .part = {}}));
        round = Rounds(*workspace).open(team, {form, privacy, 3, 3}).value();
        screen = std::make_unique<HandRound>(*workspace, prompts);
        screen->begin(crew.name, *detail().openRound, detail().raters);
        QTest::qWait(1);
    }
    [[nodiscard]] TeamDetail detail() const { return *teamDetail(workspace->store(), team, today); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(1);
    }
    void type(const QString &keys)
    {
        for (const QChar each : keys)
            QTest::keyClick(QApplication::focusWidget(), each.toLatin1());
    }
    /// Everything that can be read on the screen now.
    [[nodiscard]] QString screenText() const
    {
        QStringList all;
        for (const QWidget *widget : screen->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                all << (button->isChecked() ? u'*' + button->text() : button->text());
            if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                all << text->toPlainText();
            all << widget->accessibleName() << widget->accessibleDescription();
        }
        return all.join(u'\n');
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    TeamId team;
    RoundId round;
    std::unique_ptr<HandRound> screen;
};

TEST_F(AHandedRound, IsAnsweredByKeyboardAloneOneQuestionAtATime)
{
    begin(Privacy::Named);
    EXPECT_TRUE(screen->isFullScreen());
    for (int person = 0; person < 3; ++person) {
        key(Qt::Key_Return); // begin
        EXPECT_TRUE(screenText().contains(QStringLiteral("How well is this team pulling together?")));
        type(QStringLiteral("4"));
        EXPECT_TRUE(screenText().contains(QStringLiteral("Question 1 of 7")));
        EXPECT_FALSE(screenText().contains(QStringLiteral("How well is this team pulling together?")));
        type(QStringLiteral("4444440"));
        type(QStringLiteral("Fewer mails"));
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Return); // hand in
    }
    EXPECT_EQ(detail().openRound->answered, 3);
    EXPECT_TRUE(screenText().contains(QStringLiteral("Everybody has answered")));
    const SheetEntry sheet = Rounds(*workspace).sheetOf(round, detail().raters[1].id).value();
    EXPECT_EQ(sheet.gut, 4);
    EXPECT_EQ(sheet.scores.size(), 7);
    EXPECT_EQ(sheet.scores.value(QStringLiteral("G1")), std::nullopt);
    EXPECT_EQ(sheet.openChange, QStringLiteral("Fewer mails"));
    key(Qt::Key_Return);
    EXPECT_FALSE(screen->isVisible());
}

TEST_F(AHandedRound, TakesAKeyThatIsHeldDownForOneAnswer)
{
    begin(Privacy::TotalsOnly);
    key(Qt::Key_Return);
    key(Qt::Key_4);
    EXPECT_TRUE(screenText().contains(QStringLiteral("Question 1 of 7")));
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_4, Qt::NoModifier, QStringLiteral("4"), true);
    QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    EXPECT_TRUE(screenText().contains(QStringLiteral("Question 1 of 7")));
}

TEST_F(AHandedRound, SaysWhoseAnswersTheseAreWhereNamesAreKept)
{
    for (const Privacy privacy : {Privacy::Named, Privacy::NamesHidden}) {
        screen.reset();
        workspace.reset();
        QFile::remove(folder.file(QStringLiteral("round.concord")));
        begin(privacy);
        auto *who = screen->findChild<QComboBox *>();
        who->setCurrentText(QStringLiteral("Lena"));
        key(Qt::Key_Return);
        const auto *sheet = screen->findChild<HandedSheet *>();
        ASSERT_NE(sheet, nullptr);
        EXPECT_TRUE(sheet->accessibleName().startsWith(QStringLiteral("Lena: "))) << sheet->accessibleName().toStdString();
        EXPECT_TRUE(screenText().contains(QStringLiteral("Lena: Your gut feeling first")));
        key(Qt::Key_4);
        EXPECT_TRUE(screenText().contains(QStringLiteral("Lena: Question 1 of 7")));
    }
}

TEST_F(AHandedRound, GoesBackToTheChoiceFromTheFirstQuestion)
{
    begin(Privacy::Named);
    screen->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Lena"));
    key(Qt::Key_Return);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(screenText().contains(QStringLiteral("Who answers now?")));
    EXPECT_EQ(screen->findChild<QComboBox *>()->currentText(), QStringLiteral("Lena"));
    screen->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Piet"));
    key(Qt::Key_Return);
    EXPECT_TRUE(screenText().contains(QStringLiteral("Piet: Your gut feeling first")));
    key(Qt::Key_4);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace); // something is answered already
    EXPECT_TRUE(screenText().contains(QStringLiteral("Piet: Your gut feeling first")));
}

TEST_F(AHandedRound, BeginsNobodysTurnByAKeyThatIsHeldDown)
{
    begin(Privacy::TotalsOnly);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(screen.get(), &repeated);
    EXPECT_EQ(screen->findChild<HandedSheet *>(), nullptr);
    key(Qt::Key_Return);
    EXPECT_NE(screen->findChild<HandedSheet *>(), nullptr);
}

TEST_F(AHandedRound, ShowsNothingOfTheOneBefore)
{
    begin(Privacy::TotalsOnly);
    key(Qt::Key_Return);
    type(QStringLiteral("22222222"));
    type(QStringLiteral("secretive sentence"));
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(detail().openRound->answered, 1);
    QTest::qWait(1);

    const QString fresh = [&] {
        key(Qt::Key_Return);
        return screenText();
    }();
    EXPECT_FALSE(fresh.contains(u'*')) << "an answer is marked";
    EXPECT_TRUE(fresh.contains(QStringLiteral("not answered")));
    for (int step = 0; step < 12; ++step) {
        EXPECT_FALSE(screenText().contains(QStringLiteral("secretive")));
        EXPECT_FALSE(screenText().contains(QStringLiteral("mostly not\n2\n*")));
        if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) {
            key(Qt::Key_Z, Qt::ControlModifier);
            EXPECT_EQ(text->toPlainText(), QString());
            key(Qt::Key_Return, Qt::ControlModifier);
        } else if (QApplication::focusWidget()->inherits("concord::HandedSheet")) {
            key(Qt::Key_Right);
        }
    }
    // One sheet at most is in memory.
    EXPECT_EQ(screen->findChildren<HandedSheet *>().size(), 1);
}

TEST_F(AHandedRound, LetsSomebodyGoBackAndChangeTheirMind)
{
    begin(Privacy::Named);
    key(Qt::Key_Return);
    type(QStringLiteral("43"));
    key(Qt::Key_Backspace);
    EXPECT_TRUE(screenText().contains(QStringLiteral("3 – partly")));
    type(QStringLiteral("5"));
    for (int skipped = 0; skipped < 6; ++skipped)
        key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(screenText().contains(QStringLiteral("6 questions are not answered")));
    key(Qt::Key_Return);
    const SheetEntry sheet = Rounds(*workspace).sheetOf(round, detail().raters[0].id).value();
    ASSERT_EQ(sheet.scores.size(), 1);
    EXPECT_EQ(sheet.scores.first(), 5);
}

TEST_F(AHandedRound, OffersOnlyThoseWhoHaveNotAnswered)
{
    begin(Privacy::NamesHidden);
    auto *who = screen->findChild<QComboBox *>();
    ASSERT_NE(who, nullptr);
    EXPECT_EQ(who->count(), 3);
    key(Qt::Key_Down);
    const QString name = who->currentText();
    key(Qt::Key_Return);
    type(QStringLiteral("3"));
    for (int skipped = 0; skipped < 7; ++skipped)
        key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(who->count(), 2);
    EXPECT_EQ(who->findText(name), -1);
}

TEST_F(AHandedRound, AsksBeforeItDropsWhatWasNotHandedIn)
{
    begin(Privacy::TotalsOnly);
    key(Qt::Key_Return);
    type(QStringLiteral("4"));
    prompts.agrees = false;
    key(Qt::Key_Escape);
    EXPECT_TRUE(screen->isVisible());
    EXPECT_EQ(prompts.confirmed.size(), 1);
    prompts.agrees = true;
    key(Qt::Key_Escape);
    EXPECT_FALSE(screen->isVisible());
    EXPECT_EQ(detail().openRound->answered, 0);
}

TEST_F(AHandedRound, TellsAScreenReaderTheQuestionAndWhatWasAnswered)
{
    begin(Privacy::Named);
    key(Qt::Key_Return);
    type(QStringLiteral("2"));
    QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->text(QAccessible::Name).startsWith(detail().raters[0].name + QStringLiteral(": Question 1 of 7: We know which result")));
    EXPECT_EQ(sheet->text(QAccessible::Description), QStringLiteral("not answered"));
    key(Qt::Key_Backspace);
    EXPECT_EQ(sheet->text(QAccessible::Description), QStringLiteral("2 – mostly not"));
}

} // namespace
} // namespace concord
