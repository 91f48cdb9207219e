// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/changelog.h"
#include "core/workspace/exchange/agreementsource.h"
#include "core/workspace/exchange/checkinsource.h"

#include <QDateTime>
#include <QHash>

namespace concord {

/// When the text of an event was last changed. It follows from the history, undo and redo included, so that it only ever
/// grows: a calendar takes an event over when its number is higher. Nothing is stored.
///
/// The records of an event are taken back, entry by entry, until it reads otherwise: that entry changed it last, and
/// every other one is no change of it (decision 0026).
class CalendarHistory {
public:
    CalendarHistory(const Store &store, const ChangeLog &log) : m_store(store), m_log(log) {}

    /// The events of these records with their numbers: 0 since they were made, and higher after each change.
    /// Throws FailureError.
    [[nodiscard]] std::vector<CalendarEvent> numbered(CheckInSource source);
    [[nodiscard]] std::vector<CalendarEvent> numbered(AgreementSource source);

private:
    struct Changed {
        std::int64_t entry = 0; ///< 0: the history does not know
        QDateTime at = {};
    };
    [[nodiscard]] QHash<QString, Changed> lastChanges(CalendarSource &source);
    /// The entry that made the row; 0: it was there before the history began.
    [[nodiscard]] std::int64_t madeBy(const CalendarRow &row);
    const RowChanges &changesOf(std::int64_t entry);

    const Store &m_store;
    const ChangeLog &m_log;
    QHash<std::int64_t, RowChanges> m_entries; ///< those that were read
};

} // namespace concord
