// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace concord {

/// Makes a new file at `path` with the sample's records, dated relative to the clock's day, in one act that undo stops
/// at. Refuses as Workspace::create() does; there is the whole sample at `path` or nothing.
[[nodiscard]] Outcome<std::unique_ptr<Workspace>> createSample(const QString &path, SampleKind kind, Clock clock = {});

} // namespace concord
