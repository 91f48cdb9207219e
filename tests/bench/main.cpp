// SPDX-License-Identifier: GPL-3.0-or-later
// Measures Concord against what it stands on, in one run, and prints one table. scripts/bench builds and calls it.
#include "tests/bench/sections.h"
#include "tests/support/eventwatch.h"
#include "tests/support/operations.h"

#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QDate>
#include <QSettings>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <functional>

using namespace concord;

namespace concord::bench {

/// The name that callgrind switches its counting on and off by.
[[gnu::noinline]] void measured(const Operation &operation, Workspace &workspace)
{
    operation.run(workspace);
}

} // namespace concord::bench

namespace {

int runOperation(const QString &name, const QString &file)
{
    const auto workspace = Workspace::open(file, Clock(generatedToday));
    if (!workspace)
        return 1;
    for (const Operation &operation : operations()) {
        if (name != QLatin1String(operation.name))
            continue;
        operation.run(**workspace); // the first time fills the caches
        bench::measured(operation, **workspace);
        return 0;
    }
    return 2;
}

QString machine()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    QString model;
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("model name"))
                model = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    return QStringLiteral("%1, %2 cores, %3, Qt %4")
        .arg(model)
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()));
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("data"), QStringLiteral("Where generated workspaces are kept."), QStringLiteral("folder")},
                       {QStringLiteral("write"), QStringLiteral("The file whose figures are replaced."), QStringLiteral("file")},
                       {QStringLiteral("huge"), QStringLiteral("Also with 1,000,000 partners.")},
                       {QStringLiteral("only"), QStringLiteral("Some sections: start, act, lists, today, watch, alliance, teams, duplicates, import, instructions, peers."), QStringLiteral("words")},
                       {QStringLiteral("recorded"), QStringLiteral("The last recorded instruction counts."), QStringLiteral("file")},
                       {QStringLiteral("record"), QStringLiteral("Writes the instruction counts of this run there.")},
                       {QStringLiteral("operation"), QStringLiteral("Runs one operation on a file, for callgrind."), QStringLiteral("name")}});
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("For --operation."));
    parser.process(application);
    if (parser.isSet(QStringLiteral("operation")))
        return runOperation(parser.value(QStringLiteral("operation")), parser.positionalArguments().value(0));

    const QTemporaryDir scratch;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QCoreApplication::setOrganizationName(QStringLiteral("ConcordBench"));
    QCoreApplication::setApplicationName(QStringLiteral("ConcordBench"));

    const bench::Workspaces workspaces(parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : scratch.path());
    const bool withHuge = parser.isSet(QStringLiteral("huge"));
    const QStringList only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const char *name) { return only.isEmpty() || only.contains(QLatin1String(name)); };
    std::vector<bench::Section> sections;
    bool isWhole = true;
    // A section that fails takes nothing from the others.
    const auto measure = [&](const char *name, const std::function<bench::Section()> &section) {
        if (!wanted(name))
            return;
        try {
            sections.push_back(section());
        } catch (const FailureError &error) {
            std::fprintf(stderr, "bench: %s: %s\n", name, qPrintable(error.failure().detail));
            isWhole = false;
        }
    };
    measure("start", [&] { return bench::startSection(workspaces, scratch.path(), withHuge, 15); });
    measure("act", [&] { return bench::actSection(workspaces, 1000); });
    measure("lists", [&] { return bench::listSection(workspaces, withHuge, 10'000); });
    measure("today", [&] { return bench::todaySection(workspaces, 100); });
    measure("watch", [&] { return bench::watchSection(workspaces); });
    measure("alliance", [&] { return bench::allianceSection(15); });
    measure("teams", [&] { return bench::teamsSection(15); });
    measure("duplicates", [&] { return bench::duplicatesSection(workspaces, 5); });
    measure("import", [&] { return bench::importSection(scratch.path() + QStringLiteral("/import"), 5); });
    measure("instructions", [&] {
        return bench::instructionSection(workspaces, parser.value(QStringLiteral("recorded")), parser.isSet(QStringLiteral("record")));
    });
    measure("peers", [&] { return bench::peerSection(workspaces, 5); });
    const QString text = QStringLiteral("Measured on %1: %2.\n\n").arg(QDate::currentDate().toString(Qt::ISODate), machine())
                         + bench::markdown(sections);
    std::fputs(text.toUtf8().constData(), stdout);
    if (parser.isSet(QStringLiteral("write")) && !bench::replaceFigures(parser.value(QStringLiteral("write")), text)) {
        std::fputs("bench: the figures can't be written\n", stderr);
        return 1;
    }
    return isWhole ? 0 : 1;
}
