// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/meeting.h"
#include "core/workspace/alliances/agreements.h"

namespace concord {

/// What is printed for a check-in: the agenda before it, the minutes after it.
enum class MeetingPaper { Agenda, Minutes };
template <>
inline constexpr auto words<MeetingPaper> = wordList("agenda", "minutes");

/// That paper as it stands today; the private copy adds what is for our eyes only. Refuses "not_held" for the minutes of a
/// check-in that was not held. NotFound when it is gone.
[[nodiscard]] Outcome<AgreementPaper> meetingPaper(const Workspace &workspace, CheckInId id, MeetingPaper kind, Copy copy);

/// What all who take part may read, taken from the file.
[[nodiscard]] SharedMeeting loadSharedMeeting(const Store &store, CheckInId id, QDate today);
/// What only we may read.
[[nodiscard]] PrivateMeetingNotes loadMeetingNotes(const Store &store, CheckInId id, QDate today);

} // namespace concord
