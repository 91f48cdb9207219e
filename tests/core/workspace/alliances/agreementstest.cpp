// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/partners/party.h"
#include "core/reports/difference.h"
#include "core/workspace/alliances/acceptedby.h"
#include "core/workspace/check.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/checkins.h"

namespace concord {

class AnAgreement : public AnAlliance {
protected:
    AgreementVersion latest() const { return view().facts.versions.last(); }
    void propose() { ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed))); }
    /// On to agreed, with the lines that only matter for starting left open on purpose.
    void agree()
    {
        propose();
        acceptByBoth(latest());
        StepRequest go = step(AllianceState::Agreed);
        go.override = true;
        go.overrideReason = QStringLiteral("the rest is small");
        ASSERT_TRUE(agreements.take(id, go));
    }
    void start()
    {
        agree();
        ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
            CheckIn first;
            first.allianceId = id;
            first.plannedOn = QDate(2026, 12, 7);
            store.insert(first);
        }));
        StepRequest go = step(AllianceState::Active);
        go.override = true;
        go.overrideReason = QStringLiteral("a week early, since both are ready");
        ASSERT_TRUE(agreements.take(id, go));
    }
};

TEST_F(AnAgreement, CannotBeProposedWhileALineThatItNeedsIsOpen)
{
    const auto refused = agreements.take(id, step(AllianceState::Proposed));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(codesOf(refused).contains(QStringLiteral("no_benefit_that_matters")));
    EXPECT_TRUE(codesOf(refused).contains(QStringLiteral("line_not_settled")));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Draft);
}

TEST_F(AnAgreement, IsSealedWhenItIsProposed)
{
    makeProposable();
    propose();
    const AgreementVersion version = latest();
    EXPECT_EQ(version.number, 1);
    EXPECT_EQ(version.state, VersionState::Proposed);
    EXPECT_TRUE(version.body.startsWith(QStringLiteral("# Breakfast by Bike\n")));
    EXPECT_EQ(version.bodyHash, hashOf(version.body));
    EXPECT_EQ(view().facts.steps.size(), 1);
    // Sealing is final: what takes it back is withdrawing.
    EXPECT_FALSE(workspace->undo());
}

TEST_F(AnAgreement, GoesBackToADraftWhenItIsWithdrawnAndGetsTheNextNumber)
{
    makeProposable();
    propose();
    EXPECT_EQ(codesOf(agreements.withdraw(latest().id, {})), QStringList{QStringLiteral("reason_needed")});
    ASSERT_TRUE(agreements.withdraw(latest().id, QStringLiteral("they asked for a later start")));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Draft);
    propose();
    EXPECT_EQ(latest().number, 2);
}

TEST_F(AnAgreement, WaitsForTheYesOfEveryParty)
{
    makeProposable();
    propose();
    Acceptance yes;
    yes.versionId = latest().id;
    yes.alliancePartyId = us.id;
    yes.byPersonId = us.partyId;
    ASSERT_TRUE(agreements.accept(yes));
    EXPECT_EQ(codesOf(agreements.accept(yes)), QStringList{QStringLiteral("already_accepted")});
    EXPECT_TRUE(codesOf(agreements.take(id, step(AllianceState::Agreed))).contains(QStringLiteral("acceptance_missing")));
}

TEST_F(AnAgreement, ComesIntoForceWhenAllAgreeAndThePartnerIsAllied)
{
    makeProposable();
    agree();
    EXPECT_EQ(latest().state, VersionState::InForce);
    EXPECT_EQ(stageOfPartner(), Stage::Allied);
    EXPECT_EQ(view().facts.steps.last().overrideReason, QStringLiteral("the rest is small"));
    EXPECT_EQ(codesOf(agreements.revoke(view().facts.acceptances.first().id)), QStringList{QStringLiteral("version_in_force")});
}

