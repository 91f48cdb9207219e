// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"
#include "tests/support/filestate.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/runs.h"
#include "tests/trust/rig/tier.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace concord {
namespace {

const QString terminalProgram = QStringLiteral(CONCORD_BIN_DIR "/concord-cli");
const QString actsProgram = QStringLiteral(CONCORD_BIN_DIR "/concord_trust_acts");
constexpr auto withoutNobody = "becoming another user needs root and setpriv, and a place where that user may run programs";

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

/// As `ulimit -f` does, for this process.
void limitTheSizeOfFiles(rlim_t bytes)
{
    rlimit limit = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

enum class Meanwhile { CanBeRead, CanNotBeRead };

/// Performs each act between the two: it is refused in words and leaves nothing, and works afterwards.
void expectRoomIsNeeded(const std::function<void()> &takeRoomAway, const std::function<void()> &makeRoom,
                        Meanwhile meanwhile)
{
    int refused = 0;
    for (const TrustedAct &act : trustedActs()) {
        SCOPED_TRACE(act.code);
        const auto ground = act.ground();
        const QByteArray before = contentOf(ground->store());
        takeRoomAway();
        const Outcome<void> outcome = act.perform(*ground);
        if (!outcome) {
            ++refused;
            EXPECT_EQ(outcome.error().kind, FailureKind::DiskFull) << ::testing::PrintToString(outcome.error());
            if (meanwhile == Meanwhile::CanBeRead) {
                EXPECT_EQ(differenceOf(before, contentOf(ground->store())), "");
            }
            EXPECT_FALSE(QFile::exists(newFile(*ground)));
        }
        makeRoom();
        if (!outcome) {
            EXPECT_EQ(differenceOf(before, contentOf(ground->path())), "");
        }
        EXPECT_TRUE(faultsOf(ground->path()).isEmpty());
        if (!outcome) {
            EXPECT_TRUE(act.perform(*ground));
        }
    }
    EXPECT_GT(refused, static_cast<int>(trustedActs().size()) * 9 / 10);
}

/// Lets somebody without rights look at a ground.
void showToAll(const Ground &ground)
{
    for (const QString &folder : {ground.folder(), ground.outside()})
        EXPECT_EQ(chmod(QFile::encodeName(folder).constData(), 0755), 0);
    EXPECT_EQ(chmod(QFile::encodeName(ground.path()).constData(), 0444), 0);
}

/// Runs a copy of a program as somebody without rights; nothing where that can't be done. What was built may lie where
/// nobody else may look.
std::optional<Ended> runAsNobody(const QString &program, const QStringList &arguments)
{
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (geteuid() != 0 || setpriv.isEmpty())
        return std::nullopt;
    const Folder programs;
    chmod(QFile::encodeName(programs.path()).constData(), 0755);
    const QString copy = programs.file(QFileInfo(program).fileName());
    EXPECT_TRUE(QFile::copy(program, copy));
    const QStringList asNobody{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                               QStringLiteral("--clear-groups"), copy};
    if (run(setpriv, asNobody + QStringList{QStringLiteral("--help")}).status != 0)
        return std::nullopt;
    return run(setpriv, asNobody + arguments);
}

} // namespace

TEST(FullDisk, RefusesEachActInWordsAndWorkGoesOnWhenThereIsRoom)
{
    const SmallDisk disk;
    if (!disk.isMounted())
        CONCORD_SKIP("mounting a small disk needs root");
    expectRoomIsNeeded([&] { disk.fill(); }, [&] { disk.makeRoom(); }, Meanwhile::CanBeRead);
}

TEST(FileSizeLimit, RefusesEachActInWordsAndWorkGoesOnWithoutIt)
{
    // Beyond the limit SQLite can't even put back what it has not written; it does so when it may.
    expectRoomIsNeeded([] { limitTheSizeOfFiles(64 * 1024); }, [] { limitTheSizeOfFiles(RLIM_INFINITY); },
                       Meanwhile::CanNotBeRead);
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
    const Ground ground;
    showToAll(ground);
    const auto before = stateOf(ground.folder());
    const auto read = runAsNobody(terminalProgram, {ground.path(), QStringLiteral("agenda")});
    if (!read)
        CONCORD_SKIP(withoutNobody);
    EXPECT_EQ(read->status, 0);
    const auto written = runAsNobody(terminalProgram, {ground.path(), QStringLiteral("undo")});
    EXPECT_EQ(written->status, 3);
    EXPECT_FALSE(written->error.isEmpty());
    EXPECT_EQ(stateOf(ground.folder()), before);
}

TEST(ReadOnlyFile, IsNotWrittenByAnyAct)
{
    const std::vector<TrustedAct> &acts = trustedActs();
    const auto grounds = groundsFor(acts);
    QList<QMap<QString, QPair<QByteArray, QDateTime>>> before;
    for (const auto &ground : grounds) {
        showToAll(*ground);
        before << stateOf(ground->folder());
    }
    const auto ended = runAsNobody(actsProgram, actsOn(grounds, acts));
    if (!ended)
        CONCORD_SKIP(withoutNobody);
    ASSERT_EQ(ended->status, 0) << ended->error.toStdString();
    const QList<QByteArray> lines = ended->output.split('\n');
    ASSERT_EQ(lines.size(), acts.size() + 1);
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const auto kind = acts[i].makesAFile() ? FailureKind::NoPermission : FailureKind::ReadOnly;
        if (!acts[i].isUpkeep) { // which may be passed over in silence
            EXPECT_EQ(lines[static_cast<qsizetype>(i)].toStdString(),
                      "refused " + std::string(acts[i].code) + ' ' + std::to_string(static_cast<int>(kind)));
        }
        EXPECT_EQ(stateOf(grounds[i]->folder()), before[static_cast<qsizetype>(i)]) << acts[i].code;
    }
}

} // namespace concord
