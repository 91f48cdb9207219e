// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/partyrules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(PartyRules, TheLongestSilenceIsAtLeastTheIdealRhythm)
{
    Party party;
    party.touchIdealDays = 30;
    party.touchMaxDays = 30;
    EXPECT_TRUE(violationsOf(party).isEmpty());
    party.touchMaxDays = 29;
    EXPECT_EQ(
        violationsOf(party),
        (QList<Violation>{{QStringLiteral("touch_max_below_ideal"), QStringLiteral("party.touch_max_days"), {}}}));
    party.touchIdealDays.reset();
    EXPECT_TRUE(violationsOf(party).isEmpty());
}

TEST(PartyRules, NotNowHasAReviewDay)
{
    Party party;
    party.stage = Stage::NotNow;
    EXPECT_EQ(violationsOf(party),
              (QList<Violation>{{QStringLiteral("review_day_needed"), QStringLiteral("party.review_on"), {}}}));
    party.reviewOn = QDate(2026, 9, 1);
    EXPECT_TRUE(violationsOf(party).isEmpty());
}

TEST(AffiliationRules, ARoleIsSomewhereElseAndEndsAfterItBegan)
{
    Affiliation role;
    role.personId = PartyId(1);
    role.organisationId = PartyId(1);
    role.fromOn = QDate(2026, 5, 2);
    role.toOn = QDate(2026, 5, 1);
    EXPECT_EQ(violationsOf(role),
              (QList<Violation>{
                  {QStringLiteral("affiliation_with_itself"), QStringLiteral("affiliation.organisation_id"), {}},
                  {QStringLiteral("ends_before_start"), QStringLiteral("affiliation.to_on"), {}}}));
    role.organisationId = PartyId(2);
    role.toOn = role.fromOn;
    EXPECT_TRUE(violationsOf(role).isEmpty());
    role.toOn = {}; // current
    EXPECT_TRUE(violationsOf(role).isEmpty());
}

} // namespace
} // namespace concord
