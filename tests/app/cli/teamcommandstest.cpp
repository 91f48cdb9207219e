// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

class TeamCommands : public ::testing::Test {
protected:
    [[nodiscard]] QString sample(const QString &name) const
    {
        const QString file = m_folder.filePath(name + QStringLiteral(".concord"));
        EXPECT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--sample"), name, QStringLiteral("--as-of"),
                              QStringLiteral("2026-11-23")})
                      .status,
                  0);
        return file;
    }
    static Ended ask(const QString &file, const QStringList &words)
    {
        return concordCli(QStringList{file} + words
                          + QStringList{QStringLiteral("--json"), QStringLiteral("--as-of"), QStringLiteral("2026-11-23")});
    }
    static QJsonObject dimension(const QJsonObject &team, const QString &name)
    {
        for (const QJsonValue &each : team.value(u"dimensions").toArray()) {
            if (each[u"name"].toString() == name)
                return each.toObject();
        }
        return {};
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TeamCommands, TellTheNumbersOfTheBreakfastCrew)
{
    const QJsonObject crew =
        ask(sample(QStringLiteral("bakery")), {QStringLiteral("team"), QStringLiteral("breakfast crew")}).json().object();
    EXPECT_NEAR(crew.value(u"overall_score").toDouble(), 3.92, 0.005);
    EXPECT_FALSE(crew.value(u"effective").toBool());
    EXPECT_EQ(crew.value(u"trend").toString(), QStringLiteral("up"));
    EXPECT_NEAR(dimension(crew, QStringLiteral("Roles")).value(u"change").toDouble(), 1.5, 0.005);
    EXPECT_EQ(dimension(crew, QStringLiteral("Roles")).value(u"answers").toInt(), 4);
}

TEST_F(TeamCommands, TellThatTheSteeringGroupIsSplitOnCandour)
{
    const QJsonObject group =
        ask(sample(QStringLiteral("reading")), {QStringLiteral("team"), QStringLiteral("Story Rooms steering group")})
            .json()
            .object();
    EXPECT_NEAR(group.value(u"overall_score").toDouble(), 3.53, 0.005);
    EXPECT_NEAR(dimension(group, QStringLiteral("Candour")).value(u"mean").toDouble(), 3.0, 0.005);
    EXPECT_TRUE(dimension(group, QStringLiteral("Candour")).value(u"split").toBool());
    EXPECT_FALSE(dimension(group, QStringLiteral("Purpose")).value(u"split").toBool());
}

TEST_F(TeamCommands, TellAnUnknownScoreAsNullAndNeverAsZero)
{
    const QJsonArray teams = ask(sample(QStringLiteral("bakery")), {QStringLiteral("teams")}).json().array();
    ASSERT_EQ(teams.size(), 2);
    EXPECT_EQ(teams[1][u"name"].toString(), QStringLiteral("Shop floor"));
    EXPECT_TRUE(teams[1][u"overall_score"].isNull());
    EXPECT_TRUE(teams[1][u"my_view_only"].toBool());
    EXPECT_EQ(teams[1][u"changes_known"].toInt(), 1);
    EXPECT_EQ(teams[1][u"oldest_change_days"].toInt(), 94);
}

TEST_F(TeamCommands, RefuseATeamThatIsNotThere)
{
    const Ended ended = ask(sample(QStringLiteral("bakery")), {QStringLiteral("team"), QStringLiteral("Night shift")});
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_EQ(ended.error, QByteArray("concord-cli: There is no team “Night shift”.\n"));
}

} // namespace concord::testing
