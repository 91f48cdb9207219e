// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreements.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/model/partners/party.h"
#include "core/model/rules.h"
#include "core/reports/markdown.h"
#include "core/workspace/alliances/acceptedby.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/alliances/textmoved.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

using State = AllianceState;

Act actOf(State from, State to, const QString &title)
{
    const auto code = [&] {
        switch (to) {
        case State::Draft: return from == State::Completed || from == State::Ended ? "alliance.renew" : "alliance.reopen";
        case State::Proposed: return "alliance.propose";
        case State::Agreed: return "alliance.agree";
        case State::Active:
            return from == State::Active ? "alliance.amend" : from == State::Paused ? "alliance.resume" : "alliance.start";
        case State::Paused: return "alliance.pause";
        case State::Ending: return "alliance.give_notice";
        case State::Completed: return "alliance.complete";
        case State::Ended: return "alliance.end";
        case State::Declined: return "alliance.decline";
        case State::Dropped: return "alliance.drop";
        }
        Q_UNREACHABLE();
    };
    return {QLatin1String(code()), title, to == State::Proposed};
}

const AgreementVersion *newest(const QList<AgreementVersion> &versions, VersionState state)
{
    const AgreementVersion *found = nullptr;
    for (const AgreementVersion &version : versions) {
        if (version.state == state)
            found = &version;
    }
    return found;
}

/// Seals the present text as the next version.
AgreementVersionId seal(Store &store, const Alliance &alliance, const QString &summary, QDate effectiveOn, QDate on)
{
    const AllianceId id = alliance.id;
    const auto last = store.first<AgreementVersion>("WHERE alliance_id = ? ORDER BY number DESC", {id.value()});
    AgreementVersion version;
    version.allianceId = id;
    version.number = last ? last->number + 1 : 1;
    version.state = VersionState::Proposed;
    version.effectiveOn = effectiveOn;
    version.summaryOfChange = summary.trimmed();
    version.body = assembledText(store, id);
    version.bodyHash = hashOf(version.body);
    sealTerms(version, alliance, on);
    if (last)
        version.createdFromId = last->id;
    return store.insert(version);
}

/// `on`: the day on which it happens, from which a version counts that names no day.
void setVersionState(Store &store, const AgreementVersion *version, VersionState state, QDate on = {})
{
    if (version == nullptr)
        return;
    AgreementVersion moved = *version;
    moved.state = state;
    if (state == VersionState::InForce && !moved.effectiveOn.isValid())
        moved.effectiveOn = on;
    if (const auto rules = refusalsOfChange(*version, moved); !rules.isEmpty())
        refuse(rules);
    store.update(moved);
}

/// What a step does to the versions of the agreement.
void moveVersions(Store &store, const AllianceFacts &facts, const StepRequest &step)
{
    const AgreementVersion *proposed = newest(facts.versions, VersionState::Proposed);
    const AgreementVersion *inForce = newest(facts.versions, VersionState::InForce);
    const State from = facts.alliance.state;
    if (step.to == State::Proposed) {
        // Why one goes on in spite of the rules is ours, and no summary of the text.
        seal(store, facts.alliance, step.override ? QString() : step.reason, facts.alliance.startOn, step.on);
    } else if (step.to == State::Agreed || (from == State::Active && step.to == State::Active)) {
        if (proposed != nullptr)
            setVersionState(store, inForce, VersionState::Replaced);
        setVersionState(store, proposed, VersionState::InForce, step.on);
    } else if (from == State::Proposed) {
        setVersionState(store, proposed, VersionState::Withdrawn);
    } else if (from == State::Agreed && (step.to == State::Draft || step.to == State::Dropped)) {
        setVersionState(store, inForce, VersionState::Replaced);
    }
}

void recordStep(Store &store, AllianceId id, State from, const StepRequest &step, bool overridden, std::optional<AllianceId> predecessor = {})
{
    AllianceStep taken;
    taken.allianceId = id;
    taken.fromState = from;
    taken.toState = step.to;
    taken.takenOn = step.on;
    taken.byPartyId = step.byPartyId;
    taken.reason = step.reason.trimmed();
    taken.overrideReason = overridden ? step.overrideReason.trimmed() : QString();
    taken.resumeOn = step.resumeOn;
    taken.lastDay = step.lastDay;
    taken.predecessorId = predecessor;
    store.insert(taken);
}

StepRequest backToDraft(const QString &reason, QDate on)
{
    StepRequest step;
    step.to = State::Draft;
    step.on = on;
    step.reason = reason;
    return step;
}

