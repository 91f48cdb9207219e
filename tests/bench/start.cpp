// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/base/outcome.h"
#include "ui/shell/lastplace.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <ctime>

namespace concord::bench {

namespace {

struct Start {
    Spread milliseconds;
    Spread megabytes;
    Spread processor; ///< milliseconds of processor time until the first paint

    void run(const QString &program, const QStringList &arguments)
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BENCH_START"), QString::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(CONCORD_BIN_DIR "/") + program, arguments);
        process.waitForFinished(120'000);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 3)
            throw FailureError({FailureKind::Other, {}, program + QStringLiteral(" did not start")});
        milliseconds.add(words.at(0).toDouble() / 1e6);
        megabytes.add(words.at(1).toDouble() / 1024);
        processor.add(words.at(2).toDouble() / 1e6);
    }
};

Row ratioRow(const QString &what, double value, double base, double goal)
{
    const double ratio = value / base;
    return {what, QStringLiteral("%1 x").arg(figure(ratio)), QStringLiteral("≤ %1 x").arg(figure(goal)), ratio <= goal};
}

} // namespace

Section startSection(const Workspaces &workspaces, const QString &settings, bool withHuge, int runs)
{
    const QString few = workspaces.of(small);
    const QString many = workspaces.of(large);
    const QString most = withHuge ? workspaces.of(huge) : QString();
    // Each time the user was last on the page of partners.
    lastplace::keep({}, {QStringLiteral("partners"), {}});
    Start bare;
    Start plain;
    Start withFew;
    Start withMany;
    Start withMost;
    for (int i = 0; i <= runs; ++i) {
        if (i == 1) // the first round only warms the caches
            bare = plain = withFew = withMany = withMost = Start();
        bare.run(QStringLiteral("concord-bench-bare"), {});
        plain.run(QStringLiteral("concord-bench-bare"), {QStringLiteral("table")});
        withFew.run(QStringLiteral("concord-bench-window"), {few, settings});
        withMany.run(QStringLiteral("concord-bench-window"), {many, settings});
        if (withHuge)
            withMost.run(QStringLiteral("concord-bench-window"), {most, settings});
    }
    const double floor = bare.milliseconds.median();
    Section section{QStringLiteral("Start"),
                    QStringLiteral("From the start of the process to the first paint of the page of partners, against a "
                                   "bare QMainWindow; %1 interleaved runs, medians between quartiles.")
                        .arg(runs),
                    {}};
    section.rows = {
        {QStringLiteral("bare window"), bare.milliseconds.text() + QStringLiteral(" ms"), {}},
        {QStringLiteral("a plain QTableView of 40 rows in memory, against the bare window (%1 ms)").arg(figure(plain.milliseconds.median())),
         QStringLiteral("%1 x").arg(figure(plain.milliseconds.median() / floor)), {}},
        {QStringLiteral("1,000 partners, against that plain table"),
         QStringLiteral("%1 x").arg(figure(withFew.milliseconds.median() / plain.milliseconds.median())), {}},
        {QStringLiteral("1,000 partners"), withFew.milliseconds.text() + QStringLiteral(" ms"), {}},
        ratioRow(QStringLiteral("1,000 partners, against the bare window"), withFew.milliseconds.median(), floor, 1.6),
        {QStringLiteral("100,000 partners and 1,000,000 check-ins"), withMany.milliseconds.text() + QStringLiteral(" ms"), {}},
        ratioRow(QStringLiteral("the same, against 1,000 partners"), withMany.milliseconds.median(),
                 withFew.milliseconds.median(), 1.1),
    };
    if (withHuge) {
        section.rows.push_back({QStringLiteral("1,000,000 partners, against 1,000 partners"),
                                QStringLiteral("%1 x").arg(figure(withMost.milliseconds.median() / withFew.milliseconds.median())),
                                {}});
    }
    section.rows.push_back({QStringLiteral("processor time until then: bare window"),
                            bare.processor.text() + QStringLiteral(" ms"), {}});
    section.rows.push_back({QStringLiteral("processor time, 1,000 partners, against it (%1 ms)")
                                .arg(figure(withFew.processor.median())),
                            QStringLiteral("%1 x").arg(figure(withFew.processor.median() / bare.processor.median())), {}});
    section.rows.push_back({QStringLiteral("processor time, 100,000 partners and 1,000,000 check-ins, against it (%1 ms)")
                                .arg(figure(withMany.processor.median())),
                            QStringLiteral("%1 x").arg(figure(withMany.processor.median() / bare.processor.median())), {}});
    section.rows.push_back({QStringLiteral("memory of the bare window"), bare.megabytes.text() + QStringLiteral(" MB"), {}});
    section.rows.push_back(ratioRow(QStringLiteral("memory at 100,000 partners and 1,000,000 check-ins, against it (%1 MB)")
                                        .arg(figure(withMany.megabytes.median())),
                                    withMany.megabytes.median(), bare.megabytes.median(), 2));
    return section;
}

} // namespace concord::bench
