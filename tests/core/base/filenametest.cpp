// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QDir>

#include <gtest/gtest.h>

namespace concord {
namespace {

QString safe(const char16_t *wish)
{
    return safeFileName(QString::fromUtf16(wish));
}

} // namespace

TEST(SafeFileName, LeavesAnOrdinaryNameAlone)
{
    EXPECT_EQ(safe(u"Signed copy.pdf"), QStringLiteral("Signed copy.pdf"));
    EXPECT_EQ(safe(u"Vertrag – Lieferung Ørsted.odt"), QStringLiteral("Vertrag – Lieferung Ørsted.odt"));
    EXPECT_EQ(safe(u"plan.tar.gz"), QStringLiteral("plan.tar.gz"));
}

TEST(SafeFileName, KeepsNoFolderOfAPath)
{
    EXPECT_EQ(safe(u"../../etc/passwd"), QStringLiteral("passwd"));
    EXPECT_EQ(safe(u"/etc/shadow"), QStringLiteral("shadow"));
    EXPECT_EQ(safe(u"..\\..\\Windows\\win.ini"), QStringLiteral("win.ini"));
    EXPECT_EQ(safe(u"C:\\Users\\mara\\plan.pdf"), QStringLiteral("plan.pdf"));
    EXPECT_EQ(safe(u"a/b/"), QStringLiteral("b"));
    EXPECT_EQ(safe(u"C:plan.pdf"), QStringLiteral("Cplan.pdf"));
}

TEST(SafeFileName, IsNeverEmptyHiddenOrAWayUp)
{
    for (const char16_t *wish : {u"", u".", u"..", u"...", u"/", u"\\", u"   ", u"../..", u"\u202e", u"\u0001\u0002"})
        EXPECT_EQ(safe(wish), QStringLiteral("attachment")) << safe(wish).toStdString();
    EXPECT_EQ(safe(u".bashrc"), QStringLiteral("bashrc"));
    EXPECT_EQ(safe(u"plan.pdf. . "), QStringLiteral("plan.pdf"));
    EXPECT_EQ(safe(u"-rf"), QStringLiteral("rf"));
}

TEST(SafeFileName, DropsWhatASystemGivesAMeaning)
{
    EXPECT_EQ(safe(u"a:b*c?\"d<e>f|g.txt"), QStringLiteral("abcdefg.txt"));
    EXPECT_EQ(safe(u"line\nbreak\ttab.txt"), QStringLiteral("linebreaktab.txt"));
    // Turned from right to left this reads as "invoiceexe.pdf".
    EXPECT_EQ(safe(u"invoice\u202efdp.exe"), QStringLiteral("invoicefdp.exe"));
    EXPECT_EQ(safe(u"half\xd800.txt"), QStringLiteral("half.txt"));
}

TEST(SafeFileName, IsNoDeviceOfAnySystem)
{
    for (const char16_t *wish : {u"CON", u"con.txt", u"Nul", u"aux.tar.gz", u"COM1", u"lpt9.pdf", u"PRN .txt"}) {
        const QString name = safe(wish);
        EXPECT_TRUE(name.startsWith(u'_')) << name.toStdString();
    }
    EXPECT_EQ(safe(u"console.txt"), QStringLiteral("console.txt"));
    EXPECT_EQ(safe(u"COM12.txt"), QStringLiteral("COM12.txt"));
}

TEST(SafeFileName, FitsIntoAFileSystemAndKeepsItsSuffix)
{
    const QString latin = safeFileName(QString(5000, u'a') + QStringLiteral(".pdf"));
    EXPECT_EQ(latin.size(), 120);
    EXPECT_TRUE(latin.endsWith(QStringLiteral(".pdf")));
    const QString bakery = safeFileName(QString(100, QChar(0x9eb5)) + QStringLiteral(".odt"));
    EXPECT_LE(bakery.toUtf8().size(), 200);
    EXPECT_TRUE(bakery.endsWith(QStringLiteral(".odt")));
    QString cakes;
    for (int i = 0; i < 100; ++i)
        cakes += QString::fromUcs4(U"\U0001F370");
    EXPECT_FALSE(safeFileName(cakes).isEmpty());
    EXPECT_FALSE(safeFileName(cakes).contains(QChar(QChar::ReplacementCharacter)));
    EXPECT_EQ(safeFileName(cakes).size() % 2, 0);
}

TEST(NumberedFileName, PutsTheNumberBeforeTheSuffix)
{
    EXPECT_EQ(numberedFileName(QStringLiteral("plan.pdf"), 2), QStringLiteral("plan (2).pdf"));
    EXPECT_EQ(numberedFileName(QStringLiteral("plan"), 3), QStringLiteral("plan (3)"));
}

TEST(MayRun, KnowsProgramsScriptsStartersAndWhatHasNoSuffix)
{
    for (const char *name : {"setup.exe", "RUN.SH", "start.desktop", "tool.py", "page.html", "sheet.xlsm", "app.AppImage", "x.js", "noname"})
        EXPECT_TRUE(mayRun(QLatin1String(name))) << name;
    for (const char *name : {"copy.pdf", "photo.jpg", "list.csv", "agreement.odt", "notes.txt"})
        EXPECT_FALSE(mayRun(QLatin1String(name))) << name;
}

} // namespace concord