/// A change that is not to be leaves the alliance as it is, with the days of the pause or the notice that it is in. Its life
/// tells why, in the user's language, as if they had written it.
StepRequest asBefore(const Store &store, const Alliance &alliance, const AgreementVersion &version, const QString &reason, QDate on)
{
    StepRequest step;
    step.to = alliance.state;
    step.on = on;
    step.reason = QCoreApplication::translate("Agreements", "Version %1 was withdrawn: %2").arg(QString::number(version.number), reason.trimmed());
    if (const auto last = store.first<AllianceStep>("WHERE alliance_id = ? ORDER BY id DESC", {alliance.id.value()})) {
        step.resumeOn = last->resumeOn;
        step.lastDay = last->lastDay;
    }
    return step;
}

/// With an alliance that is over nobody meets any more: what is planned is called off, and says why in the user's language,
/// as if they had written it.
void callOffCheckIns(Store &store, const Alliance &alliance)
{
    const bool ran = alliance.state == State::Completed || alliance.state == State::Ended;
    const QString reason = ran ? QCoreApplication::translate("CheckIns", "The alliance has come to its end.")
                               : QCoreApplication::translate("CheckIns", "The alliance did not come about.");
    for (CheckIn planned : store.select<CheckIn>("WHERE alliance_id = ? AND state = 'planned' ORDER BY id", {alliance.id.value()})) {
        planned.state = CheckInState::Cancelled;
        planned.stateReason = reason;
        store.update(planned);
    }
}

/// The end of a term as long as the one from `start` to `end`, by the calendar: a year stays a year.
QDate endOfAsLong(QDate start, QDate end, QDate newStart)
{
    int months = 0;
    while (start.addMonths(months + 1) <= end.addDays(1))
        ++months;
    return newStart.addMonths(months).addDays(start.addMonths(months).daysTo(end));
}

/// An alliance goes on as one other at a time.
void refuseASecondRenewal(const Store &store, AllianceId id)
{
    const QByteArray successors = "WHERE id IN (SELECT alliance_id FROM alliance_step WHERE predecessor_id = ?) AND state NOT IN "
                                  + statesThatAreOver() + " ORDER BY id";
    const auto next = store.first<Alliance>(successors, {id.value()});
    if (next)
        refuse(QStringLiteral("renewed_already"), next->title, next->code);
}

/// A new draft like an alliance that is over: its parties, priorities, terms and rhythms. What was agreed before has
/// to be agreed again.
AllianceId renewed(Store &store, const AllianceFacts &facts, const StepRequest &step)
{
    refuseASecondRenewal(store, facts.alliance.id);
    Alliance next = facts.alliance;
    const QDate newStart = std::max(facts.dates(step.on).endOn, step.on);
    next.id = {};
    next.uid.clear();
    next.code = nextAllianceCode(store);
    next.state = State::Draft;
    next.startOn = newStart;
    if (next.endOn.isValid())
        next.endOn = facts.alliance.startOn.isValid() ? endOfAsLong(facts.alliance.startOn, next.endOn, newStart) : QDate();
    next.shareLevel = 0;
    store.insert(next);
    const auto copy = [&](auto record) {
        record.id = {};
        record.uid.clear();
        record.allianceId = next.id;
        store.insert(record);
    };
    for (const AllianceSide &side : facts.sides)
        copy(side.role);
    for (const AlliancePriority &link : store.select<AlliancePriority>("WHERE alliance_id = ?", {facts.alliance.id.value()}))
        copy(link);
    for (Term term : facts.terms) {
        term.agreed = term.agreed == YesNo::NotNeeded ? YesNo::NotNeeded : YesNo::No;
        if (term.state == TermState::Settled)
            term.state = TermState::Drafted;
        copy(term);
    }
    for (CheckInSchedule schedule : facts.schedules) {
        schedule.id = {};
        schedule.uid.clear();
        schedule.allianceId = next.id;
        schedule.anchorOn = newStart;
        schedule.untilOn = {};
        store.insert(schedule);
    }
    recordStep(store, next.id, facts.alliance.state, step, false, facts.alliance.id);
    return next.id;
}

} // namespace

Outcome<AllianceId> Agreements::take(AllianceId id, StepRequest step)
{
    const auto seen = m_workspace.read([&](const Store &store) { return store.get(id); });
    if (!seen)
        return tl::make_unexpected(seen.error());
    const QDate today = m_workspace.today();
    if (!step.on.isValid())
        step.on = today;
    return m_workspace.perform(actOf(seen->state, step.to, seen->title), [&](Store &store) {
        AllianceFacts facts = loadFacts(store, id);
        seeWhetherTextMoved(store, facts);
        if (const auto reasons = refusals(facts, step, today); !reasons.isEmpty())
            refuse(reasons);
        // Nothing is shown for ever as overridden where nothing stood in the way.
        StepRequest byTheRules = step;
        byTheRules.override = false;
        const bool overridden = step.override && !refusals(facts, byTheRules, today).isEmpty();
        const QList<NextState> lawful = nextStates(facts, today);
        const auto next = std::ranges::find(lawful, step.to, &NextState::state);
        if (next != lawful.end() && next->asNewAlliance)
            return renewed(store, facts, step);
        moveVersions(store, facts, step);
        Alliance alliance = facts.alliance;
        alliance.state = step.to;
        store.update(alliance);
        recordStep(store, id, facts.alliance.state, step, overridden);
        if (isOver(alliance.state))
            callOffCheckIns(store, alliance);
        followStages(store, id);
        return id;
    });
}

