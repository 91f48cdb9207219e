// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/odt.h"

#include "core/reports/writing.h"
#include "tests/support/commands.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace concord {
namespace {

using testing::printedBy;

const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");

Document agreement()
{
    Document d(QStringLiteral("Breakfast by Bike"));
    d.facts({{QStringLiteral("Form"), QStringLiteral("Memorandum")}, {QStringLiteral("Kind"), QStringLiteral("Supply")}});
    d.heading(QStringLiteral("Who"));
    d.table({QStringLiteral("Party"), QStringLiteral("Speaks for it")},
            {{QStringLiteral("Ørsted Forskning"), QStringLiteral("Mara\nmara@example.org")}, {QStringLiteral("Quayside"), {}}});
    d.heading(QStringLiteral("Quayside brings"), 2);
    d.bullets({QStringLiteral("Three riders"), QStringLiteral("A routing tool")});
    d.text(QStringLiteral("Two  spaces and\na second line."));
    return d;
}

/// An OpenDocument file taken apart by programs that know nothing of how it was written.
class AnOdtFile : public ::testing::Test {
protected:
    void write(const Document &document, const PageSetup &setup = {})
    {
        ASSERT_TRUE(writeFile(path, toOdt(document, setup)).has_value());
    }
    /// A part, unpacked by Python.
    QByteArray part(const QString &name) const
    {
        const QByteArray content = printedBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z: sys.stdout.buffer.write(z.read(sys.argv[2])))"), path, name});
        EXPECT_FALSE(content.isEmpty()) << name.toStdString();
        return content;
    }
    /// The elements of a part, each with its own text, so far as a strict reader can read it.
    struct Element {
        QString name; ///< in its usual prefix: "text:h"
        QXmlStreamAttributes attributes;
        QString text;
    };
    QList<Element> elements(const QString &name) const
    {
        QXmlStreamReader xml(part(name));
        QList<Element> found;
        QList<qsizetype> open;
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (xml.qualifiedName() == u"text:line-break" || xml.qualifiedName() == u"text:s")
                    found[open.last()].text += xml.name() == u"s" ? u' ' : u'\n';
                open << found.size();
                found << Element{xml.qualifiedName().toString(), xml.attributes(), {}};
                break;
            case QXmlStreamReader::Characters: found[open.last()].text += xml.text(); break;
            case QXmlStreamReader::EndElement: open.removeLast(); break;
            default: break;
            }
        }
        EXPECT_FALSE(xml.hasError()) << name.toStdString() << ": " << xml.errorString().toStdString();
        return found;
    }
    QStringList texts(const QString &element) const
    {
        QStringList list;
        for (const Element &each : elements(QStringLiteral("content.xml"))) {
            if (each.name == element)
                list << each.text;
        }
        return list;
    }

    Folder folder;
    QString path = folder.file(QStringLiteral("a.odt"));
};

