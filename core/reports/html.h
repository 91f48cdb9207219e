// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace concord {

/// The document as one HTML file that stands alone and fetches nothing; every text is escaped. `footer` closes it.
[[nodiscard]] QString toHtml(const Document &document, const QString &footer = {});

} // namespace concord
