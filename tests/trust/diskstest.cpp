// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"
#include "tests/support/filestate.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/tier.h"
#include "tests/trust/rig/watchedprogram.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace concord {
namespace {

const QString terminalProgram = QStringLiteral(CONCORD_BIN_DIR "/concord-cli");
const QString windowProgram = QStringLiteral(CONCORD_BIN_DIR "/concord_trust_window");

struct Ended {
    int status = -1;
    QByteArray error;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError()};
}

/// A disk of eight megabytes, in memory; temporary folders are made on it while it lives.
class SmallDisk {
public:
    SmallDisk()
        : m_isMounted(mount("none", QFile::encodeName(m_place.path()).constData(), "tmpfs", 0, "size=8m") == 0)
    {
        if (m_isMounted)
            qputenv("TMPDIR", QFile::encodeName(m_place.path()));
    }
    ~SmallDisk()
    {
        qputenv("TMPDIR", m_before);
        if (m_isMounted)
            umount2(QFile::encodeName(m_place.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    void fill() const
    {
        QFile file(filler());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void makeRoom() const { QFile::remove(filler()); }

private:
    [[nodiscard]] QString filler() const { return m_place.file(QStringLiteral("filler")); }

    QByteArray m_before = QFile::encodeName(QDir::tempPath());
    Folder m_place;
    bool m_isMounted;
};

/// The lines of an strace log that open the file.
QStringList openingsOf(const QString &file, const QString &log)
{
    QFile lines(log);
    EXPECT_TRUE(lines.open(QIODevice::ReadOnly));
    QStringList openings;
    for (const QString &line : QString::fromUtf8(lines.readAll()).split(u'\n')) {
        if (line.contains(u'"' + file + u'"') && !line.contains(QStringLiteral("ENOENT")))
            openings << line;
    }
    return openings;
}

/// SQLite opens with O_NOFOLLOW. Anybody else may look at the file only before, for reading.
void expectOnlySqliteAfterTheFirstLook(const QStringList &openings)
{
    bool hasSqlite = false;
    for (const QString &line : openings) {
        const bool isSqlite = line.contains(QStringLiteral("O_NOFOLLOW"));
        EXPECT_TRUE(isSqlite || (!hasSqlite && line.contains(QStringLiteral("O_RDONLY")))) << line.toStdString();
        hasSqlite = hasSqlite || isSqlite;
    }
    EXPECT_TRUE(hasSqlite) << "the file was never opened";
}

} // namespace

TEST(FullDisk, RefusesEachActInWordsAndWorkGoesOnWhenThereIsRoom)
{
    const SmallDisk disk;
    if (!disk.isMounted())
        CONCORD_SKIP("mounting a small disk needs root");
    int refused = 0;
    for (const TrustedAct &act : trustedActs()) {
        SCOPED_TRACE(act.code);
        const auto ground = act.ground();
        const QByteArray before = contentOf(ground->store());
        disk.fill();
        const Outcome<void> outcome = act.perform(*ground);
        if (!outcome) {
            ++refused;
            EXPECT_EQ(outcome.error().kind, FailureKind::DiskFull) << ::testing::PrintToString(outcome.error());
            EXPECT_EQ(differenceOf(before, contentOf(ground->store())), "");
            EXPECT_FALSE(QFile::exists(newFile(*ground)));
        }
        disk.makeRoom();
        EXPECT_TRUE(faultsOf(ground->path()).isEmpty());
        if (!outcome) {
            EXPECT_TRUE(act.perform(*ground));
        }
    }
    EXPECT_GT(refused, static_cast<int>(trustedActs().size()) * 9 / 10);
}

TEST(FileSizeLimit, RefusesInWordsAndWorkGoesOnWithoutIt)
{
    const Ground ground;
    must(Partners(ground.workspace()).add(QString(100, u'n'), PartyKind::Person));
    must(ground.workspace().undo());
    const auto before = contentOf(ground.store());
    // In blocks of 512 or 1024 bytes, by shell: less than the file has in either.
    const QString limited = QStringLiteral("ulimit -f 100; exec \"$@\"");
    const QStringList redo{terminalProgram, ground.path(), QStringLiteral("redo")};
    const Ended ended = run(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), limited, QStringLiteral("sh")} + redo);
    EXPECT_EQ(ended.status, 3);
    EXPECT_TRUE(ended.error.startsWith("concord-cli: ")) << ended.error.toStdString();
    EXPECT_EQ(differenceOf(before, contentOf(ground.path())), "");
    EXPECT_EQ(run(terminalProgram, redo.mid(1)).status, 0);
    EXPECT_TRUE(faultsOf(ground.path()).isEmpty());
}

TEST(ReadOnlyFile, IsReadAndNeverWritten)
{
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (geteuid() != 0 || setpriv.isEmpty())
        CONCORD_SKIP("becoming another user needs root and setpriv");
    const Ground ground;
    chmod(QFile::encodeName(ground.folder().path()).constData(), 0755);
    ASSERT_EQ(chmod(QFile::encodeName(ground.path()).constData(), 0444), 0);
    // What was built may lie where nobody else may look.
    const Folder programs;
    chmod(QFile::encodeName(programs.path()).constData(), 0755);
    const QString program = programs.file(QStringLiteral("concord-cli"));
    ASSERT_TRUE(QFile::copy(terminalProgram, program));
    const QStringList asNobody{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                               QStringLiteral("--clear-groups"), program};
    if (run(setpriv, asNobody + QStringList{QStringLiteral("--help")}).status != 0)
        CONCORD_SKIP("another user may not run programs in the folder for temporary files");
    const auto before = stateOf(ground.folder().path());
    EXPECT_EQ(run(setpriv, asNobody + QStringList{ground.path(), QStringLiteral("agenda")}).status, 0);
    const Ended ended = run(setpriv, asNobody + QStringList{ground.path(), QStringLiteral("undo")});
    EXPECT_EQ(ended.status, 3);
    EXPECT_FALSE(ended.error.isEmpty());
    EXPECT_EQ(stateOf(ground.folder().path()), before);
}

class OpenedBy : public ::testing::TestWithParam<const char *> {};

TEST_P(OpenedBy, NothingButSqlite)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    const Ground ground;
    const QString log = ground.folder().file(QStringLiteral("log"));
    const QStringList traced{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=open,openat,creat"),
                             QStringLiteral("-o"), log};
    if (strace.isEmpty() || run(strace, traced + QStringList{QStringLiteral("/bin/true")}).status != 0)
        CONCORD_SKIP("strace is missing or may not trace");
    const QString command = QString::fromLatin1(GetParam());
    if (command == QStringLiteral("window")) {
        WatchedProgram window(strace, traced + QStringList{windowProgram, ground.path()});
        ASSERT_TRUE(window.waitForLine());
        ASSERT_TRUE(window.waitForJournal(ground.path()));
    } else {
        ASSERT_EQ(run(strace, traced + QStringList{terminalProgram, ground.path(), command}).status, 0);
    }
    expectOnlySqliteAfterTheFirstLook(openingsOf(ground.path(), log));
}

INSTANTIATE_TEST_SUITE_P(The, OpenedBy, ::testing::Values("agenda", "check", "undo", "window"),
                         [](const auto &name) { return std::string(name.param); });

} // namespace concord
