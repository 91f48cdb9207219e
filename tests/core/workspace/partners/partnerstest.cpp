// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"

#include "core/model/alliances/alliance.h"
#include "core/workspace/checkins/checkins.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

class PartnersTest : public ::testing::Test {
protected:
    PartyId add(const QString &name, PartyKind kind = PartyKind::Organisation)
    {
        return partners.add(name, kind).value();
    }
    Party party(PartyId id) const { return workspace->store().get(id); }
    /// An alliance of ours with the partner, in that state.
    void ally(PartyId partner, AllianceState state)
    {
        const auto done = workspace->perform({QStringLiteral("alliance.draft"), {}}, [&](Store &store) {
            Alliance alliance;
            alliance.code = QStringLiteral("A-001");
            alliance.title = QStringLiteral("Breakfast by Bike");
            alliance.state = state;
            store.insert(alliance);
            for (const PartyId side : {partner, workspace->info()->selfPartyId}) {
                AllianceParty one;
                one.allianceId = alliance.id;
                one.partyId = side;
                one.isUs = side != partner;
                store.insert(one);
            }
        });
        ASSERT_TRUE(done);
    }
    static QStringList codes(const Failure &failure)
    {
        QStringList list;
        for (const Violation &violation : failure.violations)
            list << violation.code;
        return list;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value();
    Partners partners{*workspace};
};

} // namespace

TEST_F(PartnersTest, AddsAPartnerAtTheStageListed)
{
    const PartyId id = add(QStringLiteral("  Ørsted   Forskning "));
    EXPECT_EQ(party(id).name, QStringLiteral("Ørsted Forskning"));
    EXPECT_EQ(party(id).stage, Stage::Listed);
    EXPECT_TRUE(party(id).isPartner);
    EXPECT_EQ(workspace->undoable(), (Act{QStringLiteral("partner.add"), QStringLiteral("Ørsted Forskning")}));
}

TEST_F(PartnersTest, RefusesAPartnerWithoutAName)
{
    EXPECT_EQ(codes(partners.add(QStringLiteral("  "), PartyKind::Person).error()), QStringList{QStringLiteral("blank")});
}

TEST_F(PartnersTest, TakesWhomOneKnewThroughOthersOntoTheList)
{
    const PartyId quayside = add(QStringLiteral("Quayside Couriers"));
    const AffiliationId role = partners.addRole(quayside, QStringLiteral("Tomasz Wieczorek"), {}).value();
    const PartyId tomasz = workspace->store().get(role).personId;
    EXPECT_EQ(add(QStringLiteral("tomasz wieczorek"), PartyKind::Person), tomasz);
    EXPECT_TRUE(party(tomasz).isPartner);
    EXPECT_NE(add(QStringLiteral("Tomasz Wieczorek"), PartyKind::Person), tomasz); // a namesake
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(party(tomasz).isPartner);
    ASSERT_TRUE(partners.putOnList(tomasz));
    EXPECT_TRUE(party(tomasz).isPartner);
}

TEST_F(PartnersTest, EditsOneFieldAndLeavesTheStageAlone)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    ASSERT_TRUE(partners.edit(id, [](Party &p) {
        p.location = QStringLiteral("the quay");
        p.stage = Stage::Allied;
    }));
    EXPECT_EQ(party(id).location, QStringLiteral("the quay"));
    EXPECT_EQ(party(id).stage, Stage::Listed);
}

TEST_F(PartnersTest, RefusesALongestSilenceBelowTheRhythm)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    const auto refused = partners.edit(id, [](Party &p) {
        p.touchIdealDays = 30;
        p.touchMaxDays = 14;
    });
    EXPECT_EQ(codes(refused.error()), QStringList{QStringLiteral("touch_max_below_ideal")});
}

TEST_F(PartnersTest, KeepsTheKindOfAPartyThatHasRoles)
{
    const PartyId id = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    ASSERT_TRUE(partners.addRole(id, QStringLiteral("Tarn House"), QStringLiteral("office manager")));
    const auto refused = partners.edit(id, [](Party &p) { p.kind = PartyKind::Organisation; });
    EXPECT_EQ(codes(refused.error()), QStringList{QStringLiteral("kind_has_roles")});
}

TEST_F(PartnersTest, RefusesToDeleteAPartnerOfALiveAllianceAndNamesIt)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    ally(id, AllianceState::Active);
    const Failure failure = partners.remove(id).error();
    EXPECT_EQ(failure.violations, (QList<Violation>{{QStringLiteral("partner_in_alliance"),
                                                     QStringLiteral("Quayside Couriers"),
                                                     QStringLiteral("A-001 Breakfast by Bike")}}));
    EXPECT_TRUE(workspace->store().find(id));
}

