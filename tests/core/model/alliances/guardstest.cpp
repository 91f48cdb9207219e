// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/guards.h"

#include "tests/core/model/alliances/storyrooms.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

using storyrooms::library;
using storyrooms::today;
using State = AllianceState;

AllianceFacts in(State state)
{
    AllianceFacts facts = storyrooms::facts();
    facts.alliance.state = state;
    return facts;
}

AllianceFacts active()
{
    AllianceFacts facts = in(State::Active);
    facts.versions[0].state = VersionState::InForce;
    return facts;
}

AllianceFacts ending(QDate lastDay)
{
    AllianceFacts facts = active();
    facts.alliance.state = State::Ending;
    AllianceStep notice;
    notice.fromState = State::Active;
    notice.toState = State::Ending;
    notice.lastDay = lastDay;
    facts.steps = {notice};
    return facts;
}

CheckIn heldReview(QDate on)
{
    CheckIn review;
    review.kind = CheckInKind::FullReview;
    review.state = CheckInState::Held;
    review.plannedOn = review.heldOn = on;
    return review;
}

QStringList statesOf(const AllianceFacts &facts)
{
    QStringList states;
    for (const NextState &next : nextStates(facts, today))
        states.append(word(next.state));
    return states;
}

QList<Violation> blockersOf(const AllianceFacts &facts, State to, QDate on = today)
{
    for (const NextState &next : nextStates(facts, on)) {
        if (next.state == to)
            return next.blockers;
    }
    return {{QStringLiteral("no such step"), {}, {}}};
}

Violation broken(const char *code, const char *subject, const QString &detail = {})
{
    return {QLatin1String(code), QLatin1String(subject), detail};
}

StepRequest step(State to)
{
    StepRequest request;
    request.to = to;
    request.on = today;
    return request;
}

TEST(AllianceLife, HasTheStepsOfItsTable)
{
    const auto states = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QLatin1String(name));
        return list;
    };
    EXPECT_EQ(statesOf(in(State::Draft)), states({"proposed", "dropped"}));
    EXPECT_EQ(statesOf(in(State::Proposed)), states({"agreed", "draft", "declined"}));
    EXPECT_EQ(statesOf(in(State::Agreed)), states({"active", "draft", "dropped"}));
    EXPECT_EQ(statesOf(active()), states({"paused", "ending", "completed"}));
    EXPECT_EQ(statesOf(in(State::Paused)), states({"active", "ending"}));
    EXPECT_EQ(statesOf(ending(today)), states({"completed", "ended"}));
    EXPECT_EQ(statesOf(in(State::Completed)), states({"draft"}));
    EXPECT_EQ(statesOf(in(State::Ended)), states({"draft"}));
    EXPECT_TRUE(statesOf(in(State::Declined)).isEmpty());
    EXPECT_TRUE(statesOf(in(State::Dropped)).isEmpty());
}

TEST(AllianceLife, RefusesAStepThatIsNotLawful)
{
    EXPECT_EQ(refusals(in(State::Draft), step(State::Active), today),
              (QList<Violation>{broken("step_not_lawful", "draft", QStringLiteral("active"))}));
}

TEST(Proposing, IsOpenWhenTheLinesForItAreSettledAndEachPartyWinsSomething)
{
    EXPECT_TRUE(blockersOf(in(State::Draft), State::Proposed).isEmpty());
}

TEST(Proposing, NamesEveryLineThatIsMissing)
{
    AllianceFacts facts = in(State::Draft);
    facts.terms.removeIf([](const Term &t) { return t.clauseKey == QLatin1String("K4"); });
    facts.contributions.clear();
    EXPECT_EQ(blockersOf(facts, State::Proposed),
              (QList<Violation>{broken("line_not_settled", "K4"), broken("line_not_settled", "K10")}));
}

TEST(Proposing, NamesThePartyThatWinsNothingThatMatters)
{
    AllianceFacts facts = in(State::Draft);
    facts.benefits[2].importance = facts.benefits[3].importance = 3;
    EXPECT_EQ(blockersOf(facts, State::Proposed),
              (QList<Violation>{broken("no_benefit_that_matters", "K6", QStringLiteral("Fernhill Library Service"))}));
}

TEST(Proposing, NeedsAVersion)
{
    AllianceFacts facts = in(State::Draft);
    facts.versions[0].state = VersionState::Withdrawn;
    EXPECT_EQ(blockersOf(facts, State::Proposed), (QList<Violation>{broken("no_version", "agreement_version")}));
}

