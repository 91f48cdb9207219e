// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/fits.h"

#include "core/model/priorities/priority.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

class FitsTest : public ::testing::Test {
protected:
    PartyId partner(const char *name) const
    {
        return workspace->store().first<Party>("WHERE name LIKE ?", {QString::fromUtf8(name) + u'%'}).value().id;
    }
    FitDetail detail(const char *name) const { return fitDetail(workspace->store(), partner(name), priority); }
    static QString refusal(const Outcome<void> &outcome)
    {
        return outcome ? QString() : outcome.error().violations.value(0).code;
    }
    void open(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("a.concord")), kind, Clock(today)).value();
        priority = workspace->store().first<Priority>("ORDER BY id LIMIT 1").value().id;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PriorityId priority;
};

} // namespace

TEST_F(FitsTest, AsksForTheGutBeforeTheRubric)
{
    open(SampleKind::Bakery);
    const PartyId marco = partner("Marco");
    Fits fits(*workspace);
    EXPECT_EQ(refusal(fits.rate(marco, priority, FitCriterion::F1, 4, {})), QStringLiteral("gut_first"));
    ASSERT_TRUE(fits.feel(marco, priority, 4));
    ASSERT_TRUE(fits.rate(marco, priority, FitCriterion::F1, 4, QStringLiteral(" Ten years at the oven. ")));
    const FitDetail rated = detail("Marco");
    EXPECT_EQ(rated.summary.gut, 4);
    EXPECT_EQ(rated.ratings[0].evidence, QStringLiteral("Ten years at the oven."));
    EXPECT_EQ(rated.ratings[0].ratedOn, today);
    EXPECT_DOUBLE_EQ(*rated.fit.percent, 75); // three quarters of the one known weight
    EXPECT_EQ(rated.fit.knownPercent, 25);
}

TEST_F(FitsTest, LeavesNothingOfALineThatSaysNothingAnyMore)
{
    open(SampleKind::Bakery);
    const PartyId quayside = partner("Quayside");
    Fits fits(*workspace);
    for (const FitLine &line : fitLines())
        ASSERT_TRUE(fits.rate(quayside, priority, line.criterion, std::nullopt, {}));
    EXPECT_FALSE(workspace->store().first<FitRating>("WHERE party_id = ?", {quayside.value()}));
    EXPECT_EQ(detail("Quayside").fit.percent, std::nullopt);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(detail("Quayside").fit.knownPercent, 5);
}

TEST_F(FitsTest, CapsTheDecisionAtNotNowWhileADealBreakerStands)
{
    open(SampleKind::Bakery);
    const PartyId quayside = partner("Quayside");
    Fits fits(*workspace);
    ASSERT_TRUE(fits.decide(quayside, priority, FitDecision::Pursue));
    ASSERT_TRUE(fits.setDealBreaker(quayside, priority, QStringLiteral("legal or ethical bar")));
    EXPECT_EQ(detail("Quayside").summary.decision, FitDecision::NotNow);
    EXPECT_EQ(refusal(fits.decide(quayside, priority, FitDecision::TrySmall)), QStringLiteral("deal_breaker_stands"));
    EXPECT_DOUBLE_EQ(*detail("Quayside").fit.percent, 82.5) << "the score is still shown";
    ASSERT_TRUE(fits.setDealBreaker(quayside, priority, {}));
    EXPECT_TRUE(fits.decide(quayside, priority, FitDecision::TrySmall));
}

TEST_F(FitsTest, FindsWhoIsTooCloseToCall)
{
    open(SampleKind::Reading);
    const FitDetail rotary = detail("Rotary");
    ASSERT_EQ(rotary.tooClose.size(), 1u);
    EXPECT_TRUE(rotary.tooClose[0].name.startsWith(QStringLiteral("Norvale")));
    EXPECT_TRUE(detail("Fernhill Library").tooClose.empty());
}

TEST_F(FitsTest, PutsGutBesideScoreAsTheSampleHasThem)
{
    open(SampleKind::Bakery);
    EXPECT_EQ(detail("Quayside").beside, GutBeside::Agrees);  // 100 beside 82.5
    EXPECT_EQ(detail("DashPlate").beside, GutBeside::Lower);  // 0 beside 63.75
    EXPECT_EQ(detail("Ines").beside, GutBeside::Higher);      // 100 beside 63.75
    EXPECT_EQ(detail("Marco").beside, std::nullopt);
}

} // namespace concord
