// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/rounds.h"

#include "tests/core/workspace/teams/ateam.h"

#include <QFile>

#include <algorithm>

namespace concord {

class ARound : public ATeam {
protected:
    std::vector<AnswerSheet> sheets(RoundId round) const
    {
        return workspace->store().select<AnswerSheet>("WHERE round_id = ? ORDER BY id", {round.value()});
    }
    qsizetype acts() const { return std::ssize(workspace->history().value()); }

    /// The bytes of the file as they lie on the disk.
    QByteArray fileBytes()
    {
        workspace.reset();
        QFile raw(file);
        EXPECT_TRUE(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        raw.close();
        workspace = Workspace::open(file, Clock(QDate(2026, 3, 2))).value();
        return bytes;
    }

    PartyId lena = addMember(QStringLiteral("Lena"));
    PartyId tomasz = addMember(QStringLiteral("Tomasz"));
    const QString fours = QString(20, u'4');
};

TEST_F(ARound, BringsTheQuestionnaireAlongOnlyOnce)
{
    const RoundId first = openRound();
    EXPECT_EQ(rounds().items(first).value().size(), 20U);
    EXPECT_EQ(rounds().items(first).value().front().code, QStringLiteral("A1"));
    ASSERT_TRUE(rounds().close(first));
    openRound();
    EXPECT_EQ(workspace->store().select<Questionnaire>().size(), 1U);
    EXPECT_EQ(workspace->store().select<QuestionnaireItem>().size(), 20U);
}

TEST_F(ARound, AsksOneItemOfEachDimensionInTheShortForm)
{
    const auto items = rounds().items(openRound(Privacy::Named, 3, RoundForm::Short)).value();
    QStringList codes;
    for (const QuestionnaireItem &item : items)
        codes << item.code;
    EXPECT_EQ(codes.join(u' '), QStringLiteral("A3 B1 C1 D2 E1 F1 G1"));
}

TEST_F(ARound, IsRefusedForAWorkingGroupAndBesideAnOpenOne)
{
    openRound();
    EXPECT_EQ(violation(rounds().open(team, {RoundForm::Full, Privacy::Named, 3, 1})),
              QStringLiteral("round_still_open"));
    Team group;
    group.name = QStringLiteral("Stall holders");
    group.isWorkingGroup = true;
    const TeamId stalls = teams().add(group).value();
    EXPECT_EQ(violation(rounds().open(stalls, {RoundForm::Full, Privacy::Named, 3, 1})),
              QStringLiteral("working_group_not_rated"));
}

TEST_F(ARound, DoesNotRateATeamThatHasBecomeAWorkingGroup)
{
    closedRound({fours, fours}, {lena, tomasz});
    ASSERT_TRUE(detail().row.effective);
    Team group = workspace->store().get(team);
    group.isWorkingGroup = true;
    ASSERT_TRUE(teams().update(group));
    const TeamDetail after = detail();
    EXPECT_FALSE(after.result);
    EXPECT_FALSE(after.row.overall);
    EXPECT_FALSE(after.row.effective);
    EXPECT_EQ(after.rounds.size(), 1U); // what was held stays to be read
}

TEST_F(ARound, WithoutNamesNeedsThreeAnswersAndAsManyInvited)
{
    EXPECT_EQ(violation(rounds().open(team, {RoundForm::Full, Privacy::TotalsOnly, 5, 2})),
              QStringLiteral("min_shown_too_low"));
    EXPECT_EQ(violation(rounds().open(team, {RoundForm::Full, Privacy::NamesHidden, 2, 3})),
              QStringLiteral("too_few_for_anonymous"));
    EXPECT_EQ(violation(rounds().open(team, {RoundForm::Full, Privacy::Named, 0, 1})),
              QStringLiteral("nobody_invited"));
}

TEST_F(ARound, GivesASheetBackAsItWasFilledIn)
{
    const RoundId round = openRound();
    SheetEntry entry;
    entry.rater = lena;
    entry.gut = 3;
    entry.scores = {{QStringLiteral("A1"), 4}, {QStringLiteral("A2"), std::nullopt}};
    entry.openChange = QStringLiteral("One name for the hand-over");
    ASSERT_TRUE(rounds().record(round, entry));
    EXPECT_EQ(rounds().sheetOf(round, lena).value(), entry);
}

TEST_F(ARound, LetsARaterCorrectTheirSheetWhileItIsOpen)
{
    const RoundId round = openRound();
    ASSERT_TRUE(answer(round, lena, fours));
    ASSERT_TRUE(answer(round, lena, QString(20, u'2')));
    EXPECT_EQ(sheets(round).size(), 1U);
    EXPECT_DOUBLE_EQ(*detail().result->score.overall, 2.0);
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(violation(answer(round, lena, fours)), QStringLiteral("round_is_closed"));
}

TEST_F(ARound, TakesNoSheetThatIsEmptyOrAsksUnknownItemsOrIsNobodys)
{
    const RoundId round = openRound(Privacy::Named, 3, RoundForm::Short);
    SheetEntry entry;
    entry.rater = lena;
    EXPECT_EQ(violation(rounds().record(round, entry)), QStringLiteral("sheet_empty"));
    entry.scores = {{QStringLiteral("A1"), 4}};
    EXPECT_EQ(violation(rounds().record(round, entry)), QStringLiteral("item_not_asked"));
    entry.scores = {{QStringLiteral("A3"), 6}};
    EXPECT_EQ(violation(rounds().record(round, entry)), QStringLiteral("out_of_range"));
    entry.scores = {{QStringLiteral("A3"), 5}};
    entry.rater.reset();
    EXPECT_EQ(violation(rounds().record(round, entry)), QStringLiteral("rater_needed"));
}

TEST_F(ARound, CountsWhoeverAnswersAsInvited)
{
    const RoundId round = openRound(Privacy::Named, 1);
    ASSERT_TRUE(answer(round, lena, fours));
    ASSERT_TRUE(answer(round, tomasz, fours));
    EXPECT_EQ(workspace->store().get(round).invitedN, 2);
}

TEST_F(ARound, IsClosedForGood)
{
    const RoundId round = openRound();
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(violation(rounds().close(round)), QStringLiteral("round_is_closed"));
    const auto undone = workspace->undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().violations.first().code, QStringLiteral("final_act"));
}

TEST_F(ARound, WithHiddenNamesShowsNobodysSheetAndNamesNobodyInTheHistory)
{
    const RoundId round = openRound(Privacy::NamesHidden, 3);
    ASSERT_TRUE(answer(round, lena, fours, 5));
    EXPECT_FALSE(rounds().sheetOf(round, lena).value().gut);
    EXPECT_EQ(workspace->history().value().front().act.about, QStringLiteral("Breakfast crew"));
    for (const QString &name : {QStringLiteral("Mara"), QStringLiteral("Tomasz")})
        ASSERT_TRUE(answer(round, addMember(name + QStringLiteral(" B")), fours));
    EXPECT_EQ(detail().openRound->shown, Shown::UntilClosed);
    ASSERT_TRUE(rounds().close(round));
    const TeamResult result = *detail().result;
    ASSERT_EQ(result.score.shown, Shown::Yes);
    for (const DimensionResult &dimension : result.dimensions) {
        for (const RaterDot &dot : dimension.answers)
            EXPECT_EQ(dot.rater, QString());
    }
}

TEST_F(ARound, WithTotalsOnlyLeavesNoActWhenSomebodyAnswers)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 3);
    const auto before = acts();
    ASSERT_TRUE(answer(round, lena, fours));
    EXPECT_EQ(acts(), before);
    EXPECT_TRUE(sheets(round).empty());
    EXPECT_EQ(detail().openRound->answered, 1);
    EXPECT_EQ(detail().openRound->shown, Shown::UntilClosed);
    for (const RaterRow &rater : detail().raters)
        EXPECT_FALSE(rater.answered);
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("round.open"));
}

