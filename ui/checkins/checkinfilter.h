// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinlist.h"

#include <QDate>

namespace concord {

/// Which check-ins are shown, by what became of them.
enum class CheckInFilter { Everything, Coming, Overdue, Past, Held, Skipped, Missed, Cancelled };

/// What the page's three filters ask for together.
struct CheckInWish {
    CheckInFilter filter = CheckInFilter::Everything;
    CheckInSubject subject;
    std::optional<CheckInKind> kind;

    /// What the core can choose by; shows() says the rest.
    [[nodiscard]] CheckInChoice choice() const;
    [[nodiscard]] bool shows(const CheckInRow &row, QDate today) const;
    [[nodiscard]] bool wantsPlanned() const;
    [[nodiscard]] bool wantsPast() const;
    /// Whether later dates of rhythms, which are no check-ins yet, belong to it.
    [[nodiscard]] bool wantsLater() const;
};

} // namespace concord
