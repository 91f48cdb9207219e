// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/deletedparties.h"

#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

#include <QHash>

#include <map>

namespace concord {

namespace {

std::vector<std::int64_t> deletingEntries(const Connection &connection)
{
    std::vector<std::int64_t> entries;
    Statement rows(connection.handle(), "SELECT DISTINCT r.change FROM change_log_row r JOIN change_log c ON c.id = r.change"
                                        " WHERE r.tab = 'party' AND c.deleted_rows > 0 AND c.undoes IS NULL AND NOT c.undone AND c.code <> 'partner.merge'"
                                        " AND NOT EXISTS (SELECT 1 FROM party p WHERE p.id = r.pk) ORDER BY 1 DESC");
    while (rows.next())
        entries.push_back(rows.integer(0));
    return entries;
}

/// The cells of a row that was deleted, by the names that the columns had then.
class DeletedRow {
public:
    DeletedRow(const ChangeReader &change, const QStringList &columns) : m_change(change), m_columns(columns) {}

    [[nodiscard]] QString text(const char *column) const
    {
        const Value value = cell(column);
        const auto *text = std::get_if<QString>(&value);
        return text == nullptr ? QString() : *text;
    }
    [[nodiscard]] std::int64_t number(const char *column) const
    {
        const Value value = cell(column);
        const auto *number = std::get_if<std::int64_t>(&value);
        return number == nullptr ? 0 : *number;
    }

private:
    [[nodiscard]] Value cell(const char *column) const
    {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 || at >= m_change.columnCount() ? Value() : m_change.before(static_cast<int>(at)).value_or(Value());
    }

    const ChangeReader &m_change;
    const QStringList &m_columns;
};

/// Those that one entry deleted.
std::map<std::int64_t, DeletedParty> deletedBy(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
{
    std::map<std::int64_t, DeletedParty> parties;
    QHash<std::int64_t, QStringList> emails;
    QHash<std::int64_t, QStringList> phones;
    QHash<std::int64_t, std::int64_t> organisations;
    QHash<QString, QStringList> columns;
    for (ChangeReader change(log.changesetOf(entry)); change.next();) {
        if (change.operation() != RowOperation::Delete)
            continue;
        const QString table = change.table();
        if (!columns.contains(table))
            columns.insert(table, log.columnsAt(entry, table));
        const DeletedRow row(change, columns[table]);
        if (table == QLatin1String("party")) {
            parties[change.id()] = {entry.id, PartyId(change.id()), fromWord<PartyKind>(row.text("kind")).value_or(PartyKind::Person),
                                    row.text("uid"), row.text("external_uid"), row.text("name"), {}, {}, {}};
        } else if (table == QLatin1String("contact_point") && row.text("kind") == QLatin1String("email")) {
            emails[row.number("party_id")] << row.text("match_key");
        } else if (table == QLatin1String("contact_point") && row.text("kind") == QLatin1String("phone")) {
            phones[row.number("party_id")] << row.text("match_key");
        } else if (table == QLatin1String("affiliation") && row.text("to_on").isEmpty()) {
            organisations.insert(row.number("person_id"), row.number("organisation_id"));
        }
    }
    Statement name(connection.handle(), "SELECT name FROM party WHERE id = ?");
    for (auto &[id, party] : parties) {
        party.emails = emails.value(id);
        party.phones = phones.value(id);
        const std::int64_t organisation = organisations.value(id);
        const auto deleted = parties.find(organisation);
        name.bind(1, organisation);
        party.organisation = name.next() ? name.text(0) : deleted != parties.end() ? deleted->second.name : QString();
        name.reset();
    }
    return parties;
}

} // namespace

std::vector<DeletedParty> deletedParties(const Connection &connection, const ChangeLog &log)
{
    std::vector<DeletedParty> all;
    Statement there(connection.handle(), "SELECT 1 FROM party WHERE id = ?");
    for (const std::int64_t id : deletingEntries(connection)) {
        const auto entry = log.find(id);
        if (!entry)
            continue;
        for (auto &[party, deleted] : deletedBy(connection, log, *entry)) {
            there.bind(1, party);
            const bool isThere = there.next();
            there.reset();
            if (!isThere)
                all.push_back(std::move(deleted));
        }
    }
    return all;
}

} // namespace concord
