// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trail.h"

/// Where the user was when the program ended: the page, and its record if the same file is opened again.
namespace concord::lastplace {

[[nodiscard]] Place of(const QString &workspacePath);
void keep(const QString &workspacePath, const Place &place);

} // namespace concord::lastplace
