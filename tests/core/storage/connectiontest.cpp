// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/outcome.h"
#include "core/storage/migrations.h"
#include "core/storage/openfile.h"
#include "core/storage/recorder.h"
#include "core/storage/statement.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace concord {
namespace {

class AConnection : public ::testing::Test {
protected:
    AConnection() : path(folder.file(QStringLiteral("a.concord"))) { Workspace::create(path, {}).value().reset(); }

    static QString textOf(const Connection &connection, QByteArrayView pragma)
    {
        Statement row(connection.handle(), pragma);
        return row.next() ? row.text(0) : QString();
    }

    Folder folder;
    QString path;
};

} // namespace

TEST_F(AConnection, HasTheSettingsThatKeepTheFileSafe)
{
    const auto connection = openWorkspaceFile(path, Access::ReadWrite);
    EXPECT_EQ(textOf(*connection, "PRAGMA journal_mode"), QStringLiteral("delete"));
    EXPECT_EQ(connection->number("PRAGMA synchronous"), 3);
    EXPECT_EQ(connection->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(connection->number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(connection->number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(connection->number("PRAGMA mmap_size"), 0);
    EXPECT_EQ(connection->number("PRAGMA cache_size"), -16384);
    EXPECT_EQ(connection->number("PRAGMA busy_timeout"), busyMilliseconds);
    int defensive = 0;
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    EXPECT_EQ(defensive, 1);
    EXPECT_EQ(sqlite3_limit(connection->handle(), SQLITE_LIMIT_ATTACHED, -1), 1);
}

TEST_F(AConnection, TakesAFileThatAnotherProgramLeftInWalModeBackToOneFile)
{
    Connection(path, Access::ReadWrite).execute("PRAGMA journal_mode = WAL");
    EXPECT_EQ(textOf(*openWorkspaceFile(path, Access::ReadWrite), "PRAGMA journal_mode"), QStringLiteral("delete"));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_F(AConnection, SaysWhichFilesAreOpenHereEvenByAnotherName)
{
    EXPECT_FALSE(OpenFile::isOpen(path));
    const auto connection = openWorkspaceFile(path, Access::ReadOnly);
    const QString link = folder.file(QStringLiteral("link.concord"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_TRUE(OpenFile::isOpen(path));
    EXPECT_TRUE(OpenFile::isOpen(link));
    EXPECT_EQ(OpenFile::readStart(link, 16), std::nullopt);
}

TEST_F(AConnection, RollsATransactionBackThatWasNotCommitted)
{
    const Connection connection(path, Access::ReadWrite);
    {
        const Transaction transaction(connection);
        connection.execute("UPDATE workspace SET title = 'Other'");
    }
    EXPECT_EQ(textOf(connection, "SELECT title FROM workspace"), QStringLiteral("Me"));
}

TEST_F(AConnection, NamesWhatAConstraintRefuses)
{
    const Connection connection(path, Access::ReadWrite);
    const auto refusalOf = [&](const QByteArray &sql) {
        try {
            connection.execute(sql);
        } catch (const FailureError &error) {
            EXPECT_EQ(error.failure().kind, FailureKind::Refused);
            return error.failure().violations.value(0);
        }
        return Violation();
    };
    EXPECT_EQ(refusalOf("DELETE FROM party").code, QStringLiteral("still_used"));
    connection.execute("INSERT INTO party_tag (uid, party_id, name) VALUES ('x', 1, 'bread')");
    EXPECT_EQ(refusalOf("INSERT INTO party_tag (uid, party_id, name) VALUES ('y', 1, 'bread')"),
              (Violation{QStringLiteral("already_there"), QStringLiteral("party_tag.party_id, party_tag.name"), {}}));
    EXPECT_EQ(refusalOf("UPDATE party SET touch_max_days = 731").code, QStringLiteral("unfit_value"));
}

} // namespace concord
