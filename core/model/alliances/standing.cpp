// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/standing.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/completeness.h"
#include "core/model/alliances/guards.h"
#include "core/model/alliances/value.h"
#include "core/model/checkins/schedule.h"
#include "core/model/rules.h"

#include <algorithm>

namespace concord {

namespace {

using State = AllianceState;

bool runs(State state)
{
    return state == State::Active || state == State::Paused || state == State::Ending;
}

const CheckIn *nextCheckIn(const AllianceFacts &facts)
{
    const CheckIn *next = nullptr;
    for (const CheckIn &checkIn : facts.checkIns) {
        if (checkIn.state == CheckInState::Planned && (next == nullptr || checkIn.plannedOn < next->plannedOn))
            next = &checkIn;
    }
    return next;
}

bool isOverdue(const AllianceFacts &facts, QDate today)
{
    return std::ranges::any_of(facts.checkIns, [&](const CheckIn &checkIn) {
        const auto schedule = std::ranges::find_if(facts.schedules, [&](const CheckInSchedule &s) { return checkIn.scheduleId == s.id; });
        const int grace = schedule == facts.schedules.end() ? 0 : schedule->graceDays;
        return checkIn.state == CheckInState::Planned && dueStatus(checkIn.plannedOn, grace, today) == DueStatus::Overdue;
    });
}

bool isWaiting(const Concern &concern, QDate today)
{
    const bool open = concern.step != ConcernStep::Settled && concern.step != ConcernStep::Parked;
    return open && concern.stepDueOn.isValid() && concern.stepDueOn < today;
}

QList<Attention> attentionFor(const AllianceFacts &facts, const Standing &standing, const QList<Concern> &concerns, QDate today)
{
    QList<Attention> attention;
    const State state = facts.alliance.state;
    if (isOver(state))
        return attention;
    const auto note = [&attention](bool holds, Attention what) {
        if (holds)
            attention << what;
    };
    const AgreementDates &dates = standing.dates;
    note(runs(state) && dates.endReached, Attention::EndReached);
    note(isOverdue(facts, today), Attention::CheckInOverdue);
    note(runs(state) && dates.noticePassed && !dates.endReached, Attention::NoticePassed);
    note(runs(state) && dates.prepareFrom.isValid() && dates.prepareFrom <= today && !dates.noticePassed && !dates.endReached, Attention::NoticeDue);
    note(std::ranges::any_of(facts.responsibilities, [today](const Responsibility &r) { return isLate(r, today); }), Attention::WorkLate);
    note(state != State::Draft && standing.balance.band == BalanceBand::Lopsided, Attention::Lopsided);
    note(standing.valueTrails, Attention::ValueTrails);
    note(std::ranges::any_of(concerns, [today](const Concern &c) { return isWaiting(c, today); }), Attention::ConcernDue);
    return attention;
}

} // namespace

std::optional<double> timeElapsed(QDate startOn, QDate endOn, QDate today)
{
    if (!startOn.isValid() || !endOn.isValid() || endOn <= startOn || today < startOn)
        return std::nullopt;
    return std::min(100.0, 100.0 * static_cast<double>(startOn.daysTo(today)) / static_cast<double>(startOn.daysTo(endOn)));
}

std::optional<double> timeElapsed(const AllianceFacts &facts, QDate today)
{
    if (!runs(facts.alliance.state))
        return std::nullopt;
    return timeElapsed(facts.agreed(today).startOn, facts.dates(today).endOn, today);
}

Standing standingOf(const AllianceFacts &facts, const QList<BenefitReading> &readings, const QList<Concern> &concerns, QDate today)
{
    Standing standing;
    QList<PartyId> parties;
    PartyId us;
    for (const AllianceSide &side : facts.sides) {
        parties << side.role.partyId;
        if (side.role.isUs)
            us = side.role.partyId;
    }
    const State state = facts.alliance.state;
    const Completeness lines = completeness(facts, today);
    standing.completenessPercent = lines.percent;
    standing.balance = balance(parties, us, facts.benefits, facts.contributions);
    standing.valuePercent = realisedValue(parties, facts.benefits, readings).percent;
    standing.dates = facts.dates(today);
    standing.timePercent = timeElapsed(facts, today);
    standing.valueTrails = standing.valuePercent && standing.timePercent && !reaches(*standing.valuePercent, *standing.timePercent - valueMayLag);
    if (const CheckIn *next = isOver(state) ? nullptr : nextCheckIn(facts))
        standing.nextCheckIn = next->plannedOn;
    if (state == State::Draft || state == State::Proposed || state == State::Agreed) {
        if (const auto next = nextStates(facts, today); !next.isEmpty())
            standing.missing = next.first().blockers;
        // Many alliances are looked at together, and none of their texts is read for it.
        standing.missing.removeIf([](const Violation &v) { return v.code == QLatin1String("text_moved"); });
    } else if (runs(state)) {
        for (const LineState &line : lines.lines) {
            if (line.isOpen())
                standing.missing << Violation{QStringLiteral("line_not_settled"), QLatin1String(line.line->key), {}};
        }
    }
    standing.attention = attentionFor(facts, standing, concerns, today);
    return standing;
}

} // namespace concord