TEST_F(PartnersTest, RefusesToLeaveADraftWithOneParty)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    ally(id, AllianceState::Draft);
    EXPECT_EQ(codes(partners.remove(id).error()), QStringList{QStringLiteral("partner_in_alliance")});
    EXPECT_TRUE(workspace->store().find(id));
}

TEST_F(PartnersTest, DeletesAPartnerWithItsStrengthsAndBringsThemBackByUndo)
{
    const PartyId id = add(QStringLiteral("DashPlate"));
    ASSERT_TRUE(partners.addStrength(id, QStringLiteral("ordering"), 5));
    ASSERT_TRUE(partners.remove(id));
    EXPECT_FALSE(workspace->store().find(id));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->store().select<Strength>("WHERE party_id = ?", {id.value()}).size(), 1u);
}

TEST_F(PartnersTest, NeverDeletesOurOwnSide)
{
    EXPECT_EQ(codes(partners.remove(workspace->info()->selfPartyId).error()), QStringList{QStringLiteral("self_party")});
}

TEST_F(PartnersTest, MovesSeveralPartnersInOneAct)
{
    const PartyId a = add(QStringLiteral("A"));
    const PartyId b = add(QStringLiteral("B"));
    ASSERT_TRUE(partners.moveTo({a, b}, Stage::NotNow, QDate(2027, 2, 21)));
    EXPECT_EQ(party(b).stage, Stage::NotNow);
    EXPECT_EQ(party(b).reviewOn, QDate(2027, 2, 21));
    EXPECT_EQ(workspace->undoable()->about, QStringLiteral("A, B"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(party(a).stage, Stage::Listed);
}

TEST_F(PartnersTest, MovesNoneWhenOneMayNotGoThere)
{
    const PartyId a = add(QStringLiteral("A"));
    const PartyId b = add(QStringLiteral("B"));
    ASSERT_TRUE(partners.moveTo({b}, Stage::Exploring));
    EXPECT_EQ(codes(partners.moveTo({a, b}, Stage::Contacted).error()), QStringList{QStringLiteral("stage_not_lawful")});
    EXPECT_EQ(party(a).stage, Stage::Listed);
}

TEST_F(PartnersTest, ReturnsFromTheArchiveToTheStageBefore)
{
    const PartyId id = add(QStringLiteral("Greenfield Van Hire"));
    ASSERT_TRUE(partners.moveTo({id}, Stage::NotNow, QDate(2027, 2, 21)));
    ASSERT_TRUE(partners.archive({id}));
    EXPECT_EQ(party(id).stage, Stage::Archived);
    ASSERT_TRUE(partners.unarchive({id}));
    EXPECT_EQ(party(id).stage, Stage::NotNow);
    EXPECT_EQ(party(id).reviewOn, QDate(2027, 2, 21));
}

TEST_F(PartnersTest, SpellsATagAsItIsInUse)
{
    const PartyId a = add(QStringLiteral("A"));
    const PartyId b = add(QStringLiteral("B"));
    ASSERT_TRUE(partners.tag({a}, QStringLiteral("Délivery")));
    ASSERT_TRUE(partners.tag({a, b}, QStringLiteral(" delivery ")));
    const auto tags = workspace->store().select<PartyTag>("ORDER BY party_id");
    ASSERT_EQ(tags.size(), 2u);
    EXPECT_EQ(tags[1].name, QStringLiteral("Délivery"));
    ASSERT_TRUE(partners.untag({a, b}, QStringLiteral("Délivery")));
    EXPECT_TRUE(workspace->store().select<PartyTag>().empty());
}

TEST_F(PartnersTest, NotesWhenAStrengthWasSeenLast)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    const StrengthId strength = partners.addStrength(id, QStringLiteral("route planning"), 4).value();
    EXPECT_EQ(workspace->store().get(strength).observedOn, today);
    EXPECT_EQ(partners.editStrength(strength, [](Strength &s) { s.level = 6; }).error().kind, FailureKind::Refused);
    ASSERT_TRUE(partners.editStrength(strength, [](Strength &s) { s.level = 5; }));
    EXPECT_EQ(workspace->store().get(strength).level, 5);
}

TEST_F(PartnersTest, KeepsAMatchKeyBesideEachContact)
{
    const PartyId id = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    const ContactPointId contact = partners.addContact(id, ContactKind::Email, QStringLiteral(" Ines@Example.org ")).value();
    EXPECT_EQ(workspace->store().get(contact).value, QStringLiteral("Ines@Example.org"));
    EXPECT_EQ(workspace->store().get(contact).matchKey, QStringLiteral("ines@example.org"));
    ASSERT_TRUE(partners.editContact(contact, [](ContactPoint &c) {
        c.kind = ContactKind::Phone;
        c.value = QStringLiteral("+44 20 7946 0177");
    }));
    EXPECT_EQ(workspace->store().get(contact).matchKey, QStringLiteral("+442079460177"));
}

TEST_F(PartnersTest, PrefersOneContactOfAKind)
{
    const PartyId id = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    const ContactPointId first = partners.addContact(id, ContactKind::Email, QStringLiteral("a@example.org")).value();
    const ContactPointId second = partners.addContact(id, ContactKind::Email, QStringLiteral("b@example.org")).value();
    ASSERT_TRUE(partners.editContact(first, [](ContactPoint &c) { c.preferred = true; }));
    ASSERT_TRUE(partners.editContact(second, [](ContactPoint &c) { c.preferred = true; }));
    EXPECT_FALSE(workspace->store().get(first).preferred);
    EXPECT_TRUE(workspace->store().get(second).preferred);
}

TEST_F(PartnersTest, AddsTheOtherSideOfARoleOffTheList)
{
    const PartyId id = add(QStringLiteral("Quayside Couriers"));
    const AffiliationId role = partners.addRole(id, QStringLiteral("Tomasz Wieczorek"), QStringLiteral("spokesman")).value();
    const Affiliation affiliation = workspace->store().get(role);
    EXPECT_EQ(affiliation.organisationId, id);
    EXPECT_EQ(party(affiliation.personId).name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_FALSE(party(affiliation.personId).isPartner);
}

TEST_F(PartnersTest, FindsTheOtherSideOfARoleByItsNameHoweverItIsTyped)
{
    const PartyId tarn = add(QStringLiteral("Tarn House"));
    const PartyId ines = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    const AffiliationId role = partners.addRole(ines, QStringLiteral("TARN house"), {}).value();
    EXPECT_EQ(workspace->store().get(role).organisationId, tarn);
}

TEST_F(PartnersTest, KeepsARoleThatEnded)
{
    const PartyId id = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    const AffiliationId role = partners.addRole(id, QStringLiteral("Tarn House"), QStringLiteral("office manager")).value();
    ASSERT_TRUE(partners.endRole(role, today));
    EXPECT_EQ(workspace->store().get(role).toOn, today);
    const auto refused = partners.editRole(role, [](Affiliation &a) { a.fromOn = today.addDays(1); });
    EXPECT_EQ(codes(refused.error()), QStringList{QStringLiteral("ends_before_start")});
}

TEST_F(PartnersTest, LogsAContactWithSeveralPartiesForTodayUnlessToldOtherwise)
{
    const PartyId a = add(QStringLiteral("A"));
    const PartyId b = add(QStringLiteral("B"));
    const InteractionId id = partners.log({}, {a, b}).value();
    EXPECT_EQ(workspace->store().get(id).happenedOn, today);
    EXPECT_EQ(workspace->store().select<InteractionParty>().size(), 2u);
}

TEST_F(PartnersTest, LetsTheRhythmOfKeepingInTouchFollowAContact)
{
    const PartyId id = add(QStringLiteral("Ines Okafor"), PartyKind::Person);
    CheckInSchedule schedule;
    schedule.partyId = id;
    schedule.title = QStringLiteral("A coffee");
    schedule.kind = CheckInKind::KeepInTouch;
    schedule.basis = ScheduleBasis::AfterDone;
    schedule.everyN = 14;
    schedule.unit = PeriodUnit::Days;
    schedule.anchorOn = QDate(2026, 11, 1);
    ASSERT_TRUE(CheckIns(*workspace).schedule(schedule));
    Interaction met;
    met.happenedOn = today.addDays(-2);
    const InteractionId contact = partners.log(met, {id}).value();
    const auto planned = [&] { return workspace->store().first<CheckIn>("WHERE state = 'planned'")->plannedOn; };
    EXPECT_EQ(planned(), today.addDays(12));
    ASSERT_TRUE(partners.editInteraction(contact, [](Interaction &i) { i.happenedOn = today; }));
    EXPECT_EQ(planned(), today.addDays(14));
}

TEST_F(PartnersTest, RefusesAContactInTheFutureOrWithNobody)
{
    const PartyId id = add(QStringLiteral("A"));
    Interaction tomorrow;
    tomorrow.happenedOn = today.addDays(1);
    EXPECT_EQ(codes(partners.log(tomorrow, {id}).error()), QStringList{QStringLiteral("in_future")});
    EXPECT_EQ(codes(partners.log({}, {}).error()), QStringList{QStringLiteral("nobody")});
}

} // namespace concord
