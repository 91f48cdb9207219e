// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include "core/workspace/foldedtext.h"
#include "core/workspace/searchindex.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace concord {
namespace {

/// So many hits are looked at and ordered. Who meets more types another letter.
constexpr std::int64_t mostCandidates = 500;

/// Each word costs a walk through the index and through each candidate; FTS5 takes time with the square of their number.
constexpr qsizetype mostWords = 30;
constexpr qsizetype mostLetters = 100;

/// How much of a text a snippet shows before and after the place that matches.
constexpr qsizetype snippetBefore = 30;
constexpr qsizetype snippetAfter = 70;

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Where one of the words begins in a folded text, at the beginning of a word; -1 when none does.
qsizetype firstMatch(const QString &folded, const QStringList &words)
{
    qsizetype first = -1;
    for (const QString &word : words) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at > 0 && isPartOfWord(folded[at - 1]))
                continue;
            first = first < 0 ? at : std::min(first, at);
            break;
        }
    }
    return first;
}

/// The words around a place, on one line, with dots where it was cut.
QString excerpt(const QString &text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - snippetBefore);
    qsizetype to = std::min(text.size(), at + snippetAfter);
    while (from > 0 && from < at && isPartOfWord(text[from - 1]))
        ++from;
    while (to < text.size() && to > at + 1 && isPartOfWord(text[to]) && isPartOfWord(text[to - 1]))
        --to;
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

QString snippetOf(const QStringList &texts, const QString &title, const QStringList &words)
{
    for (const QString &text : texts) {
        const FoldedText folded = fold(text);
        const qsizetype at = text == title ? -1 : firstMatch(folded.text, words);
        if (at >= 0)
            return excerpt(text, folded.origin[at]);
    }
    return {};
}

/// How well a title matches: 0 when it begins with what was typed, 1 when a word of it does, 2 when the match is
/// elsewhere.
int rankOf(const QString &title, const QString &typed, const QStringList &words)
{
    const QString folded = fold(title).text;
    if (folded.startsWith(typed))
        return 0;
    return firstMatch(folded, words) >= 0 ? 1 : 2;
}

struct Candidate {
    const DocumentKind *kind;
    SearchHit hit;
    int rank;
    QString order;
};

} // namespace

QStringList searchWords(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{0}]+"));
    QStringList words = fold(text).text.split(gaps, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }) &&
               !std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
    });
    words.resize(std::min(words.size(), mostWords));
    for (QString &word : words) {
        word.truncate(mostLetters);
        if (word.back().isHighSurrogate())
            word.chop(1);
    }
    return words;
}

QString searchExpression(const QString &text)
{
    QStringList phrases;
    for (QString word : searchWords(text))
        phrases << u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    return phrases.join(u' ');
}

std::vector<SearchHit> search(const Store &store, const QString &text, int limit)
{
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return {};
    const QStringList words = searchWords(text);
    const QString typed = words.join(u' ');

    std::map<int, std::pair<const DocumentKind *, Statement>> titles;
    for (const DocumentKind &kind : documentKinds()) {
        const QByteArray sql =
            QByteArray("SELECT ") + kind.title + ", " + kind.day + " FROM " + kind.table + " WHERE id = ?";
        titles.emplace(kind.number, std::pair(&kind, store.query(sql)));
    }
    std::vector<Candidate> candidates;
    Statement rows = store.query("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ?",
                                 {expression, mostCandidates});
    while (rows.next()) {
        const auto kind = titles.find(static_cast<int>(rows.integer(0) % 16));
        if (kind == titles.end())
            continue;
        Statement &title = kind->second.second;
        const std::int64_t id = rows.integer(0) / 16;
        title.bind(1, id);
        if (title.next()) {
            const QString name = title.text(0);
            candidates.push_back({kind->second.first,
                                  {QLatin1String(kind->second.first->table), id, name, title.day(1), {}},
                                  rankOf(name, typed, words),
                                  fold(name).text});
        }
        title.reset();
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.rank, a.order) < std::tie(b.rank, b.order);
    });

    std::vector<SearchHit> hits;
    std::map<const DocumentKind *, DocumentReader> readers;
    for (Candidate &candidate : candidates) {
        if (static_cast<int>(hits.size()) == limit)
            break;
        auto &reader = readers.try_emplace(candidate.kind, store, *candidate.kind).first->second;
        candidate.hit.snippet = snippetOf(reader.texts(candidate.hit.id), candidate.hit.title, words);
        hits.push_back(std::move(candidate.hit));
    }
    return hits;
}

} // namespace concord
