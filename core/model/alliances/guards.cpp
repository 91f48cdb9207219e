// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/guards.h"

#include "core/model/alliances/completeness.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/model/rules.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

using State = AllianceState;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

void linesSettled(const AllianceFacts &facts, QDate today, Gate gate, QLatin1String except, Rules &rules)
{
    for (const CompletenessLine *line : completeness(facts, today).open(gate))
        rules.require(QLatin1String(line->key) == except, QStringLiteral("line_not_settled"), QLatin1String(line->key));
}

/// Where a day of the term is mended: what was sealed is changed by agreeing anew, and not in the record.
QString termSubject(const AgreementVersion *agreed, bool isInText, const QString &field)
{
    return agreed != nullptr && agreed->sealedOn.isValid() && isInText ? QStringLiteral("agreement_version") : field;
}

void acceptedByAll(const AllianceFacts &facts, const AgreementVersion *version, QDate day, Rules &rules)
{
    for (const AllianceSide &side : facts.yetToAccept(version, day))
        rules.require(false, QStringLiteral("acceptance_missing"), QStringLiteral("K26"), side.party.name);
}

void mayPropose(const AllianceFacts &facts, QDate today, Rules &rules)
{
    // K6 says the same as the significance gate, which names the party: one sentence is enough.
    linesSettled(facts, today, Gate::Propose, QLatin1String("K6"), rules);
    for (const AllianceSide &side : facts.sides) {
        rules.require(hasBenefitThatMatters(facts, side.role.partyId), QStringLiteral("no_benefit_that_matters"),
                      QStringLiteral("K6"), side.party.name);
    }
    rules.require(std::ranges::any_of(facts.versions,
                                      [](const AgreementVersion &v) { return v.state != VersionState::Withdrawn; }),
                  QStringLiteral("no_version"), QStringLiteral("agreement_version"));
}

void mayAgree(const AllianceFacts &facts, QDate today, Rules &rules)
{
    linesSettled(facts, today, Gate::Activate, QLatin1String("K26"), rules);
    // The lines above look at the records: they say nothing of a text that says something else.
    const AgreementVersion *version = facts.versionToAccept();
    rules.require(!facts.textMoved, QStringLiteral("text_moved"), QStringLiteral("agreement_version"),
                  version != nullptr ? QString::number(version->number) : QString());
    acceptedByAll(facts, version, today, rules);
}

void mayStart(const AllianceFacts &facts, QDate today, Rules &rules)
{
    const QDate start = facts.agreed(today).startOn;
    rules.require(start.isValid(), QStringLiteral("start_unknown"), QStringLiteral("alliance.start_on"));
    if (start.isValid()) {
        const AgreementVersion *agreed = versionAgreedOn(facts, today);
        rules.require(start <= today, QStringLiteral("start_in_future"),
                      termSubject(agreed, agreed != nullptr && agreed->startOn.isValid(), QStringLiteral("alliance.start_on")),
                      iso(start));
        rules.require(hasEarlyCheckIn(facts, today), QStringLiteral("first_check_in_missing"), QStringLiteral("K15"),
                      iso(start.addDays(firstCheckInDays)));
    }
    for (const Safeguard &safeguard : facts.safeguards) {
        const bool open = safeguard.level == SafeguardLevel::Must && safeguard.state == SafeguardState::Open;
        rules.require(!open, QStringLiteral("must_safeguard_open"),
                      safeguard.key.isEmpty() ? QStringLiteral("safeguard") : safeguard.key, safeguard.statement);
    }
}

void mayAmend(const AllianceFacts &facts, QDate today, Rules &rules)
{
    if (const AgreementVersion *amendment = facts.amendment())
        acceptedByAll(facts, amendment, today, rules);
    else
        rules.require(false, QStringLiteral("no_new_version"), QStringLiteral("agreement_version"));
}

