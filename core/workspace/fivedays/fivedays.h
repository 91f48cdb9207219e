// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fivedays/daynote.h"
#include "core/workspace/workspace.h"

namespace concord {

/// What one does with the five days: write about their questions, and turn to another priority. Each verb is one act.
class FiveDays {
public:
    explicit FiveDays(Workspace &workspace) : m_workspace(workspace) {}

    /// Writes what the user thinks about a question of the current plan; a blank text takes the note away. The first
    /// note begins a plan. The same text again changes nothing.
    Outcome<void> write(DayPrompt prompt, const QString &text);
    /// Turns to the plan of that priority, with the notes that were written for it before, or begins one. A plan that was
    /// begun before there was a priority becomes its plan. Refuses NotFound.
    Outcome<void> turnTo(PriorityId priority);

private:
    Workspace &m_workspace;
};

/// The plan that is worked on; nothing before the first note.
[[nodiscard]] std::optional<DayPlan> currentPlan(const Store &store);
/// Whom the plan is for: its priority, or while it has none, the active one that matters most.
[[nodiscard]] std::optional<PriorityId> priorityOf(const Store &store, const std::optional<DayPlan> &plan);

} // namespace concord
