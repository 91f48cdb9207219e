// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord {

using testing::concordCli;
using testing::Ended;

namespace {

class PartnerCommands : public ::testing::Test {
protected:
    PartnerCommands()
    {
        EXPECT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("bakery"),
                              QStringLiteral("--as-of"), QStringLiteral("2026-11-23")})
                      .status,
                  0);
    }
    Ended run(QStringList words) const { return concordCli(QStringList{file} + words); }
    QStringList names(QStringList words) const
    {
        QStringList list;
        const QJsonArray partners = run(words << QStringLiteral("--json")).json().array();
        for (const QJsonValue &partner : partners)
            list << partner[QStringLiteral("name")].toString();
        return list;
    }

    Folder folder;
    const QString file = folder.file(QStringLiteral("b.concord"));
};

} // namespace

TEST_F(PartnerCommands, ListThePartnersWithNumbersAtFullPrecision)
{
    const QJsonArray partners = run({QStringLiteral("partners"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(partners.size(), 4);
    const QJsonObject quayside = partners[3].toObject();
    EXPECT_EQ(quayside[QStringLiteral("name")].toString(), QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(quayside[QStringLiteral("kind")].toString(), QStringLiteral("organisation"));
    EXPECT_EQ(quayside[QStringLiteral("stage")].toString(), QStringLiteral("allied"));
    // Weights 5 4 3 2 by 100 75 50 0; levels 14 of 21; the rubric 82.5, all of it known.
    EXPECT_NEAR(quayside[QStringLiteral("coverage_percent")].toDouble(), 950.0 / 14, 1e-9);
    EXPECT_NEAR(quayside[QStringLiteral("focus_percent")].toDouble(), 1400.0 / 21, 1e-9);
    EXPECT_EQ(quayside[QStringLiteral("fit_percent")].toDouble(), 82.5);
    EXPECT_EQ(quayside[QStringLiteral("fit_low")].toDouble(), 82.5);
    EXPECT_EQ(quayside[QStringLiteral("fit_high")].toDouble(), 82.5);
    const QJsonObject first = quayside[QStringLiteral("strengths")].toArray()[0].toObject();
    EXPECT_EQ(first[QStringLiteral("what")].toString(), QStringLiteral("cargo-bike delivery"));
    EXPECT_EQ(first[QStringLiteral("level")].toInt(), 5);
    EXPECT_TRUE(first[QStringLiteral("relevant")].toBool());
}

TEST_F(PartnerCommands, NarrowTheList)
{
    const QString partners = QStringLiteral("partners");
    EXPECT_EQ(names({partners, QStringLiteral("--stage"), QStringLiteral("not_now")}), QStringList{QStringLiteral("DashPlate")});
    EXPECT_EQ(names({partners, QStringLiteral("--search"), QStringLiteral("vans")}),
              QStringList{QStringLiteral("Greenfield Van Hire")});
    EXPECT_EQ(names({partners, QStringLiteral("--limit"), QStringLiteral("2")}).size(), 2);
    EXPECT_EQ(names({partners, QStringLiteral("--priority"), QStringLiteral("P1")}).size(), 4);
}

TEST_F(PartnerCommands, EndWithTwoForAPriorityOrAStageThatIsNone)
{
    EXPECT_EQ(run({QStringLiteral("partners"), QStringLiteral("--priority"), QStringLiteral("P9")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("partners"), QStringLiteral("--stage"), QStringLiteral("friendly")}).status, 2);
}

TEST_F(PartnerCommands, TellWhatAPriorityNeedsAndHowMuchIsCovered)
{
    const QJsonArray priorities = run({QStringLiteral("priorities"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(priorities.size(), 1);
    EXPECT_EQ(priorities[0][QStringLiteral("code")].toString(), QStringLiteral("P1"));
    EXPECT_EQ(priorities[0][QStringLiteral("title")].toString(), QStringLiteral("Weekday breakfasts for offices"));
    const QJsonArray needs = priorities[0][QStringLiteral("needs")].toArray();
    ASSERT_EQ(needs.size(), 4);
    EXPECT_EQ(needs[0][QStringLiteral("code")].toString(), QStringLiteral("N1"));
    EXPECT_EQ(needs[0][QStringLiteral("covered_percent")].toInt(), 100);
    EXPECT_EQ(needs[0][QStringLiteral("better_than_me")][QStringLiteral("partner")].toString(), QStringLiteral("Quayside Couriers"));
    EXPECT_TRUE(needs[3][QStringLiteral("better_than_me")].isNull());
    // Weights 5 4 3 2 by the best of each, 100 100 100 25; three of four needs have somebody better.
    EXPECT_NEAR(priorities[0][QStringLiteral("coverage_percent")].toDouble(), 1250.0 / 14, 1e-9);
    EXPECT_EQ(priorities[0][QStringLiteral("better_than_me_percent")].toDouble(), 75);
    const QJsonValue latest = priorities[0][QStringLiteral("better_than_me_over_time")].toArray().last();
    EXPECT_EQ(latest[QStringLiteral("percent")].toDouble(), 75);
    EXPECT_TRUE(QDate::fromString(latest[QStringLiteral("from_on")].toString(), Qt::ISODate).isValid());
    EXPECT_EQ(priorities[0][QStringLiteral("unanswered_hold_backs")].toInt(), 1);
}

TEST_F(PartnerCommands, TellWhatGoingItAloneTook)
{
    const QJsonValue priority = run({QStringLiteral("priorities"), QStringLiteral("--json")}).json().array()[0];
    const QJsonValue alone = priority[QStringLiteral("alone")];
    EXPECT_EQ(alone[QStringLiteral("entries")].toInt(), 14);
    EXPECT_EQ(alone[QStringLiteral("hours")].toDouble(), 180);
    EXPECT_EQ(alone[QStringLiteral("months")].toInt(), 14);
    EXPECT_NEAR(alone[QStringLiteral("hours_per_month")].toDouble(), 180.0 / 14, 1e-9);
    EXPECT_EQ(alone[QStringLiteral("money")][0][QStringLiteral("amount")].toDouble(), 3900);
    EXPECT_EQ(alone[QStringLiteral("money")][0][QStringLiteral("currency")].toString(), QStringLiteral("EUR"));
    EXPECT_EQ(priority[QStringLiteral("given_instead")].toArray().size(), 3);
}

TEST_F(PartnerCommands, TellHowEachPartnerAlignsWithAPriority)
{
    const QJsonArray partners =
        run({QStringLiteral("priorities"), QStringLiteral("--json")}).json().array()[0][QStringLiteral("partners")].toArray();
    ASSERT_EQ(partners.size(), 4);
    EXPECT_EQ(partners[1][QStringLiteral("name")].toString(), QStringLiteral("Quayside Couriers"));
    EXPECT_NEAR(partners[1][QStringLiteral("coverage_percent")].toDouble(), 950.0 / 14, 1e-9);
    EXPECT_EQ(partners[1][QStringLiteral("alignment")].toString(), QStringLiteral("made_for_this"));
    const QJsonValue first = partners[1][QStringLiteral("covers")][0];
    EXPECT_EQ(first[QStringLiteral("need")].toString(), QStringLiteral("N1"));
    EXPECT_EQ(first[QStringLiteral("percent")].toInt(), 100);
    EXPECT_EQ(first[QStringLiteral("basis")].toString(), QStringLiteral("proved"));
}

TEST_F(PartnerCommands, TakeAPriorityByItsTitle)
{
    const Ended by = run({QStringLiteral("partners"), QStringLiteral("--priority"), QStringLiteral("weekday breakfasts for offices"),
                          QStringLiteral("--json")});
    EXPECT_EQ(by.status, 0);
    EXPECT_NEAR(by.json().array()[3][QStringLiteral("focus_percent")].toDouble(), 1400.0 / 21, 1e-9);
}

TEST_F(PartnerCommands, FindTheWordsOfEveryKindOfRecord)
{
    const QJsonArray hits = run({QStringLiteral("search"), QStringLiteral("quayside"), QStringLiteral("--json")}).json().array();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits[0][QStringLiteral("kind")].toString(), QStringLiteral("party"));
    EXPECT_EQ(hits[0][QStringLiteral("title")].toString(), QStringLiteral("Quayside Couriers"));
    EXPECT_TRUE(run({QStringLiteral("search"), QStringLiteral("\"*("), QStringLiteral("--json")}).json().array().isEmpty());
}

} // namespace concord
