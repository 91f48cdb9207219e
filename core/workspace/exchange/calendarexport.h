// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar/calendarevent.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace concord {

/// How events are called that have no title of their own; "%1" is the alliance, the team or the partner.
struct CalendarWords {
    QString prepare; ///< our own preparation starts
    QString notice;  ///< the last day for notice
    QString end;
    QString single = QStringLiteral("%1"); ///< a check-in without a rhythm
};

/// What other calendars show of a workspace: each rhythm with its next check-in and, where its dates are fixed, its rule;
/// single check-ins that are planned; and of each alliance that runs when to prepare, the last day for notice and the
/// end. What is private in the file is in none of it. Throws FailureError.
[[nodiscard]] std::vector<CalendarEvent> calendarEvents(const Workspace &workspace, const CalendarWords &words);

/// The same as an iCalendar file. A second one without a change in between has the same bytes.
[[nodiscard]] Outcome<QByteArray> exportedCalendar(const Workspace &workspace, const CalendarWords &words);

} // namespace concord
