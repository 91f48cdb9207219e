// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
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
    // One promise of four is late, the check-in is overdue, both sides felt good.
    const QJsonObject health = told.value(u"health").toObject();
    const auto face = [&](const char *part) { return health.value(QLatin1String(part)).toObject().value(u"face").toString(); };
    EXPECT_EQ(face("value"), QStringLiteral("well"));
    EXPECT_EQ(face("promises"), QStringLiteral("watch"));
    EXPECT_EQ(face("rhythm"), QStringLiteral("watch"));
    EXPECT_EQ(face("relations"), QStringLiteral("well"));
    EXPECT_FALSE(health.value(u"rhythm").toObject().value(u"reasons").toArray().isEmpty());
}

TEST_F(AllianceCommands, LetNoTitleSteerTheTerminal)
{
    makeSample(QStringLiteral("bakery"));
    const QString evil = QStringLiteral("\u001b]0;mine\u0007\u001b[2JRye\u009b31m");
    const Ended drafted = run({QStringLiteral("draft"), evil, QStringLiteral("--partner"), QStringLiteral("Mill")});
    ASSERT_EQ(drafted.status, 0) << drafted.error.toStdString();
    for (const QByteArray &told : {drafted.out, run({QStringLiteral("alliance"), QStringLiteral("A-002")}).out, run({QStringLiteral("alliances")}).out}) {
        const QString text = QString::fromUtf8(told);
        EXPECT_TRUE(text.contains(QStringLiteral("2JRye")));
        for (const QChar c : text)
            EXPECT_TRUE(c == u'\n' || c.category() != QChar::Other_Control) << int(c.unicode());
    }
}

TEST_F(AllianceCommands, LetNoNameLookLikeALineOfItsOwn)
{
    makeSample(QStringLiteral("bakery"));
    const QString evil = QStringLiteral("Rye\nstate:  Ended\u2028balance:  100\tx");
    ASSERT_EQ(run({QStringLiteral("draft"), evil, QStringLiteral("--partner"), QStringLiteral("Mill")}).status, 0);
    const QByteArray told = run({QStringLiteral("alliance"), QStringLiteral("A-002")}).out;
    EXPECT_TRUE(told.startsWith("A-002 Rye state:  Ended balance:  100 x, with Mill\n")) << told.toStdString();
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
    const auto ending = [this](const QString &name) {
        QFile written(folder.file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll().trimmed().split('\n').last() : QByteArray();
    };
    EXPECT_TRUE(ending(QStringLiteral("a.md")).startsWith("Version 1, in force, SHA-256 ")) << ending(QStringLiteral("a.md")).toStdString();
    EXPECT_EQ(ending(QStringLiteral("v.md")), ending(QStringLiteral("a.md")));
}

// The first version takes effect 120 days before the sample's day: on 26 July 2026.
TEST_F(AllianceCommands, WriteTheVersionThatWasInForceOnADay)
{
    makeSample(QStringLiteral("bakery"));
    const auto write = [&](const QStringList &words) {
        return run(QStringList{QStringLiteral("document"), QStringLiteral("A-001"), folder.file(QStringLiteral("v.html"))} + words);
    };
    const Ended before = write({QStringLiteral("--on"), QStringLiteral("2026-07-25")});
    EXPECT_EQ(before.status, 1);
    EXPECT_TRUE(before.error.contains("25 July 2026")) << before.error.constData();
    EXPECT_FALSE(QFile::exists(folder.file(QStringLiteral("v.html"))));
    EXPECT_EQ(write({QStringLiteral("--on"), QStringLiteral("2026-07-26")}).status, 0);
    QFile written(folder.file(QStringLiteral("v.html")));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Version 1, in force, SHA-256"));
    EXPECT_EQ(write({QStringLiteral("--on"), QStringLiteral("2026-07-26"), QStringLiteral("--version"), QStringLiteral("1")}).status, 2);
    EXPECT_EQ(write({QStringLiteral("--on"), QStringLiteral("yesterday")}).status, 2);
}

TEST_F(AllianceCommands, WriteThePlanAndTheReviewSheetForEitherReader)
{
    makeSample(QStringLiteral("bakery"));
    const QString path = folder.file(QStringLiteral("p.md"));
    const auto write = [&](const QStringList &words) {
        EXPECT_EQ(run(QStringList{QStringLiteral("document"), QStringLiteral("A-001"), path} + words).status, 0);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    const QByteArray shared = write({QStringLiteral("--kind"), QStringLiteral("plan")});
    EXPECT_TRUE(shared.startsWith("# Breakfast by Bike: the plan on one page\n"));
    EXPECT_FALSE(shared.contains("Private"));
    EXPECT_TRUE(write({QStringLiteral("--kind"), QStringLiteral("plan"), QStringLiteral("--copy"), QStringLiteral("private")}).contains("92 of 100, even"));
    EXPECT_TRUE(write({QStringLiteral("--kind"), QStringLiteral("review")}).contains("## Would we sign again?"));
    for (const QStringList &wrong : {QStringList{QStringLiteral("--kind"), QStringLiteral("poem")}, QStringList{QStringLiteral("--paper"), QStringLiteral("a5")},
                                     QStringList{QStringLiteral("--kind"), QStringLiteral("plan"), QStringLiteral("--version"), QStringLiteral("1")}})
        EXPECT_EQ(run(QStringList{QStringLiteral("document"), QStringLiteral("A-001"), path} + wrong).status, 2) << wrong.join(u' ').toStdString();
}

TEST_F(AllianceCommands, WriteOnThePaperThatIsAskedFor)
{
    makeSample(QStringLiteral("bakery"));
    const QString path = folder.file(QStringLiteral("p.pdf"));
    EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-001"), path, QStringLiteral("--paper"), QStringLiteral("letter")}).status, 0);
    EXPECT_TRUE(printedBy(QStringLiteral("pdfinfo"), {path}).contains("612 x 792"));
    EXPECT_EQ(run({QStringLiteral("document"), QStringLiteral("A-001"), path, QStringLiteral("--paper"), QStringLiteral("a4")}).status, 0);
    EXPECT_TRUE(printedBy(QStringLiteral("pdfinfo"), {path}).contains("(A4)"));
}

} // namespace concord::testing
