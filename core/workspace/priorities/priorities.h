// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/priority.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace concord {

/// What can be done with priorities so far: an alliance needs one to serve, picked or typed.
class Priorities {
public:
    explicit Priorities(Workspace &workspace) : m_workspace(workspace) {}

    /// Adds an active project of that title. Act "priority.add".
    Outcome<PriorityId> add(const QString &title);
    /// Every priority that is not dropped, the most important first, then by title.
    [[nodiscard]] Outcome<std::vector<Priority>> list() const;

private:
    Workspace &m_workspace;
};

/// The priority of that title, whatever the case of its letters, or a new one. Inside an act.
[[nodiscard]] PriorityId priorityTitled(Store &store, const QString &title);

} // namespace concord
