// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar/calendarevent.h"
#include "core/model/alliances/alliancefacts.h"
#include "core/model/teams/team.h"
#include "core/storage/changeset.h"
#include "core/storage/store.h"
#include "core/workspace/exchange/calendarexport.h"

#include <map>
#include <vector>

namespace concord {

/// A row of the file; its table is named by a word that lasts.
struct CalendarRow {
    CalendarRow(QLatin1String of, std::int64_t key) : table(of), id(key) {}
    template <class Record>
    CalendarRow(Id<Record> of) : table(QLatin1String(tableOf<Record>)), id(of.value())
    {
    }
    QLatin1String table;
    std::int64_t id;
    friend auto operator<=>(const CalendarRow &a, const CalendarRow &b)
    {
        const int byTable = a.table.compare(b.table);
        return byTable != 0 ? byTable <=> 0 : a.id <=> b.id;
    }
    friend bool operator==(const CalendarRow &a, const CalendarRow &b) { return a.id == b.id && a.table == b.table; }
};

/// What an entry of the history did to a row.
struct RowChange {
    RowOperation operation = RowOperation::Update;
    QHash<QString, Value> before; ///< by column: all of a deleted row, those that changed of another
};
struct RowChanges {
    std::map<CalendarRow, RowChange> rows;
    /// Those that a source may not know of and that belong to it when the entry is taken back: deleted rows, and check-ins
    /// that were planned before. Few, where an import made very many.
    std::vector<CalendarRow> hidden;
};

/// The records that some events are made from, as they are now and, entry by entry of the history, as they were.
class CalendarSource {
public:
    virtual ~CalendarSource() = default;

    /// Without number and time of change; none while nothing is to be shown.
    [[nodiscard]] virtual std::vector<CalendarEvent> events() const = 0;
    /// The records; the first is the one that the events have their uid from.
    [[nodiscard]] virtual std::vector<CalendarRow> rows() const = 0;
    /// Takes back what an entry did to them.
    virtual void takeBack(const RowChanges &entry) = 0;
};

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
