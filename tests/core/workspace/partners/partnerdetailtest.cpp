// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerdetail.h"

#include "core/workspace/alliances/alliances.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

class PartnerDetailTest : public ::testing::Test {
protected:
    PartnerDetail detailOf(const QString &name) const
    {
        const Store &store = workspace->store();
        return partnerDetail(store, store.first<Party>("WHERE name = ?", {name})->id, std::nullopt).value();
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
};

} // namespace

TEST_F(PartnerDetailTest, ListsTheStrengthsTheStrongestFirstWithTheNeedsTheyServe)
{
    const PartnerDetail quayside = detailOf(QStringLiteral("Quayside Couriers"));
    QStringList lines;
    for (const StrengthLine &line : quayside.strengths)
        lines << line.strength.what + u' ' + QString::number(line.strength.level) + (line.needs.isEmpty() ? u' ' : u'+');
    EXPECT_EQ(lines, (QStringList{QStringLiteral("cargo-bike delivery 5+"), QStringLiteral("route planning 5+"),
                                  QStringLiteral("business customers 4+"), QStringLiteral("bike repair 4 "),
                                  QStringLiteral("parcel returns 3 ")}));
}

TEST_F(PartnerDetailTest, NamesTheOtherSideOfEachRole)
{
    const PartnerDetail ines = detailOf(QStringLiteral("Ines Okafor"));
    ASSERT_EQ(ines.roles.size(), 1u);
    EXPECT_EQ(ines.roles[0].otherName, QStringLiteral("Tarn House"));
    const PartnerDetail tarn = detailOf(QStringLiteral("Tarn House"));
    ASSERT_EQ(tarn.roles.size(), 1u);
    EXPECT_EQ(tarn.roles[0].otherName, QStringLiteral("Ines Okafor"));
}

TEST_F(PartnerDetailTest, PutsRolesThatEndedLast)
{
    const PartnerDetail before = detailOf(QStringLiteral("Ines Okafor"));
    Partners partners(*workspace);
    ASSERT_TRUE(partners.addRole(before.party.id, QStringLiteral("Quay Festival"), QStringLiteral("treasurer")));
    ASSERT_TRUE(partners.endRole(before.roles[0].affiliation.id, QDate(2026, 11, 1)));
    const PartnerDetail after = detailOf(QStringLiteral("Ines Okafor"));
    ASSERT_EQ(after.roles.size(), 2u);
    EXPECT_EQ(after.roles[0].otherName, QStringLiteral("Quay Festival"));
    EXPECT_EQ(after.roles[1].affiliation.toOn, QDate(2026, 11, 1));
}

TEST_F(PartnerDetailTest, TellsTheLastContactAndWhatWasAsked)
{
    EXPECT_EQ(detailOf(QStringLiteral("Quayside Couriers")).row.lastContact, QDate(2026, 11, 4)); // 19 days ago
    const PartnerDetail ines = detailOf(QStringLiteral("Ines Okafor"));
    ASSERT_EQ(ines.asks.size(), 1u);
    EXPECT_EQ(ines.asks[0].invitation.answer, InvitationAnswer::Yes);
}

TEST_F(PartnerDetailTest, LinksToTheAlliances)
{
    const PartnerDetail quayside = detailOf(QStringLiteral("Quayside Couriers"));
    ASSERT_EQ(quayside.alliances.size(), 1u);
    EXPECT_EQ(quayside.alliances[0].code, QStringLiteral("A-001"));
    EXPECT_EQ(quayside.alliances[0].state, AllianceState::Active);
    EXPECT_EQ(quayside.nextStages, QList{Stage::Archived}); // allied, as long as the alliance lives
}

TEST_F(PartnerDetailTest, IsNothingForAPartyThatIsGone)
{
    EXPECT_FALSE(partnerDetail(workspace->store(), PartyId(999999), std::nullopt));
}

TEST_F(PartnerDetailTest, SaysOfAnAllianceTheStartThatWasAgreedWhateverIsDraftedSince)
{
    const PartnerAllianceLine before = detailOf(QStringLiteral("Quayside Couriers")).alliances.front();
    EXPECT_EQ(before.startOn, QDate(2026, 7, 26));
    ASSERT_TRUE(Alliances(*workspace).edit(before.id, [](Alliance &a) { a.startOn = QDate(2027, 3, 1); }));
    EXPECT_EQ(detailOf(QStringLiteral("Quayside Couriers")).alliances.front().startOn, QDate(2026, 7, 26));
}

} // namespace concord
