// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

#include <optional>

class QTextDocument;

namespace concord {

/// A text of a laid-out document that reads differently by now.
struct Retold {
    int block = 0; ///< number of the laid-out document's block
    QString text;
};

/// What to change in the layout of `before`, whose blocks begin at `starts` (as layOut() returned), so that it is that of
/// `after`. Nothing when more changed than the words of headings, paragraphs and items, or when a word has to break.
[[nodiscard]] std::optional<QList<Retold>> retellings(const Document &before, const Document &after, const QList<int> &starts);

/// Makes the changes: only what changed is laid out again, so that a long document follows somebody who types.
void retell(const QList<Retold> &changes, QTextDocument &target);

} // namespace concord
