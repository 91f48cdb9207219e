// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace concord {

/// What Tab visits below `root`, in the order of the eye: as the layouts lay it out, rows that came later included.
/// (Qt's own order is that of making.)
[[nodiscard]] QList<QWidget *> tabOrderOf(QWidget *root);

/// Moves the caret to the next, or the previous, of them, from the last to the first, and scrolls there. False when
/// there is none.
bool moveCaret(QWidget *root, bool next);

} // namespace concord
