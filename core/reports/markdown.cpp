// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markdown.h"

namespace concord {

namespace {

constexpr QStringView lineBreakInside = u"<br>";

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

/// A bare address, which some readers turn into a link by themselves, begins here or shortly before.
bool linksByItself(QStringView line, qsizetype i)
{
    return line.sliced(i).startsWith(u"://") || (line[i] == u'.' && line.first(i).endsWith(u"www", Qt::CaseInsensitive));
}

/// One line of text, so that Markdown shows it as it is. What starts a block counts only at the start of a line.
QString escapedLine(QStringView line)
{
    QString out;
    qsizetype start = 0;
    while (start < line.size() && line[start].isDigit())
        ++start;
    const bool numbered = start > 0 && start < line.size() && (line[start] == u'.' || line[start] == u')')
        && (start + 1 == line.size() || line[start + 1].isSpace());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool always = QStringView(u"\\`*_[]<>|~&$").contains(c);
        const bool atStart = i == 0 && QStringView(u"#+-=:").contains(c);
        if (always || atStart || (numbered && i == start) || linksByItself(line, i))
            out += u'\\';
        out += c;
    }
    return out;
}

QString escaped(const QString &text, QStringView lineBreak)
{
    QString out;
    for (const QString &line : text.split(u'\n')) {
        if (!out.isEmpty())
            out += lineBreak;
        out += escapedLine(line);
    }
    return out;
}

/// A text on one line: an item, a value, a cell.
QString inLine(const QString &text)
{
    return escaped(text, lineBreakInside);
}

QString row(const QStringList &cells)
{
    QString out = QStringLiteral("|");
    for (const QString &cell : cells)
        out += u' ' + inLine(cell) + u" |";
    return out + u'\n';
}

struct Writer {
    QString out;

    void operator()(const Document::Heading &heading)
    {
        out += QString(heading.level + 1, u'#') + u' ' + inLine(heading.text) + u'\n';
    }
    void operator()(const Document::Paragraph &paragraph) { out += escaped(paragraph.text, u"\\\n") + u'\n'; }
    void operator()(const Document::Bullets &list)
    {
        for (const QString &item : list.items)
            out += u"- " + inLine(item) + u'\n';
    }
    void operator()(const Document::Facts &facts)
    {
        for (const auto &[key, value] : facts.pairs)
            out += u"- **" + inLine(key) + u":** " + inLine(value) + u'\n';
    }
    void operator()(const Document::Table &table)
    {
        out += row(table.header);
        out += u'|';
        for (qsizetype i = 0; i < table.header.size(); ++i)
            out += u" --- |";
        out += u'\n';
        for (const QStringList &cells : table.rows)
            out += row(cells);
    }
};

QString unescaped(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isPunctuation(text[i + 1]))
            out += text[++i];
        else if (text.sliced(i).startsWith(lineBreakInside)) {
            out += u'\n';
            i += lineBreakInside.size() - 1;
        } else
            out += text[i];
    }
    return out;
}

/// The cells between the unescaped bars of a table's row.
QStringList cellsOf(QStringView line)
{
    QStringList cells;
    qsizetype from = 1;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            cells << unescaped(line.sliced(from, i - from).trimmed());
            from = i + 1;
        }
    }
    return cells;
}

bool isRule(QStringView line)
{
    if (!line.startsWith(u"| ---"))
        return false;
    for (QChar c : line) {
        if (c != u'|' && c != u'-' && c != u' ')
            return false;
    }
    return true;
}

