// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinlist.h"
#include "ui/widgets/badge.h"

#include <QDate>
#include <QString>

namespace concord {

/// The badge of a check-in, the same wherever one is listed.
struct CheckInLook {
    QString word; ///< "overdue", "due", "coming", "held", "skipped"
    Tone tone = Tone::Neutral;
};

[[nodiscard]] CheckInLook lookOf(const CheckInRow &row, QDate today);

} // namespace concord
