// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"

namespace concord {

// What teams, rounds and changes may say, beyond the limits of their columns, and how their states may move.
// Each function lists every broken rule; empty is lawful.

/// Below this many answers a round without names shows nothing.
inline constexpr int fewestShown = 3;

[[nodiscard]] QList<Violation> violationsOf(const Team &team);
/// Somebody known, or somebody wanted; leaves no earlier than they came.
[[nodiscard]] QList<Violation> violationsOf(const TeamMember &member);

/// Unless named, at least three answers are needed to show something; closed has its day.
[[nodiscard]] QList<Violation> violationsOf(const Round &round);
/// An open round takes one sheet from each rater: with totals only nothing tells whose it is, otherwise the rater is
/// named. Answers are for items that the round asks.
[[nodiscard]] QList<Violation> violationsOf(const AnswerSheet &sheet, const QList<Answer> &answers, const Round &round,
                                            const QList<QuestionnaireItem> &items, const QList<AnswerSheet> &others);

/// About a team or an alliance; made has its day; confirmed names the round that confirmed it.
[[nodiscard]] QList<Violation> violationsOf(const Change &change);
/// Noticed, decided, in progress, made, forwards; confirmed from made; dropped until then; a dropped one is noticed
/// again.
[[nodiscard]] QList<Violation> refusalsOfStep(ChangeState from, ChangeState to);

/// Asks for what it says it asks for; an answer has its day, no earlier than the question.
[[nodiscard]] QList<Violation> violationsOf(const Invitation &invitation);

} // namespace concord
