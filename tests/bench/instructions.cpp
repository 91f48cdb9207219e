// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"
#include "tests/support/operations.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace concord::bench {

namespace {

/// What callgrind counted between the two marks that runOperation() sets; 0 when it did not run.
double instructionsOf(const char *operation, const QString &file)
{
    QProcess valgrind;
    valgrind.setProcessChannelMode(QProcess::MergedChannels);
    valgrind.start(QStringLiteral("valgrind"),
                   {QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=/dev/null"),
                    QStringLiteral("--toggle-collect=concord::bench::measured*"), QStringLiteral("--collect-atstart=no"),
                    QCoreApplication::applicationFilePath(), QStringLiteral("--operation"), QString::fromLatin1(operation), file});
    valgrind.waitForFinished(300'000);
    static const QRegularExpression collected(QStringLiteral("Collected : (\\d+)"));
    return collected.match(QString::fromUtf8(valgrind.readAll())).captured(1).toDouble();
}

} // namespace

Section instructionSection(const Workspaces &workspaces)
{
    Section section{QStringLiteral("Instructions"),
                    QStringLiteral("What each of the ten operations costs at 1,000 and at 100,000 partners, in thousands of "
                                   "instructions as callgrind counts them; the caches are warm."),
                    {}};
    if (QStandardPaths::findExecutable(QStringLiteral("valgrind")).isEmpty()) {
        section.about += QStringLiteral(" Not measured: valgrind is not installed (scripts/setup bench).");
        return section;
    }
    const QString few = workspaces.copyOf(small, QStringLiteral("counted-few"));
    const QString many = workspaces.copyOf(large, QStringLiteral("counted-many"));
    for (const Operation &operation : operations()) {
        const double atFew = instructionsOf(operation.name, few) / 1000;
        const double atMany = instructionsOf(operation.name, many) / 1000;
        section.rows.push_back({QString::fromLatin1(operation.name),
                                QStringLiteral("%L1 and %L2 (%3 x)").arg(atFew, 0, 'f', 0).arg(atMany, 0, 'f', 0).arg(figure(atMany / atFew)),
                                {}});
    }
    return section;
}

} // namespace concord::bench