TEST(Agreeing, NeedsTheLinesForTheStartAndEveryPartysYes)
{
    AllianceFacts facts = in(State::Proposed);
    EXPECT_TRUE(blockersOf(facts, State::Agreed).isEmpty());
    facts.terms.removeIf([](const Term &t) { return t.clauseKey == QLatin1String("K11"); });
    facts.acceptances.removeLast();
    EXPECT_EQ(blockersOf(facts, State::Agreed),
              (QList<Violation>{broken("line_not_settled", "K11"),
                                broken("acceptance_missing", "K26", QStringLiteral("St Brannock Primary School"))}));
}

TEST(Agreeing, NeedsTheYesToTheNewestVersion)
{
    AllianceFacts facts = in(State::Proposed);
    AgreementVersion revised;
    revised.id = AgreementVersionId(2);
    revised.number = 2;
    revised.state = VersionState::Proposed;
    facts.versions.append(revised);
    EXPECT_EQ(blockersOf(facts, State::Agreed).size(), 3);
}

TEST(Starting, OfTheStoryRoomsIsStoppedByExactlyTwoSafeguards)
{
    EXPECT_EQ(
        blockersOf(in(State::Agreed), State::Active),
        (QList<Violation>{broken("must_safeguard_open", "G4", QStringLiteral("Family details: who deletes")),
                          broken("must_safeguard_open", "G5", QStringLiteral("Helpers are checked: 5 of 8 done"))}));
}

TEST(Starting, LooksAtEveryMustWhateverItsLevelAndAtNoOther)
{
    AllianceFacts facts = in(State::Agreed);
    facts.safeguards[1].unlocksLevel = 4;
    facts.safeguards[2].state = SafeguardState::Waived;
    EXPECT_EQ(blockersOf(facts, State::Active).size(), 1);
    facts.safeguards[1].level = SafeguardLevel::Nice;
    EXPECT_TRUE(blockersOf(facts, State::Active).isEmpty());
}

TEST(Starting, WaitsForTheStartAndNeedsAnEarlyCheckIn)
{
    AllianceFacts facts = in(State::Agreed);
    facts.safeguards.clear();
    facts.alliance.startOn = QDate(2026, 6, 1);
    facts.schedules.clear();
    EXPECT_EQ(blockersOf(facts, State::Active),
              (QList<Violation>{broken("start_in_future", "alliance.start_on", QStringLiteral("2026-06-01")),
                                broken("first_check_in_missing", "K15", QStringLiteral("2026-07-16"))}));
    facts.alliance.startOn = {};
    EXPECT_EQ(blockersOf(facts, State::Active), (QList<Violation>{broken("start_unknown", "alliance.start_on")}));
}

TEST(Starting, GoesByTheStartThatWasAgreedWhateverTheRecordSaysSince)
{
    AllianceFacts facts = in(State::Agreed);
    facts.safeguards.clear();
    facts.versions[0].state = VersionState::InForce;
    facts.alliance.startOn = QDate(2026, 6, 1);
    sealTerms(facts.versions[0], facts.alliance, today);
    facts.alliance.startOn = today;
    facts.schedules.clear();
    EXPECT_EQ(blockersOf(facts, State::Active),
              (QList<Violation>{broken("start_in_future", "agreement_version", QStringLiteral("2026-06-01")),
                                broken("first_check_in_missing", "K15", QStringLiteral("2026-07-16"))}));
    CheckIn first;
    first.plannedOn = QDate(2026, 7, 16);
    facts.checkIns.append(first);
    facts.alliance.startOn = QDate(2027, 1, 1);
    EXPECT_TRUE(blockersOf(facts, State::Active, QDate(2026, 6, 1)).isEmpty());
}

TEST(Amending, IsOfferedOnceANewVersionIsProposedAndNeedsEveryYes)
{
    AllianceFacts facts = active();
    AgreementVersion revised;
    revised.id = AgreementVersionId(2);
    revised.number = 2;
    revised.state = VersionState::Proposed;
    facts.versions.append(revised);
    const NextState amend = nextStates(facts, today).first();
    EXPECT_TRUE(amend.amends);
    EXPECT_EQ(amend.blockers.size(), 3);
    for (const AllianceSide &side : facts.sides) {
        Acceptance yes;
        yes.versionId = revised.id;
        yes.alliancePartyId = side.role.id;
        facts.acceptances.append(yes);
    }
    EXPECT_TRUE(nextStates(facts, today).first().blockers.isEmpty());
    EXPECT_EQ(refusals(active(), step(State::Active), today),
              (QList<Violation>{broken("no_new_version", "agreement_version")}));
}

