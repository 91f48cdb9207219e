// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"

namespace concord {

/// Something to tell the user about without the window.
struct Reminder {
    QString key;     ///< the same as long as it is about the same record, day and urgency: told once
    AgendaLine line;
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What to tell of on a day: lines of the agenda that have a day and are due or overdue, a notice window that has passed,
/// and planned check-ins from so many days before as their rhythm asks. Of several days before, the latest that has come
/// counts, so that a computer that was off says it once and late. Throws FailureError.
[[nodiscard]] std::vector<Reminder> reminders(const Store &store, QDate today);

} // namespace concord
