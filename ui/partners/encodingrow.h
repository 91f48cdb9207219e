// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textencoding.h"

#include <functional>

class QLayout;

namespace concord {

/// The choice of how a file writes letters as bytes, Automatic or one that this system reads; `choose` is told each other
/// choice than `chosen`.
[[nodiscard]] QLayout *encodingRow(std::optional<TextEncoding> chosen, const std::function<void(std::optional<TextEncoding>)> &choose);

} // namespace concord
