// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/layout.h"
#include "core/reports/papersize.h"

class QPagedPaintDevice;

namespace concord {

/// Paints the document on the device's pages, whose size counts for more than the setup's. Needs a QGuiApplication.
void paintPages(const Document &document, const PageSetup &setup, QPagedPaintDevice &device);

/// The document as a PDF file: fonts embedded, text searchable. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Document &document, const PageSetup &setup);

} // namespace concord
