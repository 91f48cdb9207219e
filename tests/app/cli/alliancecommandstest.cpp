// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

const QString asOf = QStringLiteral("--as-of");
const QString today = QStringLiteral("2026-11-23");

class AllianceCommands : public ::testing::Test {
protected:
    void makeSample(const QString &kind)
    {
        file = folder.file(kind + QStringLiteral(".concord"));
        ASSERT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--sample"), kind, asOf, today}).status, 0);
    }
    [[nodiscard]] Ended run(const QStringList &words) const { return concordCli(QStringList{file} + words + QStringList{asOf, today}); }

    Folder folder;
    QString file;
};

} // namespace

TEST_F(AllianceCommands, TellOfOneAllianceInTheKeysOfTheContract)
{
    makeSample(QStringLiteral("bakery"));
    const QJsonObject told = run({QStringLiteral("alliance"), QStringLiteral("A-001"), QStringLiteral("--json")}).json().object();
    EXPECT_EQ(told.value(u"title").toString(), QStringLiteral("Breakfast by Bike"));
    EXPECT_EQ(told.value(u"state").toString(), QStringLiteral("active"));
    EXPECT_EQ(told.value(u"balance_percent").toDouble(), 92);
    EXPECT_EQ(told.value(u"balance_band").toString(), QStringLiteral("even"));
    EXPECT_EQ(told.value(u"end_on").toString(), QStringLiteral("2027-07-26"));
    EXPECT_EQ(told.value(u"notice_by").toString(), QStringLiteral("2027-06-26"));
    EXPECT_EQ(told.value(u"prepare_from").toString(), QStringLiteral("2027-06-12"));
    const QJsonObject us = told.value(u"parties").toArray().first().toObject();
    EXPECT_TRUE(us.value(u"is_us").toBool());
    EXPECT_NEAR(us.value(u"value_percent").toDouble(), 76.0, 0.05);
}

TEST_F(AllianceCommands, RefuseAStepNamingExactlyWhatStandsInTheWay)
{
    makeSample(QStringLiteral("reading"));
    const Ended refused = run({QStringLiteral("transition"), QStringLiteral("A-001"), QStringLiteral("active")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.error.count('\n'), 2);
    EXPECT_TRUE(refused.error.contains("(G4)"));
    EXPECT_TRUE(refused.error.contains("(G5)"));
    EXPECT_EQ(run({QStringLiteral("transition"), QStringLiteral("A-001"), QStringLiteral("active"), QStringLiteral("--override"),
                   QStringLiteral("--reason"), QStringLiteral("the last check comes on Friday")})
                  .status,
              0);
}

TEST_F(AllianceCommands, WriteTheAgreementInTheFormatOfTheName)
{
    makeSample(QStringLiteral("bakery"));
    for (const QString &name : {QStringLiteral("a.pdf"), QStringLiteral("a.odt"), QStringLiteral("a.html"), QStringLiteral("a.md")}) {
        const QString path = folder.file(name);
        EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-001"), path}).status, 0);
        EXPECT_TRUE(QFile::exists(path));
    }
    EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-001"), folder.file(QStringLiteral("a.docx"))}).status, 2);
    EXPECT_FALSE(QFile::exists(folder.file(QStringLiteral("a.docx"))));
    EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-009"), folder.file(QStringLiteral("b.pdf"))}).status, 1);
    EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-001"), folder.file(QStringLiteral("v.md")), QStringLiteral("--version"),
                   QStringLiteral("1")})
                  .status,
              0);
}

} // namespace concord::testing
