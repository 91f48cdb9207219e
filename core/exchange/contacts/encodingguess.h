// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textencoding.h"

namespace concord {

/// What texts that are no UTF-8 seem to be written in; Windows-1252 unless much speaks for something else. `texts` are
/// parted by blanks, separators of tables or line ends.
[[nodiscard]] TextEncoding guessedEncoding(const QByteArray &texts);

} // namespace concord
