// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

namespace concord {

/// Draws every page of the workspace at `path`, each of its parts, and the start page, light and dark, small and
/// large, into `folder`: "alliances-overview-dark-1440.png". False, after saying why on stderr, when it can't.
[[nodiscard]] bool drawScreenshots(const Surroundings &around, const QString &path, const QString &folder);

} // namespace concord