TEST_F(AnOdtFile, IsKnownByItsFirstBytesAndListsItsParts)
{
    write(agreement());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    // What file(1) and the desktop look at: the first entry, unpacked, without extra fields.
    EXPECT_EQ(file.read(38).sliced(30), QByteArray("mimetype"));
    EXPECT_EQ(file.read(39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QByteArray listed = printedBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import sys, zipfile, xml.dom.minidom as m
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
for i in z.infolist(): print(i.filename, i.compress_type, len(i.extra), i.date_time[0])
names = {e.getAttribute('manifest:full-path') for e in m.parseString(z.read('META-INF/manifest.xml')).getElementsByTagName('manifest:file-entry')}
assert names == {'/', 'content.xml', 'styles.xml', 'meta.xml'}, names
for n in ('content.xml', 'styles.xml', 'meta.xml'): m.parseString(z.read(n))
)"), path});
    EXPECT_EQ(listed, QByteArray("mimetype 0 0 1980\ncontent.xml 8 0 1980\nstyles.xml 8 0 1980\nmeta.xml 8 0 1980\nMETA-INF/manifest.xml 8 0 1980\n"));
}

TEST_F(AnOdtFile, HasRealHeadingsListsAndTables)
{
    write(agreement());
    QStringList levels;
    for (const Element &each : elements(QStringLiteral("content.xml"))) {
        if (each.name == QStringLiteral("text:h"))
            levels << each.attributes.value(text, QStringLiteral("outline-level")).toString() + u' ' + each.text;
    }
    EXPECT_EQ(levels, (QStringList{QStringLiteral("1 Who"), QStringLiteral("2 Quayside brings")}));
    EXPECT_EQ(texts(QStringLiteral("table:table")).size(), 2);
    EXPECT_EQ(texts(QStringLiteral("table:table-header-rows")).size(), 1);
    EXPECT_EQ(texts(QStringLiteral("table:table-cell")).size(), 4 + 6);
    EXPECT_EQ(texts(QStringLiteral("text:list-item")).size(), 2);
    const QStringList paragraphs = texts(QStringLiteral("text:p"));
    EXPECT_EQ(paragraphs.first(), QStringLiteral("Breakfast by Bike"));
    EXPECT_TRUE(paragraphs.contains(QStringLiteral("Mara\nmara@example.org")));
    EXPECT_TRUE(paragraphs.contains(QStringLiteral("Two  spaces and\na second line.")));
}

TEST_F(AnOdtFile, UsesOnlyStylesThatItDefines)
{
    write(agreement());
    QSet<QString> defined;
    QSet<QString> used;
    for (const QString &name : {QStringLiteral("styles.xml"), QStringLiteral("content.xml")}) {
        for (const Element &each : elements(name)) {
            for (const QXmlStreamAttribute &attribute : each.attributes) {
                if (attribute.qualifiedName() == u"style:name")
                    defined << attribute.value().toString();
                else if (attribute.qualifiedName().endsWith(u"style-name"))
                    used << attribute.value().toString();
            }
        }
    }
    used -= defined;
    EXPECT_TRUE(used.isEmpty()) << used.values().join(u' ').toStdString();
}

TEST_F(AnOdtFile, HasTheFooterAndThePageNumberOnASheetOfTheChosenSize)
{
    write(agreement(), {QStringLiteral("Version 2, SHA-256 <abc>"), PaperSize::Letter});
    const QList<Element> styles = elements(QStringLiteral("styles.xml"));
    const auto named = [&](const QString &name) {
        return std::find_if(styles.begin(), styles.end(), [&](const Element &each) { return each.name == name; });
    };
    const auto footer = named(QStringLiteral("style:footer"));
    ASSERT_NE(footer, styles.end());
    EXPECT_EQ((footer + 1)->text, QStringLiteral("Version 2, SHA-256 <abc>/"));
    EXPECT_NE(named(QStringLiteral("text:page-number")), styles.end());
    EXPECT_EQ(named(QStringLiteral("style:page-layout-properties"))->attributes.value(QStringLiteral("fo:page-width")), QStringLiteral("215.9mm"));
    write(agreement(), {{}, PaperSize::A4});
    EXPECT_TRUE(part(QStringLiteral("styles.xml")).contains("fo:page-width=\"210.0mm\""));
}

TEST_F(AnOdtFile, TakesNoTextForMarkupAFieldALinkOrAFormula)
{
    const QStringList evil{QStringLiteral("</text:p><text:p>"), QStringLiteral("<text:a xlink:href=\"http://example.org/\">x</text:a>"),
                           QStringLiteral("&xxe; &#60;script&#62; ]]>"), QStringLiteral("=HYPERLINK(\"http://example.org\")"),
                           QStringLiteral("<!--body--><draw:image xlink:href=\"file:///etc/passwd\"/>"), QStringLiteral("\"'><!DOCTYPE a [")};
    Document d(evil[0]);
    for (const QString &words : evil) {
        d.heading(words);
        d.text(words);
        d.bullets({words});
        d.facts({{words, words}});
        d.table({words}, {{words}});
    }
    write(d, {evil[1]});
    QSet<QString> names;
    for (const QString &name : {QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml")}) {
        for (const Element &each : elements(name)) {
            names << each.name;
            for (const QXmlStreamAttribute &attribute : each.attributes)
                EXPECT_FALSE(attribute.qualifiedName().contains(u"href") || attribute.qualifiedName().contains(u"formula"))
                    << attribute.value().toString().toStdString();
        }
    }
    for (const QString &never : {QStringLiteral("text:a"), QStringLiteral("draw:image"), QStringLiteral("script:event-listener")})
        EXPECT_FALSE(names.contains(never));
    for (const QString &words : evil) {
        EXPECT_EQ(texts(QStringLiteral("text:h")).count(words), 1) << words.toStdString();
        EXPECT_EQ(texts(QStringLiteral("text:p")).count(words), words == evil[0] ? 7 : 6) << words.toStdString();
    }
    EXPECT_FALSE(part(QStringLiteral("content.xml")).contains("table:formula"));
}

TEST_F(AnOdtFile, WritesWhatXmlCannotHoldAsTheReplacementCharacter)
{
    Document d(QStringLiteral("t"));
    d.text(QString(QChar(0xd800)) + u'a' + QChar(0xffff) + QStringLiteral("b😀") + QChar(0xdc00));
    write(d);
    EXPECT_TRUE(texts(QStringLiteral("text:p")).contains(QStringLiteral("\uFFFDa\uFFFDb😀\uFFFD")));
}

TEST_F(AnOdtFile, IsTheSameForTheSameDocument)
{
    EXPECT_EQ(toOdt(agreement(), {}), toOdt(agreement(), {}));
}

TEST_F(AnOdtFile, OpensInLibreOfficeWithItsHeadingsAndItsText)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    write(agreement(), {QStringLiteral("Version 1, in force")});
    const auto convert = [&](const QString &to) {
        (void)printedBy(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://") + folder.path() + QStringLiteral("/profile"), QStringLiteral("--headless"),
                                  QStringLiteral("--convert-to"), to, QStringLiteral("--outdir"), folder.path(), path});
        QFile file(folder.file(QStringLiteral("a.") + to.section(u':', 0, 0)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << to.toStdString();
        return file.readAll();
    };
    const QString html = QString::fromUtf8(convert(QStringLiteral("html:XHTML Writer File")));
    EXPECT_TRUE(html.contains(QStringLiteral("<h1"))) << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("<h2")));
    EXPECT_TRUE(html.contains(QStringLiteral("<table")));
    EXPECT_TRUE(html.contains(QStringLiteral("<li")));
    ASSERT_FALSE(convert(QStringLiteral("pdf")).isEmpty());
    const QString pages = QString::fromUtf8(printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), folder.file(QStringLiteral("a.pdf")), QStringLiteral("-")}));
    for (const QString &words : {QStringLiteral("Ørsted Forskning"), QStringLiteral("Three riders"), QStringLiteral("a second line."), QStringLiteral("Version 1, in force"), QStringLiteral("1/1")})
        EXPECT_TRUE(pages.contains(words)) << pages.toStdString();
}

} // namespace
} // namespace concord
