// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/teamscore.h"
#include "core/storage/store.h"

#include <vector>

namespace concord {

struct ReadRound;

/// One rater's mean of a dimension.
struct RaterDot {
    double mean = 0;
    QString rater;                     ///< empty unless the round is named
    friend bool operator==(const RaterDot &, const RaterDot &) = default;
};

struct DimensionResult {
    QString name;
    std::optional<double> mean;
    bool split = false;
    QList<RaterDot> answers;
    std::optional<double> before;      ///< the mean in the comparable earlier round
    [[nodiscard]] std::optional<double> change() const
    {
        return mean && before ? std::optional(*mean - *before) : std::nullopt;
    }
    friend bool operator==(const DimensionResult &, const DimensionResult &) = default;
};

/// One round on the line of overall scores; without a score the line has a gap.
struct RoundPoint {
    QDate on;
    std::optional<double> overall;
    bool isComparable = true;          ///< with the score before it; true where there is none
    friend bool operator==(const RoundPoint &, const RoundPoint &) = default;
};

/// What the round that speaks for a team says: the newest closed one, or a named one that is being answered.
struct TeamResult {
    Round round;
    int number = 1;                    ///< the team's how-manieth round it is
    int answered = 0;
    TeamScore score;
    QList<DimensionResult> dimensions; ///< empty unless the score is shown
    TrendResult trend;
    std::optional<RoundPoint> earlier; ///< the comparable earlier round
    int earlierNumber = 0;
    QList<RoundPoint> points;          ///< every closed round and this one, oldest first
    std::optional<double> ourSide;     ///< overall, of the raters on our side; with partnerSide or not at all
    std::optional<double> partnerSide;
    QStringList advice;                ///< dimensions, the one to begin with first
    QStringList openChanges;           ///< the changes that raters already know of; empty unless shown
    QStringList openWho;               ///< whom they miss
};

/// Nothing before the first round that somebody answered or that was closed.
[[nodiscard]] std::optional<TeamResult> teamResult(const Store &store, TeamId id);
/// The same of all rounds of a team, already read, oldest first.
[[nodiscard]] std::optional<TeamResult> teamResult(const Store &store, const std::vector<ReadRound> &rounds);

/// One round in the list of a team's rounds.
struct RoundRow {
    Round round;
    int number = 1;
    int answered = 0;
    Shown shown = Shown::NothingYet;
    std::optional<double> overall;
};
/// Newest first.
[[nodiscard]] std::vector<RoundRow> roundRows(const Store &store, TeamId id);
[[nodiscard]] std::vector<RoundRow> roundRows(const std::vector<ReadRound> &rounds);

/// Somebody who may answer a round, or did: the present members, then who else answered.
struct RaterRow {
    PartyId id;
    QString name;
    bool answered = false;             ///< always false under totals only
    bool isMember = true;
    friend bool operator==(const RaterRow &, const RaterRow &) = default;
};
[[nodiscard]] std::vector<RaterRow> raterRows(const Store &store, const Round &round);

} // namespace concord
