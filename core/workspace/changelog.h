// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"
#include "core/storage/statement.h"
#include "core/workspace/act.h"

#include <functional>
#include <optional>
#include <vector>

namespace concord {

class Connection;

/// The history inside the file (tables change_log, change_log_row and change_shape), which is the undo stack, too.
/// Writes only inside the transaction of an act. Throws FailureError.
class ChangeLog {
public:
    explicit ChangeLog(const Connection &connection) : m_connection(connection) {}

    /// A new act: ends what redo could do.
    std::int64_t append(const Act &act, const QDateTime &at, const QString &recorder, const QByteArray &changeset);
    /// An undo or redo of `entry`, which touched the rows of `changeset`.
    std::int64_t appendUndo(const HistoryEntry &entry, const QDateTime &at, const QString &recorder,
                            const QByteArray &changeset);
    std::int64_t appendRedo(const HistoryEntry &entry, const QDateTime &at, const QString &recorder,
                            const QByteArray &changeset);

    /// A final act that left no changeset: whom it erased is known by the number alone.
    std::int64_t appendErasure(const Act &act, const QDateTime &at, const QString &recorder, std::int64_t party);

    /// What undo and redo would reach next.
    [[nodiscard]] std::optional<HistoryEntry> undoable() const;
    [[nodiscard]] std::optional<HistoryEntry> redoable() const;
    /// Leaves nothing to undo or redo; the history stays.
    void clearStacks();

    [[nodiscard]] std::optional<HistoryEntry> find(std::int64_t entry) const;
    /// What the entry did to the file, an undo and a redo included.
    [[nodiscard]] QByteArray changesetOf(const HistoryEntry &entry) const;
    /// The names of a table's columns in the version of the schema that the entry was recorded in, and now; none when
    /// there was no such table.
    [[nodiscard]] QStringList columnsAt(const HistoryEntry &entry, const QString &table) const;
    [[nodiscard]] QStringList columnsNow(const QString &table) const;

    [[nodiscard]] std::vector<HistoryEntry> entries(int limit, std::int64_t before) const;
    [[nodiscard]] std::vector<HistoryEntry> entriesOf(const char *table, std::int64_t id) const;
    /// Those that have a changeset of their own, oldest first.
    [[nodiscard]] std::vector<std::int64_t> recordedEntries() const;
    /// Takes rows out of what an entry did, as if it had not touched them. The line itself stays.
    void dropRows(std::int64_t entry, const TouchedRows &rows);
    /// Forgets what entries were about where `isForgotten` says so of the words.
    void forgetAbout(const std::function<bool(const QString &about)> &isForgotten);

    /// The rows that the entries after `entry` touched, with the latest of their acts.
    [[nodiscard]] ChangeSet changesSince(std::int64_t entry) const;

private:
    enum class Kind { Act, Undo, Redo };
    [[nodiscard]] QByteArray ownChangeset(std::int64_t entry) const;
    std::int64_t write(Kind kind, const Act &act, std::int64_t undoes, const QDateTime &at, const QString &recorder,
                       const QByteArray &changeset);
    [[nodiscard]] std::optional<HistoryEntry> one(QByteArrayView tail, std::initializer_list<Value> values) const;
    [[nodiscard]] std::vector<HistoryEntry> all(QByteArrayView tail, std::initializer_list<Value> values) const;
    [[nodiscard]] QStringList columns(const QString &table, std::int64_t shape) const;
    [[nodiscard]] Statement prepared(QByteArrayView sql, std::initializer_list<Value> values) const;

    const Connection &m_connection;
};

} // namespace concord
