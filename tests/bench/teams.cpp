// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/support/answers.h"
#include "tests/support/manyrounds.h"
#include "ui/teams/teamspage.h"

#include "core/workspace/teams/teamdetail.h"

#include <QApplication>
#include <QTemporaryDir>

namespace concord::bench {

namespace {

/// Until nothing waits to be laid out or painted.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

Row rowOf(const QString &what, const Spread &spread, double most)
{
    return {what, spread.text() + QStringLiteral(" ms"), QStringLiteral("≤ %1 ms").arg(most), spread.median() <= most};
}

} // namespace

Section teamsSection(int runs)
{
    constexpr double mostToOpen = 150;
    const QTemporaryDir folder;
    auto made = Workspace::create(folder.filePath(QStringLiteral("teams.concord")), {}, Clock(generatedToday));
    if (!made)
        throw FailureError(made.error());
    const auto workspace = *std::move(made);
    addTeams(*workspace, {});

    Section section{QStringLiteral("Teams with a history"),
                    QStringLiteral("200 teams with 50 closed rounds each; from the call to the painted page, %1 runs.").arg(runs), {}};
    Spread list;
    Spread detail;
    const auto rows = teamRows(workspace->store(), workspace->today());
    for (int i = 0; i < runs; ++i) {
        list.add(milliseconds([&] { (void)teamRows(workspace->store(), workspace->today()); }));
        detail.add(milliseconds([&] { (void)teamDetail(workspace->store(), rows.front().id, workspace->today()); }));
    }
    section.rows.push_back({QStringLiteral("reading the list"), list.text() + QStringLiteral(" ms"), {}});
    section.rows.push_back({QStringLiteral("reading one team with its rounds"), detail.text() + QStringLiteral(" ms"), {}});

    Answers prompts;
    Spread opening;
    for (int i = 0; i < runs; ++i) {
        TeamsPage page(*workspace, prompts);
        page.resize(1200, 850);
        opening.add(milliseconds([&] {
            page.aboutToShow();
            page.show();
            settle();
        }));
    }
    section.rows.push_back(rowOf(QStringLiteral("opening the page"), opening, mostToOpen));
    return section;
}

} // namespace concord::bench
