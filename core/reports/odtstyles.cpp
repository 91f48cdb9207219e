// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/odtstyles.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace concord {

namespace {

using Attributes = QList<std::pair<const char *, QString>>;

constexpr double marginMillimetres = 20;

QString millimetres(double length)
{
    return QString::number(length, 'f', 1) + u"mm";
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + u"pt";
}

void start(QXmlStreamWriter &xml, const char *element, const Attributes &attributes = {})
{
    xml.writeStartElement(QLatin1String(element));
    for (const auto &[name, value] : attributes)
        xml.writeAttribute(QLatin1String(name), value);
}

void empty(QXmlStreamWriter &xml, const char *element, const Attributes &attributes)
{
    start(xml, element, attributes);
    xml.writeEndElement();
}

struct TextStyle {
    const char *name;
    const char *shown;      ///< its name for people
    const char *parent;
    double size;            ///< as a share of the running text
    double above, below;    ///< in points
    bool strong = false;
    bool muted = false;
    int outline = 0;        ///< 1 and up: a heading
};

constexpr TextStyle textStyles[] = {
    {"Title", "Title", "Standard", 1.9, 0, 10, true},
    {"Heading_20_1", "Heading 1", "Standard", 1.3, 15, 4, true, false, 1},
    {"Heading_20_2", "Heading 2", "Standard", 1.05, 8, 3, true, false, 2},
    {"Text_20_body", "Text body", "Standard", 1, 0, 6},
    {"List_20_Contents", "List Contents", "Standard", 1, 0, 2},
    {"Table_20_Contents", "Table Contents", "Standard", 1, 0, 0},
    {"Table_20_Heading", "Table Heading", "Table_20_Contents", 0.9, 0, 0, false, true},
    {"Fact_20_Name", "Fact Name", "Table_20_Contents", 1, 0, 0, false, true},
    {"After_20_Table", "After Table", "Standard", 0.5, 0, 0},
};

void writeTextStyle(QXmlStreamWriter &xml, const TextStyle &style, double size)
{
    Attributes facts{{"style:name", QLatin1String(style.name)}, {"style:display-name", QLatin1String(style.shown)},
                     {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", QLatin1String(style.parent)}};
    if (style.outline > 0)
        facts << std::pair("style:default-outline-level", QString::number(style.outline));
    start(xml, "style:style", facts);
    Attributes place{{"fo:margin-top", points(style.above)}, {"fo:margin-bottom", points(style.below)}};
    if (style.outline > 0)
        place << std::pair("fo:keep-with-next", QStringLiteral("always"));
    empty(xml, "style:paragraph-properties", place);
    Attributes letters{{"fo:font-size", points(size * style.size)}};
    if (style.strong)
        letters << std::pair("fo:font-weight", QStringLiteral("bold"));
    if (style.muted)
        letters << std::pair("fo:color", QStringLiteral("#5d6675"));
    empty(xml, "style:text-properties", letters);
    xml.writeEndElement();
}

void writeBullets(QXmlStreamWriter &xml)
{
    start(xml, "text:list-style", {{"style:name", QStringLiteral("Bullets")}});
    start(xml, "text:list-level-style-bullet", {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}});
    start(xml, "style:list-level-properties", {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    empty(xml, "style:list-level-label-alignment",
          {{"text:label-followed-by", QStringLiteral("listtab")}, {"text:list-tab-stop-position", QStringLiteral("6mm")},
           {"fo:text-indent", QStringLiteral("-4mm")}, {"fo:margin-left", QStringLiteral("6mm")}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml, const PageSetup &setup, QSizeF sheet)
{
    start(xml, "office:automatic-styles");
    start(xml, "style:page-layout", {{"style:name", QStringLiteral("Page")}});
    const QString margin = millimetres(marginMillimetres);
    empty(xml, "style:page-layout-properties",
          {{"fo:page-width", millimetres(sheet.width())}, {"fo:page-height", millimetres(sheet.height())}, {"fo:margin-top", margin},
           {"fo:margin-bottom", margin}, {"fo:margin-left", margin}, {"fo:margin-right", margin}});
    start(xml, "style:footer-style");
    empty(xml, "style:header-footer-properties", {{"fo:margin-top", QStringLiteral("4mm")}, {"fo:min-height", QStringLiteral("8mm")}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();

    start(xml, "office:master-styles");
    start(xml, "style:master-page", {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Page")}});
    start(xml, "style:footer");
    start(xml, "text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.writeCharacters(setup.footer);
    xml.writeEmptyElement(QStringLiteral("text:tab"));
    start(xml, "text:page-number", {{"text:select-page", QStringLiteral("current")}});
    xml.writeCharacters(QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeCharacters(QStringLiteral("/"));
    start(xml, "text:page-count");
    xml.writeCharacters(QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCellStyle(QXmlStreamWriter &xml, const QString &name, const QString &line)
{
    start(xml, "style:style", {{"style:name", name}, {"style:family", QStringLiteral("table-cell")}});
    empty(xml, "style:table-cell-properties",
          {{"fo:padding", QStringLiteral("1mm")}, {"fo:border-left", QStringLiteral("none")}, {"fo:border-right", QStringLiteral("none")},
           {"fo:border-top", QStringLiteral("none")}, {"fo:border-bottom", line}});
    xml.writeEndElement();
}

} // namespace

void startOdfPart(QXmlStreamWriter &xml, const QString &element)
{
    static constexpr std::pair<const char *, const char *> namespaces[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    };
    xml.writeStartElement(element);
    for (const auto &[name, value] : namespaces)
        xml.writeAttribute(QLatin1String(name), QLatin1String(value));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

void writeStyles(QXmlStreamWriter &xml, const PageSetup &setup)
{
    const QSizeF sheet = setup.size == PaperSize::Letter ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
    // What must fit one page is set smaller from the start: only the program that opens it knows how long a line gets.
    const double size = setup.onePage ? 8.5 : 10;
    start(xml, "office:font-face-decls");
    empty(xml, "style:font-face",
          {{"style:name", QStringLiteral("Sans")}, {"svg:font-family", QStringLiteral("'Liberation Sans'")},
           {"style:font-family-generic", QStringLiteral("swiss")}, {"style:font-pitch", QStringLiteral("variable")}});
    xml.writeEndElement();

    start(xml, "office:styles");
    start(xml, "style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}});
    empty(xml, "style:text-properties",
          {{"style:font-name", QStringLiteral("Sans")}, {"fo:font-size", points(size)}, {"fo:color", QStringLiteral("#1f2430")},
           {"fo:language", QStringLiteral("en")}, {"fo:country", QStringLiteral("GB")}});
    xml.writeEndElement();
    for (const TextStyle &style : textStyles)
        writeTextStyle(xml, style, size);
    start(xml, "style:style", {{"style:name", QStringLiteral("Footer")}, {"style:family", QStringLiteral("paragraph")},
                               {"style:parent-style-name", QStringLiteral("Standard")}});
    start(xml, "style:paragraph-properties");
    start(xml, "style:tab-stops");
    empty(xml, "style:tab-stop", {{"style:position", millimetres(sheet.width() - 2 * marginMillimetres)}, {"style:type", QStringLiteral("right")}});
    xml.writeEndElement();
    xml.writeEndElement();
    empty(xml, "style:text-properties", {{"fo:font-size", points(7.5)}, {"fo:color", QStringLiteral("#5d6675")}});
    xml.writeEndElement();
    writeBullets(xml);
    xml.writeEndElement();
    writePage(xml, setup, sheet);
}

void writeTableStyles(QXmlStreamWriter &xml, const QList<QList<double>> &tables)
{
    start(xml, "office:automatic-styles");
    for (qsizetype table = 1; table <= tables.size(); ++table) {
        const QList<double> &widths = tables[table - 1];
        start(xml, "style:style", {{"style:name", tableName(table)}, {"style:family", QStringLiteral("table")}});
        empty(xml, "style:table-properties", {{"style:rel-width", QStringLiteral("100%")}, {"table:align", QStringLiteral("margins")}});
        xml.writeEndElement();
        const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (qsizetype column = 0; column < widths.size(); ++column) {
            start(xml, "style:style", {{"style:name", columnName(table, column)}, {"style:family", QStringLiteral("table-column")}});
            empty(xml, "style:table-column-properties", {{"style:rel-column-width", QString::number(qRound(65535 * widths[column] / sum)) + u'*'}});
            xml.writeEndElement();
        }
    }
    writeCellStyle(xml, QStringLiteral("Ruled"), QStringLiteral("0.5pt solid #d8dce3"));
    writeCellStyle(xml, QStringLiteral("Fact"), QStringLiteral("none"));
    xml.writeEndElement();
}

QString tableName(qsizetype table)
{
    return QStringLiteral("Table%1").arg(table);
}

QString columnName(qsizetype table, qsizetype column)
{
    return QStringLiteral("Table%1.%2").arg(table).arg(column + 1);
}

} // namespace concord
