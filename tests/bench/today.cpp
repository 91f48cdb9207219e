// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/overview.h"
#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/prompts.h"

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

/// From nothing to the painted page.
double page(Workspace &workspace)
{
    DialogPrompts prompts(nullptr);
    return milliseconds([&] {
        TodayPage today(workspace, prompts);
        today.resize(1440, 900);
        today.aboutToShow();
        (void)today.grab();
    });
}

} // namespace

Section todaySection(const Workspaces &workspaces, int runs)
{
    const auto old = opened(workspaces.of(large));
    const auto young = opened(workspaces.of(largeYoung));
    Spread withOld;
    Spread withYoung;
    Spread pageOld;
    Spread pageYoung;
    for (int i = 0; i < runs; ++i) {
        withOld.add(queries(*old));
        withYoung.add(queries(*young));
        pageOld.add(page(*old));
        pageYoung.add(page(*young));
    }
    const double ratio = withOld.median() / withYoung.median();
    const double pages = pageOld.median() / pageYoung.median();
    return {QStringLiteral("Today"),
            QStringLiteral("The queries behind Today and the counts in the sidebar, and the page itself, with 2,000 alliances; %1 interleaved runs.").arg(runs),
            {{QStringLiteral("10,000 held check-ins"), withYoung.text() + QStringLiteral(" ms"), {}},
             {QStringLiteral("1,000,000 held check-ins"), withOld.text() + QStringLiteral(" ms"), QStringLiteral("≤ 16 ms"), withOld.median() <= 16},
             {QStringLiteral("a hundred times the history"), QStringLiteral("%1 x").arg(figure(ratio)), QStringLiteral("≤ 1.2 x"), ratio <= 1.2},
             {QStringLiteral("the page, made and painted, with 10,000"), pageYoung.text() + QStringLiteral(" ms"), {}},
             {QStringLiteral("the page with 1,000,000"), pageOld.text() + QStringLiteral(" ms"), QStringLiteral("≤ 100 ms"), pageOld.median() <= 100},
             {QStringLiteral("the page with a hundred times the history"), QStringLiteral("%1 x").arg(figure(pages)), QStringLiteral("≤ 1.2 x"), pages <= 1.2}}};
}

} // namespace concord::bench
