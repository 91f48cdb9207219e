// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/versionsinforce.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

using State = AllianceState;

class VersionInForce : public ::testing::Test {
protected:
    void add(int number, VersionState state, QDate effectiveOn = {}, QList<QDate> acceptedOn = {})
    {
        AgreementVersion version;
        version.id = AgreementVersionId(100 + number);
        version.number = number;
        version.state = state;
        version.effectiveOn = effectiveOn;
        facts.versions << version;
        for (QDate day : acceptedOn) {
            Acceptance yes;
            yes.versionId = version.id;
            yes.acceptedOn = day;
            facts.acceptances << yes;
        }
    }
    void step(State from, State to, QDate on, QDate lastDay = {})
    {
        AllianceStep taken;
        taken.fromState = from;
        taken.toState = to;
        taken.takenOn = on;
        taken.lastDay = lastDay;
        facts.steps << taken;
        facts.alliance.state = to;
    }
    /// The number of the version in force on that day; 0 for none.
    int on(int month, int day) const
    {
        const AgreementVersion *version = versionInForceOn(facts, QDate(2026, month, day));
        return version != nullptr ? version->number : 0;
    }

    /// What the version with that number is on that day.
    VersionStatus status(int number, int month, int day) const { return statusOn(facts, facts.versions[number - 1], QDate(2026, month, day)); }

    AllianceFacts facts;
};

TEST_F(VersionInForce, BeginsOnTheDayItTakesEffect)
{
    add(1, VersionState::InForce, QDate(2026, 5, 3), {QDate(2026, 4, 1)});
    EXPECT_EQ(on(5, 2), 0);
    EXPECT_EQ(on(5, 3), 1);
    EXPECT_EQ(on(12, 31), 1);
}

TEST_F(VersionInForce, BeginsWithTheLastYesWhenItNamesNoDay)
{
    add(1, VersionState::InForce, {}, {QDate(2026, 4, 1), QDate(2026, 4, 9), QDate(2026, 4, 2)});
    EXPECT_EQ(on(4, 8), 0);
    EXPECT_EQ(on(4, 9), 1);
    EXPECT_EQ(inForceFrom(facts, facts.versions[0]), QDate(2026, 4, 9));
}

TEST_F(VersionInForce, GivesWayOnTheDayTheNextOneTakesEffect)
{
    add(1, VersionState::Replaced, QDate(2026, 1, 1));
    add(2, VersionState::InForce, QDate(2026, 9, 1), {QDate(2026, 6, 1)});
    EXPECT_EQ(on(6, 2), 1); // agreed to, and not yet in effect
    EXPECT_EQ(on(8, 31), 1);
    EXPECT_EQ(on(9, 1), 2);
}

TEST_F(VersionInForce, CountsBackWhenThePartiesSaidSo)
{
    add(1, VersionState::Replaced, QDate(2026, 1, 1));
    add(2, VersionState::InForce, QDate(2026, 3, 1), {QDate(2026, 6, 1)});
    EXPECT_EQ(on(2, 28), 1);
    EXPECT_EQ(on(3, 1), 2);
}

TEST_F(VersionInForce, IsNeverOneThatWasOnlyProposedOrWithdrawn)
{
    add(1, VersionState::InForce, QDate(2026, 1, 1));
    add(2, VersionState::Withdrawn, QDate(2026, 2, 1), {QDate(2026, 2, 1)});
    add(3, VersionState::Proposed, QDate(2026, 3, 1), {QDate(2026, 3, 1)});
    EXPECT_EQ(on(12, 1), 1);
    EXPECT_FALSE(inForceFrom(facts, facts.versions[1]).isValid());
    EXPECT_FALSE(inForceFrom(facts, facts.versions[2]).isValid());
}

TEST_F(VersionInForce, EndsWithTheLastDayOfANotice)
{
    add(1, VersionState::InForce, QDate(2026, 1, 1));
    step(State::Active, State::Ending, QDate(2026, 5, 1), QDate(2026, 6, 30));
    EXPECT_EQ(on(6, 30), 1);
    EXPECT_EQ(on(7, 1), 0);
    step(State::Ending, State::Ended, QDate(2026, 7, 9));
    EXPECT_EQ(on(6, 30), 1);
    EXPECT_EQ(on(7, 1), 0);
}

TEST_F(VersionInForce, EndsWithTheTermWhenItIsCompleted)
{
    facts.alliance.startOn = QDate(2026, 1, 1);
    facts.alliance.initialMonths = 6;
    add(1, VersionState::InForce, QDate(2026, 1, 1));
    EXPECT_EQ(on(9, 1), 1); // nothing ends by itself
    step(State::Active, State::Completed, QDate(2026, 7, 20));
    EXPECT_EQ(on(7, 1), 1);
    EXPECT_EQ(on(7, 2), 0);
}

TEST_F(VersionInForce, EndsWithTheAllianceWhereThatWasOverBeforeTheDayThatWasMeant)
{
    facts.alliance.startOn = QDate(2026, 1, 1);
    facts.alliance.initialMonths = 10;
    add(1, VersionState::InForce, QDate(2026, 1, 1));
    step(State::Active, State::Completed, QDate(2026, 7, 20));
    EXPECT_EQ(on(7, 20), 1);
    EXPECT_EQ(on(7, 21), 0);

    facts.steps.clear();
    step(State::Active, State::Ending, QDate(2026, 5, 1), QDate(2026, 9, 30));
    step(State::Ending, State::Ended, QDate(2026, 6, 9));
    EXPECT_EQ(on(6, 9), 1);
    EXPECT_EQ(on(6, 10), 0);
}

