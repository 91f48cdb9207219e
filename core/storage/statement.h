// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <initializer_list>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace concord {

class Connection;
class StatementCache;

/// One SQL statement on its way: prepared, bound, stepped. Finished in the destructor, since a SELECT that is left
/// unfinished keeps the file locked. It must not outlive its connection. Every error is thrown as FailureError with the kind that SQLite's code means.
class Statement {
public:
    /// One that will be run again: prepared the first time, taken from the connection's cache after that.
    Statement(const Connection &connection, QByteArrayView sql);
    /// One that is run this once.
    Statement(sqlite3 *connection, QByteArrayView sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds `value` to the parameter `index`, counted from 1.
    void bind(int index, const Value &value);
    void bindAll(std::span<const Value> values);

    /// Moves to the next row; false after the last one.
    bool next();
    /// Runs a statement that returns no rows.
    void run();
    /// Makes it ready to be bound and run again.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const; ///< 0 for NULL
    [[nodiscard]] double real(int column) const;          ///< 0 for NULL
    [[nodiscard]] QString text(int column) const;         ///< empty for NULL
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate day(int column) const; ///< invalid for NULL
    [[nodiscard]] Value value(int column) const;
    template <class Record>
    [[nodiscard]] Id<Record> id(int column) const
    {
        return Id<Record>(integer(column));
    }
    template <class T>
    [[nodiscard]] T as(int column) const ///< through Cell<T>: enumerations, optionals
    {
        return Cell<T>::set(value(column));
    }

private:
    StatementCache *m_cache = nullptr; ///< where it goes back to; null: nowhere
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace concord
