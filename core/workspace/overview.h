// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QDate>
#include <QString>

namespace concord {

/// What the window shows whichever page is open: whose workspace it is, and how much is waiting where.
struct Overview {
    QString title;       ///< of the workspace
    QString topPriority; ///< the title of the active priority that matters most; empty when there is none
    int waiting = 0;     ///< all that is due or overdue today
    int checkIns = 0;    ///< of these, check-ins
    int alliances = 0;   ///< responsibilities, actions and notice dates
    int teams = 0;       ///< asks and changes
    friend bool operator==(const Overview &, const Overview &) = default;
};

/// Throws FailureError.
[[nodiscard]] Overview overview(const Store &store, QDate today);

} // namespace concord
