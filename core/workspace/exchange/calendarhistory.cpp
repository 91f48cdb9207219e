// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarhistory.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/storage/changeset.h"

#include <algorithm>

namespace concord {

namespace {

/// What of each table moves or renames an event.
const QHash<QString, QStringList> &shownColumns()
{
    static const auto words = [](const char *columns) { return QString::fromLatin1(columns).split(u' '); };
    static const QHash<QString, QStringList> columns{
        {QLatin1String(tableOf<CheckInSchedule>),
         words("title every_n unit rrule anchor_on basis remind_days_before until_on paused alliance_id team_id party_id")},
        {QLatin1String(tableOf<CheckIn>), words("planned_on moved_from state schedule_id alliance_id team_id party_id")},
        {QLatin1String(tableOf<Alliance>),
         words("title state start_on initial_months renewal renewal_months notice_value notice_unit prep_days end_on")},
        {QLatin1String(tableOf<AgreementVersion>), words("state effective_on")},
        {QLatin1String(tableOf<Team>), words("name")},
        {QLatin1String(tableOf<Party>), words("name")},
    };
    return columns;
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

} // namespace

const CalendarHistory::Shown &CalendarHistory::shownBy(std::int64_t id)
{
    if (const auto known = m_shown.constFind(id); known != m_shown.constEnd())
        return *known;
    Shown shown;
    if (const auto entry = m_log.find(id)) {
        QHash<QString, QStringList> names;
        for (ChangeReader row(m_log.changesetOf(*entry)); row.next();) {
            const auto columns = shownColumns().constFind(row.table());
            if (columns == shownColumns().constEnd())
                continue;
            QStringList &known = names[row.table()];
            if (known.isEmpty())
                known = m_log.columnsAt(*entry, row.table());
            if (changesShown(row, known, *columns))
                shown.insert({{row.table(), row.id()}, row.operation() == RowOperation::Insert});
        }
    }
    return *m_shown.insert(id, std::move(shown));
}

std::int64_t CalendarHistory::lastShown(const Part &part)
{
    Statement entries = m_store.query("SELECT change FROM change_log_row WHERE tab = ? AND pk = ? ORDER BY change DESC",
                                      {QString(QLatin1String(part.table)), part.id});
    while (entries.next()) {
        if (shownBy(entries.integer(0)).contains({QLatin1String(part.table), part.id}))
            return entries.integer(0);
    }
    return 0;
}

std::int64_t CalendarHistory::firstOf(const Part &part)
{
    Statement first = m_store.query("SELECT change FROM change_log_row WHERE tab = ? AND pk = ? ORDER BY change LIMIT 1",
                                    {QString(QLatin1String(part.table)), part.id});
    if (!first.next())
        return 0;
    const std::int64_t entry = first.integer(0);
    const Shown &shown = shownBy(entry);
    const auto made = shown.find({QLatin1String(part.table), part.id});
    // One that was there before the history began was changed by its first entry.
    return made != shown.end() && made->second ? entry : 0;
}

CalendarHistory::Changes CalendarHistory::of(const std::vector<Part> &parts)
{
    std::int64_t last = 0;
    for (const Part &part : parts)
        last = std::max(last, lastShown(part));
    if (last == 0)
        return {};
    // What was renamed before it was made is no change of it.
    const std::int64_t first = firstOf(parts.front());
    const auto entry = m_log.find(std::max(last, first));
    return {static_cast<int>(std::max<std::int64_t>(0, last - first)), entry ? entry->at : QDateTime()};
}

} // namespace concord