TEST(Amending, IsAboutAVersionNewerThanTheOneInForce)
{
    AllianceFacts facts = active();
    facts.versions[0].number = 2;
    AgreementVersion leftOver;
    leftOver.id = AgreementVersionId(2);
    leftOver.number = 1;
    leftOver.state = VersionState::Proposed;
    facts.versions.append(leftOver);
    EXPECT_FALSE(nextStates(facts, today).first().amends);
}

TEST(Ending, KeepsTheNoticeUnlessBothAgree)
{
    StepRequest notice = step(State::Ending);
    notice.byPartyId = library;
    notice.lastDay = QDate(2026, 6, 30); // two months from 1 May is 1 July
    EXPECT_EQ(refusals(active(), notice, today),
              (QList<Violation>{broken("notice_too_short", "alliance_step.last_day", QStringLiteral("2026-07-01"))}));
    notice.lastDay = QDate(2026, 7, 1);
    EXPECT_TRUE(refusals(active(), notice, today).isEmpty());
    notice.lastDay = QDate(2026, 5, 15);
    notice.bothAgree = true;
    EXPECT_EQ(refusals(active(), notice, today), (QList<Violation>{broken("reason_needed", "alliance_step.reason")}));
    notice.reason = QStringLiteral("the room is closed for repairs");
    EXPECT_TRUE(refusals(active(), notice, today).isEmpty());
}

TEST(NoticeGuard, LetsNobodyProlongAloneWhatWasAgreedToEnd)
{
    AllianceFacts facts = active();
    StepRequest notice = step(State::Ending);
    notice.byPartyId = library;
    const QDate end = facts.dates(today).endOn;
    ASSERT_TRUE(end.isValid());
    notice.lastDay = end;
    EXPECT_TRUE(refusals(facts, notice, today).isEmpty());
    notice.lastDay = end.addDays(1);
    const QList<Violation> tooLate{broken("last_day_after_end", "alliance_step.last_day", end.toString(Qt::ISODate))};
    EXPECT_EQ(refusals(facts, notice, today), tooLate);
    notice.bothAgree = true;
    notice.reason = QStringLiteral("one more harvest");
    EXPECT_TRUE(refusals(facts, notice, today).isEmpty());
    notice.bothAgree = false;
    notice.override = true;
    notice.overrideReason = QStringLiteral("they will not mind");
    EXPECT_TRUE(refusals(facts, notice, today).isEmpty());
    // What renews by itself ends with the term that the notice falls into; what has no end ends on any day.
    notice.override = false;
    facts.alliance.renewal = Renewal::Automatic;
    facts.alliance.renewalMonths = 12;
    const QDate late = facts.dates(today).noticeBy.addDays(1);
    notice.on = late;
    notice.lastDay = end.addMonths(12);
    EXPECT_TRUE(refusals(facts, notice, late).isEmpty());
    notice.lastDay = notice.lastDay.addDays(1);
    EXPECT_FALSE(refusals(facts, notice, late).isEmpty());
    facts.alliance.initialMonths = {};
    facts.alliance.endOn = {};
    EXPECT_TRUE(refusals(facts, notice, late).isEmpty());
}

TEST(Ending, OfAPausedAllianceMayComeOnAnyDay)
{
    EXPECT_EQ(earliestLastDay(active(), today), QDate(2026, 7, 1));
    AllianceFacts paused = active();
    paused.alliance.state = State::Paused;
    EXPECT_EQ(earliestLastDay(paused, today), today);
    StepRequest notice = step(State::Ending);
    notice.byPartyId = library;
    notice.lastDay = today;
    EXPECT_TRUE(refusals(paused, notice, today).isEmpty());
    notice.lastDay = today.addDays(-1);
    EXPECT_EQ(refusals(paused, notice, today), (QList<Violation>{broken("last_day_needed", "alliance_step.last_day")}));
}

TEST(Completing, NeedsTheEndEveryResponsibilityAndAClosingReview)
{
    AllianceFacts facts = active();
    facts.responsibilities[0].state = ResponsibilityState::Done;
    facts.responsibilities[1].state = ResponsibilityState::Dropped;
    EXPECT_EQ(blockersOf(facts, State::Completed),
              (QList<Violation>{
                  broken("end_not_reached", "alliance.end_on", QStringLiteral("2027-03-01")),
                  broken("responsibility_without_reason", "responsibility", QStringLiteral("Fernhill Library Service")),
                  broken("responsibility_open", "responsibility", QStringLiteral("St Brannock Primary School")),
                  broken("closing_review_missing", "check_in")}));
    facts.responsibilities[1].stateReason = QStringLiteral("the library does it anyway");
    facts.responsibilities[2].state = ResponsibilityState::Done;
    const QDate end(2027, 3, 1);
    facts.checkIns.append(heldReview(end.addDays(-91)));
    EXPECT_EQ(blockersOf(facts, State::Completed, end),
              (QList<Violation>{broken("closing_review_missing", "check_in")}));
    facts.checkIns.append(heldReview(end.addDays(-90)));
    EXPECT_TRUE(blockersOf(facts, State::Completed, end).isEmpty());
}

