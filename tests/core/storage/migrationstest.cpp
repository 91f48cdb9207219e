// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/outcome.h"
#include "core/model/partners/party.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/bringback.h"
#include "core/workspace/changelog.h"
#include "core/workspace/doorway.h"
#include "core/workspace/workspace.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// A workspace of today's version, and steps that a program of tomorrow could bring.
class MigrationsTest : public ::testing::Test {
protected:
    MigrationsTest() : path(folder.file(QStringLiteral("Bakery.concord")))
    {
        Workspace::create(path, {}).value().reset();
        Doorway doorway(path, {}, Access::ReadWrite);
        doorway.perform({QStringLiteral("party.add"), {}}, [&](Store &store) {
            Party added;
            added.name = QStringLiteral("Ørsted Forskning");
            party = store.insert(added);
        });
    }

    static Migrations tomorrow(const QByteArray &sql)
    {
        Migrations steps = migrationsOfThisProgram();
        steps << MigrationStep{QStringLiteral("next.sql"), sql};
        return steps;
    }
    std::unique_ptr<Connection> open(const Migrations &migrations) const
    {
        return openWorkspaceFile(path, Access::ReadWrite, migrations);
    }

    Folder folder;
    QString path;
    PartyId party;
};

const QByteArray addMood = "ALTER TABLE party ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';";

} // namespace

TEST_F(MigrationsTest, BringAnOlderFileUpToDateAndKeepACopyOfIt)
{
    const auto now = open(tomorrow(addMood));
    const int today = static_cast<int>(migrationsOfThisProgram().size());
    EXPECT_EQ(shapeOf(*now), today + 1);
    EXPECT_EQ(now->number("SELECT count(*) FROM party WHERE mood = 'calm'"), 2);
    const auto copies = backupsOf(path);
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(shapeOf(Connection(copies.front().path, Access::ReadOnly)), today);
}

TEST_F(MigrationsTest, MakeNoCopyOfAFileThatIsUpToDate)
{
    open(migrationsOfThisProgram());
    EXPECT_TRUE(backupsOf(path).isEmpty());
}

TEST_F(MigrationsTest, ThatFailLeaveTheFileAsItWas)
{
    const auto before = stateOf(folder.path()).value(QStringLiteral("Bakery.concord")).first;
    EXPECT_EQ(failureOf([&] { open(tomorrow(addMood + "INSERT INTO no_such_table VALUES (1);")); }).kind,
              FailureKind::Other);
    EXPECT_EQ(stateOf(folder.path()).value(QStringLiteral("Bakery.concord")).first, before);
    EXPECT_TRUE(Workspace::open(path));
}

TEST_F(MigrationsTest, TakeNoStepWhereOneOfThemFails)
{
    Migrations steps = tomorrow(addMood);
    steps << MigrationStep{QStringLiteral("bad.sql"), "SELECT no_such_function();"};
    EXPECT_EQ(failureOf([&] { open(steps); }).kind, FailureKind::Other);
    EXPECT_TRUE(Workspace::open(path)) << "the file is still one of today's program";
    steps.last().sql = "ALTER TABLE party ADD COLUMN second TEXT;";
    EXPECT_EQ(shapeOf(*open(steps)), steps.size());
}

TEST_F(MigrationsTest, ThatBreakAReferenceFail)
{
    EXPECT_EQ(failureOf([&] { open(tomorrow("DELETE FROM party;")); }).kind, FailureKind::Other);
    EXPECT_TRUE(Workspace::open(path));
}

