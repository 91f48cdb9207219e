// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lastcontacts.h"

#include "core/model/records.h"
#include "core/storage/changeset.h"

#include <QSet>

#include <algorithm>

namespace concord {
namespace {

/// The latest day of one party, NULL without one. Each part is a walk to the end of an index, however long the history.
constexpr char latestDay[] = R"(
    SELECT max(day) FROM (
        SELECT max(i.happened_on) AS day FROM interaction_party ip JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.party_id = ?1 AND i.counts_as_contact
        UNION ALL SELECT (SELECT max(held_on) FROM check_in WHERE party_id = ?1 AND state = 'held')
        UNION ALL SELECT max((SELECT max(held_on) FROM check_in c WHERE c.alliance_id = ap.alliance_id AND c.state = 'held'))
          FROM alliance_party ap WHERE ap.party_id = ?1 AND NOT ap.is_us))";

/// How a row of a table leads to the parties whose last contact it may change.
struct Trace {
    QLatin1String table;
    const char *partyColumn;    ///< names one of them; null: none does
    const char *allianceColumn; ///< names an alliance, all of whose parties are meant; null: none does
    QByteArrayView parties;     ///< those of the row as it is now, by its id
};

constexpr Trace traces[] = {
    {QLatin1String("interaction"), nullptr, nullptr, "SELECT party_id FROM interaction_party WHERE interaction_id = ?"},
    {QLatin1String("interaction_party"), "party_id", nullptr, "SELECT party_id FROM interaction_party WHERE id = ?"},
    {QLatin1String("alliance_party"), "party_id", nullptr, "SELECT party_id FROM alliance_party WHERE id = ?"},
    {QLatin1String("check_in"), "party_id", "alliance_id",
     "SELECT party_id FROM check_in WHERE id = ?1 AND party_id IS NOT NULL UNION ALL SELECT ap.party_id FROM check_in c "
     "JOIN alliance_party ap ON ap.alliance_id = c.alliance_id WHERE c.id = ?1"},
};

std::optional<Value> cellBefore(const ChangeReader &change, const char *column)
{
    if (column == nullptr)
        return std::nullopt;
    for (const RecordType &type : recordTypes()) {
        if (change.table() != QLatin1String(type.table))
            continue;
        const auto columns = type.columns();
        const auto found = std::ranges::find(columns, QLatin1String(column), [](const Column &c) { return QLatin1String(c.name); });
        return change.before(static_cast<int>(found - columns.begin()));
    }
    return std::nullopt;
}

/// `id` and `day` of every party.
QByteArray latestDays()
{
    return QByteArray("SELECT p.id, (") + QByteArray(latestDay).replace("?1", "p.id") + ") AS day FROM party p";
}

void addParties(QSet<std::int64_t> &parties, Statement rows)
{
    while (rows.next())
        parties.insert(rows.integer(0));
}

} // namespace

void LastContacts::keep(const QByteArray &changeset)
{
    QSet<std::int64_t> touched;
    for (ChangeReader change(changeset); change.next();) {
        const auto trace = std::ranges::find(traces, change.table(), &Trace::table);
        if (trace == std::end(traces))
            continue;
        addParties(touched, m_store.query(trace->parties, {change.id()}));
        if (const auto party = cellBefore(change, trace->partyColumn); party && std::holds_alternative<std::int64_t>(*party))
            touched.insert(std::get<std::int64_t>(*party));
        if (const auto alliance = cellBefore(change, trace->allianceColumn))
            addParties(touched, m_store.query("SELECT party_id FROM alliance_party WHERE alliance_id = ?", {*alliance}));
    }
    if (touched.isEmpty())
        return;
    Statement day = m_store.query(latestDay);
    Statement put = m_store.query("INSERT OR REPLACE INTO last_contact (party_id, day) VALUES (?, ?)");
    Statement drop = m_store.query("DELETE FROM last_contact WHERE party_id = ?");
    for (const std::int64_t id : touched) {
        day.bind(1, id);
        const Value latest = day.next() ? day.value(0) : Value();
        day.reset();
        Statement &change = std::holds_alternative<std::monostate>(latest) ? drop : put;
        change.bind(1, id);
        if (&change == &put)
            change.bind(2, latest);
        change.run();
    }
}

void LastContacts::rebuild()
{
    const QByteArray sql = "INSERT INTO last_contact (party_id, day) SELECT id, day FROM (" + latestDays() + ") WHERE day IS NOT NULL";
    m_store.query("DELETE FROM last_contact").run();
    m_store.query(sql).run();
}

int LastContacts::countStale() const
{
    const QByteArray sql = "SELECT (SELECT count(*) FROM (" + latestDays()
                           + ") known LEFT JOIN last_contact l ON l.party_id = known.id WHERE known.day IS NOT l.day)"
                             " + (SELECT count(*) FROM last_contact WHERE party_id NOT IN (SELECT id FROM party))";
    Statement wrong = m_store.query(sql);
    wrong.next();
    return static_cast<int>(wrong.integer(0));
}

} // namespace concord
