// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerorder.h"

#include "core/workspace/documents.h"
#include "core/workspace/search.h"

#include <algorithm>
#include <string_view>

namespace concord {

namespace {

/// A piece of SQL with the values of its question marks.
struct Sql {
    QByteArray text;
    std::vector<Value> values;

    void add(const QByteArray &more, std::initializer_list<Value> its = {})
    {
        text += more;
        values.insert(values.end(), its);
    }
    void add(const Sql &more)
    {
        text += more.text;
        values.insert(values.end(), more.values.begin(), more.values.end());
    }
};

/// Partners that follow one another in an order.
struct Stretch {
    Sql valued;     ///< `id` and `value` of those that are sorted by a value; empty: sorted by name alone
    Sql filter;     ///< which partners are in it, as " AND …"
    bool descending = false;
};

Value idOf(std::optional<PriorityId> priority)
{
    return priority ? Value(priority->value()) : Value();
}

Sql coverages(const PartnerQuery &query)
{
    return {"SELECT c.party_id AS id, sum(n.weight * c.percent) AS value FROM need n JOIN coverage c ON c.need_id = n.id"
            " WHERE n.priority_id = ? GROUP BY c.party_id",
            {idOf(query.priority)}};
}

Sql fits(const PartnerQuery &query)
{
    QByteArrayList weights;
    for (const FitLine &line : fitLines())
        weights << "('" + QByteArray(word(line.criterion).data()) + "', " + QByteArray::number(line.weight) + ')';
    return {"SELECT f.party_id AS id, 1.0 * sum(w.column2 * f.score) / sum(w.column2) AS value FROM fit_rating f JOIN (VALUES "
                + weights.join(',') + ") w ON w.column1 = f.criterion WHERE f.priority_id = ? AND f.score IS NOT NULL GROUP BY f.party_id",
            {idOf(query.priority)}};
}

/// Those with at least one strength that serves the priority, and how much of their strengths does.
Sql focuses(const PartnerQuery &query)
{
    return {R"(SELECT s.party_id AS id, 1.0 * sum(s.level) / (SELECT sum(level) FROM strength WHERE party_id = s.party_id) AS value
                 FROM strength s WHERE s.id IN (SELECT r.strength_id FROM need n JOIN strength_relevance r ON r.need_id = n.id
                                                 WHERE n.priority_id = ?)
                GROUP BY s.party_id)",
            {idOf(query.priority)}};
}

Sql without(const Sql &valued)
{
    Sql filter;
    filter.add(" AND p.id NOT IN (SELECT id FROM (");
    filter.add(valued);
    filter.add("))");
    return filter;
}

/// Known values first, in either direction; then those without one.
std::vector<Stretch> knownFirst(Sql valued, bool descending)
{
    const Sql rest = without(valued);
    return {{std::move(valued), {}, descending}, {{}, rest, false}};
}

std::vector<Stretch> byStage(const PartnerQuery &query)
{
    std::vector<Stretch> stretches;
    for (const Stage stage : everyValue<Stage>())
        stretches.push_back({{}, {" AND p.stage = ?", {QString(word(stage))}}, false});
    if (query.descending)
        std::ranges::reverse(stretches);
    return stretches;
}

/// Nobody's focus is below nothing: who has strengths but none that serves is a stretch of its own, in order of names.
std::vector<Stretch> byFocus(const PartnerQuery &query)
{
    const Sql serving = focuses(query);
    Sql none = without(serving);
    none.add(" AND EXISTS (SELECT 1 FROM strength s WHERE s.party_id = p.id)");
    std::vector<Stretch> stretches{{serving, {}, query.descending}, {{}, none, false}};
    if (!query.descending)
        std::ranges::reverse(stretches);
    stretches.push_back({{}, {" AND NOT EXISTS (SELECT 1 FROM strength s WHERE s.party_id = p.id)", {}}, false});
    return stretches;
}

std::vector<Stretch> stretchesOf(const PartnerQuery &query)
{
    switch (query.sort) {
    case PartnerSort::Stage: return byStage(query);
    case PartnerSort::Coverage: return knownFirst(coverages(query), query.descending);
    case PartnerSort::Fit: return knownFirst(fits(query), query.descending);
    case PartnerSort::LastContact: return knownFirst({"SELECT party_id AS id, day AS value FROM last_contact", {}}, query.descending);
    case PartnerSort::Focus:
        if (query.priority)
            return byFocus(query);
        break;
    case PartnerSort::Name: break;
    }
    return {{{}, {}, query.descending && query.sort == PartnerSort::Name}};
}

/// The number of the kind of document that a party is in the search index.
int partyDocument()
{
    const auto kinds = documentKinds();
    return std::ranges::find(kinds, std::string_view(tableOf<Party>), &DocumentKind::table)->number;
}

/// Those of one quarter of coverage and focus, both cut at 50. Both must be known: somebody judged the coverage, and
/// there are strengths. The few that have a coverage come first, so that no others' strengths are read.
Sql inQuarter(Alignment quarter, PriorityId priority)
{
    const bool coversMuch = quarter == Alignment::MadeForThis || quarter == Alignment::OverSized;
    const bool isFocused = quarter == Alignment::MadeForThis || quarter == Alignment::Specialist;
    Sql sql;
    sql.add(" AND p.id IN (SELECT c.party_id FROM need n JOIN coverage c ON c.need_id = n.id WHERE n.priority_id = ?"
            " GROUP BY c.party_id HAVING 2 * sum(n.weight * c.percent) "
                + QByteArray(coversMuch ? ">=" : "<") + " (SELECT 100 * sum(weight) FROM need WHERE priority_id = ?))",
            {priority.value(), priority.value()});
    sql.add(" AND (SELECT 2 * sum(CASE WHEN EXISTS (SELECT 1 FROM strength_relevance r JOIN need n ON n.id = r.need_id"
            " WHERE r.strength_id = s.id AND n.priority_id = ?) THEN s.level ELSE 0 END) "
                + QByteArray(isFocused ? ">=" : "<") + " sum(s.level) FROM strength s WHERE s.party_id = p.id)",
            {priority.value()});
    return sql;
}

Sql filtersOf(const PartnerQuery &query)
{
    Sql sql{" WHERE p.is_partner = 1 AND p.is_self = 0", {}};
    if (query.stage)
        sql.add(" AND p.stage = ?", {QString(word(*query.stage))});
    else
        sql.add(" AND p.stage <> 'archived'");
    if (query.kind)
        sql.add(" AND p.kind = ?", {QString(word(*query.kind))});
    if (!query.tag.isEmpty())
        sql.add(" AND p.id IN (SELECT party_id FROM party_tag WHERE name = ?)", {query.tag});
    if (query.alignment && query.priority)
        sql.add(inQuarter(*query.alignment, *query.priority));
    return sql;
}

/// The SELECT of one stretch from `after` on, of those partners that `found` lets through.
Sql select(const PartnerQuery &query, const Stretch &stretch, const Sql &found, int limit,
           const std::optional<PartnerCursor> &after)
{
    const bool isValued = !stretch.valued.text.isEmpty();
    Sql sql;
    if (isValued) {
        sql.add("SELECT p.id, p.sort_name, v.value AS value FROM (");
        sql.add(stretch.valued);
        sql.add(") v CROSS JOIN party p ON p.id = v.id"); // CROSS: along the values, where an index has them in order
    } else {
        sql.add("SELECT p.id, p.sort_name, NULL AS value FROM party p");
    }
    sql.add(filtersOf(query));
    sql.add(stretch.filter);
    sql.add(found);
    const QByteArray direction = stretch.descending ? " DESC" : "";
    const QByteArray beyond = stretch.descending ? "<" : ">";
    if (isValued) {
        if (after)
            sql.add(" AND v.value " + beyond + "= ? AND (v.value " + beyond + " ? OR (p.sort_name, p.id) > (?, ?))",
                    {after->value, after->value, after->sortName, after->id.value()});
        sql.add(" ORDER BY v.value" + direction + ", p.sort_name, p.id LIMIT ?", {limit});
    } else {
        if (after)
            sql.add(" AND (p.sort_name, p.id) " + beyond + " (?, ?)", {after->sortName, after->id.value()});
        sql.add(" ORDER BY p.sort_name" + direction + ", p.id" + direction + " LIMIT ?", {limit});
    }
    return sql;
}

/// More hits than these are not gathered before it was tried to do without.
constexpr std::int64_t manyHits = 20'000;

/// So many partners are gone through for each that is wanted, while looking for words that many have.
constexpr int triesForEach = 4;

/// The words that are searched for, as filters of partners.
struct Words {
    QString expression; ///< empty: nothing that could be found, such as a lone bracket