TEST_F(AnAgreement, TakesTheYesThatWasMissingLaterAndBackAgainUntilItIsOver)
{
    makeProposable();
    propose();
    const AgreementVersion proposed = latest();
    Acceptance yes;
    yes.versionId = proposed.id;
    yes.alliancePartyId = us.id;
    const AcceptanceId ours = agreements.accept(yes).value();
    StepRequest go = step(AllianceState::Agreed);
    go.override = true;
    go.overrideReason = QStringLiteral("theirs is in the post");
    ASSERT_TRUE(agreements.take(id, go));
    EXPECT_EQ(codesOf(agreements.accept(yes)), QStringList{QStringLiteral("already_accepted")});
    yes.alliancePartyId = them.id;
    const AcceptanceId theirs = agreements.accept(yes).value();
    EXPECT_TRUE(view().facts.yetToAccept(view().facts.versionToAccept()).isEmpty());
    AgreementVersion sealed = latest();
    EXPECT_EQ(sealed.body, proposed.body);
    EXPECT_EQ(sealed.bodyHash, proposed.bodyHash);
    EXPECT_EQ(sealed.effectiveOn, QDate(2026, 12, 1));
    // Undo stops at a yes, so that one noted by mistake is taken back; not the one that was there when it was agreed.
    EXPECT_FALSE(workspace->undo());
    EXPECT_EQ(acceptancesToTakeBack(*workspace, id).value(), QList<AcceptanceId>{theirs});
    EXPECT_EQ(codesOf(agreements.revoke(ours)), QStringList{QStringLiteral("version_in_force")});
    ASSERT_TRUE(agreements.revoke(theirs));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Dropped, QStringLiteral("it never came"))));
    EXPECT_EQ(codesOf(agreements.accept(yes)), QStringList{QStringLiteral("version_not_proposed")});
}

TEST_F(AnAgreement, KeepsTheReasonOfAnOverrideOutOfTheVersionThatItSeals)
{
    StepRequest go = step(AllianceState::Proposed, QStringLiteral("nobody had time"));
    go.override = true;
    go.overrideReason = go.reason;
    ASSERT_TRUE(agreements.take(id, go));
    EXPECT_EQ(latest().summaryOfChange, QString());
    EXPECT_EQ(view().facts.steps.last().overrideReason, QStringLiteral("nobody had time"));
}

TEST_F(AnAgreement, TakesTheYesThatAChangeWentWithout)
{
    makeProposable();
    start();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.outScope = QStringLiteral("Weekends"); }));
    const AgreementVersionId second = agreements.proposeChange(id, QStringLiteral("No weekends")).value();
    StepRequest go = step(AllianceState::Active);
    go.override = true;
    go.overrideReason = QStringLiteral("they said so on the phone");
    ASSERT_TRUE(agreements.take(id, go));
    acceptByBoth(workspace->store().get(second));
    EXPECT_EQ(acceptancesToTakeBack(*workspace, id).value().size(), 2);
    EXPECT_EQ(latest().effectiveOn, workspace->today());
}

TEST_F(AnAgreement, KeepsWhyAChangeWasWithdrawnAmongItsSteps)
{
    makeProposable();
    start();
    const auto withdrawn = [&](const QString &outScope, const QString &reason) {
        EXPECT_TRUE(alliances.edit(id, [&](Alliance &a) { a.outScope = outScope; }));
        const AgreementVersionId next = agreements.proposeChange(id, QStringLiteral("Less")).value();
        return [this, next, reason] { EXPECT_TRUE(agreements.withdraw(next, reason)); };
    };
    withdrawn(QStringLiteral("Weekends"), QStringLiteral(" they ride on Saturdays after all "))();
    AllianceStep last = view().facts.steps.last();
    EXPECT_EQ(last.fromState, AllianceState::Active);
    EXPECT_EQ(last.toState, AllianceState::Active);
    EXPECT_EQ(last.reason, QStringLiteral("Version 2 was withdrawn: they ride on Saturdays after all"));
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Active);

    const auto later = withdrawn(QStringLiteral("Sundays"), QStringLiteral("it ends anyway"));
    StepRequest notice = step(AllianceState::Ending, QStringLiteral("both want it"));
    notice.bothAgree = true;
    notice.lastDay = QDate(2026, 12, 24);
    ASSERT_TRUE(agreements.take(id, notice));
    later();
    EXPECT_EQ(view().facts.steps.last().reason, QStringLiteral("Version 3 was withdrawn: it ends anyway"));
    EXPECT_EQ(view().facts.lastDay(), QDate(2026, 12, 24));
    EXPECT_EQ(view().dates.endOn, QDate(2026, 12, 24));
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().facts.steps.last().reason, QStringLiteral("both want it"));
}

