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

/// Version 10: what was sealed before it has the terms of the record, and the day of its proposal or of the first yes.
TEST(AgreedTermsMigration, FillsTheVersionsThatWereSealedBefore)
{
    const Folder folder;
    const Connection file(folder.file(QStringLiteral("old.concord")), Access::ReadWrite);
    migrate(file, migrationsOfThisProgram().first(9));
    file.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    const auto insert = [&](const QByteArray &table, const QByteArray &values) {
        // What the test does not look at is empty.
        QByteArray columns;
        QByteArray cells;
        const QByteArray missing = "SELECT name, type FROM pragma_table_info('" + table + "') WHERE \"notnull\" AND name <> 'id'"
                                   " AND instr('" + values.left(values.indexOf(';')) + "', name) = 0";
        Statement info(file.handle(), missing);
        while (info.next()) {
            columns += ", " + info.bytes(0);
            cells += info.bytes(0) == "uid" ? QByteArray(", hex(randomblob(8))") : info.bytes(1) == "TEXT" ? QByteArray(", ''") : QByteArray(", 0");
        }
        const QByteArray sql = "INSERT INTO " + table + " (" + values.left(values.indexOf(';')) + columns + ") VALUES ("
            + values.mid(values.indexOf(';') + 1) + cells + ")";
        file.execute(sql);
    };
    insert("alliance", "id, start_on, initial_months, renewal, notice_value, notice_unit; 1, '2026-01-01', 12, 'automatic', 30, 'days'");
    for (const char *step : {"1, 'proposed', '2026-01-02'", "1, 'draft', '2026-01-03'", "1, 'proposed', '2026-01-05'", "1, 'active', '2026-01-09'"})
        insert("alliance_step", QByteArray("alliance_id, to_state, taken_on; ") + step);
    for (const char *version : {"1, 1, 1, 'withdrawn'", "2, 1, 2, 'in_force'", "3, 1, 3, 'proposed'", "4, 1, 4, 'draft'"})
        insert("agreement_version", QByteArray("id, alliance_id, number, state; ") + version);
    insert("acceptance", "version_id, accepted_on; 2, '2026-01-04'");
    file.execute("PRAGMA ignore_check_constraints = OFF");
    const QByteArray step = migrationsOfThisProgram()[9].sql;
    file.execute(step);
    QStringList found;
    for (Statement rows(file.handle(), "SELECT number || ' ' || coalesce(sealed_on || ' ' || start_on || ' ' || initial_months || ' ' || renewal"
                                       " || ' ' || notice_value || ' ' || notice_unit, 'open') FROM agreement_version ORDER BY number");
         rows.next();)
        found << rows.text(0);
    const QString terms = QStringLiteral(" 2026-01-01 12 automatic 30 days");
    EXPECT_EQ(found, (QStringList{QStringLiteral("1 2026-01-02") + terms, QStringLiteral("2 2026-01-04") + terms,
                                  QStringLiteral("3 2026-01-09") + terms, QStringLiteral("4 open")}));
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