    /// Gathers all hits, and takes partners among them.
    [[nodiscard]] Sql amongHits() const
    {
        if (expression.isEmpty())
            return {" AND 0", {}};
        return {" AND p.id IN (SELECT rowid / 16 FROM search WHERE search MATCH ? AND rowid % 16 = ?)",
                {expression, partyDocument()}};
    }
    /// Takes the partners of `few`, in their order, and asks for the words in each.
    [[nodiscard]] Sql oneByOne(const Sql &few, int limit) const
    {
        Sql sql{"SELECT id, sort_name, value FROM (", {}};
        sql.add(few);
        sql.add(") p WHERE EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND rowid = p.id * 16 + ?) LIMIT ?",
                {expression, partyDocument(), limit});
        return sql;
    }
    [[nodiscard]] bool areFrequent(const Store &store) const
    {
        if (expression.isEmpty())
            return false;
        Statement count = store.query("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
                                      {expression, manyHits});
        return count.next() && count.integer(0) == manyHits;
    }
};

std::vector<PartnerCursor> places(const Store &store, const Sql &sql, int stretch)
{
    Statement rows = store.query(sql.text);
    rows.bindAll(sql.values);
    std::vector<PartnerCursor> found;
    while (rows.next())
        found.push_back({stretch, rows.value(2), rows.text(1), rows.id<Party>(0)});
    return found;
}

} // namespace

std::vector<PartnerCursor> partnersInOrder(const Store &store, const PartnerQuery &query, int limit,
                                           const std::optional<PartnerCursor> &after)
{
    const std::vector<Stretch> stretches = stretchesOf(query);
    const bool isSearch = !query.text.trimmed().isEmpty();
    const Words words{searchExpression(query.text)};
    const Sql hits = isSearch ? words.amongHits() : Sql();
    const bool goOneByOne = isSearch && words.areFrequent(store);

    std::vector<PartnerCursor> found;
    for (int i = after ? after->stretch : 0; i < static_cast<int>(stretches.size()); ++i) {
        const Stretch &stretch = stretches[static_cast<std::size_t>(i)];
        const auto from = after && after->stretch == i ? after : std::nullopt;
        const int wanted = limit - static_cast<int>(found.size());
        std::vector<PartnerCursor> more;
        if (goOneByOne)
            more = places(store, words.oneByOne(select(query, stretch, {}, triesForEach * wanted, from), wanted), i);
        if (static_cast<int>(more.size()) < wanted)
            more = places(store, select(query, stretch, hits, wanted, from), i);
        found.insert(found.end(), more.begin(), more.end());
        if (static_cast<int>(found.size()) == limit)
            break;
    }
    return found;
}

} // namespace concord
