// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/difference.h"

#include "core/reports/editscript.h"

#include <algorithm>

namespace concord {

namespace {

struct LineReader {
    QList<DocumentLine> lines;

    void operator()(const Document::Heading &heading)
    {
        lines << DocumentLine{heading.level == 1 ? DocumentLine::Kind::Heading : DocumentLine::Kind::Subheading, heading.text};
    }
    void operator()(const Document::Paragraph &paragraph) { lines << DocumentLine{DocumentLine::Kind::Text, paragraph.text}; }
    void operator()(const Document::Bullets &list)
    {
        for (const QString &item : list.items)
            lines << DocumentLine{DocumentLine::Kind::Item, item};
    }
    void operator()(const Document::Facts &facts)
    {
        for (const auto &[key, value] : facts.pairs)
            lines << DocumentLine{DocumentLine::Kind::Row, key + u": " + value};
    }
    void operator()(const Document::Table &table)
    {
        lines << DocumentLine{DocumentLine::Kind::Row, table.header.join(u" | ")};
        for (const QStringList &row : table.rows)
            lines << DocumentLine{DocumentLine::Kind::Row, row.join(u" | ")};
    }
};

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

/// Words, with what stands inside a figure or a name such as "6:50" or "bakery's"; each character between them by itself.
QStringList wordsOf(const QString &text)
{
    QStringList parts;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool joins = inWord && QStringView(u".,:'’@").contains(c) && i + 1 < text.size() && isLetter(text[i + 1]);
        const bool inside = isLetter(c) || joins;
        if (inside && inWord)
            parts.last() += c;
        else
            parts << QString(c);
        inWord = inside;
    }
    return parts;
}

/// Twice the letters that both have, as a share of all their letters.
double likeness(const QString &before, const QString &after)
{
    qsizetype same = 0;
    for (const WordRun &run : wordDifference(before, after))
        same += run.kind == WordRun::Kind::Same ? run.text.size() : 0;
    return 2.0 * static_cast<double>(same) / static_cast<double>(std::max<qsizetype>(1, before.size() + after.size()));
}

/// For each removed line of a run of changes the added one that it became, -1 for none; in the order of both.
QList<qsizetype> partners(const QList<DocumentLine> &removed, const QList<DocumentLine> &added)
{
    constexpr double enough = 0.5;
    constexpr qsizetype ahead = 40; // a run may be as long as the document
    QList<qsizetype> found(removed.size(), -1);
    qsizetype from = 0;
    for (qsizetype i = 0; i < removed.size(); ++i) {
        double best = enough;
        for (qsizetype k = from; k < std::min(added.size(), from + ahead); ++k) {
            const double like = removed[i].kind == added[k].kind ? likeness(removed[i].text, added[k].text) : 0;
            if (like > best || (like == best && found[i] < 0)) {
                best = like;
                found[i] = k;
            }
        }
        if (found[i] >= 0)
            from = found[i] + 1;
    }
    return found;
}

void addRun(QList<LineChange> &lines, const QList<DocumentLine> &removed, const QList<DocumentLine> &added)
{
    const QList<qsizetype> became = partners(removed, added);
    qsizetype next = 0;
    const auto addedUpTo = [&](qsizetype end) {
        for (; next < end; ++next)
            lines << LineChange{LineChange::Kind::Added, added[next], {}, {}};
    };
    for (qsizetype i = 0; i < removed.size(); ++i) {
        if (became[i] < 0) {
            lines << LineChange{LineChange::Kind::Removed, removed[i], {}, {}};
            continue;
        }
        addedUpTo(became[i]);
        const DocumentLine &now = added[next++];
        lines << LineChange{LineChange::Kind::Changed, now, removed[i].text, wordDifference(removed[i].text, now.text)};
    }
    addedUpTo(added.size());
}

/// A line as one text, so that a heading never equals a paragraph.
QStringList keysOf(const QList<DocumentLine> &lines)
{
    QStringList keys;
    for (const DocumentLine &line : lines)
        keys << QString::number(static_cast<int>(line.kind)) + line.text;
    return keys;
}

} // namespace

QList<DocumentLine> linesOf(const Document &document)
{
    LineReader reader;
    reader.lines << DocumentLine{DocumentLine::Kind::Title, document.title()};
    for (const Document::Block &block : document.blocks())
        std::visit(reader, block);
    return reader.lines;
}

QList<WordRun> wordDifference(const QString &before, const QString &after)
{
    const QStringList from = wordsOf(before);
    const QStringList to = wordsOf(after);
    QList<WordRun> runs;
    for (const Edit &edit : editScript(from, to)) {
        const auto kind = edit.kind == Edit::Kind::Keep ? WordRun::Kind::Same
            : edit.kind == Edit::Kind::Remove           ? WordRun::Kind::Removed
                                                        : WordRun::Kind::Added;
        const QString &word = edit.kind == Edit::Kind::Add ? to[edit.after] : from[edit.before];
        if (runs.isEmpty() || runs.last().kind != kind)
            runs << WordRun{kind, {}};
        runs.last().text += word;
    }
    return runs;
}

QList<LineChange> difference(const Document &before, const Document &after)
{
    const QList<DocumentLine> from = linesOf(before);
    const QList<DocumentLine> to = linesOf(after);
    QList<LineChange> lines;
    QList<DocumentLine> removed;
    QList<DocumentLine> added;
    const auto finishRun = [&] {
        addRun(lines, removed, added);
        removed.clear();
        added.clear();
    };
    for (const Edit &edit : editScript(keysOf(from), keysOf(to))) {
        switch (edit.kind) {
        case Edit::Kind::Remove: removed << from[edit.before]; break;
        case Edit::Kind::Add: added << to[edit.after]; break;
        case Edit::Kind::Keep:
            finishRun();
            lines << LineChange{LineChange::Kind::Same, to[edit.after], {}, {}};
            break;
        }
    }
    finishRun();
    return lines;
}

bool anyChange(const QList<LineChange> &lines)
{
    return std::ranges::any_of(lines, [](const LineChange &line) { return line.kind != LineChange::Kind::Same; });
}

} // namespace concord
