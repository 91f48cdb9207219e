// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"
#include "core/reports/pages.h"
#include "core/reports/writing.h"

#include "tests/core/reports/printedpages.h"
#include "tests/support/printing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(HtmlDocument, EscapesEveryText)
{
    const QString evil = QStringLiteral("<img src=x>&\"'");
    Document d(evil);
    d.heading(evil);
    d.text(evil);
    d.bullets({evil});
    d.facts({{evil, evil}});
    d.table({evil}, {{evil}});
    const QString html = toHtml(d, evil);
    EXPECT_EQ(html.count(QStringLiteral("<img")), 0);
    EXPECT_EQ(html.count(QStringLiteral("&lt;img src=x&gt;&amp;&quot;")), 10);
}

// Every way in which a page fetches something from elsewhere is an attribute or a rule of style: there are none.
TEST(HtmlDocument, FetchesNothingWhateverItsTextsSay)
{
    const QString evil = QStringLiteral("<link rel=stylesheet href=//example.org/x.css><script src=//example.org/x.js></script> url(http://example.org) "
                                        "@import 'x' javascript:alert(1) \" onload=\"x\" style=\"background:url(x)");
    Document d(evil);
    d.heading(evil);
    d.text(evil);
    d.bullets({evil});
    d.facts({{evil, evil}});
    d.table({evil}, {{evil}});
    const QString html = toHtml(d, evil);
    EXPECT_TRUE(html.contains(QStringLiteral("default-src 'none'")));
    static const QRegularExpression tag(QStringLiteral("<(/?[a-zA-Z0-9]+)([^>]*)>"));
    const QStringList usual{QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("meta"), QStringLiteral("style"), QStringLiteral("title"),
                            QStringLiteral("body"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("p"), QStringLiteral("ul"),
                            QStringLiteral("li"), QStringLiteral("dl"), QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("table"),
                            QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"), QStringLiteral("th"), QStringLiteral("td"),
                            QStringLiteral("footer")};
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1).remove(u'/');
        EXPECT_TRUE(usual.contains(name)) << match.captured().toStdString();
        EXPECT_TRUE(match.captured(2).isEmpty() || name == QStringLiteral("meta")) << match.captured().toStdString();
    }
    const QString style = html.section(QStringLiteral("<style>"), 1).section(QStringLiteral("</style>"), 0, 0);
    EXPECT_FALSE(style.contains(QStringLiteral("url(")) || style.contains(u'@'));
}

TEST(PdfDocument, HasNoLinkAndNothingThatRuns)
{
    Document d(QStringLiteral("http://example.org"));
    d.text(QStringLiteral("<a href=\"http://example.org\">x</a> javascript:app.alert(1) /URI (http://example.org)"));
    const QByteArray pdf = toPdf(d, {});
    for (const char *key : {"/Link", "/URI", "/JavaScript", "/OpenAction", "/Launch", "/EmbeddedFile"})
        EXPECT_FALSE(pdf.contains(key)) << key;
}

TEST(LaidOutDocument, ReadsNoTextAsMarkup)
{
    Document d(QStringLiteral("<h1>t</h1>"));
    d.text(QStringLiteral("<img src='/etc/passwd'>"));
    QTextDocument laidOut;
    layOut(d, {paperFont()}, laidOut);
    EXPECT_EQ(laidOut.toPlainText(), QStringLiteral("<h1>t</h1>\n<img src='/etc/passwd'>"));
}

TEST(LaidOutDocument, BreaksNoHeadInsideAWord)
{
    Document d(QStringLiteral("Breakfast by Bike"));
    d.table({QStringLiteral("Party"), QStringLiteral("What it wins"), QStringLiteral("Matters"), QStringLiteral("By")},
            {{QStringLiteral("Quayside Couriers"), QStringLiteral("Riders who would otherwise stand still in the morning"),
              QStringLiteral("5 of 5"), QStringLiteral("12 September 2027")}});
    QTextDocument laidOut;
    laidOut.setTextWidth(300);
    layOut(d, {paperFont()}, laidOut);
    (void)laidOut.size();
    for (const QString &head : {QStringLiteral("Party"), QStringLiteral("Matters"), QStringLiteral("By")})
        EXPECT_EQ(laidOut.find(head, 0, QTextDocument::FindWholeWords).block().layout()->lineCount(), 1) << head.toStdString();
}

TEST(LaidOutDocument, BreaksAnAddressThatIsTooLongForAnyLine)
{
    Document d(QStringLiteral("t"));
    d.text(QStringLiteral("https://example.org/") + QString(200, u'a'));
    QTextDocument laidOut;
    layOut(d, {paperFont()}, laidOut);
    laidOut.setTextWidth(300);
    EXPECT_LE(laidOut.size().width(), 300);
}

