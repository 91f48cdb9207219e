// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace concord {

/// Rows whose texts belong to a document: those of `table` whose column `owner` holds the document's id. With `through`,
/// the column holds the id of a row of that table, which is itself a part of the document.
struct DocumentPart {
    const char *table;
    const char *owner;
    const char *columns; ///< as in a SELECT
    const char *through = nullptr;
};

/// One kind of thing that search finds: a row with the texts around it.
struct DocumentKind {
    int number; ///< 1 to 15, kept in the file (rowid = id * 16 + number): never given to another kind
    const char *table;
    const char *title; ///< an expression over the row: what a hit is called
    const char *day;   ///< an expression over the row: the day that tells alike ones apart; "NULL" for most
    std::span<const DocumentPart> parts; ///< the first is the row itself
};

[[nodiscard]] std::span<const DocumentKind> documentKinds();

/// The part that `part` of that kind belongs through; nothing when it belongs to the document itself.
[[nodiscard]] const DocumentPart *throughWhich(const DocumentKind &kind, const DocumentPart &part);

} // namespace concord
