// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/teamscore.h"
#include "core/storage/store.h"

#include <vector>

namespace concord {

/// One line of the list of teams.
struct TeamRow {
    TeamId id;
    QString name;
    int importance = 3;
    bool isWorkingGroup = false;
    bool iBelong = false;
    QDate endedOn;
    int members = 0;                   ///< at present, without the wanted ones
    std::optional<double> overall;     ///< of the latest round that may be seen
    Shown shown = Shown::NothingYet;
    bool myViewOnly = false;
    bool effective = false;            ///< really effective
    QList<Stopper> stoppers;
    QDate lastRoundOn;                 ///< when the latest round was opened
    std::optional<int> ageDays;        ///< since then
    bool roundOpen = false;
    int changesKnown = 0;              ///< absolutely needed, not made yet
    std::optional<int> oldestKnownDays;///< since the oldest of them was noticed
    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

/// Lets a round that was opened on a day speak for the team in its line.
void speakFor(TeamRow &row, const TeamScore &score, QDate openedOn, QDate today);

/// Present teams first, the most important first, then by name.
[[nodiscard]] std::vector<TeamRow> teamRows(const Store &store, QDate today);
/// One team's line; nothing when the team is gone.
[[nodiscard]] std::optional<TeamRow> teamRow(const Store &store, TeamId id, QDate today);

/// How many of the present teams are really effective: one honest number. Working groups are not counted.
struct EffectiveTeams {
    int effective = 0;
    int rated = 0;                     ///< present teams that are no working group
    friend bool operator==(const EffectiveTeams &, const EffectiveTeams &) = default;
};
[[nodiscard]] EffectiveTeams effectiveTeams(const std::vector<TeamRow> &rows);

/// The team of that name, upper and lower case alike.
[[nodiscard]] std::optional<TeamId> teamNamed(const Store &store, const QString &name);

} // namespace concord
