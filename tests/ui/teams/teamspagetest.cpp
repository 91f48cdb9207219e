// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamspage.h"

#include "core/model/teams/round.h"
#include "core/workspace/samples.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/teams/teams.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

class ATeamsPage : public ::testing::Test {
protected:
    const QDate today{2026, 11, 23};

    void openEmpty()
    {
        workspace = Workspace::create(folder.file(QStringLiteral("empty.concord")),
                                      {QStringLiteral("Mara"), QStringLiteral("Bakery"), QStringLiteral("EUR")},
                                      Clock(today))
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
        prompts.text = QStringLiteral("Ines");
        prompts.choice = 0;
        page = std::make_unique<TeamsPage>(*workspace, prompts);
        QObject::connect(page.get(), &Page::failed, page.get(),
                         [](const Failure &failure) { ADD_FAILURE() << failure.detail.toStdString(); });
        page->resize(1240, 820);
        page->aboutToShow();
        page->show();
        page->activateWindow();
        QTest::qWait(1);
    }

    /// A widget on the screen by what a screen reader calls it.
    template <class W>
    W *named(const QString &name) const
    {
        for (W *widget : page->findChildren<W *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool fits = widget->accessibleName() == name || (button != nullptr && button->text() == name);
            if (fits && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    void press(const QString &name)
    {
        if (auto *button = named<QAbstractButton>(name))
            button->click();
        QTest::qWait(1);
    }
    /// Types into whatever has the caret.
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void enter(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, modifiers);
        QTest::qWait(1);
    }
    void addMembers(const QStringList &names)
    {
        auto *person = named<QLineEdit>(QStringLiteral("New member"));
        person->setFocus();
        for (const QString &name : names) {
            type(name);
            enter();
        }
    }
    [[nodiscard]] bool reads(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] TeamDetail detail() const
    {
        return *teamDetail(workspace->store(), TeamId(page->current().id), today);
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TeamsPage> page;
};

TEST_F(ATeamsPage, TeachesAndMakesTheFirstTeam)
{
    openEmpty();
    EXPECT_TRUE(reads(QStringLiteral("Name a team that you are on")));
    page->createNew();
    type(QStringLiteral("Market stall"));
    enter();
    EXPECT_EQ(detail().team.name, QStringLiteral("Market stall"));
    EXPECT_EQ(page->current().tab, QStringLiteral("members"));
}

TEST_F(ATeamsPage, RatesATeamWithThreePeopleByKeyboardAlone)
{
    openEmpty();
    page->createNew();
    addMembers({QStringLiteral("Lena"), QStringLiteral("Piet")});
    EXPECT_EQ(detail().members.size(), 3U);
    press(QStringLiteral("New round"));
    enter(); // the button to open the round has the caret
    for (const char *sheet : {"4" "44444444444444444444", "3" "33333333333333333333", "5" "55555555555555555550"}) {
        type(QLatin1String(sheet)); // the gut feeling, then twenty answers
        enter(Qt::ControlModifier);
    }
    EXPECT_EQ(detail().openRound->answered, 3);
    press(QStringLiteral("Close the round"));
    EXPECT_FALSE(detail().openRound);
    EXPECT_DOUBLE_EQ(*detail().result->score.overall, 4.0);
    EXPECT_DOUBLE_EQ(*detail().result->score.gutMean, 4.0);
    EXPECT_EQ(page->current().tab, QStringLiteral("result"));
    EXPECT_TRUE(reads(QStringLiteral("4.00 of 5: strong")));
}

TEST_F(ATeamsPage, TakesARowOfDigitsForAWholeSheet)
{
    openEmpty();
    page->createNew();
    addMembers({QStringLiteral("Lena"), QStringLiteral("Piet")});
    press(QStringLiteral("New round"));
    press(QStringLiteral("Open the round"));
    for (int person = 0; person < 3; ++person) {
        named<QLineEdit>(QStringLiteral("Quick row"))->setFocus();
        type(QStringLiteral("432 223 323 443 444 434 44"));
        enter();
    }
    EXPECT_EQ(detail().openRound->answered, 3);
}

TEST_F(ATeamsPage, UndoesNothingOfTheOneBeforeIntoSight)
{
    openEmpty();
    page->createNew();
    addMembers({QStringLiteral("Lena"), QStringLiteral("Piet")});
    press(QStringLiteral("New round"));
    press(QStringLiteral("Totals only"));
    press(QStringLiteral("Open the round"));
    auto *row = named<QLineEdit>(QStringLiteral("Quick row"));
    row->setFocus();
    type(QStringLiteral("432 223 323 443 444 434 44"));
    enter();
    EXPECT_EQ(detail().openRound->answered, 1);
    EXPECT_EQ(row->text(), QString());
    row->undo();
    EXPECT_EQ(row->text(), QString());
}

TEST_F(ATeamsPage, SaysWhatIsWrongWithARowAndKeepsIt)
{
    openEmpty();
    page->createNew();
    press(QStringLiteral("New round"));
    press(QStringLiteral("Open the round"));
    auto *row = named<QLineEdit>(QStringLiteral("Quick row"));
    row->setFocus();
    type(QStringLiteral("4447"));
    enter();
    EXPECT_EQ(row->text(), QStringLiteral("4447"));
    EXPECT_TRUE(reads(QStringLiteral("“7” is no answer")));
    EXPECT_EQ(detail().openRound->answered, 0);
}

TEST_F(ATeamsPage, AnswersAQuestionByMouse)
{
    openEmpty();
    page->createNew();
    press(QStringLiteral("New round"));
    press(QStringLiteral("Open the round"));
    press(QStringLiteral("A1: 4 – mostly"));
    press(QStringLiteral("A2: can't say"));
    press(QStringLiteral("Save the answers"));
    const auto sheet = workspace->store().select<Answer>("ORDER BY item_code");
    ASSERT_EQ(sheet.size(), 2U);
    EXPECT_EQ(sheet[0].score, 4);
    EXPECT_FALSE(sheet[1].score);
}

TEST_F(ATeamsPage, SaysWhoWillSeeWhatBeforeAnybodyAnswers)
{
    openEmpty();
    page->createNew();
    addMembers({QStringLiteral("Lena"), QStringLiteral("Piet")});
    press(QStringLiteral("New round"));
    EXPECT_TRUE(reads(QStringLiteral("Every answer is shown with the name")));
    EXPECT_TRUE(reads(QStringLiteral("whoever owns it could read them")));
    press(QStringLiteral("Totals only"));
    press(QStringLiteral("Open the round"));
    EXPECT_EQ(detail().openRound->round.privacy, Privacy::TotalsOnly);
    EXPECT_TRUE(reads(QStringLiteral("is kept nowhere")));
    for (const QWidget *widget : page->findChildren<QWidget *>())
        EXPECT_FALSE(widget->accessibleName() == QStringLiteral("Rater") && widget->isVisible());
    type(QString(21, u'4'));
    enter(Qt::ControlModifier);
    EXPECT_TRUE(reads(QStringLiteral("1 of 3 have answered")));
}

TEST_F(ATeamsPage, SaysBeforeARoundIsClosedThatItsResultWouldNeverShow)
{
    openSample(SampleKind::Bakery);
    const RecordRef team = page->current();
    ASSERT_TRUE(Rounds(*workspace).open(TeamId(team.id), {RoundForm::Short, Privacy::TotalsOnly, 4, 3}));
    page->showRecord({QStringLiteral("team"), team.id, QStringLiteral("rounds")});
    press(QStringLiteral("Close the round"));
    EXPECT_EQ(prompts.confirmed.last(), QStringLiteral("0 of 4 have answered. Without names nothing shows below 3 answers, and a closed round "
                                            "can't be opened again. Close it?"));
}

TEST_F(ATeamsPage, KeepsASheetThatIsHalfFilledInWhenTheUserTurnsToAnotherTeam)
{
    openSample(SampleKind::Bakery);
    const TeamId crew(page->current().id);
    press(QStringLiteral("New round"));
    press(QStringLiteral("Open the round"));
    type(QStringLiteral("43"));
    page->step(1);
    EXPECT_NE(TeamId(page->current().id), crew);
    EXPECT_EQ(teamDetail(workspace->store(), crew, today)->openRound->answered, 1);
}

TEST_F(ATeamsPage, OffersKnownPeopleWhileANameIsTyped)
{
    openSample(SampleKind::Bakery);
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("members")});
    QTest::qWait(1);
    auto *person = named<QLineEdit>(QStringLiteral("New member"));
    person->setFocus();
    type(QStringLiteral("Ine"));
    QTest::qWait(1);
    QTest::keyClick(QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : person, Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : person, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(detail().members.back().name, QStringLiteral("Ines Okafor"));
    EXPECT_EQ(person->text(), QString());
}

TEST_F(ATeamsPage, SpellsTheBakerysCountOut)
{
    openSample(SampleKind::Bakery);
    EXPECT_TRUE(reads(QStringLiteral("0 of 2 teams are really effective. Breakfast crew: 0.08 short overall.")));
    EXPECT_TRUE(reads(QStringLiteral("3.92 of 5: working")));
    EXPECT_TRUE(reads(QStringLiteral("One name for the 6:50 hand-over · Roles +1.50")));
}

TEST_F(ATeamsPage, NotesAChangeAndMovesItAlong)
{
    openSample(SampleKind::Bakery);
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("changes")});
    QTest::qWait(1);
    named<QLineEdit>(QStringLiteral("New change"))->setFocus();
    type(QStringLiteral("Packaging design"));
    enter();
    press(QStringLiteral("Decide: Packaging design"));
    const auto changes = detail().changes;
    const auto found = std::ranges::find(changes, QStringLiteral("Packaging design"),
                                         [](const ChangeRow &row) { return row.change.statement; });
    ASSERT_NE(found, changes.end());
    EXPECT_EQ(found->change.state, ChangeState::Decided);
}

