// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/partners/merges.h"
#include "tests/support/statementcounts.h"

#include <QProcess>

namespace concord::bench {

namespace {

/// Every tenth without the number that tells the generated names apart, every hundredth with the e-mail of the one before.
void makeAlike(const QString &file)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file, QStringLiteral(R"(
        UPDATE party SET name = rtrim(name, '0123456789 '), sort_name = rtrim(sort_name, '0123456789 ') WHERE id % 10 = 0;
        UPDATE contact_point AS c SET (value, match_key) = (SELECT value, match_key FROM contact_point WHERE party_id = c.party_id - 1)
         WHERE kind = 'email' AND party_id % 100 = 7 AND EXISTS (SELECT 1 FROM contact_point WHERE party_id = c.party_id - 1);)")});
    if (!shell.waitForFinished(600'000) || shell.exitCode() != 0)
        throw FailureError({FailureKind::Other, {}, QString::fromUtf8(shell.readAllStandardError())});
}

} // namespace

Section duplicatesSection(const Workspaces &workspaces, int runs)
{
    const QString file = workspaces.copyOf(large, QStringLiteral("alike"));
    makeAlike(file);
    CountedStatements counter;
    const auto workspace = Workspace::open(file, Clock(generatedToday), OpenMode::ReadOnly);
    if (!workspace)
        throw FailureError(workspace.error());
    constexpr int most = 1000;
    Spread clock;
    DuplicatePairs found;
    for (int i = 0; i < runs; ++i) {
        counter.reset();
        clock.add(milliseconds([&] { found = findDuplicates((*workspace)->store(), most); }));
    }
    const auto pairs = static_cast<qint64>(found.pairs.size()) + found.leftOut;
    const StatementCounts cost = counter.counted();
    // Each partner, contact point and role once, and the two names of each pair that is shown.
    constexpr int mostRows = 450'000;
    return {QStringLiteral("Duplicates"),
            QStringLiteral("All likely pairs among 100,000 partners, %1 runs; a tenth has names of a few words, so about eleven are called the same.").arg(runs),
            {{QStringLiteral("the search"), clock.text() + QStringLiteral(" ms"), QStringLiteral("≤ 20 s"), clock.median() <= 20'000},
             {QStringLiteral("pairs found"), QString::number(pairs), {}},
             {QStringLiteral("statements, rows read"), QStringLiteral("%1, %2").arg(cost.statements).arg(cost.rows),
              QStringLiteral("≤ 2,010, ≤ %1").arg(mostRows), cost.statements <= 2 * most + 10 && cost.rows <= mostRows}}};
}

} // namespace concord::bench
