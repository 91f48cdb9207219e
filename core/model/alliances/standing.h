// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/model/alliances/balance.h"
#include "core/model/alliances/benefit.h"

namespace concord {

/// Why an alliance that is not over asks for somebody now, the most pressing first.
enum class Attention {
    EndReached,     ///< its end has come, and it does not renew by itself
    CheckInOverdue, ///< a planned check-in is past its grace
    NoticePassed,   ///< the notice window of this term has passed
    NoticeDue,      ///< preparing has begun: the last day for notice, or the end, is near
    WorkLate,       ///< a responsibility is past its day
    Lopsided,       ///< one side gets far more for what it gives
    ValueTrails,    ///< less of the value has come than of the time has gone
    ConcernDue      ///< somebody was to act on a concern by now
};
template <>
inline constexpr auto words<Attention> = wordList("end_reached", "check_in_overdue", "notice_passed", "notice_due", "work_late",
                                                  "lopsided", "value_trails", "concern_due");

/// Where an alliance stands, in the few figures that compare it with others.
struct Standing {
    double completenessPercent = 0;
    Balance balance;                    ///< parties as in facts.sides
    std::optional<double> valuePercent; ///< nothing: no benefit can be measured yet
    std::optional<double> timePercent;  ///< 0-100 of the way from the start to the present end; nothing: one of them is open, or it has not begun
    bool valueTrails = false;
    AgreementDates dates;
    QDate nextCheckIn;                  ///< the earliest planned one
    QList<Violation> missing;           ///< what keeps the usual next step closed, a changed text aside; once it runs, the lines that are open ("line_not_settled")
    QList<Attention> attention;
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// By so many percent points value may lie behind time before it trails (docs/formulas.md, "Value against time").
inline constexpr double valueMayLag = 10;

/// How much of the way from the start to the end of the present term lies behind; nothing when one of them is open or
/// before the start.
[[nodiscard]] std::optional<double> timeElapsed(QDate startOn, QDate endOn, QDate today);
/// The same of an alliance that runs, from the start that was agreed; nothing for another.
[[nodiscard]] std::optional<double> timeElapsed(const AllianceFacts &facts, QDate today);

[[nodiscard]] Standing standingOf(const AllianceFacts &facts, const QList<BenefitReading> &readings, const QList<Concern> &concerns, QDate today);

} // namespace concord
