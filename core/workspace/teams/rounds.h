// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/round.h"
#include "core/workspace/workspace.h"

#include <QMap>

namespace concord {

/// How a round is asked for.
struct RoundPlan {
    RoundForm form = RoundForm::Full;
    Privacy privacy = Privacy::Named;
    int invitedN = 0;
    int minShown = 3; ///< with Privacy::Named it is 1, whatever stands here
};

/// What one rater filled in.
struct SheetEntry {
    std::optional<PartyId> rater;    ///< dropped under totals only
    std::optional<int> gut;          ///< 1-5, asked first
    QMap<QString, std::optional<int>> scores; ///< item code -> 1-5, nothing: "can't say"; not there: not answered
    QString openChange;
    QString openWho;
    friend bool operator==(const SheetEntry &, const SheetEntry &) = default;
};

/// Rounds of the questionnaire. Each verb is one act.
///
/// Under totals only a recorded sheet leaves no act: it waits outside the history until the round is closed, and then
/// all sheets are written shuffled, without raters, as the one act of closing. It cannot be seen or corrected before.
class Rounds {
public:
    explicit Rounds(Workspace &workspace) : m_workspace(workspace) {}

    /// Refuses "working_group_not_rated", "team_ended", "round_still_open", "nobody_invited", and for anonymous
    /// rounds "min_shown_too_low" and "too_few_for_anonymous" (fewer invited than the answers that show a result).
    Outcome<RoundId> open(TeamId id, const RoundPlan &plan);
    /// A new sheet; a named or hidden rater's second one replaces the first. In the team of an alliance the rater's side
    /// is noted: a partner's when they have a role at one of the other parties. Refuses "round_is_closed", "sheet_empty",
    /// "rater_needed", "item_not_asked" and, under totals only, "all_have_answered".
    Outcome<void> record(RoundId id, const SheetEntry &entry);
    /// What a rater of a named round filled in so far; an empty entry when nothing yet.
    [[nodiscard]] Outcome<SheetEntry> sheetOf(RoundId id, PartyId rater) const;
    /// Many sheets in one act, or none of them.
    Outcome<void> recordAll(RoundId id, const QList<SheetEntry> &entries);
    /// A round that was held elsewhere, on paper say: opens it, takes its sheets and closes it, as one final act. Refuses
    /// what open() and record() refuse, and "too_few_answers" when, without names, fewer answered than show a result.
    Outcome<RoundId> bring(TeamId id, const RoundPlan &plan, const QList<SheetEntry> &entries);
    /// Takes a rater's sheet out of an open round. Refuses "round_is_closed".
    Outcome<void> withdraw(RoundId id, PartyId rater);
    /// The final act of a round; corrections take a new round. Refuses "round_is_closed".
    Outcome<void> close(RoundId id);

    /// The items that a round asks, in order.
    [[nodiscard]] Outcome<QList<QuestionnaireItem>> items(RoundId id) const;

private:
    Workspace &m_workspace;
};

} // namespace concord
