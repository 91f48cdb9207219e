// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/rhythm.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/schedule.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

QDate dayFrom(const Store &store, QByteArrayView sql, std::int64_t id)
{
    Statement row = store.query(sql, {id});
    return row.next() ? row.day(0) : QDate();
}

/// The last date of the schedule that something became of: it is not planned a second time.
QDate lastSettled(const Store &store, CheckInScheduleId id)
{
    return dayFrom(store,
                   "SELECT max(max(planned_on, coalesce(moved_from, planned_on))) FROM check_in"
                   " WHERE schedule_id = ? AND state <> 'planned'",
                   id.value());
}

/// The day of the next check-in, counted anew.
QDate nextPlanned(const Store &store, const CheckInSchedule &schedule, QDate today)
{
    const QDate settled = lastSettled(store, schedule.id);
    return nextDate(schedule, lastDone(store, schedule), settled.isValid() ? std::max(today, settled.addDays(1)) : today);
}

/// Whether somebody prepared it: wrote something down, said who comes or how they feel, or promised something.
bool isPrepared(const Store &store, const CheckIn &checkIn)
{
    const CheckIn blank;
    if (std::tie(checkIn.wentWell, checkIn.stuck, checkIn.learned, checkIn.minutes)
        != std::tie(blank.wentWell, blank.stuck, blank.learned, blank.minutes))
        return true;
    return store
        .query("SELECT 1 WHERE EXISTS (SELECT 1 FROM check_in_attendee WHERE check_in_id = ?1)"
               " OR EXISTS (SELECT 1 FROM check_in_mood WHERE check_in_id = ?1)"
               " OR EXISTS (SELECT 1 FROM check_in_item WHERE check_in_id = ?1)"
               " OR EXISTS (SELECT 1 FROM action WHERE check_in_id = ?1)",
               {checkIn.id.value()})
        .next();
}

/// Plans again what takeOff() kept: the rhythm's last check-in, if that was cancelled without a word.
void takeUpAgain(Store &store, const CheckInSchedule &schedule)
{
    if (schedule.allianceId && isOver(store.get(*schedule.allianceId).state))
        return;
    auto last = store.first<CheckIn>("WHERE schedule_id = ? ORDER BY planned_on DESC, id DESC LIMIT 1", {schedule.id.value()});
    if (!last || last->state != CheckInState::Cancelled || !last->stateReason.isEmpty() || !isPrepared(store, *last))
        return;
    last->state = CheckInState::Planned;
    store.update(*last);
}

} // namespace

std::optional<CheckIn> plannedOf(const Store &store, CheckInScheduleId id)
{
    return store.first<CheckIn>("WHERE schedule_id = ? AND state = 'planned' ORDER BY planned_on", {id.value()});
}

bool sameDates(const CheckInSchedule &a, const CheckInSchedule &b)
{
    return a.everyN == b.everyN && a.unit == b.unit && a.rrule == b.rrule && a.anchorOn == b.anchorOn && a.basis == b.basis
        && a.untilOn == b.untilOn && a.paused == b.paused;
}

std::optional<PlannedFor> plannedWhenSaved(const Store &store, const CheckInSchedule &schedule, QDate today)
{
    if (const auto known = store.find(schedule.id); known && sameDates(*known, schedule)) {
        const auto planned = plannedOf(store, schedule.id);
        return planned ? std::optional(plannedFor(*planned)) : std::nullopt;
    }
    if (schedule.allianceId && isOver(store.get(*schedule.allianceId).state))
        return std::nullopt;
    const QDate next = nextPlanned(store, schedule, today);
    return next.isValid() ? std::optional(PlannedFor(next)) : std::nullopt;
}

void takeOff(Store &store, CheckIn planned)
{
    if (!isPrepared(store, planned)) {
        store.remove(planned.id);
        return;
    }
    planned.state = CheckInState::Cancelled;
    store.update(planned);
}

