// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bringback.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace concord {
namespace {

/// How a table's columns were named when the entry was recorded, by position, and what they are called now.
struct Shape {
    QByteArray table;
    QStringList then;
    QStringList now;

    /// The name of a changeset's column if the table still has it; empty if not.
    [[nodiscard]] QByteArray name(int index) const
    {
        const QString name = then.value(index);
        return now.contains(name) ? name.toLatin1() : QByteArray();
    }
};

/// The table that a column points at; null for a column that points at none.
const char *referencedBy(const Shape &shape, const QByteArray &name)
{
    for (const RecordType &type : recordTypes()) {
        if (shape.table != type.table)
            continue;
        for (const Column &column : type.columns()) {
            if (name == column.name)
                return column.references;
        }
    }
    return nullptr;
}

bool insertBack(const Connection &connection, const Shape &shape, const ChangeReader &deleted)
{
    QByteArray names;
    QByteArray places;
    std::vector<Value> values;
    for (int index = 0; index < deleted.columnCount(); ++index) {
        const QByteArray name = shape.name(index);
        const auto value = deleted.before(index);
        if (name.isEmpty() || !value)
            continue;
        names += (names.isEmpty() ? "" : ", ") + name;
        places += places.isEmpty() ? "?" : ", ?";
        values.push_back(*value);
    }
    const QByteArray sql = "INSERT INTO " + shape.table + " (" + names + ") SELECT " + places +
                           " WHERE NOT EXISTS (SELECT 1 FROM " + shape.table +
                           " WHERE id = " + QByteArray::number(static_cast<qlonglong>(deleted.id())) + ") RETURNING id";
    Statement statement(connection, sql);
    statement.bindAll(values);
    return statement.next();
}

/// A column that the delete had emptied, because it pointed at a row that is back now, points at it again.
void pointBack(const Connection &connection, const Shape &shape, const ChangeReader &emptied, const TouchedRows &back)
{
    for (int index = 1; index < emptied.columnCount(); ++index) {
        const QByteArray name = shape.name(index);
        const char *references = referencedBy(shape, name);
        const auto before = emptied.before(index);
        if (references == nullptr || !before || emptied.after(index) != Value())
            continue;
        const auto *target = std::get_if<std::int64_t>(&*before);
        if (target == nullptr || !back.value(QLatin1String(references)).contains(*target))
            continue;
        const QByteArray sql =
            "UPDATE " + shape.table + " SET " + name + " = ?1 WHERE id = ?2 AND " + name + " IS NULL";
        Statement statement(connection, sql);
        statement.bind(1, *before);
        statement.bind(2, emptied.id());
        statement.run();
    }
}

/// The shapes of the tables of one entry, each looked up once.
class Shapes {
public:
    Shapes(const ChangeLog &log, const HistoryEntry &entry) : m_log(log), m_entry(entry) {}

    const Shape &of(QLatin1String table)
    {
        const auto known = m_shapes.find(table);
        if (known != m_shapes.end())
            return known->second;
        Shape shape{QByteArray(table.data(), table.size()), m_log.columnsAt(m_entry, table), m_log.columnsNow(table)};
        return m_shapes.emplace(table, std::move(shape)).first->second;
    }

private:
    const ChangeLog &m_log;
    const HistoryEntry &m_entry;
    std::map<QString, Shape> m_shapes;
};

/// The deleted rows that are written back; one that is left out counts as gone.
using Choice = std::function<bool(const ChangeReader &deleted)>;

TouchedRows writeBack(const Connection &connection, const QByteArray &changeset, Shapes &shapes, const HistoryEntry &entry,
                      const Choice &isWanted)
{
    connection.execute("PRAGMA defer_foreign_keys = ON"); // children may come before their parents; until the commit
    TouchedRows back;
    for (ChangeReader change(changeset); change.next();) {
        if (change.operation() != RowOperation::Delete || !isWanted(change))
            continue;
        const Shape &shape = shapes.of(change.table());
        if (!shape.now.isEmpty() && insertBack(connection, shape, change))
            back[change.table()].insert(change.id());
    }
    for (ChangeReader change(changeset); change.next();) {
        if (change.operation() == RowOperation::Update)
            pointBack(connection, shapes.of(change.table()), change, back);
    }
    if (connection.hasDanglingReferences())
        refuse(QStringLiteral("parent_is_gone"), entry.act.about);
    return back;
}

/// Partners with everything that belongs to them alone, found from the parents down: the rows of a changeset come with
/// the children first.
class ThesePartners {
public:
    ThesePartners(const Connection &connection, const QByteArray &changeset, Shapes &shapes, const std::vector<PartyId> &ids)
        : m_connection(connection)
    {
        for (ChangeReader change(changeset); change.next();) {
            if (change.operation() == RowOperation::Delete)
                index(shapes.of(change.table()), change);
        }
        for (const PartyId id : ids)
            want({QStringLiteral("party"), id.value()});
        while (!m_toFollow.empty()) {
            const Key parent = std::move(m_toFollow.back());
            m_toFollow.pop_back();
            const auto [first, last] = m_children.equal_range(parent);
            for (auto child = first; child != last; ++child) {
                if (belongs(m_rows[child->second]))
                    want(m_rows[child->second].key);
            }
        }
    }

