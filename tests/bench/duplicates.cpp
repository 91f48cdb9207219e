// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/partners/merges.h"
#include "tests/support/statementcounts.h"

namespace concord::bench {

Section duplicatesSection(const Workspaces &workspaces, int runs)
{
    CountedStatements counter;
    const auto workspace = Workspace::open(workspaces.of(large), Clock(generatedToday), OpenMode::ReadOnly);
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
            QStringLiteral("All likely pairs among 100,000 partners, %1 runs; the names are made of few words, so many are alike.").arg(runs),
            {{QStringLiteral("the search"), clock.text() + QStringLiteral(" ms"), QStringLiteral("≤ 20 s"), clock.median() <= 20'000},
             {QStringLiteral("pairs found"), QString::number(pairs), {}},
             {QStringLiteral("statements, rows read"), QStringLiteral("%1, %2").arg(cost.statements).arg(cost.rows),
              QStringLiteral("≤ 2,010, ≤ %1").arg(mostRows), cost.statements <= 2 * most + 10 && cost.rows <= mostRows}}};
}

} // namespace concord::bench
