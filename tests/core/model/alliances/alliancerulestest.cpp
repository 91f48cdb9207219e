// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancerules.h"

#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 5, 1);

const QList<AllianceParty> sides = [] {
    QList<AllianceParty> list(2);
    list[0].partyId = PartyId(1);
    list[0].isUs = true;
    list[1].partyId = PartyId(2);
    return list;
}();
constexpr PartyId ours{1};
constexpr PartyId stranger{9};

TEST(AllianceRules, EndAfterTheStart)
{
    Alliance alliance;
    alliance.startOn = alliance.endOn = today;
    EXPECT_EQ(violationsOf(alliance),
              (QList<Violation>{{QStringLiteral("end_not_after_start"), QStringLiteral("alliance.end_on"), {}}}));
    alliance.endOn = today.addDays(1);
    EXPECT_TRUE(violationsOf(alliance).isEmpty());
}

TEST(AllianceRules, AutomaticRenewalSaysForHowLong)
{
    Alliance alliance;
    alliance.renewal = Renewal::Automatic;
    EXPECT_EQ(codes(violationsOf(alliance)), only("renewal_months_needed"));
    alliance.renewalMonths = 12;
    EXPECT_TRUE(violationsOf(alliance).isEmpty());
}

TEST(TermRules, NotNeededNeedsAReason)
{
    Term term;
    term.state = TermState::NotNeeded;
    EXPECT_EQ(codes(violationsOf(term)), only("reason_needed"));
    term.reason = QStringLiteral("nothing is made that anyone owns");
    EXPECT_TRUE(violationsOf(term).isEmpty());
}

TEST(TermRules, SettledIsAgreedAndWritten)
{
    Term term;
    term.state = TermState::Settled;
    for (YesNo agreed : everyValue<YesNo>()) {
        for (YesNo written : everyValue<YesNo>()) {
            term.agreed = agreed;
            term.written = written;
            EXPECT_EQ(violationsOf(term).isEmpty(), agreed != YesNo::No && written != YesNo::No);
        }
    }
    term.agreed = YesNo::No;
    term.state = TermState::Drafted;
    EXPECT_TRUE(violationsOf(term).isEmpty());
}

TEST(TermRules, ADerivedLineIsNeverATerm)
{
    Term term;
    term.clauseKey = QStringLiteral("K4");
    EXPECT_TRUE(violationsOf(term).isEmpty());
    term.clauseKey = QStringLiteral("K6");
    EXPECT_EQ(codes(violationsOf(term)), only("not_a_clause"));
    term.clauseKey = QStringLiteral("K27");
    EXPECT_EQ(codes(violationsOf(term)), only("not_a_clause"));
}

TEST(ResponsibilityRules, AnsweringIsAPartyOfTheAlliance)
{
    Responsibility r;
    r.accountablePartyId = ours;
    EXPECT_TRUE(violationsOf(r, sides).isEmpty());
    r.accountablePartyId = stranger;
    EXPECT_EQ(codes(violationsOf(r, sides)), only("not_a_party_of_the_alliance"));
    r.accountablePartyId = {};
    EXPECT_EQ(codes(violationsOf(r, sides)), only("not_a_party_of_the_alliance"));
}

TEST(ResponsibilityRules, DoneHasItsDayAndDroppedItsReason)
{
    Responsibility r;
    r.accountablePartyId = ours;
    r.state = ResponsibilityState::Done;
    EXPECT_EQ(codes(violationsOf(r, sides)), only("day_needed"));
    r.state = ResponsibilityState::Dropped;
    EXPECT_EQ(codes(violationsOf(r, sides)), only("reason_needed"));
    r.stateReason = QStringLiteral("not worth it");
    EXPECT_TRUE(violationsOf(r, sides).isEmpty());
}

TEST(ResponsibilitySteps, GoForwardsAndBackOnlyToReopen)
{
    using enum ResponsibilityState;
    const auto may = [](ResponsibilityState from, ResponsibilityState to, const char *reason) {
        return codes(refusalsOfStep(from, to, QLatin1String(reason)));
    };
    EXPECT_TRUE(may(Planned, UnderWay, "").isEmpty());
    EXPECT_TRUE(may(Planned, Done, "").isEmpty());
    EXPECT_TRUE(may(UnderWay, Done, "").isEmpty());
    EXPECT_EQ(may(UnderWay, Planned, "why not"), only("step_not_lawful"));
    EXPECT_EQ(may(Done, UnderWay, ""), only("reason_needed"));
    EXPECT_TRUE(may(Done, UnderWay, "it leaks").isEmpty());
    EXPECT_EQ(may(Done, Planned, "it leaks"), only("step_not_lawful"));
    EXPECT_EQ(may(Planned, Dropped, ""), only("reason_needed"));
    EXPECT_TRUE(may(Done, Dropped, "not worth it").isEmpty());
    EXPECT_EQ(may(Dropped, UnderWay, "after all"), only("step_not_lawful"));
}

