// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a round in the window with the numbers of both samples: what is read on the page, what a screen reader
// hears of each chart, and what leaves as a table or on paper.
#include "core/reports/markdown.h"
#include "core/workspace/samples.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/teams/teams.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/teams/roundpaper.h"
#include "ui/teams/teamspage.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/trendline.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

class AResultPage : public ::testing::Test {
protected:
    AResultPage() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~AResultPage() override
    {
        page.reset();
        QLocale::setDefault(QLocale::c());
    }

    void open(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("sample.concord")), kind, Clock(today)).value();
        page = std::make_unique<TeamsPage>(*workspace, prompts);
        page->resize(1240, 820);
        page->aboutToShow();
        page->show();
        QTest::qWait(1);
    }
    [[nodiscard]] bool reads(const QString &text) const
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] TeamDetail detail() const
    {
        return *teamDetail(workspace->store(), TeamId(page->current().id), today);
    }
    /// What a screen reader hears of the chart of that kind that is on the screen.
    template <class Chart>
    QString heard()
    {
        for (Chart *chart : page->findChildren<Chart *>()) {
            if (!chart->isVisible())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chart);
            return interface->text(QAccessible::Name) + QStringLiteral(" | ") + interface->text(QAccessible::Description);
        }
        return {};
    }
    void choose(const QString &menuEntry)
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == menuEntry)
                return action->trigger();
        }
        ADD_FAILURE() << "no " << menuEntry.toStdString();
    }
    void press(const QString &name)
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name)) {
                button->click();
                QTest::qWait(1);
                return;
            }
        }
        ADD_FAILURE() << "no button is called " << name.toStdString();
    }
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const QDate today{2026, 11, 23};
    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TeamsPage> page;
};

TEST_F(AResultPage, HasTheNumbersOfTheBreakfastCrew)
{
    open(SampleKind::Bakery);
    EXPECT_TRUE(reads(QStringLiteral("3.92 of 5: working")));
    EXPECT_TRUE(reads(QStringLiteral("One name for the 6:50 hand-over · Roles +1.50")));
    EXPECT_TRUE(heard<RadarChart>().contains(QStringLiteral("Roles: 3.50, before 2.00; Process: 3.67, before 2.92")));
    EXPECT_EQ(heard<TrendLine>(),
              QStringLiteral("Overall score over the rounds | 9 September 2026: 3.24; 13 November 2026: 3.92"));
    EXPECT_TRUE(heard<DotPlot>().contains(QStringLiteral("Roles: mean 3.50, 4 of 4 answered: Mara Lindqvist 3.67")));
    EXPECT_TRUE(heard<DotPlot>().contains(QStringLiteral("+1.50 since round 1")));
}

TEST_F(AResultPage, RatesNoWorkingGroup)
{
    open(SampleKind::Bakery);
    Team group = detail().team;
    group.isWorkingGroup = true;
    ASSERT_TRUE(Teams(*workspace).update(group));
    QTest::qWait(1);
    EXPECT_TRUE(reads(QStringLiteral("A working group works side by side and is not rated as a team.")));
    EXPECT_FALSE(reads(QStringLiteral("3.92")));
    EXPECT_EQ(heard<DotPlot>(), QString());
}

TEST_F(AResultPage, SaysOfAHiddenDimensionThatItIsHiddenAndWhy)
{
    open(SampleKind::Bakery);
    const TeamId crew = detail().team.id;
    const QList<QuestionnaireItem> items = askedItems(RoundForm::Short, pullingTogetherItems());
    QList<SheetEntry> sheets(4);
    for (SheetEntry &sheet : sheets) {
        for (const QuestionnaireItem &item : items)
            sheet.scores.insert(item.code, item.dimension == QLatin1String("Purpose") && &sheet != &sheets.first() ? std::nullopt : std::optional(4));
    }
    ASSERT_TRUE(Rounds(*workspace).bring(crew, {RoundForm::Short, Privacy::TotalsOnly, 6, 3}, sheets));
    QTest::qWait(1);
    EXPECT_TRUE(heard<DotPlot>().startsWith(QStringLiteral("Every answer | Purpose: hidden: fewer than 3 could say; Roles: mean 4.00, 4 of 6")))
        << heard<DotPlot>().toStdString();
    EXPECT_TRUE(heard<RadarChart>().contains(QStringLiteral("Purpose: hidden: fewer than 3 could say")))
        << heard<RadarChart>().toStdString();
}

