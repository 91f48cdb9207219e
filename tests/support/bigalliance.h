// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/workspace/workspace.h"

namespace concord {

/// How much is in an alliance that is large: what the window must open within 150 ms.
struct AllianceSize {
    int parties = 5;
    int terms = 200;
    int responsibilities = 500; ///< with three people each
    int benefits = 300;         ///< with three readings each
};

/// Adds such an alliance, active, in one act. Throws FailureError.
AllianceId addAlliance(Workspace &workspace, const AllianceSize &size);

} // namespace concord