TEST(PdfDocument, HasTheTextAndOnEachPageTheFooterAndItsNumber)
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    ASSERT_FALSE(pdftotext.isEmpty()) << "pdftotext is not installed; scripts/setup test does it";
    Document d(QStringLiteral("Breakfast by Bike"));
    for (int i = 0; i < 90; ++i)
        d.text(QStringLiteral("Paragraph %1: Ørsted keeps its word.").arg(i));
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("d.pdf"));
    ASSERT_TRUE(writeFile(path, toPdf(d, {QStringLiteral("Version 1")})).has_value());
    QProcess reader;
    reader.start(pdftotext, {path, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    const auto pages = text.count(u'\f');
    EXPECT_GT(pages, 1);
    EXPECT_EQ(text.count(QStringLiteral("Version 1")), pages);
    EXPECT_TRUE(text.contains(QStringLiteral("2/%1").arg(pages)));
    EXPECT_TRUE(text.contains(QStringLiteral("Paragraph 89: Ørsted keeps its word.")));
}

// A table of addresses, words that no line can hold, and long names in narrow columns.
TEST(PdfDocument, LetsNoCellRunIntoTheNextWhateverItHolds)
{
    const QString address = QStringLiteral("a.very.long.name.of.somebody@an-organisation-with-a-long-name.example.org");
    const QString endless = QString(300, u'W');
    Document d(QStringLiteral("Incomprehensibilities ") + QString(80, u'm'));
    d.facts({{endless, endless}, {QStringLiteral("Reach"), address}});
    d.table({QStringLiteral("Party"), QStringLiteral("Responsibilities"), QStringLiteral("Speaks"), QStringLiteral("Signs"), QStringLiteral("Matters"), QStringLiteral("Aim")},
            {{QStringLiteral("Donaudampfschifffahrtsgesellschaft"), address, address, QStringLiteral("12 September 2027"), QStringLiteral("5 of 5"), endless},
             {QStringLiteral("Quayside"), QStringLiteral("Riders who would otherwise stand still"), QStringLiteral("Tomasz"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}});
    d.bullets({endless, address});
    d.text(endless);
    for (PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
        const PrintedPages pages(toPdf(d, {QStringLiteral("Version 1"), size}));
        EXPECT_EQ(pages.faults(), QString()) << word(size).data();
        EXPECT_TRUE(pages.says({DocumentLine::Kind::Row, QStringLiteral("Riders who would otherwise stand still")}));
    }
}

TEST(PdfDocument, FitsOnePageWhenItMustAndOnlyAsFarAsItCanBeRead)
{
    const auto document = [](int paragraphs) {
        Document d(QStringLiteral("Plan"));
        for (int i = 0; i < paragraphs; ++i)
            d.text(QStringLiteral("Paragraph %1").arg(i));
        return d;
    };
    const auto pagesOf = [&](int paragraphs, bool onePage) {
        return PrintedPages(toPdf(document(paragraphs), {{}, PaperSize::A4, onePage})).count();
    };
    EXPECT_EQ(pagesOf(45, false), 2);
    EXPECT_EQ(pagesOf(45, true), 1);
    EXPECT_GT(pagesOf(200, true), 1);
}

TEST(PaperSizes, AreWhatTheCountryPrintsOn)
{
    EXPECT_EQ(paperSizeOf(QLocale(QStringLiteral("en_US"))), PaperSize::Letter);
    EXPECT_EQ(paperSizeOf(QLocale(QStringLiteral("fr_CA"))), PaperSize::Letter);
    EXPECT_EQ(paperSizeOf(QLocale(QStringLiteral("en_GB"))), PaperSize::A4);
    EXPECT_EQ(paperSizeOf(QLocale(QStringLiteral("de_DE"))), PaperSize::A4);
    EXPECT_EQ(paperSizeOf(QLocale::c()), PaperSize::A4);
}

TEST(PdfDocument, LosesNothingWhenAHeadingMovesToTheNextPage)
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    ASSERT_FALSE(pdftotext.isEmpty()) << "pdftotext is not installed; scripts/setup test does it";
    // Sections of growing length, so that some heading meets the foot of a page whatever the font.
    Document d(QStringLiteral("Long"));
    int marks = 0;
    for (int section = 1; section < 60; ++section) {
        d.heading(QStringLiteral("Head%1x").arg(section), 1 + section % 2);
        for (int line = 0; line < section % 7; ++line)
            d.text(QStringLiteral("mark%1x").arg(marks++));
        if (section % 5 == 0)
            d.table({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("mark%1x").arg(marks++), QStringLiteral("c")}});
        d.text(QStringLiteral("mark%1x").arg(marks++));
    }
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("d.pdf"));
    ASSERT_TRUE(writeFile(path, toPdf(d, {})).has_value());
    QProcess reader;
    reader.start(pdftotext, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (int mark = 0; mark < marks; ++mark)
        EXPECT_EQ(text.count(QStringLiteral("mark%1x").arg(mark)), 1) << mark;
    for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
        QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        // The last line is the page's number, the one before it no heading.
        EXPECT_FALSE(lines.value(lines.size() - 2).contains(QStringLiteral("Head"))) << page.toStdString();
    }
}

} // namespace
} // namespace concord
