// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

constexpr QChar mayBreak(0x200b);

struct Column {
    double line = 0; ///< its longest line
    double word = 0; ///< its longest word, with the padding: what it must have
};

Column columnOf(const Document::Table &table, qsizetype index, double padding, const Measure &measure)
{
    Column column;
    const auto look = [&](const QString &text) {
        for (const QString &line : text.split(u'\n')) {
            column.line = std::max(column.line, measure(line) + padding);
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                column.word = std::max(column.word, measure(word) + padding);
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
    const double words = std::accumulate(columns.begin(), columns.end(), 0.0, [](double sum, const Column &c) { return sum + c.word; });
    QList<double> widths(columns.size(), 0);
    if (words >= room) {
        std::ranges::transform(columns, widths.begin(), [&](const Column &c) { return room * c.word / words; });
        return widths;
    }
    // A column of sentences gets no more than about three times what a short one gets; the sentences wrap.
    const double narrowest = room / 10;
    const double widest = room / 3;
    QList<double> shares;
    for (const Column &column : columns)
        shares << std::clamp(column.line, narrowest, widest);
    // Whoever would get less than its longest word gets just that, and the others share the rest.
    QList<bool> fixed(columns.size(), false);
    for (bool again = true; again;) {
        double left = room;
        double sum = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            (fixed[i] ? left : sum) += fixed[i] ? -columns[i].word : shares[i];
        again = false;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            widths[i] = fixed[i] ? columns[i].word : left * shares[i] / sum;
            if (!fixed[i] && widths[i] < columns[i].word)
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
