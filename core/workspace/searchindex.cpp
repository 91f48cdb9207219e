// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searchindex.h"

#include "core/model/records.h"
#include "core/storage/changeset.h"
#include "core/workspace/foldedtext.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace concord {
namespace {

/// One way in which a row of a table belongs to a document.
struct Belonging {
    const DocumentKind *kind;
    const DocumentPart *part;
    int ownerIndex; ///< of the column that names the document, counted as in a changeset
};

int columnIndex(const char *table, const char *column)
{
    for (const RecordType &type : recordTypes()) {
        if (QLatin1String(type.table) != QLatin1String(table))
            continue;
        const auto columns = type.columns();
        const auto found = std::find_if(columns.begin(), columns.end(), [column](const Column &c) {
            return QLatin1String(c.name) == QLatin1String(column);
        });
        return static_cast<int>(found - columns.begin());
    }
    return -1;
}

const std::multimap<QLatin1String, Belonging> &belongings()
{
    static const auto all = [] {
        std::multimap<QLatin1String, Belonging> map;
        for (const DocumentKind &kind : documentKinds()) {
            for (const DocumentPart &part : kind.parts)
                map.emplace(QLatin1String(part.table), Belonging{&kind, &part, columnIndex(part.table, part.owner)});
        }
        return map;
    }();
    return all;
}

std::int64_t idIn(const std::optional<Value> &cell)
{
    const auto *id = cell ? std::get_if<std::int64_t>(&*cell) : nullptr;
    return id == nullptr ? 0 : *id;
}

QSet<std::int64_t> idsOf(const Store &store, const DocumentKind &kind)
{
    QSet<std::int64_t> ids;
    const QByteArray sql = QByteArray("SELECT id FROM ") + kind.table;
    for (Statement rows = store.query(sql); rows.next();)
        ids.insert(rows.integer(0));
    return ids;
}

/// The document that a row of a part belongs to, from what its owner column holds; 0 when there is none any more.
std::int64_t documentOf(const Store &store, const Belonging &belonging, std::int64_t owner)
{
    const DocumentPart *through = throughWhich(*belonging.kind, *belonging.part);
    if (through == nullptr || owner == 0)
        return owner;
    // Where that row is deleted too, or moved, the changeset has it and names both documents.
    const QByteArray sql = QByteArray("SELECT ") + through->owner + " FROM " + through->table + " WHERE id = ?";
    Statement row = store.query(sql, {owner});
    return row.next() ? row.integer(0) : 0;
}

/// What the owner column of a row holds now; 0 when the row is gone.
std::int64_t ownerOf(const Store &store, const DocumentPart &part, std::int64_t id)
{
    const QByteArray sql = QByteArray("SELECT ") + part.owner + " FROM " + part.table + " WHERE id = ?";
    Statement owner = store.query(sql, {id});
    return owner.next() ? owner.integer(0) : 0;
}

} // namespace

DocumentReader::DocumentReader(const Store &store, const DocumentKind &kind)
{
    for (const DocumentPart &part : kind.parts) {
        const DocumentPart *through = throughWhich(kind, part);
        const QByteArray whose = through == nullptr ? QByteArray(" = ?")
                                                    : QByteArray(" IN (SELECT id FROM ") + through->table + " WHERE " +
                                                          through->owner + " = ?)";
        const QByteArray sql =
            QByteArray("SELECT ") + part.columns + " FROM " + part.table + " WHERE " + part.owner + whose + " ORDER BY id";
        m_parts.push_back(store.query(sql));
    }
}

QStringList DocumentReader::texts(std::int64_t id)
{
    QStringList texts;
    for (Statement &part : m_parts) {
        part.bind(1, id);
        while (part.next()) {
            for (int column = 0; column < part.columnCount(); ++column) {
                const QString text = part.text(column);
                if (!text.isEmpty())
                    texts << text;
            }
        }
        part.reset();
    }
    return texts;
}

QString DocumentReader::folded(std::int64_t id)
{
    return fold(texts(id).join(u'\n')).text;
}

void SearchIndex::keep(const QByteArray &changeset)
{
    std::map<const DocumentKind *, QSet<std::int64_t>> touched;
    for (ChangeReader change(changeset); change.next();) {
        const auto [first, last] = belongings().equal_range(change.table());
        for (auto it = first; it != last; ++it) {
            const Belonging &belonging = it->second;
            QSet<std::int64_t> &ids = touched[belonging.kind];
            if (belonging.ownerIndex == 0) {
                ids.insert(change.id());
                continue;
            }
            // The row may have moved from one document to another; when it stayed, the change does not say where.
            const auto before = change.before(belonging.ownerIndex);
            const auto after = change.after(belonging.ownerIndex);
            if (!before && !after)
                ids << documentOf(m_store, belonging, ownerOf(m_store, *belonging.part, change.id()));
            else
                ids << documentOf(m_store, belonging, idIn(before)) << documentOf(m_store, belonging, idIn(after));
        }
    }
    for (auto &[kind, ids] : touched) {
        ids.remove(0);
        write(*kind, ids);
    }
}

void SearchIndex::write(const DocumentKind &kind, const QSet<std::int64_t> &ids)
{
    DocumentReader reader(m_store, kind);
    Statement put = m_store.query("INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)");
    Statement drop = m_store.query("DELETE FROM search WHERE rowid = ?");
    // FTS5 begins a new segment whenever a row comes before the one written last: in order, all fit into one.
    std::vector<std::int64_t> inOrder(ids.begin(), ids.end());
    std::ranges::sort(inOrder);
    for (const std::int64_t id : inOrder) {
        const QString text = reader.folded(id);
        Statement &change = text.isEmpty() ? drop : put;
        change.bind(1, searchRow(kind, id));
        if (!text.isEmpty())
            change.bind(2, text);
        change.run();
    }
}

void SearchIndex::rebuild()
{
    m_store.query("DELETE FROM search").run();
    for (const DocumentKind &kind : documentKinds())
        write(kind, idsOf(m_store, kind));
    m_store.query("INSERT INTO search (search) VALUES ('optimize')").run(); // so much leaves it in many pieces
}

bool SearchIndex::isScattered() const
{
    constexpr std::int64_t manyPieces = 16;
    Statement pieces = m_store.query("SELECT count(DISTINCT segid) FROM search_idx");
    return pieces.next() && pieces.integer(0) > manyPieces;
}

void SearchIndex::merge()
{
    constexpr std::int64_t pagesAtOnce = 8;
    m_store.query("INSERT INTO search (search, rank) VALUES ('merge', ?)", {pagesAtOnce}).run();
}

int SearchIndex::countStale() const
{
    int stale = 0;
    QSet<std::int64_t> known;
    Statement entry = m_store.query("SELECT body FROM search WHERE rowid = ?");
    for (const DocumentKind &kind : documentKinds()) {
        DocumentReader reader(m_store, kind);
        for (const std::int64_t id : idsOf(m_store, kind)) {
            const QString wanted = reader.folded(id);
            entry.bind(1, searchRow(kind, id));
            stale += (entry.next() ? entry.text(0) : QString()) == wanted ? 0 : 1;
            entry.reset();
            known.insert(searchRow(kind, id));
        }
    }
    for (Statement rows = m_store.query("SELECT rowid FROM search"); rows.next();)
        stale += known.contains(rows.integer(0)) ? 0 : 1;
    return stale;
}

} // namespace concord
