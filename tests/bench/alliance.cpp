// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/support/answers.h"
#include "tests/support/bigalliance.h"
#include "ui/alliances/alliancedetail.h"
#include "ui/alliances/alliancespage.h"

#include "core/workspace/alliances/allianceview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace concord::bench {

namespace {

template <class T>
T must(Outcome<T> outcome)
{
    if (!outcome)
        throw FailureError(outcome.error());
    return *std::move(outcome);
}

/// Until nothing waits to be laid out or painted.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

RecordRef recordOf(AllianceId id, const QString &tab = {})
{
    return {QLatin1String(tableOf<Alliance>), id.value(), tab};
}

Row rowOf(const QString &what, const Spread &spread, double most)
{
    return {what, spread.text() + QStringLiteral(" ms"), QStringLiteral("≤ %1 ms").arg(most), spread.median() <= most};
}

/// One key after the other in the words of a topic, each until it is painted.
Spread typing(const AlliancesPage &page, int keys)
{
    constexpr int lettersOfTheAlphabet = 26;
    const auto editors = page.findChildren<QPlainTextEdit *>();
    const auto text = std::ranges::find_if(editors, [](const QPlainTextEdit *e) { return e->isVisible(); });
    Spread spread;
    if (text == editors.end())
        return spread;
    (*text)->setFocus();
    for (int i = 0; i < keys; ++i) {
        spread.add(milliseconds([&] {
            QTest::keyClick(*text, static_cast<char>('a' + i % lettersOfTheAlphabet));
            settle();
        }));
    }
    return spread;
}

} // namespace

Section allianceSection(int runs)
{
    constexpr double mostToOpen = 150;
    constexpr double mostForAKey = 50;
    const QTemporaryDir folder;
    const auto workspace = must(Workspace::create(folder.filePath(QStringLiteral("big.concord")), {}, Clock(generatedToday)));
    const AllianceId other = addAlliance(*workspace, {2, 3, 3, 3});
    const AllianceId big = addAlliance(*workspace, {});
    Section section{QStringLiteral("A large alliance"),
                    QStringLiteral("5 parties, 200 terms, 500 responsibilities and 300 benefits; from the call to the painted page, %1 runs.").arg(runs),
                    {}};
    Spread reading;
    for (int i = 0; i < runs; ++i)
        reading.add(milliseconds([&] { (void)must(viewAlliance(*workspace, big)); }));
    section.rows.push_back({QStringLiteral("reading it, with what the rules say"), reading.text() + QStringLiteral(" ms"), {}});

    Answers prompts;
    AlliancesPage page(*workspace, prompts);
    page.resize(1200, 850);
    page.show();
    page.aboutToShow();
    settle();
    for (const QString &view : page.findChild<AllianceDetail *>()->tabs()) {
        Spread opening;
        for (int i = 0; i < runs; ++i) {
            page.showRecord(recordOf(other, view));
            settle();
            opening.add(milliseconds([&] {
                page.showRecord(recordOf(big, view));
                settle();
            }));
        }
        section.rows.push_back(rowOf(QStringLiteral("opening: ") + view, opening, mostToOpen));
    }
    page.showRecord(recordOf(big, QStringLiteral("terms")));
    settle();
    const Spread keys = typing(page, 10 * runs);
    section.rows.push_back(rowOf(QStringLiteral("a key in a term"), keys, mostForAKey));
    Spread commits;
    for (int i = 0; i < runs; ++i) {
        (void)typing(page, 1);
        commits.add(milliseconds([&] {
            page.commitEdits();
            settle();
        }));
    }
    section.rows.push_back(rowOf(QStringLiteral("writing what was typed, and the page anew"), commits, mostToOpen));
    return section;
}

} // namespace concord::bench
