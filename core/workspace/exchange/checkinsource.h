// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/storage/store.h"
#include "core/workspace/exchange/calendarexport.h"
#include "core/workspace/exchange/calendarsource.h"

namespace concord {

/// A rhythm with its planned check-in, or a planned check-in without a rhythm.
class CheckInSource : public CalendarSource {
public:
    CheckInSource(const Store &store, const CheckInSchedule &schedule, const CheckIn &planned);
    CheckInSource(const Store &store, const CheckIn &single, const CalendarWords &words);

    [[nodiscard]] std::vector<CalendarEvent> events() const override;
    [[nodiscard]] std::vector<CalendarRow> rows() const override;
    void takeBack(const RowChanges &entry) override;

private:
    template <class Record>
    void readSubject(const Record &about);
    void takeBackCheckIns(const RowChanges &entry);
    [[nodiscard]] std::vector<CalendarEvent> eventsOf(const CheckInSchedule &schedule, const CheckIn &planned) const;
    [[nodiscard]] const CheckIn *planned() const;
    /// What they are with; nothing when it is over.
    template <class Record>
    [[nodiscard]] std::optional<QString> nameOf(const Record &about) const;

    const Store &m_store;
    QString m_single = {};          ///< what one without a rhythm is called
    std::vector<CalendarRow> m_own; ///< the rhythm, or the single one
    std::optional<CheckInSchedule> m_schedule;
    std::vector<CheckIn> m_checkIns;
    std::optional<Alliance> m_alliance;
    std::optional<Team> m_team;
    std::optional<Party> m_party;
};

} // namespace concord
