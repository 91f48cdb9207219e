// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "ui/widgets/badge.h"

#include <QDate>
#include <QString>

namespace concord {

/// One thing that a check-in looks at.
struct LookedAt {
    CheckInItem subject;   ///< which responsibility, benefit or concern it is
    QString title;
    QString fact;          ///< where it stands, muted
    QString badge;         ///< empty: none
    Tone tone = Tone::Neutral;
    BenefitId figure;      ///< set: a new reading can be entered
    QString unit;          ///< of the figure
};

[[nodiscard]] LookedAt lookedAt(const AgendaPromise &promise, QDate today);
[[nodiscard]] LookedAt lookedAt(const AgendaFigure &figure);
[[nodiscard]] LookedAt lookedAt(const AgendaConcern &concern, QDate today);
/// The parts that are not empty, with dots between.
[[nodiscard]] QString joined(QStringList parts);

} // namespace concord
