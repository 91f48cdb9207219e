// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/model/partners/party.h"

namespace concord {

TEST_F(AnAlliance, BeginsAsADraftWithUsThePartnerAndThePriorityThatWereTyped)
{
    const AllianceView v = view();
    EXPECT_EQ(v.facts.alliance.code, QStringLiteral("A-001"));
    EXPECT_EQ(v.facts.alliance.state, AllianceState::Draft);
    ASSERT_EQ(v.facts.sides.size(), 2);
    EXPECT_TRUE(v.facts.sides[0].role.isUs);
    EXPECT_EQ(v.facts.sides[0].party.name, QStringLiteral("Harbour Lane Bakery"));
    EXPECT_EQ(v.partners(), QStringLiteral("Quayside Couriers"));
    ASSERT_EQ(v.priorities.size(), 1);
    EXPECT_EQ(v.priorities[0].title, QStringLiteral("Weekday breakfasts"));
}

TEST_F(AnAlliance, TakesAKnownPartnerWhenItsNameIsTypedInOtherLetters)
{
    NewAlliance wish;
    wish.title = QStringLiteral("Second");
    wish.partner.typed = QStringLiteral("quayside COURIERS");
    wish.priority.typed = QStringLiteral("weekday breakfasts");
    const AllianceId second = alliances.create(wish).value();
    EXPECT_EQ(loadFacts(workspace->store(), second).sides[1].party.id, them.partyId);
    EXPECT_EQ(workspace->store().select<Priority>().size(), 1u);
}

TEST_F(AnAlliance, NeedsAPartnerWhoIsNotUs)
{
    NewAlliance wish;
    wish.title = QStringLiteral("Alone");
    EXPECT_EQ(codesOf(alliances.create(wish)), QStringList{QStringLiteral("partner_needed")});
    wish.partner.id = us.partyId;
    EXPECT_EQ(codesOf(alliances.create(wish)), QStringList{QStringLiteral("partner_is_self")});
}

TEST_F(AnAlliance, GivesACodeOnceAlsoAfterADraftIsDeleted)
{
    NewAlliance wish;
    wish.title = QStringLiteral("Second");
    wish.partner.id = them.partyId;
    const AllianceId second = alliances.create(wish).value();
    ASSERT_TRUE(alliances.remove(second));
    const AllianceId third = alliances.create(wish).value();
    EXPECT_EQ(workspace->store().get(third).code, QStringLiteral("A-003"));
}

TEST_F(AnAlliance, ComesBackWholeWhenItsDeletionIsUndone)
{
    addWork(us.partyId, QStringLiteral("Pack and label"));
    addBenefit(them.partyId, QStringLiteral("Paid drops"), 5);
    ASSERT_TRUE(alliances.remove(id));
    EXPECT_FALSE(viewAlliance(*workspace, id));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().facts.responsibilities.size(), 1);
    EXPECT_EQ(view().facts.benefits.size(), 1);
}

TEST_F(AnAlliance, StaysOnceItIsNoDraft)
{
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Dropped, QStringLiteral("no time"))));
    EXPECT_EQ(codesOf(alliances.remove(id)), QStringList{QStringLiteral("not_a_draft")});
}

TEST_F(AnAlliance, StaysOnceItWasPutForwardAlthoughItIsADraftAgain)
{
    makeProposable();
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Draft, QStringLiteral("a later start"))));
    EXPECT_EQ(codesOf(alliances.remove(id)), QStringList{QStringLiteral("was_put_forward")});
    EXPECT_EQ(view().facts.versions.first().state, VersionState::Withdrawn);
}

TEST_F(AnAlliance, KeepsItsCodeAndStateWhenItIsEdited)
{
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) {
        a.title = QStringLiteral("New title");
        a.code = QStringLiteral("X");
        a.state = AllianceState::Active;
    }));
    EXPECT_EQ(view().facts.alliance.title, QStringLiteral("New title"));
    EXPECT_EQ(view().facts.alliance.code, QStringLiteral("A-001"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Draft);
}

TEST_F(AnAlliance, RefusesAnEndBeforeItsStart)
{
    EXPECT_EQ(codesOf(alliances.edit(id,
                                     [](Alliance &a) {
                                         a.startOn = QDate(2026, 12, 1);
                                         a.endOn = QDate(2026, 12, 1);
                                     })),
              QStringList{QStringLiteral("end_not_after_start")});
}

TEST_F(AnAlliance, KeepsTwoPartiesAndEachPartyOnce)
{
    EXPECT_EQ(codesOf(alliances.removeParty(them.id)), QStringList{QStringLiteral("two_parties_needed")});
    EXPECT_EQ(codesOf(alliances.removeParty(us.id)), QStringList{QStringLiteral("own_side_stays")});
    EXPECT_EQ(codesOf(alliances.addParty(id, {them.partyId, {}}, {})), QStringList{QStringLiteral("party_twice")});
    const AlliancePartyId third = alliances.addParty(id, {{}, QStringLiteral("Library")}, QStringLiteral("rooms")).value();
    const PartyId library = workspace->store().get(third).partyId;
    addWork(library, QStringLiteral("Room rota"));
    EXPECT_EQ(codesOf(alliances.removeParty(third)), QStringList{QStringLiteral("party_in_use")});
}

