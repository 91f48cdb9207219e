// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"
#include "core/model/checkins/schedule.h"
#include "core/storage/store.h"

namespace concord {

// How a schedule keeps its one planned check-in, inside an act. For the use cases of this folder and for whoever logs
// an interaction.

/// The planned check-in of a schedule; nothing when it is paused or over.
[[nodiscard]] std::optional<CheckIn> plannedOf(const Store &store, CheckInScheduleId id);

/// The day on which the schedule's promise was last kept: its latest held check-in or, for keep in touch, the latest
/// interaction that counts as contact. Invalid: never.
[[nodiscard]] QDate lastDone(const Store &store, const CheckInSchedule &schedule);

/// What follows when a check-in of the schedule is held on a day. One held on a day gone by does not turn the rhythm back behind
/// what was done since.
[[nodiscard]] Settlement settlementOf(const Store &store, const CheckInSchedule &schedule, const CheckIn &checkIn, QDate heldOn);

/// Whether both come on the same days, so that what is planned for one stands for the other.
[[nodiscard]] bool sameDates(const CheckInSchedule &a, const CheckInSchedule &b);

/// What is planned once the schedule, a new or a changed one, is saved as it is here; nothing when it is paused or over.
[[nodiscard]] std::optional<PlannedFor> plannedWhenSaved(const Store &store, const CheckInSchedule &schedule, QDate today);

/// Takes a planned check-in away; one that was prepared in any way is kept as a cancelled one, so that nothing typed is lost.
void takeOff(Store &store, CheckIn planned);

/// Plans the schedule's next check-in, or moves the planned one there, or takes it away when nothing follows.
void replan(Store &store, const CheckInSchedule &schedule, QDate today);

/// The same for one that was paused: what was prepared before comes back with its new day.
void resumePlanning(Store &store, const CheckInSchedule &schedule, QDate today);

/// Plans a check-in of the schedule for `ruled`; for `chosen`, if that is valid, as one that was moved. None with an
/// alliance that is over.
void planOn(Store &store, const CheckInSchedule &schedule, QDate ruled, QDate chosen = {});

/// Moves what is planned to keep in touch with these parties or this alliance, after an interaction was added, changed
/// or removed on `day`: each act that writes interactions calls it.
void followContact(Store &store, const std::vector<PartyId> &parties, std::optional<AllianceId> alliance, QDate day);

} // namespace concord
