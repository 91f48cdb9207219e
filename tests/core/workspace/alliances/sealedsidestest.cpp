// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/reports/markdown.h"

namespace concord {
namespace {

using State = AllianceState;

class TheSidesOfASealedText : public AnAlliance {
protected:
    AgreementVersion latest() const { return view().facts.versions.last(); }
    void take(State to)
    {
        StepRequest go = step(to, QStringLiteral("so we said"));
        go.override = true;
        go.overrideReason = QStringLiteral("the rest is small");
        go.bothAgree = true;
        go.resumeOn = go.lastDay = workspace->today().addDays(30);
        ASSERT_TRUE(agreements.take(id, go)) << static_cast<int>(to);
    }
    Outcome<AlliancePartyId> addLibrary() { return alliances.addParty(id, {{}, QStringLiteral("Library")}, QStringLiteral("Rooms")); }
    Outcome<AcceptanceId> accepts(AlliancePartyId side, const AgreementVersion &version)
    {
        Acceptance yes;
        yes.versionId = version.id;
        yes.alliancePartyId = side;
        yes.byPersonId = us.partyId;
        return agreements.accept(yes);
    }
    QString paperOf(int number) const
    {
        return QString::fromUtf8(render(sealedAgreement(*workspace, id, number).value().whole(), {}, DocumentFormat::Md));
    }
};

TEST_F(TheSidesOfASealedText, StayWhileItIsProposedOrAgreed)
{
    makeProposable();
    const AlliancePartyId library = addLibrary().value();
    take(State::Proposed);
    EXPECT_EQ(codesOf(alliances.removeParty(library)), QStringList{QStringLiteral("parties_are_sealed")});
    EXPECT_EQ(codesOf(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, {})), QStringList{QStringLiteral("parties_are_sealed")});
    take(State::Agreed);
    EXPECT_EQ(codesOf(alliances.removeParty(library)), QStringList{QStringLiteral("party_is_agreed")});
    EXPECT_EQ(codesOf(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, {})), QStringList{QStringLiteral("parties_are_sealed")});
    take(State::Draft);
    EXPECT_TRUE(alliances.removeParty(library));
    EXPECT_TRUE(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, {}));
}

TEST_F(TheSidesOfASealedText, AreJoinedWithAChangeThatNamesTheNewOne)
{
    makeProposable();
    take(State::Proposed);
    acceptByBoth(latest());
    const AgreementVersion first = latest();
    take(State::Agreed);
    take(State::Active);
    const AlliancePartyId library = addLibrary().value();
    // It is asked for no yes to a text that does not name it, and cannot give one.
    EXPECT_TRUE(view().facts.yetToAccept(view().facts.versionToAccept()).isEmpty());
    EXPECT_EQ(codesOf(accepts(library, first)), QStringList{QStringLiteral("joined_after_sealing")});
    ASSERT_TRUE(alliances.removeParty(library));

    const AlliancePartyId again = addLibrary().value();
    const AgreementVersionId second = agreements.proposeChange(id, QStringLiteral("The library joins")).value();
    EXPECT_EQ(codesOf(alliances.removeParty(again)), QStringList{QStringLiteral("amendment_open")});
    EXPECT_EQ(codesOf(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, {})), QStringList{QStringLiteral("amendment_open")});
    acceptByBoth(workspace->store().get(second));
    EXPECT_EQ(view().facts.yetToAccept(view().facts.amendment()).size(), 1);
    EXPECT_TRUE(accepts(again, workspace->store().get(second)));
    take(State::Active);
    take(State::Paused);
    EXPECT_EQ(codesOf(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, {})), QStringList{QStringLiteral("party_joins_while_active")});
}

// A file in which a side was exchanged while the text was proposed, as it could be once.
TEST_F(TheSidesOfASealedText, LendTheirNamesToNobodyWhoCameLater)
{
    makeProposable();
    take(State::Proposed);
    const AgreementVersion version = latest();
    AllianceParty other;
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (const char *name : {"Harbour Office", "Library"}) {
            Party party;
            party.name = QLatin1String(name);
            other = {};
            other.allianceId = id;
            other.partyId = store.insert(party);
            store.insert(other);
        }
        store.remove(them.id);
    }));
    EXPECT_EQ(codesOf(accepts(other.id, version)), QStringList{QStringLiteral("joined_after_sealing")});
    // A yes that was noted then is said to be nobody's.
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Acceptance yes;
        yes.versionId = version.id;
        yes.alliancePartyId = other.id;
        yes.acceptedOn = workspace->today();
        store.insert(yes);
    }));
    EXPECT_FALSE(paperOf(1).contains(QStringLiteral("23 November 2026"))) << paperOf(1).toStdString();
}

TEST_F(TheSidesOfASealedText, MayBeCalledOtherwiseAndStillAccept)
{
    makeProposable();
    take(State::Proposed);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Party renamed = store.get(them.partyId);
        renamed.name = QStringLiteral("Quayside Riders");
        store.update(renamed);
    }));
    EXPECT_EQ(view().facts.yetToAccept(view().facts.versionToAccept()).size(), 2);
    EXPECT_TRUE(accepts(them.id, latest()));
    EXPECT_TRUE(paperOf(1).contains(QStringLiteral("23 November 2026"))) << paperOf(1).toStdString();
}

} // namespace
} // namespace concord
