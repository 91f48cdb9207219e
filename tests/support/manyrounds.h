// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace concord {

/// How much the teams of a workspace hold that was in use for years.
struct TeamsSize {
    int teams = 200;
    int rounds = 50; ///< closed ones of each team, one a week, with three named raters who answered the short form
};

/// Adds such teams in one act. Throws FailureError.
void addTeams(Workspace &workspace, const TeamsSize &size);

} // namespace concord
