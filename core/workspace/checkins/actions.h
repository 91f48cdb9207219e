// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"
#include "core/workspace/workspace.h"

namespace concord {

/// The acts on what somebody said they would do.
class Actions {
public:
    explicit Actions(Workspace &workspace) : m_workspace(workspace) {}

    Outcome<ActionId> add(const Action &action);
    Outcome<void> done(ActionId id);
    Outcome<void> drop(ActionId id);
    /// Open again, as if it had not been done or dropped.
    Outcome<void> reopen(ActionId id);

private:
    Outcome<void> move(ActionId id, const char *code, ActionState state);

    Workspace &m_workspace;
};

} // namespace concord
