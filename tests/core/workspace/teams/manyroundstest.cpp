// SPDX-License-Identifier: GPL-3.0-or-later
// Years of rounds: what reading them costs, counted in statements and steps, which no machine's speed changes.
#include "core/workspace/teams/teamdetail.h"
#include "tests/support/folder.h"
#include "tests/support/manyrounds.h"
#include "tests/support/statementcounts.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate day(2026, 11, 23);

class ManyRounds : public ::testing::Test {
protected:
    /// What reading the list, or the page of its first team, costs in a workspace of that size.
    struct Costs {
        StatementCounts list;
        StatementCounts page;
    };
    Costs costs(const TeamsSize &size)
    {
        const QString file = folder.file(QStringLiteral("%1-%2.concord").arg(size.teams).arg(size.rounds));
        auto workspace = Workspace::create(file, {}, Clock(day)).value();
        addTeams(*workspace, size);
        workspace.reset();
        CountedStatements counter;
        workspace = Workspace::open(file, Clock(day), OpenMode::ReadOnly).value();
        counter.reset();
        const auto rows = teamRows(workspace->store(), day);
        EXPECT_EQ(std::ssize(rows), size.teams);
        EXPECT_TRUE(rows.front().overall);
        const StatementCounts list = counter.counted();
        counter.reset();
        const auto detail = teamDetail(workspace->store(), rows.front().id, day);
        EXPECT_EQ(std::ssize(detail->rounds), size.rounds);
        EXPECT_EQ(detail->result->points.size(), size.rounds);
        return {list, counter.counted()};
    }

    Folder folder;
};

TEST_F(ManyRounds, AreReadWithAsManyStatementsAsOne)
{
    const Costs one = costs({2, 1});
    const Costs many = costs({2, 50});
    EXPECT_GT(one.page.statements, 5);
    EXPECT_EQ(many.page.statements, one.page.statements);
    EXPECT_EQ(many.list.statements, one.list.statements);
    // A team's rounds are looked through to find the latest; their answers are not.
    EXPECT_LT(many.list.rows, one.list.rows + 10);
}

TEST_F(ManyRounds, OfManyTeamsCostAFewStatementsForEachTeamAndLittleWork)
{
    // The bench has 200 teams; what one costs does not depend on how many there are.
    const Costs all = costs({50, 50});
    EXPECT_LE(all.list.statements, 50 * 4 + 5);
    EXPECT_LT(all.list.steps, 400'000);
    EXPECT_LT(all.page.statements, 40);
    EXPECT_LT(all.page.steps, 100'000);
}

} // namespace
} // namespace concord
