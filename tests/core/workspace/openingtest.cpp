// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/storage/connection.h"
#include "core/workspace/workspace.h"
#include "tests/support/asnobody.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <unistd.h>

namespace concord {
namespace {

/// A closed workspace with one partner in it.
class Opening : public ::testing::Test {
protected:
    Opening() : path(folder.file(QStringLiteral("Bakery.concord")))
    {
        auto workspace = Workspace::create(path, {}).value();
        addParty(*workspace, QStringLiteral("Ørsted Forskning")).value();
    }

    static Outcome<PartyId> addParty(Workspace &workspace, const QString &name, const QString &note = {})
    {
        return workspace.perform({QStringLiteral("party.add"), name}, [&](Store &store) {
            Party party;
            party.name = name;
            party.note = note;
            return store.insert(party);
        });
    }

    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// The kind of failure that opening ends with. Nothing in the folder may change meanwhile.
    FailureKind openingFails() const
    {
        const auto before = stateOf(folder.path());
        const auto opened = Workspace::open(path);
        EXPECT_EQ(stateOf(folder.path()), before);
        EXPECT_FALSE(opened);
        return opened ? FailureKind::Other : opened.error().kind;
    }

    Folder folder;
    QString path;
};

} // namespace

TEST_F(Opening, OfNoFileSaysSoAndMakesNone)
{
    QFile::remove(path);
    EXPECT_EQ(openingFails(), FailureKind::NoFile);
}

TEST_F(Opening, OfATextIsNotAWorkspace)
{
    write("Dear diary, " + QByteArray(500, 'x'));
    EXPECT_EQ(openingFails(), FailureKind::NotAWorkspace);
}

TEST_F(Opening, OfAnEmptyFileIsNotAWorkspace)
{
    write({});
    EXPECT_EQ(openingFails(), FailureKind::NotAWorkspace);
}

TEST_F(Opening, OfAFolderIsNotAWorkspace)
{
    EXPECT_EQ(Workspace::open(folder.path()).error().kind, FailureKind::NotAWorkspace);
}

TEST_F(Opening, OfAnotherProgramsDatabaseIsNotAWorkspace)
{
    overwrite(68, QByteArray::fromHex("01020304"));
    EXPECT_EQ(openingFails(), FailureKind::NotAWorkspace);
}

TEST_F(Opening, OfAFileFromANewerProgramIsRefusedByName)
{
    overwrite(60, QByteArray::fromHex("00000063"));
    EXPECT_EQ(openingFails(), FailureKind::FileTooNew);
}

TEST_F(Opening, OfAFileWithADamagedFirstPageIsCorrupt)
{
    overwrite(100, QByteArray(2000, '\x7f'));
    EXPECT_EQ(openingFails(), FailureKind::Corrupt);
}

TEST_F(Opening, OfAFileInAFormThatSqliteNeverWroteIsCorrupt)
{
    overwrite(44, QByteArray::fromHex("00000009")); // the schema format number goes to 4
    EXPECT_EQ(openingFails(), FailureKind::Corrupt);
}

TEST_F(Opening, OfAFileInWalModeThatMayNotBeWrittenNamesThat)
{
    Connection(path, Access::ReadWrite).execute("PRAGMA journal_mode = WAL");
    const auto before = stateOf(folder.path());
    EXPECT_EQ(Workspace::open(path, {}, OpenMode::ReadOnly).error().kind, FailureKind::WriteAhead);
    {
        const AsNobody nobody(folder.path(), 0555);
        EXPECT_EQ(openingFails(), FailureKind::WriteAhead);
    }
    EXPECT_EQ(stateOf(folder.path()), before);
    EXPECT_TRUE(Workspace::open(path)) << "where it may be written, it is opened and settled";
    EXPECT_TRUE(Workspace::open(path, {}, OpenMode::ReadOnly));
}

TEST_F(Opening, OfATruncatedFileIsCorrupt)
{
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    EXPECT_EQ(openingFails(), FailureKind::Corrupt);
}

TEST_F(Opening, OfAFileWhoseTablesWereAlteredIsCorrupt)
{
    Connection(path, Access::ReadWrite).execute("ALTER TABLE party RENAME COLUMN note TO notes");
    EXPECT_EQ(openingFails(), FailureKind::Corrupt);
}

TEST_F(Opening, OfAFileThatAnotherHoldsIsLocked)
{
    const Connection other(path, Access::ReadWrite);
    other.execute("BEGIN EXCLUSIVE");
    EXPECT_EQ(Workspace::open(path).error().kind, FailureKind::Locked);
    other.execute("ROLLBACK");
    EXPECT_TRUE(Workspace::open(path));
}

TEST_F(Opening, OfAFileThatMayNotBeReadHasNoPermission)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0), 0);
    const AsNobody nobody(folder.path());
    EXPECT_EQ(openingFails(), FailureKind::NoPermission);
}

TEST_F(Opening, OfAReadOnlyFileReadsAndRefusesToWrite)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0444), 0);
    const AsNobody nobody(folder.path());
    const auto before = stateOf(folder.path());
    {
        const auto workspace = Workspace::open(path).value();
        EXPECT_FALSE(workspace->canWrite());
        EXPECT_EQ(workspace->store().select<Party>("WHERE is_self = 0").size(), 1U);
        EXPECT_EQ(addParty(*workspace, QStringLiteral("Two")).error().kind, FailureKind::ReadOnly);
        EXPECT_EQ(workspace->undo().error().kind, FailureKind::ReadOnly);
    }
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Opening, InAFolderThatMayNotBeWrittenReadsAndRefusesToWrite)
{
    chmod(QFile::encodeName(path).constData(), 0666);
    const AsNobody nobody(folder.path(), 0555);
    const auto workspace = Workspace::open(path).value();
    EXPECT_FALSE(workspace->canWrite());
}

