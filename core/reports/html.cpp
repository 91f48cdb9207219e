// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"

namespace concord {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

struct Writer {
    QString out;

    void element(const QString &tag, const QString &text)
    {
        out += u'<' + tag + u'>' + escaped(text) + u"</" + tag + u">\n";
    }
    void operator()(const Document::Heading &heading)
    {
        element(u'h' + QString::number(heading.level + 1), heading.text);
    }
    void operator()(const Document::Paragraph &paragraph) { element(QStringLiteral("p"), paragraph.text); }
    void operator()(const Document::Bullets &list)
    {
        out += u"<ul>\n";
        for (const QString &item : list.items)
            element(QStringLiteral("li"), item);
        out += u"</ul>\n";
    }
    void operator()(const Document::Facts &facts)
    {
        out += u"<dl>\n";
        for (const auto &[key, value] : facts.pairs) {
            element(QStringLiteral("dt"), key);
            element(QStringLiteral("dd"), value);
        }
        out += u"</dl>\n";
    }
    void operator()(const Document::Table &table)
    {
        out += u"<table>\n<thead><tr>\n";
        for (const QString &cell : table.header)
            element(QStringLiteral("th"), cell);
        out += u"</tr></thead>\n<tbody>\n";
        for (const QStringList &cells : table.rows) {
            out += u"<tr>\n";
            for (const QString &cell : cells)
                element(QStringLiteral("td"), cell);
            out += u"</tr>\n";
        }
        out += u"</tbody></table>\n";
    }
};

constexpr QStringView head =
    u"<meta charset=\"utf-8\">\n"
    u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    u"<meta name=\"viewport\" content=\"width=device-width\">\n"
    u"<style>\n"
    u"body{max-width:46rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1f2430}\n"
    u"h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.2rem}\n"
    u"table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;"
    u"border-bottom:1px solid #d8dce3}th{font-size:.85rem;color:#5d6675}\n"
    u"dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem}dt{color:#5d6675}dd{margin:0}\n"
    u"footer{margin-top:3rem;font-size:.8rem;color:#5d6675;overflow-wrap:anywhere}\n"
    u"</style>\n";

} // namespace

QString toHtml(const Document &document, const QString &footer)
{
    Writer writer;
    writer.out = u"<!DOCTYPE html>\n<html>\n<head>\n" + head.toString();
    writer.element(QStringLiteral("title"), document.title());
    writer.out += u"</head>\n<body>\n";
    writer.element(QStringLiteral("h1"), document.title());
    for (const Document::Block &block : document.blocks())
        std::visit(writer, block);
    if (!footer.isEmpty())
        writer.element(QStringLiteral("footer"), footer);
    writer.out += u"</body>\n</html>\n";
    return writer.out;
}

} // namespace concord
