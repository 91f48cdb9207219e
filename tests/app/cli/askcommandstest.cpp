// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

class AskCommands : public ::testing::Test {
protected:
    [[nodiscard]] QString made(const QStringList &how) const
    {
        const QString file = m_folder.filePath(QStringLiteral("w.concord"));
        EXPECT_EQ(concordCli(QStringList{QStringLiteral("new"), file} + how + today).status, 0);
        return file;
    }
    [[nodiscard]] QString bakery() const { return made({QStringLiteral("--sample"), QStringLiteral("bakery")}); }
    static Ended run(const QString &file, const QStringList &words) { return concordCli(QStringList{file} + words + today); }
    static QJsonObject log(const QString &file)
    {
        return run(file, {QStringLiteral("asks"), QStringLiteral("--json")}).json().object();
    }

    inline static const QStringList today{QStringLiteral("--as-of"), QStringLiteral("2026-11-23")};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AskCommands, TellTheYesRateAndWhomNobodyAsked)
{
    const QJsonObject asks = log(bakery());
    EXPECT_EQ(asks.value(u"yes_rate_percent").toDouble(), 50);
    EXPECT_EQ(asks.value(u"hard").toInt(), 1);
    EXPECT_EQ(asks.value(u"hard_no").toInt(), 1);
    ASSERT_EQ(asks.value(u"asks").toArray().size(), 2);
    EXPECT_EQ(asks.value(u"asks").toArray()[0][u"name"].toString(), QStringLiteral("Ines Okafor"));
    EXPECT_TRUE(asks.value(u"asks").toArray()[0][u"about"].isNull());
    ASSERT_EQ(asks.value(u"never_asked").toArray().size(), 1);
    EXPECT_EQ(asks.value(u"never_asked").toArray()[0][u"team"].toString(), QStringLiteral("Breakfast crew"));
}

TEST_F(AskCommands, TellARateOfNoAnswersAsNullAndNeverAsZero)
{
    const QJsonObject asks = log(made({}));
    EXPECT_TRUE(asks.value(u"yes_rate_percent").isNull());
    EXPECT_EQ(asks.value(u"asked").toInt(), 0);
}

TEST_F(AskCommands, NoteAnAskAndItsAnswer)
{
    const QString file = bakery();
    const Ended asked = run(file, {QStringLiteral("ask"), QStringLiteral("quayside couriers"), QStringLiteral("--team"),
                                   QStringLiteral("breakfast crew"), QStringLiteral("--feeling"), QStringLiteral("2"),
                                   QStringLiteral("--message"), QStringLiteral("Will you sit with us on Mondays?"),
                                   QStringLiteral("--follow-up"), QStringLiteral("2026-12-01")});
    ASSERT_EQ(asked.status, 0) << asked.error.toStdString();
    const QJsonObject open = log(file).value(u"asks").toArray()[0].toObject();
    EXPECT_EQ(open.value(u"about").toString(), QStringLiteral("Breakfast crew"));
    EXPECT_EQ(open.value(u"feeling_before").toInt(), 2);
    EXPECT_EQ(open.value(u"follow_up_on").toString(), QStringLiteral("2026-12-01"));
    EXPECT_EQ(open.value(u"answer").toString(), QStringLiteral("none"));
    const QString id = QString::number(open.value(u"id").toInteger());
    const auto lesson = [&] { return log(file).value(u"asks").toArray()[0].toObject().value(u"lesson").toString(); };
    EXPECT_EQ(run(file, {QStringLiteral("answer"), id, QStringLiteral("not-now"), QStringLiteral("--lesson"), QStringLiteral("Ask sooner")}).status, 0);
    EXPECT_EQ(log(file).value(u"not_now").toInt(), 1);
    EXPECT_EQ(lesson(), QStringLiteral("Ask sooner"));
    EXPECT_EQ(run(file, {QStringLiteral("undo")}).status, 0) << "answer and lesson are one act";
    EXPECT_EQ(log(file).value(u"open").toInt(), 1);
    EXPECT_EQ(lesson(), QString());
    EXPECT_EQ(run(file, {QStringLiteral("answer"), id, QStringLiteral("no"), QStringLiteral("--lesson"), QStringLiteral("Ask sooner")}).status, 0);
    EXPECT_EQ(run(file, {QStringLiteral("answer"), id, QStringLiteral("yes")}).status, 0);
    EXPECT_EQ(lesson(), QStringLiteral("Ask sooner")) << "another answer says nothing of the lesson";
}

TEST_F(AskCommands, RefuseWhatIsNotThere)
{
    const QString file = bakery();
    const Ended nobody = run(file, {QStringLiteral("ask"), QStringLiteral("Nobody")});
    EXPECT_EQ(nobody.status, 1);
    EXPECT_EQ(nobody.error, QByteArray("concord-cli: There is no partner “Nobody”.\n"));
    EXPECT_EQ(run(file, {QStringLiteral("answer"), QStringLiteral("99"), QStringLiteral("yes")}).status, 1);
    EXPECT_EQ(run(file, {QStringLiteral("answer"), QStringLiteral("1"), QStringLiteral("maybe")}).status, 2);
    EXPECT_EQ(log(file).value(u"asked").toInt(), 2);
}

TEST_F(AskCommands, StandBesideHowOnePartnerIsKeptInTouchWith)
{
    const QString file = bakery();
    const QJsonArray all = run(file, {QStringLiteral("partners"), QStringLiteral("--json")}).json().array();
    const QJsonArray silent =
        run(file, {QStringLiteral("partners"), QStringLiteral("--out-of-touch"), QStringLiteral("--json")}).json().array();
    QStringList past;
    for (const QJsonValue &partner : all) {
        const QString state = partner[u"touch_state"].toString();
        EXPECT_EQ(partner[u"touch_days_past"].isNull(), state != u"past_ideal" && state != u"past_most");
        if (state != u"none" && state != u"fine")
            past << partner[u"name"].toString();
    }
    QStringList listed;
    for (const QJsonValue &partner : silent)
        listed << partner[u"name"].toString();
    EXPECT_EQ(listed, past);
    EXPECT_FALSE(past.isEmpty());
}

} // namespace concord::testing
