// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamlist.h"
#include "core/workspace/teams/teams.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
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

    [[nodiscard]] QString rows(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    static Ended import(const QString &file, const QString &team, const QString &path, const QStringList &more = {})
    {
        return concordCli(QStringList{file, QStringLiteral("round"), QStringLiteral("import"), team, path} + more
                          + QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-23")});
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

TEST_F(TeamCommands, ImportARoundOfTheSteeringGroupFromRows)
{
    const QString file = sample(QStringLiteral("bakery"));
    const QString path = rows("# 5 of 6\n544 343 343 443 344 434 45\n443 333 323 222 333 343 44\n\n554 444 444 454 454 544 55\n"
                              "433 332 332 122 333 332 34\n444 333 343 343 344 444 44\n");
    ASSERT_EQ(import(file, QStringLiteral("Breakfast crew"), path, {QStringLiteral("--invited"), QStringLiteral("6")}).status, 0);
    const QJsonObject crew = ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object();
    EXPECT_NEAR(crew.value(u"overall_score").toDouble(), 3.53, 0.005);
    EXPECT_EQ(crew.value(u"privacy").toString(), QStringLiteral("totals_only"));
    EXPECT_EQ(crew.value(u"answered").toInt(), 5);
    EXPECT_EQ(crew.value(u"invited").toInt(), 6);
    EXPECT_TRUE(dimension(crew, QStringLiteral("Candour")).value(u"split").toBool());
}

TEST_F(TeamCommands, ImportNamedRowsOfTheMembers)
{
    const QString file = sample(QStringLiteral("bakery"));
    const QString path = rows("Mara Lindqvist: 4444444\nlena brandt: 5444440\n");
    ASSERT_EQ(import(file, QStringLiteral("Breakfast crew"), path).status, 0);
    const QJsonObject crew = ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object();
    EXPECT_EQ(crew.value(u"form").toString(), QStringLiteral("short"));
    EXPECT_EQ(crew.value(u"privacy").toString(), QStringLiteral("named"));
    EXPECT_EQ(dimension(crew, QStringLiteral("Impact")).value(u"answers").toInt(), 1);
    EXPECT_EQ(dimension(crew, QStringLiteral("Purpose")).value(u"answers").toInt(), 2);
}

TEST_F(TeamCommands, ImportRowsIntoARoundThatIsOpenAndLeaveItOpen)
{
    const QString file = sample(QStringLiteral("bakery"));
    {
        const auto workspace = Workspace::open(file, Clock(QDate(2026, 11, 23))).value();
        const TeamId crew = teamNamed(workspace->store(), QStringLiteral("Breakfast crew")).value();
        ASSERT_TRUE(Rounds(*workspace).open(crew, {RoundForm::Short, Privacy::TotalsOnly, 3, 3}));
    }
    const auto crew = [&] { return ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object(); };
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("Mara Lindqvist: 4444444\n")).status, 1); // no names here
    ASSERT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("4444444\n3333333\n")).status, 0);
    EXPECT_TRUE(crew().value(u"round_open").toBool());
    EXPECT_EQ(crew().value(u"round").toInt(), 2); // the open one shows nothing
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("4444444\n4444444\n")).status, 1); // four of three
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("4444444\n"), {QStringLiteral("--invited"), QStringLiteral("9")}).status, 2);
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("4444444\n")).status, 0);
}

TEST_F(TeamCommands, ImportNothingWhenOneLineIsWrong)
{
    const QString file = sample(QStringLiteral("bakery"));
    const QByteArray before = ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).out;
    const Ended ended = import(file, QStringLiteral("Breakfast crew"), rows("4444444\n444444\n4444947\n"));
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.error, QByteArray("concord-cli: line 2: in “444444” are 6 answers, and the short form, which the first row has, asks 7\n"
                                      "concord-cli: line 3: in “4444947” “9” is no answer: use 1 to 5, and 0 for “can't say”.\n"
                                      "concord-cli: expected one rater a line, one digit a question, as in “343 434 3”; nothing was taken\n"));
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("Nobody Known: 4444444\n")).status, 1);
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("4444444\n4444444\n")).status, 1); // two: too few without names
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), m_folder.filePath(QStringLiteral("none.txt"))).status, 3);
    EXPECT_EQ(ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).out, before);
}

