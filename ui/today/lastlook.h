// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/news.h"

/// How far the user of this computer has looked at Today, for each workspace: in the program's settings, by the
/// workspace's own id, so that it goes with a file that is moved (decision 0016).
namespace concord::lastlook {

[[nodiscard]] Look at(const QString &workspaceUid);
void keep(const QString &workspaceUid, const Look &look);

} // namespace concord::lastlook
