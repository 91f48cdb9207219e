// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvshape.h"

namespace concord {

/// What a header that Outlook alone writes means, in English or German: the parts of its three addresses, and what
/// stands before a name. `header` is in small letters.
[[nodiscard]] CsvColumn outlookColumn(const QString &header);

} // namespace concord
