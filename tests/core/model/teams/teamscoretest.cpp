// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/teamscore.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

/// The twenty items of "Pulling together": A to G, three each and two for Impact; one of each in the short form.
QList<QuestionnaireItem> items()
{
    static constexpr const char *names[] = {"Purpose",       "Roles",  "Process", "Candour",
                                            "Dependability", "Growth", "Impact"};
    static constexpr const char *shortForm[] = {"A3", "B1", "C1", "D2", "E1", "F1", "G1"};
    QList<QuestionnaireItem> list;
    for (int d = 0; d < 7; ++d) {
        for (int n = 1; n <= (d == 6 ? 2 : 3); ++n) {
            QuestionnaireItem item;
            item.position = static_cast<int>(list.size());
            item.code = QChar(u'A' + d) + QString::number(n);
            item.dimension = QLatin1String(names[d]);
            item.shortForm = item.code == QLatin1String(shortForm[d]);
            list.append(item);
        }
    }
    return list;
}

ScoredSheet sheet(const char *row, std::optional<int> rater = std::nullopt)
{
    ScoredSheet s;
    if (rater)
        s.rater = PartyId(*rater);
    const QList<QuestionnaireItem> asked = items();
    qsizetype i = 0;
    for (const QChar mark : QString::fromLatin1(row)) {
        if (mark == u' ')
            continue;
        if (mark.isDigit())
            s.scores.insert(asked.at(i).code, mark.digitValue());
        ++i;
    }
    return s;
}

Round round(Privacy privacy = Privacy::Named, RoundState state = RoundState::Closed)
{
    Round r;
    r.questionnaireId = QuestionnaireId(1);
    r.openedOn = QDate(2026, 5, 1);
    r.privacy = privacy;
    r.state = state;
    return r;
}

QList<double> meansOf(const TeamScore &score)
{
    QList<double> means;
    for (const DimensionScore &d : score.dimensions)
        means.append(d.mean.value_or(0));
    return means;
}

