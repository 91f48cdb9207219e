// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peerfiles.h"
#include "tests/bench/running.h"
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace concord::bench {

namespace {

constexpr auto word = "Logistics"; // in the names of some thousand generated partners

QString found(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program));
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw FailureError({FailureKind::Other, {}, path});
}

/// A home without anything in it, so that what the user has set for a program changes nothing.
QProcessEnvironment emptyHome(const QString &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1")); // Tellico, when run by root
    write(folder + QStringLiteral("/config/tellicorc"), "[TipOfDay]\nRunOnStart=false\n");
    return environment;
}

/// The runs of one program.
struct Runs {
    QString program;
    QStringList arguments;
    QString title; ///< a part of the title of its window
    Spread milliseconds;
    Spread megabytes;

    void show(const QProcessEnvironment &environment)
    {
        Running running(program, arguments, environment);
        milliseconds.add(running.untilShown(title));
        megabytes.add(running.megabytes());
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1 ms; %2 MB").arg(milliseconds.text(), figure(megabytes.median()));
    }
};

void addWindows(Section &section, const QString &file, const QString &folder, int runs)
{
    const QProcessEnvironment environment = emptyHome(folder);
    Runs concord{QStringLiteral(CONCORD_BIN_DIR "/concord"), {file}, QFileInfo(file).completeBaseName(), {}, {}};
    Runs browser{found("sqlitebrowser"), {QStringLiteral("-R"), QStringLiteral("-t"), QStringLiteral("party"), file},
                 QFileInfo(file).fileName(), {}, {}};
    const QString collection = folder + QStringLiteral("/partners.xml");
    Runs tellico{found("tellico"), {collection}, QFileInfo(collection).fileName(), {}, {}};
    if (!tellico.program.isEmpty())
        writeTellico(file, collection);
    Spread filtering;
    for (int i = 0; i <= runs; ++i) {
        if (i == 1) // the first round only warms the caches
            concord.milliseconds = browser.milliseconds = tellico.milliseconds = filtering = Spread();
        concord.show(environment);
        if (!browser.program.isEmpty())
            browser.show(environment);
        if (!tellico.program.isEmpty()) {
            Running running(tellico.program, tellico.arguments, environment);
            tellico.milliseconds.add(running.untilShown(tellico.title));
            tellico.megabytes.add(running.megabytes());
            filtering.add(running.untilDone(QStringLiteral("dbus-send"),
                                            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                                             QStringLiteral("--reply-timeout=60000"), QStringLiteral("--dest=org.kde.tellico"),
                                             QStringLiteral("/Tellico"), QStringLiteral("org.kde.tellico.setFilter"),
                                             QStringLiteral("string:") + QLatin1String(word)}));
        }
    }
    section.rows.push_back({QStringLiteral("Concord: its first page"), concord.text(), {}});
    if (!browser.program.isEmpty())
        section.rows.push_back({QStringLiteral("sqlitebrowser: the same file, its table of partners"), browser.text(), {}});
    if (tellico.program.isEmpty())
        return;
    section.rows.push_back({QStringLiteral("Tellico: the same partners, as its own collection"), tellico.text(), {}});
    section.rows.push_back({QStringLiteral("Tellico: filters them by a word (Concord: see Lists)"), filtering.text() + QStringLiteral(" ms"), {}});
}

void addImports(Section &section, const QString &file, const QString &folder, int runs)
{
    const QString sqlite = found("sqlite3");
    if (sqlite.isEmpty())
        return;
    const QString cards = folder + QStringLiteral("/partners.vcf");
    writeCards(file, cards);
    const QString script = folder + QStringLiteral("/import.sql");
    writeImport(file, folder, script);
    Spread ours;
    Spread theirs;
    for (int i = 0; i < runs; ++i) {
        const QString target = folder + QStringLiteral("/imported.concord");
        QFile::remove(target);
        if (const auto made = Workspace::create(target, {}); !made)
            throw FailureError(made.error());
        ours.add(milliseconds([&] { finish(QStringLiteral(CONCORD_BIN_DIR "/concord-cli"), {target, QStringLiteral("import"), cards}); }));
        const QString plain = folder + QStringLiteral("/imported.db");
        QFile::remove(plain);
        theirs.add(milliseconds([&] { finish(sqlite, {plain, QStringLiteral(".read ") + script}); }));
    }
    section.rows.push_back({QStringLiteral("concord-cli: imports them from vCards, with history and search"), ours.text() + QStringLiteral(" ms"), {}});
    section.rows.push_back({QStringLiteral("sqlite3: imports the same rows (.import), with the same indexes and search index"),
                            theirs.text() + QStringLiteral(" ms"), {}});
}

} // namespace

Section peerSection(const Workspaces &workspaces, int runs)
{
    Section section{QStringLiteral("Peers"),
                    QStringLiteral("The same 100,000 partners in other programs; %1 interleaved rounds after one that warms the "
                                   "caches. A window counts as there when it is mapped and its program has come to rest (less than "
                                   "5 ms of processor time within half a second), from the start of the process to the beginning "
                                   "of that rest; the memory is the resident set then.")
                        .arg(runs),
                    {}};
    QStringList missing;
    for (const char *program : {"sqlitebrowser", "tellico", "sqlite3", "xdotool"}) {
        if (found(program).isEmpty())
            missing << QLatin1String(program);
    }
    if (!missing.isEmpty())
        section.about += QStringLiteral(" Not installed, so not measured: %1 (scripts/setup --peers).").arg(missing.join(QStringLiteral(", ")));
    const QTemporaryDir folder;
    const QString file = workspaces.of(large);
    try {
        if (!found("xdotool").isEmpty())
            addWindows(section, file, folder.path(), runs);
        addImports(section, file, folder.path(), runs);
    } catch (const FailureError &error) { // another program's trouble does not take the figures of the others away
        section.about += QStringLiteral(" Ended early: ") + error.failure().detail.simplified() + u'.';
    }
    return section;
}

} // namespace concord::bench