void mayComplete(const AllianceFacts &facts, QDate today, Rules &rules)
{
    const AgreementDates dates = facts.dates(today);
    // Once notice was given nothing is left to be changed: that day is waited for.
    const QString endSubject = facts.alliance.state == State::Ending
        ? QString(onlyWaitingHelps) : termSubject(versionAgreedOn(facts, today), true, QStringLiteral("alliance.end_on"));
    rules.require(dates.endReached, QStringLiteral("end_not_reached"), endSubject, iso(dates.endOn));
    for (const Responsibility &r : facts.responsibilities) {
        const bool dropped = r.state == ResponsibilityState::Dropped;
        rules.require(dropped || r.state == ResponsibilityState::Done, QStringLiteral("responsibility_open"),
                      QStringLiteral("responsibility"), r.title);
        rules.require(!dropped || !isBlank(r.stateReason), QStringLiteral("responsibility_without_reason"),
                      QStringLiteral("responsibility"), r.title);
    }
    const QDate end = dates.endOn.isValid() ? dates.endOn : today;
    rules.require(std::ranges::any_of(facts.checkIns,
                                      [end](const CheckIn &c) {
                                          return c.kind == CheckInKind::FullReview && c.state == CheckInState::Held &&
                                                 c.heldOn >= end.addDays(-closingReviewDays);
                                      }),
                  QStringLiteral("closing_review_missing"), QStringLiteral("check_in"));
}

void mayEnd(const AllianceFacts &facts, QDate today, Rules &rules)
{
    const QDate lastDay = facts.lastDay();
    rules.require(lastDay.isValid() && today >= lastDay, QStringLiteral("last_day_not_reached"), onlyWaitingHelps, iso(lastDay));
    for (const HandBack &handBack : facts.handBacks) {
        rules.require(handBack.doneOn.isValid(), QStringLiteral("hand_back_open"), QStringLiteral("hand_back"),
                      handBack.what);
    }
}

struct StepRule {
    State from;
    State to;
    StepNeeds needs;
    void (*guard)(const AllianceFacts &, QDate, Rules &) = nullptr;
    bool asNewAlliance = false;
};

constexpr StepNeeds nothing{};
constexpr StepNeeds aReason{.reason = true};
constexpr StepNeeds aParty{.byParty = true};
constexpr StepNeeds aPause{.reason = true, .resumeOn = true};
constexpr StepNeeds aNotice{.byParty = true, .lastDay = true};

constexpr std::array steps{
    StepRule{State::Draft, State::Proposed, nothing, mayPropose},
    StepRule{State::Draft, State::Dropped, aReason},
    StepRule{State::Proposed, State::Agreed, nothing, mayAgree},
    StepRule{State::Proposed, State::Draft, aReason},
    StepRule{State::Proposed, State::Declined, aParty},
    StepRule{State::Agreed, State::Active, nothing, mayStart},
    StepRule{State::Agreed, State::Draft, aReason},
    StepRule{State::Agreed, State::Dropped, aReason},
    StepRule{State::Active, State::Active, nothing, mayAmend},
    StepRule{State::Active, State::Paused, aPause},
    StepRule{State::Active, State::Ending, aNotice},
    StepRule{State::Active, State::Completed, nothing, mayComplete},
    StepRule{State::Paused, State::Active, nothing},
    StepRule{State::Paused, State::Ending, aNotice},
    StepRule{State::Ending, State::Completed, nothing, mayComplete},
    StepRule{State::Ending, State::Ended, nothing, mayEnd},
    StepRule{State::Completed, State::Draft, nothing, nullptr, true},
    StepRule{State::Ended, State::Draft, nothing, nullptr, true},
};

QList<Violation> blockers(const StepRule &rule, const AllianceFacts &facts, QDate today)
{
    Rules rules;
    if (rule.guard != nullptr)
        rule.guard(facts, today, rules);
    return rules.broken();
}

bool wasOverridden(const StepRule &rule, const AllianceFacts &facts)
{
    return std::ranges::any_of(facts.steps, [&rule](const AllianceStep &step) {
        return step.fromState == rule.from && step.toState == rule.to && !isBlank(step.overrideReason);
    });
}

/// A life is told in order. A day to come, which only a clock set wrong can leave in the file, holds nothing up.
void inOrder(const AllianceFacts &facts, const StepRequest &step, QDate today, Rules &rules)
{
    const QDate before = facts.steps.isEmpty() ? QDate() : std::min(facts.steps.last().takenOn, today);
    rules.require(!before.isValid() || step.on >= before, QStringLiteral("step_before_last"),
                  QStringLiteral("alliance_step.taken_on"), iso(before));
    const State state = facts.alliance.state;
    const bool runs = state == State::Active || state == State::Paused || state == State::Ending;
    const QDate start = facts.agreed(step.on).startOn;
    // One that was started before its day goes by its steps alone until then.
    const bool counts = runs && start.isValid() && start <= today;
    rules.require(!counts || step.on >= start, QStringLiteral("step_before_start"), QStringLiteral("alliance_step.taken_on"),
                  iso(start));
}

