// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvshape.h"

namespace concord {

/// What a header that Thunderbird alone writes means, in English (of the US or the UK) or German. `header` is in small
/// letters.
[[nodiscard]] CsvColumn thunderbirdColumn(const QString &header);

} // namespace concord