TEST(ContributionRules, ComeFromAPartyInOrderAndInACurrency)
{
    Contribution c;
    c.partyId = stranger;
    c.fromOn = today;
    c.toOn = today.addDays(-1);
    c.moneyMinor = 190;
    EXPECT_EQ(codes(violationsOf(c, sides)),
              (QStringList{QStringLiteral("not_a_party_of_the_alliance"), QStringLiteral("ends_before_start"),
                           QStringLiteral("not_a_currency")}));
    c.partyId = ours;
    c.toOn = {};
    c.currency = QStringLiteral("EUR");
    EXPECT_TRUE(violationsOf(c, sides).isEmpty());
}

TEST(BenefitRules, GoToAPartyOrToThoseServedAndLeadSomewhere)
{
    Benefit b;
    EXPECT_TRUE(violationsOf(b, sides).isEmpty()); // those served
    b.partyId = stranger;
    EXPECT_EQ(codes(violationsOf(b, sides)), only("not_a_party_of_the_alliance"));
    b.partyId = ours;
    b.baseline = b.target = 8;
    EXPECT_EQ(codes(violationsOf(b, sides)), only("target_is_baseline"));
    b.target = 2;
    EXPECT_TRUE(violationsOf(b, sides).isEmpty());
}

TEST(BenefitSteps, EndInRealisedMissedOrGivenUp)
{
    using enum BenefitState;
    const auto may = [](BenefitState from, BenefitState to) { return refusalsOfStep(from, to).isEmpty(); };
    EXPECT_TRUE(may(Expected, Emerging) && may(Emerging, Realised) && may(Expected, Realised));
    EXPECT_TRUE(may(Emerging, Missed) && may(Missed, Realised) && may(Missed, GivenUp) && may(Realised, GivenUp));
    EXPECT_FALSE(may(Realised, Missed));
    EXPECT_FALSE(may(Emerging, Expected));
    EXPECT_FALSE(may(GivenUp, Expected));
}

TEST(DrawbackAndHandBackRules, NameAPartyOfTheAlliance)
{
    Drawback drawback;
    drawback.partyId = stranger;
    EXPECT_EQ(codes(violationsOf(drawback, sides)), only("not_a_party_of_the_alliance"));
    HandBack handBack;
    handBack.toPartyId = stranger;
    EXPECT_EQ(codes(violationsOf(handBack, sides)), only("not_a_party_of_the_alliance"));
    handBack.toPartyId = ours;
    EXPECT_TRUE(violationsOf(handBack, sides).isEmpty());
}

TEST(SafeguardRules, MetHasItsDayAndWaivedItsReasonAndName)
{
    Safeguard s;
    EXPECT_TRUE(violationsOf(s).isEmpty());
    s.state = SafeguardState::Met;
    EXPECT_EQ(codes(violationsOf(s)), only("day_needed"));
    s.state = SafeguardState::Waived;
    EXPECT_EQ(codes(violationsOf(s)), (QStringList{QStringLiteral("reason_needed"), QStringLiteral("party_needed")}));
    s.waiveReason = QStringLiteral("I can go back to collection only");
    s.waivedById = ours;
    EXPECT_TRUE(violationsOf(s).isEmpty());
}

TEST(ConcernSteps, NeverGoBackSilently)
{
    using enum ConcernStep;
    EXPECT_TRUE(refusalsOfStep(Raised, Mediator, {}).isEmpty());
    EXPECT_TRUE(refusalsOfStep(Talking, Settled, {}).isEmpty());
    EXPECT_TRUE(refusalsOfStep(Seniors, Parked, {}).isEmpty());
    EXPECT_EQ(codes(refusalsOfStep(Seniors, Talking, {})), only("reason_needed"));
    EXPECT_TRUE(refusalsOfStep(Settled, Talking, QStringLiteral("it came up again")).isEmpty());
}

