// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/rounds.h"

namespace concord {

/// A sheet as it waits for the end of a totals-only round: without rater and side.
[[nodiscard]] QByteArray sheetText(const SheetEntry &entry);
[[nodiscard]] SheetEntry sheetFromText(const QByteArray &text);

} // namespace concord