TEST_F(AResultPage, HasTheNumbersOfTheSteeringGroup)
{
    open(SampleKind::Reading);
    EXPECT_TRUE(reads(QStringLiteral("3.53 of 5: working")));
    const QString dots = heard<DotPlot>();
    EXPECT_TRUE(dots.startsWith(QStringLiteral("Every answer | Purpose: mean 4.00, 5 of 6 answered: ")));
    EXPECT_TRUE(dots.contains(QStringLiteral("Candour: mean 3.00, 5 of 6 answered: 1.67, 2, 3.33, 3.67, 4.33, split")))
        << dots.toStdString();
    EXPECT_TRUE(heard<RadarChart>().contains(QStringLiteral("Candour: 3.00")));
    EXPECT_TRUE(reads(QStringLiteral("We never say no to the school.")));
    EXPECT_TRUE(reads(QStringLiteral("Roles is at 3.20. Name one answerer for each piece.")));
}

TEST_F(AResultPage, LeavesAsATableWithARaterInEachColumn)
{
    open(SampleKind::Bakery);
    prompts.path = folder.file(QStringLiteral("result.csv"));
    choose(QStringLiteral("The result as a table (CSV)…"));
    EXPECT_EQ(prompts.suggested.last(), QStringLiteral("Breakfast crew result.csv"));
    const QString table = contentOf(prompts.path);
    EXPECT_TRUE(table.contains(QStringLiteral("Dimension,Mean,Answers,Invited,Split,Change,Mara Lindqvist,Lena Brandt,"))) << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("Roles,3.50,4,4,,1.50,3.67,3.33,"))) << table.toStdString();
}

TEST_F(AResultPage, LeavesWithoutNamesInTheOrderOfSize)
{
    open(SampleKind::Reading);
    const QString table = QString::fromUtf8(resultTable(*detail().result));
    EXPECT_TRUE(table.contains(QStringLiteral("\"Answer 1, by size\"")));
    EXPECT_TRUE(table.contains(QStringLiteral("Candour,3.00,5,6,split,,1.67,2.00,3.33,3.67,4.33"))) << table.toStdString();
}

TEST_F(AResultPage, GoesOnPaperForTheTalk)
{
    open(SampleKind::Reading);
    prompts.path = folder.file(QStringLiteral("review.md"));
    choose(QStringLiteral("The sheet as PDF…"));
    const QString sheet = contentOf(prompts.path);
    EXPECT_TRUE(sheet.contains(QStringLiteral("Candour (split)"))) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(QStringLiteral("5 of 6")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("1.67 to 4.33"))) << sheet.toStdString();
    // The order of advice: roles and process before the rest.
    EXPECT_LT(sheet.indexOf(QStringLiteral("Roles is at 3.20")), sheet.indexOf(QStringLiteral("Process is at 3.20")));
    EXPECT_LT(sheet.indexOf(QStringLiteral("Process is at 3.20")), sheet.indexOf(QStringLiteral("Candour is at 3.00")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("start each meeting with worries first"), Qt::CaseInsensitive));
    EXPECT_TRUE(sheet.contains(QStringLiteral("Who makes it, and by when?")));
}

TEST_F(AResultPage, OpensAnEarlierRoundUnderTheSameRules)
{
    open(SampleKind::Bakery);
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("rounds")});
    QTest::qWait(1);
    press(QStringLiteral("Show the result of round 1"));
    EXPECT_TRUE(reads(QStringLiteral("Round 1 of 9 September 2026")));
    EXPECT_TRUE(reads(QStringLiteral("4 of 4 answered. Overall 3.24 of 5: patchy.")));
    EXPECT_TRUE(heard<DotPlot>().contains(QStringLiteral("Roles: mean 2.00, 4 of 4 answered: Mara Lindqvist 2.33")));
    press(QStringLiteral("All rounds"));
    EXPECT_FALSE(reads(QStringLiteral("Round 1 of 9 September 2026")));

    Rounds rounds(*workspace);
    const RoundId round = rounds.open(TeamId(page->current().id), {RoundForm::Short, Privacy::NamesHidden, 4, 3}).value();
    const std::vector<RaterRow> raters = detail().raters;
    for (std::size_t i = 0; i < 2; ++i) {
        SheetEntry entry;
        entry.rater = raters.at(i).id;
        entry.scores.insert(QStringLiteral("A3"), 5);
        entry.openChange = QStringLiteral("a planted sentence");
        ASSERT_TRUE(rounds.record(round, entry));
    }
    ASSERT_TRUE(rounds.close(round));
    QTest::qWait(1);
    press(QStringLiteral("Show the result of round 3"));
    EXPECT_TRUE(reads(QStringLiteral("2 of 4 answered. Fewer than 3 answered")));
    EXPECT_EQ(heard<DotPlot>(), QString());
    EXPECT_FALSE(reads(QStringLiteral("planted")));
}