TEST_F(AnAgreement, NeedsAWrittenReasonToGoOnInSpiteOfTheRules)
{
    StepRequest go = step(AllianceState::Proposed);
    go.override = true;
    EXPECT_EQ(codesOf(agreements.take(id, go)), QStringList{QStringLiteral("override_reason_needed")});
}

TEST_F(AnAgreement, StartsOnlyWhenEveryMustSafeguardIsMetOrWaived)
{
    makeProposable();
    agree();
    Safeguard must;
    must.allianceId = id;
    must.key = QStringLiteral("G5");
    must.statement = QStringLiteral("People are checked");
    must.level = SafeguardLevel::Must;
    must.unlocksLevel = 3;
    ASSERT_TRUE(parts.add(must));
    const auto refused = agreements.take(id, step(AllianceState::Active));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().violations.contains({QStringLiteral("must_safeguard_open"), QStringLiteral("G5"), must.statement}));
}

TEST_F(AnAgreement, IsAmendedByANewVersionThatAllAccept)
{
    makeProposable();
    start();
    const AgreementVersionId first = latest().id;
    EXPECT_EQ(codesOf(agreements.proposeChange(id, {})), QStringList{QStringLiteral("nothing_changed")});
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.startOn = QDate(2026, 11, 1); }));
    EXPECT_EQ(codesOf(agreements.proposeChange(id, QStringLiteral("Backwards"), workspace->today().addDays(-1))),
              QStringList{QStringLiteral("effective_before_sealed")});
    StepRequest nothing = step(AllianceState::Active);
    nothing.override = true;
    nothing.overrideReason = QStringLiteral("all the same");
    EXPECT_EQ(codesOf(agreements.take(id, nothing)), QStringList{QStringLiteral("no_new_version")});
    const AgreementVersionId second = agreements.proposeChange(id, QStringLiteral("An earlier start")).value();
    EXPECT_EQ(codesOf(agreements.proposeChange(id, QStringLiteral("again"))), QStringList{QStringLiteral("amendment_open")});
    EXPECT_FALSE(agreements.take(id, step(AllianceState::Active)));
    acceptByBoth(workspace->store().get(second));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Active)));
    EXPECT_EQ(workspace->store().get(first).state, VersionState::Replaced);
    EXPECT_EQ(workspace->store().get(second).state, VersionState::InForce);
    EXPECT_EQ(codesOf(agreements.proposeChange(id, {})), QStringList{QStringLiteral("nothing_changed")});
}

TEST_F(AnAgreement, StartsOnTheDayThatWasAgreedWhateverTheRecordSaysSince)
{
    makeProposable();
    agree();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.startOn = QDate(2026, 11, 1); }));
    const auto refused = agreements.take(id, step(AllianceState::Active));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().violations.contains({QStringLiteral("start_in_future"), QStringLiteral("agreement_version"), QStringLiteral("2026-12-01")}));
}

// A text that was sealed before a dot inside a figure and an address were looked at more closely.
TEST_F(AnAgreement, HasNotChangedWhereTheSealedTextIsOnlyEscapedInAnotherWay)
{
    makeProposable();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.purpose = QStringLiteral("77.8 of 100, see https://a.example"); }));
    start();
    AgreementVersion sealed = latest();
    sealed.body.replace(QStringLiteral("77.8"), QStringLiteral("77\\.8")).replace(QStringLiteral("https\\:"), QStringLiteral("https:"));
    sealed.bodyHash = hashOf(sealed.body);
    ASSERT_NE(sealed.body, latest().body);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) { store.update(sealed); }));
    EXPECT_EQ(codesOf(agreements.proposeChange(id, {})), QStringList{QStringLiteral("nothing_changed")});
    const AgreementPaper now = currentAgreement(*workspace, id, Copy::Partner).value();
    EXPECT_TRUE(now.footer.contains(sealed.bodyHash)) << now.footer.toStdString();
    const AgreementPaper then = sealedAgreement(*workspace, id, 1).value();
    EXPECT_FALSE(anyChange(difference(then.agreement, now.agreement)));
    EXPECT_TRUE(then.rendered(DocumentFormat::Md).startsWith(sealed.body.toUtf8()));
}

