// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace concord {

/// One thing that search found.
struct SearchHit {
    QString table; ///< of the record: "party", "alliance", "team", "priority", "check_in", "interaction", ...
    std::int64_t id = 0;
    QString title;   ///< what it is called; for a check-in, whom it is with
    QDate day;       ///< of a check-in, an interaction or an action; invalid for others
    QString snippet; ///< the passage with the most of the words, the first such one; empty when only the title has any
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What has all the words of `text`, each as the beginning of a word, in any order and any spelling that fold() makes
/// alike; titles that match first, then by title. Any text is safe; one without a letter or digit finds nothing.
/// Quick enough for every key: of very many, not all are looked at.
[[nodiscard]] std::vector<SearchHit> search(const Store &store, const QString &text, int limit = 50);
/// The same, all of them looked at: whoever or whatever has the words in its name comes first among any number, and those
/// whose title does not match come by how well their text does (Okapi BM25). A quarter of a second where every second of
/// 100,000 documents matches.
[[nodiscard]] std::vector<SearchHit> rankedSearch(const Store &store, const QString &text, int limit = 50);

/// A piece of a text, in its UTF-16 units.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where a title or a snippet has the words of what was typed, in the order of the text.
[[nodiscard]] std::vector<TextRange> matchingWords(const QString &text, const QString &typed);

/// What is looked for in a text that was typed: its words, folded, as far as they have a letter or a digit. Of a text
/// that nobody types, such as a page that was pasted, these are the first 30 words and the first 100 letters of each.
[[nodiscard]] QStringList searchWords(const QString &text);

/// The same words as an expression for `search MATCH ?`, for lists that join the index themselves (a document's
/// rowid is id * 16 + its kind's number, see documents.h); empty when there is nothing to look for.
[[nodiscard]] QString searchExpression(const QString &text);

} // namespace concord
