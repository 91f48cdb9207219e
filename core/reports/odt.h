// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/reports/papersize.h"

namespace concord {

/// The document as an OpenDocument text (ODF 1.2) that LibreOffice and other programs edit: headings with outline
/// levels, lists, tables whose head comes again on each page, and at the foot of each page the footer and its number.
/// Every text is text: none can become markup, a field, a link or a formula. The same document gives the same bytes.
[[nodiscard]] QByteArray toOdt(const Document &document, const PageSetup &setup);

} // namespace concord
