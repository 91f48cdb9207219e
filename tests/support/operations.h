// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>
#include <span>

namespace concord {

/// Something that people do all day, whose cost is watched: the tests count its statements and rows, the bench its
/// instructions.
struct Operation {
    const char *name;
    /// On a generated workspace with at least 200 partners, 20 alliances and one team. Throws FailureError.
    void (*run)(Workspace &workspace);
};

[[nodiscard]] std::span<const Operation> operations();

} // namespace concord
