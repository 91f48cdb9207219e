// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace concord::recentfiles {

/// The last workspaces that were open and still exist, the latest first; at most eight.
[[nodiscard]] QStringList all();
void add(const QString &path);

} // namespace concord::recentfiles
