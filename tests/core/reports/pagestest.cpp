// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"
#include "core/reports/pages.h"
#include "core/reports/writing.h"

#include "tests/support/printing.h"

#include <QProcess>
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
