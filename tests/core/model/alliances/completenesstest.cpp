// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/completeness.h"

#include "tests/core/model/alliances/storyrooms.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace concord {
namespace {

using storyrooms::today;

TermState stateOf(const AllianceFacts &facts, const char *key)
{
    return completeness(facts, today).state(QLatin1String(key));
}

Term term(const char *key, TermState state)
{
    Term t;
    t.clauseKey = QLatin1String(key);
    t.state = state;
    return t;
}

TEST(Completeness, HasTwentySixLinesInOrder)
{
    ASSERT_EQ(completenessLines().size(), 26u);
    int n = 0;
    for (const CompletenessLine &line : completenessLines())
        EXPECT_EQ(QLatin1String(line.key), u'K' + QString::number(++n));
    const auto count = [](Gate gate) { return std::ranges::count(completenessLines(), gate, &CompletenessLine::gate); };
    EXPECT_EQ(count(Gate::Propose), 7);
    EXPECT_EQ(count(Gate::Activate), 13);
    EXPECT_EQ(count(Gate::GoodToHave), 6);
}

TEST(Completeness, OfTheStoryRoomsIs92Percent)
{
    const Completeness c = completeness(storyrooms::facts(), today);
    EXPECT_EQ(c.count(TermState::Settled), 22);
    EXPECT_EQ(c.count(TermState::Drafted), 2);
    EXPECT_EQ(c.count(TermState::Missing), 1);
    EXPECT_EQ(c.count(TermState::NotNeeded), 1);
    EXPECT_DOUBLE_EQ(c.percent, 92);
    EXPECT_TRUE(c.open(Gate::Propose).isEmpty());
    EXPECT_TRUE(c.open(Gate::Activate).isEmpty());
    QStringList open;
    for (const CompletenessLine *line : c.open(Gate::GoodToHave))
        open.append(QLatin1String(line->key));
    EXPECT_EQ(open, (QStringList{QStringLiteral("K12"), QStringLiteral("K14"), QStringLiteral("K21")}));
}

TEST(Completeness, OfAnEmptyDraftIsNothing)
{
    const Completeness c = completeness(AllianceFacts(), today);
    EXPECT_EQ(c.percent, 0);
    EXPECT_EQ(c.open(Gate::Propose).size(), 7);
}

TEST(Completeness, NeverTakesADerivedLineFromATerm)
{
    AllianceFacts facts;
    for (const CompletenessLine &line : completenessLines())
        facts.terms.append(term(line.key, TermState::Settled));
    for (const LineState &line : completeness(facts, today).lines)
        EXPECT_EQ(line.state == TermState::Missing, line.line->derived) << line.line->key;
}

TEST(Completeness, OfSeveralTermsTakesTheWeakestThatIsNeeded)
{
    AllianceFacts facts;
    facts.terms = {term("K4", TermState::Settled), term("K4", TermState::NotNeeded), term("K4", TermState::Drafted)};
    EXPECT_EQ(stateOf(facts, "K4"), TermState::Drafted);
    facts.terms = {term("K4", TermState::NotNeeded)};
    EXPECT_EQ(stateOf(facts, "K4"), TermState::NotNeeded);
}

TEST(CompletenessLine, K1NeedsTwoNamedParties)
{
    AllianceFacts facts = storyrooms::facts();
    facts.sides.resize(1);
    EXPECT_EQ(stateOf(facts, "K1"), TermState::Drafted);
}

TEST(CompletenessLine, K2NeedsASpokespersonWhoCanBeReached)
{
    AllianceFacts facts = storyrooms::facts();
    facts.sides[1].reachable = false;
    EXPECT_EQ(stateOf(facts, "K2"), TermState::Drafted);
    facts = storyrooms::facts();
    facts.sides[1].role.spokespersonId.reset();
    EXPECT_EQ(stateOf(facts, "K2"), TermState::Drafted);
    facts.sides[1].party.kind = PartyKind::Person; // speaks for themselves
    EXPECT_EQ(stateOf(facts, "K2"), TermState::Settled);
}

TEST(CompletenessLine, K5NeedsAPriorityAndTheCostOfGoingAlone)
{
    AllianceFacts facts = storyrooms::facts();
    facts.aloneCostNoted = false;
    EXPECT_EQ(stateOf(facts, "K5"), TermState::Drafted);
    facts.hasPriority = false;
    EXPECT_EQ(stateOf(facts, "K5"), TermState::Missing);
}

TEST(CompletenessLine, K6NeedsABenefitOfFourOrFiveForEachParty)
{
    AllianceFacts facts = storyrooms::facts();
    facts.benefits[4].importance = 3;
    EXPECT_EQ(stateOf(facts, "K6"), TermState::Drafted);
    facts.benefits[4].importance = 5;
    facts.benefits[4].state = BenefitState::GivenUp;
    EXPECT_EQ(stateOf(facts, "K6"), TermState::Drafted);
}

TEST(CompletenessLine, K9NeedsAPartyOfTheAllianceAndSomebodyDoing)
{
    AllianceFacts facts = storyrooms::facts();
    facts.people[0].part = ResponsibilityPart::Helping;
    EXPECT_EQ(stateOf(facts, "K9"), TermState::Drafted);
    facts.responsibilities[0].state = ResponsibilityState::Dropped; // no longer asked
    EXPECT_EQ(stateOf(facts, "K9"), TermState::Settled);
    facts.responsibilities[1].accountablePartyId = PartyId(99);
    EXPECT_EQ(stateOf(facts, "K9"), TermState::Drafted);
    facts.responsibilities.clear();
    EXPECT_EQ(stateOf(facts, "K9"), TermState::Missing);
}

TEST(CompletenessLine, K10NeedsALiveContributionOfEachParty)
{
    AllianceFacts facts = storyrooms::facts();
    facts.contributions[2].state = ContributionState::Stopped;
    EXPECT_EQ(stateOf(facts, "K10"), TermState::Drafted);
}

TEST(CompletenessLine, K15NeedsAnEarlyCheckInAndARhythm)
{
    AllianceFacts facts = storyrooms::facts();
    facts.schedules.clear(); // the kick-off before the start is no check-in after it
    EXPECT_EQ(stateOf(facts, "K15"), TermState::Missing);
    CheckIn single;
    single.plannedOn = today.addDays(45);
    facts.checkIns = {single};
    EXPECT_EQ(stateOf(facts, "K15"), TermState::Drafted);
    facts.checkIns[0].plannedOn = today.addDays(46);
    EXPECT_EQ(stateOf(facts, "K15"), TermState::Missing);
    CheckInSchedule late;
    late.everyN = 6;
    late.anchorOn = today.addDays(60);
    facts.schedules = {late};
    EXPECT_EQ(stateOf(facts, "K15"), TermState::Drafted);
}

TEST(CompletenessLine, K16NeedsSomebodyForEveryFigure)
{
    AllianceFacts facts = storyrooms::facts();
    facts.benefits[0].ownerPersonId.reset();
    EXPECT_EQ(stateOf(facts, "K16"), TermState::Drafted);
}

TEST(CompletenessLine, K17NeedsAFullReviewBeforeTheEnd)
{
    AllianceFacts facts = storyrooms::facts();
    facts.schedules[1].anchorOn = QDate(2027, 3, 1); // the end itself
    EXPECT_EQ(stateOf(facts, "K17"), TermState::Missing);
    facts.schedules[1].anchorOn = QDate(2027, 2, 28);
    EXPECT_EQ(stateOf(facts, "K17"), TermState::Settled);
}

TEST(CompletenessLine, K25NeedsAStartAndAnEndOrReview)
{
    AllianceFacts facts = storyrooms::facts();
    facts.alliance.initialMonths.reset(); // open end, but there is a full review
    EXPECT_EQ(stateOf(facts, "K25"), TermState::Settled);
    facts.schedules.removeLast();
    EXPECT_EQ(stateOf(facts, "K25"), TermState::Drafted);
    facts.alliance.startOn = {};
    EXPECT_EQ(stateOf(facts, "K25"), TermState::Missing);
}

TEST(CompletenessLine, K26NeedsEveryPartysYesToTheVersion)
{
    AllianceFacts facts = storyrooms::facts();
    facts.acceptances[2].byPersonId.reset();
    EXPECT_EQ(stateOf(facts, "K26"), TermState::Drafted);
    facts.versions[0].state = VersionState::Withdrawn;
    EXPECT_EQ(stateOf(facts, "K26"), TermState::Missing);
}

TEST(CompletenessLine, K26OfARunningAllianceIsAboutTheVersionInForce)
{
    AllianceFacts facts = storyrooms::facts();
    facts.alliance.state = AllianceState::Active;
    facts.versions[0].state = VersionState::InForce;
    AgreementVersion next;
    next.id = AgreementVersionId(2);
    next.number = 2;
    next.state = VersionState::Proposed;
    facts.versions.append(next);
    EXPECT_EQ(stateOf(facts, "K26"), TermState::Settled);
    facts.alliance.state = AllianceState::Proposed; // reopened: the new text is what must be accepted
    EXPECT_EQ(stateOf(facts, "K26"), TermState::Missing);
}

TEST(FourQuestions, CountsTheYesesOfEach)
{
    const auto answered = [](YesNo agreed, YesNo written, YesNo checked, YesNo divided) {
        Term t;
        t.agreed = agreed;
        t.written = written;
        t.checked = checked;
        t.divided = divided;
        return t;
    };
    using enum YesNo;
    // The bakery's examples: purpose, drop fee, bad weather, complaints, late orders, stopping.
    EXPECT_EQ(fourQuestions({answered(Yes, Yes, Yes, Yes), answered(Yes, Yes, Yes, Yes), answered(Yes, No, No, Yes),
                             answered(Yes, Yes, No, No), answered(No, No, No, No), answered(Yes, Yes, NotNeeded, Yes)}),
              (FourQuestions{6, 5, 4, 2, 4}));
}

RC_GTEST_PROP(CompletenessProperty, StaysBetweenNothingAndAll, ())
{
    AllianceFacts facts = *rc::gen::arbitrary<bool>() ? storyrooms::facts() : AllianceFacts();
    facts.terms.clear();
    for (const CompletenessLine &line : completenessLines()) {
        if (!line.derived)
            facts.terms.append(term(line.key, static_cast<TermState>(*rc::gen::inRange(0, 4))));
    }
    const double percent = completeness(facts, today).percent;
    RC_ASSERT(percent >= 0 && percent <= 100);
}

} // namespace
} // namespace concord