TEST(IdeaRules, AnAnswerHasItsReason)
{
    Idea idea;
    for (IdeaAnswer answer : everyValue<IdeaAnswer>()) {
        idea.answer = answer;
        const bool decided = answer == IdeaAnswer::Adopted || answer == IdeaAnswer::Declined;
        EXPECT_EQ(codes(violationsOf(idea)), decided ? only("reason_needed") : QStringList());
    }
    idea.reason = QStringLiteral("washing");
    EXPECT_TRUE(violationsOf(idea).isEmpty());
}

TEST(IdeaSteps, ADeclinedOneMayBeTriedAfterAll)
{
    using enum IdeaAnswer;
    const auto may = [](IdeaAnswer from, IdeaAnswer to) { return refusalsOfStep(from, to).isEmpty(); };
    EXPECT_TRUE(may(New, Trying) && may(New, Declined) && may(Trying, Adopted) && may(Declined, Trying));
    EXPECT_FALSE(may(Adopted, Declined));
    EXPECT_FALSE(may(Trying, New));
}

AgreementVersion version(VersionState state)
{
    AgreementVersion v;
    v.id = AgreementVersionId(1);
    v.state = state;
    v.body = QStringLiteral("We ride at seven.");
    v.bodyHash = hashOf(v.body);
    return v;
}

TEST(VersionRules, HashIsTheSha256OfTheText)
{
    EXPECT_EQ(hashOf(QStringLiteral("abc")),
              QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST(VersionRules, ADraftMayChangeAndASealedOneMayNot)
{
    AgreementVersion after = version(VersionState::Draft);
    after.body = QStringLiteral("We ride at eight.");
    EXPECT_TRUE(refusalsOfChange(version(VersionState::Draft), after).isEmpty());
    after = version(VersionState::Proposed);
    after.body = QStringLiteral("We ride at eight.");
    after.bodyHash = hashOf(after.body);
    EXPECT_EQ(codes(refusalsOfChange(version(VersionState::Proposed), after)), only("version_is_sealed"));
}

TEST(VersionRules, TheHashMatchesTheText)
{
    AgreementVersion after = version(VersionState::Proposed);
    after.bodyHash = hashOf(QStringLiteral("something else"));
    EXPECT_EQ(codes(refusalsOfChange(version(VersionState::Draft), after)), only("hash_does_not_match"));
}

TEST(VersionRules, GoThroughTheirStates)
{
    using enum VersionState;
    const auto may = [](VersionState from, VersionState to) {
        AgreementVersion after = version(to);
        after.effectiveOn = today;
        return refusalsOfChange(version(from), after).isEmpty();
    };
    EXPECT_TRUE(may(Draft, Proposed) && may(Proposed, InForce) && may(Proposed, Withdrawn) && may(InForce, Replaced));
    EXPECT_FALSE(may(Draft, InForce));
    EXPECT_FALSE(may(InForce, Withdrawn));
    EXPECT_FALSE(may(Replaced, InForce));
    EXPECT_FALSE(may(Proposed, Draft));
}

TEST(AcceptanceRules, GiveOneYesToASealedVersion)
{
    Acceptance yes;
    yes.id = AcceptanceId(1);
    yes.versionId = AgreementVersionId(1);
    yes.alliancePartyId = AlliancePartyId(1);
    yes.acceptedOn = today;
    EXPECT_TRUE(violationsOf(yes, version(VersionState::Proposed), {yes}, today).isEmpty());
    EXPECT_EQ(codes(violationsOf(yes, version(VersionState::Draft), {}, today)), only("version_not_proposed"));
    EXPECT_EQ(codes(violationsOf(yes, version(VersionState::Withdrawn), {}, today)), only("version_not_proposed"));
    EXPECT_EQ(codes(violationsOf(yes, version(VersionState::Proposed), {}, today.addDays(-1))), only("day_in_future"));
    AgreementVersion sealed = version(VersionState::Proposed);
    sealed.sealedOn = today;
    EXPECT_TRUE(violationsOf(yes, sealed, {}, today).isEmpty());
    sealed.sealedOn = today.addDays(1);
    EXPECT_EQ(codes(violationsOf(yes, sealed, {}, today)), only("accepted_before_sealed"));
    Acceptance again = yes;
    again.id = AcceptanceId(2);
    EXPECT_EQ(codes(violationsOf(again, version(VersionState::Proposed), {yes}, today)), only("already_accepted"));
}

} // namespace
} // namespace concord
