// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QByteArray>

namespace concord {

/// The version of the document's form. A reader refuses a higher one.
inline constexpr int jsonFormat = 1;

/// Every record of the workspace as one JSON document: for each table an array of its rows in the order of their ids,
/// with the columns' names as keys. A row is known by its uid, a reference is the uid of the row that it points to, and
/// ids are not written. The history and the answers of open totals-only rounds are no records and stay out.
///
/// The same records give the same bytes, and reading the document into a new file and writing that one does too.
/// Throws FailureError.
[[nodiscard]] QByteArray exportJson(const Store &store);

} // namespace concord
