// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/teamscore.h"
#include "core/storage/store.h"

#include <QHash>

#include <vector>

namespace concord {

/// A round with its sheets and its score.
struct ReadRound {
    Round round;
    QList<QuestionnaireItem> items;    ///< of the whole questionnaire
    std::vector<AnswerSheet> sheets;
    QList<ScoredSheet> scored;         ///< in the order of `sheets`
    TeamScore score;
    int answered = 0;                  ///< the sheets, and what waits in an open totals-only round

    [[nodiscard]] RoundResult result() const;
    /// Whether it may speak for the team: it is closed, or named and already answered by somebody.
    [[nodiscard]] bool speaks() const;
    [[nodiscard]] std::optional<double> meanOf(const QString &dimension) const;
};

/// The round that says whether a change that was made has helped: the newest closed one opened on a later day
/// with a mean of its dimension, so that a rise which has gone again confirms nothing. `rounds` are those of its team, oldest first; null when
/// there is none.
[[nodiscard]] const ReadRound *judgeOf(const Change &change, const std::vector<ReadRound> &rounds);

/// Reads rounds for lists and results; keeps the items of a questionnaire once read.
class RoundReader {
public:
    explicit RoundReader(const Store &store) : m_store(store) {}

    [[nodiscard]] ReadRound read(const Round &round);
    /// The newest round whose result is shown; when there is none, the newest that speaks.
    [[nodiscard]] std::optional<ReadRound> latest(TeamId team);
    /// All rounds of the team, oldest first.
    [[nodiscard]] std::vector<ReadRound> all(TeamId team);

private:
    using Scores = QHash<std::int64_t, QHash<QString, int>>; ///< by sheet
    ReadRound put(const Round &round, std::vector<AnswerSheet> sheets, const Scores &scores);
    const QList<QuestionnaireItem> &items(QuestionnaireId id);

    const Store &m_store;
    QHash<QuestionnaireId, QList<QuestionnaireItem>> m_items;
};

} // namespace concord