TEST_F(TeamCommands, SayOnceForEachLineWhatIsWrongInARoundToImport)
{
    const QString file = sample(QStringLiteral("bakery"));
    const auto told = [&](const QByteArray &text, const QStringList &more = {}) {
        return import(file, QStringLiteral("Breakfast crew"), rows(text), more).error;
    };
    const QByteArray table = told("rater,A1,A2\nMara,4,3\n");
    EXPECT_EQ(table.count('\n'), 3) << table.constData();
    EXPECT_TRUE(table.contains("line 1: in “rater,A1,A2” “r” is no answer"));
    EXPECT_TRUE(told("444444444\n").contains("line 1: in “444444444” are 9 answers, and the full form asks 20, the short one 7\n"));
    EXPECT_TRUE(told("Mara: 4444444\n").contains("line 1: “Mara” is no member of the team; its members are Mara Lindqvist, Lena Brandt"));
    EXPECT_TRUE(told("4444444\n4444444\n").contains("shows nothing below 3 answers; there are only 2 here."));
    EXPECT_TRUE(told("4444444\n4444444\n4444444\n4444444\n4444444\n", {QStringLiteral("--invited"), QStringLiteral("4")})
                    .contains("--invited says 4, and the file has the answers of 5"));
    EXPECT_TRUE(told("# nothing yet\n").contains("the file has no row of answers\n"));
    EXPECT_TRUE(told(QByteArray(50, 'x').append('\n').repeated(30)).contains("and 20 more\n"));
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), rows(QByteArray("PK\0\1", 4))).status, 2);
    EXPECT_EQ(import(file, QStringLiteral("Breakfast crew"), m_folder.path()).status, 2);
}

TEST_F(TeamCommands, TakeNoRowOfAMemberWhoIsCalledLikeAnother)
{
    const QString file = sample(QStringLiteral("bakery"));
    {
        const auto workspace = Workspace::open(file, Clock(QDate(2026, 11, 23))).value();
        const TeamId crew = teamNamed(workspace->store(), QStringLiteral("Breakfast crew")).value();
        ASSERT_TRUE(workspace->perform({QStringLiteral("team.member"), {}}, [&](Store &store) {
            Party namesake;
            namesake.kind = PartyKind::Person;
            namesake.name = QStringLiteral("Lena BRANDT");
            TeamMember member;
            member.teamId = crew;
            member.partyId = store.insert(namesake);
            store.insert(member);
        }));
    }
    const Ended ended = import(file, QStringLiteral("Breakfast crew"), rows("lena brandt: 4444444\nMara Lindqvist: 4444444\n"));
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(ended.error.contains("line 1: “lena brandt” may be any of the members Lena Brandt, Lena BRANDT; give them names"))
        << ended.error.constData();
    EXPECT_EQ(ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object().value(u"round").toInt(), 2);
}

TEST_F(TeamCommands, DoNotRateAWorkingGroup)
{
    const QString file = sample(QStringLiteral("bakery"));
    {
        const auto workspace = Workspace::open(file, Clock(QDate(2026, 11, 23))).value();
        Team crew = workspace->store().get(teamNamed(workspace->store(), QStringLiteral("Breakfast crew")).value());
        crew.isWorkingGroup = true;
        ASSERT_TRUE(Teams(*workspace).update(crew));
    }
    const QJsonArray teams = ask(file, {QStringLiteral("teams")}).json().array();
    EXPECT_TRUE(teams[0][u"overall_score"].isNull());
    EXPECT_TRUE(teams[0][u"attention"].isNull());
    const QJsonObject crew = ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object();
    EXPECT_TRUE(crew.value(u"overall_score").isNull());
    EXPECT_TRUE(crew.value(u"dimensions").toArray().isEmpty());
}

TEST_F(TeamCommands, HideADimensionThatTooFewCouldSayAnythingAbout)
{
    const QString file = sample(QStringLiteral("bakery"));
    ASSERT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("-444444\n-444444\n-444444\n4444444\n")).status, 0);
    EXPECT_TRUE(dimension(ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object(), QStringLiteral("Purpose"))
                    .value(u"answers").isNull());
    EXPECT_TRUE(concordCli({file, QStringLiteral("team"), QStringLiteral("Breakfast crew")}).out.contains("hidden: fewer than 3 could say"));
}

