// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord::wording {

/// A name ("Working details") as it stands within a sentence: with a small letter, save in German.
[[nodiscard]] QString inSentence(const QString &name);

} // namespace concord::wording
