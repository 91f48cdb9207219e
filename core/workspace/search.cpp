// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include "core/workspace/foldedtext.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/wordmatch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace concord {
namespace {

/// So many hits are looked at and ordered: of titles that begin with what was typed, of names that have it anywhere, and
/// of all the others.
constexpr std::int64_t mostBeginnings = 200;
constexpr int mostNames = 200;
constexpr int mostCandidates = 500;

/// Each word costs a walk through the index and through each candidate; FTS5 takes time with the square of their number.
constexpr qsizetype mostWords = 30;
constexpr qsizetype mostLetters = 100;

/// Where the first of the words begins in a folded text; -1 when none does.
qsizetype firstMatch(const QString &folded, const QStringList &words)
{
    qsizetype first = -1;
    for (const QString &word : words) {
        const qsizetype at = wordAt(folded, word);
        if (at >= 0)
            first = first < 0 ? at : std::min(first, at);
    }
    return first;
}

/// A place in a text and how many of the words its excerpt shows.
struct Passage {
    qsizetype at = 0;
    qsizetype words = 0;
};

/// The first one that shows the most of the words; they are looked for no further than to one that shows them all.
Passage bestPassage(const FoldedText &folded, const QStringList &words)
{
    Passage best;
    QList<qsizetype> places; // where each word comes next
    for (const QString &word : words)
        places << wordAt(folded.text, word);
    while (best.words < words.size()) {
        qsizetype first = folded.text.size();
        for (const qsizetype place : places)
            first = place < 0 ? first : std::min(first, place);
        if (first == folded.text.size())
            break;
        const qsizetype end = folded.origin[first] + excerptLength;
        Passage here{folded.origin[first], 0};
        for (qsizetype i = 0; i < words.size(); ++i) {
            here.words += places[i] >= 0 && folded.origin[places[i] + words[i].size() - 1] < end ? 1 : 0;
            if (places[i] == first)
                places[i] = wordAt(folded.text, words[i], first + 1);
        }
        if (here.words > best.words)
            best = here;
    }
    return best;
}

QString snippetOf(const QStringList &texts, const QString &title, const QStringList &words)
{
    const QString *shown = nullptr;
    Passage best;
    for (const QString &text : texts) {
        const Passage passage = text == title ? Passage() : bestPassage(fold(text), words);
        if (passage.words > best.words) {
            best = passage;
            shown = &text;
        }
        if (best.words == words.size())
            break;
    }
    return shown == nullptr ? QString() : excerpt(*shown, best.at);
}

/// The match is not in the title.
constexpr int inText = 2;

/// How well a title matches: 0 when it begins with what was typed, 1 when a word of it does.
int rankOf(const QString &title, const QString &typed, const QStringList &words)
{
    const QString folded = fold(title).text;
    if (folded.startsWith(typed))
        return 0;
    return firstMatch(folded, words) >= 0 ? 1 : inText;
}

struct Candidate {
    const DocumentKind *kind;
    SearchHit hit;
    int rank;
    QString order;
};

/// What begins with the words as they were typed, the last one perhaps not to its end: the title of most documents.
QString beginningExpression(const QStringList &words)
{
    QStringList phrases;
    for (QString word : words)
        phrases << u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return QStringLiteral("^ ") + phrases.join(QStringLiteral(" + ")) + QStringLiteral(" *");
}

/// What people call by its name, with the names as the index folds them or, where the file does not keep them so, as they
/// are written.
struct Names {
    const char *table;
    const char *rows; ///< id and name, in the order of the names
    bool isFolded;
};
constexpr std::array names{
    Names{"party", "SELECT id, sort_name FROM party ORDER BY sort_name, id", true},
    Names{"alliance", "SELECT id, title FROM alliance ORDER BY title, id", false},
    Names{"team", "SELECT id, name FROM team ORDER BY name, id", false},
    Names{"priority", "SELECT id, title FROM priority ORDER BY title, id", false},
};

/// Gathers hits and puts them into their order.
class Gathering {
public:
    Gathering(const Store &store, const QString &text) : m_store(store), m_words(searchWords(text)), m_typed(m_words.join(u' '))
    {
        for (const DocumentKind &kind : documentKinds()) {
            const QByteArray sql = QByteArray("SELECT ") + kind.title + ", " + kind.day + " FROM " + kind.table + " WHERE id = ?";
            m_titles.emplace(kind.number, std::pair(&kind, store.query(sql)));
        }
    }