// It can't come in any more, but it may have been let in before that was looked at.
TEST_F(AnAgreement, IsWrittenAsPlainTextWhereTheSealedTextHasMarkupOfItsOwn)
{
    makeProposable();
    start();
    AgreementVersion sealed = latest();
    sealed.body += QStringLiteral("\n![track](http://evil.example/x.png)\n\n<script>\n");
    sealed.bodyHash = hashOf(sealed.body);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) { store.update(sealed); }));
    const QString written = QString::fromUtf8(sealedAgreement(*workspace, id, 1).value().rendered(DocumentFormat::Md));
    EXPECT_TRUE(written.contains(QStringLiteral("\n!\\[track\\](http\\://evil.example/x.png)\n\n\\<script\\>\n"))) << written.toStdString();
    EXPECT_TRUE(written.contains(QStringLiteral("signs that Concord does not write")));
}

TEST_F(AnAgreement, IsBoundByTheNoticeAndTheTermOfTheVersionInForceWhileTheNextIsDrafted)
{
    makeProposable();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) {
        a.noticeValue = 1;
        a.noticeUnit = NoticeUnit::Months;
    }));
    start();
    const AgreementDates agreed = view().dates;
    EXPECT_EQ(agreed.endOn, QDate(2027, 12, 1));
    EXPECT_EQ(agreed.noticeBy, QDate(2027, 11, 1));
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) {
        a.noticeValue = 0;
        a.initialMonths = 3;
    }));
    EXPECT_EQ(view().dates, agreed);
    StepRequest notice = step(AllianceState::Ending);
    notice.lastDay = workspace->today();
    EXPECT_EQ(codesOf(agreements.take(id, notice)), QStringList{QStringLiteral("notice_too_short")});

    const AgreementVersionId second = agreements.proposeChange(id, QStringLiteral("No notice"), QDate(2026, 12, 24)).value();
    acceptByBoth(workspace->store().get(second));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Active)));
    // It is agreed, but counts only from the day that it names.
    EXPECT_EQ(view().dates, agreed);
    EXPECT_EQ(view().facts.dates(QDate(2026, 12, 24)).noticeBy, QDate(2027, 3, 1));
}

TEST_F(AnAgreement, IsNotAcceptedBeforeItWasSealed)
{
    makeProposable();
    propose();
    EXPECT_EQ(latest().sealedOn, workspace->today());
    Acceptance yes;
    yes.versionId = latest().id;
    yes.alliancePartyId = us.id;
    yes.acceptedOn = workspace->today().addDays(-1);
    EXPECT_EQ(codesOf(agreements.accept(yes)), QStringList{QStringLiteral("accepted_before_sealed")});
    yes.acceptedOn = workspace->today();
    EXPECT_TRUE(agreements.accept(yes));
}

TEST_F(AnAgreement, EndsAfterItsNoticeAndMayBeRenewedAsANewDraft)
{
    makeProposable();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) {
        a.noticeValue = 7;
        a.noticeUnit = NoticeUnit::Days;
    }));
    start();
    StepRequest notice = step(AllianceState::Ending);
    notice.lastDay = QDate(2026, 11, 29);
    EXPECT_EQ(codesOf(agreements.take(id, notice)), QStringList{QStringLiteral("notice_too_short")});
    notice.bothAgree = true;
    notice.reason = QStringLiteral("both want it");
    notice.lastDay = QDate(2026, 11, 23);
    ASSERT_TRUE(agreements.take(id, notice));
    HandBack crates;
    crates.allianceId = id;
    crates.what = QStringLiteral("crates");
    crates.toPartyId = us.partyId;
    const HandBackId handBack = parts.add(crates).value();
    EXPECT_EQ(codesOf(agreements.take(id, step(AllianceState::Ended))), QStringList{QStringLiteral("hand_back_open")});
    ASSERT_TRUE(parts.edit(handBack, [](HandBack &h) { h.doneOn = QDate(2026, 11, 23); }));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Ended)));
    EXPECT_EQ(stageOfPartner(), Stage::Resting);

    const AllianceId next = agreements.take(id, step(AllianceState::Draft)).value();
    EXPECT_NE(next, id);
    const AllianceFacts renewed = loadFacts(workspace->store(), next);
    EXPECT_EQ(renewed.alliance.code, QStringLiteral("A-002"));
    EXPECT_EQ(renewed.sides.size(), 2);
    EXPECT_EQ(renewed.terms.size(), 2);
    EXPECT_EQ(renewed.terms[0].state, TermState::Drafted);
    EXPECT_EQ(renewed.steps[0].predecessorId, id);
    EXPECT_EQ(renewed.alliance.initialMonths, 12);
    EXPECT_FALSE(renewed.alliance.endOn.isValid());
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Ended);
}