TEST(Completing, LeadsToTheSealedTextForItsEndAndNowhereOnceNoticeWasGiven)
{
    AllianceFacts facts = active();
    facts.versions[0].sealedOn = QDate(2026, 2, 1);
    facts.versions[0].startOn = facts.alliance.startOn;
    facts.versions[0].endOn = QDate(2027, 4, 30);
    facts.alliance.endOn = QDate(2026, 4, 30);
    EXPECT_EQ(blockersOf(facts, State::Completed).first(), broken("end_not_reached", "agreement_version", QStringLiteral("2027-04-30")));
    EXPECT_EQ(blockersOf(ending(today.addDays(1)), State::Completed).first(),
              broken("end_not_reached", onlyWaitingHelps.data(), QStringLiteral("2026-05-02")));
}

TEST(Completing, EndsAnAllianceThatRenewsByItselfOnThatDay)
{
    AllianceFacts facts = in(State::Completed);
    facts.alliance.renewal = Renewal::Automatic;
    facts.alliance.renewalMonths = 10;
    AllianceStep completed;
    completed.fromState = State::Active;
    completed.toState = State::Completed;
    completed.takenOn = QDate(2027, 1, 15);
    facts.steps = {completed};
    EXPECT_EQ(facts.dates(QDate(2029, 1, 1)).endOn, QDate(2027, 1, 15));
}

TEST(Ended, NeedsTheLastDayAndEveryHandBack)
{
    AllianceFacts facts = ending(today.addDays(1));
    HandBack key;
    key.what = QStringLiteral("the room key");
    facts.handBacks = {key};
    EXPECT_EQ(blockersOf(facts, State::Ended),
              (QList<Violation>{broken("last_day_not_reached", "alliance_step", QStringLiteral("2026-05-02")),
                                broken("hand_back_open", "hand_back", QStringLiteral("the room key"))}));
    facts.handBacks[0].doneOn = today;
    EXPECT_TRUE(blockersOf(facts, State::Ended, today.addDays(1)).isEmpty());
}

TEST(AllianceStep, AsksForWhatItsKindNeeds)
{
    EXPECT_EQ(refusals(in(State::Proposed), step(State::Draft), today),
              (QList<Violation>{broken("reason_needed", "alliance_step.reason")}));
    EXPECT_EQ(refusals(in(State::Proposed), step(State::Declined), today),
              (QList<Violation>{broken("party_needed", "alliance_step.by_party_id")}));
    EXPECT_EQ(refusals(active(), step(State::Paused), today),
              (QList<Violation>{broken("reason_needed", "alliance_step.reason"),
                                broken("resume_day_needed", "alliance_step.resume_on")}));
    EXPECT_EQ(refusals(in(State::Paused), step(State::Ending), today),
              (QList<Violation>{broken("party_needed", "alliance_step.by_party_id"),
                                broken("last_day_needed", "alliance_step.last_day")}));
    EXPECT_TRUE(refusals(in(State::Paused), step(State::Active), today).isEmpty());
}

TEST(AllianceStep, IsTakenByAPartyOfTheAllianceAndNotInTheFuture)
{
    StepRequest declined = step(State::Declined);
    declined.byPartyId = PartyId(99);
    declined.on = today.addDays(1);
    EXPECT_EQ(refusals(in(State::Proposed), declined, today),
              (QList<Violation>{broken("step_in_future", "alliance_step.taken_on"),
                                broken("not_a_party_of_the_alliance", "alliance_step.by_party_id")}));
}

