// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/storage/store.h"
#include "core/workspace/changelog.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <vector>

namespace concord {

/// When anything was last changed that a calendar shows. It is read from the history, undo and redo included, so that it
/// only ever grows: a calendar takes an event over when its number is higher. Nothing is stored.
class CalendarHistory {
public:
    struct Changes {
        int sequence = 0;   ///< 0 since it was made; higher after each change
        QDateTime last;     ///< invalid: the history does not know
    };
    /// A record that an event shows something of.
    struct Part {
        template <class Record>
        Part(Id<Record> of) : table(tableOf<Record>), id(of.value())
        {
        }
        const char *table;
        std::int64_t id;
    };

    CalendarHistory(const Store &store, const ChangeLog &log) : m_store(store), m_log(log) {}

    /// Of an event that shows these records; the first is the one that it has its uid from. Throws FailureError.
    [[nodiscard]] Changes of(const std::vector<Part> &parts);

private:
    /// The rows that an entry showed something new of, and whether it made them.
    using Shown = std::map<std::pair<QString, std::int64_t>, bool>;

    [[nodiscard]] std::int64_t lastShown(const Part &part);
    [[nodiscard]] std::int64_t firstOf(const Part &part);
    const Shown &shownBy(std::int64_t entry);

    const Store &m_store;
    const ChangeLog &m_log;
    QHash<std::int64_t, Shown> m_shown; ///< of the entries that were read
};

} // namespace concord
