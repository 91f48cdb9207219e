// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trail.h"

/// Where the user was when the program ended: the page, and its record if the same file is opened again.
class QWidget;

namespace concord {
class Workspace;
}

namespace concord::lastplace {

/// Where to begin in that file. Who has nobody on record yet is led to the five days, and is not brought back to them
/// once they have left for another page.
[[nodiscard]] Place of(const Workspace &workspace);
void keep(const QString &workspacePath, const Place &place);

/// Puts a window where it was at the last end; the first time, as large as the screen allows and no larger than it reads well.
void place(QWidget &window);
void keep(const QWidget &window);

} // namespace concord::lastplace
