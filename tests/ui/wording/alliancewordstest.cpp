// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/alliancewords.h"

#include "core/workspace/alliances/allianceview.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(BalanceSentence, AsksForWhatIsMissingAndForLikelihoodsOnlyWhereThatIsAll)
{
    AllianceFacts facts;
    Balance balance;
    const QString all = QStringLiteral("Not enough known yet: each side needs something it gives and something it gets.");
    for (const int each : {1, 2}) {
        AllianceSide side;
        side.role.partyId = PartyId(each);
        facts.sides << side;
        Benefit benefit;
        benefit.partyId = PartyId(each);
        facts.benefits << benefit;
    }
    EXPECT_EQ(wording::balanceSentence(facts, balance), all) << "both get, and nobody gives";
    Contribution contribution;
    contribution.partyId = PartyId(1);
    facts.contributions << contribution;
    EXPECT_EQ(wording::balanceSentence(facts, balance), all) << "one gives nothing";
    contribution.partyId = PartyId(2);
    contribution.state = ContributionState::Stopped;
    facts.contributions << contribution;
    EXPECT_EQ(wording::balanceSentence(facts, balance), all) << "what was stopped is not given";
    facts.contributions.last().state = ContributionState::Promised;
    EXPECT_EQ(wording::balanceSentence(facts, balance), QStringLiteral("Not enough known yet: say how likely the gains are."));
}

} // namespace
} // namespace concord