TEST_F(VersionInForce, EndsWhenWhatWasAgreedIsReopenedUntilTheNextIsAgreed)
{
    step(State::Draft, State::Proposed, QDate(2026, 1, 5));
    step(State::Proposed, State::Agreed, QDate(2026, 1, 10));
    step(State::Agreed, State::Draft, QDate(2026, 2, 1));
    add(1, VersionState::Replaced, QDate(2026, 1, 10));
    EXPECT_EQ(on(1, 31), 1);
    EXPECT_EQ(on(2, 1), 0);
    step(State::Draft, State::Proposed, QDate(2026, 2, 20));
    step(State::Proposed, State::Agreed, QDate(2026, 3, 1));
    add(2, VersionState::InForce, QDate(2026, 3, 1));
    EXPECT_EQ(on(2, 28), 0);
    EXPECT_EQ(on(3, 1), 2);
}

TEST_F(VersionInForce, SaysOfEachVersionWhatItIsOnADay)
{
    add(1, VersionState::Replaced, QDate(2026, 1, 1));
    add(2, VersionState::InForce, QDate(2026, 9, 1));
    add(3, VersionState::Withdrawn, QDate(2026, 3, 1));
    add(4, VersionState::Proposed, QDate(2026, 3, 1));
    facts.alliance.state = State::Active;
    EXPECT_EQ(status(1, 8, 31), VersionStatus::InForce); // the next one is agreed, and counts later
    EXPECT_EQ(status(2, 8, 31), VersionStatus::CountsLater);
    EXPECT_EQ(status(1, 9, 1), VersionStatus::Replaced);
    EXPECT_EQ(status(2, 9, 1), VersionStatus::InForce);
    EXPECT_EQ(status(3, 9, 1), VersionStatus::Withdrawn);
    EXPECT_EQ(status(4, 9, 1), VersionStatus::Proposed);
}

TEST_F(VersionInForce, IsOverWithTheAlliance)
{
    add(1, VersionState::Replaced, QDate(2026, 1, 1));
    add(2, VersionState::InForce, QDate(2026, 3, 1));
    step(State::Active, State::Ending, QDate(2026, 5, 1), QDate(2026, 6, 30));
    step(State::Ending, State::Ended, QDate(2026, 7, 9));
    EXPECT_EQ(status(2, 6, 30), VersionStatus::InForce);
    EXPECT_EQ(status(2, 7, 1), VersionStatus::Over);
    EXPECT_EQ(status(1, 7, 1), VersionStatus::Replaced);
    // What was to count from a day after the end never does, and what it was to replace counted to the last.
    facts.versions[1].effectiveOn = QDate(2026, 8, 1);
    EXPECT_EQ(status(1, 7, 1), VersionStatus::Over);
    EXPECT_EQ(status(2, 7, 1), VersionStatus::Over);
    EXPECT_EQ(status(2, 9, 1), VersionStatus::Over);
}

TEST_F(VersionInForce, EndsOnTheDayThatWhatWasAgreedIsDropped)
{
    step(State::Draft, State::Proposed, QDate(2026, 1, 5));
    step(State::Proposed, State::Agreed, QDate(2026, 1, 10));
    add(1, VersionState::Replaced, QDate(2026, 1, 10));
    step(State::Agreed, State::Dropped, QDate(2026, 2, 1));
    EXPECT_EQ(on(1, 31), 1);
    EXPECT_EQ(on(2, 1), 0);
    EXPECT_EQ(status(1, 1, 31), VersionStatus::InForce);
    EXPECT_EQ(status(1, 2, 1), VersionStatus::TakenBack);
}

TEST_F(VersionInForce, AwaitsAYesWhileItIsProposedCountsOrIsToCountAndNeverOnceTheAllianceIsOver)
{
    const auto awaits = [&](int number, int month, int day) { return awaitsAcceptance(facts, facts.versions[number - 1], QDate(2026, month, day)); };
    add(1, VersionState::InForce, QDate(2026, 5, 3));
    add(2, VersionState::Proposed);
    add(3, VersionState::Withdrawn);
    add(4, VersionState::Draft);
    step(State::Agreed, State::Active, QDate(2026, 5, 3));
    EXPECT_TRUE(awaits(1, 5, 2) && awaits(1, 5, 3) && awaits(2, 5, 3));
    EXPECT_FALSE(awaits(3, 5, 3) || awaits(4, 5, 3));
    facts.versions[0].state = VersionState::Replaced;
    facts.versions[1].state = VersionState::InForce;
    facts.versions[1].effectiveOn = QDate(2026, 8, 1);
    EXPECT_TRUE(awaits(1, 7, 31) && awaits(2, 7, 31));
    EXPECT_FALSE(awaits(1, 8, 1));
    step(State::Active, State::Ending, QDate(2026, 9, 1), QDate(2026, 10, 1));
    EXPECT_TRUE(awaits(2, 10, 1));
    EXPECT_FALSE(awaits(2, 10, 2));
    step(State::Ending, State::Ended, QDate(2026, 10, 1));
    EXPECT_FALSE(awaits(2, 10, 1));
}

// A change that was withdrawn after the end is told of as a step, and moves nothing.
TEST_F(VersionInForce, EndsOnTheDayTheAllianceDidWhateverIsToldAfterwards)
{
    add(1, VersionState::InForce, QDate(2026, 5, 3));
    facts.alliance.startOn = QDate(2026, 5, 3);
    facts.alliance.initialMonths = 12;
    step(State::Active, State::Completed, QDate(2026, 8, 1));
    step(State::Completed, State::Completed, QDate(2026, 9, 9));
    EXPECT_EQ(on(8, 1), 1);
    EXPECT_EQ(on(8, 2), 0);
}

} // namespace
} // namespace concord