TEST_F(MigrationsTest, DoNotBeginWhereNoCopyCanBeMade)
{
    QFile inTheWay(backupFolder(path));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto before = stateOf(folder.path());
    const Failure refused = failureOf([&] { open(tomorrow(addMood)); });
    ASSERT_EQ(refused.kind, FailureKind::Refused);
    EXPECT_EQ(refused.violations.front().code, QStringLiteral("file_exists"));
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(MigrationsTest, AreNotForAFileThatMayOnlyBeRead)
{
    const auto before = stateOf(folder.path());
    EXPECT_EQ(failureOf([&] { (void)openWorkspaceFile(path, Access::ReadOnly, tomorrow(addMood)); }).kind,
              FailureKind::ReadOnly);
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(MigrationsTest, MakeAFileTooNewForTheProgramOfToday)
{
    open(tomorrow(addMood));
    const auto before = stateOf(folder.path());
    EXPECT_EQ(Workspace::open(path).error().kind, FailureKind::FileTooNew);
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(MigrationsTest, LeaveNothingToUndoAndTheHistoryAsItWas)
{
    const auto now = open(tomorrow(addMood));
    const ChangeLog log(*now);
    EXPECT_EQ(log.undoable(), std::nullopt);
    EXPECT_EQ(log.entries(10, 0).size(), 2U);
}

TEST_F(MigrationsTest, RememberTheColumnsOfEachVersion)
{
    const auto now = open(tomorrow(addMood));
    EXPECT_EQ(now->number("SELECT count(*) FROM change_shape WHERE tab = 'party'"),
              migrationsOfThisProgram().size() + 1);
    EXPECT_EQ(now->number("SELECT count(*) FROM change_shape WHERE tab = 'party' AND columns LIKE '% mood'"), 1);
}

TEST_F(MigrationsTest, LetARecordThatWasDeletedBeforeThemComeBackByTheNamesOfItsColumns)
{
    Doorway(path, {}, Access::ReadWrite).perform({QStringLiteral("party.remove"), {}}, [&](Store &store) {
        store.remove(party);
    });
    // A table rebuilt with a column more, a column less and another order: by position, values would change places.
    QStringList kept;
    for (const Column &column : Party::columns()) {
        if (QLatin1String(column.name) != QLatin1String("website"))
            kept.prepend(QLatin1String(column.name));
    }
    const QByteArray columns = kept.join(QStringLiteral(", ")).toLatin1();
    const auto now = open(tomorrow("CREATE TABLE rebuilt AS SELECT " + columns +
                                   ", 'calm' AS mood FROM party;"
                                   "DROP TABLE party; ALTER TABLE rebuilt RENAME TO party;"
                                   "CREATE UNIQUE INDEX party_key ON party (id);"));
    const ChangeLog log(*now);
    const auto deleting = log.entries(1, 0).front();
    Transaction transaction(*now);
    EXPECT_EQ(writeDeletedRowsBack(*now, log, deleting), 1);
    transaction.commit();
    Statement row(now->handle(), "SELECT name, kind, uid <> '', mood FROM party WHERE id = ?");
    row.bind(1, party.value());
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(0), QStringLiteral("Ørsted Forskning"));
    EXPECT_EQ(row.text(1), QStringLiteral("organisation"));
    EXPECT_EQ(row.integer(2), 1);
    EXPECT_TRUE(row.isNull(3));
}

/// Fails when a step that people have run is edited. A new step, once released, gets a line by
/// `cd core/storage/schema && sha256sum *.sql > ../../../tests/core/storage/released.sha256`.
TEST(ReleasedMigrations, AreNeverEdited)
{
    QFile released(QStringLiteral(CONCORD_SOURCE_DIR "/tests/core/storage/released.sha256"));
    ASSERT_TRUE(released.open(QIODevice::ReadOnly));
    QStringList names;
    for (const MigrationStep &step : migrationsOfThisProgram())
        names << step.name;
    for (const QByteArray &line : released.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() != 2)
            continue;
        const auto step = names.indexOf(QString::fromLatin1(parts[1]));
        ASSERT_GE(step, 0) << parts[1].toStdString() << " is missing";
        const QByteArray hash =
            QCryptographicHash::hash(migrationsOfThisProgram()[step].sql, QCryptographicHash::Sha256);
        EXPECT_EQ(hash.toHex(), parts[0]) << parts[1].toStdString();
    }
}

} // namespace concord
