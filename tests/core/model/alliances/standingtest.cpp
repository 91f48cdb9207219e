// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/standing.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate start(2026, 1, 1);
const PartyId us(1);
const PartyId them(2);

/// Two parties, from 1 January 2026 for twelve months, one month's notice, 14 days to prepare.
AllianceFacts running()
{
    AllianceFacts facts;
    facts.alliance.state = AllianceState::Active;
    facts.alliance.startOn = start;
    facts.alliance.initialMonths = 12;
    facts.alliance.renewal = Renewal::None;
    facts.alliance.noticeValue = 1;
    facts.alliance.prepDays = 14;
    for (const PartyId party : {us, them}) {
        AllianceSide side;
        side.role.partyId = side.party.id = party;
        side.role.isUs = party == us;
        facts.sides << side;
    }
    return facts;
}

QList<Attention> attentionOn(const AllianceFacts &facts, QDate today)
{
    return standingOf(facts, {}, {}, today).attention;
}

Benefit measured(double target)
{
    Benefit benefit;
    benefit.id = BenefitId(1);
    benefit.partyId = us;
    benefit.baseline = 0;
    benefit.target = target;
    return benefit;
}

TEST(TimeElapsed, GoesByTheStartThatWasAgreed)
{
    AllianceFacts facts = running();
    AgreementVersion version;
    version.state = VersionState::InForce;
    version.effectiveOn = start;
    sealTerms(version, facts.alliance, start);
    facts.versions = {version};
    const auto agreed = timeElapsed(facts, QDate(2026, 7, 1));
    ASSERT_TRUE(agreed);
    EXPECT_NEAR(*agreed, 100.0 * 181 / 365, 1e-9);
    facts.alliance.startOn = QDate(2026, 6, 1);
    EXPECT_EQ(timeElapsed(facts, QDate(2026, 7, 1)), agreed);
    EXPECT_EQ(standingOf(facts, {}, {}, QDate(2026, 7, 1)).timePercent, agreed);
    facts.alliance.state = AllianceState::Completed;
    EXPECT_EQ(timeElapsed(facts, QDate(2026, 7, 1)), std::nullopt);
}

TEST(DatesOfAnAlliance, AreOnlyItsEndOnceItIsOver)
{
    AllianceFacts facts = running();
    const QDate late(2026, 12, 20);
    EXPECT_EQ(facts.dates(late).noticeBy, QDate(2026, 12, 1));
    EXPECT_TRUE(facts.dates(late).noticePassed);
    facts.alliance.state = AllianceState::Completed;
    const AgreementDates over = facts.dates(late);
    EXPECT_EQ(over.endOn, QDate(2027, 1, 1));
    EXPECT_FALSE(over.noticeBy.isValid());
    EXPECT_FALSE(over.prepareFrom.isValid());
    EXPECT_FALSE(over.noticePassed);
}

TEST(TimeElapsed, IsTheShareOfTheWayToTheEnd)
{
    EXPECT_EQ(timeElapsed(start, QDate(2026, 4, 11), QDate(2026, 1, 26)), 25.0); // 25 of 100 days
    EXPECT_EQ(timeElapsed(start, QDate(2026, 4, 11), start), 0.0);
    EXPECT_EQ(timeElapsed(start, QDate(2026, 4, 11), QDate(2026, 4, 11)), 100.0);
    EXPECT_EQ(timeElapsed(start, QDate(2026, 4, 11), QDate(2030, 1, 1)), 100.0);
}

TEST(TimeElapsed, IsNotKnownBeforeTheStartOrWithAnOpenEnd)
{
    EXPECT_EQ(timeElapsed(start, QDate(2026, 4, 11), QDate(2025, 12, 31)), std::nullopt);
    EXPECT_EQ(timeElapsed(start, {}, QDate(2026, 2, 1)), std::nullopt);
    EXPECT_EQ(timeElapsed({}, QDate(2026, 4, 11), QDate(2026, 2, 1)), std::nullopt);
}

TEST(Standing, SaysThatValueTrailsOnceItIsMoreThanTenPointsBehindTime)
{
    AllianceFacts facts = running();
    facts.alliance.endOn = QDate(2026, 4, 11); // 100 days
    facts.benefits << measured(100);
    const QDate halfWay(2026, 2, 20);
    const auto at = [&](double value) {
        return standingOf(facts, {BenefitReading{BenefitReadingId(1), {}, BenefitId(1), start, value, {}, {}}}, {}, halfWay);
    };
    EXPECT_EQ(at(40).timePercent, 50.0);
    EXPECT_NEAR(*at(40).valuePercent, 40.0, 1e-9);
    EXPECT_FALSE(at(40).valueTrails);
    EXPECT_TRUE(at(39.9).valueTrails);
    EXPECT_TRUE(at(39.9).attention.contains(Attention::ValueTrails));
    EXPECT_FALSE(standingOf(facts, {}, {}, halfWay).valueTrails); // nothing is known
}