    [[nodiscard]] bool wants(const ChangeReader &change) const { return wants({change.table(), change.id()}); }

private:
    using Key = std::pair<QString, std::int64_t>;
    struct Row {
        Key key;
        std::vector<Key> parents;
    };

    void index(const Shape &shape, const ChangeReader &change)
    {
        Row row{{change.table(), change.id()}, {}};
        for (int index = 1; index < change.columnCount(); ++index) {
            const char *references = referencedBy(shape, shape.name(index));
            const auto value = references == nullptr ? std::nullopt : change.before(index);
            const auto *target = value ? std::get_if<std::int64_t>(&*value) : nullptr;
            if (target == nullptr)
                continue;
            row.parents.emplace_back(QLatin1String(references), *target);
            m_children.emplace(row.parents.back(), m_rows.size());
        }
        m_rows.push_back(std::move(row));
    }
    bool wants(const Key &key) const
    {
        const auto wanted = m_wanted.find(key.first);
        return wanted != m_wanted.end() && wanted->contains(key.second);
    }
    void want(const Key &key)
    {
        if (wants(key))
            return;
        m_wanted[key.first].insert(key.second);
        m_toFollow.push_back(key);
    }
    /// It points at none that is gone.
    bool belongs(const Row &row) const
    {
        return std::ranges::all_of(row.parents, [this](const Key &parent) { return wants(parent) || isThere(parent); });
    }
    bool isThere(const Key &key) const
    {
        const QByteArray sql = "SELECT 1 FROM " + key.first.toLatin1() + " WHERE id = ?";
        Statement row(m_connection, sql);
        row.bind(1, key.second);
        return row.next();
    }

    const Connection &m_connection;
    std::vector<Row> m_rows;
    std::multimap<Key, std::size_t> m_children; ///< the rows that point at it
    TouchedRows m_wanted;
    std::vector<Key> m_toFollow;
};

} // namespace

int writeDeletedRowsBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry)
{
    Shapes shapes(log, entry);
    int rows = 0;
    for (const auto &ids : writeBack(connection, log.changesetOf(entry), shapes, entry, [](const ChangeReader &) { return true; }))
        rows += static_cast<int>(ids.size());
    return rows;
}

void writeDeletedPartiesBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry,
                             const std::vector<PartyId> &ids)
{
    const QByteArray changeset = log.changesetOf(entry);
    Shapes shapes(log, entry);
    const ThesePartners partners(connection, changeset, shapes, ids);
    const TouchedRows back =
        writeBack(connection, changeset, shapes, entry, [&](const ChangeReader &row) { return partners.wants(row); });
    const QSet<std::int64_t> parties = back.value(QStringLiteral("party"));
    if (!std::ranges::all_of(ids, [&](PartyId id) { return parties.contains(id.value()); }))
        refuse(QStringLiteral("nothing_to_bring_back"), entry.act.about);
}

} // namespace concord