TEST_F(AnAlliance, NotesANewSpokespersonAsBelongingToTheParty)
{
    ASSERT_TRUE(alliances.nameSpokesperson(them.id, {{}, QStringLiteral("Tomasz Wieczorek")}));
    const auto role = workspace->store().first<Affiliation>("WHERE organisation_id = ?", {them.partyId.value()});
    ASSERT_TRUE(role);
    const Party person = workspace->store().get(role->personId);
    EXPECT_EQ(person.name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_FALSE(person.isPartner);
    EXPECT_EQ(loadFacts(workspace->store(), id).sides[1].role.spokespersonId, person.id);
}

TEST_F(AnAlliance, LetsOnlyAPartyAnswerForWork)
{
    const PartyId stranger = workspace->perform({QStringLiteral("test"), {}}, [](Store &store) {
        Party party;
        party.name = QStringLiteral("Stranger");
        return store.insert(party);
    }).value();
    Responsibility work;
    work.allianceId = id;
    work.accountablePartyId = stranger;
    work.title = QStringLiteral("Pack");
    EXPECT_EQ(codesOf(parts.add(work)), QStringList{QStringLiteral("not_a_party_of_the_alliance")});
}

TEST_F(AnAlliance, ReopensDoneWorkOnlyWithAReason)
{
    const ResponsibilityId work = addWork(us.partyId, QStringLiteral("Order page"));
    ASSERT_TRUE(parts.edit(work, [](Responsibility &r) { r.state = ResponsibilityState::Done; }));
    EXPECT_EQ(workspace->store().get(work).doneOn, QDate(2026, 11, 23));
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("responsibility.set_state"));
    EXPECT_EQ(codesOf(parts.edit(work, [](Responsibility &r) { r.state = ResponsibilityState::UnderWay; })),
              QStringList{QStringLiteral("reason_needed")});
    ASSERT_TRUE(parts.edit(work, [](Responsibility &r) {
        r.state = ResponsibilityState::UnderWay;
        r.stateReason = QStringLiteral("broke again");
    }));
    EXPECT_FALSE(workspace->store().get(work).doneOn.isValid());
}

TEST_F(AnAlliance, ReplacesThePeopleOfOnePart)
{
    const ResponsibilityId work = addWork(us.partyId, QStringLiteral("Pack"));
    ASSERT_TRUE(parts.setPeople(work, ResponsibilityPart::Doing, {{{}, QStringLiteral("Lena Brandt")}, {{}, QStringLiteral("Mara Lindqvist")}}));
    ASSERT_TRUE(parts.setPeople(work, ResponsibilityPart::ToBeTold, {{{}, QStringLiteral("Lena Brandt")}}));
    ASSERT_TRUE(parts.setPeople(work, ResponsibilityPart::Doing, {{{}, QStringLiteral("lena brandt")}}));
    const AllianceView v = view();
    ASSERT_EQ(v.peopleOf(work, ResponsibilityPart::Doing).size(), 1);
    EXPECT_EQ(v.name(v.peopleOf(work, ResponsibilityPart::Doing)[0]), QStringLiteral("Lena Brandt"));
    EXPECT_EQ(v.peopleOf(work, ResponsibilityPart::ToBeTold).size(), 1);
}

TEST_F(AnAlliance, MovesABenefitOnWithItsReadingsAndBackWithThem)
{
    const BenefitId benefit = addBenefit(us.partyId, QStringLiteral("Spoiled deliveries"), 3);
    ASSERT_TRUE(parts.edit(benefit, [](Benefit &b) {
        b.baseline = 8;
        b.target = 2;
    }));
    EXPECT_EQ(workspace->store().get(benefit).direction, BenefitDirection::Down);
    const auto read = [&](double value, int day) {
        return parts.add(BenefitReading{{}, {}, benefit, QDate(2026, 11, day), value, {}, {}}).value();
    };
    read(8, 1);
    EXPECT_EQ(workspace->store().get(benefit).state, BenefitState::Expected);
    read(3, 2);
    EXPECT_EQ(workspace->store().get(benefit).state, BenefitState::Emerging);
    const BenefitReadingId last = read(2, 3);
    EXPECT_EQ(workspace->store().get(benefit).state, BenefitState::Realised);
    ASSERT_TRUE(parts.remove(last));
    EXPECT_EQ(workspace->store().get(benefit).state, BenefitState::Emerging);
}