TEST(Standing, CountsTimeOverTacitRenewalsFromTheStartToThePresentEnd)
{
    AllianceFacts facts = running();
    facts.alliance.renewal = Renewal::Automatic;
    facts.alliance.renewalMonths = 12;
    const Standing standing = standingOf(facts, {}, {}, QDate(2027, 1, 1));
    EXPECT_EQ(standing.dates.endOn, QDate(2028, 1, 1));
    EXPECT_EQ(standing.timePercent, 50.0);
}

/// Notice by 1 December 2026, preparing from 17 November, the end on 1 January 2027.
TEST(Standing, AsksForAttentionAtThePreparationTheNoticeAndTheEnd)
{
    const AllianceFacts facts = running();
    EXPECT_EQ(attentionOn(facts, QDate(2026, 11, 16)), QList<Attention>());
    EXPECT_EQ(attentionOn(facts, QDate(2026, 11, 17)), QList<Attention>{Attention::NoticeDue});
    EXPECT_EQ(attentionOn(facts, QDate(2026, 12, 1)), QList<Attention>{Attention::NoticeDue});
    EXPECT_EQ(attentionOn(facts, QDate(2026, 12, 2)), QList<Attention>{Attention::NoticePassed});
    EXPECT_EQ(attentionOn(facts, QDate(2026, 12, 31)), QList<Attention>{Attention::NoticePassed});
    EXPECT_EQ(attentionOn(facts, QDate(2027, 1, 1)), QList<Attention>{Attention::EndReached});
}

TEST(Standing, IsQuietAgainOnceItRenewedByItself)
{
    AllianceFacts facts = running();
    facts.alliance.renewal = Renewal::Automatic;
    facts.alliance.renewalMonths = 12;
    EXPECT_EQ(attentionOn(facts, QDate(2026, 12, 31)), QList<Attention>{Attention::NoticePassed});
    EXPECT_EQ(attentionOn(facts, QDate(2027, 1, 1)), QList<Attention>());
    EXPECT_EQ(attentionOn(facts, QDate(2027, 11, 17)), QList<Attention>{Attention::NoticeDue});
}

TEST(Standing, AsksForNothingOnceItIsOver)
{
    AllianceFacts facts = running();
    facts.alliance.state = AllianceState::Dropped;
    Responsibility late;
    late.dueOn = start;
    facts.responsibilities << late;
    EXPECT_EQ(attentionOn(facts, QDate(2027, 6, 1)), QList<Attention>());
    EXPECT_EQ(standingOf(facts, {}, {}, QDate(2027, 6, 1)).timePercent, std::nullopt);
}

TEST(Standing, SeesWhatIsLateOverdueAndWaiting)
{
    AllianceFacts facts = running();
    const QDate today(2026, 6, 10);
    CheckInSchedule rhythm;
    rhythm.id = CheckInScheduleId(4);
    rhythm.graceDays = 3;
    facts.schedules << rhythm;
    CheckIn planned;
    planned.scheduleId = rhythm.id;
    planned.plannedOn = today.addDays(-3);
    facts.checkIns << planned;
    EXPECT_EQ(attentionOn(facts, today), QList<Attention>());
    EXPECT_EQ(attentionOn(facts, today.addDays(1)), QList<Attention>{Attention::CheckInOverdue});
    facts.checkIns.clear();
    Responsibility work;
    work.dueOn = today.addDays(-1);
    facts.responsibilities << work;
    EXPECT_EQ(attentionOn(facts, today), QList<Attention>{Attention::WorkLate});
    Concern concern;
    concern.stepDueOn = today.addDays(-1);
    EXPECT_EQ(standingOf(facts, {}, {concern}, today).attention, (QList<Attention>{Attention::WorkLate, Attention::ConcernDue}));
    concern.step = ConcernStep::Parked;
    EXPECT_EQ(standingOf(facts, {}, {concern}, today).attention, QList<Attention>{Attention::WorkLate});
}

TEST(Standing, NamesWhatKeepsTheNextStepClosedAndThenTheLinesThatAreOpen)
{
    AllianceFacts facts = running();
    const Standing active = standingOf(facts, {}, {}, start);
    ASSERT_FALSE(active.missing.isEmpty());
    EXPECT_EQ(active.missing.first(), (Violation{QStringLiteral("line_not_settled"), QStringLiteral("K1"), {}}));
    facts.alliance.state = AllianceState::Agreed;
    facts.alliance.startOn = start.addDays(5);
    const Standing agreed = standingOf(facts, {}, {}, start);
    EXPECT_EQ(agreed.missing.first().code, QStringLiteral("start_in_future"));
}

} // namespace
} // namespace concord
