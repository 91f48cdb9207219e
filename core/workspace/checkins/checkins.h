// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/benefit.h"
#include "core/model/checkins/checkin.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <vector>

namespace concord {

/// What is written down at a check-in, before, while or after it is held.
struct CheckInNotes {
    QString wentWell = {};
    QString stuck = {};
    QString learned = {};
    QString minutes = {};
    bool operator==(const CheckInNotes &) const = default;
};

/// What a check-in looked at, and what somebody will do about it.
struct CheckedItem {
    CheckInItem item;
    std::optional<Action> action; ///< the decision as something to do; its check-in is filled in
};

/// A check-in as it was held, in one act. What is empty here leaves what was noted before as it is.
struct HeldCheckIn {
    CheckInId id = {};
    QDate heldOn = {};                     ///< invalid: today
    std::vector<PartyId> attendees = {};
    std::vector<CheckInMood> moods = {};   ///< of the sides that were asked or guessed
    CheckInNotes notes = {};
    std::vector<CheckedItem> items = {};
    std::vector<BenefitReading> readings = {}; ///< without a day: read on the day it was held
    std::vector<Action> actions = {};      ///< promises that belong to no single item
    QDate nextOn = {};                     ///< invalid: as the schedule's rule says
};

/// The acts on check-ins. A schedule that is not paused has one planned check-in, its next, until its last day.
/// Refusals of all that change a planned one: "check_in_settled" when it was held, skipped, missed or cancelled; of all
/// that plan one: "day_too_far" when it would be more than ten years ahead. Of plan() and hold(): "day_too_long_ago".
class CheckIns {
public:
    explicit CheckIns(Workspace &workspace) : m_workspace(workspace) {}

    /// Begins a rhythm and plans its next check-in (nextDate() in core/model/checkins/schedule.h).
    /// Refused: "one_subject_needed" unless exactly one of alliance, team and partner is set; "ends_before_start";
    /// "alliance_is_over".
    Outcome<CheckInScheduleId> schedule(const CheckInSchedule &schedule);
    /// Changes a rhythm. What is planned moves when its dates changed; refused as schedule() is.
    Outcome<void> reschedule(const CheckInSchedule &schedule);
    /// Takes the planned check-in off the calendar; resuming plans the next date from today on. What was prepared for it
    /// stays as a cancelled one, which comes back with resuming.
    Outcome<void> pause(CheckInScheduleId id);
    Outcome<void> resume(CheckInScheduleId id);
    /// Ends a rhythm today: what is planned goes (what was prepared for it stays as a cancelled one), what is behind stays.
    /// One that never came to anything goes whole.
    Outcome<void> endSchedule(CheckInScheduleId id);

    /// Plans a single check-in outside any rhythm. Refused: "one_subject_needed", "alliance_is_over".
    Outcome<CheckInId> plan(const CheckIn &checkIn);
    /// Settles the latest date of its schedule up to the day it was held; earlier ones are kept as missed and the next
    /// is planned. Refused: "held_in_future", "held_before_it_began" (the alliance or team), "next_before_held".
    Outcome<void> hold(const HeldCheckIn &held);
    /// Lets one go by and plans the next. Refused: "reason_needed".
    Outcome<void> skip(CheckInId id, const QString &reason);
    /// Moves one to another day; the rhythm stays as it is. Refused: "postponed_to_past".
    Outcome<void> postpone(CheckInId id, QDate to);
    /// Calls one off; in a rhythm the next is planned.
    Outcome<void> cancel(CheckInId id, const QString &reason = {});

    // What is written down, at any time.
    Outcome<void> note(CheckInId id, const CheckInNotes &notes);
    /// How one side feels; no mood takes it back.
    Outcome<void> rateMood(CheckInId id, PartyId side, std::optional<int> mood, Basis basis);
    Outcome<void> setAttendees(CheckInId id, const std::vector<PartyId> &persons);
    /// Result and decision for one thing that was looked at; the item of the same thing is replaced.
    Outcome<void> lookAt(CheckInId id, const CheckedItem &checked);

private:
    Workspace &m_workspace;
};

} // namespace concord
