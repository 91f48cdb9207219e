// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamsglance.h"

#include "ui/widgets/attentionchart.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

TeamRow row(int id, const QString &name, int importance, std::optional<double> overall)
{
    TeamRow row;
    row.id = TeamId(id);
    row.name = name;
    row.importance = importance;
    row.iBelong = true;
    row.overall = overall;
    row.shown = overall ? Shown::Yes : Shown::NothingYet;
    row.effective = overall && *overall >= 4.0;
    if (overall && *overall < 4.0)
        row.stoppers = {{StopperKind::OverallBelow, {}, *overall}};
    return row;
}

QString said(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

class ATeamsGlance : public ::testing::Test {
protected:
    ATeamsGlance()
    {
        std::vector<TeamRow> rows{row(1, QStringLiteral("Steering"), 5, 3.5), row(2, QStringLiteral("Helpers"), 2, 2.0),
                                  row(3, QStringLiteral("Board"), 4, 4.25), row(4, QStringLiteral("Newcomers"), 3, std::nullopt)};
        TeamRow office = row(5, QStringLiteral("Office"), 5, std::nullopt);
        office.isWorkingGroup = true;
        rows.push_back(office);
        TeamRow over = row(6, QStringLiteral("Summer read"), 5, 2.0);
        over.endedOn = QDate(2026, 1, 1);
        rows.push_back(over);
        glance.show(rows);
        glance.resize(900, 700);
    }
    TeamsGlance glance;
};

} // namespace

TEST_F(ATeamsGlance, CountsNeitherWorkingGroupsNorTeamsThatHaveEnded)
{
    EXPECT_TRUE(said(glance).contains(QStringLiteral("1 of 4 teams are really effective.")));
}

TEST_F(ATeamsGlance, SpellsItsRuleOut)
{
    for (const QString &part : {QStringLiteral("4.0 overall"), QStringLiteral("none below 3.0"), QStringLiteral("nobody split"),
                                QStringLiteral("at least two"), QStringLiteral("Working groups are not rated")})
        EXPECT_TRUE(said(glance).contains(part)) << part.toStdString();
}

TEST_F(ATeamsGlance, SaysWhatStopsEachOtherTeamAndLeadsThere)
{
    EXPECT_TRUE(said(glance).contains(QStringLiteral("0.50 short overall")));
    EXPECT_TRUE(said(glance).contains(QStringLiteral("not rated yet")));
    QStringList names;
    TeamId went;
    QObject::connect(&glance, &TeamsGlance::teamWanted, &glance, [&went](TeamId team) { went = team; });
    for (QPushButton *link : glance.findChildren<QPushButton *>()) {
        names << link->text();
        if (link->text() == QStringLiteral("Helpers"))
            link->click();
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("Steering"), QStringLiteral("Helpers"), QStringLiteral("Newcomers")}));
    EXPECT_EQ(went, TeamId(2));
}

TEST_F(ATeamsGlance, TellsTheChartToAScreenReaderTheMostAttentionFirst)
{
    const auto *chart = glance.findChild<AttentionChart *>();
    // 2 x 2.0 is more than 5 x 0.5.
    EXPECT_EQ(chart->accessibleDescription(), QStringLiteral("Helpers: importance 2, 2.00 missing to 4.0, attention 4.00\n"
                                                             "Steering: importance 5, 0.50 missing to 4.0, attention 2.50\n"
                                                             "Board: importance 4, nothing missing to 4.0"));
}

} // namespace concord