TEST_F(AnAgreement, IsRenewedForAsLongWhenItsEndIsADay)
{
    struct Span {
        QDate start, end, over, newEnd;
    };
    for (const Span &term : {Span{QDate(2026, 3, 1), QDate(2026, 9, 1), QDate(2026, 11, 23), QDate(2027, 5, 23)},
                             Span{QDate(2026, 3, 1), QDate(2026, 8, 31), QDate(2026, 11, 23), QDate(2027, 5, 22)},
                             Span{QDate(2026, 3, 1), QDate(2026, 3, 11), QDate(2026, 11, 23), QDate(2026, 12, 3)}}) {
        ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
            Alliance alliance = store.get(id);
            alliance.state = AllianceState::Completed;
            alliance.startOn = term.start;
            alliance.endOn = term.end;
            alliance.initialMonths = {};
            store.update(alliance);
        }));
        const AllianceId next = agreements.take(id, step(AllianceState::Draft)).value();
        const Alliance renewed = workspace->store().get(next);
        EXPECT_EQ(renewed.startOn, term.over);
        EXPECT_EQ(renewed.endOn, term.newEnd);
        ASSERT_TRUE(workspace->undo());
    }
}

TEST_F(AnAgreement, IsRenewedOnceUntilWhatCameOfItIsOver)
{
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Alliance alliance = store.get(id);
        alliance.state = AllianceState::Completed;
        store.update(alliance);
    }));
    const AllianceId next = agreements.take(id, step(AllianceState::Draft)).value();
    ASSERT_TRUE(alliances.edit(next, [](Alliance &a) { a.title = QStringLiteral("Breakfast again"); }));
    const auto refused = agreements.take(id, step(AllianceState::Draft));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations,
              (QList<Violation>{{QStringLiteral("renewed_already"), QStringLiteral("Breakfast again"), QStringLiteral("A-002")}}));
    EXPECT_EQ(workspace->store().select<Alliance>().size(), 2u);

    ASSERT_TRUE(agreements.take(next, step(AllianceState::Dropped, QStringLiteral("not this year"))));
    EXPECT_TRUE(agreements.take(id, step(AllianceState::Draft)));
}

TEST_F(AnAgreement, CallsOffWhatIsPlannedWhenItIsOver)
{
    const auto plan = [&](std::optional<CheckInScheduleId> rhythm, QDate day) {
        CheckIn talk;
        talk.allianceId = id;
        talk.scheduleId = rhythm;
        talk.plannedOn = day;
        return talk;
    };
    CheckInSchedule monthly;
    monthly.allianceId = id;
    monthly.title = QStringLiteral("Over coffee");
    monthly.anchorOn = QDate(2026, 11, 30);
    const CheckInScheduleId rhythm = CheckIns(*workspace).schedule(monthly).value();
    ASSERT_TRUE(CheckIns(*workspace).plan(plan({}, QDate(2026, 12, 24))));
    makeProposable();
    start();
    StepRequest notice = step(AllianceState::Ending, QStringLiteral("both want it"));
    notice.bothAgree = true;
    notice.lastDay = QDate(2026, 11, 23);
    ASSERT_TRUE(agreements.take(id, notice));
    EXPECT_GE(plannedCheckIns(workspace->store(), {id}).size(), 2u);
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Ended)));

    const auto over = workspace->store().select<CheckIn>("WHERE alliance_id = ?", {id.value()});
    ASSERT_GE(over.size(), 3u);
    for (const CheckIn &checkIn : over) {
        EXPECT_EQ(checkIn.state, CheckInState::Cancelled);
        EXPECT_EQ(checkIn.stateReason, QStringLiteral("The alliance has come to its end."));
    }
    // Nor does anything bring a new one.
    ASSERT_TRUE(CheckIns(*workspace).pause(rhythm));
    ASSERT_TRUE(CheckIns(*workspace).resume(rhythm));
    EXPECT_TRUE(plannedCheckIns(workspace->store(), {id}).empty());
    EXPECT_EQ(codesOf(CheckIns(*workspace).plan(plan({}, QDate(2026, 12, 24)))), QStringList{QStringLiteral("alliance_is_over")});
    EXPECT_EQ(codesOf(CheckIns(*workspace).schedule(monthly)), QStringList{QStringLiteral("alliance_is_over")});
    // One act: one undo has it all back.
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Ending);
    EXPECT_GE(plannedCheckIns(workspace->store(), {id}).size(), 2u);
}

