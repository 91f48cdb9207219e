// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementcache.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace concord {
namespace {

class TheStatementCache : public ::testing::Test {
protected:
    TheStatementCache() : path(folder.file(QStringLiteral("a.db"))), connection(path, Access::ReadWrite)
    {
        connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT);"
                           "INSERT INTO word VALUES (1, 'one'), (2, 'two'), (3, 'three')");
    }

    int preparedStatements() const
    {
        int count = 0;
        for (auto *one = sqlite3_next_stmt(connection.handle(), nullptr); one != nullptr;
             one = sqlite3_next_stmt(connection.handle(), one))
            ++count;
        return count;
    }
    QString textOf(std::int64_t id) const
    {
        Statement row(connection, "SELECT text FROM word WHERE id = ?");
        row.bind(1, id);
        return row.next() ? row.text(0) : QString();
    }

    Folder folder;
    QString path;
    Connection connection;
};

} // namespace

TEST_F(TheStatementCache, PreparesATextOnce)
{
    EXPECT_EQ(textOf(1), QStringLiteral("one"));
    EXPECT_EQ(textOf(3), QStringLiteral("three"));
    EXPECT_EQ(preparedStatements(), 1);
}

TEST_F(TheStatementCache, ForgetsWhatWasBound)
{
    textOf(1);
    Statement row(connection, "SELECT text FROM word WHERE id = ?");
    EXPECT_FALSE(row.next());
}

TEST_F(TheStatementCache, GivesTwoAtOnceAStatementEach)
{
    QStringList seen;
    Statement outer(connection, "SELECT id FROM word ORDER BY id");
    while (outer.next()) {
        Statement inner(connection, "SELECT id FROM word ORDER BY id");
        while (inner.next())
            seen << QString::number(outer.integer(0) * 10 + inner.integer(0));
    }
    EXPECT_EQ(seen.join(u' '), QStringLiteral("11 12 13 21 22 23 31 32 33"));
}

TEST_F(TheStatementCache, FinishesWhatWasLeftHalfRead)
{
    {
        Statement row(connection, "SELECT id FROM word");
        ASSERT_TRUE(row.next());
        EXPECT_TRUE(connection.hasUnfinishedStatement());
    }
    EXPECT_FALSE(connection.hasUnfinishedStatement());
    EXPECT_NO_THROW(Connection(path, Access::ReadWrite).execute("DELETE FROM word"));
    EXPECT_EQ(textOf(1), QString());
}

TEST_F(TheStatementCache, GoesOnAfterAStatementThatFailed)
{
    const auto put = [this](std::int64_t id) {
        Statement row(connection, "INSERT INTO word (id, text) VALUES (?, 'more')");
        row.bind(1, id);
        row.run();
    };
    EXPECT_THROW(put(1), FailureError);
    EXPECT_NO_THROW(put(4));
    EXPECT_THROW(put(4), FailureError);
    EXPECT_EQ(textOf(4), QStringLiteral("more"));
    EXPECT_FALSE(connection.hasUnfinishedStatement());
}

TEST_F(TheStatementCache, FollowsTheSchema)
{
    const auto columns = [this] {
        Statement row(connection, "SELECT * FROM word");
        return row.next() ? row.columnCount() : 0;
    };
    EXPECT_EQ(columns(), 2);
    connection.execute("ALTER TABLE word ADD COLUMN more TEXT");
    EXPECT_EQ(columns(), 3);
}

TEST_F(TheStatementCache, KeepsNoMoreThanItHasUseFor)
{
    textOf(1);
    for (int i = 0; i < 500; ++i) {
        const QByteArray sql = "SELECT " + QByteArray::number(i);
        Statement row(connection, sql);
        ASSERT_TRUE(row.next());
        EXPECT_EQ(row.integer(0), i);
        if (i % 50 == 0)
            textOf(2);
    }
    EXPECT_LE(preparedStatements(), 128);
    const int kept = preparedStatements();
    textOf(3); // used often enough to stay
    EXPECT_EQ(preparedStatements(), kept);
}

} // namespace concord
