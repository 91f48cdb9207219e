// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

constexpr QChar mayBreak(0x200b);
constexpr qsizetype shortWord = 12;  ///< letters: "administrative" may break, "January" never
constexpr double roundedAway = 1.03; ///< a word that only just fits may still break

struct Column {
    double line = 0; ///< its longest line
    double word = 0; ///< its longest word, with the padding: what it should have
    double part = 0; ///< the longest part of a word up to its punctuation, with the padding: what it must have
    double least = 0; ///< its longest short word, with the padding: less only where the page has no room
};

/// The parts of a word between which it may break.
QStringList partsOf(const QString &word)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0 && word[i - 1].isPunct())
            parts << QString();
        parts.last() += word[i];
    }
    return parts;
}

Column columnOf(const Document::Table &table, qsizetype index, double padding, const Measure &measure)
{
    Column column;
    const auto look = [&](const QString &text) {
        for (const QString &line : text.split(u'\n')) {
            column.line = std::max(column.line, measure(line) + padding);
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
                column.word = std::max(column.word, measure(word) + padding);
                if (word.size() <= shortWord)
                    column.least = std::max(column.least, measure(word) * roundedAway + padding);
                for (const QString &part : partsOf(word)) {
                    column.part = std::max(column.part, measure(part) + padding);
                    if (part.size() <= shortWord)
                        column.least = std::max(column.least, measure(part) * roundedAway + padding);
                }
            }
        }
    };
    look(table.header[index]);
    for (const QStringList &row : table.rows)
        look(row[index]);
    return column;
}

} // namespace

QList<double> columnWidths(const Document::Table &table, double room, double padding, const Measure &measure)
{
    QList<Column> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        columns << columnOf(table, i, padding, measure);
    // What breaks anyway may not push the others together.
    const double widest = room / static_cast<double>(std::min<qsizetype>(3, columns.size()));
    for (Column &column : columns)
        column.part = std::min(column.part, widest);
    const auto sumOf = [&](double Column::*need) {
        return std::accumulate(columns.begin(), columns.end(), 0.0, [need](double sum, const Column &c) { return sum + c.*need; });
    };
    const double slack = room / 50; // a word that only just fits may still break
    if (sumOf(&Column::least) < room) {
        for (Column &column : columns)
            column.part = std::max(column.part, column.least);
    }
    double Column::*const need = sumOf(&Column::word) + slack < room ? &Column::word : &Column::part;
    QList<double> widths(columns.size(), 0);
    const double least = sumOf(&Column::least);
    if (const double needed = sumOf(need); needed >= room && least < room) {
        std::ranges::transform(columns, widths.begin(), [&](const Column &c) {
            return c.least + (room - least) * (c.*need - c.least) / (needed - least);
        });
        return widths;
    } else if (needed >= room) {
        std::ranges::transform(columns, widths.begin(), [&](const Column &c) { return room * (c.*need) / needed; });
        return widths;
    }
    // A column of sentences gets no more than about three times what a short one gets; the sentences wrap.
    const double narrowest = room / 10;
    QList<double> shares;
    for (const Column &column : columns)
        shares << std::clamp(column.line, narrowest, room / 3);
    // Whoever would get less than it needs gets just that, and the others share the rest.
    QList<bool> fixed(columns.size(), false);
    for (bool again = true; again;) {
        double left = room;
        double sum = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            (fixed[i] ? left : sum) += fixed[i] ? -(columns[i].*need) : shares[i];
        again = false;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            widths[i] = fixed[i] ? columns[i].*need : left * shares[i] / sum;
            if (!fixed[i] && widths[i] < columns[i].*need)
                fixed[i] = again = true;
        }
    }
    return widths;
}

QString breakable(const QString &text, double room, const Measure &measure)
{
    QString out;
    QString piece; // since the last place to break
    bool wide = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool begins = i == 0 || text[i - 1].isSpace();
        if (begins && !c.isSpace()) {
            qsizetype end = i;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            wide = measure(text.sliced(i, end - i)) > room;
            piece.clear();
        }
        const bool insideAWord = wide && !begins && !c.isSpace() && !c.isLowSurrogate();
        if (insideAWord && (text[i - 1].isPunct() || measure(piece + c) > room)) {
            out += mayBreak;
            piece.clear();
        }
        out += c;
        piece += c;
    }
    return out;
}

} // namespace concord
