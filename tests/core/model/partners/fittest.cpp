// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/fit.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

constexpr std::optional<int> unknown;

TEST(Fit, WeighsToAHundred)
{
    int sum = 0;
    for (const FitLine &line : fitLines())
        sum += line.weight;
    EXPECT_EQ(sum, 100);
    EXPECT_EQ(fitLines().size(), 8u);
}

TEST(Fit, OfTheBakerysPartners)
{
    EXPECT_NEAR(*fit(FitScores{5, 4, 5, 4, 4, 3, 4, 4}).percent, 82.5, 1e-9);
    EXPECT_NEAR(*fit(FitScores{2, 2, 2, 3, 4, 5, 3, 4}).percent, 43.75, 1e-9); // 43.8
    EXPECT_NEAR(*fit(FitScores{4, 2, 3, 5, 5, 2, 5, 5}).percent, 63.75, 1e-9); // 63.8
    EXPECT_NEAR(*fit(FitScores{5, 5, 2, 1, 3, 5, 1, 1}).percent, 63.75, 1e-9); // 63.8
}

TEST(Fit, OfTheReadingCirclesPartners)
{
    EXPECT_NEAR(*fit(FitScores{5, 4, 4, 5, 4, 3, 4, 5}).percent, 82.5, 1e-9);
    EXPECT_NEAR(*fit(FitScores{4, 3, 5, 4, 4, 2, 4, 4}).percent, 68.75, 1e-9); // 68.8
}

TEST(Fit, WithAnUnknownHasARange)
{
    const Fit rotary = fit(FitScores{3, 2, 3, 4, unknown, 4, 3, 5});
    EXPECT_NEAR(*rotary.percent, 52.8, 0.05);
    EXPECT_DOUBLE_EQ(rotary.low, 47.5);
    EXPECT_DOUBLE_EQ(rotary.high, 57.5);
    EXPECT_EQ(rotary.knownPercent, 90);
    const Fit university = fit(FitScores{4, 3, 3, 4, 2, unknown, 4, 4});
    EXPECT_NEAR(*university.percent, 59.7, 0.05);
    EXPECT_DOUBLE_EQ(university.low, 53.75);  // 53.8
    EXPECT_DOUBLE_EQ(university.high, 63.75); // 63.8
}

TEST(Fit, StandsBesideTheGutByStepsOf25)
{
    const Fit fifty = fit(FitScores{3, 3, 3, 3, 3, 3, 3, 3});
    ASSERT_DOUBLE_EQ(*fifty.percent, 50);
    EXPECT_EQ(gutBeside(3, fifty), GutBeside::Agrees);
    EXPECT_EQ(gutBeside(4, fifty), GutBeside::Higher); // 75, a whole step
    EXPECT_EQ(gutBeside(2, fifty), GutBeside::Lower);
    EXPECT_EQ(gutBeside(5, fit(FitScores{5, 4, 5, 4, 4, 3, 4, 4})), GutBeside::Agrees); // 100 beside 82.5
    EXPECT_EQ(gutBeside({}, fifty), std::nullopt);
    EXPECT_EQ(gutBeside(1, fit(FitScores{})), std::nullopt);
}

TEST(Fit, OfNothingKnownSaysNothing)
{
    EXPECT_EQ(fit(FitScores{}), (Fit{std::nullopt, 0, 100, 0, std::nullopt}));
}

TEST(Fit, TakesTheRatingsByTheirCriterion)
{
    const auto rating = [](FitCriterion criterion, std::optional<int> score) {
        FitRating r;
        r.criterion = criterion;
        r.score = score;
        return r;
    };
    EXPECT_EQ(fit(QList{rating(FitCriterion::F8, 5), rating(FitCriterion::F1, 3), rating(FitCriterion::F2, unknown)}),
              fit(FitScores{3, unknown, unknown, unknown, unknown, unknown, unknown, 5}));
}

TEST(Fit, BandsUseTheUnroundedValue)
{
    EXPECT_EQ(fit(FitScores{4, 4, 4, 4, 4, 4, 4, 4}).band, FitBand::Pursue);   // 75
    EXPECT_EQ(fit(FitScores{4, 4, 4, 4, 4, 4, 4, 3}).band, FitBand::TrySmall); // 73.75
    EXPECT_EQ(fit(FitScores{3, 3, 3, 3, 3, 3, 3, 3}).band, FitBand::TrySmall); // 50
    EXPECT_EQ(fit(FitScores{3, 3, 3, 3, 3, 3, 3, 2}).band, FitBand::Leave);    // 48.75
}

TEST(Fit, IsTooCloseToCallWhenRangesOverlapOrFewPointsApart)
{
    const Fit rotary = fit(FitScores{3, 2, 3, 4, unknown, 4, 3, 5});
    const Fit university = fit(FitScores{4, 3, 3, 4, 2, unknown, 4, 4});
    EXPECT_TRUE(tooCloseToCall(rotary, university)); // 6.9 apart, and the ranges overlap
    const Fit quayside = fit(FitScores{5, 4, 5, 4, 4, 3, 4, 4});
    const Fit ines = fit(FitScores{4, 2, 3, 5, 5, 2, 5, 5});
    EXPECT_FALSE(tooCloseToCall(quayside, ines));
    const Fit seventyFive = fit(FitScores{4, 4, 4, 4, 4, 4, 4, 4});
    EXPECT_FALSE(tooCloseToCall(seventyFive, fit(FitScores{4, 3, 4, 4, 4, 4, 4, 4}))); // exactly 5 apart
    EXPECT_TRUE(tooCloseToCall(seventyFive, fit(FitScores{4, 4, 3, 4, 4, 4, 4, 4})));  // 3.75
    EXPECT_TRUE(tooCloseToCall(seventyFive, fit(FitScores{})));
}

TEST(FitDecision, IsCappedByADealBreaker)
{
    FitSummary summary;
    summary.dealbreakerNote = QStringLiteral("exclusivity and 30 %");
    summary.decidedOn = QDate(2026, 5, 1);
    for (FitDecision decision : {FitDecision::Pursue, FitDecision::TrySmall}) {
        summary.decision = decision;
        EXPECT_EQ(violationsOf(summary),
                  (QList<Violation>{{QStringLiteral("deal_breaker_stands"), QStringLiteral("fit_summary.decision"),
                                     summary.dealbreakerNote}}));
    }
    summary.decision = FitDecision::NotNow;
    EXPECT_TRUE(violationsOf(summary).isEmpty());
    summary.dealbreakerNote.clear();
    summary.decision = FitDecision::Pursue;
    EXPECT_TRUE(violationsOf(summary).isEmpty());
}

RC_GTEST_PROP(FitProperty, LiesWithinItsRange, ())
{
    FitScores scores;
    for (auto &score : scores) {
        if (const int drawn = *rc::gen::inRange(0, 6); drawn > 0)
            score = drawn;
    }
    const Fit f = fit(scores);
    RC_ASSERT(f.low >= 0 && f.low <= f.high && f.high <= 100);
    RC_ASSERT(std::abs(f.high - f.low - (100 - f.knownPercent)) < 1e-9);
    if (f.percent)
        RC_ASSERT(*f.percent >= f.low - 1e-9 && *f.percent <= f.high + 1e-9);
}

} // namespace
} // namespace concord