TEST_F(AResultPage, TakesTheAnswersOfOneMemberOutOfAnOpenRound)
{
    open(SampleKind::Bakery);
    Rounds rounds(*workspace);
    const RoundId round = rounds.open(TeamId(page->current().id), {RoundForm::Short, Privacy::Named, 4, 3}).value();
    QTest::qWait(1);
    EXPECT_TRUE(reads(QStringLiteral("Round 3 is open: 0 of 4 have answered. Its result shows as the answers come.")));
    SheetEntry entry;
    entry.rater = detail().raters.front().id;
    entry.scores.insert(QStringLiteral("A3"), 5);
    ASSERT_TRUE(rounds.record(round, entry));
    page->showRecord({QStringLiteral("team"), page->current().id, QStringLiteral("rounds")});
    QTest::qWait(1);
    press(QStringLiteral("Take the answers of Mara Lindqvist out"));
    EXPECT_FALSE(detail().raters.front().answered);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(detail().raters.front().answered);
}

TEST_F(AResultPage, GoesOnPaperWithoutNumbersWhenTooFewAnswered)
{
    open(SampleKind::Bakery);
    Rounds rounds(*workspace);
    const TeamId crew(page->current().id);
    const RoundId round = rounds.open(crew, {RoundForm::Short, Privacy::TotalsOnly, 4, 3}).value();
    for (int sheet = 0; sheet < 2; ++sheet) {
        SheetEntry entry;
        entry.scores.insert(QStringLiteral("A3"), 5);
        entry.openChange = QStringLiteral("a planted sentence");
        ASSERT_TRUE(rounds.record(round, entry));
    }
    ASSERT_TRUE(rounds.close(round));
    TeamDetail team = detail();
    const QString whole = toMarkdown(reviewPaper(team)); // the round before stands in, and says why
    EXPECT_TRUE(whole.contains(QStringLiteral("This is round 2, the newest with a result.")));
    EXPECT_TRUE(whole.contains(QStringLiteral("Nothing is shown")));
    EXPECT_FALSE(whole.contains(QStringLiteral("planted")));
    team.result = roundResult(workspace->store(), round);
    const QString sheet = toMarkdown(reviewPaper(team));
    EXPECT_TRUE(sheet.contains(QStringLiteral("Nothing is shown")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("planted")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("Purpose")));
    EXPECT_FALSE(QString::fromUtf8(resultTable(*team.result)).contains(QStringLiteral("Purpose")));
    EXPECT_TRUE(reads(QStringLiteral("3.92 of 5: working")));
    EXPECT_TRUE(reads(QStringLiteral("Round 3 of 23 November 2026 came later. Fewer than 3 answered")));
}

TEST_F(AResultPage, PrintsAFormThatAsksForANameOnlyWhereOneIsKept)
{
    open(SampleKind::Bakery);
    Rounds rounds(*workspace);
    const TeamId crew(page->current().id);
    const RoundId named = rounds.open(crew, {RoundForm::Short, Privacy::Named, 4, 3}).value();
    const auto form = [&](RoundId round) {
        return toMarkdown(questionnairePaper(detail().team.name, *detail().openRound, rounds.items(round).value()));
    };
    EXPECT_TRUE(form(named).contains(QStringLiteral("Name")));
    EXPECT_TRUE(form(named).contains(QStringLiteral("shown with the name of who gave it")));
    EXPECT_TRUE(form(named).contains(QStringLiteral("I can plan my own week around a promise made in this team.")));
    EXPECT_FALSE(form(named).contains(QStringLiteral("If I were away for two weeks"))); // of the full form only
    ASSERT_TRUE(rounds.close(named));
    const RoundId totals = rounds.open(crew, {RoundForm::Full, Privacy::TotalsOnly, 4, 3}).value();
    EXPECT_TRUE(form(totals).contains(QStringLiteral("don't write your name")));
    EXPECT_TRUE(form(totals).contains(QStringLiteral("If I were away for two weeks")));
    EXPECT_TRUE(form(totals).contains(QStringLiteral("kept nowhere")));
}

} // namespace
} // namespace concord
