// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// Whether a text shows nothing to a person: it is empty, or all of it is space, control characters and characters that
/// are there only to join, part or direct others, such as the zero-width space.
[[nodiscard]] bool isBlank(const QString &text);

} // namespace concord
