// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openwindow.h"
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include <QScrollBar>
#include <QTest>

namespace concord::bench {

namespace {

constexpr const char *typed[] = {"anna", "jen", "o'brien", "forskning", "market", "someone77", "xu", "бер", "wind", "zzz"};

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

/// From each key to the list that shows what it found, in milliseconds.
Spread typing(OpenWindow &open)
{
    auto *search = open.named<QLineEdit>(QStringLiteral("Search partners"));
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    PaintWatch watch(open.window().centralWidget());
    bool answered = false;
    const auto connection = QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] { answered = true; });
    Spread spread;
    const auto press = [&](auto key) {
        answered = watch.painted = false;
        spread.add(milliseconds([&] {
            key();
            QElapsedTimer patience;
            patience.start();
            while (!(answered && watch.painted) && patience.elapsed() < 2000)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
        }));
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
    return spread;
}

/// Each step of scrolling from the top, with the paint that it asks for.
Spread scrolling(OpenWindow &open, int steps)
{
    auto *table = open.named<QTableView>(QStringLiteral("Partners"));
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    OpenWindow::settle();
    Spread spread;
    for (int i = 0; i < steps; ++i) {
        spread.add(milliseconds([&] {
            bar->setValue(bar->value() + 10 * bar->singleStep());
            QCoreApplication::processEvents();
        }));
    }
    return spread;
}

Row within(const QString &what, double value, double goal)
{
    return {what, figure(value) + QStringLiteral(" ms"), QStringLiteral("≤ %1 ms").arg(figure(goal)), value <= goal};
}

Row reported(const QString &what, const Spread &spread)
{
    return {what,
            QStringLiteral("p50 %1, p99 %2, longest %3 ms").arg(figure(spread.median()), figure(spread.p99()), figure(spread.greatest())),
            {}};
}

} // namespace

Section listSection(const Workspaces &workspaces, bool withHuge, int steps)
{
    Section section{QStringLiteral("Lists"),
                    QStringLiteral("Typing in the search field, from the key to the painted list (%1 words, letter by letter "
                                   "and back), and %2 steps of scrolling, ten lines each, from the step to the painted list.")
                        .arg(std::size(typed))
                        .arg(steps),
                    {}};
    {
        OpenWindow open(workspaces.copyOf(large, QStringLiteral("lists")), QStringLiteral("partners"));
        const Spread keys = typing(open);
        const Spread scroll = scrolling(open, steps);
        section.rows = {
            reported(QStringLiteral("a key, 100,000 partners"), keys),
            within(QStringLiteral("a key, p99"), keys.p99(), 16),
            reported(QStringLiteral("a scroll step, 100,000 partners"), scroll),
            within(QStringLiteral("a scroll step, p99"), scroll.p99(), 8),
            within(QStringLiteral("a scroll step, longest"), scroll.greatest(), 16),
        };
    }
    if (withHuge) {
        OpenWindow open(workspaces.copyOf(huge, QStringLiteral("lists")), QStringLiteral("partners"));
        section.rows.push_back(reported(QStringLiteral("a key, 1,000,000 partners"), typing(open)));
        section.rows.push_back(reported(QStringLiteral("a scroll step, 1,000,000 partners"), scrolling(open, steps)));
    }
    return section;
}

} // namespace concord::bench
