// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QDate>
#include <QString>

namespace concord {

/// Whose workspace it is: what stands above every page.
struct Heading {
    QString title;       ///< of the workspace
    QString topPriority; ///< the title of the active priority that matters most; empty when there is none
    friend bool operator==(const Heading &, const Heading &) = default;
};

/// How much is waiting where: the counts beside the names of the pages.
struct Overview {
    int waiting = 0;   ///< all that is due or overdue today
    int checkIns = 0;  ///< of these, check-ins
    int alliances = 0; ///< responsibilities, actions and notice dates
    int teams = 0;     ///< asks and changes
    int priorities = 0; ///< needs of active priorities that nobody covers, and hold-backs without an answer; not due
    friend bool operator==(const Overview &, const Overview &) = default;
};

/// Both throw FailureError.
[[nodiscard]] Heading heading(const Store &store);
[[nodiscard]] Overview overview(const Store &store, QDate today);

} // namespace concord
