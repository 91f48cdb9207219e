// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace concord {

/// A run of words that both texts have, or one of them.
struct WordRun {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// One line of a document as people read it: a heading, a paragraph, an item, a row of a table.
struct DocumentLine {
    enum class Kind { Title, Heading, Subheading, Text, Item, Row };
    Kind kind = Kind::Text;
    QString text; ///< the cells of a row stand side by side, with " | " between them
    friend bool operator==(const DocumentLine &, const DocumentLine &) = default;
};

/// A line with what became of it.
struct LineChange {
    enum class Kind { Same, Removed, Added, Changed };
    Kind kind = Kind::Same;
    DocumentLine line;    ///< as it reads now; of a removed one, as it read
    QString before;       ///< of a changed line, as it read
    QList<WordRun> words; ///< of a changed line: its words, those that went before those that came
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// The lines of a document in their order. Two documents with the same lines read the same.
[[nodiscard]] QList<DocumentLine> linesOf(const Document &document);

/// What turns `before` into `after`, line by line, in order. A removed line and an added one of the same kind that share
/// at least half of their words are one changed line.
[[nodiscard]] QList<LineChange> difference(const Document &before, const Document &after);

/// What turns one text into another, word by word: without the added runs it is `before`, without the removed ones
/// `after`, to the letter.
[[nodiscard]] QList<WordRun> wordDifference(const QString &before, const QString &after);

/// Whether any line was added, removed or changed.
[[nodiscard]] bool anyChange(const QList<LineChange> &lines);

} // namespace concord
