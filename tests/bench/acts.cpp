// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "core/workspace/partners/partners.h"

namespace concord::bench {

namespace {

/// Writes what the doorway writes for one edit of a partner, row for row, by prepared statements and nothing else.
class BareTransactions {
public:
    explicit BareTransactions(const QString &path)
        : m_connection(path, Access::ReadWrite),
          m_party(m_connection.handle(), "UPDATE party SET note = ? WHERE id = ?"),
          m_log(m_connection.handle(),
                "INSERT INTO change_log (at, recorder, code, about, final, shape, stack, touched_rows, deleted_rows, "
                "changeset) VALUES ('2026-09-15T08:00:00.000Z', 'Mette', 'partner.edit', 'Somebody', 0, 1, 'undo', 1, 0, ?)"),
          m_logRow(m_connection.handle(), "INSERT INTO change_log_row (tab, pk, change) VALUES ('party', ?, ?)"),
          m_search(m_connection.handle(), "INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)")
    {
        Statement body(m_connection.handle(), "SELECT c0 FROM search_content WHERE id % 16 = 1 LIMIT 1");
        m_text = body.next() ? body.text(0) : QStringLiteral("somebody");
    }

    void edit(std::int64_t id, const QString &note)
    {
        Transaction transaction(m_connection);
        m_party.bind(1, note);
        m_party.bind(2, id);
        run(m_party);
        m_log.bind(1, QByteArray(180, 'x'));
        run(m_log);
        m_logRow.bind(1, id);
        m_logRow.bind(2, m_connection.lastInsertedId());
        run(m_logRow);
        m_search.bind(1, id * 16 + 1);
        m_search.bind(2, m_text + u' ' + note);
        run(m_search);
        transaction.commit();
    }

private:
    static void run(Statement &statement)
    {
        statement.run();
        statement.reset();
    }

    Connection m_connection;
    Statement m_party;
    Statement m_log;
    Statement m_logRow;
    Statement m_search;
    QString m_text;
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
        transaction.add(milliseconds([&] { bare.edit(id, note); }));
    }
    Section section{QStringLiteral("One durable act"),
                    QStringLiteral("An edit of a partner at 100,000 partners, against a bare SQLite transaction that writes "
                                   "the same rows with the same settings; %1 interleaved pairs, fsync included.")
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
