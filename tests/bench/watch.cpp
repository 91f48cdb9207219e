// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openwindow.h"
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/support/eventwatch.h"
#include "ui/shell/lastplace.h"
#include "ui/shell/pages.h"

#include "core/storage/backup.h"
#include "core/workspace/partners/partners.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QTest>
#include <QTimer>

namespace concord::bench {

namespace {

void wait(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace

Section watchSection(const Workspaces &workspaces)
{
    auto &application = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    Section section{QStringLiteral("The window's thread"),
                    QStringLiteral("The longest single event, in CPU time of the thread itself, at 100,000 partners and "
                                   "1,000,000 check-ins."),
                    {}};
    const auto note = [&](const QString &what) {
        const auto longest = application.takeLongest();
        section.rows.push_back({what, QStringLiteral("%1 ms (%2)").arg(figure(longest.milliseconds), longest.event),
                                QStringLiteral("≤ 50 ms"), longest.milliseconds <= mostMilliseconds});
    };

    const QString file = workspaces.copyOf(large, QStringLiteral("watched"));
    QDir(backupFolder(file)).removeRecursively(); // so that the edit below makes one due
    // The window stands there with its first page, as it does for who presses "Open": which is one event.
    lastplace::keep(file, {QStringLiteral("today"), {}});
    OpenWindow open;
    wait(500);
    (void)application.takeLongest();
    QTimer::singleShot(0, &open.window(), [&] { open.open(file); });
    wait(1500);
    note(QStringLiteral("opening, and Today"));
    for (const PageKind &kind : pageKinds()) {
        QTest::mouseClick(open.named<QAbstractButton>(kind.title), Qt::LeftButton);
        wait(300);
        note(kind.title);
    }
    open.goTo(QStringLiteral("partners"));
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QTimer::singleShot(0, table, [&] { table->sortByColumn(column, Qt::DescendingOrder); });
        wait(300);
        note(QStringLiteral("partners by %1").arg(table->model()->headerData(column, Qt::Horizontal).toString()));
    }
    for (const auto &text : {QStringLiteral("a"), QStringLiteral("jensen")}) {
        auto *search = open.named<QLineEdit>(QStringLiteral("Search partners"));
        QTimer::singleShot(0, search, [&] { search->setText(text); });
        wait(400);
        note(QStringLiteral("partners with “%1”").arg(text));
    }
    // The act makes a backup due, which runs beside the window.
    QTimer::singleShot(0, &open.window(), [&] {
        (void)Partners(*open.window().workspace()).edit(PartyId(10), [](Party &party) { party.note = QStringLiteral("seen"); });
    });
    if (!QTest::qWaitFor([&] { return !backupsOf(file).isEmpty(); }, 60'000))
        throw FailureError({FailureKind::Other, {}, QStringLiteral("no backup was made")});
    wait(500);
    note(QStringLiteral("an edit, and the backup after it"));
    return section;
}

} // namespace concord::bench
