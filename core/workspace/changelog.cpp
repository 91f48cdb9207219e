// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/changelog.h"

#include "core/storage/connection.h"
#include "core/storage/migrations.h"

namespace concord {
namespace {

/// A changeset above this many bytes is compressed: level 1 makes 6.8 MB of 16.7 MB, and small ones gain nothing.
constexpr qsizetype compressedAbove = 4096;
constexpr int compressionLevel = 1;

/// How many rows a changeset touched, and how many of them it deleted.
std::pair<std::int64_t, std::int64_t> countsOf(const QByteArray &changeset)
{
    std::int64_t rows = 0;
    std::int64_t deleted = 0;
    for (ChangeReader reader(changeset); reader.next(); ++rows)
        deleted += reader.operation() == RowOperation::Delete ? 1 : 0;
    return {rows, deleted};
}

HistoryEntry entryOf(const Statement &row)
{
    HistoryEntry entry;
    entry.id = row.integer(0);
    entry.act = {row.text(1), row.text(2), row.as<bool>(3)};
    entry.at = row.as<QDateTime>(4);
    entry.recorder = row.text(5);
    entry.undoes = row.integer(6);
    entry.isRedo = row.as<bool>(7);
    entry.undone = row.as<bool>(8);
    entry.rows = row.as<int>(9);
    entry.deletedRows = row.as<int>(10);
    return entry;
}

} // namespace

std::int64_t ChangeLog::append(const Act &act, const QDateTime &at, const QString &recorder,
                               const QByteArray &changeset)
{
    prepared("UPDATE change_log SET stack = NULL WHERE stack = 'redo'", {}).run();
    return write(Kind::Act, act, 0, at, recorder, changeset);
}

std::int64_t ChangeLog::appendUndo(const HistoryEntry &entry, const QDateTime &at, const QString &recorder,
                                   const QByteArray &changeset)
{
    prepared("UPDATE change_log SET undone = 1, stack = 'redo' WHERE id = ?", {entry.id}).run();
    return write(Kind::Undo, entry.act, entry.id, at, recorder, changeset);
}

std::int64_t ChangeLog::appendRedo(const HistoryEntry &entry, const QDateTime &at, const QString &recorder,
                                   const QByteArray &changeset)
{
    prepared("UPDATE change_log SET undone = 0, stack = 'undo' WHERE id = ?", {entry.id}).run();
    return write(Kind::Redo, entry.act, entry.id, at, recorder, changeset);
}

std::int64_t ChangeLog::appendErasure(const Act &act, const QDateTime &at, const QString &recorder, std::int64_t party)
{
    const std::int64_t entry = write(Kind::Act, act, 0, at, recorder, QByteArray(""));
    prepared("INSERT INTO change_log_row (tab, pk, change) VALUES ('party', ?, ?)", {party, entry}).run();
    return entry;
}

std::int64_t ChangeLog::write(Kind kind, const Act &act, std::int64_t undoes, const QDateTime &at,
                              const QString &recorder, const QByteArray &changeset)
{
    const auto [rows, deleted] = countsOf(changeset);

    const bool isAct = kind == Kind::Act;
    const bool isCompressed = isAct && changeset.size() > compressedAbove;
    const Value blob = !isAct         ? Value()
                       : isCompressed ? Value(qCompress(changeset, compressionLevel))
                                      : Value(changeset);
    prepared("INSERT INTO change_log (at, recorder, code, about, final, shape, undoes, is_redo, stack, touched_rows, "
             "deleted_rows, compressed, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             {Cell<QDateTime>::get(at), Cell<QString>::get(recorder), Cell<QString>::get(act.code),
              Cell<QString>::get(act.about), Cell<bool>::get(act.final),
              static_cast<std::int64_t>(shapeOf(m_connection)), isAct ? Value() : Value(undoes),
              Cell<bool>::get(kind == Kind::Redo), isAct ? Value(QStringLiteral("undo")) : Value(), rows, deleted,
              Cell<bool>::get(isCompressed), blob})
        .run();
    const std::int64_t entry = m_connection.lastInsertedId();

    Statement row(m_connection, "INSERT INTO change_log_row (tab, pk, change) VALUES (?, ?, ?)");
    for (ChangeReader reader(changeset); reader.next();) {
        row.bind(1, QString(reader.table()));
        row.bind(2, reader.id());
        row.bind(3, entry);
        row.run();
    }
    return entry;
}

std::optional<HistoryEntry> ChangeLog::undoable() const
{
    return one("WHERE stack = 'undo' AND shape = ? ORDER BY id DESC LIMIT 1",
               {static_cast<std::int64_t>(shapeOf(m_connection))});
}

std::optional<HistoryEntry> ChangeLog::redoable() const
{
    return one("WHERE stack = 'redo' AND shape = ? ORDER BY id LIMIT 1",
               {static_cast<std::int64_t>(shapeOf(m_connection))});
}

void ChangeLog::clearStacks()
{
    prepared("UPDATE change_log SET stack = NULL WHERE stack IS NOT NULL", {}).run();
}

std::optional<HistoryEntry> ChangeLog::find(std::int64_t entry) const
{
    return one("WHERE id = ?", {entry});
}

