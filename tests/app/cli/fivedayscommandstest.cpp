// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

class FiveDaysCommands : public ::testing::Test {
protected:
    FiveDaysCommands()
    {
        EXPECT_EQ(concordCli(QStringList{QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("bakery")} + today).status, 0);
    }
    [[nodiscard]] Ended run(const QStringList &words) const { return concordCli(QStringList{file, QStringLiteral("five-days")} + words + today); }
    [[nodiscard]] QJsonObject told() const { return run({QStringLiteral("--json")}).json().object(); }

    inline static const QStringList today{QStringLiteral("--as-of"), QStringLiteral("2026-11-23")};
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("w.concord"));
};

} // namespace

TEST_F(FiveDaysCommands, TellWhatIsThinInNumbersAndWords)
{
    const QJsonObject days = told();
    EXPECT_EQ(days.value(u"priority").toString(), QStringLiteral("Weekday breakfasts for offices"));
    EXPECT_EQ(days.value(u"started_on").toString(), QStringLiteral("2026-06-16")); // 160 days before
    EXPECT_TRUE(days.value(u"days").toArray()[0][u"notes"].toArray()[0][u"written_on"].isNull());
    ASSERT_EQ(days.value(u"days").toArray().size(), 5);
    const QJsonObject respected = days.value(u"days").toArray()[1][u"points"].toArray()[0].toObject();
    EXPECT_EQ(respected.value(u"have").toInt(), 4);
    EXPECT_EQ(respected.value(u"wanted").toInt(), 5);
    EXPECT_FALSE(respected.value(u"there").toBool());
    EXPECT_EQ(respected.value(u"text").toString(), QStringLiteral("4 partners with a strength; five make a useful list"));
}

TEST_F(FiveDaysCommands, WriteANoteAndTakeItAway)
{
    const auto note = [&] { return told().value(u"days").toArray()[4][u"notes"].toArray()[3].toObject(); };
    EXPECT_TRUE(note().value(u"text").isNull());
    ASSERT_EQ(run({QStringLiteral("write"), QStringLiteral("ask"), QStringLiteral("Ines, on Tuesday")}).status, 0);
    EXPECT_EQ(note().value(u"text").toString(), QStringLiteral("Ines, on Tuesday"));
    EXPECT_EQ(note().value(u"written_on").toString(), QStringLiteral("2026-11-23"));
    ASSERT_EQ(run({QStringLiteral("write"), QStringLiteral("ask"), QString()}).status, 0);
    EXPECT_TRUE(note().value(u"text").isNull());
}

TEST_F(FiveDaysCommands, RefuseWhatTheyDoNotKnow)
{
    EXPECT_EQ(run({QStringLiteral("write"), QStringLiteral("weather"), QStringLiteral("fine")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("for"), QStringLiteral("The moon")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("dance")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("paper"), folder.filePath(QStringLiteral("plan.doc"))}).status, 2);
}

TEST_F(FiveDaysCommands, WriteThePlanOnPaper)
{
    ASSERT_EQ(run({QStringLiteral("write"), QStringLiteral("why_you"), QStringLiteral("I know every oven")}).status, 0);
    const QString markdown = folder.filePath(QStringLiteral("plan.md"));
    ASSERT_EQ(run({QStringLiteral("paper"), markdown}).status, 0);
    QFile written(markdown);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("I know every oven"));
    const QString pdf = folder.filePath(QStringLiteral("plan.pdf"));
    ASSERT_EQ(run({QStringLiteral("paper"), pdf}).status, 0);
    QFile pages(pdf);
    ASSERT_TRUE(pages.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pages.readAll().startsWith("%PDF"));
}

} // namespace concord::testing
