// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/trail.h"

/// Where the user was when the program ended: the page, and its record if the same file is opened again.
class QWidget;

namespace concord::lastplace {

[[nodiscard]] Place of(const QString &workspacePath);
void keep(const QString &workspacePath, const Place &place);

/// Puts a window where it was at the last end; the first time, as large as the screen allows and no larger than it reads well.
void place(QWidget &window);
void keep(const QWidget &window);

} // namespace concord::lastplace