TEST_F(ARound, WithTotalsOnlyKeepsNeitherRaterNorSideNorOrder)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 12);
    QList<int> entered;
    for (int i = 0; i < 12; ++i) {
        SheetEntry entry;
        entry.rater = lena;
        entry.openChange = QString::number(i);
        entered << i;
        ASSERT_TRUE(rounds().record(round, entry));
    }
    ASSERT_TRUE(rounds().close(round));
    QList<int> written;
    for (const AnswerSheet &sheet : sheets(round)) {
        EXPECT_FALSE(sheet.raterPartyId);
        EXPECT_FALSE(sheet.raterSide);
        written << sheet.openChange.toInt();
    }
    EXPECT_NE(written, entered); // one chance in 479,001,600 to be the same by accident
    std::ranges::sort(written);
    EXPECT_EQ(written, entered);
}

TEST_F(ARound, WithTotalsOnlyWipesWhatWaited)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 3);
    SheetEntry entry;
    entry.gut = 2;
    entry.openChange = QStringLiteral("a sentence that only I would write");
    ASSERT_TRUE(rounds().record(round, entry));
    EXPECT_EQ(fileBytes().count("\"open_change\""), 1);
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(fileBytes().count("\"open_change\""), 0);
}

TEST_F(ARound, WithTotalsOnlyTakesNoMoreAnswersThanPeopleWereInvited)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 3);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(answer(round, {}, fours));
    EXPECT_EQ(violation(answer(round, {}, fours)), QStringLiteral("all_have_answered"));
}