void expectMeans(const TeamScore &score, const QList<double> &expected, double overall)
{
    ASSERT_EQ(score.dimensions.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(meansOf(score).at(i), expected.at(i), 0.00501) << score.dimensions.at(i).name.toStdString();
    EXPECT_NEAR(*score.overall, overall, 0.00501);
}

QStringList splitDimensions(const TeamScore &score)
{
    QStringList names;
    for (const DimensionScore &d : score.dimensions) {
        if (d.split)
            names.append(d.name);
    }
    return names;
}

const QList<ScoredSheet> crewFirst{sheet("432 223 323 443 444 434 44", 1), sheet("432 211 333 343 344 433 43", 2),
                                   sheet("443 223 334 434 435 444 45", 3), sheet("342 213 233 333 434 333 34", 4)};
const QList<ScoredSheet> crewSecond{sheet("444 443 444 444 444 444 45", 1), sheet("443 343 343 344 444 444 44", 2),
                                    sheet("544 434 444 445 445 454 55", 3), sheet("443 433 433 434 444 344 44", 4)};
const QList<ScoredSheet> steeringGroup{sheet("544 343 343 443 344 434 45"), sheet("443 333 323 222 333 343 44"),
                                       sheet("554 444 444 454 454 544 55"), sheet("433 332 332 122 333 332 34"),
                                       sheet("444 333 343 343 344 444 44")};

RoundResult result(const Round &r, const QList<ScoredSheet> &sheets)
{
    RoundResult whole{r, {}, teamScore(r, items(), sheets)};
    for (const ScoredSheet &s : sheets) {
        if (s.rater)
            whole.raters.append(*s.rater);
    }
    return whole;
}

TEST(TeamScore, OfTheBreakfastCrewsFirstRound)
{
    const TeamScore score = teamScore(round(), items(), crewFirst);
    expectMeans(score, {3.17, 2.00, 2.92, 3.42, 3.83, 3.50, 3.88}, 3.24);
    EXPECT_TRUE(splitDimensions(score).isEmpty());
}

TEST(TeamScore, OfTheBreakfastCrewsSecondRoundIsShortOfReallyEffective)
{
    const TeamScore score = teamScore(round(), items(), crewSecond);
    expectMeans(score, {3.92, 3.50, 3.67, 3.92, 4.08, 4.00, 4.38}, 3.92);
    EXPECT_EQ(reading(*score.overall), Reading::Working);
    EXPECT_FALSE(score.reallyEffective());
    ASSERT_EQ(score.stoppers.size(), 1);
    EXPECT_EQ(score.stoppers.first().kind, StopperKind::OverallBelow);
    EXPECT_NEAR(4.0 - score.stoppers.first().value, 0.08, 0.005);
}

TEST(TeamScore, OfTheSteeringGroupIsSplitOnCandour)
{
    const TeamScore score = teamScore(round(Privacy::TotalsOnly), items(), steeringGroup);
    expectMeans(score, {4.00, 3.20, 3.20, 3.00, 3.53, 3.60, 4.20}, 3.53);
    EXPECT_EQ(splitDimensions(score), QStringList{QStringLiteral("Candour")});
    const QList<double> dots = score.dimensions.at(3).raterMeans;
    EXPECT_NEAR(dots.first(), 1.67, 0.005);
    EXPECT_NEAR(dots.last(), 4.33, 0.005);
}

TEST(TeamScore, SplitsWhereAFifthStandsOnEachSide)
{
    // One dimension of three items: 11/3, 6/3, 13/3, 5/3, 10/3.
    const QList<ScoredSheet> sheets{sheet("443"), sheet("222"), sheet("544"), sheet("221"), sheet("433")};
    const TeamScore score = teamScore(round(), items().mid(0, 3), sheets);
    EXPECT_NEAR(*score.dimensions.first().mean, 3.00, 1e-9);
    EXPECT_TRUE(score.dimensions.first().split);
}

TEST(TeamScore, NeedsAFullFifthOnEachSideToSplit)
{
    QList<ScoredSheet> sheets{sheet("222")};
    for (int i = 0; i < 4; ++i)
        sheets.append(sheet("444"));
    EXPECT_TRUE(teamScore(round(), items().mid(0, 3), sheets).dimensions.first().split); // 1 of 5
    sheets.append(sheet("444"));
    EXPECT_FALSE(teamScore(round(), items().mid(0, 3), sheets).dimensions.first().split); // 1 of 6
}

TEST(TeamScore, SplitsAtExactlyTwoAndAHalfAndThreeAndAHalf)
{
    const QList<QuestionnaireItem> impact = items().mid(18);
    const auto pair = [&impact](int first, int second) {
        ScoredSheet s;
        s.scores = {{impact.at(0).code, first}, {impact.at(1).code, second}};
        return s;
    };
    EXPECT_TRUE(teamScore(round(), impact, {pair(2, 3), pair(3, 4)}).dimensions.first().split);
    EXPECT_FALSE(teamScore(round(), impact, {pair(3, 3), pair(3, 4)}).dimensions.first().split);
    EXPECT_FALSE(teamScore(round(), impact, {pair(2, 3), pair(3, 3)}).dimensions.first().split);
}

TEST(TeamScore, TakesARatersDimensionOnlyWhenHalfOfItIsAnswered)
{
    const TeamScore score =
        teamScore(round(), items(), {sheet("5-- 55- 333 333 333 333 5-"), sheet("333 333 333 333 333 333 33")});
    EXPECT_DOUBLE_EQ(*score.dimensions.at(0).mean, 3); // one of three is less than half
    EXPECT_DOUBLE_EQ(*score.dimensions.at(1).mean, 4); // two of three
    EXPECT_DOUBLE_EQ(*score.dimensions.at(6).mean, 4); // one of two
    EXPECT_EQ(score.dimensions.at(0).raterMeans.size(), 1);
}

TEST(TeamScore, LeavesAGapForADimensionThatNobodyAnswered)
{
    const TeamScore score =
        teamScore(round(), items(), {sheet("--- 444 444 444 444 444 44"), sheet("--- 444 444 444 444 444 44")});
    EXPECT_EQ(score.dimensions.first().mean, std::nullopt);
    EXPECT_DOUBLE_EQ(*score.overall, 4);
    EXPECT_EQ(score.stoppers, (QList<Stopper>{{StopperKind::DimensionUnknown, QStringLiteral("Purpose"), 0}}));
}

TEST(TeamScore, IsReallyEffectiveAtExactlyFour)
{
    const TeamScore score =
        teamScore(round(), items(), {sheet("444 444 444 444 444 444 44"), sheet("444 444 444 444 444 444 44")});
    EXPECT_TRUE(score.reallyEffective());
    EXPECT_EQ(reading(*score.overall), Reading::Strong);
}

TEST(TeamScore, NamesEverythingThatStopsATeam)
{
    // Purpose 2.5 though all else is strong; Impact split.
    const TeamScore score =
        teamScore(round(), items(), {sheet("232 555 555 555 555 555 22"), sheet("333 555 555 555 555 555 55")});
    ASSERT_EQ(score.stoppers.size(), 2);
    EXPECT_EQ(score.stoppers.at(0).kind, StopperKind::DimensionBelow);
    EXPECT_EQ(score.stoppers.at(0).dimension, QStringLiteral("Purpose"));
    EXPECT_EQ(score.stoppers.at(1), (Stopper{StopperKind::DimensionSplit, QStringLiteral("Impact"), 0}));
}

TEST(TeamScore, OfOneRaterIsMyViewOnly)
{
    const TeamScore score = teamScore(round(), items(), {sheet("555 555 555 555 555 555 55", 1)});
    EXPECT_TRUE(score.myViewOnly);
    EXPECT_DOUBLE_EQ(*score.overall, 5);
    EXPECT_FALSE(score.reallyEffective());
    EXPECT_EQ(score.stoppers, (QList<Stopper>{{StopperKind::TooFewRaters, {}, 0}}));
}

TEST(TeamScore, OfALoneGutFeelingHasNoOverall)
{
    ScoredSheet gutOnly;
    gutOnly.gut = 3;
    const TeamScore score = teamScore(round(), items(), {gutOnly});
    EXPECT_TRUE(score.myViewOnly);
    EXPECT_EQ(score.overall, std::nullopt);
    EXPECT_EQ(score.gutMean, 3);
    EXPECT_FALSE(score.reallyEffective());
    EXPECT_EQ(attention(4, score.overall), std::nullopt);
}

TEST(TeamScore, OfNoAnswersIsAGapAndNoZero)
{
    const TeamScore score = teamScore(round(), items(), {});
    EXPECT_EQ(score.shown, Shown::NothingYet);
    EXPECT_EQ(score.overall, std::nullopt);
    EXPECT_TRUE(score.dimensions.isEmpty());
}

TEST(TeamScore, WithoutNamesShowsNothingBelowThreeAnswers)
{
    for (Privacy privacy : {Privacy::NamesHidden, Privacy::TotalsOnly}) {
        const TeamScore score = teamScore(round(privacy), items(), steeringGroup.mid(0, 2));
        EXPECT_EQ(score.shown, Shown::TooFew);
        EXPECT_EQ(score.answered, 2);
        EXPECT_TRUE(score.dimensions.isEmpty());
        EXPECT_EQ(score.overall, std::nullopt);
        EXPECT_EQ(score.gutMean, std::nullopt);
        EXPECT_EQ(teamScore(round(privacy), items(), steeringGroup.mid(0, 3)).shown, Shown::Yes);
    }
    EXPECT_EQ(teamScore(round(), items(), steeringGroup.mid(0, 2)).shown, Shown::Yes);
}

TEST(TeamScore, WithoutNamesHoldsBackADimensionThatTooFewAnswered)
{
    const TeamScore score = teamScore(round(Privacy::NamesHidden), items(),
                                      {sheet("444 444 444 444 444 444 44"), sheet("444 444 444 --- 444 444 44"),
                                       sheet("444 444 444 --- 444 444 44")});
    EXPECT_EQ(score.dimensions.at(3).mean, std::nullopt);
    EXPECT_TRUE(score.dimensions.at(3).raterMeans.isEmpty());
    EXPECT_EQ(score.dimensions.at(2).raterMeans.size(), 3);
}

TEST(TeamScore, WithoutNamesHoldsBackGutFeelingsOfTooFew)
{
    QList<ScoredSheet> sheets = steeringGroup.mid(0, 3);
    sheets[0].gut = 2;
    sheets[1].gut = 4;
    EXPECT_EQ(teamScore(round(Privacy::NamesHidden), items(), sheets).gutMean, std::nullopt);
    EXPECT_EQ(teamScore(round(), items(), sheets).gutMean, 3);
    sheets[2].gut = 3;
    EXPECT_EQ(teamScore(round(Privacy::NamesHidden), items(), sheets).gutMean, 3);
}

TEST(TeamScore, WithoutNamesWaitsForTheRoundToClose)
{
    for (Privacy privacy : {Privacy::NamesHidden, Privacy::TotalsOnly}) {
        const TeamScore open = teamScore(round(privacy, RoundState::Open), items(), steeringGroup);
        EXPECT_EQ(open.shown, Shown::UntilClosed);
        EXPECT_TRUE(open.dimensions.isEmpty());
    }
    EXPECT_EQ(teamScore(round(Privacy::Named, RoundState::Open), items(), steeringGroup).shown, Shown::Yes);
}

TEST(TeamScore, WithoutNamesTheDotsTellNoOrder)
{
    QList<ScoredSheet> reversed = steeringGroup;
    std::ranges::reverse(reversed);
    EXPECT_EQ(teamScore(round(Privacy::TotalsOnly), items(), steeringGroup),
              teamScore(round(Privacy::TotalsOnly), items(), reversed));
}

TEST(TeamScore, OfTheShortFormTakesOneItemForEachDimension)
{
    Round r = round();
    r.form = RoundForm::Short;
    EXPECT_EQ(askedItems(RoundForm::Short, items()).size(), 7);
    EXPECT_EQ(askedItems(RoundForm::Full, items()).size(), 20);
    const TeamScore score =
        teamScore(r, items(), {sheet("115 511 511 151 511 511 51"), sheet("115 511 511 151 511 511 51")});
    EXPECT_DOUBLE_EQ(*score.overall, 5);
}

TEST(Reading, BandsUseTheUnroundedValue)
{
    EXPECT_EQ(reading(2.499), Reading::NeedsChangeNow);
    EXPECT_EQ(reading(2.5), Reading::Patchy);
    EXPECT_EQ(reading(3.499), Reading::Patchy);
    EXPECT_EQ(reading(3.5), Reading::Working);
    EXPECT_EQ(reading(3.999), Reading::Working);
    EXPECT_EQ(reading(4.0), Reading::Strong);
    EXPECT_EQ(reading((11 / 3.0 + 13 / 3.0) / 2), Reading::Strong);
}

TEST(Advice, GoesFromGoalsOverRolesAndProcessToTheRest)
{
    const auto low = [](const char *name, double mean, bool split = false) {
        return DimensionScore{QLatin1String(name), mean, split, {}};
    };
    EXPECT_EQ(adviceOrder({low("Growth", 2.0), low("Process", 3.0), low("Candour", 1.5), low("Roles", 3.4),
                           low("Impact", 3.5), low("Dependability", 4.2, true), low("Purpose", 3.4)}),
              (QStringList{QStringLiteral("Purpose"), QStringLiteral("Roles"), QStringLiteral("Process"),
                           QStringLiteral("Candour"), QStringLiteral("Growth"), QStringLiteral("Dependability")}));
}

TEST(Advice, HasAFirstStepForEveryDimension)
{
    for (const QuestionnaireItem &item : items())
        EXPECT_NE(firstSuggestion(item.dimension), nullptr);
    EXPECT_EQ(firstSuggestion(QStringLiteral("Weather")), nullptr);
}

TEST(Trend, OfTheBreakfastCrewPointsUp)
{
    const TrendResult t = trend(result(round(), crewFirst), result(round(), crewSecond));
    EXPECT_EQ(t.trend, Trend::Up);
    EXPECT_NEAR(*t.change, 0.68, 0.005);
}

TEST(Trend, NeedsAnEarlierRound)
{
    EXPECT_EQ(trend(std::nullopt, result(round(), crewSecond)).gap, TrendGap::NoEarlierRound);
}

TEST(Trend, NeedsTheSameQuestionnaire)
{
    Round other = round();
    other.questionnaireId = QuestionnaireId(2);
    EXPECT_EQ(trend(result(other, crewFirst), result(round(), crewSecond)).gap, TrendGap::OtherQuestionnaire);
}

TEST(Trend, NeedsHalfOfTheSameRatersWhereNamesAreKnown)
{
    const auto renamed = [](QList<ScoredSheet> sheets, int changed) {
        for (int i = 0; i < changed; ++i)
            sheets[i].rater = PartyId(100 + i);
        return sheets;
    };
    EXPECT_EQ(trend(result(round(), crewFirst), result(round(), renamed(crewSecond, 2))).trend, Trend::Up);
    EXPECT_EQ(trend(result(round(), crewFirst), result(round(), renamed(crewSecond, 3))).gap, TrendGap::OtherRaters);
}

TEST(Trend, NeedsNearlyTheSameNumberWhereNamesAreNotKnown)
{
    const Round hidden = round(Privacy::NamesHidden);
    EXPECT_EQ(trend(result(hidden, crewFirst), result(hidden, crewSecond.mid(0, 3))).trend, Trend::Up);
    EXPECT_EQ(trend(result(hidden, crewFirst + crewFirst.mid(0, 1)), result(hidden, crewSecond.mid(0, 3))).gap,
              TrendGap::OtherRaters);
}

TEST(Trend, NeedsAChangeOfThreeTenths)
{
    const auto of = [](const char *row) { return result(round(), {sheet(row, 1), sheet(row, 2)}); };
    // One dimension of seven up by two: 0.286; by three: 0.429.
    const RoundResult before = of("222 333 333 333 333 333 33");
    EXPECT_EQ(trend(before, of("444 333 333 333 333 333 33")).gap, TrendGap::HardlyChanged);
    EXPECT_EQ(trend(before, of("555 333 333 333 333 333 33")).trend, Trend::Up);
    EXPECT_EQ(trend(of("555 333 333 333 333 333 33"), before).trend, Trend::Down);
}

TEST(Trend, GapsOverARoundWithoutAnswers)
{
    EXPECT_EQ(trend(result(round(), {}), result(round(), crewSecond)).gap, TrendGap::NotShown);
    EXPECT_EQ(trend(result(round(), crewFirst), result(round(), {})).change, std::nullopt);
}

TEST(Attention, IsImportanceTimesWhatIsMissing)
{
    EXPECT_DOUBLE_EQ(*attention(5, 3.2), 4);
    EXPECT_DOUBLE_EQ(*attention(5, 4.5), 0);
    EXPECT_EQ(attention(5, std::nullopt), std::nullopt);
}

TEST(ChangeConfirmed, ByALaterRoundThreeTenthsHigher)
{
    Change change;
    change.dimension = QStringLiteral("Roles");
    change.state = ChangeState::Made;
    change.madeOn = QDate(2026, 4, 1);
    change.beforeValue = 2.0;
    const RoundResult later = result(round(), crewSecond); // Roles 3.50: +1.50
    EXPECT_TRUE(confirms(change, later));
    change.beforeValue = 3.2;
    EXPECT_TRUE(confirms(change, later)); // exactly 0.3
    change.beforeValue = 3.21;
    EXPECT_FALSE(confirms(change, later));
    change.beforeValue = 2.0;
    change.madeOn = later.round.openedOn; // its value may be the one from before
    EXPECT_FALSE(confirms(change, later));
    change.madeOn = QDate(2026, 5, 2);
    EXPECT_FALSE(confirms(change, later));
    change.madeOn = QDate(2026, 4, 1);
    change.dimension = QStringLiteral("Weather");
    EXPECT_FALSE(confirms(change, later));
    change.dimension = QStringLiteral("Roles");
    change.state = ChangeState::InProgress;
    EXPECT_FALSE(confirms(change, later));
}

RC_GTEST_PROP(TeamScoreProperty, StaysWithinTheScaleAndSplitNeedsBothSides, ())
{
    QList<ScoredSheet> sheets;
    for (int n = *rc::gen::inRange(1, 12); n > 0; --n) {
        ScoredSheet s;
        for (const QuestionnaireItem &item : items()) {
            if (const int drawn = *rc::gen::inRange(0, 6); drawn > 0)
                s.scores.insert(item.code, drawn);
        }
        sheets.append(s);
    }
    const TeamScore score = teamScore(round(), items(), sheets);
    RC_ASSERT(!score.overall || (*score.overall >= 1 && *score.overall <= 5));
    for (const DimensionScore &d : score.dimensions) {
        RC_ASSERT(!d.mean || (*d.mean >= 1 && *d.mean <= 5));
        if (d.split)
            RC_ASSERT(std::ranges::min(d.raterMeans) <= 2.5 && std::ranges::max(d.raterMeans) >= 3.5);
    }
}

} // namespace
} // namespace concord
