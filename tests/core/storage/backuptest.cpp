// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/model/partners/party.h"
#include "core/storage/connection.h"
#include "core/workspace/automaticbackups.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/asnobody.h"
#include "tests/support/childprocess.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDateTime morning(QDate(2026, 5, 20), QTime(9, 0));

class Backup : public ::testing::Test {
protected:
    Backup() : path(folder.file(QStringLiteral("Bakery.concord"))), workspace(Workspace::create(path, {}).value()) {}

    void addParty(const QString &name)
    {
        ASSERT_TRUE(workspace->perform({QStringLiteral("party.add"), name}, [&](Store &store) {
            Party party;
            party.name = name;
            store.insert(party);
        }));
    }
    static QStringList partiesIn(const QString &file)
    {
        const auto opened = Workspace::open(file).value();
        QStringList names;
        for (const Party &party : opened->store().select<Party>("WHERE is_self = 0 ORDER BY id"))
            names << party.name;
        return names;
    }
    QStringList everyFile() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static void makeFile(const QString &name, const QDateTime &writtenAt)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(file.setFileTime(writtenAt, QFileDevice::FileModificationTime));
    }
    static bool waitFor(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 10000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return condition();
    }

    Folder folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(Backup, CopiesAFileThatIsInUse)
{
    addParty(QStringLiteral("Ørsted Forskning"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    addParty(QStringLiteral("Later"));
    EXPECT_EQ(partiesIn(copy), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_EQ(check(copy), QList<Finding>());
    EXPECT_EQ(everyFile(), (QStringList{QStringLiteral("Bakery.concord"), QStringLiteral("copy.concord")}));
}

TEST_F(Backup, NeverReplacesAFile)
{
    const auto refused = backUp(path, path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.front().code, QStringLiteral("file_exists"));
}

TEST_F(Backup, ReplacesAFileWhenToldToAndTouchesNothingElse)
{
    const QString target = folder.file(QStringLiteral("copy.concord"));
    const QString unrelated = target + QStringLiteral(".new");
    makeFile(target, morning);
    makeFile(unrelated, morning);
    addParty(QStringLiteral("Ørsted Forskning"));
    EXPECT_EQ(backUp(path, target, Existing::Replace), target);
    EXPECT_EQ(partiesIn(target), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_TRUE(QFile::exists(unrelated));
    EXPECT_EQ(everyFile().size(), 3);
}

TEST_F(Backup, ReplacesNoFileThatIsOpen)
{
    const auto refused = backUp(path, path, Existing::Replace);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.front().code, QStringLiteral("file_is_open"));
}

// A program that was killed in the middle of an act leaves a journal. Whoever opens the file next plays it back: it must
// not be there when another file has taken that place.
TEST_F(Backup, ThatReplacesAFileLeavesNoJournalOfTheFormerOne)
{
    const QString target = folder.file(QStringLiteral("copy.concord"));
    ASSERT_TRUE(backUp(path, target));
    ChildProcess killed([&](const auto &acknowledge) {
        const Connection connection(target, Access::ReadWrite);
        connection.execute("PRAGMA cache_size = 1");
        connection.execute("BEGIN IMMEDIATE");
        connection.execute("CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) "
                           "SELECT hex(zeroblob(500)) FROM n");
        acknowledge();
        for (;;)
            pause();
        return 0;
    });
    ASSERT_TRUE(killed.waitForAcknowledgement());
    killed.kill();
    ASSERT_TRUE(QFile::exists(target + QStringLiteral("-journal")));
    addParty(QStringLiteral("Ørsted Forskning"));
    ASSERT_TRUE(backUp(path, target, Existing::Replace));
    EXPECT_FALSE(QFile::exists(target + QStringLiteral("-journal")));
    EXPECT_EQ(partiesIn(target), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_EQ(check(target), QList<Finding>());
}

TEST_F(Backup, OfADamagedFileFailsAndLeavesNothingBehind)
{
    for (int i = 0; i < 200; ++i)
        addParty(QStringLiteral("Partner %1").arg(i));
    workspace.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(5 * 4096);
    file.write(QByteArray(20 * 4096, '\x55'));
    file.close();
    EXPECT_EQ(backUp(path, folder.file(QStringLiteral("copy.concord"))).error().kind, FailureKind::Corrupt);
    EXPECT_EQ(everyFile(), QStringList{QStringLiteral("Bakery.concord")});
}

TEST_F(Backup, BesideTheFileIsNamedByItsTimeAndListedNewestFirst)
{
    ASSERT_TRUE(backUpBeside(path, morning));
    ASSERT_TRUE(backUpBeside(path, morning.addSecs(3600)));
    const auto backups = backupsOf(path);
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups[0].path, folder.file(QStringLiteral("Bakery backups/Bakery 2026-05-20 10.00.00.concord")));
    EXPECT_EQ(backups[0].madeAt, morning.addSecs(3600));
}

TEST_F(Backup, BesideTheFileRemovesTheExpiredOnes)
{
    ASSERT_TRUE(backUpBeside(path, morning));
    ASSERT_TRUE(backUpBeside(path, morning.addSecs(3600)));
    ASSERT_TRUE(backUpBeside(path, morning.addDays(5)));
    const auto backups = backupsOf(path);
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups[0].madeAt, morning.addDays(5));
    EXPECT_EQ(backups[1].madeAt, morning.addSecs(3600));
}

TEST_F(Backup, SweepsWhatAKilledProgramLeftHalfCopiedDaysAgo)
{
    ASSERT_TRUE(backUpBeside(path, morning));
    const QString inBackups = backupFolder(path) + QStringLiteral("/.Bakery 2026-05-19 09.00.00.concord.");
    const QString beside = folder.file(QStringLiteral(".Bakery.concord."));
    const QString young = QStringLiteral("01234567-89ab-cdef-0123-456789abcdef");
    const QString old = QStringLiteral("f1234567-89ab-cdef-0123-456789abcdef");
    const auto journal = QStringLiteral("-journal");
    for (const QString &start : {inBackups, beside}) {
        makeFile(start + young, morning);
        makeFile(start + old, morning.addDays(-3));
        makeFile(start + old + journal, morning.addDays(-3));
    }
    // Not ours: of another workspace, of a name that only looks alike, of another program.
    QStringList others;
    for (const QString &name : {QStringLiteral(".Other.concord."), QStringLiteral(".Bakery 2.concord."), QStringLiteral(".My Bakery.concord.")})
        others << folder.file(name) + old;
    others << beside + QStringLiteral("swp") << backupFolder(path) + QStringLiteral("/.Bakery notes.concord.") + old;
    for (const QString &other : others)
        makeFile(other, morning.addDays(-3));

    ASSERT_TRUE(backUpBeside(path, morning));
    for (const QString &start : {inBackups, beside}) {
        EXPECT_TRUE(QFile::exists(start + young));
        EXPECT_FALSE(QFile::exists(start + old));
        EXPECT_FALSE(QFile::exists(start + old + journal));
    }
    for (const QString &other : others)
        EXPECT_TRUE(QFile::exists(other)) << other.toStdString();
}

TEST_F(Backup, LeavesAnOldDraftAloneThatThisProcessHasOpen)
{
    const QString draft = folder.file(QStringLiteral(".Bakery.concord.01234567-89ab-cdef-0123-456789abcdef"));
    makeFile(draft, morning.addDays(-3));
    const OpenFile isOpen(draft);
    ASSERT_TRUE(backUpBeside(path, morning));
    EXPECT_TRUE(QFile::exists(draft));
}

TEST_F(Backup, RestoringAndMakingAFileSweepItsOwnOldDrafts)
{
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    workspace.reset();
    const QString made = folder.file(QStringLiteral("made.concord"));
    const QStringList drafts{folder.file(QStringLiteral(".Bakery.concord.01234567-89ab-cdef-0123-456789abcdef")),
                             folder.file(QStringLiteral(".made.concord.01234567-89ab-cdef-0123-456789abcdef"))};
    for (const QString &draft : drafts)
        makeFile(draft, QDateTime::currentDateTime().addDays(-3));
    ASSERT_TRUE(restore(copy, path, morning));
    ASSERT_TRUE(Workspace::create(made, {}));
    for (const QString &draft : drafts)
        EXPECT_FALSE(QFile::exists(draft)) << draft.toStdString();
}

TEST_F(Backup, IsRestoredAndTheReplacedFileIsKept)
{
    addParty(QStringLiteral("One"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    addParty(QStringLiteral("Two"));
    workspace.reset();
    const auto kept = restore(copy, path, morning);
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_EQ(partiesIn(path), QStringList{QStringLiteral("One")});
    EXPECT_EQ(partiesIn(*kept), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    EXPECT_EQ(*kept, folder.file(QStringLiteral("Bakery replaced 2026-05-20 09.00.00.concord")));
    EXPECT_TRUE(QFileInfo::exists(copy));
}

TEST_F(Backup, MayBeReadByNobodyWhoMayNotReadTheWorkspace)
{
    const auto privately = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto forAll = privately | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto modeOf = [forAll](const QString &file) {
        return QFile::permissions(file) & (forAll | QFileDevice::ExeOther | QFileDevice::WriteGroup | QFileDevice::WriteOther);
    };
    ASSERT_TRUE(QFile::setPermissions(path, privately));
    const QString beside = backUpBeside(path, morning).value();
    EXPECT_EQ(modeOf(beside), QFileDevice::Permissions(privately));
    const QString copy = folder.file(QStringLiteral("copy.concord"));
    ASSERT_TRUE(backUp(path, copy));
    EXPECT_EQ(modeOf(copy), QFileDevice::Permissions(privately));
    workspace.reset();
    ASSERT_TRUE(QFile::setPermissions(copy, forAll));
    ASSERT_TRUE(restore(copy, path, morning));
    EXPECT_EQ(modeOf(path), QFileDevice::Permissions(privately)) << "as the file that was replaced";
}

TEST_F(Backup, IsNotRestoredOverAFileThatMayOnlyBeRead)
{
    addParty(QStringLiteral("One"));
    const QString copy = folder.file(QStringLiteral("copy.concord"));
    ASSERT_TRUE(backUp(path, copy));
    addParty(QStringLiteral("Two"));
    workspace.reset();
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    {
        const AsNobody nobody(folder.path());
        const auto restored = restore(copy, path, morning);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().kind, FailureKind::ReadOnly);
        const auto replaced = backUp(copy, path, Existing::Replace);
        ASSERT_FALSE(replaced);
        EXPECT_EQ(replaced.error().kind, FailureKind::ReadOnly);
    }
    EXPECT_EQ(partiesIn(path), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
}

TEST_F(Backup, IsRestoredTwiceInOneSecondAndBothReplacedFilesAreKept)
{
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    workspace.reset();
    EXPECT_EQ(restore(copy, path, morning), folder.file(QStringLiteral("Bakery replaced 2026-05-20 09.00.00.concord")));
    EXPECT_EQ(restore(copy, path, morning), folder.file(QStringLiteral("Bakery replaced 2026-05-20 09.00.01.concord")));
    EXPECT_EQ(everyFile().size(), 4);
}

TEST_F(Backup, IsRestoredThroughASymbolicLinkWhereTheLinkLeads)
{
    addParty(QStringLiteral("One"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    addParty(QStringLiteral("Two"));
    workspace.reset();
    const Folder desk;
    const QString link = desk.file(QStringLiteral("My bakery.concord"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(restore(copy, link, morning), folder.file(QStringLiteral("Bakery replaced 2026-05-20 09.00.00.concord")));
    EXPECT_EQ(QFile::symLinkTarget(link), path);
    EXPECT_EQ(partiesIn(path), QStringList{QStringLiteral("One")});
    EXPECT_EQ(QDir(desk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("My bakery.concord")});
}

TEST_F(Backup, StillHasWhatCanBeUndone)
{
    addParty(QStringLiteral("One"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    const auto opened = Workspace::open(copy).value();
    ASSERT_TRUE(opened->undoable());
    EXPECT_EQ(opened->undo()->about, QStringLiteral("One"));
}

TEST_F(Backup, OfAFileThatWasWrittenPastTheDoorwayIsTakenUpWhenItIsOpened)
{
    addParty(QStringLiteral("One"));
    workspace.reset();
    Connection(path, Access::ReadWrite).execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    EXPECT_EQ(Workspace::open(copy).value()->undoable(), std::nullopt);
    EXPECT_EQ(check(copy), QList<Finding>());
}

TEST_F(Backup, IsRestoredInThePlaceOfADamagedFile)
{
    addParty(QStringLiteral("One"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    workspace.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no longer a database");
    file.close();
    const auto kept = restore(copy, path, morning);
    ASSERT_TRUE(kept);
    EXPECT_EQ(partiesIn(path), QStringList{QStringLiteral("One")});
    EXPECT_EQ(QFileInfo(*kept).size(), 20);
}

TEST_F(Backup, IsRestoredOverAFileOfWhichAKilledProgramLeftSomeInALog)
{
    addParty(QStringLiteral("One"));
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    workspace.reset();
    const QString log = path + QStringLiteral("-wal");
    {
        const Connection elsewhere(path, Access::ReadWrite);
        elsewhere.execute("PRAGMA journal_mode = WAL");
        elsewhere.execute("UPDATE party SET name = 'Renamed elsewhere' WHERE name = 'One'");
        ASSERT_TRUE(QFile::copy(log, folder.file(QStringLiteral("log"))));
        ASSERT_TRUE(QFile::copy(path, folder.file(QStringLiteral("file"))));
    }
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(folder.file(QStringLiteral("file")), path));
    ASSERT_TRUE(QFile::rename(folder.file(QStringLiteral("log")), log));
    const auto kept = restore(copy, path, morning);
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_EQ(partiesIn(path), QStringList{QStringLiteral("One")});
    EXPECT_EQ(partiesIn(*kept), QStringList{QStringLiteral("Renamed elsewhere")});
    EXPECT_FALSE(QFileInfo::exists(log));
}

TEST_F(Backup, ThatIsDamagedIsNotRestored)
{
    QFile damaged(folder.file(QStringLiteral("bad.concord")));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("SQLite format 3");
    damaged.close();
    workspace.reset();
    EXPECT_EQ(restore(damaged.fileName(), path, morning).error().kind, FailureKind::NotAWorkspace);
    EXPECT_EQ(everyFile(), (QStringList{QStringLiteral("Bakery.concord"), QStringLiteral("bad.concord")}));
    EXPECT_TRUE(Workspace::open(path));
}

TEST_F(Backup, IsNotRestoredOverAFileThatIsOpenHere)
{
    const QString copy = backUp(path, folder.file(QStringLiteral("copy.concord"))).value();
    EXPECT_EQ(restore(copy, path, morning).error().violations.front().code, QStringLiteral("file_is_open"));
}

TEST_F(Backup, IsRestoredWhereNoFileIs)
{
    const QString place = folder.file(QStringLiteral("new.concord"));
    EXPECT_EQ(restore(path, place, morning), QString());
    EXPECT_TRUE(Workspace::open(place));
}

TEST_F(Backup, IsMadeByItselfAtTheFirstChangeOfADayAndThenEveryHalfHour)
{
    QDateTime now = morning;
    AutomaticBackups automatic(*workspace, [&now] { return now; });
    int made = 0;
    QObject::connect(&automatic, &AutomaticBackups::backedUp, &automatic, [&made] { ++made; });
    const auto changeAt = [&](const QDateTime &at) {
        now = at;
        addParty(at.toString(Qt::ISODate));
    };
    changeAt(morning);
    EXPECT_TRUE(waitFor([&] { return made == 1; }));
    changeAt(morning.addSecs(29 * 60));
    changeAt(morning.addSecs(31 * 60));
    EXPECT_TRUE(waitFor([&] { return made == 2; }));
    changeAt(morning.addDays(1).addSecs(-9 * 3600 + 60));
    EXPECT_TRUE(waitFor([&] { return made == 3; }));
    QList<QDateTime> times;
    for (const BackupFile &backup : backupsOf(path))
        times << backup.madeAt;
    EXPECT_EQ(times, (QList<QDateTime>{morning.addDays(1).addSecs(-9 * 3600 + 60), morning.addSecs(31 * 60), morning}));
}

TEST_F(Backup, SwitchedOffMakesNone)
{
    AutomaticBackups automatic(*workspace);
    automatic.setEnabled(false);
    addParty(QStringLiteral("One"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(backupsOf(path).isEmpty());
}

} // namespace concord
