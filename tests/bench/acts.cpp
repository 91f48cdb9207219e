// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "core/workspace/partners/partners.h"

#include <array>

namespace concord::bench {

namespace {

/// A row that an edit of a partner's note leaves behind: how it is found by the partner's id, and how it is written.
struct Trace {
    const char *found;
    const char *written;
};

/// All of them. What a note changes is no contact, so no row of last_contact is among them.
constexpr std::array traces{
    Trace{"SELECT note, id FROM party WHERE id = ?1", "UPDATE party SET note = ?1 WHERE id = ?2"},
    Trace{"SELECT * FROM change_log WHERE id = (SELECT max(change) FROM change_log_row WHERE tab = 'party' AND pk = ?1)",
          "INSERT INTO change_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    Trace{"SELECT * FROM change_log_row WHERE tab = 'party' AND pk = ?1 ORDER BY change DESC LIMIT 1",
          "INSERT INTO change_log_row VALUES (?, ?, ?)"},
    Trace{"SELECT rowid, body FROM search WHERE rowid = ?1 * 16 + 1",
          "INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)"},
};

using Rows = std::array<std::vector<Value>, traces.size()>;

Rows rowsOf(const Connection &connection, std::int64_t id)
{
    Rows rows;
    for (std::size_t i = 0; i < traces.size(); ++i) {
        Statement row(connection, traces[i].found);
        row.bind(1, id);
        if (!row.next())
            throw FailureError({FailureKind::NotFound, {}, QLatin1String(traces[i].found)});
        for (int column = 0; column < row.columnCount(); ++column)
            rows[i].push_back(row.value(column));
    }
    return rows;
}

/// Writes rows by prepared statements and nothing else, with the settings of every connection.
class BareTransactions {
public:
    explicit BareTransactions(const QString &path) : m_connection(path, Access::ReadWrite)
    {
        for (const Trace &trace : traces)
            m_statements.emplace_back(m_connection, trace.written);
    }

    void write(const Rows &rows)
    {
        Transaction transaction(m_connection);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_statements[i].bindAll(rows[i]);
            m_statements[i].run();
        }
        transaction.commit();
    }
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Connection m_connection;
    std::vector<Statement> m_statements;
};

} // namespace

Section actSection(const Workspaces &workspaces, int acts)
{
    const QString ours = workspaces.copyOf(large, QStringLiteral("acts"));
    const QString theirs = workspaces.copyOf(large, QStringLiteral("bare-acts"));
    auto workspace = Workspace::open(ours, Clock(generatedToday));
    if (!workspace)
        throw FailureError(workspace.error());
    Partners partners(**workspace);
    const Connection look(ours, Access::ReadOnly);
    BareTransactions bare(theirs);
    Spread act;
    Spread transaction;
    for (int i = 0; i < acts; ++i) {
        const std::int64_t id = 10 + i * 37 % 90'000;
        const QString note = QStringLiteral("Seen on day %1").arg(i);
        act.add(milliseconds([&] {
            if (const auto done = partners.edit(PartyId(id), [&](Party &party) { party.note = note; }); !done)
                throw FailureError(done.error());
        }));
        const Rows rows = rowsOf(look, id);
        transaction.add(milliseconds([&] { bare.write(rows); }));
        if (rowsOf(bare.connection(), id) != rows)
            throw FailureError({FailureKind::Other, {}, QStringLiteral("the bare transaction does not write the same rows")});
    }
    Section section{QStringLiteral("One durable act"),
                    QStringLiteral("An edit of a partner at 100,000 partners, against a bare SQLite transaction that writes "
                                   "the same rows (the partner's, the two of the history, the entry of the search index) by "
                                   "prepared statements with the same settings; %1 interleaved pairs, fsync included.")
                        .arg(acts),
                    {}};
    const double ratio = act.median() / transaction.median();
    const double tail = act.p99() / act.median();
    section.rows = {
        {QStringLiteral("bare transaction"), transaction.text() + QStringLiteral(" ms"), {}},
        {QStringLiteral("act"), act.text() + QStringLiteral(" ms"), {}},
        {QStringLiteral("act, against the bare transaction"), QStringLiteral("%1 x").arg(figure(ratio)), QStringLiteral("≤ 1.5 x"), ratio <= 1.5},
        {QStringLiteral("p99 of the act, against its p50"), QStringLiteral("%1 x").arg(figure(tail)), QStringLiteral("≤ 4 x"), tail <= 4},
        {QStringLiteral("p99 of the bare transaction, against its p50"), QStringLiteral("%1 x").arg(figure(transaction.p99() / transaction.median())), {}},
    };
    return section;
}

} // namespace concord::bench
