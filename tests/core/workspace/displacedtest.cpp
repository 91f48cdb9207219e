// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/model/partners/party.h"
#include "core/storage/connection.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <thread>

namespace concord {
namespace {

/// A workspace with one partner that stays open while its file is taken away.
class Displaced : public ::testing::Test {
protected:
    Displaced() : path(folder.file(QStringLiteral("Bakery.concord"))), workspace(Workspace::create(path, {}).value())
    {
        EXPECT_TRUE(add(QStringLiteral("Ørsted Forskning")));
    }

    Outcome<void> add(const QString &name)
    {
        return workspace->perform({QStringLiteral("party.add"), name}, [&](Store &store) {
            Party party;
            party.name = name;
            store.insert(party);
        });
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    void replace()
    {
        QFile::remove(path);
        ASSERT_TRUE(Workspace::create(path, {QStringLiteral("Somebody Else"), {}, QStringLiteral("EUR")}));
    }
    /// An act, an undo, a look around and a little upkeep: none of them may touch a file in the folder.
    void expectNothingIsWritten(FailureKind kind)
    {
        const auto before = stateOf(folder.path());
        const auto act = add(QStringLiteral("Late"));
        ASSERT_FALSE(act);
        EXPECT_EQ(act.error().kind, kind);
        EXPECT_EQ(act.error().detail, path);
        EXPECT_EQ(workspace->undo().error().kind, kind);
        workspace->lookForForeignChanges();
        workspace->tidy();
        ASSERT_TRUE(workspace->displaced());
        EXPECT_EQ(workspace->displaced()->kind, kind);
        EXPECT_EQ(stateOf(folder.path()), before);
    }
    static QStringList partiesIn(const Store &store)
    {
        QStringList names;
        for (const Party &party : store.select<Party>("WHERE is_self = 0 ORDER BY id"))
            names << party.name;
        return names;
    }
    void expectACopyHoldsEverything() const
    {
        const QString copy = workspace->saveCopy(folder.file(QStringLiteral("copy.concord"))).value();
        EXPECT_EQ(check(copy), QList<Finding>());
        const auto opened = Workspace::open(copy).value();
        EXPECT_EQ(partiesIn(opened->store()), QStringList{QStringLiteral("Ørsted Forskning")});
        EXPECT_EQ(opened->history()->size(), workspace->history()->size());
        EXPECT_TRUE(opened->undo()) << "the copy was taken for one that was written past the doorway";
    }

    Folder folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(Displaced, AFileThatStaysIsNot)
{
    EXPECT_FALSE(workspace->displaced());
    EXPECT_FALSE(workspace->isDeleted());
}

TEST_F(Displaced, AMovedFileIsNotWrittenAndCanBeCopied)
{
    ASSERT_TRUE(QFile::rename(path, folder.file(QStringLiteral("elsewhere.concord"))));
    expectNothingIsWritten(FailureKind::FileGone);
    EXPECT_FALSE(workspace->isDeleted());
    expectACopyHoldsEverything();
}

TEST_F(Displaced, ADeletedFileIsNotWrittenAndCanBeCopied)
{
    ASSERT_TRUE(QFile::remove(path));
    expectNothingIsWritten(FailureKind::FileGone);
    EXPECT_TRUE(workspace->isDeleted());
    expectACopyHoldsEverything();
}

TEST_F(Displaced, TheFileThatTookItsPlaceIsNotWritten)
{
    replace();
    expectNothingIsWritten(FailureKind::FileReplaced);
    EXPECT_TRUE(workspace->isDeleted());
    expectACopyHoldsEverything();
    EXPECT_EQ(Workspace::open(path).value()->info()->title, QStringLiteral("Somebody Else"));
}

TEST_F(Displaced, AFolderThatIsMovedTakesTheFileAway)
{
    const Folder outer;
    ASSERT_TRUE(QDir().rename(folder.path(), outer.file(QStringLiteral("moved"))));
    EXPECT_EQ(add(QStringLiteral("Late")).error().kind, FailureKind::FileGone);
    ASSERT_TRUE(QDir().rename(outer.file(QStringLiteral("moved")), folder.path()));
    EXPECT_TRUE(add(QStringLiteral("Late")));
}

TEST_F(Displaced, AFilePutBackIsWrittenAgain)
{
    const QString away = folder.file(QStringLiteral("elsewhere.concord"));
    ASSERT_TRUE(QFile::rename(path, away));
    replace();
    expectNothingIsWritten(FailureKind::FileReplaced);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(away, path));
    EXPECT_FALSE(workspace->displaced());
    EXPECT_TRUE(add(QStringLiteral("Two")));
    EXPECT_EQ(partiesIn(workspace->store()), (QStringList{QStringLiteral("Ørsted Forskning"), QStringLiteral("Two")}));
    EXPECT_EQ(check(path), QList<Finding>());
}

// SQLite would take the journal for one of its own, play it back into the wrong file and delete it.
TEST_F(Displaced, TheJournalOfTheFileThatTookItsPlaceIsLeftAlone)
{
    replace();
    ASSERT_TRUE(workspace->displaced());
    const Connection other(path, Access::ReadWrite);
    const Transaction writing(other);
    other.execute("PRAGMA cache_spill = ON; PRAGMA cache_size = 1;"
                  "CREATE TABLE t (x); INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                  "SELECT randomblob(2000) FROM n");
    const QString journal = path + QStringLiteral("-journal");
    ASSERT_GT(QFileInfo(journal).size(), 512);
    const QByteArray before = bytesOf(journal);
    workspace->lookForForeignChanges();
    EXPECT_TRUE(workspace->history());
    EXPECT_EQ(partiesIn(workspace->store()), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_FALSE(add(QStringLiteral("Late")));
    EXPECT_EQ(bytesOf(journal), before);
}

TEST_F(Displaced, ACopyMayBeMadeOnAnotherThread)
{
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(workspace->displaced());
    Outcome<QString> copy;
    std::thread([&] { copy = workspace->saveCopy(folder.file(QStringLiteral("copy.concord"))); }).join();
    ASSERT_TRUE(copy) << ::testing::PrintToString(copy.error());
    EXPECT_EQ(check(*copy), QList<Finding>());
}

TEST_F(Displaced, ACopyThatIsCancelledLeavesNothing)
{
    const auto before = stateOf(folder.path());
    Progress progress;
    progress.cancel();
    EXPECT_EQ(workspace->saveCopy(folder.file(QStringLiteral("copy.concord")), Existing::Keep, &progress).error().kind, FailureKind::Cancelled);
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(Displaced, WritesPastTheDoorwayAreToldToWhoeverOpenedPromptlyAndTakenUpByOthers)
{
    workspace.reset();
    Connection(path, Access::ReadWrite).execute("UPDATE party SET name = 'Past the doorway' WHERE is_self = 0");
    workspace = Workspace::open(path, {}, OpenMode::Promptly).value();
    int told = 0;
    QObject::connect(workspace.get(), &Workspace::passedBy, workspace.get(), [&told] { ++told; });
    const auto before = stateOf(folder.path());
    workspace->lookForForeignChanges();
    EXPECT_EQ(told, 1);
    EXPECT_EQ(stateOf(folder.path()), before);
    std::thread([this] { EXPECT_TRUE(Workspace::open(path)); }).join();
    bool everything = false;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [&everything](const ChangeSet &changes) { everything = changes.everything; });
    workspace->lookForForeignChanges();
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(everything);
    EXPECT_EQ(check(path), QList<Finding>());
}

} // namespace concord