    /// Answers how many there were.
    std::int64_t add(const char *order, const QString &expression, std::int64_t most)
    {
        const QByteArray sql = QByteArray("SELECT rowid FROM search WHERE search MATCH ? ORDER BY ") + order + " LIMIT ?";
        Statement rows = m_store.query(sql, {expression, most});
        std::int64_t count = 0;
        for (; rows.next(); ++count)
            add(rows.integer(0));
        return count;
    }

    /// Those whose name has all the words, wherever they lie in the index.
    void addNames()
    {
        const WordMatch match(m_typed);
        for (const Names &each : names) {
            const DocumentKind &kind = *std::ranges::find(documentKinds(), std::string_view(each.table), &DocumentKind::table);
            Statement rows = m_store.query(each.rows);
            for (int found = 0; found < mostNames && rows.next();) {
                if (!match.isIn(each.isFolded ? rows.bytes(1) : fold(rows.text(1)).text.toUtf8()))
                    continue;
                add(searchRow(kind, rows.integer(0)));
                ++found;
            }
        }
    }

    /// Titles that match first, by title; the others as `byTitle` says: by title too, or as they were added.
    [[nodiscard]] std::vector<SearchHit> hits(int limit, bool byTitle)
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [byTitle](const Candidate &a, const Candidate &b) {
            if (a.rank != b.rank || (a.rank == inText && !byTitle))
                return a.rank < b.rank;
            return a.order < b.order;
        });
        std::vector<SearchHit> hits;
        std::map<const DocumentKind *, DocumentReader> readers;
        for (Candidate &candidate : m_candidates) {
            if (static_cast<int>(hits.size()) == limit)
                break;
            auto &reader = readers.try_emplace(candidate.kind, m_store, *candidate.kind).first->second;
            candidate.hit.snippet = snippetOf(reader.texts(candidate.hit.id), candidate.hit.title, m_words);
            hits.push_back(std::move(candidate.hit));
        }
        return hits;
    }

private:
    void add(std::int64_t row)
    {
        const auto kind = m_titles.find(static_cast<int>(row % 16));
        if (kind == m_titles.end() || !m_known.insert(row).second)
            return;
        auto &[of, title] = kind->second;
        title.bind(1, row / 16);
        if (title.next()) {
            const QString name = title.text(0);
            m_candidates.push_back(
                {of, {QLatin1String(of->table), row / 16, name, title.day(1), {}}, rankOf(name, m_typed, m_words), fold(name).text});
        }
        title.reset();
    }

    const Store &m_store;
    const QStringList m_words;
    const QString m_typed;
    std::map<int, std::pair<const DocumentKind *, Statement>> m_titles;
    std::vector<Candidate> m_candidates;
    std::set<std::int64_t> m_known;
};

std::vector<SearchHit> found(const Store &store, const QString &text, int limit, bool isRanked)
{
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return {};
    Gathering gathering(store, text);
    // Among many that match, those whose name it is may lie anywhere. Names that only begin so are had from the index; to find
    // a surname, all of them are read, which a key has no time for.
    gathering.add("rowid", beginningExpression(searchWords(text)), mostBeginnings);
    const bool isAll = gathering.add(isRanked ? "rank" : "rowid", expression, mostCandidates) < mostCandidates;
    if (isRanked && !isAll)
        gathering.addNames();
    return gathering.hits(limit, !isRanked);
}

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
    words.removeAll(QString()); // half a letter and nothing else
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
    return found(store, text, limit, false);
}

std::vector<SearchHit> rankedSearch(const Store &store, const QString &text, int limit)
{
    return found(store, text, limit, true);
}

std::vector<TextRange> matchingWords(const QString &text, const QString &typed)
{
    const FoldedText folded = fold(text);
    std::vector<TextRange> ranges;
    for (const QString &word : searchWords(typed)) {
        for (qsizetype at = wordAt(folded.text, word); at >= 0; at = wordAt(folded.text, word, at + 1)) {
            qsizetype end = at + word.size();
            // Half of a letter that is spelled out is the whole letter.
            while (end < folded.origin.size() && folded.origin[end] == folded.origin[end - 1])
                ++end;
            const qsizetype from = folded.origin[at];
            ranges.push_back({from, (end < folded.origin.size() ? folded.origin[end] : text.size()) - from});
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    return ranges;
}

} // namespace concord
