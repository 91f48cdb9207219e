// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"

#include <QString>

/// Words for what Today and `concord-cli FILE agenda` show.
namespace concord::wording {

/// "Check-in · Breakfast by Bike", "Rain plan · Quayside Couriers".
[[nodiscard]] QString title(const AgendaLine &line);
/// The word of its badge: "overdue", "late", "known", or the day when it is still to come.
[[nodiscard]] QString badge(const AgendaLine &line);
/// "due 18 November, 2 days past grace", "known for 94 days, not made".
[[nodiscard]] QString when(const AgendaLine &line, QDate today);

} // namespace concord::wording
