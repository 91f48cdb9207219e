// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/partymerge.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

Party tomasz()
{
    Party party;
    party.id = PartyId(1);
    party.uid = QStringLiteral("one");
    party.kind = PartyKind::Person;
    party.name = QStringLiteral("Tomasz Wieczorek");
    party.note = QStringLiteral("Rides himself.");
    party.stage = Stage::Exploring;
    return party;
}

Party tom()
{
    Party party;
    party.id = PartyId(2);
    party.uid = QStringLiteral("two");
    party.kind = PartyKind::Person;
    party.isPartner = false;
    party.name = QStringLiteral("T. Wieczorek");
    party.location = QStringLiteral("the quay");
    party.note = QStringLiteral("Early riser.");
    party.externalUid = QStringLiteral("card-7");
    party.touchIdealDays = 30;
    return party;
}

} // namespace

TEST(PartyMerge, AsksOnlyWhatDiffersAndProposesWhatSaysMore)
{
    const std::vector<std::pair<MergeField, MergePick>> expected{
        {MergeField::Name, MergePick::Kept},  {MergeField::Location, MergePick::Absorbed},
        {MergeField::Note, MergePick::Both},  {MergeField::Stage, MergePick::Kept},
        {MergeField::Touch, MergePick::Absorbed},
    };
    EXPECT_EQ(mergeChoices(tomasz(), tom()), expected);
    EXPECT_TRUE(mergeChoices(tomasz(), tomasz()).empty());
}

TEST(PartyMerge, KeepsTheIdentityAndJoinsTheNotes)
{
    const Party party = merged(tomasz(), tom(), {});
    EXPECT_EQ(party.id, PartyId(1));
    EXPECT_EQ(party.uid, QStringLiteral("one"));
    EXPECT_EQ(party.name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(party.location, QStringLiteral("the quay"));
    EXPECT_EQ(party.note, QStringLiteral("Rides himself.\nEarly riser."));
    EXPECT_EQ(party.stage, Stage::Exploring);
    EXPECT_EQ(party.touchIdealDays, 30);
    EXPECT_EQ(party.externalUid, QStringLiteral("card-7"));
    EXPECT_TRUE(party.isPartner);
}

TEST(PartyMerge, StaysOnTheListWhenEitherWasOnIt)
{
    EXPECT_TRUE(merged(tom(), tomasz(), {}).isPartner);
    EXPECT_FALSE(merged(tom(), tom(), {}).isPartner);
}

TEST(PartyMerge, TakesWhatIsPicked)
{
    const Party party = merged(tomasz(), tom(), {{MergeField::Name, MergePick::Absorbed},
                                                 {MergeField::Note, MergePick::Absorbed},
                                                 {MergeField::Location, MergePick::Kept},
                                                 {MergeField::Stage, MergePick::Absorbed}});
    EXPECT_EQ(party.name, QStringLiteral("T. Wieczorek"));
    EXPECT_EQ(party.note, QStringLiteral("Early riser."));
    EXPECT_TRUE(party.location.isEmpty());
    EXPECT_EQ(party.stage, Stage::Listed);
}

TEST(PartyMerge, TakesTheStageWithItsReviewDay)
{
    Party resting = tom();
    resting.stage = Stage::NotNow;
    resting.reviewOn = QDate(2027, 2, 21);
    const Party party = merged(tomasz(), resting, {{MergeField::Stage, MergePick::Absorbed}});
    EXPECT_EQ(party.stage, Stage::NotNow);
    EXPECT_EQ(party.reviewOn, QDate(2027, 2, 21));
}

TEST(PartyMerge, NeverForgetsThatSomebodyDeclinedToBeKept)
{
    Party agreed = tomasz();
    agreed.consent = Consent::Ok;
    Party declined = tom();
    declined.consent = Consent::Declined;
    EXPECT_EQ(merged(agreed, declined, {}).consent, Consent::Declined);
    EXPECT_EQ(merged(declined, agreed, {}).consent, Consent::Declined);
}

TEST(PartyMerge, SaysNothingTwice)
{
    EXPECT_EQ(joinedTexts(QStringLiteral("Kind. Early riser."), QStringLiteral("Early riser.")), QStringLiteral("Kind. Early riser."));
    EXPECT_EQ(joinedTexts(QStringLiteral("Kind."), QStringLiteral("Kind. Early.")), QStringLiteral("Kind. Early."));
    EXPECT_EQ(joinedTexts({}, QStringLiteral("Kind.")), QStringLiteral("Kind."));
    EXPECT_EQ(joinedTexts(QStringLiteral("Kind."), {}), QStringLiteral("Kind."));
}

} // namespace concord