TEST_F(ATeamsPage, ShowsAllTeamsAtAGlanceAndGoesFromThereToOne)
{
    openSample(SampleKind::Bakery);
    press(QStringLiteral("All teams at a glance"));
    EXPECT_TRUE(reads(QStringLiteral("Working groups are not rated and do not count.")));
    EXPECT_EQ(page->current().tab, QStringLiteral("glance"));
    press(QStringLiteral("Shop floor"));
    EXPECT_EQ(workspace->store().get(TeamId(page->current().id)).name, QStringLiteral("Shop floor"));
    ASSERT_TRUE(page->showRecord({QStringLiteral("team"), 0, QStringLiteral("glance")})); // the way Back goes
    EXPECT_EQ(page->current().tab, QStringLiteral("glance"));
}

TEST_F(ATeamsPage, AsksForAWantedPartAndLetsWhoSaysYesTakeIt)
{
    openSample(SampleKind::Bakery);
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("members")});
    QTest::qWait(1);
    press(QStringLiteral("Ask: someone for packaging design"));
    EXPECT_EQ(page->current().tab, QStringLiteral("asks"));
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(QStringLiteral("Whom you ask")));
    type(QStringLiteral("Sanne de Wit"));
    press(QStringLiteral("I have asked"));
    ASSERT_EQ(detail().asks.front().name, QStringLiteral("Sanne de Wit"));
    press(QStringLiteral("yes"));
    press(QStringLiteral("Sanne de Wit joins the team"));
    EXPECT_TRUE(detail().wanted.empty());
    EXPECT_EQ(detail().members.back().name, QStringLiteral("Sanne de Wit"));
    EXPECT_EQ(detail().members.back().member.part, QStringLiteral("someone for packaging design"));
}

TEST_F(ATeamsPage, TakesAFormerMemberBackIntoTheList)
{
    openSample(SampleKind::Bakery);
    const MemberRow leaves = detail().members.back();
    ASSERT_TRUE(Teams(*workspace).endMember(leaves.member.id, today));
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("members")});
    QTest::qWait(1);
    press(QStringLiteral("Back in the team: ") + leaves.name);
    EXPECT_EQ(detail().members.back().name, leaves.name);
    EXPECT_EQ(detail().members.back().member.fromOn, today);
    EXPECT_EQ(detail().formerMembers.size(), 1u); // the time before stays on record
}

TEST_F(ATeamsPage, StaysWithItsTeamWhenSomethingElseChanges)
{
    openSample(SampleKind::Bakery);
    page->step(1);
    const RecordRef shop = page->current();
    Team team;
    team.name = QStringLiteral("Another team");
    team.importance = 5;
    ASSERT_TRUE(Teams(*workspace).add(team));
    EXPECT_EQ(page->current(), shop);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(page->current(), shop);
}

} // namespace
} // namespace concord