void inputGiven(const StepRule &rule, const AllianceFacts &facts, const StepRequest &step, QDate today, Rules &rules)
{
    rules.require(step.on.isValid() && step.on <= today, QStringLiteral("step_in_future"),
                  QStringLiteral("alliance_step.taken_on"));
    inOrder(facts, step, today, rules);
    rules.require(!(rule.needs.reason || step.bothAgree) || !isBlank(step.reason), QStringLiteral("reason_needed"),
                  QStringLiteral("alliance_step.reason"));
    rules.require(!rule.needs.byParty || step.byPartyId, QStringLiteral("party_needed"),
                  QStringLiteral("alliance_step.by_party_id"));
    if (step.byPartyId) {
        rules.require(std::ranges::any_of(facts.sides,
                                          [&step](const AllianceSide &s) { return s.role.partyId == *step.byPartyId; }),
                      QStringLiteral("not_a_party_of_the_alliance"), QStringLiteral("alliance_step.by_party_id"));
    }
    if (rule.needs.resumeOn) {
        rules.require(step.resumeOn.isValid() && step.resumeOn >= step.on, QStringLiteral("resume_day_needed"),
                      QStringLiteral("alliance_step.resume_on"));
    }
    if (rule.needs.lastDay) {
        rules.require(step.lastDay.isValid() && step.lastDay >= step.on, QStringLiteral("last_day_needed"),
                      QStringLiteral("alliance_step.last_day"));
    }
}

QList<Violation> noticeKept(const StepRule &rule, const AllianceFacts &facts, const StepRequest &step)
{
    Rules rules;
    if (rule.needs.lastDay && step.lastDay.isValid() && step.lastDay >= step.on) {
        const QDate earliest = earliestLastDay(facts, step.on);
        rules.require(step.bothAgree || step.lastDay >= earliest, QStringLiteral("notice_too_short"),
                      QStringLiteral("alliance_step.last_day"), iso(earliest));
        // Nobody prolongs alone what was agreed to end: the last day lies in the term that the notice falls into.
        const QDate end = agreementDates(facts.agreed(step.on), earliest).endOn;
        rules.require(step.bothAgree || !end.isValid() || step.lastDay <= std::max(end, earliest),
                      QStringLiteral("last_day_after_end"), QStringLiteral("alliance_step.last_day"), iso(std::max(end, earliest)));
    }
    return rules.broken();
}

} // namespace

QDate earliestLastDay(const AllianceFacts &facts, QDate noticeOn)
{
    return facts.alliance.state == State::Paused ? noticeOn : earliestLastDay(facts.agreed(noticeOn), noticeOn);
}

QList<NextState> nextStates(const AllianceFacts &facts, QDate day)
{
    QList<NextState> next;
    for (const StepRule &rule : steps) {
        const bool amends = rule.from == rule.to;
        if (rule.from != facts.alliance.state || (amends && facts.amendment() == nullptr))
            continue;
        next.append({rule.to, amends, rule.asNewAlliance, rule.needs, blockers(rule, facts, day),
                     !wasOverridden(rule, facts)});
    }
    return next;
}

QList<Violation> refusals(const AllianceFacts &facts, const StepRequest &step, QDate today)
{
    const auto rule = std::ranges::find_if(
        steps, [&](const StepRule &r) { return r.from == facts.alliance.state && r.to == step.to; });
    if (rule == steps.end())
        return {{QStringLiteral("step_not_lawful"), word(facts.alliance.state), word(step.to)}};

    Rules input;
    inputGiven(*rule, facts, step, today, input);
    const QDate day = step.on.isValid() ? std::min(step.on, today) : today;
    const QList<Violation> guards = blockers(*rule, facts, day) + noticeKept(*rule, facts, step);
    if (guards.isEmpty())
        return input.broken();
    if (!step.override)
        return input.broken() + guards;
    // Nothing to put in force is no rule that could be overridden.
    const auto noVersion = std::ranges::find(guards, QLatin1String("no_new_version"), &Violation::code);
    if (noVersion != guards.end())
        return input.broken() + QList<Violation>{*noVersion};

    input.require(!isBlank(step.overrideReason), QStringLiteral("override_reason_needed"),
                  QStringLiteral("alliance_step.override_reason"));
    input.require(!wasOverridden(*rule, facts), QStringLiteral("already_overridden"), word(facts.alliance.state),
                  word(step.to));
    return input.broken();
}

} // namespace concord
