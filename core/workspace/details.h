// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace concord {

/// The row that says whose workspace it is. Throws FailureError, Corrupt where there is none.
[[nodiscard]] WorkspaceInfo infoOf(const Store &store);

/// What a workspace says of itself. Each verb is one act.
class Details {
public:
    explicit Details(Workspace &workspace) : m_workspace(workspace) {}

    /// Refused when `title` is blank or too long.
    Outcome<void> rename(const QString &title);
    Outcome<void> startWeekOn(WeekStart day);
    /// The currency that new amounts begin with; `code` as in ISO 4217, in any letters. Refused: "not_a_currency".
    Outcome<void> countIn(const QString &code);

private:
    Workspace &m_workspace;
};

} // namespace concord