QDate lastDone(const Store &store, const CheckInSchedule &schedule)
{
    QDate done = dayFrom(store, "SELECT max(held_on) FROM check_in WHERE schedule_id = ? AND state = 'held'",
                         schedule.id.value());
    if (schedule.kind != CheckInKind::KeepInTouch)
        return done;
    // An invalid day is earlier than every valid one.
    if (schedule.partyId) {
        done = std::max(done, dayFrom(store,
                                      "SELECT max(i.happened_on) FROM interaction_party p"
                                      " JOIN interaction i ON i.id = p.interaction_id"
                                      " WHERE p.party_id = ? AND i.counts_as_contact = 1",
                                      schedule.partyId->value()));
    } else if (schedule.allianceId) {
        done = std::max(done, dayFrom(store,
                                      "SELECT max(happened_on) FROM interaction"
                                      " WHERE alliance_id = ? AND counts_as_contact = 1",
                                      schedule.allianceId->value()));
    }
    return done;
}

Settlement settlementOf(const Store &store, const CheckInSchedule &schedule, const CheckIn &checkIn, QDate heldOn)
{
    const bool counts = schedule.basis == ScheduleBasis::AfterDone;
    return settle(schedule, plannedFor(checkIn), counts ? std::max(heldOn, lastDone(store, schedule)) : heldOn);
}

void replan(Store &store, const CheckInSchedule &schedule, QDate today)
{
    const QDate next = nextPlanned(store, schedule, today);
    auto planned = plannedOf(store, schedule.id);
    if (planned && !next.isValid()) {
        takeOff(store, *planned);
    } else if (planned) {
        planned->plannedOn = next;
        planned->movedFrom = {};
        planned->kind = schedule.kind;
        planned->allianceId = schedule.allianceId;
        planned->teamId = schedule.teamId;
        planned->partyId = schedule.partyId;
        store.update(*planned);
    } else {
        planOn(store, schedule, next);
    }
}

void resumePlanning(Store &store, const CheckInSchedule &schedule, QDate today)
{
    takeUpAgain(store, schedule);
    replan(store, schedule, today);
}

void planOn(Store &store, const CheckInSchedule &schedule, QDate ruled, QDate chosen)
{
    if (!ruled.isValid() && !chosen.isValid())
        return;
    if (schedule.allianceId && isOver(store.get(*schedule.allianceId).state))
        return;
    CheckIn next;
    next.scheduleId = schedule.id;
    next.allianceId = schedule.allianceId;
    next.teamId = schedule.teamId;
    next.partyId = schedule.partyId;
    next.kind = schedule.kind;
    next.plannedOn = chosen.isValid() ? chosen : ruled;
    if (next.plannedOn != ruled)
        next.movedFrom = ruled;
    store.insert(next);
}

void followContact(Store &store, const std::vector<PartyId> &parties, std::optional<AllianceId> alliance, QDate day)
{
    std::vector<CheckInSchedule> schedules;
    const auto add = [&](QByteArrayView column, std::int64_t id) {
        const QByteArray tail = "WHERE " + column.toByteArray() + " = ? AND kind = 'keep_in_touch' AND paused = 0";
        const auto found = store.select<CheckInSchedule>(tail, {id});
        schedules.insert(schedules.end(), found.begin(), found.end());
    };
    for (const PartyId party : parties)
        add("party_id", party.value());
    if (alliance)
        add("alliance_id", alliance->value());

    for (const CheckInSchedule &schedule : schedules) {
        auto planned = plannedOf(store, schedule.id);
        if (!planned)
            continue;
        // A date that somebody chose stays, unless the contact already kept it.
        if (planned->movedFrom.isValid() && planned->plannedOn > day)
            continue;
        QDate next = planned->plannedOn;
        if (schedule.basis == ScheduleBasis::AfterDone)
            next = nextDate(schedule, lastDone(store, schedule), day);
        else if (planned->plannedOn <= day)
            next = firstDateAfter(schedule, day);
        if (!next.isValid()) {
            takeOff(store, *planned);
        } else if (next != planned->plannedOn) {
            planned->plannedOn = next;
            planned->movedFrom = {};
            store.update(*planned);
        }
    }
}

} // namespace concord
