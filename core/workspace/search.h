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
    QString snippet; ///< some words around the first place that matches; empty when only the title does
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What has all the words of `text`, each as the beginning of a word, in any order and any spelling that fold() makes
/// alike; titles that match first, then by title. Any text is safe; one without a letter or digit finds nothing.
[[nodiscard]] std::vector<SearchHit> search(const Store &store, const QString &text, int limit = 50);

/// What is looked for in a text that was typed: its words, folded, as far as they have a letter or a digit. Of a text
/// that nobody types, such as a page that was pasted, these are the first 30 words and the first 100 letters of each.
[[nodiscard]] QStringList searchWords(const QString &text);

/// The same words as an expression for `search MATCH ?`, for lists that join the index themselves (a document's
/// rowid is id * 16 + its kind's number, see documents.h); empty when there is nothing to look for.
[[nodiscard]] QString searchExpression(const QString &text);

} // namespace concord