TEST_F(Opening, ForReadingWritesNothing)
{
    const auto before = stateOf(folder.path());
    {
        const auto workspace = Workspace::open(path, {}, OpenMode::ReadOnly).value();
        EXPECT_FALSE(workspace->canWrite());
        EXPECT_EQ(addParty(*workspace, QStringLiteral("Two")).error().kind, FailureKind::ReadOnly);
    }
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Opening, AndLookingAroundChangesNoByte)
{
    const auto before = stateOf(folder.path());
    {
        const auto workspace = Workspace::open(path).value();
        EXPECT_TRUE(workspace->canWrite());
        EXPECT_TRUE(workspace->history());
        EXPECT_TRUE(workspace->undoable());
    }
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Opening, AnActThatFindsNoRoomIsRefusedAndWorkGoesOnWhenThereIsRoom)
{
    const auto workspace = Workspace::open(path).value();
    const auto before = stateOf(folder.path()).value(QStringLiteral("Bakery.concord")).first;
    rlimit usual = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight = {static_cast<rlim_t>(before.size()), usual.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto refused = addParty(*workspace, QStringLiteral("Two"), QString(20000, u'x'));
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &usual), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::DiskFull) << refused.error().detail.toStdString();
    EXPECT_EQ(workspace->store().select<Party>("WHERE is_self = 0").size(), 1U);
    EXPECT_TRUE(addParty(*workspace, QStringLiteral("Two"), QString(20000, u'x')));
}

TEST_F(Opening, TwiceInOneProcessDoesNotDropTheFirstOnesLock)
{
    const auto first = Workspace::open(path).value();
    const auto second = Workspace::open(path).value();
    ASSERT_TRUE(first->perform({QStringLiteral("test.hold"), {}}, [&](Store &store) {
        Party party;
        party.name = QStringLiteral("Two");
        store.insert(party);
        const auto third = Workspace::open(path);
        EXPECT_TRUE(third);
        EXPECT_EQ(addParty(*second, QStringLiteral("Three")).error().kind, FailureKind::Locked);
    }));
}

TEST_F(Opening, CreatingNeverReplacesAFile)
{
    const auto before = stateOf(folder.path());
    const auto refused = Workspace::create(path, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.front().code, QStringLiteral("file_exists"));
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Opening, CreatingInAFolderThatIsMissingSaysSo)
{
    const auto refused = Workspace::create(folder.file(QStringLiteral("nowhere/new.concord")), {});
    EXPECT_EQ(refused.error().kind, FailureKind::NoFile);
    EXPECT_EQ(refused.error().detail, folder.file(QStringLiteral("nowhere")));
}

TEST_F(Opening, CreatingTakesACurrencyOfThreeCapitalLettersOnly)
{
    const QString file = folder.file(QStringLiteral("new.concord"));
    for (const QString &code : {QStringLiteral("Euro"), QStringLiteral("eur"), QStringLiteral("E1R"), QString()}) {
        const auto refused = Workspace::create(file, {QStringLiteral("Ines"), {}, code});
        ASSERT_FALSE(refused) << code.toStdString();
        EXPECT_EQ(refused.error().violations.front().code, QStringLiteral("not_a_currency"));
    }
    EXPECT_FALSE(QFileInfo::exists(file));
}

TEST_F(Opening, CreatingThatIsRefusedLeavesNothingBehind)
{
    const auto before = stateOf(folder.path());
    const auto refused = Workspace::create(folder.file(QStringLiteral("new.concord")), {QStringLiteral("  "), {}, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::Refused);
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Opening, ANewWorkspaceHasMeAndMyOrganisation)
{
    const auto workspace =
        Workspace::create(folder.file(QStringLiteral("new.concord")),
                          {QStringLiteral("Ines"), QStringLiteral("Fresh Morning"), QStringLiteral("GBP")})
            .value();
    const WorkspaceInfo info = workspace->info().value();
    EXPECT_EQ(info.title, QStringLiteral("Fresh Morning"));
    EXPECT_EQ(info.defaultCurrency, QStringLiteral("GBP"));
    EXPECT_EQ(workspace->store().get(info.mePersonId).name, QStringLiteral("Ines"));
    EXPECT_EQ(workspace->store().get(info.selfPartyId).name, QStringLiteral("Fresh Morning"));
    EXPECT_EQ(workspace->store().select<Affiliation>().size(), 1U);
    EXPECT_EQ(workspace->history()->front().recorder, QStringLiteral("Ines"));
}

TEST_F(Opening, AFileThatDoesNotSayWhoseItIsIsCalledDamaged)
{
    const auto workspace = Workspace::create(folder.file(QStringLiteral("new.concord")), {}).value();
    Connection(workspace->path(), Access::ReadWrite).execute("DELETE FROM workspace");
    const auto info = workspace->info();
    ASSERT_FALSE(info);
    EXPECT_EQ(info.error().kind, FailureKind::Corrupt);
}

} // namespace concord
