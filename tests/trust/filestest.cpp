// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/samples.h"
#include "tests/support/childprocess.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/disk.h"
#include "tests/trust/rig/ground.h"
#include "tests/trust/rig/powercut.h"
#include "tests/trust/rig/tier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <gtest/gtest.h>

#include <algorithm>
#include <climits>

namespace concord {
namespace {

using Trouble = Disk::Trouble;

const QDateTime now(QDate(2026, 11, 23), QTime(8, 30));

/// Something that is done with whole files, in a folder that has a.concord and the older old.concord.
struct FileJob {
    const char *name;
    bool isShort; ///< enough to be tried at every operation each time, but for the slow builds with sanitizers
    std::function<Outcome<void>(const QString &folder)> run;
    std::function<void(const QString &folder)> prepare = {}; ///< what the folder has besides
};

void PrintTo(const FileJob &job, std::ostream *out)
{
    *out << job.name;
}

template <class T>
Outcome<void> plain(const Outcome<T> &outcome)
{
    return outcome ? Outcome<void>() : tl::make_unexpected(outcome.error());
}

QString file(const QString &folder)
{
    return folder + QStringLiteral("/a.concord");
}

/// The program of the day after tomorrow: two steps more, which write rows.
Outcome<void> migrateToTomorrow(const QString &folder)
{
    Migrations steps = migrationsOfThisProgram();
    steps << MigrationStep{QStringLiteral("tomorrow.sql"),
                           "ALTER TABLE action ADD COLUMN colour TEXT NOT NULL DEFAULT ''; "
                           "UPDATE action SET colour = 'green', title = title || '.'; "
                           "UPDATE term SET text = text || hex(zeroblob(3000));"};
    steps << MigrationStep{QStringLiteral("after.sql"), "ALTER TABLE action ADD COLUMN shade TEXT NOT NULL DEFAULT 'dark'; "
                                                        "UPDATE term SET text = text || '.';"};
    try {
        (void)openWorkspaceFile(file(folder), Access::ReadWrite, steps);
        return {};
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
}

Outcome<void> restoreTheOlder(const QString &folder)
{
    return plain(restore(folder + QStringLiteral("/old.concord"), file(folder), now));
}

/// Answers of an open "totals only" round: the file that a restore replaces is kept without them.
void letAnswersWait(const QString &folder)
{
    Connection(file(folder), Access::ReadWrite)
        .execute("INSERT INTO waiting_sheet(key, round_id, body) SELECT randomblob(16), min(id), 'what one of them said' FROM round");
}

const FileJob jobs[] = {
    {"backup", true, [](const QString &folder) { return plain(backUp(file(folder), folder + QStringLiteral("/copy.concord"))); }},
    {"backup_beside", true, [](const QString &folder) { return plain(backUpBeside(file(folder), now)); }},
    {"restore", true, restoreTheOlder},
    {"restore_over_waiting_answers", true, restoreTheOlder, letAnswersWait},
    {"migration", true, migrateToTomorrow},
    {"creation", false,
     [](const QString &folder) { return plain(Workspace::create(folder + QStringLiteral("/new.concord"), {}, Ground::clock())); }},
    {"sample", false, [](const QString &folder) {
         return plain(createSample(folder + QStringLiteral("/new.concord"), SampleKind::Reading, Ground::clock()));
     }}};

QByteArray settledContentOf(const QString &path)
{
    try {
        QByteArray content;
        { // settles what a killed program left half done
            const Connection connection(path, Access::ReadWrite);
            content = contentOf(Store(connection));
        }
        requireSound(path);
        return content;
    } catch (const FailureError &error) {
        return "damaged: " + error.failure().detail.toUtf8();
    }
}

/// The same bytes without a journal hold the same: most of the files after one trouble are those after another.
QByteArray rememberedContentOf(const QString &path)
{
    static QHash<QByteArray, QByteArray> known;
    if (QFile::exists(path + QStringLiteral("-journal")))
        return settledContentOf(path);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray key = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    file.close();
    if (!known.contains(key))
        known.insert(key, settledContentOf(path));
    return known.value(key);
}

/// What every workspace that a person can see in a folder holds, by name; "damaged" where SQLite finds fault.
using State = QMap<QString, QByteArray>;
State stateOf(const QString &folder)
{
    State state;
    // Hidden drafts are nobody's file: what is left of one is swept by and by.
    for (QDirIterator files(folder, {QStringLiteral("*.concord")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        state[QDir(folder).relativeFilePath(path)] = rememberedContentOf(path);
    }
    return state;
}

QList<QByteArray> sorted(QList<QByteArray> contents)
{
    std::sort(contents.begin(), contents.end());
    return contents;
}

constexpr int nearTheEnd = 40;

class FileJobTest : public ::testing::TestWithParam<FileJob> {
protected:
    FileJobTest()
    {
        // Old enough to tell the two apart.
        const Ground old(Ground::Kind::Fresh);
        const Ground ground;
        QFile::copy(ground.path(), m_kept.file(QStringLiteral("a.concord")));
        QFile::copy(old.path(), m_kept.file(QStringLiteral("old.concord")));
        if (GetParam().prepare)
            GetParam().prepare(m_kept.path());
        before = stateOf(m_kept.path());
        beginAgain();
        EXPECT_TRUE(GetParam().run(folder.path()));
        after = stateOf(folder.path());
    }

    void beginAgain() const
    {
        QDir all(folder.path());
        all.removeRecursively();
        QDir().mkpath(folder.path());
        for (const QString &name : QDir(m_kept.path()).entryList(QDir::Files))
            QFile::copy(m_kept.file(name), folder.file(name));
    }

    std::vector<int> operationsToTry(Trouble trouble) const
    {
        beginAgain();
        Disk disk(folder.path().toStdString());
        disk.fail(trouble, INT_MAX, false);
        EXPECT_TRUE(GetParam().run(folder.path()));
        return numbersToTry(disk.counted());
    }

    /// Every operation of a short job; of a long one all near its end, where names change hands, and some before.
    static std::vector<int> numbersToTry(int count)
    {
#ifdef CONCORD_SANITIZED
        constexpr bool takesItsTime = true;
#else
        constexpr bool takesItsTime = false;
#endif
        const int step = GetParam().isShort && !takesItsTime ? 1 : inTier(std::max(1, count / 40), 1);
        std::vector<int> numbers;
        for (int number = 1; number <= count; number += number > count - nearTheEnd ? 1 : step)
            numbers.push_back(number);
        return numbers;
    }

    /// Each file is as it was or as it shall be, and none that was there is missing.
    void expectOldOrNew() const { expectOldOrNew(stateOf(folder.path())); }
    void expectOldOrNew(const State &found) const
    {
        for (auto each = found.begin(); each != found.end(); ++each) {
            EXPECT_TRUE(before.values().contains(*each) || after.values().contains(*each))
                << each.key().toStdString() << ": " << each->left(200).toStdString();
        }
        for (const QString &name : before.keys())
            EXPECT_TRUE(found.contains(name)) << name.toStdString() << " is gone";
    }

    /// To SQLite a disk that can't be read is a damaged file, and the one that a restore replaces is then kept as it is.
    State afterReadingInVain() const
    {
        State state = after;
        for (auto each = state.begin(); each != state.end(); ++each) {
            if (each.key().contains(QStringLiteral(" replaced ")))
                *each = before.value(QStringLiteral("a.concord"));
        }
        return state;
    }

    Folder folder;
    State before;
    State after;

private:
    Folder m_kept;
};

} // namespace

TEST_P(FileJobTest, ThatMeetsATroubleLeavesTheOldOrTheNew)
{
    // With every commit each operation meets one of the four, in turn; those near the end, and in the long tier all, meet all.
    const int turns = inTier(4, 1);
    int turn = 0;
    for (const Trouble trouble : {Trouble::Error, Trouble::Full}) {
        for (const bool forEver : {false, true}) {
            const std::vector<int> numbers = operationsToTry(trouble);
            ++turn;
            for (const int number : numbers) {
                if (number % turns != turn % turns && number <= numbers.back() - nearTheEnd)
                    continue;
                SCOPED_TRACE(std::string(trouble == Trouble::Full ? "disk full" : "error") +
                             (forEver ? " for ever" : " once") + " at operation " + std::to_string(number));
                beginAgain();
                Disk disk(folder.path().toStdString());
                disk.fail(trouble, number, forEver);
                const Outcome<void> outcome = GetParam().run(folder.path());
                disk.mend();
                expectOldOrNew();
                if (outcome) { // a backup is named after the time
                    const QList<QByteArray> found = sorted(stateOf(folder.path()).values());
                    EXPECT_TRUE(found == sorted(after.values()) || (trouble == Trouble::Error && found == sorted(afterReadingInVain().values())));
                }
                if (HasFailure())
                    return;
            }
        }
    }
}

TEST_P(FileJobTest, ThatIsKilledLeavesTheOldOrTheNew)
{
    for (const int number : operationsToTry(Trouble::Killed)) {
        SCOPED_TRACE("operation " + std::to_string(number));
        beginAgain();
        ChildProcess child([&](const auto &) {
            Disk disk(folder.path().toStdString());
            disk.fail(Trouble::Killed, number, false);
            return GetParam().run(folder.path()) ? 0 : 1;
        });
        EXPECT_EQ(child.wait(), -1) << "it was not killed";
        expectOldOrNew();
        if (HasFailure())
            return;
    }
}

TEST_P(FileJobTest, ThatMeetsAPowerCutLeavesTheOldOrTheNew)
{
    const int cutsAtEach = inTier(1, 20);
    beginAgain();
    Disk disk(folder.path().toStdString());
    disk.record();
    ASSERT_TRUE(GetParam().run(folder.path()));
    const std::vector<DiskOperation> &operations = disk.operations();
    std::minstd_rand random(20261123);
    const Folder left;
    int states = 0;
    for (const int done : numbersToTry(static_cast<int>(operations.size()))) {
        SCOPED_TRACE("cut after " + std::to_string(done) + " of " + std::to_string(operations.size()));
        const PowerCut cut(disk.beginning(), operations, static_cast<std::size_t>(done));
        for (int i = 0; i < cutsAtEach; ++i, ++states) {
            writeTo(left.path().toStdString(), cut.left(random));
            const State found = stateOf(left.path());
            expectOldOrNew(found);
            if (static_cast<std::size_t>(done) == operations.size()) { // acknowledged
                EXPECT_EQ(sorted(found.values()), sorted(after.values()));
            }
            if (HasFailure())
                return;
        }
    }
    RecordProperty("states", states);
}

INSTANTIATE_TEST_SUITE_P(Of, FileJobTest, ::testing::ValuesIn(jobs),
                         [](const auto &job) { return std::string(job.param.name); });

} // namespace concord
