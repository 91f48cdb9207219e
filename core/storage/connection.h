// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/openfile.h"
#include "core/storage/statementcache.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3;

namespace concord {

/// Marks a file as a workspace (PRAGMA application_id): the letters "CNCD".
inline constexpr std::int32_t applicationId = 0x434E4344;

/// How long a statement waits for another process's lock.
inline constexpr int busyMilliseconds = 250;

enum class Access { ReadWrite, ReadOnly };

/// One connection to a workspace file, with the settings that keep it safe. It belongs to the thread that made it.
/// Qt's driver opens it, so that both use one SQLite; everything after that goes through the handle.
class Connection {
public:
    /// Opens a file, which is made when it is not there and may be written. Throws FailureError; WriteAhead when it
    /// could not be read without writing beside it.
    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Where Statement finds what was prepared before.
    [[nodiscard]] StatementCache &statements() const { return *m_statements; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether the file and its folder allow a transaction.
    [[nodiscard]] bool canWrite() const { return m_canWrite; }

    /// Whether the path still leads to the open file. While it does not, no transaction may begin: its journal would
    /// lie beside the wrong file.
    [[nodiscard]] FilePlace place() const { return m_file->place(); }
    /// Whether no name at all leads to the open file any more, so that it ends with this connection.
    [[nodiscard]] bool isDeleted() const { return m_file->isDeleted(); }

    /// Whether a statement waits for another process's lock, or fails at once.
    void setPatient(bool patient) const;
    /// Runs statements that return nothing.
    void execute(const QByteArray &sql) const;
    /// The number that a pragma or a one-cell SELECT answers, prepared for this once: what some pragmas answer is settled
    /// when they are prepared.
    [[nodiscard]] std::int64_t number(QByteArrayView sql) const;
    [[nodiscard]] std::int64_t lastInsertedId() const;
    /// How many transactions have written to the file, by whatever program: SQLite counts them in the file's header.
    /// Does not count what is written in WAL mode.
    [[nodiscard]] std::uint32_t writeCount() const;
    /// How many rows this connection has written since it was opened.
    [[nodiscard]] std::int64_t writtenRows() const;
    /// Whether a reference points at nothing while the transaction defers that check to its end.
    [[nodiscard]] bool hasDanglingReferences() const;
    /// Whether a SELECT was begun and not finished: it would hold its lock beyond the act.
    [[nodiscard]] bool hasUnfinishedStatement() const;

private:
    void applySettings();

    QString m_path;
    QString m_name;
    std::optional<OpenFile> m_file; ///< outlives the handle
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<StatementCache> m_statements;
    bool m_canWrite = false;
};

/// BEGIN IMMEDIATE now, ROLLBACK at the end unless commit() came first.
class Transaction {
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    const Connection &m_connection;
};

} // namespace concord