QByteArray ChangeLog::changesetOf(const HistoryEntry &entry) const
{
    const QByteArray changeset = ownChangeset(entry.undoes != 0 ? entry.undoes : entry.id);
    const bool isUndo = entry.undoes != 0 && !entry.isRedo;
    return isUndo ? inverted(changeset) : changeset;
}

QByteArray ChangeLog::ownChangeset(std::int64_t entry) const
{
    Statement row = prepared("SELECT changeset, compressed FROM change_log WHERE id = ?", {entry});
    if (!row.next())
        throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("an entry of the history is missing")});
    return row.as<bool>(1) ? qUncompress(row.bytes(0)) : row.bytes(0);
}

std::vector<std::int64_t> ChangeLog::recordedEntries() const
{
    std::vector<std::int64_t> entries;
    for (Statement rows = prepared("SELECT id FROM change_log WHERE undoes IS NULL ORDER BY id", {}); rows.next();)
        entries.push_back(rows.integer(0));
    return entries;
}

void ChangeLog::dropRows(std::int64_t entry, const TouchedRows &rows)
{
    const QByteArray before = ownChangeset(entry);
    const QByteArray after = withoutRows(before, [&](QLatin1String table, std::int64_t id) {
        const auto dropped = rows.constFind(table);
        return dropped != rows.constEnd() && dropped->contains(id);
    });
    if (after == before)
        return;
    const bool isCompressed = after.size() > compressedAbove;
    prepared("UPDATE change_log SET changeset = ?, compressed = ?, about = '' WHERE id = ?",
             {isCompressed ? qCompress(after, compressionLevel) : Cell<QByteArray>::get(after), Cell<bool>::get(isCompressed), entry})
        .run();
    // What took it back or did it again is counted anew, too.
    for (const HistoryEntry &each : all("WHERE ?1 IN (id, undoes)", {entry})) {
        const auto [touched, deleted] = countsOf(changesetOf(each));
        prepared("UPDATE change_log SET touched_rows = ?, deleted_rows = ?, about = '' WHERE id = ?", {touched, deleted, each.id}).run();
        for (ChangeReader row(before); row.next();) {
            if (rows.value(row.table()).contains(row.id()))
                prepared("DELETE FROM change_log_row WHERE tab = ? AND pk = ? AND change = ?",
                         {QString(row.table()), row.id(), each.id}).run();
        }
    }
}

void ChangeLog::forgetAbout(const std::function<bool(const QString &about)> &isForgotten)
{
    std::vector<std::int64_t> entries;
    for (Statement rows = prepared("SELECT id, about FROM change_log WHERE about <> ''", {}); rows.next();) {
        if (isForgotten(rows.text(1)))
            entries.push_back(rows.integer(0));
    }
    for (const std::int64_t entry : entries)
        prepared("UPDATE change_log SET about = '' WHERE id = ?", {entry}).run();
}

QStringList ChangeLog::columnsAt(const HistoryEntry &entry, const QString &table) const
{
    Statement shape = prepared("SELECT shape FROM change_log WHERE id = ?", {entry.id});
    return shape.next() ? columns(table, shape.integer(0)) : QStringList();
}

QStringList ChangeLog::columnsNow(const QString &table) const
{
    return columns(table, shapeOf(m_connection));
}

QStringList ChangeLog::columns(const QString &table, std::int64_t shape) const
{
    Statement row = prepared("SELECT columns FROM change_shape WHERE tab = ? AND shape = ?", {table, shape});
    return row.next() ? row.text(0).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

std::vector<HistoryEntry> ChangeLog::entries(int limit, std::int64_t before) const
{
    return all("WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2", {before, static_cast<std::int64_t>(limit)});
}

std::vector<HistoryEntry> ChangeLog::entriesOf(const char *table, std::int64_t id) const
{
    return all("WHERE id IN (SELECT change FROM change_log_row WHERE tab = ? AND pk = ?) ORDER BY id DESC",
               {QString(QLatin1String(table)), id});
}

ChangeSet ChangeLog::changesSince(std::int64_t entry) const
{
    ChangeSet changes;
    for (const HistoryEntry &later : all("WHERE id > ? ORDER BY id", {entry})) {
        changes.act = later.act;
        // An act without rows is one that erased them.
        changes.everything = changes.everything || later.rows > ChangeSet::mostRows || later.rows == 0;
        if (changes.everything)
            continue;
        for (ChangeReader reader(changesetOf(later)); reader.next();)
            changes.add(reader.table(), reader.id());
    }
    return changes;
}

std::optional<HistoryEntry> ChangeLog::one(QByteArrayView tail, std::initializer_list<Value> values) const
{
    auto entries = all(tail, values);
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

std::vector<HistoryEntry> ChangeLog::all(QByteArrayView tail, std::initializer_list<Value> values) const
{
    const QByteArray sql = "SELECT id, code, about, final, at, recorder, undoes, is_redo, undone, touched_rows, "
                           "deleted_rows FROM change_log " +
                           tail.toByteArray();
    std::vector<HistoryEntry> entries;
    for (Statement rows = prepared(sql, values); rows.next();)
        entries.push_back(entryOf(rows));
    return entries;
}

Statement ChangeLog::prepared(QByteArrayView sql, std::initializer_list<Value> values) const
{
    Statement statement(m_connection, sql);
    statement.bindAll({values.begin(), values.size()});
    return statement;
}

} // namespace concord
