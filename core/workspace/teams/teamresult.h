// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/teamscore.h"
#include "core/storage/store.h"
#include "core/workspace/teams/partyscores.h"

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

/// Whether a dimension's answers are held back: without names, too few could say enough of it.
[[nodiscard]] inline bool isHeldBack(const DimensionResult &dimension, const Round &round)
{
    return round.privacy != Privacy::Named && dimension.answers.isEmpty();
}

/// One round on the line of overall scores; without a score the line has a gap.
struct RoundPoint {
    QDate on;
    std::optional<double> overall;
    bool isComparable = true;          ///< with the score before it; true where there is none
    friend bool operator==(const RoundPoint &, const RoundPoint &) = default;
};

/// One round in the list of a team's rounds.
struct RoundRow {
    Round round;
    int number = 1;
    int answered = 0;
    Shown shown = Shown::NothingYet;
    std::optional<double> overall;
};

/// What somebody wrote in their own words.
struct OpenWords {
    QString text;
    QString rater;                     ///< empty unless the round is named
    friend bool operator==(const OpenWords &, const OpenWords &) = default;
};

/// What a round says.
struct TeamResult {
    Round round;
    int number = 1;                    ///< the team's how-manieth round it is
    int answered = 0;
    TeamScore score;
    QList<DimensionResult> dimensions; ///< empty unless the score is shown
    TrendResult trend;
    std::optional<RoundPoint> earlier; ///< the comparable earlier round
    int earlierNumber = 0;
    QList<RoundPoint> points;          ///< every closed round and this one, oldest first; for one round, up to it
    QList<PartyScore> parties;         ///< of a team between partners; two at least, or none
    QStringList advice;                ///< dimensions, the one to begin with first
    QList<OpenWords> openChanges;      ///< the changes that raters already know of; empty when too few answered
    QList<OpenWords> openWho;          ///< whom they miss
    std::optional<RoundRow> later;     ///< the newest round, when it has no result to show and this one stands in for it
};

/// What speaks for the team: the newest round whose result is shown, closed or a named one that is being answered; when
/// none is, the newest, which says why. Nothing before the first round that somebody answered or that was closed.
[[nodiscard]] std::optional<TeamResult> teamResult(const Store &store, TeamId id);
/// The same of all rounds of a team, already read, oldest first.
[[nodiscard]] std::optional<TeamResult> teamResult(const Store &store, const std::vector<ReadRound> &rounds);

/// One round by itself, under the same rules; nothing when it is gone.
[[nodiscard]] std::optional<TeamResult> roundResult(const Store &store, RoundId id);

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
