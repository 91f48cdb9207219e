// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkins.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/checkinrules.h"
#include "core/model/checkins/schedule.h"
#include "core/model/teams/team.h"
#include "core/workspace/alliances/parts.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/checkins/writtendown.h"

#include <algorithm>

namespace concord {

namespace {

void refuseIfAny(const QList<Violation> &broken)
{
    if (!broken.isEmpty())
        refuse(broken);
}

void refuseIfOver(const Store &store, std::optional<AllianceId> id)
{
    if (id && isOver(store.get(*id).state))
        refuse(QStringLiteral("alliance_is_over"), store.get(*id).title);
}

/// Performs an act on one check-in: `closure(Store &, CheckIn &)`.
template <class Closure>
Outcome<void> performOn(Workspace &workspace, CheckInId id, const char *code, Closure closure)
{
    const auto about = workspace.read([id](const Store &store) { return subjectName(store, subjectOf(store.get(id))); });
    if (!about)
        return tl::make_unexpected(about.error());
    return workspace.perform({QLatin1String(code), *about}, [&](Store &store) {
        CheckIn checkIn = store.get(id);
        closure(store, checkIn);
    });
}

/// The same on a schedule: `closure(Store &, CheckInSchedule &)`.
template <class Closure>
Outcome<void> performOnSchedule(Workspace &workspace, CheckInScheduleId id, const char *code, Closure closure)
{
    const auto title = workspace.read([id](const Store &store) { return store.get(id).title; });
    if (!title)
        return tl::make_unexpected(title.error());
    return workspace.perform({QLatin1String(code), *title}, [&](Store &store) {
        CheckInSchedule schedule = store.get(id);
        closure(store, schedule);
    });
}

void keepNotes(CheckIn &checkIn, const CheckInNotes &notes)
{
    const auto keep = [](QString &kept, const QString &said) {
        if (!said.isEmpty())
            kept = said;
    };
    keep(checkIn.wentWell, notes.wentWell);
    keep(checkIn.stuck, notes.stuck);
    keep(checkIn.learned, notes.learned);
    keep(checkIn.minutes, notes.minutes);
}

/// The first day of the alliance or team that a check-in is about: its start or, since one may talk before, an alliance's
/// first step or the day that was planned. Invalid when none is known.
QDate beginningOf(const Store &store, const CheckIn &checkIn)
{
    if (checkIn.teamId) {
        const QDate formed = store.get(*checkIn.teamId).formedOn;
        return formed.isValid() ? std::min(formed, checkIn.plannedOn) : formed;
    }
    if (!checkIn.allianceId)
        return {};
    Statement first = store.query("SELECT min(day) FROM (SELECT start_on AS day FROM alliance WHERE id = ?1 "
                                  "UNION ALL SELECT taken_on FROM alliance_step WHERE alliance_id = ?1)",
                                  {checkIn.allianceId->value()});
    const QDate began = first.next() ? first.as<QDate>(0) : QDate();
    return began.isValid() ? std::min(began, checkIn.plannedOn) : began;
}

/// Keeps as missed the earlier dates that passed, and gives the check-in the date of the schedule that it stands for.
void keepMissed(Store &store, CheckIn &checkIn, const Settlement &settlement)
{
    for (const QDate day : settlement.missed) {
        CheckIn missed;
        missed.scheduleId = checkIn.scheduleId;
        missed.allianceId = checkIn.allianceId;
        missed.teamId = checkIn.teamId;
        missed.partyId = checkIn.partyId;
        missed.kind = checkIn.kind;
        missed.plannedOn = day;
        missed.state = CheckInState::Missed;
        if (day == checkIn.plannedOn)
            missed.movedFrom = checkIn.movedFrom;
        store.insert(missed);
    }
    if (settlement.settles != checkIn.plannedOn) {
        checkIn.plannedOn = settlement.settles;
        checkIn.movedFrom = {};
    }
}

/// Plans what follows a held check-in, and gives it the date of the schedule that it stands for.
void planAfterHeld(Store &store, CheckIn &checkIn, QDate nextOn)
{
    if (!checkIn.scheduleId) {
        if (!nextOn.isValid())
            return;
        CheckIn next;
        next.allianceId = checkIn.allianceId;
        next.teamId = checkIn.teamId;
        next.partyId = checkIn.partyId;
        next.kind = checkIn.kind;
        next.plannedOn = nextOn;
        store.insert(next);
        return;
    }
    const CheckInSchedule schedule = store.get(*checkIn.scheduleId);
    const Settlement settlement = settlementOf(store, schedule, checkIn, checkIn.heldOn);
    keepMissed(store, checkIn, settlement);
    planOn(store, schedule, settlement.next, nextOn);
}

void letGoBy(Store &store, CheckIn &checkIn, CheckInState state, const QString &reason, QDate today)
{
    checkIn.state = state;
    checkIn.stateReason = reason.trimmed();
    store.update(checkIn);
    if (!checkIn.scheduleId)
        return;
    const CheckInSchedule schedule = store.get(*checkIn.scheduleId);
    planOn(store, schedule, nextDateAfterSkipping(schedule, plannedFor(checkIn), today));
}

} // namespace

Outcome<CheckInScheduleId> CheckIns::schedule(const CheckInSchedule &schedule)
{
    return m_workspace.perform({QStringLiteral("check_in.schedule"), schedule.title}, [&](Store &store) {
        refuseIfAny(violationsOf(schedule));
        refuseIfAny(refusalsOfDay(schedule.anchorOn, m_workspace.today()));
        refuseIfOver(store, schedule.allianceId);
        CheckInSchedule kept = schedule;
        store.insert(kept);
        replan(store, kept, m_workspace.today());
        return kept.id;
    });
}

Outcome<void> CheckIns::reschedule(const CheckInSchedule &schedule)
{
    return performOnSchedule(m_workspace, schedule.id, "check_in.reschedule", [&](Store &store, CheckInSchedule &known) {
        refuseIfAny(violationsOf(schedule));
        refuseIfAny(refusalsOfDay(schedule.anchorOn, m_workspace.today()));
        store.update(schedule);
        if (known.paused && !schedule.paused) {
            resumePlanning(store, schedule, m_workspace.today());
        } else if (!sameDates(known, schedule)) {
            replan(store, schedule, m_workspace.today());
        } else if (auto planned = plannedOf(store, schedule.id)) {
            planned->kind = schedule.kind;
            planned->allianceId = schedule.allianceId;
            planned->teamId = schedule.teamId;
            planned->partyId = schedule.partyId;
            store.update(*planned);
        }
    });
}

Outcome<void> CheckIns::pause(CheckInScheduleId id)
{
    return performOnSchedule(m_workspace, id, "check_in.pause", [&](Store &store, CheckInSchedule &schedule) {
        schedule.paused = true;
        store.update(schedule);
        replan(store, schedule, m_workspace.today());
    });
}

Outcome<void> CheckIns::resume(CheckInScheduleId id)
{
    return performOnSchedule(m_workspace, id, "check_in.resume", [&](Store &store, CheckInSchedule &schedule) {
        schedule.paused = false;
        store.update(schedule);
        resumePlanning(store, schedule, m_workspace.today());
    });
}

Outcome<void> CheckIns::endSchedule(CheckInScheduleId id)
{
    return performOnSchedule(m_workspace, id, "check_in.end_schedule", [&](Store &store, CheckInSchedule &schedule) {
        if (const auto planned = plannedOf(store, id))
            takeOff(store, *planned);
        if (!store.first<CheckIn>("WHERE schedule_id = ? LIMIT 1", {id.value()})) {
            store.remove(id);
            return;
        }
        schedule.untilOn = std::max(m_workspace.today(), schedule.anchorOn);
        store.update(schedule);
    });
}

Outcome<CheckInId> CheckIns::plan(const CheckIn &checkIn)
{
    const auto about = m_workspace.read([&](const Store &store) { return subjectName(store, subjectOf(checkIn)); });
    if (!about)
        return tl::make_unexpected(about.error());
    return m_workspace.perform({QStringLiteral("check_in.plan"), *about}, [&](Store &store) {
        CheckIn single = checkIn;
        single.scheduleId = {};
        single.state = CheckInState::Planned;
        refuseIfAny(violationsOf(single));
        refuseIfAny(refusalsOfDay(single.plannedOn, m_workspace.today()) + refusalsOfPastDay(single.plannedOn, m_workspace.today()));
        refuseIfOver(store, single.allianceId);
        return store.insert(single);
    });
}

Outcome<void> CheckIns::hold(const HeldCheckIn &held)
{
    return performOn(m_workspace, held.id, "check_in.hold", [&](Store &store, CheckIn &checkIn) {
        const QDate heldOn = held.heldOn.isValid() ? held.heldOn : m_workspace.today();
        refuseIfAny(refusalsOfHolding(checkIn, heldOn, beginningOf(store, checkIn), m_workspace.today()));
        if (held.nextOn.isValid() && held.nextOn <= heldOn)
            refuse(QStringLiteral("next_before_held"));
        refuseIfAny(refusalsOfDay(held.nextOn, m_workspace.today()));
        checkIn.state = CheckInState::Held;
        checkIn.heldOn = heldOn;
        keepNotes(checkIn, held.notes);
        planAfterHeld(store, checkIn, held.nextOn);
        store.update(checkIn);
        if (!held.attendees.empty())
            attend(store, held.id, held.attendees);
        for (CheckInMood mood : held.moods) {
            mood.checkInId = held.id;
            rate(store, mood);
        }
        for (const CheckedItem &item : held.items)
            keepItem(store, held.id, item);
        for (BenefitReading reading : held.readings) {
            if (!reading.readOn.isValid())
                reading.readOn = heldOn;
            addReading(store, reading);
        }
        for (const Action &action : held.actions)
            promise(store, held.id, action);
    });
}

Outcome<void> CheckIns::skip(CheckInId id, const QString &reason)
{
    return performOn(m_workspace, id, "check_in.skip", [&](Store &store, CheckIn &checkIn) {
        refuseIfAny(refusalsOfSkipping(checkIn, reason));
        letGoBy(store, checkIn, CheckInState::Skipped, reason, m_workspace.today());
    });
}

Outcome<void> CheckIns::postpone(CheckInId id, QDate to)
{
    return performOn(m_workspace, id, "check_in.postpone", [&](Store &store, CheckIn &checkIn) {
        refuseIfAny(refusalsOfMoving(checkIn, to, m_workspace.today()));
        if (!checkIn.movedFrom.isValid())
            checkIn.movedFrom = checkIn.plannedOn;
        checkIn.plannedOn = to;
        if (checkIn.movedFrom == to)
            checkIn.movedFrom = {};
        store.update(checkIn);
    });
}

Outcome<void> CheckIns::cancel(CheckInId id, const QString &reason)
{
    return performOn(m_workspace, id, "check_in.cancel", [&](Store &store, CheckIn &checkIn) {
        refuseIfAny(refusalsOfCancelling(checkIn));
        letGoBy(store, checkIn, CheckInState::Cancelled, reason, m_workspace.today());
    });
}

Outcome<void> CheckIns::note(CheckInId id, const CheckInNotes &notes)
{
    return performOn(m_workspace, id, "check_in.note", [&](Store &store, CheckIn &checkIn) {
        checkIn.wentWell = notes.wentWell;
        checkIn.stuck = notes.stuck;
        checkIn.learned = notes.learned;
        checkIn.minutes = notes.minutes;
        store.update(checkIn);
    });
}

Outcome<void> CheckIns::rateMood(CheckInId id, PartyId side, std::optional<int> mood, Basis basis)
{
    return performOn(m_workspace, id, "check_in.mood", [&](Store &store, const CheckIn &) {
        if (mood) {
            CheckInMood rated;
            rated.checkInId = id;
            rated.partyId = side;
            rated.mood = *mood;
            rated.basis = basis;
            rate(store, rated);
        } else if (const auto known = store.first<CheckInMood>("WHERE check_in_id = ? AND party_id = ?",
                                                               {id.value(), side.value()})) {
            store.remove(known->id);
        }
    });
}

Outcome<void> CheckIns::setAttendees(CheckInId id, const std::vector<PartyId> &persons)
{
    return performOn(m_workspace, id, "check_in.attend",
                     [&](Store &store, const CheckIn &) { attend(store, id, persons); });
}

Outcome<void> CheckIns::lookAt(CheckInId id, const CheckedItem &checked)
{
    return performOn(m_workspace, id, "check_in.look_at",
                     [&](Store &store, const CheckIn &) { keepItem(store, id, checked); });
}

} // namespace concord