TEST_F(AnAlliance, OpensASettledTermAgainWhenAQuestionIsAnsweredWithNo)
{
    settle(QStringLiteral("K24"));
    const TermId term = view().facts.terms.first().id;
    ASSERT_TRUE(parts.answer(term, Question::Checked, YesNo::No));
    EXPECT_EQ(workspace->store().get(term).state, TermState::Settled);
    ASSERT_TRUE(parts.answer(term, Question::Written, YesNo::No));
    EXPECT_EQ(workspace->store().get(term).state, TermState::Drafted);
    EXPECT_EQ(codesOf(parts.edit(term, [](Term &t) { t.state = TermState::Settled; })),
              QStringList{QStringLiteral("settled_needs_agreed_and_written")});
}

TEST_F(AnAlliance, TakesALineOfTheLibraryUpOnceAndNeverADerivedOne)
{
    ASSERT_TRUE(parts.addClause(id, QStringLiteral("K24")));
    EXPECT_EQ(codesOf(parts.addClause(id, QStringLiteral("K24"))), QStringList{QStringLiteral("clause_twice")});
    EXPECT_EQ(codesOf(parts.addClause(id, QStringLiteral("K26"))), QStringList{QStringLiteral("not_a_clause")});
}

TEST_F(AnAlliance, KeepsTheOrderOfItsTermsWhenOneIsMoved)
{
    for (const char *key : {"K3", "K7", "K11"})
        ASSERT_TRUE(parts.addClause(id, QLatin1String(key)));
    ASSERT_TRUE(parts.moveTerm(view().facts.terms[2].id, 0));
    QStringList keys;
    for (const Term &term : view().facts.terms)
        keys << term.clauseKey;
    EXPECT_EQ(keys, (QStringList{QStringLiteral("K11"), QStringLiteral("K3"), QStringLiteral("K7")}));
}

TEST_F(AnAlliance, SharesNoMoreThanItsSafeguardsUnlock)
{
    EXPECT_EQ(codesOf(alliances.share(id, 2)).size(), 3); // G1, G2 and G3 are not met
    ASSERT_TRUE(alliances.share(id, 1));
    QList<SafeguardId> safeguards;
    for (const char *key : {"G1", "G2", "G3"}) {
        Safeguard s;
        s.allianceId = id;
        s.key = QLatin1String(key);
        s.statement = s.key;
        s.unlocksLevel = 2;
        s.state = SafeguardState::Met;
        safeguards << parts.add(s).value();
    }
    ASSERT_TRUE(alliances.share(id, 2));
    ASSERT_TRUE(parts.edit(safeguards[1], [](Safeguard &s) { s.state = SafeguardState::Open; }));
    EXPECT_EQ(view().facts.alliance.shareLevel, 1);
}

TEST_F(AnAlliance, SaysNothingAboutBalanceUntilEachSideGivesAndGets)
{
    addBenefit(us.partyId, QStringLiteral("Hours"), 5);
    addBenefit(them.partyId, QStringLiteral("Drops"), 5);
    addContribution(us.partyId, QStringLiteral("Orders"));
    EXPECT_FALSE(view().balance.percent);
    addContribution(them.partyId, QStringLiteral("Riders"));
    EXPECT_EQ(view().balance.percent, 100);
}

TEST_F(AnAlliance, IsListedWithItsPartnersAndItsNextCheckIn)
{
    ASSERT_TRUE(alliances.addParty(id, {{}, QStringLiteral("Library")}, {}));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (int day : {20, 12}) {
            CheckIn checkIn;
            checkIn.allianceId = id;
            checkIn.plannedOn = QDate(2026, 12, day);
            store.insert(checkIn);
        }
    }));
    const auto rows = listAlliances(*workspace).value();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].partners, QStringLiteral("Quayside Couriers, Library"));
    EXPECT_EQ(rows[0].nextCheckIn, QDate(2026, 12, 12));
}

TEST_F(AnAlliance, ReadsTheFirstOfThoseThatRunAndCountsThemAll)
{
    const std::array states{AllianceState::Active, AllianceState::Draft, AllianceState::Paused, AllianceState::Ended, AllianceState::Agreed};
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (std::size_t i = 0; i < states.size(); ++i) {
            Alliance alliance = *store.find(id);
            alliance.id = {};
            alliance.uid.clear();
            alliance.code = QStringLiteral("A-9%1").arg(i);
            alliance.title = QStringLiteral("Garden %1").arg(states.size() - i);
            alliance.state = states[i];
            store.insert(alliance);
        }
    }));
    const auto running = workspace->read([](const Store &store) { return runningAlliances(store, 2); }).value();
    ASSERT_EQ(running.first.size(), 2u);
    EXPECT_EQ(running.first[0].title, QStringLiteral("Garden 1"));
    EXPECT_EQ(running.first[1].title, QStringLiteral("Garden 3"));
    EXPECT_EQ(running.count, 3);
}

} // namespace concord
