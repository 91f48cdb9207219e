// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// Looks at the first bytes of a file before SQLite may touch it. Throws NotFound, NoPermission, NotAWorkspace or
/// FileTooNew; returns when it is a workspace that this program knows how to open. Writes nothing.
void requireWorkspace(const QString &path);

} // namespace concord
