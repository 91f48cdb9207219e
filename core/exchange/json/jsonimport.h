// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QByteArray>
#include <QJsonObject>

namespace concord {

/// Whether a file has only its self, and nothing that importJson() would have to keep.
[[nodiscard]] bool hasOnlySelf(const Store &store);

/// Reads the document that exportJson() writes into a file that has only its self: the workspace row and the self party
/// are replaced, everything else is added. For use inside one act, since it throws Refused after some rows were written:
///
/// - "not_empty" when the file has other records (subject: the table),
/// - "not_json" (detail: the reader's words) and "format_too_new" (detail: the document's format),
/// - per broken value, up to twenty: "wrong_type", "unknown_word", "not_a_day", "out_of_range", "too_long", "blank",
///   "unknown_uid", "duplicate_uid", "unknown_key", and what the schema refuses ("unfit_value", "already_there"), with
///   the place as subject ("party[3].name", rows counted from 0),
/// - "one_workspace" and "one_self" when the document does not say whose workspace it is.
///
/// A column that a row leaves out keeps its default.
void importJson(Store &store, const QByteArray &json);

/// The same for a document that is already read.
void importJson(Store &store, const QJsonObject &document);

} // namespace concord
