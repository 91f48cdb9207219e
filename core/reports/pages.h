// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QColor>
#include <QFont>

class QPagedPaintDevice;
class QTextDocument;

namespace concord {

/// How a laid-out document looks; the defaults are for paper.
struct DocumentLook {
    QFont font;              ///< of the running text; headings are set from it
    QColor text = QColor(0x1f, 0x24, 0x30);
    QColor muted = QColor(0x5d, 0x66, 0x75);
    QColor line = QColor(0xd8, 0xdc, 0xe3);
};

/// The font of printed documents, 10 pt.
[[nodiscard]] QFont paperFont();

/// Fills `target` with the document. Texts are inserted as text, never read as markup.
void layOut(const Document &document, const DocumentLook &look, QTextDocument &target);

/// Paints the document on the device's pages, each with `footer` and the page's number at its foot.
/// Needs a QGuiApplication.
void paintPages(const Document &document, const QString &footer, QPagedPaintDevice &device);

/// The document as a PDF file: A4, fonts embedded, text searchable. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Document &document, const QString &footer);

} // namespace concord
