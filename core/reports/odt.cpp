// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/odt.h"

#include "core/reports/columnwidths.h"
#include "core/reports/odtstyles.h"
#include "core/reports/zip.h"

#include <QXmlStreamWriter>

#include <functional>

namespace concord {

namespace {

constexpr double charactersInALine = 90;
constexpr double cellPadding = 2;

/// What XML 1.0 has no way to write becomes the replacement character.
QString legal(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate() || text[i].unicode() >= 0xfffe)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

class Writer {
public:
    explicit Writer(QXmlStreamWriter &xml) : m_xml(xml) {}

    void paragraph(const QString &style, const QString &text)
    {
        start("text:p", {{"text:style-name", style}});
        characters(text);
        m_xml.writeEndElement();
    }
    void operator()(const Document::Heading &heading)
    {
        const QString level = QString::number(heading.level);
        start("text:h", {{"text:style-name", u"Heading_20_" + level}, {"text:outline-level", level}});
        characters(heading.text);
        m_xml.writeEndElement();
    }
    void operator()(const Document::Paragraph &text) { paragraph(QStringLiteral("Text_20_body"), text.text); }
    void operator()(const Document::Bullets &list)
    {
        start("text:list", {{"text:style-name", QStringLiteral("Bullets")}});
        for (const QString &item : list.items) {
            start("text:list-item");
            paragraph(QStringLiteral("List_20_Contents"), item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const Document::Facts &facts)
    {
        startTable({26, 74});
        for (const auto &[key, value] : facts.pairs) {
            start("table:table-row");
            cell(QStringLiteral("Fact"), QStringLiteral("Fact_20_Name"), key);
            cell(QStringLiteral("Fact"), QStringLiteral("Table_20_Contents"), value);
            m_xml.writeEndElement();
        }
        endTable();
    }
    void operator()(const Document::Table &table)
    {
        startTable(columnWidths(table, charactersInALine, cellPadding, [](const QString &text) { return static_cast<double>(text.size()); }));
        start("table:table-header-rows");
        row(QStringLiteral("Table_20_Heading"), table.header);
        m_xml.writeEndElement();
        for (const QStringList &cells : table.rows)
            row(QStringLiteral("Table_20_Contents"), cells);
        endTable();
    }

    /// The widths of the columns of each table, as it was written.
    [[nodiscard]] const QList<QList<double>> &tables() const { return m_tables; }

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void start(const char *element, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }
    /// A line's end and spaces beside each other have elements of their own; readers shrink what stands as text.
    void characters(const QString &text)
    {
        const QString clean = legal(text);
        qsizetype from = 0;
        for (qsizetype i = 0; i < clean.size(); ++i) {
            const bool again = clean[i] == u' ' && (i == 0 || clean[i - 1] == u' ');
            if (clean[i] != u'\n' && !again)
                continue;
            m_xml.writeCharacters(clean.sliced(from, i - from));
            m_xml.writeEmptyElement(again ? QStringLiteral("text:s") : QStringLiteral("text:line-break"));
            from = i + 1;
        }
        m_xml.writeCharacters(clean.sliced(from));
    }
    void startTable(const QList<double> &widths)
    {
        m_tables << widths;
        const QString name = tableName(m_tables.size());
        start("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (qsizetype column = 0; column < widths.size(); ++column) {
            start("table:table-column", {{"table:style-name", columnName(m_tables.size(), column)}});
            m_xml.writeEndElement();
        }
    }
    void endTable()
    {
        m_xml.writeEndElement();
        paragraph(QStringLiteral("After_20_Table"), {});
    }
    void cell(const QString &look, const QString &style, const QString &text)
    {
        start("table:table-cell", {{"table:style-name", look}, {"office:value-type", QStringLiteral("string")}});
        paragraph(style, text);
        m_xml.writeEndElement();
    }
    void row(const QString &style, const QStringList &cells)
    {
        start("table:table-row");
        for (const QString &text : cells)
            cell(QStringLiteral("Ruled"), style, text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    QList<QList<double>> m_tables;
};

QByteArray xmlOf(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentOf(const Document &document)
{
    // The styles of the tables stand before them and are known only after them.
    QByteArray body;
    QList<QList<double>> tables;
    {
        QXmlStreamWriter xml(&body);
        xml.writeStartElement(QStringLiteral("office:body"));
        xml.writeStartElement(QStringLiteral("office:text"));
        Writer writer(xml);
        writer.paragraph(QStringLiteral("Title"), document.title());
        for (const Document::Block &block : document.blocks())
            std::visit(writer, block);
        xml.writeEndElement();
        xml.writeEndElement();
        tables = writer.tables();
    }
    QByteArray head = xmlOf([&](QXmlStreamWriter &xml) {
        startOdfPart(xml, QStringLiteral("office:document-content"));
        writeTableStyles(xml, tables);
        xml.writeComment(QStringLiteral("body"));
    });
    return head.replace("<!--body-->", body);
}

QByteArray metaOf(const Document &document)
{
    return xmlOf([&](QXmlStreamWriter &xml) {
        startOdfPart(xml, QStringLiteral("office:document-meta"));
        xml.writeStartElement(QStringLiteral("office:meta"));
        xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Concord/" CONCORD_VERSION));
        xml.writeTextElement(QStringLiteral("dc:title"), legal(document.title()));
        xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("en"));
    });
}

QByteArray stylesOf(const PageSetup &setup)
{
    return xmlOf([&](QXmlStreamWriter &xml) {
        startOdfPart(xml, QStringLiteral("office:document-styles"));
        PageSetup clean = setup;
        clean.footer = legal(setup.footer);
        writeStyles(xml, clean);
    });
}

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

QByteArray manifestOf(const QList<ZipEntry> &parts)
{
    return xmlOf([&](QXmlStreamWriter &xml) {
        const auto list = [&](const QString &path, const QString &type) {
            xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
            xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
            xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
        };
        xml.writeStartElement(QStringLiteral("manifest:manifest"));
        xml.writeAttribute(QStringLiteral("xmlns:manifest"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
        xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
        list(QStringLiteral("/"), QLatin1String(mimeType));
        for (const ZipEntry &part : parts)
            list(QString::fromLatin1(part.name), QStringLiteral("text/xml"));
    });
}

} // namespace

QByteArray toOdt(const Document &document, const PageSetup &setup)
{
    const QList<ZipEntry> parts{{"content.xml", contentOf(document)}, {"styles.xml", stylesOf(setup)}, {"meta.xml", metaOf(document)}};
    // The type comes first and unpacked, so that it can be read off the file without unpacking it.
    QList<ZipEntry> all{{"mimetype", mimeType, false}};
    all << parts << ZipEntry{"META-INF/manifest.xml", manifestOf(parts)};
    return zipped(all);
}

} // namespace concord