TEST_F(ARound, WithTotalsOnlyShowsNothingBelowThreeAnswers)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 5);
    ASSERT_TRUE(answer(round, {}, fours));
    ASSERT_TRUE(answer(round, {}, fours));
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(detail().result->score.shown, Shown::TooFew);
    EXPECT_TRUE(detail().result->dimensions.isEmpty());
    EXPECT_FALSE(detail().result->points.last().overall);
}

TEST_F(ARound, ThatWasHeldOnPaperComesAsOneFinalAct)
{
    const auto before = acts();
    SheetEntry sheet;
    for (const char *code : {"A3", "B1", "C1", "D2", "E1", "F1", "G1"})
        sheet.scores.insert(QLatin1String(code), 4);
    const RoundPlan plan{RoundForm::Short, Privacy::TotalsOnly, 4, 3};
    ASSERT_TRUE(rounds().bring(team, plan, {sheet, sheet, sheet}));
    EXPECT_EQ(acts(), before + 1);
    EXPECT_DOUBLE_EQ(*detail().result->score.overall, 4.0);
    EXPECT_FALSE(detail().openRound);
    EXPECT_FALSE(workspace->undo());

    // All of it or nothing.
    EXPECT_EQ(violation(rounds().bring(team, plan, {sheet, sheet})), QStringLiteral("too_few_answers"));
    SheetEntry wrong = sheet;
    wrong.scores.insert(QStringLiteral("A1"), 4);
    EXPECT_EQ(violation(rounds().bring(team, plan, {sheet, sheet, wrong})), QStringLiteral("item_not_asked"));
    EXPECT_EQ(detail().rounds.size(), 1U);
    EXPECT_EQ(workspace->store().select<AnswerSheet>().size(), 3U);
}

TEST_F(ARound, TakesManySheetsInOneActOrNone)
{
    const RoundId round = openRound(Privacy::Named, 3, RoundForm::Short);
    SheetEntry ofLena;
    ofLena.rater = lena;
    ofLena.scores = {{QStringLiteral("A3"), 4}};
    SheetEntry ofTomasz = ofLena;
    ofTomasz.rater = tomasz;
    const auto before = acts();
    ASSERT_TRUE(rounds().recordAll(round, {ofLena, ofTomasz}));
    EXPECT_EQ(acts(), before + 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(sheets(round).empty());
    ofTomasz.rater.reset();
    EXPECT_EQ(violation(rounds().recordAll(round, {ofLena, ofTomasz})), QStringLiteral("rater_needed"));
    EXPECT_TRUE(sheets(round).empty());
}

TEST_F(ARound, KeepsItsTeamWhileAnswersWait)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 3);
    ASSERT_TRUE(answer(round, {}, fours));
    EXPECT_EQ(violation(teams().remove(team)), QStringLiteral("answers_waiting"));
    EXPECT_FALSE(workspace->undo()); // would take the round away, and the answers with it
    EXPECT_EQ(detail().openRound->answered, 1);
    ASSERT_TRUE(rounds().close(round));
    ASSERT_TRUE(teams().remove(team));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(sheets(round).size(), 1U);
}

TEST_F(ARound, OfTotalsOnlyRefusesWordsAtOnceThatItCouldNotKeepWhenItIsClosed)
{
    const RoundId round = openRound(Privacy::TotalsOnly, 3);
    SheetEntry entry;
    entry.gut = 4;
    entry.openChange = QString(2001, u'x');
    EXPECT_EQ(violation(rounds().record(round, entry)), QStringLiteral("too_long"));
    entry.openChange.chop(1);
    EXPECT_TRUE(rounds().record(round, entry));
    EXPECT_TRUE(rounds().close(round));
}

} // namespace concord
