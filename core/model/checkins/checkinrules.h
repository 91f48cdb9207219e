// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/checkins/checkin.h"

namespace concord {

// What check-ins and their records may say, beyond the limits of their columns. Each function lists every broken rule;
// empty is lawful. A check-in goes from planned to held, skipped or cancelled, and only the catching up of its schedule
// makes it missed.

/// About exactly one of an alliance, a team and a partner; ends no earlier than it begins; keep in touch is with a
/// partner; a rule of its own can be read ("not_a_rule"), gives days ("rule_without_days") and has fixed dates
/// ("rule_has_fixed_dates").
[[nodiscard]] QList<Violation> violationsOf(const CheckInSchedule &schedule);
/// About exactly one of three; held has its day, skipped its reason.
[[nodiscard]] QList<Violation> violationsOf(const CheckIn &checkIn);
/// Looks at exactly one thing.
[[nodiscard]] QList<Violation> violationsOf(const CheckInItem &item);
/// Comes from at most one place; done has its day.
[[nodiscard]] QList<Violation> violationsOf(const Action &action);

/// It is planned, and the day has come, in the last ten years, and is no earlier than `began`: the first day of what it is
/// about, invalid when that is not known.
[[nodiscard]] QList<Violation> refusalsOfHolding(const CheckIn &checkIn, QDate heldOn, QDate began, QDate today);
/// It is planned, and there is a reason.
[[nodiscard]] QList<Violation> refusalsOfSkipping(const CheckIn &checkIn, const QString &reason);
[[nodiscard]] QList<Violation> refusalsOfCancelling(const CheckIn &checkIn);
/// Whether a day that something is planned for comes within ten years. A later one is a slip of the finger: 2206, 9999.
[[nodiscard]] QList<Violation> refusalsOfDay(QDate day, QDate today);
/// Whether a day lies within the last ten years or ahead: 1026 is a slip of the finger, too.
[[nodiscard]] QList<Violation> refusalsOfPastDay(QDate day, QDate today);
/// It is planned, and the new day has not passed and comes within ten years.
[[nodiscard]] QList<Violation> refusalsOfMoving(const CheckIn &checkIn, QDate to, QDate today);

} // namespace concord
