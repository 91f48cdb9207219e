// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/traces.h"

#include "core/base/folding.h"
#include "core/model/records.h"
#include "core/workspace/changelog.h"

namespace concord {

namespace {

const QString partyTable = QStringLiteral("party");
const QString interactionTable = QStringLiteral("interaction");
const QString interactionPartyTable = QStringLiteral("interaction_party");

std::int64_t numberIn(const std::optional<Value> &cell)
{
    const auto *number = cell ? std::get_if<std::int64_t>(&*cell) : nullptr;
    return number == nullptr ? 0 : *number;
}

QString textIn(const std::optional<Value> &cell)
{
    const auto *text = cell ? std::get_if<QString>(&*cell) : nullptr;
    return text == nullptr ? QString() : *text;
}

/// Walks over all rows that the history has, with the place of each column in them.
class HistoryRows {
public:
    HistoryRows(const Store &store, const ChangeLog &log) : m_store(store), m_log(log) {}

    template <class Look>
    void each(const Look &look)
    {
        for (const std::int64_t id : m_log.recordedEntries()) {
            const auto entry = m_log.find(id);
            if (!entry)
                continue;
            Statement shape = m_store.query("SELECT shape FROM change_log WHERE id = ?", {id});
            shape.next();
            const std::int64_t version = shape.integer(0);
            for (ChangeReader row(m_log.changesetOf(*entry)); row.next();) {
                const QString table = row.table();
                const std::pair key{version, table};
                if (!m_columns.contains(key))
                    m_columns.insert(key, m_log.columnsAt(*entry, table));
                look(row, table, m_columns[key]);
            }
        }
    }

private:
    const Store &m_store;
    const ChangeLog &m_log;
    QHash<std::pair<std::int64_t, QString>, QStringList> m_columns;
};

} // namespace

QStringList placesInAlliances()
{
    return {QStringLiteral("alliance_party.party_id"),
            QStringLiteral("alliance_party.spokesperson_id"),
            QStringLiteral("alliance_party.signatory_id"),
            QStringLiteral("hand_back.to_party_id"),
            QStringLiteral("acceptance.by_person_id"),
            QStringLiteral("responsibility.accountable_party_id"),
            QStringLiteral("responsibility_person.person_id"),
            QStringLiteral("contribution.party_id"),
            QStringLiteral("benefit.party_id"),
            QStringLiteral("drawback.party_id"),
            QStringLiteral("safeguard.for_party_id"),
            QStringLiteral("check_in_mood.party_id")};
}

Traces::Traces(const Store &store, const ChangeLog &log, PartyId id) : m_store(store), m_log(log)
{
    findForm(id);
    findBelongings();
    add(partyTable, id.value());
    // A merged party may have been merged into before, and what belongs to a row is found once the row is.
    for (bool grows = true; grows;) {
        findMerged();
        grows = growInRecords();
        grows = growInHistory() || grows;
    }
    findInteractions();
    findTexts(partyTable, "name", m_names);
    findTexts(QStringLiteral("contact_point"), "value", m_ways);
}

void Traces::findForm(PartyId id)
{
    for (const QString &place : placesInAlliances()) {
        const QByteArray sql = "SELECT 1 FROM " + place.section(u'.', 0, 0).toLatin1() + " WHERE "
            + place.section(u'.', 1).toLatin1() + " = ? LIMIT 1";
        if (m_store.query(sql, {id.value()}).next())
            m_form = ErasureForm::LeavesAPlace;
    }
}

/// What would go with its owner by the schema; a place that stays in an alliance does not.
void Traces::findBelongings()
{
    for (const RecordType &type : recordTypes()) {
        const QString table = QLatin1String(type.table);
        Statement keys = m_store.query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE on_delete = 'CASCADE'", {table});
        while (keys.next()) {
            const bool stays = m_form == ErasureForm::LeavesAPlace && placesInAlliances().contains(table + u'.' + keys.text(0));
            if (!stays)
                m_belongings.push_back({table, keys.text(0).toLatin1(), keys.text(1)});
        }
    }
}

void Traces::findMerged()
{
    QSet<QString> uids;
    for (const std::int64_t party : QSet<std::int64_t>(m_rows.value(partyTable))) {
        for (Statement rows = m_store.query("SELECT uid FROM party WHERE id = ?", {party}); rows.next();)
            m_uids.insert(rows.text(0));
        for (Statement rows = m_store.query("SELECT merged_uid FROM merged_party WHERE party_id = ?", {party}); rows.next();)
            uids.insert(rows.text(0));
    }
    uids -= m_uids;
    if (uids.isEmpty())
        return;
    m_uids += uids;
    HistoryRows(m_store, m_log).each([&](const ChangeReader &row, const QString &table, const QStringList &columns) {
        const int uid = static_cast<int>(columns.indexOf(QStringLiteral("uid")));
        if (table == partyTable && uid >= 0 && (uids.contains(textIn(row.before(uid))) || uids.contains(textIn(row.after(uid)))))
            add(partyTable, row.id());
    });
}

bool Traces::growInRecords()
{
    bool grows = false;
    for (const Belonging &belonging : m_belongings) {
        const QByteArray sql = "SELECT id FROM " + belonging.table.toLatin1() + " WHERE " + belonging.column + " = ?";
        for (const std::int64_t owner : QSet<std::int64_t>(m_rows.value(belonging.owner))) {
            for (Statement rows = m_store.query(sql, {owner}); rows.next();)
                grows = add(belonging.table, rows.integer(0)) || grows;
        }
    }
    return grows;
}

bool Traces::growInHistory()
{
    bool grows = false;
    HistoryRows(m_store, m_log).each([&](const ChangeReader &row, const QString &table, const QStringList &columns) {
        for (const Belonging &belonging : m_belongings) {
            if (belonging.table != table)
                continue;
            const int column = static_cast<int>(columns.indexOf(QLatin1String(belonging.column)));
            if (column < 0 || column >= row.columnCount())
                continue;
            const QSet<std::int64_t> &owners = m_rows[belonging.owner];
            if (owners.contains(numberIn(row.before(column))) || owners.contains(numberIn(row.after(column))))
                grows = add(table, row.id()) || grows;
        }
    });
    return grows;
}

/// A contact is about the party alone when nobody else was ever noted with it.
void Traces::findInteractions()
{
    QSet<std::int64_t> with;
    QSet<std::int64_t> shared;
    const QSet<std::int64_t> ours = m_rows.value(interactionPartyTable);
    const auto note = [&](std::int64_t row, std::int64_t interaction) {
        if (interaction != 0)
            (ours.contains(row) ? with : shared).insert(interaction);
    };
    for (Statement rows = m_store.query("SELECT id, interaction_id FROM interaction_party"); rows.next();)
        note(rows.integer(0), rows.integer(1));
    HistoryRows history(m_store, m_log);
    history.each([&](const ChangeReader &row, const QString &table, const QStringList &columns) {
        const int column = static_cast<int>(columns.indexOf(QStringLiteral("interaction_id")));
        if (table == interactionPartyTable && column >= 0) {
            note(row.id(), numberIn(row.before(column)));
            note(row.id(), numberIn(row.after(column)));
        }
    });
    for (const std::int64_t interaction : with - shared)
        add(interactionTable, interaction);
}

/// What the rows of a table ever had in a column.
void Traces::findTexts(const QString &table, const char *column, QSet<QString> &texts) const
{
    const QSet<std::int64_t> ours = m_rows.value(table);
    const auto note = [&texts](const QString &text) {
        if (const QString plain = folded(text.simplified()); !plain.isEmpty())
            texts.insert(plain);
    };
    const QByteArray sql = QByteArray("SELECT ") + column + " FROM " + table.toLatin1() + " WHERE id = ?";
    for (const std::int64_t id : ours) {
        for (Statement rows = m_store.query(sql, {id}); rows.next();)
            note(rows.text(0));
    }
    HistoryRows(m_store, m_log).each([&](const ChangeReader &row, const QString &of, const QStringList &columns) {
        const int at = static_cast<int>(columns.indexOf(QLatin1String(column)));
        if (of == table && at >= 0 && ours.contains(row.id())) {
            note(textIn(row.before(at)));
            note(textIn(row.after(at)));
        }
    });
}

bool Traces::add(const QString &table, std::int64_t id)
{
    QSet<std::int64_t> &rows = m_rows[table];
    const auto before = rows.size();
    rows.insert(id);
    return rows.size() != before;
}

} // namespace concord
