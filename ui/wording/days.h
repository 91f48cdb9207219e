// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace concord::wording {

/// "26 July 2027" in the way of the user's locale; empty for no day.
[[nodiscard]] QString day(QDate day);
/// "26 Jul", for narrow places; empty for no day.
[[nodiscard]] QString shortDay(QDate day);
/// "26 July" in the year of `today`, else with its year; empty for no day.
[[nodiscard]] QString dayOf(QDate day, QDate today);
/// "today", "in 3 days", "19 days ago", "3 months ago"; empty for no day.
[[nodiscard]] QString fromToday(QDate day, QDate today);
/// What a person types for a day: the locale's short or long form, 23.11.2026, 2026-11-23. Invalid when it is none.
[[nodiscard]] QDate dayFrom(const QString &text);

} // namespace concord::wording
