// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

class ChangeCommands : public ::testing::Test {
protected:
    ChangeCommands()
    {
        EXPECT_EQ(concordCli(QStringList{QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("bakery")} + today).status, 0);
    }
    [[nodiscard]] Ended run(const QStringList &words) const { return concordCli(QStringList{file} + words + today); }
    [[nodiscard]] QJsonArray told(const QString &team) const
    {
        return run({QStringLiteral("changes"), QStringLiteral("--team"), team, QStringLiteral("--json")}).json().array();
    }

    inline static const QStringList today{QStringLiteral("--as-of"), QStringLiteral("2026-11-23")};
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("w.concord"));
};

} // namespace

TEST_F(ChangeCommands, TellForHowLongAChangeIsKnownAndHowFarItsDimensionRose)
{
    const QJsonObject rota = told(QStringLiteral("shop floor"))[0].toObject();
    EXPECT_EQ(rota.value(u"days_since_noticed").toInt(), 94);
    EXPECT_TRUE(rota.value(u"known_needed").toBool());
    EXPECT_TRUE(rota.value(u"rise").isNull());
    const QJsonObject handOver = told(QStringLiteral("Breakfast crew"))[0].toObject();
    EXPECT_EQ(handOver.value(u"state").toString(), QStringLiteral("confirmed"));
    EXPECT_NEAR(handOver.value(u"rise").toDouble(), 1.5, 1e-9);
}

TEST_F(ChangeCommands, NoteAChangeAndMoveItAlong)
{
    ASSERT_EQ(run({QStringLiteral("change"), QStringLiteral("notice"), QStringLiteral("shop floor"), QStringLiteral("A second till"),
                   QStringLiteral("--known"), QStringLiteral("--due"), QStringLiteral("2026-12-01")})
                  .status,
              0);
    const auto till = [&] {
        for (const QJsonValue &each : told(QStringLiteral("Shop floor"))) {
            if (each[u"statement"].toString() == QStringLiteral("A second till"))
                return each.toObject();
        }
        return QJsonObject();
    };
    EXPECT_EQ(till().value(u"due_on").toString(), QStringLiteral("2026-12-01"));
    const QString id = QString::number(till().value(u"id").toInteger());
    ASSERT_EQ(run({QStringLiteral("change"), QStringLiteral("move"), id, QStringLiteral("in-progress")}).status, 0);
    EXPECT_EQ(till().value(u"state").toString(), QStringLiteral("in_progress"));
    EXPECT_EQ(run({QStringLiteral("change"), QStringLiteral("move"), id, QStringLiteral("decided")}).status, 1); // not back
    EXPECT_EQ(run({QStringLiteral("change"), QStringLiteral("move"), id, QStringLiteral("confirmed")}).status, 1); // not made
    EXPECT_EQ(run({QStringLiteral("change"), QStringLiteral("move"), id, QStringLiteral("done")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("change"), QStringLiteral("notice"), QStringLiteral("No such team"), QStringLiteral("x")}).status, 1);
    const Ended weather = run({QStringLiteral("change"), QStringLiteral("notice"), QStringLiteral("shop floor"), QStringLiteral("x"),
                               QStringLiteral("--about"), QStringLiteral("Weather")});
    EXPECT_EQ(weather.status, 1);
    EXPECT_EQ(weather.error, QByteArray("concord-cli: The questionnaire has no dimension “Weather”. It has Purpose, Roles, Process, "
                                        "Candour, Dependability, Growth, Impact.\n"));
}

} // namespace concord::testing