TEST_F(AnAgreement, TellsOfEachSafeguardWhetherItIsInPlace)
{
    const auto add = [&](const QString &statement, SafeguardLevel level, SafeguardState state) {
        Safeguard safeguard;
        safeguard.allianceId = id;
        safeguard.statement = statement;
        safeguard.level = level;
        safeguard.state = state;
        safeguard.waiveReason = QStringLiteral("it is small");
        safeguard.waivedById = us.partyId;
        ASSERT_TRUE(parts.add(safeguard));
    };
    add(QStringLiteral("Helpers are checked."), SafeguardLevel::Must, SafeguardState::Open);
    add(QStringLiteral("There is a small first step."), SafeguardLevel::Nice, SafeguardState::Open);
    add(QStringLiteral("We know who decides."), SafeguardLevel::Must, SafeguardState::Met);
    add(QStringLiteral("My worst worry is said."), SafeguardLevel::Must, SafeguardState::Waived);
    const QString confidence = assembledText(workspace->store(), id).section(QStringLiteral("## What lets us share with confidence\n\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    EXPECT_EQ(confidence, QStringLiteral(R"(### In place

- We know who decides.

### To be in place before we start

- Helpers are checked.

### To be in place before we share more

- There is a small first step.
)"));
}

TEST_F(AnAgreement, TakesNothingBackFromTheHistoryThatNoLongerFits)
{
    const auto newest = [&] { return workspace->history(1).value().front().id; };
    Safeguard open;
    open.allianceId = id;
    open.statement = QStringLiteral("Somebody else knows where the paper is");
    open.unlocksLevel = 1;
    ASSERT_TRUE(parts.add(open));
    ASSERT_TRUE(workspace->undo());
    const auto withoutIt = newest();
    ASSERT_TRUE(alliances.share(id, 1));
    EXPECT_EQ(codesOf(workspace->bringBack(withoutIt)), QStringList{QStringLiteral("shared_too_far")});

    ASSERT_TRUE(alliances.share(id, 0));
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Dropped, QStringLiteral("no time"))));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(codesOf(workspace->bringBack(newest())), QStringList{QStringLiteral("life_does_not_fit")});
    EXPECT_EQ(view().facts.alliance.state, AllianceState::Draft);
}

TEST_F(AnAgreement, TakesBackNoStepThatWasTakenAgainSince)
{
    makeProposable();
    start();
    ASSERT_TRUE(workspace->undo());
    const auto undone = workspace->history(1).value().front().id;
    StepRequest again = step(AllianceState::Active);
    again.override = true;
    again.overrideReason = QStringLiteral("both are ready");
    ASSERT_TRUE(agreements.take(id, again));
    EXPECT_EQ(codesOf(workspace->bringBack(undone)), QStringList{QStringLiteral("life_does_not_fit")});
    EXPECT_EQ(view().facts.steps.size(), 3);
}

TEST_F(AnAgreement, RemembersNoOverrideWhereNothingStoodInTheWay)
{
    StepRequest go = step(AllianceState::Dropped, QStringLiteral("no time"));
    go.override = true;
    go.overrideReason = QStringLiteral("to be sure");
    ASSERT_TRUE(agreements.take(id, go));
    EXPECT_EQ(view().facts.steps.last().overrideReason, QString());
}

} // namespace concord
