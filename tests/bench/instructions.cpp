// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/support/operations.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace concord::bench {

namespace {

/// Thousands of instructions.
struct Count {
    double few = 0;  ///< at 1,000 partners
    double many = 0; ///< at 100,000
};

/// What callgrind counted between the two marks that runOperation() sets.
double instructionsOf(const char *operation, const QString &file)
{
    QProcess valgrind;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")); // the same order in every run
    valgrind.setProcessEnvironment(environment);
    valgrind.setProcessChannelMode(QProcess::MergedChannels);
    valgrind.start(QStringLiteral("valgrind"),
                   {QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=/dev/null"),
                    QStringLiteral("--toggle-collect=concord::bench::measured*"), QStringLiteral("--collect-atstart=no"),
                    QCoreApplication::applicationFilePath(), QStringLiteral("--operation"), QString::fromLatin1(operation), file});
    const bool isDone = valgrind.waitForFinished(300'000) && valgrind.exitCode() == 0;
    const QString said = QString::fromUtf8(valgrind.readAll());
    static const QRegularExpression collected(QStringLiteral("Collected : (\\d+)"));
    const QRegularExpressionMatch count = collected.match(said);
    if (!isDone || !count.hasMatch())
        throw FailureError({FailureKind::Other, {}, QStringLiteral("valgrind: ") + said});
    return count.captured(1).toDouble() / 1000;
}

/// A line for each operation: its name, few and many, with tabs between them. Nothing when there is no such file.
QHash<QString, Count> readCounts(const QString &path)
{
    QHash<QString, Count> counts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return counts;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 3)
            counts.insert(QString::fromUtf8(cells[0]), {cells[1].toDouble(), cells[2].toDouble()});
    }
    return counts;
}

void writeCounts(const QString &path, const QHash<QString, Count> &counts)
{
    QByteArray text = "# Thousands of instructions at 1,000 and at 100,000 partners, counted on "
                      + QDate::currentDate().toString(Qt::ISODate).toLatin1() + ". Written by scripts/bench --record.\n";
    for (const Operation &operation : operations()) {
        const Count count = counts.value(QString::fromLatin1(operation.name));
        text += QByteArray(operation.name) + '\t' + QByteArray::number(count.few, 'f', 0) + '\t'
                + QByteArray::number(count.many, 'f', 0) + '\n';
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        throw FailureError({FailureKind::Other, {}, path});
}

QString change(double before, double now)
{
    const double percent = 100 * (now / before - 1);
    return (percent > 0 ? QStringLiteral("+") : QString()) + QString::number(percent, 'f', 1) + QStringLiteral(" %");
}

} // namespace

Section instructionSection(const Workspaces &workspaces, const QString &recordedIn, bool recordsAnew)
{
    Section section{QStringLiteral("Instructions"),
                    QStringLiteral("What each of the ten operations costs at 1,000 and at 100,000 partners, in thousands of "
                                   "instructions as callgrind counts them, the caches warm; and how much that is against the "
                                   "last recorded counts (tests/bench/instructions.txt)."),
                    {}};
    if (QStandardPaths::findExecutable(QStringLiteral("valgrind")).isEmpty()) {
        section.about += QStringLiteral(" Not measured: valgrind is not installed (scripts/setup bench).");
        return section;
    }
    const QString few = workspaces.copyOf(small, QStringLiteral("counted-few"));
    const QString many = workspaces.copyOf(large, QStringLiteral("counted-many"));
    const QHash<QString, Count> recorded = readCounts(recordedIn);
    QHash<QString, Count> counted;
    for (const Operation &operation : operations()) {
        const QString name = QString::fromLatin1(operation.name);
        const Count now{instructionsOf(operation.name, few), instructionsOf(operation.name, many)};
        counted.insert(name, now);
        QString text = QStringLiteral("%L1 and %L2 (%3 x)").arg(now.few, 0, 'f', 0).arg(now.many, 0, 'f', 0).arg(figure(now.many / now.few));
        if (const auto before = recorded.constFind(name); before != recorded.constEnd())
            text += QStringLiteral("; %1 and %2").arg(change(before->few, now.few), change(before->many, now.many));
        section.rows.push_back({name, text, {}});
    }
    if (recordsAnew)
        writeCounts(recordedIn, counted);
    return section;
}

} // namespace concord::bench
