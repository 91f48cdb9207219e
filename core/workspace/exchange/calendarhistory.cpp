// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarhistory.h"

#include "core/storage/changeset.h"

#include <array>
#include <set>

namespace concord {

namespace {

/// What of a record moves or renames its events.
struct Shown {
    const char *table;
    QStringList columns;
};

const std::array<Shown, 4> &shown()
{
    static const std::array<Shown, 4> tables{
        Shown{tableOf<CheckInSchedule>,
              {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("every_n"), QStringLiteral("unit"), QStringLiteral("rrule"),
               QStringLiteral("anchor_on"), QStringLiteral("basis"), QStringLiteral("remind_days_before"), QStringLiteral("until_on"),
               QStringLiteral("paused"), QStringLiteral("alliance_id"), QStringLiteral("team_id"), QStringLiteral("party_id")}},
        Shown{tableOf<CheckIn>,
              {QStringLiteral("planned_on"), QStringLiteral("moved_from"), QStringLiteral("state"), QStringLiteral("kind"),
               QStringLiteral("schedule_id")}},
        Shown{tableOf<Alliance>,
              {QStringLiteral("title"), QStringLiteral("state"), QStringLiteral("start_on"), QStringLiteral("initial_months"),
               QStringLiteral("renewal"), QStringLiteral("renewal_months"), QStringLiteral("notice_value"),
               QStringLiteral("notice_unit"), QStringLiteral("prep_days"), QStringLiteral("end_on")}},
        // The terms of what is agreed change with the version that is in force.
        Shown{tableOf<AgreementVersion>, {QStringLiteral("state"), QStringLiteral("effective_on")}},
    };
    return tables;
}

bool changesShown(const ChangeReader &row, const QStringList &names, const QStringList &columns)
{
    if (row.operation() != RowOperation::Update)
        return true;
    for (int at = 0; at < row.columnCount(); ++at) {
        if (row.after(at) && columns.contains(names.value(at)))
            return true;
    }
    return false;
}

std::optional<std::int64_t> wholeOf(const ChangeReader &row, qsizetype at)
{
    if (at < 0)
        return std::nullopt;
    const auto value = row.operation() == RowOperation::Delete ? row.before(static_cast<int>(at)) : row.after(static_cast<int>(at));
    const auto *whole = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return whole != nullptr ? std::optional(*whole) : std::nullopt;
}

void note(QHash<std::int64_t, CalendarHistory::Changes> &changes, const std::set<std::int64_t> &ids, const QDateTime &at)
{
    for (const std::int64_t id : ids) {
        const auto known = changes.find(id);
        if (known == changes.end())
            changes.insert(id, {0, at});
        else
            *known = {known->sequence + 1, at};
    }
}

} // namespace

CalendarHistory::CalendarHistory(const Store &store, const ChangeLog &log)
{
    for (Statement rows = store.query("SELECT id, coalesce(schedule_id, 0) FROM check_in"); rows.next();)
        m_scheduleOf.insert(rows.integer(0), rows.integer(1));
    for (Statement rows = store.query("SELECT id, alliance_id FROM agreement_version"); rows.next();)
        m_allianceOf.insert(rows.integer(0), rows.integer(1));
    Statement rows = store.query("SELECT DISTINCT change FROM change_log_row WHERE tab IN ('check_in', 'check_in_schedule', 'alliance',"
                                 " 'agreement_version') ORDER BY change");
    while (rows.next()) {
        if (const auto entry = log.find(rows.integer(0)))
            count(log, *entry);
    }
}

void CalendarHistory::count(const ChangeLog &log, const HistoryEntry &entry)
{
    std::set<std::int64_t> schedules;
    std::set<std::int64_t> checkIns;
    std::set<std::int64_t> alliances;
    QHash<QString, QStringList> names;
    for (ChangeReader row(log.changesetOf(entry)); row.next();) {
        const auto table = std::ranges::find_if(shown(), [&row](const Shown &each) { return row.table() == QLatin1String(each.table); });
        if (table == shown().end())
            continue;
        QStringList &columns = names[row.table()];
        if (columns.isEmpty())
            columns = log.columnsAt(entry, row.table());
        if (!changesShown(row, columns, table->columns))
            continue;
        if (row.table() == QLatin1String(tableOf<CheckInSchedule>)) {
            schedules.insert(row.id());
        } else if (row.table() == QLatin1String(tableOf<Alliance>)) {
            alliances.insert(row.id());
        } else if (row.table() == QLatin1String(tableOf<AgreementVersion>)) {
            // A version that is gone went with its alliance.
            if (const auto alliance = m_allianceOf.constFind(row.id()); alliance != m_allianceOf.constEnd())
                alliances.insert(*alliance);
        } else {
            // The row of a check-in that is gone says only when it came and went of which rhythm it was.
            if (const auto schedule = wholeOf(row, columns.indexOf(QStringLiteral("schedule_id"))); schedule && !m_scheduleOf.contains(row.id()))
                m_scheduleOf.insert(row.id(), *schedule);
            const std::int64_t schedule = m_scheduleOf.value(row.id());
            (schedule != 0 ? schedules : checkIns).insert(schedule != 0 ? schedule : row.id());
        }
    }
    note(m_schedules, schedules, entry.at);
    note(m_checkIns, checkIns, entry.at);
    note(m_alliances, alliances, entry.at);
}

} // namespace concord
