// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"
#include "core/workspace/workspace.h"

namespace concord {

/// What must change in a team or an alliance, from noticing it to a later round that confirms it. Each verb is one act.
class Changes {
public:
    explicit Changes(Workspace &workspace) : m_workspace(workspace) {}

    /// A new change, noticed. Refuses "one_subject_needed" unless exactly one of team and alliance is set, and, as update()
    /// does, "no_such_dimension" for one that no questionnaire asks about.
    Outcome<ChangeId> notice(const Change &change);
    /// Writes statement, dimension, known-needed, owner and days; the state stays. Another dimension for a confirmed
    /// change is refused ("change_confirmed").
    Outcome<void> update(const Change &change);
    /// Moves it along the board; refuses "step_not_lawful". Reaching "made" keeps the day and what the dimension's mean was until then.
    /// "confirmed" needs a later closed round with the dimension at least 0.3 higher: refuses
    /// "change_without_dimension", "no_earlier_value", "no_later_round" and "not_risen_enough".
    Outcome<void> moveTo(ChangeId id, ChangeState state);
    Outcome<void> remove(ChangeId id);

private:
    Workspace &m_workspace;
};

} // namespace concord
