// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/storage/store.h"
#include "core/workspace/exchange/calendarexport.h"
#include "core/workspace/exchange/calendarsource.h"

namespace concord {

/// The days of an agreement that runs.
class AgreementSource : public CalendarSource {
public:
    AgreementSource(const Store &store, const Alliance &alliance, const CalendarWords &words, QDate today);

    [[nodiscard]] std::vector<CalendarEvent> events() const override { return eventsOn(m_today); }
    [[nodiscard]] std::vector<CalendarRow> rows() const override;
    void takeBack(const RowChanges &entry) override;

    [[nodiscard]] std::vector<CalendarEvent> eventsOn(QDate day) const;
    /// The days up to today on which a version came to count, earliest first.
    [[nodiscard]] QList<QDate> turns() const;

private:
    const CalendarWords &m_words;
    QDate m_today;
    AllianceId m_id;
    bool m_exists = true;
    AllianceFacts m_facts; ///< what its dates follow from, no more
};

} // namespace concord
