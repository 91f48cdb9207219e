// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/health.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

namespace concord {
namespace {

const QDate today(2026, 11, 23);
const PartyId us(1);
const PartyId them(2);

/// Two sides in an alliance of a year that is half over: 183 of 365 days.
class Health : public ::testing::Test {
protected:
    Health()
    {
        facts.alliance.state = AllianceState::Active;
        facts.alliance.startOn = today.addDays(-183);
        facts.alliance.endOn = today.addDays(182);
        facts.sides = {side(us, QStringLiteral("Us")), side(them, QStringLiteral("Them"))};
        facts.sides[0].role.isUs = true;
    }
    static AllianceSide side(PartyId id, const QString &name)
    {
        AllianceSide side;
        side.role.partyId = side.party.id = id;
        side.party.name = name;
        return side;
    }
    /// A benefit on its way from 0 to 100.
    void benefit(double now, QDate dueOn = {})
    {
        Benefit benefit;
        benefit.id = BenefitId(1);
        benefit.partyId = us;
        benefit.statement = QStringLiteral("Orders");
        benefit.baseline = 0;
        benefit.target = 100;
        benefit.dueOn = dueOn;
        facts.benefits = {benefit};
        BenefitReading reading;
        reading.benefitId = benefit.id;
        reading.readOn = today;
        reading.value = now;
        more.readings = {reading};
    }
    void promise(const QString &title, QDate dueOn, std::optional<Confidence> confidence = {})
    {
        Responsibility work;
        work.id = ResponsibilityId(facts.responsibilities.size() + 1);
        work.title = title;
        work.accountablePartyId = them;
        work.dueOn = dueOn;
        work.confidence = confidence;
        facts.responsibilities << work;
    }
    void checkIn(CheckInState state, QDate plannedOn, QDate heldOn = {})
    {
        CheckIn checkIn;
        checkIn.plannedOn = plannedOn;
        checkIn.state = state;
        checkIn.heldOn = heldOn;
        facts.checkIns << checkIn;
    }
    void mood(PartyId party, QDate on, int mood, Basis basis = Basis::TheySaid) { more.moods << MoodOnDay{party, on, mood, basis}; }
    void concern(int age, QDate stepDueOn = {})
    {
        Concern concern;
        concern.statement = QStringLiteral("Will it last");
        concern.raisedOn = today.addDays(-age);
        concern.stepDueOn = stepDueOn;
        more.concerns = {concern};
    }
    [[nodiscard]] HealthFace face(HealthPart part) const { return healthOf(facts, more, today).of(part).face; }
    [[nodiscard]] std::vector<HealthFinding> findings(HealthPart part) const
    {
        std::vector<HealthFinding> list;
        for (const HealthReason &reason : healthOf(facts, more, today).of(part).reasons)
            list.push_back(reason.finding);
        return list;
    }

    AllianceFacts facts;
    HealthFacts more;
};

} // namespace

TEST_F(Health, SaysThatItIsNotKnownWhereNothingIs)
{
    for (const HealthPart part : {HealthPart::ValueSoFar, HealthPart::Promises, HealthPart::Relations}) {
        EXPECT_EQ(face(part), HealthFace::NotKnown);
        EXPECT_EQ(findings(part).size(), 1u);
    }
    EXPECT_THAT(findings(HealthPart::Rhythm), ElementsAre(HealthFinding::NeverMet, HealthFinding::NothingPlanned));
}

// Half of the time is 50.1 %.
TEST_F(Health, LooksAtValueBesideTime)
{
    benefit(41);
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Well); // 9 points behind
    benefit(39);
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Watch); // 11
    benefit(19);
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Trouble); // 31
    const HealthReason reason = healthOf(facts, more, today).of(HealthPart::ValueSoFar).reasons.first();
    EXPECT_EQ(reason.finding, HealthFinding::ValueAgainstTime);
    EXPECT_NEAR(reason.percent, 19, 1e-9);
    EXPECT_NEAR(reason.ofPercent, 100.0 * 183 / 365, 1e-9);
    facts.alliance.endOn = {};
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Well);
    EXPECT_THAT(findings(HealthPart::ValueSoFar), ElementsAre(HealthFinding::ValueWithoutEnd));
}

TEST_F(Health, WatchesABenefitWhoseDayHasPassed)
{
    benefit(90, today.addDays(-1));
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Watch);
    EXPECT_THAT(findings(HealthPart::ValueSoFar), Contains(HealthFinding::BenefitPastItsDay));
    benefit(100, today.addDays(-1));
    EXPECT_EQ(face(HealthPart::ValueSoFar), HealthFace::Well);
}

TEST_F(Health, CountsThePromisesThatAreOnTrackAndNamesTheOthers)
{
    promise(QStringLiteral("Ride"), {});
    promise(QStringLiteral("Pack"), today);
    promise(QStringLiteral("Invoice"), {});
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Well);
    promise(QStringLiteral("Rain plan"), today.addDays(-5));
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Watch); // 1 of 4
    const auto reasons = healthOf(facts, more, today).of(HealthPart::Promises).reasons;
    ASSERT_EQ(reasons.size(), 2);
    EXPECT_EQ(reasons[0].count, 3);
    EXPECT_EQ(reasons[0].of, 4);
    EXPECT_EQ(reasons[1].about, QStringLiteral("Rain plan"));
    EXPECT_EQ(reasons[1].who, QStringLiteral("Them"));
    promise(QStringLiteral("Stickers"), today.addDays(-1));
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Trouble); // 2 of 5 are late, a third or more
}

