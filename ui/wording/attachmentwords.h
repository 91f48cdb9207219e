// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/attachment.h"

namespace concord::wording {

[[nodiscard]] QString name(AttachmentMode value);
/// "340 bytes", "12 kB", "3.4 MB": decimal, in the user's digits.
[[nodiscard]] QString fileSize(std::int64_t bytes);

} // namespace concord::wording