bool goesOn(QStringView line)
{
    qsizetype slashes = 0;
    while (slashes < line.size() && line[line.size() - 1 - slashes] == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

class Reader {
public:
    explicit Reader(const QString &markdown) : m_lines(markdown.split(u'\n')) {}

    Document read()
    {
        Document document;
        if (line().startsWith(u"# "))
            document = Document(unescaped(take().sliced(2)));
        while (m_at < m_lines.size())
            readBlock(document);
        return document;
    }

private:
    [[nodiscard]] QStringView line(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_lines.size() ? QStringView(m_lines[m_at + ahead]) : QStringView();
    }
    QStringView take() { return m_lines[m_at++]; }

    void readBlock(Document &document)
    {
        if (line().trimmed().isEmpty()) {
            ++m_at;
        } else if (line().startsWith(u"## ")) {
            document.heading(unescaped(take().sliced(3)), 1);
        } else if (line().startsWith(u"### ")) {
            document.heading(unescaped(take().sliced(4)), 2);
        } else if (line().startsWith(u"- **") && line().contains(u":** ")) {
            readFacts(document);
        } else if (line().startsWith(u"- ")) {
            readBullets(document);
        } else if (line().startsWith(u'|') && isRule(line(1))) {
            readTable(document);
        } else {
            readParagraph(document);
        }
    }

    void readFacts(Document &document)
    {
        QList<std::pair<QString, QString>> pairs;
        while (line().startsWith(u"- **") && line().contains(u":** ")) {
            const QStringView fact = take().sliced(4);
            const qsizetype end = fact.indexOf(u":** ");
            pairs << std::pair(unescaped(fact.first(end)), unescaped(fact.sliced(end + 4)));
        }
        document.facts(pairs);
    }
    void readBullets(Document &document)
    {
        QStringList items;
        while (line().startsWith(u"- ") && !line().startsWith(u"- **"))
            items << unescaped(take().sliced(2));
        if (items.isEmpty())
            items << unescaped(take().sliced(2));
        document.bullets(items);
    }
    void readTable(Document &document)
    {
        const QStringList header = cellsOf(take());
        take();
        QList<QStringList> rows;
        while (line().startsWith(u'|'))
            rows << cellsOf(take());
        document.table(header, rows);
    }
    void readParagraph(Document &document)
    {
        QStringList parts;
        bool more = true;
        while (more && m_at < m_lines.size()) {
            QStringView part = take();
            more = goesOn(part);
            parts << unescaped(more ? part.chopped(1) : part);
        }
        document.text(parts.join(u'\n'));
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

/// Goes through a text by what is shown of it: each time a character, escaped or not.
class Shown {
public:
    explicit Shown(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isEscaped() const { return m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && isPunctuation(m_text[m_at + 1]); }
    [[nodiscard]] QChar character() const { return m_text[m_at + (isEscaped() ? 1 : 0)]; }
    [[nodiscard]] bool startsAddress() const { return linksByItself(m_text, m_at); }
    void next() { m_at += isEscaped() ? 2 : 1; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString toMarkdown(const Document &document)
{
    Writer writer;
    writer.out = u"# " + inLine(document.title()) + u'\n';
    for (const Document::Block &block : document.blocks()) {
        writer.out += u'\n';
        std::visit(writer, block);
    }
    return writer.out;
}

QString markdownFooter(const QString &footer)
{
    return footer.isEmpty() ? QString() : u"\n---\n\n" + inLine(footer) + u'\n';
}

Document fromMarkdown(const QString &markdown)
{
    return Reader(markdown).read();
}

bool saySame(const QString &markdown, const QString &other)
{
    return markdown == other || fromMarkdown(markdown) == fromMarkdown(other);
}

bool isPlain(const QString &markdown)
{
    const Document document = fromMarkdown(markdown);
    const QString written = toMarkdown(document);
    const QStringView untitled = QStringView(written).sliced(document.title().isEmpty() ? written.indexOf(u'\n') : 0);
    Shown is(QStringView(markdown).trimmed());
    Shown should(untitled.trimmed());
    for (; !is.atEnd() && !should.atEnd(); is.next(), should.next()) {
        if (is.character() != should.character() || (should.isEscaped() && !is.isEscaped() && !is.startsAddress()))
            return false;
    }
    return is.atEnd() && should.atEnd();
}

} // namespace concord
