// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <QColor>
#include <QFont>
#include <QSet>

class QTextDocument;

namespace concord {

/// How a laid-out document looks; the defaults are for paper.
struct DocumentLook {
    QFont font;              ///< of the running text; headings are set from it
    QColor text = QColor(0x1f, 0x24, 0x30);
    QColor muted = QColor(0x5d, 0x66, 0x75);
    QColor line = QColor(0xd8, 0xdc, 0xe3);
    double air = 1;          ///< how much room is left between blocks, as a share of the usual
};

/// The font of printed documents, 10 pt.
[[nodiscard]] QFont paperFont();

/// Fills `target` with the document. Texts are inserted as text, never read as markup. Columns and long words are cut to
/// the width that `target` has by then. The headings of `onNewPage`, counted from 0 with the title, each begin a page.
/// Returns where the title and then each block of the document begins, as numbers of the target's blocks.
QList<int> layOut(const Document &document, const DocumentLook &look, QTextDocument &target, const QSet<int> &onNewPage = {});
/// Lays the blocks of `more` out below what is there; its title is not shown. Returns where they begin.
QList<int> layOutMore(const Document &more, const DocumentLook &look, QTextDocument &target);

} // namespace concord
