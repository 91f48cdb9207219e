// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/fivedays/dayview.h"

#include <QString>

namespace concord::wording {

/// "What matters": what the day is about.
[[nodiscard]] QString nameOfDay(int day);
/// One sentence of the method that says why.
[[nodiscard]] QString sayingOfDay(int day);
/// What the day asks.
[[nodiscard]] QString question(DayPrompt prompt);
/// How much of it the records hold: "3 partners with a strength; five make a useful list".
[[nodiscard]] QString sentence(const PointProgress &point, const FiveDaysView &view);
/// What leads to where a thin point is mended: "List somebody".
[[nodiscard]] QString mending(DayPoint point);

/// The five days on paper: the questions, the user's notes with room where there are none, and what the records hold.
[[nodiscard]] Document fiveDaysPaper(const FiveDaysView &view, QDate today);

} // namespace concord::wording
