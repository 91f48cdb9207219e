// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"
#include "tests/bench/spread.h"

#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

extern char **environ;

namespace concord::bench {

namespace {

constexpr int contacts = 100'000;
constexpr int organisations = 5'000;

/// One process from its start to its end.
struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< the most that it had at once
};

/// The most memory that a process has had since it began to run its program, in MB; 0 once it is over. What wait4() tells
/// begins with the memory of the process that started it.
double peakOf(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

Run runOf(const QString &program, const QStringList &arguments, const QString &input = QStringLiteral("/dev/null"))
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words << QFile::encodeName(argument);
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, QFile::encodeName(input).constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    Run run;
    int status = -1;
    run.milliseconds = milliseconds([&] {
        pid_t child = 0;
        if (posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ) != 0)
            return;
        while (waitpid(child, &status, WNOHANG) == 0) {
            run.megabytes = std::max(run.megabytes, peakOf(child));
            QThread::msleep(5);
        }
    });
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw FailureError({FailureKind::Other, {}, program + QStringLiteral(" did not end well")});
    return run;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw FailureError({FailureKind::Other, {}, path});
}

/// The same people as vCards and as a table of Google's: a name, two ways to reach them, a role; a note for every fourth,
/// a tag for every tenth.
struct Files {
    explicit Files(const QString &folder)
        : vcf(folder + QStringLiteral("/contacts.vcf")), csv(folder + QStringLiteral("/contacts.csv"))
    {
        static const QByteArrayList first{"Mara", "Tomasz", "Ines", "Søren", "Ayşe", "Noor", "Łucja", "José", "Zoë", "Đorđe"};
        QByteArray cards;
        QByteArray rows = "First Name,Last Name,File As,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,"
                          "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\r\n";
        for (int i = 0; i < contacts; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray &given = first[i % first.size()];
            const QByteArray family = "Family" + QByteArray::number(i * 7919 % 99'991);
            const QByteArray organisation = "Company " + QByteArray::number(i % organisations);
            const QByteArray email = "person" + number + "@example.org";
            const QByteArray phone = "+44 7700 " + QByteArray::number(900'000 + i);
            const QByteArray note = i % 4 == 0 ? "Met at the fair, likes to be called in the morning" : "";
            const QByteArray tag = i % 10 == 0 ? "fair" : "";
            cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + given + ' ' + family + "\r\nN:" + family + ';' + given + ";;;\r\nORG:"
                + organisation + "\r\nTITLE:Manager\r\nEMAIL;TYPE=WORK:" + email + "\r\nTEL;TYPE=CELL:" + phone + "\r\nUID:uid-" + number
                + (note.isEmpty() ? QByteArray() : QByteArray("\r\nNOTE:" + QByteArray(note).replace(",", "\\,")))
                + (tag.isEmpty() ? QByteArray() : QByteArray("\r\nCATEGORIES:" + tag)) + "\r\nEND:VCARD\r\n";
            rows += given + ',' + family + ",," + organisation + ",Manager,\"" + note + "\"," + tag + ",Work," + email + ",Mobile," + phone
                + "\r\n";
        }
        write(vcf, cards);
        write(csv, rows);
    }
    QString vcf;
    QString csv;
};

/// What the sqlite3 shell needs to write the rows that an import has left in `imported` into a new workspace: with the
/// settings that the program has, in one transaction.
void writeScript(const QString &imported, const QString &script)
{
    QProcess shell;
    shell.setStandardOutputFile(script);
    shell.start(QStringLiteral("sqlite3"), {imported});
    shell.write("SELECT 'PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;"
                " PRAGMA synchronous=EXTRA; PRAGMA cache_size=-16384; BEGIN IMMEDIATE;';\n");
    for (const char *table : {"party", "affiliation", "contact_point", "party_tag"})
        shell.write(QByteArray(".mode insert ") + table + "\nSELECT * FROM " + table + (qstrcmp(table, "party") == 0 ? " WHERE is_partner;\n" : ";\n"));
    shell.write(".mode list\nSELECT printf('INSERT INTO search(rowid, body) VALUES(%d,%Q);', rowid, body) FROM search WHERE rowid / 16 IN (SELECT id FROM party WHERE is_partner);\n"
                "SELECT 'COMMIT;';\n");
    shell.closeWriteChannel();
    shell.waitForFinished(600'000);
}

QString freshWorkspace(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name + QStringLiteral(".concord");
    QFile::remove(path);
    if (const auto made = Workspace::create(path, {}, Clock(generatedToday)); !made)
        throw FailureError(made.error());
    return path;
}

struct Measured {
    Spread import;
    Spread shell;
    double megabytes = 0;
};

Measured measured(const QString &folder, const QString &file, int runs)
{
    const QString cli = QStringLiteral(CONCORD_BIN_DIR "/concord-cli");
    Measured all;
    for (int i = 0; i < runs; ++i) {
        const QString ours = freshWorkspace(folder, QStringLiteral("import"));
        const Run import = runOf(cli, {ours, QStringLiteral("import"), file});
        all.import.add(import.milliseconds);
        all.megabytes = std::max(all.megabytes, import.megabytes);
        const QString script = folder + QStringLiteral("/rows.sql");
        writeScript(ours, script);
        all.shell.add(runOf(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), freshWorkspace(folder, QStringLiteral("shell"))}, script).milliseconds);
    }
    return all;
}

void addRows(Section &section, const QString &kind, const Measured &measured)
{
    const double ratio = measured.import.median() / measured.shell.median();
    section.rows.push_back({QStringLiteral("the sqlite3 shell, the same rows as from %1").arg(kind), measured.shell.text() + QStringLiteral(" ms"), {}});
    section.rows.push_back({QStringLiteral("import of %1").arg(kind), measured.import.text() + QStringLiteral(" ms"), {}});
    section.rows.push_back({QStringLiteral("import of %1, against the shell").arg(kind), QStringLiteral("%1 x").arg(figure(ratio)),
                            QStringLiteral("≤ 3 x"), ratio <= 3});
    section.rows.push_back({QStringLiteral("memory of the import of %1 at its peak").arg(kind), QStringLiteral("%1 MB").arg(figure(measured.megabytes)),
                            QStringLiteral("≤ 250 MB"), measured.megabytes <= 250});
}

} // namespace

Section importSection(const QString &folder, int runs)
{
    QDir().mkpath(folder);
    const Files files(folder);
    Section section{QStringLiteral("Import"),
                    QStringLiteral("100,000 contacts by concord-cli, from the start of the process to its end: reading, the search for "
                                   "duplicates, a backup, the history and one durable commit. Against the sqlite3 shell, which inserts the same "
                                   "rows into the same tables with the same indexes, settings and search index, and keeps no history; %1 pairs.")
                        .arg(runs),
                    {}};
    addRows(section, QStringLiteral("vCards"), measured(folder, files.vcf, runs));
    addRows(section, QStringLiteral("CSV"), measured(folder, files.csv, runs));
    const QString plain = folder + QStringLiteral("/plain.db");
    Spread bare;
    for (int i = 0; i < runs; ++i) {
        QFile::remove(plain);
        bare.add(runOf(QStringLiteral("sqlite3"), {plain, QStringLiteral(".import --csv %1 contacts").arg(files.csv)}).milliseconds);
    }
    section.rows.push_back({QStringLiteral(".import of the bare CSV into one table without an index"), bare.text() + QStringLiteral(" ms"), {}});
    return section;
}

} // namespace concord::bench