TEST(AllianceStep, IsTakenNoEarlierThanTheOneBeforeItNorThanTheStart)
{
    AllianceFacts facts = active();
    facts.alliance.startOn = QDate(2026, 4, 10);
    StepRequest pause = step(State::Paused);
    pause.reason = QStringLiteral("the riders are away");
    pause.on = QDate(2001, 1, 1);
    pause.resumeOn = today;
    EXPECT_EQ(refusals(facts, pause, today),
              (QList<Violation>{broken("step_before_start", "alliance_step.taken_on", QStringLiteral("2026-04-10"))}));
    AllianceStep started;
    started.fromState = State::Agreed;
    started.toState = State::Active;
    started.takenOn = QDate(2026, 4, 12);
    facts.steps = {started};
    EXPECT_EQ(refusals(facts, pause, today),
              (QList<Violation>{broken("step_before_last", "alliance_step.taken_on", QStringLiteral("2026-04-12")),
                                broken("step_before_start", "alliance_step.taken_on", QStringLiteral("2026-04-10"))}));
    // What a step asks for can't be overridden, and the first and the last lawful day are lawful.
    pause.override = true;
    pause.overrideReason = QStringLiteral("we say so");
    EXPECT_EQ(refusals(facts, pause, today).size(), 2);
    pause.on = QDate(2026, 4, 12);
    EXPECT_TRUE(refusals(facts, pause, today).isEmpty());
    pause.on = today;
    EXPECT_TRUE(refusals(facts, pause, today).isEmpty());
}

TEST(AllianceStep, IsAskedWhatHeldOnItsDayAndNotToday)
{
    AllianceFacts facts = ending(today.addDays(-5));
    facts.alliance.startOn = QDate(2026, 3, 1);
    StepRequest end = step(State::Ended);
    end.on = today.addDays(-6);
    EXPECT_EQ(refusals(facts, end, today),
              (QList<Violation>{broken("last_day_not_reached", "alliance_step", QStringLiteral("2026-04-26"))}));
    end.on = today.addDays(-5);
    EXPECT_TRUE(refusals(facts, end, today).isEmpty());

    // All said yes ten days ago.
    StepRequest agree = step(State::Agreed);
    agree.on = today.addDays(-11);
    EXPECT_EQ(refusals(in(State::Proposed), agree, today).size(), 3);
    agree.on = today.addDays(-10);
    EXPECT_TRUE(refusals(in(State::Proposed), agree, today).isEmpty());
}

TEST(AllianceStep, IsNoEarlierThanTheStartThatWasAgreed)
{
    AllianceFacts facts = active();
    facts.alliance.startOn = QDate(2026, 4, 10);
    sealTerms(facts.versions[0], facts.alliance, QDate(2026, 4, 1));
    facts.alliance.startOn = QDate(2026, 1, 1);
    StepRequest pause = step(State::Paused);
    pause.reason = QStringLiteral("the riders are away");
    pause.resumeOn = today;
    pause.on = QDate(2026, 4, 9);
    EXPECT_EQ(refusals(facts, pause, today),
              (QList<Violation>{broken("step_before_start", "alliance_step.taken_on", QStringLiteral("2026-04-10"))}));
}

TEST(AllianceStep, IsNotHeldUpByAnAllianceThatWasStartedBeforeItsDay)
{
    AllianceFacts facts = active();
    facts.alliance.startOn = today.addDays(5);
    StepRequest pause = step(State::Paused);
    pause.reason = QStringLiteral("the riders are away");
    pause.resumeOn = today;
    EXPECT_TRUE(refusals(facts, pause, today).isEmpty());
}

TEST(Overriding, TakesAWrittenReasonAndWorksOncePerStep)
{
    AllianceFacts facts = in(State::Agreed);
    StepRequest start = step(State::Active);
    EXPECT_EQ(refusals(facts, start, today).size(), 2);
    start.override = true;
    EXPECT_EQ(refusals(facts, start, today),
              (QList<Violation>{broken("override_reason_needed", "alliance_step.override_reason")}));
    start.overrideReason = QStringLiteral("only checked helpers come in May");
    EXPECT_TRUE(refusals(facts, start, today).isEmpty());
    AllianceStep earlier;
    earlier.fromState = State::Agreed;
    earlier.toState = State::Active;
    earlier.overrideReason = start.overrideReason;
    facts.steps = {earlier};
    EXPECT_EQ(refusals(facts, start, today),
              (QList<Violation>{broken("already_overridden", "agreed", QStringLiteral("active"))}));
    EXPECT_FALSE(nextStates(facts, today).first().mayOverride);
}

TEST(Overriding, NeverReplacesWhatAStepAsksFor)
{
    StepRequest pause = step(State::Paused);
    pause.override = true;
    pause.overrideReason = QStringLiteral("because");
    EXPECT_EQ(refusals(active(), pause, today).size(), 2);
}

TEST(RenewingAsNew, LeavesThisAllianceAsItIs)
{
    const NextState next = nextStates(in(State::Completed), today).first();
    EXPECT_TRUE(next.asNewAlliance);
    EXPECT_TRUE(next.blockers.isEmpty());
}

} // namespace
} // namespace concord
