// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/takeback.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

#include <QHash>
#include <QSet>

#include <map>

namespace concord {
namespace {

/// The column that says whom a row of an import is about; the party's own row says so by its id.
const char *ownerColumn(QLatin1String table)
{
    if (table == QLatin1String("party"))
        return "id";
    return table == QLatin1String("affiliation") ? "person_id" : "party_id";
}

/// One statement for each text, made when it is first asked for.
class Statements {
public:
    explicit Statements(const Connection &connection) : m_connection(connection) {}
    Statement &operator[](const QByteArray &sql)
    {
        const auto found = m_statements.find(sql);
        return found != m_statements.end() ? found->second : m_statements.emplace(sql, Statement(m_connection.handle(), sql)).first->second;
    }

private:
    const Connection &m_connection;
    std::map<QByteArray, Statement> m_statements;
};

class TakeBack {
public:
    TakeBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
        : m_connection(connection), m_statements(connection), m_changeset(log.changesetOf(entry)), m_rows(touchedRows(m_changeset))
    {
        for (auto rows = m_rows.cbegin(); rows != m_rows.cend(); ++rows)
            m_columns.insert(rows.key(), log.columnsAt(entry, rows.key()));
        for (ChangeReader change(m_changeset); change.next();) {
            if (change.operation() == RowOperation::Insert)
                m_added[change.table()].insert(change.id());
        }
    }

    TakenBack run()
    {
        m_connection.execute("PRAGMA defer_foreign_keys = ON");
        findEdited();
        findMentioned();
        keepTheirOrganisations();
        TakenBack taken;
        for (const std::int64_t id : m_kept)
            taken.kept << nameOf(id);
        taken.kept.sort();
        for (ChangeReader change(m_changeset); change.next();)
            taken.removed += reverse(change) && change.table() == QLatin1String("party") ? 1 : 0;
        if (m_connection.hasDanglingReferences())
            throw FailureError({FailureKind::Conflict, {}, {}});
        return taken;
    }

private:
    [[nodiscard]] QByteArray table(const ChangeReader &change) const
    {
        return {change.table().data(), change.table().size()};
    }
    [[nodiscard]] QByteArray column(const ChangeReader &change, int index) const
    {
        return m_columns[change.table()].value(index).toLatin1();
    }

    /// Whom the row is about now; 0: the row is gone.
    std::int64_t ownerOf(QLatin1String table, std::int64_t id)
    {
        Statement &row = m_statements[QByteArray("SELECT ") + ownerColumn(table) + " FROM " + QByteArray(table.data(), table.size()) + " WHERE id = ?"];
        row.bind(1, id);
        const std::int64_t owner = row.next() ? row.integer(0) : 0;
        row.reset();
        return owner;
    }

    /// Whether the row is as the import left it.
    bool isAsLeft(const ChangeReader &change)
    {
        QByteArray names;
        for (int index = 0; index < change.columnCount(); ++index)
            names += (names.isEmpty() ? "" : ", ") + column(change, index);
        Statement &row = m_statements["SELECT " + names + " FROM " + table(change) + " WHERE id = ?"];
        row.bind(1, change.id());
        bool same = row.next();
        for (int index = 0; same && index < change.columnCount(); ++index) {
            const auto left = change.after(index);
            same = !left || row.value(index) == *left;
        }
        row.reset();
        return same;
    }

    void findEdited()
    {
        for (ChangeReader change(m_changeset); change.next();) {
            const std::int64_t owner = ownerOf(change.table(), change.id());
            if (owner != 0 && !isAsLeft(change))
                m_kept.insert(owner);
        }
    }

    /// Those of whom the import added a row, be it their own or one of theirs, at which something points that the import did
    /// not bring.
    void findMentioned()
    {
        for (const RecordType &type : recordTypes()) {
            const QSet<std::int64_t> ours = m_rows.value(QLatin1String(type.table));
            for (const Column &each : type.columns()) {
                const QLatin1String target(each.references);
                const QSet<std::int64_t> added = m_added.value(target);
                if (added.isEmpty())
                    continue;
                const QByteArray sql = QByteArray("SELECT id, ") + each.name + " FROM " + type.table + " WHERE " + each.name + " IS NOT NULL";
                for (Statement row(m_connection.handle(), sql); row.next();) {
                    if (added.contains(row.integer(1)) && !ours.contains(row.integer(0)))
                        m_kept.insert(ownerOf(target, row.integer(1)));
                }
            }
        }
    }

    /// Whether the import made the party, so that taking it back would delete it.
    bool isNew(std::int64_t id) const { return m_added.value(QStringLiteral("party")).contains(id); }

    void keepTheirOrganisations()
    {
        Statement &role = m_statements["SELECT person_id, organisation_id FROM affiliation WHERE id = ?"];
        for (const std::int64_t id : m_rows.value(QStringLiteral("affiliation"))) {
            role.bind(1, id);
            if (role.next() && m_kept.contains(role.integer(0)) && isNew(role.integer(1)))
                m_kept.insert(role.integer(1));
            role.reset();
        }
    }

    /// True when a row is gone by it.
    bool reverse(const ChangeReader &change)
    {
        const std::int64_t owner = ownerOf(change.table(), change.id());
        if (owner == 0 || m_kept.contains(owner))
            return false;
        if (change.operation() == RowOperation::Insert) {
            Statement &gone = m_statements["DELETE FROM " + table(change) + " WHERE id = ?"];
            gone.bind(1, change.id());
            gone.run();
            return true;
        }
        for (int index = 1; index < change.columnCount(); ++index) {
            const auto before = change.before(index);
            if (!before || !change.after(index))
                continue;
            Statement &put = m_statements["UPDATE " + table(change) + " SET " + column(change, index) + " = ? WHERE id = ?"];
            put.bind(1, *before);
            put.bind(2, change.id());
            put.run();
        }
        return false;
    }

    QString nameOf(std::int64_t id)
    {
        Statement &row = m_statements["SELECT name FROM party WHERE id = ?"];
        row.bind(1, id);
        const QString name = row.next() ? row.text(0) : QString();
        row.reset();
        return name;
    }

    const Connection &m_connection;
    Statements m_statements;
    const QByteArray m_changeset;
    const TouchedRows m_rows;
    TouchedRows m_added;
    QHash<QString, QStringList> m_columns;
    QSet<std::int64_t> m_kept;
};

} // namespace

TakenBack takeImportBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
{
    return TakeBack(connection, log, entry).run();
}

} // namespace concord
