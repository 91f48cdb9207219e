// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document.h"

#include <algorithm>

namespace concord {

namespace {

/// What turns the order of the letters after it about, so that a paper could read otherwise than it is.
bool turnsLetters(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

/// The lines of `text`, trimmed, without characters that no reader can see; blank lines are kept, as empty ones.
QStringList linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.removeIf(turnsLetters);
    for (QChar &c : plain) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
        else if (c != u'\n' && (c.category() == QChar::Other_Control || c == QChar::ObjectReplacementCharacter))
            c = u' ';
    }
    QStringList lines = plain.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

QString tidy(const QString &text)
{
    QStringList lines = linesOf(text);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString oneLine(const QString &text)
{
    return tidy(text).simplified();
}

} // namespace

Document::Document(const QString &title) : m_title(oneLine(title)) {}

void Document::heading(const QString &text, int level)
{
    if (const QString line = oneLine(text); !line.isEmpty())
        m_blocks << Heading{std::clamp(level, 1, 2), line};
}

void Document::text(const QString &text)
{
    QStringList paragraph;
    const auto finish = [&] {
        if (!paragraph.isEmpty())
            m_blocks << Paragraph{paragraph.join(u'\n')};
        paragraph.clear();
    };
    for (const QString &line : linesOf(text)) {
        if (line.isEmpty())
            finish();
        else
            paragraph << line;
    }
    finish();
}

void Document::bullets(const QStringList &items)
{
    Bullets list;
    for (const QString &item : items) {
        if (const QString line = tidy(item); !line.isEmpty())
            list.items << line;
    }
    if (!list.items.isEmpty())
        m_blocks << list;
}

void Document::facts(const QList<std::pair<QString, QString>> &pairs)
{
    Facts facts;
    for (const auto &[key, value] : pairs) {
        const QString name = oneLine(key);
        const QString what = tidy(value);
        if (!name.isEmpty() && !what.isEmpty())
            facts.pairs << std::pair(name, what);
    }
    if (!facts.pairs.isEmpty())
        m_blocks << facts;
}

void Document::table(const QStringList &header, const QList<QStringList> &rows)
{
    if (rows.isEmpty() || header.isEmpty())
        return;
    Table table;
    for (const QString &cell : header)
        table.header << oneLine(cell);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < header.size(); ++i)
            cells << tidy(row.value(i));
        table.rows << cells;
    }
    m_blocks << table;
}

void Document::append(const Document &other)
{
    m_blocks << other.m_blocks;
}

QList<Document::Part> Document::inParts(qsizetype rows) const
{
    QList<Part> parts{{Document(m_title), false}};
    qsizetype filled = 0;
    const auto startPart = [&](bool goesOn) {
        parts.append({Document(m_title), goesOn});
        filled = 0;
    };
    for (const Block &block : m_blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (filled >= rows)
            startPart(false);
        if (table == nullptr) {
            parts.last().document.m_blocks << block;
            ++filled;
            continue;
        }
        for (qsizetype row = 0; row < table->rows.size();) {
            if (filled >= rows)
                startPart(row > 0);
            const qsizetype some = std::min(rows - filled, table->rows.size() - row);
            parts.last().document.m_blocks << Table{table->header, table->rows.mid(row, some)};
            row += some;
            filled += some;
        }
    }
    return parts;
}

} // namespace concord
