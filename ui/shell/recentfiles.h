// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QMenu;

namespace concord::recentfiles {

/// The last workspaces that were open and still exist, the latest first; at most eight.
[[nodiscard]] QStringList all();
void add(const QString &path);
/// Offers them in `menu`, by name; `open` is told the path of the one that is chosen.
void fill(QMenu &menu, const std::function<void(const QString &)> &open);

} // namespace concord::recentfiles
