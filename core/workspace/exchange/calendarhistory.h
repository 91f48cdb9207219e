// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/storage/store.h"
#include "core/workspace/changelog.h"

#include <QDateTime>
#include <QHash>

namespace concord {

/// How often, and when last, anything was changed that a calendar shows. It is counted in the history, undo and redo
/// included, so that it only ever grows: a calendar takes an event over when its number is higher. Nothing is stored.
class CalendarHistory {
public:
    struct Changes {
        int sequence = 0;   ///< not counting that it was made
        QDateTime last;     ///< invalid: the history does not know
    };

    /// Reads the history once; throws FailureError.
    CalendarHistory(const Store &store, const ChangeLog &log);

    /// Of a rhythm: of the rhythm itself and of all its check-ins.
    [[nodiscard]] Changes of(CheckInScheduleId id) const { return m_schedules.value(id.value()); }
    /// Of a check-in that belongs to no rhythm.
    [[nodiscard]] Changes of(CheckInId id) const { return m_checkIns.value(id.value()); }
    /// Of the term and the notice of an alliance.
    [[nodiscard]] Changes of(AllianceId id) const { return m_alliances.value(id.value()); }

private:
    void count(const ChangeLog &log, const HistoryEntry &entry);

    QHash<std::int64_t, std::int64_t> m_scheduleOf; ///< of each check-in that is, or was; 0: of none
    QHash<std::int64_t, std::int64_t> m_allianceOf; ///< of each version of an agreement
    QHash<std::int64_t, Changes> m_schedules;
    QHash<std::int64_t, Changes> m_checkIns;
    QHash<std::int64_t, Changes> m_alliances;
};

} // namespace concord
