// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fivedays/progress.h"
#include "core/storage/store.h"

#include <QHash>

namespace concord {

/// The five days as their page, their paper and the terminal show them.
struct FiveDaysView {
    std::optional<DayPlanId> plan;       ///< nothing: no note was written yet
    QDate startedOn;                     ///< invalid: no note was written yet
    std::optional<PriorityId> priority;  ///< nothing: there is none yet
    QString priorityTitle;
    std::optional<AllianceId> alliance;  ///< the furthest one that serves the priority
    QString allianceTitle;
    std::optional<TeamId> team;          ///< the most important of the user's teams, as the next three where nothing is lacking
    std::optional<TeamId> teamToRate;    ///< of the user's, one without a result
    std::optional<TeamId> teamToChange;  ///< with a change that is known to be needed, and not decided
    std::optional<TeamId> teamToAsk;     ///< with an open place for which nobody was asked
    std::optional<PartyId> partner;      ///< the one who covers most of the priority's needs
    DayFacts facts;
    std::vector<DayProgress> days;       ///< five
    QHash<DayPrompt, QString> notes;
    QHash<DayPrompt, QDate> writtenOn;   ///< of the notes
    [[nodiscard]] int percent() const { return percentOf(days); }
};

/// Throws FailureError.
[[nodiscard]] FiveDaysView fiveDays(const Store &store, QDate today);

/// A priority that the days can be turned to.
struct DayPriority {
    PriorityId id;
    QString title;
    bool hasPlan = false; ///< notes may stand there already
    friend bool operator==(const DayPriority &, const DayPriority &) = default;
};

/// Every priority that is neither dropped nor achieved, and those that have a plan; the most important first.
[[nodiscard]] std::vector<DayPriority> dayPriorities(const Store &store);

} // namespace concord
