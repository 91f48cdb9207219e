// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

struct Tokens;

/// The few rules that Fusion and the palette cannot say: rounded fields and buttons, underlined tabs, quiet headers.
[[nodiscard]] QString styleSheetFrom(const Tokens &tokens, bool dark);

} // namespace concord
