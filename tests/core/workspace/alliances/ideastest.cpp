// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

namespace concord {
namespace {

class AnIdea : public AnAlliance {
protected:
    AnIdea()
    {
        Idea wish;
        wish.allianceId = id;
        wish.statement = QStringLiteral("Afternoon cake runs");
        idea = parts.add(wish).value();
    }
    Idea now() const { return workspace->store().get(idea); }

    IdeaId idea;
};

} // namespace

TEST_F(AnIdea, LeadsToASurpriseOfWhoWinsByItInOneAct)
{
    const auto benefit = parts.adopt(idea, QStringLiteral("They asked"), them.partyId).value();
    ASSERT_TRUE(benefit);
    EXPECT_EQ(now().answer, IdeaAnswer::Adopted);
    EXPECT_EQ(now().reason, QStringLiteral("They asked"));
    EXPECT_EQ(now().ledToBenefitId, benefit);
    const Benefit won = workspace->store().get(*benefit);
    EXPECT_EQ(won.statement, QStringLiteral("Afternoon cake runs"));
    EXPECT_EQ(won.partyId, them.partyId);
    EXPECT_TRUE(won.unplanned);
    EXPECT_EQ(won.importanceBasis, Basis::Guess);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(now().answer, IdeaAnswer::New);
    EXPECT_FALSE(workspace->store().find(*benefit));
}

TEST_F(AnIdea, IsKnownToMatterToUsOnlyWhenItIsOurs)
{
    const auto benefit = parts.adopt(idea, QStringLiteral("They asked"), us.partyId).value();
    EXPECT_EQ(workspace->store().get(*benefit).importanceBasis, Basis::Confirmed);
}

TEST_F(AnIdea, IsAdoptedWithoutABenefitAndNotWithoutAReason)
{
    EXPECT_EQ(codesOf(parts.adopt(idea, QStringLiteral(" "), them.partyId)), QStringList{QStringLiteral("reason_needed")});
    EXPECT_TRUE(workspace->store().select<Benefit>().empty());
    EXPECT_EQ(parts.adopt(idea, QStringLiteral("Why not"), std::nullopt).value(), std::nullopt);
    EXPECT_EQ(now().answer, IdeaAnswer::Adopted);
    // What it led to may be noted later, once.
    EXPECT_TRUE(parts.adopt(idea, QStringLiteral("Why not"), them.partyId).value());
    EXPECT_EQ(codesOf(parts.adopt(idea, QStringLiteral("Why not"), them.partyId)), QStringList{QStringLiteral("idea_has_led_on")});
}

TEST_F(AnIdea, LeadsToNobodyOutsideTheAlliance)
{
    const PartyId stranger = workspace
                                 ->perform({QStringLiteral("test"), {}},
                                           [](Store &store) {
                                               Party party;
                                               party.name = QStringLiteral("Stranger");
                                               return store.insert(party);
                                           })
                                 .value();
    EXPECT_FALSE(parts.adopt(idea, QStringLiteral("They asked"), stranger));
    EXPECT_EQ(now().answer, IdeaAnswer::New);
}

TEST_F(AnAlliance, LetsOnlyAPartyOfItsOwnActNextOnAConcern)
{
    Concern worry;
    worry.allianceId = id;
    worry.statement = QStringLiteral("Icy roads");
    worry.stepOwnerId = them.partyId;
    const ConcernId concern = parts.add(worry).value();
    EXPECT_EQ(view().concerns.first().stepOwnerId, them.partyId);
    const PartyId stranger = workspace
                                 ->perform({QStringLiteral("test"), {}},
                                           [](Store &store) {
                                               Party party;
                                               party.name = QStringLiteral("Stranger");
                                               return store.insert(party);
                                           })
                                 .value();
    EXPECT_EQ(codesOf(parts.edit(concern, [&](Concern &c) { c.stepOwnerId = stranger; })),
              QStringList{QStringLiteral("not_a_party_of_the_alliance")});
}

} // namespace concord
