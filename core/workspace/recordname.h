// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QDate>
#include <QString>

namespace concord {

/// What a person knows a record by.
struct RecordName {
    QString table; ///< "alliance"
    QString title; ///< empty where there is none
    QDate day;     ///< that tells alike ones apart: of a check-in or a contact
    bool operator==(const RecordName &) const = default;
};

/// The name of what a row belongs to: of its document, as search has it; else of what it can't be without, as far up as
/// that goes. Throws FailureError.
[[nodiscard]] RecordName nameOfOwner(const Store &store, const QString &table, std::int64_t id);

} // namespace concord