Outcome<AgreementVersionId> Agreements::proposeChange(AllianceId id, const QString &summary, QDate effectiveOn)
{
    const Act act{QStringLiteral("agreement.seal"), nameOf(m_workspace, id, &Alliance::title), true};
    return m_workspace.perform(act, [&](Store &store) {
        const AllianceFacts facts = loadFacts(store, id);
        const QString &title = facts.alliance.title;
        if (facts.alliance.state != State::Active)
            refuse(QStringLiteral("not_active"), title);
        if (facts.amendment() != nullptr)
            refuse(QStringLiteral("amendment_open"), title);
        // What counted on a day gone by stays what counted then.
        if (effectiveOn.isValid() && effectiveOn < m_workspace.today())
            refuse(QStringLiteral("effective_before_sealed"), title);
        const AgreementVersion *inForce = newest(facts.versions, VersionState::InForce);
        if (inForce != nullptr && saySame(inForce->body, assembledText(store, id)))
            refuse(QStringLiteral("nothing_changed"), title);
        return seal(store, facts.alliance, summary, effectiveOn, m_workspace.today());
    });
}

Outcome<AcceptanceId> Agreements::accept(const Acceptance &wish)
{
    const auto name = m_workspace.read([&](const Store &store) { return store.get(store.get(wish.alliancePartyId).partyId).name; });
    const Act act{QStringLiteral("agreement.accept"), name.value_or(QString()), true};
    return m_workspace.perform(act, [&](Store &store) {
        AgreementVersion version = store.get(wish.versionId);
        const AllianceFacts facts = loadFacts(store, version.allianceId);
        const AllianceParty side = store.get(wish.alliancePartyId);
        Acceptance yes = wish;
        if (!yes.acceptedOn.isValid())
            yes.acceptedOn = m_workspace.today();
        const auto given = store.select<Acceptance>("WHERE version_id = ?", {version.id.value()});
        QList<Violation> rules = violationsOf(yes, version, QList<Acceptance>(given.begin(), given.end()), m_workspace.today());
        rules += refusalsOfChange(version, version);
        if (rules.isEmpty() && !awaitsAcceptance(facts, version, m_workspace.today()))
            rules << Violation{QStringLiteral("version_not_proposed"), QStringLiteral("agreement_version"), QString::number(version.number)};
        if (side.allianceId != version.allianceId)
            rules << Violation{QStringLiteral("not_a_party_of_the_alliance"), act.about, {}};
        if (facts.joinedAfter(version, side.id))
            rules << Violation{QStringLiteral("joined_after_sealing"), act.about, QString::number(version.number)};
        if (!rules.isEmpty())
            refuse(rules);
        // One that counts without a day of its own counts from the last yes before, and not from a late one.
        if (version.state != VersionState::Proposed && !version.effectiveOn.isValid()) {
            version.effectiveOn = inForceFrom(facts, version);
            store.update(version);
        }
        return store.insert(yes);
    });
}

Outcome<void> Agreements::revoke(AcceptanceId id)
{
    const auto name = m_workspace.read([&](const Store &store) { return store.get(store.get(store.get(id).alliancePartyId).partyId).name; });
    return m_workspace.perform({QStringLiteral("agreement.revoke"), name.value_or(QString())}, [&](Store &store) {
        const Acceptance yes = store.get(id);
        const AgreementVersion version = store.get(yes.versionId);
        if (!mayBeTakenBack(store, yes, m_workspace.today()))
            refuse(QStringLiteral("version_in_force"), QString::number(version.number));
        store.remove(id);
    });
}

Outcome<void> Agreements::withdraw(AgreementVersionId id, const QString &reason)
{
    const auto title = m_workspace.read([&](const Store &store) { return store.get(store.get(id).allianceId).title; });
    return m_workspace.perform({QStringLiteral("agreement.withdraw"), title.value_or(QString())}, [&](Store &store) {
        const AgreementVersion version = store.get(id);
        if (version.state != VersionState::Proposed)
            refuse(QStringLiteral("version_not_proposed"), QString::number(version.number));
        if (isBlank(reason))
            refuse(QStringLiteral("reason_needed"), QStringLiteral("alliance_step.reason"));
        setVersionState(store, &version, VersionState::Withdrawn);
        Alliance alliance = store.get(version.allianceId);
        const StepRequest step = alliance.state == State::Proposed ? backToDraft(reason, m_workspace.today())
                                                                   : asBefore(store, alliance, version, reason, m_workspace.today());
        recordStep(store, alliance.id, alliance.state, step, false);
        alliance.state = step.to;
        store.update(alliance);
    });
}

} // namespace concord
