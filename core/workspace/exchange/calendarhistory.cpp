// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarhistory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace concord {

namespace {

/// Between two entries there is room for so many days on which a version comes to count, which is no entry.
constexpr std::int64_t turnsBetweenEntries = 100;

/// The table by a word that lasts; nothing for those of which calendars show nothing.
std::optional<QLatin1String> shownTable(QLatin1String table)
{
    static constexpr std::array tables{tableOf<CheckInSchedule>, tableOf<CheckIn>,    tableOf<Alliance>, tableOf<AgreementVersion>,
                                       tableOf<Acceptance>,      tableOf<AllianceStep>, tableOf<Team>,     tableOf<Party>};
    const auto found = std::ranges::find_if(tables, [&](const char *each) { return table == QLatin1String(each); });
    return found == tables.end() ? std::nullopt : std::optional(QLatin1String(*found));
}

std::vector<CalendarEvent> withUid(const std::vector<CalendarEvent> &events, const QString &uid)
{
    std::vector<CalendarEvent> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const CalendarEvent &event) { return event.uid == uid; });
    return found;
}

/// A calendar wants to know when; where the history does not, the day itself is the same each time.
void number(CalendarEvent &event, std::int64_t sequence, const QDateTime &at)
{
    event.sequence = static_cast<int>(std::max<std::int64_t>(0, sequence));
    event.changedAt = at.isValid() ? at : event.day.startOfDay(Qt::UTC);
}

} // namespace

const RowChanges &CalendarHistory::changesOf(std::int64_t id)
{
    if (const auto known = m_entries.constFind(id); known != m_entries.constEnd())
        return *known;
    RowChanges changes;
    if (const auto entry = m_log.find(id)) {
        QHash<QString, QStringList> names;
        for (ChangeReader row(m_log.changesetOf(*entry)); row.next();) {
            const auto table = shownTable(row.table());
            if (!table)
                continue;
            RowChange change;
            change.operation = row.operation();
            if (change.operation != RowOperation::Insert) {
                QStringList &columns = names[row.table()];
                if (columns.isEmpty())
                    columns = m_log.columnsAt(*entry, row.table());
                for (int at = 0; at < row.columnCount(); ++at) {
                    if (const auto before = row.before(at))
                        change.before.insert(columns.value(at), *before);
                }
            }
            const CalendarRow key(*table, row.id());
            const bool wasPlanned = *table == QLatin1String(tableOf<CheckIn>) && change.before.value(QStringLiteral("state")) == Value(QString(word(CheckInState::Planned)));
            if (change.operation == RowOperation::Delete || (change.operation == RowOperation::Update && wasPlanned))
                changes.hidden.push_back(key);
            changes.rows.insert_or_assign(key, std::move(change));
        }
    }
    return *m_entries.insert(id, std::move(changes));
}

std::int64_t CalendarHistory::madeBy(const CalendarRow &row)
{
    Statement first = m_store.query("SELECT change FROM change_log_row WHERE tab = ? AND pk = ? ORDER BY change LIMIT 1", {QString(row.table), row.id});
    if (!first.next())
        return 0;
    const std::int64_t entry = first.integer(0);
    const RowChanges &changes = changesOf(entry);
    const auto change = changes.rows.find(row);
    return change != changes.rows.end() && change->second.operation == RowOperation::Insert ? entry : 0;
}

QHash<QString, CalendarHistory::Changed> CalendarHistory::lastChanges(CalendarSource &source)
{
    const std::vector<CalendarEvent> now = source.events();
    QHash<QString, Changed> changed;
    std::set<QString> open;
    for (const CalendarEvent &event : now)
        open.insert(event.uid);
    std::set<CalendarRow> asked;
    std::set<std::int64_t, std::greater<>> entries;
    const auto ask = [&](std::int64_t before) {
        for (const CalendarRow &row : source.rows()) {
            if (!asked.insert(row).second)
                continue;
            Statement touched = m_store.query("SELECT change FROM change_log_row WHERE tab = ? AND pk = ? AND change < ?", {QString(row.table), row.id, before});
            while (touched.next())
                entries.insert(touched.integer(0));
        }
    };
    ask(std::numeric_limits<std::int64_t>::max());
    while (!open.empty() && !entries.empty()) {
        const std::int64_t entry = *entries.begin();
        entries.erase(entries.begin());
        source.takeBack(changesOf(entry));
        const std::vector<CalendarEvent> before = source.events();
        std::erase_if(open, [&](const QString &uid) {
            if (withUid(before, uid) == withUid(now, uid))
                return false;
            const auto known = m_log.find(entry);
            changed.insert(uid, {entry, known ? known->at : QDateTime()});
            return true;
        });
        ask(entry);
    }
    return changed;
}

std::vector<CalendarEvent> CalendarHistory::numbered(CheckInSource source)
{
    std::vector<CalendarEvent> events = source.events();
    const std::int64_t made = madeBy(source.rows().front());
    const auto changed = lastChanges(source);
    for (CalendarEvent &event : events) {
        const Changed last = changed.value(event.uid);
        // What was renamed before it was made is no change of it.
        number(event, last.entry - made, last.at);
    }
    return events;
}

std::vector<CalendarEvent> CalendarHistory::numbered(AgreementSource source)
{
    std::vector<CalendarEvent> events = source.events();
    const std::int64_t made = madeBy(source.rows().front());
    AgreementSource past = source;
    const auto changed = lastChanges(past);
    for (CalendarEvent &event : events) {
        const Changed last = changed.value(event.uid);
        QDateTime at = last.at;
        std::int64_t turns = 0;
        for (const QDate day : source.turns()) {
            if (last.at.isValid() && day <= last.at.date())
                continue;
            if (withUid(source.eventsOn(day), event.uid) == withUid(source.eventsOn(day.addDays(-1)), event.uid))
                continue;
            ++turns;
            at = day.startOfDay(Qt::UTC);
        }
        const std::int64_t entries = std::max<std::int64_t>(0, last.entry - made);
        number(event, entries * turnsBetweenEntries + std::min(turns, turnsBetweenEntries - 1), at);
    }
    return events;
}

} // namespace concord
