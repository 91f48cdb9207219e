// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

struct sqlite3;
struct sqlite3_changeset_iter;

namespace concord {

enum class RowOperation { Insert, Update, Delete };

/// The touched rows of each table, by key.
using TouchedRows = QHash<QString, QSet<std::int64_t>>;

/// Walks over the rows of a changeset that a Recorder made. Columns are counted as in the table of that time.
class ChangeReader {
public:
    explicit ChangeReader(const QByteArray &changeset);
    ~ChangeReader();
    ChangeReader(const ChangeReader &) = delete;
    ChangeReader &operator=(const ChangeReader &) = delete;

    bool next();
    [[nodiscard]] QLatin1String table() const { return QLatin1String(m_table); }
    [[nodiscard]] RowOperation operation() const { return m_operation; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    /// The key: the first column of every recorded table.
    [[nodiscard]] std::int64_t id() const;
    /// The cell before and after; nothing where the change does not say (an insert has no before, an update only
    /// the columns that differ).
    [[nodiscard]] std::optional<Value> before(int column) const;
    [[nodiscard]] std::optional<Value> after(int column) const;

private:
    QByteArray m_changeset;
    sqlite3_changeset_iter *m_rows = nullptr;
    const char *m_table = "";
    int m_columns = 0;
    RowOperation m_operation = RowOperation::Insert;
};

[[nodiscard]] TouchedRows touchedRows(const QByteArray &changeset);

/// The changeset that takes `changeset` back.
[[nodiscard]] QByteArray inverted(const QByteArray &changeset);

/// The changeset without the rows that `isDropped` names by table and key; empty when none is left.
[[nodiscard]] QByteArray withoutRows(const QByteArray &changeset,
                                     const std::function<bool(QLatin1String table, std::int64_t id)> &isDropped);

/// Writes a changeset into the file. Throws Conflict when a row is no longer what the changeset expects; the caller's
/// transaction must then be rolled back.
void apply(sqlite3 *connection, const QByteArray &changeset);

} // namespace concord
