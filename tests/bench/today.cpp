// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/overview.h"
#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"

namespace concord::bench {

namespace {

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto workspace = Workspace::open(path, Clock(generatedToday), OpenMode::ReadOnly);
    if (!workspace)
        throw FailureError(workspace.error());
    return *std::move(workspace);
}

double queries(const Workspace &workspace)
{
    return milliseconds([&] {
        (void)agenda(workspace.store(), workspace.today());
        (void)overview(workspace.store(), workspace.today());
    });
}

} // namespace

Section todaySection(const Workspaces &workspaces, int runs)
{
    const auto old = opened(workspaces.of(large));
    const auto young = opened(workspaces.of(largeYoung));
    Spread withOld;
    Spread withYoung;
    for (int i = 0; i < runs; ++i) {
        withOld.add(queries(*old));
        withYoung.add(queries(*young));
    }
    const double ratio = withOld.median() / withYoung.median();
    return {QStringLiteral("Today"),
            QStringLiteral("The queries behind Today and the counts in the sidebar, with 2,000 alliances; %1 interleaved runs.").arg(runs),
            {{QStringLiteral("10,000 held check-ins"), withYoung.text() + QStringLiteral(" ms"), {}},
             {QStringLiteral("1,000,000 held check-ins"), withOld.text() + QStringLiteral(" ms"), QStringLiteral("≤ 16 ms"), withOld.median() <= 16},
             {QStringLiteral("a hundred times the history"), QStringLiteral("%1 x").arg(figure(ratio)), QStringLiteral("≤ 1.2 x"), ratio <= 1.2}}};
}

} // namespace concord::bench