TEST_F(Health, IsInTroubleWhereOnePromiseIsOffTrack)
{
    for (int i = 0; i < 9; ++i)
        promise(QStringLiteral("Fine"), {});
    promise(QStringLiteral("Wobbles"), {}, Confidence::Wobbling);
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Watch);
    promise(QStringLiteral("Lost"), {}, Confidence::OffTrack);
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Trouble);
    EXPECT_THAT(findings(HealthPart::Promises), ElementsAre(HealthFinding::OnTrack, HealthFinding::WorkOffTrack, HealthFinding::WorkWobbles));
}

TEST_F(Health, WatchesActionsThatAreLate)
{
    Action action;
    action.dueOn = today;
    more.actions = {action};
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Well);
    more.actions[0].dueOn = today.addDays(-1);
    EXPECT_EQ(face(HealthPart::Promises), HealthFace::Watch);
}

TEST_F(Health, RhythmFollowsPunctuality)
{
    checkIn(CheckInState::Planned, today.addDays(7));
    for (int week = 1; week <= 5; ++week)
        checkIn(CheckInState::Held, today.addDays(-7 * week), today.addDays(-7 * week));
    checkIn(CheckInState::Missed, today.addDays(-42));
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Well); // 5 of 6
    facts.checkIns[1].state = facts.checkIns[2].state = CheckInState::Skipped;
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Watch); // 3 of 6
    facts.checkIns[3].state = CheckInState::Skipped;
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Trouble); // 2 of 6
}

TEST_F(Health, RhythmWatchesWhatIsOverdueAndWhereNothingIsPlanned)
{
    for (int week = 1; week <= 6; ++week)
        checkIn(CheckInState::Held, today.addDays(-7 * week), today.addDays(-7 * week));
    EXPECT_THAT(findings(HealthPart::Rhythm), ElementsAre(HealthFinding::HeldInTime, HealthFinding::NothingPlanned));
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Watch);
    checkIn(CheckInState::Planned, today.addDays(-1));
    EXPECT_THAT(findings(HealthPart::Rhythm), ElementsAre(HealthFinding::HeldInTime, HealthFinding::CheckInIsOverdue));
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Watch);
    facts.checkIns.last().plannedOn = today;
    EXPECT_EQ(face(HealthPart::Rhythm), HealthFace::Well);
}

TEST_F(Health, RelationsFollowTheLatestMoodOfEachSide)
{
    mood(us, today.addDays(-30), 2);
    mood(us, today.addDays(-10), 5);
    mood(them, today.addDays(-10), 4);
    EXPECT_EQ(face(HealthPart::Relations), HealthFace::Well);
    more.moods.last().mood = 3;
    EXPECT_EQ(face(HealthPart::Relations), HealthFace::Watch);
    more.moods.last().mood = 2;
    EXPECT_EQ(face(HealthPart::Relations), HealthFace::Trouble);
}

TEST_F(Health, RelationsWatchAFall)
{
    mood(them, today.addDays(-30), 5);
    mood(them, today.addDays(-10), 4);
    EXPECT_EQ(face(HealthPart::Relations), HealthFace::Watch);
    EXPECT_THAT(findings(HealthPart::Relations), ElementsAre(HealthFinding::SideFeels, HealthFinding::SideFell));
}

TEST_F(Health, PutsOurViewBesideTheirsAndCallsAGuessOne)
{
    mood(us, today.addDays(-10), 5);
    EXPECT_THAT(healthOf(facts, more, today).perception, IsEmpty());
    mood(them, today.addDays(-10), 4, Basis::Guess);
    auto pairs = healthOf(facts, more, today).perception;
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].gap(), 1);
    EXPECT_EQ(pairs[0].theirs.basis, Basis::Guess);
    EXPECT_THAT(findings(HealthPart::Relations), Not(Contains(HealthFinding::WeSeeItBetter)));
    more.moods.last().mood = 3;
    EXPECT_THAT(findings(HealthPart::Relations), Contains(HealthFinding::WeSeeItBetter));
    more.moods.first().mood = 1;
    EXPECT_THAT(findings(HealthPart::Relations), Contains(HealthFinding::TheySeeItBetter));
}

TEST_F(Health, RelationsFollowTheAgeOfOpenConcerns)
{
    const auto after = [&](int days, QDate due = {}) {
        concern(days, due);
        return face(HealthPart::Relations);
    };
    EXPECT_EQ(after(30), HealthFace::Well);
    EXPECT_EQ(after(31), HealthFace::Watch);
    EXPECT_EQ(after(91), HealthFace::Trouble);
    EXPECT_EQ(after(5, today.addDays(-1)), HealthFace::Watch);
    EXPECT_THAT(findings(HealthPart::Relations), Contains(HealthFinding::ConcernPastItsDay));
    more.concerns[0].step = ConcernStep::Settled;
    EXPECT_EQ(face(HealthPart::Relations), HealthFace::NotKnown);
}

} // namespace concord
