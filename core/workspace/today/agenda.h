// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/schedule.h"
#include "core/storage/store.h"

#include <QDate>
#include <QString>

#include <vector>

namespace concord {

enum class AgendaKind { CheckIn, Responsibility, Notice, Prepare, Ask, Change, Action, GoesOn };
template <>
inline constexpr auto words<AgendaKind> =
    wordList("check_in", "responsibility", "notice", "prepare", "ask", "change", "action", "goes_on");

/// One thing that needs the user.
struct AgendaLine {
    AgendaKind kind = AgendaKind::CheckIn;
    DueStatus status = DueStatus::Upcoming; ///< never later
    QLatin1String table;   ///< with `id`: the record to act on; an ask that was never made is a team_member
    std::int64_t id = 0;
    QString title;
    QDate dueOn;           ///< invalid: it has no day of its own
    QString about;         ///< the alliance, team or partner
    QLatin1String aboutTable; ///< with `aboutId`: its record, where the line can be looked at; may be empty
    std::int64_t aboutId = 0;
    QString who;           ///< who answers for it; empty where nobody is named
    QDate since;           ///< a change: noticed on; an ask: asked on
    int graceDays = 0;     ///< of a check-in, which becomes overdue this many days after dueOn
    QList<QDate> goneBy;   ///< of agendaWithGoneBy(): the dates of a rhythm that went by
    bool ended = false;    ///< a notice: the end itself has come, on dueOn, and asks for a decision
    friend bool operator==(const AgendaLine &, const AgendaLine &) = default;
};

/// What is overdue, due, missed within the last `days`, or coming within the next `days`: overdue first, then due,
/// upcoming and missed, each by day. The cost follows what is open, not the history. Throws FailureError.
///
/// - check_in: planned ones (docs/formulas.md, "Check-in dates"); stored missed ones; none with an alliance that is over.
/// - responsibility, action: not done, with a day.
/// - prepare, notice: from prepareFrom to noticeBy, then the notice itself; a notice window that has passed stays as
///   missed until the end, and an end that has passed without a decision is an overdue notice.
/// - goes_on: a pause that was to last until that day.
/// - ask: no answer yet or "not now" with a day to ask again; wanted members whom nobody asked.
/// - change: known to be needed and not made, or planned for a day.
[[nodiscard]] std::vector<AgendaLine> agenda(const Store &store, QDate today, int days = 14);

/// agenda(), and behind it a missed line for each overdue check-in whose rhythm let further dates pass, with these dates: they are
/// kept as missed check-ins once the overdue one is held. Reads every overdue check-in of a rhythm once more. Throws FailureError.
[[nodiscard]] std::vector<AgendaLine> agendaWithGoneBy(const Store &store, QDate today, int days = 14);

/// The kind of each line of the agenda that is overdue or due, one for one: what a count needs, in less time.
[[nodiscard]] std::vector<AgendaKind> kindsDue(const Store &store, QDate today);

/// Whether nobody but the user and their own side is on record: time to show the first step.
[[nodiscard]] bool isUntouched(const Store &store);

} // namespace concord
