// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openwindow.h"
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/bench/statements.h"

#include <QScrollBar>
#include <QTest>

#include <optional>

namespace concord::bench {

namespace {

constexpr const char *typed[] = {"anna",      "jen", "o'brien", "forskning", "market",
                                 "someone77", "xu",  "бер",     "wind",      "zzz"};

constexpr int linesAtOnce = 9;

/// Notes when a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

/// Runs again, by SQLite alone, what the window read for an event.
struct Bare {
    ReadStatements read; ///< made before the window, to see its connections
    std::optional<BareReader> reader;
};

/// What events cost: on the clock, and in CPU time of the window's thread, which other processes do not lengthen; where
/// there is something to compare with, also what SQLite alone takes for what each of them read, right behind it.
struct Costs {
    Bare *bare = nullptr;
    Spread clock{};
    Spread thread{};
    Spread sqlite{};

    template <class Work>
    void add(Work work)
    {
        if (bare != nullptr)
            bare->read.begin();
        const double before = threadMilliseconds();
        clock.add(milliseconds(work));
        thread.add(threadMilliseconds() - before);
        if (bare != nullptr)
            sqlite.add(bare->reader->milliseconds(bare->read.end()));
    }
};

/// Does `work` and goes on until `widget` is painted.
template <class Work>
void untilPainted(QWidget *widget, Work work)
{
    PaintWatch watch(widget);
    work();
    QElapsedTimer patience;
    patience.start();
    while (!watch.painted && patience.elapsed() < 2000)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

/// From the click in the sidebar to the painted list, the first time.
Costs showing(OpenWindow &open, Bare *bare)
{
    Costs costs{bare};
    costs.add([&] {
        untilPainted(open.window().centralWidget(), [&] {
            open.window().view()->goTo({QStringLiteral("partners"), {}});
        });
    });
    return costs;
}

/// From the click on each header to the painted list, in both directions.
Costs sorting(OpenWindow &open, Bare *bare)
{
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    Costs costs{bare};
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            costs.add([&] { untilPainted(table->viewport(), [&] { table->sortByColumn(column, order); }); });
            OpenWindow::settle();
        }
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    return costs;
}

/// From each key to the list that shows what it found.
Costs typing(OpenWindow &open, Bare *bare)
{
    auto *search = open.named<QLineEdit>(QStringLiteral("Search partners"));
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    PaintWatch watch(open.window().centralWidget());
    bool answered = false;
    const auto connection =
        QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] { answered = true; });
    Costs costs{bare};
    const auto press = [&](auto key) {
        answered = watch.painted = false;
        costs.add([&] {
            key();
            QElapsedTimer patience;
            patience.start();
            while (!(answered && watch.painted) && patience.elapsed() < 2000)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
        });
        OpenWindow::settle(); // nobody types so fast that the window never rests
    };
    for (int round = 0; round < 3; ++round) {
        for (const char *word : typed) {
            const QString text = QString::fromUtf8(word);
            for (const QChar letter : text)
                press([&] { QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, letter, Qt::NoModifier); });
            for (qsizetype i = 0; i < text.size(); ++i)
                press([&] { QTest::keyClick(search, Qt::Key_Backspace); });
        }
    }
    QObject::disconnect(connection);
    return costs;
}

/// Each step of scrolling from the top, with the paint that it asks for and all that is read on the way.
Costs scrolling(OpenWindow &open, int steps)
{
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    OpenWindow::settle();
    Costs costs;
    for (int i = 0; i < steps; ++i) {
        costs.add([&] {
            bar->setValue(bar->value() + linesAtOnce * table->rowHeight(0));
            QCoreApplication::processEvents();
        });
    }
    if (const int reached = table->rowAt(0); reached < steps * (linesAtOnce - 1))
        throw FailureError({FailureKind::Other, {}, QStringLiteral("scrolling ended at line %1").arg(reached)});
    return costs;
}

Row within(const QString &what, double value, double goal)
{
    return {what, figure(value) + QStringLiteral(" ms"), QStringLiteral("≤ %1 ms").arg(figure(goal)), value <= goal};
}

Row reported(const QString &what, const Costs &costs)
{
    const auto text = [](const Spread &spread) {
        return QStringLiteral("p50 %1, p99 %2, longest %3 ms")
            .arg(figure(spread.median()), figure(spread.p99()), figure(spread.greatest()));
    };
    return {what, QStringLiteral("%1 (of the thread's CPU: %2)").arg(text(costs.clock), text(costs.thread)), {}};
}

/// The median of the events against the median of what SQLite alone takes.
Row against(const QString &what, const Costs &costs)
{
    return {what + QStringLiteral(", against its statements by SQLite alone"),
            QStringLiteral("%1 x (%2 ms against %3)")
                .arg(figure(costs.clock.median() / costs.sqlite.median()), figure(costs.clock.median()), figure(costs.sqlite.median())),
            {}};
}

} // namespace

Section listSection(const Workspaces &workspaces, bool withHuge, int steps)
{
    Section section{
        QStringLiteral("Lists"),
        QStringLiteral(
            "The page of partners, from the click to the first painted list; a sort by each column and in "
            "each direction; typing in the search field, from the key to the painted list (%1 words, letter by letter "
            "and back), and %2 steps of scrolling, nine lines each, from the step to the painted list. SQLite alone: right behind each "
            "event, what it read is read once more by the same statements, prepared and with their pages in memory, and nothing is "
            "made of it.")
            .arg(std::size(typed))
            .arg(steps),
        {}};
    {
        const QString file = workspaces.copyOf(large, QStringLiteral("lists"));
        Bare bare;
        OpenWindow open(file, QStringLiteral("today"));
        bare.reader.emplace(file);
        const Costs shown = showing(open, &bare);
        OpenWindow::settle();
        const Costs sorted = sorting(open, &bare);
        const Costs keys = typing(open, &bare);
        const Costs scroll = scrolling(open, steps);
        section.rows = {
            within(QStringLiteral("the page, first shown (%1 ms of the thread's CPU)")
                       .arg(figure(shown.thread.greatest())),
                   shown.clock.greatest(), 100),
            against(QStringLiteral("the page, first shown"), shown),
            reported(QStringLiteral("a sort, 100,000 partners"), sorted),
            within(QStringLiteral("a sort, longest"), sorted.clock.greatest(), 150),
            against(QStringLiteral("a sort"), sorted),
            reported(QStringLiteral("a key, 100,000 partners"), keys),
            within(QStringLiteral("a key, p99"), keys.clock.p99(), 16),
            against(QStringLiteral("a key"), keys),
            reported(QStringLiteral("a scroll step, 100,000 partners"), scroll),
            within(QStringLiteral("a scroll step, p99"), scroll.clock.p99(), 8),
            within(QStringLiteral("a scroll step, longest"), scroll.clock.greatest(), 16),
        };
    }
    if (withHuge) {
        OpenWindow open(workspaces.copyOf(huge, QStringLiteral("lists")), QStringLiteral("partners"));
        section.rows.push_back(reported(QStringLiteral("a sort, 1,000,000 partners"), sorting(open, nullptr)));
        section.rows.push_back(reported(QStringLiteral("a key, 1,000,000 partners"), typing(open, nullptr)));
        section.rows.push_back(reported(QStringLiteral("a scroll step, 1,000,000 partners"), scrolling(open, steps)));
    }
    return section;
}

} // namespace concord::bench
