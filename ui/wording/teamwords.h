// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/asklog.h"
#include "core/model/teams/teamscore.h"
#include "core/workspace/teams/teamlist.h"
#include "core/workspace/teams/teamresult.h"

#include <QString>

/// Words for teams, rounds and what they show.
namespace concord::wording {

[[nodiscard]] QString name(RoundForm form);
[[nodiscard]] QString name(Privacy privacy);
[[nodiscard]] QString name(RoundState state);
[[nodiscard]] QString name(ChangeState state);
[[nodiscard]] QString name(InvitationAnswer answer);
/// What somebody was asked into: "an alliance", "a team", "a talk".
[[nodiscard]] QString name(InvitationTo to);
/// "2 of 3 answered yes (67 %). 1 has not answered yet."
[[nodiscard]] QString sentence(const AskSummary &summary);
/// How seldom what was feared came: "3 asks felt hard before; 1 of them was answered no."; empty when none felt hard.
[[nodiscard]] QString hardAsks(const AskSummary &summary);

/// Who will see what, said on the form before anybody answers.
[[nodiscard]] QString whoSeesWhat(Privacy privacy, int minShown);

/// "needs a change now", "patchy", "working", "strong".
[[nodiscard]] QString name(Reading reading);

/// What keeps a team from being really effective: "Roles is at 2.00, below 3.00".
[[nodiscard]] QString sentence(const Stopper &stopper);
/// Why there is no result to see; empty when there is.
[[nodiscard]] QString whyNotShown(Shown shown, int minShown);
/// The same in two or three words: "too few answered".
[[nodiscard]] QString noResult(Shown shown);
/// Why a team has no overall: "not rated yet", or what its newest round lacks.
[[nodiscard]] QString unrated(const TeamRow &row);
/// That a newer round than the one whose result this is has none to show, and why; empty when there is no such round.
[[nodiscard]] QString laterRound(const TeamResult &result);
/// "Harbour Lane Bakery 3.18 (2 answered) · Quayside Couriers 3.31 (2 answered)".
[[nodiscard]] QString partiesText(const QList<PartyScore> &parties);
/// What somebody wrote, after their name where the round is named: "Lena: a second oven".
[[nodiscard]] QString said(const OpenWords &words);
/// Why the trend has no arrow; empty when it has one.
[[nodiscard]] QString whyNoTrend(TrendGap gap);
/// How many answered a dimension, of those invited: "4 of 6"; without names, that it is hidden and why.
[[nodiscard]] QString answersText(const DimensionResult &dimension, const Round &round);
/// The first step to suggest for a dimension; empty for a dimension of another questionnaire.
[[nodiscard]] QString suggestion(const QString &dimension);

/// A mean with two decimals in the user's locale.
[[nodiscard]] QString meanText(double mean);
/// A difference of means with its sign: "+0.75".
[[nodiscard]] QString changeText(double change);

/// "3 – partly"; without a score "can't say".
[[nodiscard]] QString scoreName(std::optional<int> score);
/// The word alone: "partly".
[[nodiscard]] QString scoreWord(int score);

} // namespace concord::wording