TEST_F(TeamCommands, TellAnEarlierRoundByItsNumber)
{
    const QString file = sample(QStringLiteral("bakery"));
    const QStringList first{QStringLiteral("team"), QStringLiteral("Breakfast crew"), QStringLiteral("--round"), QStringLiteral("1")};
    const QJsonObject crew = ask(file, first).json().object();
    EXPECT_NEAR(crew.value(u"overall_score").toDouble(), 3.24, 0.005);
    EXPECT_EQ(crew.value(u"round").toInt(), 1);
    EXPECT_NEAR(dimension(crew, QStringLiteral("Roles")).value(u"mean").toDouble(), 2.0, 0.005);
    EXPECT_EQ(dimension(crew, QStringLiteral("Roles")).value(u"answers").toInt(), 4);
    const Ended none = ask(file, first.mid(0, 3) << QStringLiteral("9"));
    EXPECT_EQ(none.status, 1);
    EXPECT_EQ(none.error, QByteArray("concord-cli: “Breakfast crew” has no round of that number; it has had 2.\n"));
}

TEST_F(TeamCommands, TellTheEarlierResultWhenALaterRoundHasNone)
{
    const QString file = sample(QStringLiteral("bakery"));
    ASSERT_EQ(import(file, QStringLiteral("Breakfast crew"), rows("Mara Lindqvist: ???????\n")).status, 0);
    const QJsonObject crew = ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object();
    EXPECT_NEAR(crew.value(u"overall_score").toDouble(), 3.92, 0.005);
    EXPECT_EQ(crew.value(u"later_round")[u"round"].toInt(), 3);
    EXPECT_TRUE(crew.value(u"why_no_result").isNull());
    const QJsonObject third =
        ask(file, {QStringLiteral("team"), QStringLiteral("Breakfast crew"), QStringLiteral("--round"), QStringLiteral("3")}).json().object();
    EXPECT_TRUE(third.value(u"overall_score").isNull());
    EXPECT_TRUE(third.value(u"why_no_result").toString().startsWith(QStringLiteral("No result: nobody answered enough questions on any dimension.")));
}

TEST_F(TeamCommands, TellThatTheChangeOfTheBakeryIsConfirmedByARiseOfOneAndAHalf)
{
    const QJsonObject crew =
        ask(sample(QStringLiteral("bakery")), {QStringLiteral("team"), QStringLiteral("Breakfast crew")}).json().object();
    const QJsonArray points = crew.value(u"trend_points").toArray();
    ASSERT_EQ(points.size(), 2);
    EXPECT_NEAR(points[0][u"overall_score"].toDouble(), 3.24, 0.005);
    EXPECT_NEAR(points[1][u"overall_score"].toDouble(), 3.92, 0.005);
    EXPECT_TRUE(points[1][u"comparable"].toBool());
    const QJsonArray changes = crew.value(u"changes").toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][u"state"].toString(), QStringLiteral("confirmed"));
    EXPECT_EQ(changes[0][u"dimension"].toString(), QStringLiteral("Roles"));
    EXPECT_NEAR(changes[0][u"rise"].toDouble(), 1.5, 0.005);
}

TEST_F(TeamCommands, TellTheSpreadOfASplitDimension)
{
    const QJsonObject group =
        ask(sample(QStringLiteral("reading")), {QStringLiteral("team"), QStringLiteral("Story Rooms steering group")})
            .json()
            .object();
    EXPECT_NEAR(dimension(group, QStringLiteral("Candour")).value(u"lowest").toDouble(), 1.67, 0.005);
    EXPECT_NEAR(dimension(group, QStringLiteral("Candour")).value(u"highest").toDouble(), 4.33, 0.005);
}

TEST_F(TeamCommands, RefuseATeamThatIsNotThere)
{
    const Ended ended = ask(sample(QStringLiteral("bakery")), {QStringLiteral("team"), QStringLiteral("Night shift")});
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_EQ(ended.error, QByteArray("concord-cli: There is no team “Night shift”.\n"));
}

} // namespace concord::testing
