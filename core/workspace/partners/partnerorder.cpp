// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerorder.h"

#include "core/workspace/documents.h"
#include "core/workspace/partners/partnerstretches.h"
#include "core/workspace/search.h"
#include "core/workspace/wordmatch.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace concord {

namespace {

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
    if (query.touchDueOn.isValid()) // never in touch sorts before every day
        sql.add(" AND coalesce((SELECT l.day FROM last_contact l WHERE l.party_id = p.id), '')"
                " < date(?, '-' || coalesce(p.touch_ideal_days, p.touch_max_days) || ' days')",
                {Cell<QDate>::get(query.touchDueOn)});
    if (query.alignment && query.priority)
        sql.add(inQuarter(*query.alignment, *query.priority));
    return sql;
}

/// Of a stretch that is summed, those who can be on a page of `limit`: whose value is not beyond that of its last. Nobody else's
/// name is looked up then. Where filters leave some out, the page may come short.
Sql withinAPage(const Stretch &stretch, int limit, const std::optional<PartnerCursor> &after)
{
    const QByteArray beyond = stretch.descending ? " < " : " > ";
    const QByteArray last = stretch.descending ? "min(value)" : "max(value)";
    const QByteArray values = " ORDER BY value" + QByteArray(stretch.descending ? " DESC" : "") + " LIMIT ?";
    Sql sql;
    if (after)
        sql.add(" AND NOT v.value" + beyond + "(SELECT coalesce(" + last + ", ?) FROM (SELECT value FROM v WHERE value" + beyond + "?" + values + "))",
                {after->value, after->value, limit});
    else
        sql.add(" AND NOT v.value" + beyond + "(SELECT " + last + " FROM (SELECT value FROM v" + values + "))", {limit});
    return sql;
}

/// The SELECT of one stretch from `after` on; of those partners alone whom `within`, as " AND …", lets through and whom
/// `among`, a SELECT of ids, names.
Sql select(const PartnerQuery &query, const Stretch &stretch, const Sql &within, const Sql &among, int limit,
           const std::optional<PartnerCursor> &after)
{
    const bool isValued = !stretch.valued.text.isEmpty();
    const bool isAmong = !among.text.isEmpty();
    Sql sql;
    if (isValued) {
        sql.add(stretch.isSummed ? "WITH v AS MATERIALIZED (" : "WITH v AS (");
        sql.add(stretch.valued);
        // CROSS: along the values, where an index has them in order
        sql.add(") SELECT p.id, p.sort_name, v.value AS value FROM v CROSS JOIN party p ON p.id = v.id");
    } else if (isAmong) {
        sql.add("SELECT p.id, p.sort_name, NULL AS value FROM (");
        sql.add(among);
        sql.add(") a CROSS JOIN party p ON p.id = a.id"); // CROSS: they are few; whoever is not among them isn't looked at
    } else {
        sql.add("SELECT p.id, p.sort_name, NULL AS value FROM party p");
    }
    sql.add(filtersOf(query));
    sql.add(stretch.filter);
    sql.add(within);
    if (isValued && isAmong) {
        sql.add(" AND p.id IN (");
        sql.add(among);
        sql.add(")");
    }
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

PartnerCursor placeIn(const Statement &row, int stretch)
{
    return {stretch, row.value(2), row.text(1), row.id<Party>(0)};
}

std::vector<PartnerCursor> places(const Store &store, const Sql &sql, int stretch)
{
    Statement rows = store.query(sql.text);
    rows.bindAll(sql.values);
    std::vector<PartnerCursor> found;
    while (rows.next())
        found.push_back(placeIn(rows, stretch));
    return found;
}

/// The first `wanted` of a stretch, or those after `after`.
std::vector<PartnerCursor> page(const Store &store, const PartnerQuery &query, const Stretch &stretch, int number, int wanted,
                                const std::optional<PartnerCursor> &after)
{
    if (stretch.isSummed) {
        std::vector<PartnerCursor> found = places(store, select(query, stretch, withinAPage(stretch, wanted, after), {}, wanted, after), number);
        if (static_cast<int>(found.size()) == wanted)
            return found;
    }
    return places(store, select(query, stretch, {}, {}, wanted, after), number);
}

/// Asking one partner costs about as much as gathering one hit of the index. So partners are asked as long as the words
/// are frequent among them; once they prove to be rare, the index has few hits to gather.
constexpr int triedAtLeast = 200;
constexpr int triedAtMost = 4096;
constexpr int triesForOne = 40;

/// The search for words, in lists of partners.
class Words {
public:
    explicit Words(const QString &typed) : m_match(typed), m_expression(searchExpression(typed)) {}

    /// Those of a stretch that have the words, `wanted` at most.
    [[nodiscard]] std::vector<PartnerCursor> places(const Store &store, const PartnerQuery &query, const Stretch &stretch,
                                                    int number, int wanted, std::optional<PartnerCursor> after) const
    {
        std::vector<PartnerCursor> found;
        if (m_expression.isEmpty()) // nothing that could be found, such as a lone bracket
            return found;
        if (askAlong(store, select(query, stretch, {}, {}, -1, after), number, wanted, found, after))
            return found;
        const int missing = wanted - static_cast<int>(found.size());
        const std::vector<PartnerCursor> rest
            = concord::places(store, select(query, stretch, {}, hits(), missing, after), number);
        found.insert(found.end(), rest.begin(), rest.end());
        return found;
    }

private:
    /// Asks one after the other. False: the words are too rare for that, and `last` is who was asked last.
    bool askAlong(const Store &store, const Sql &all, int number, int wanted, std::vector<PartnerCursor> &found,
                  std::optional<PartnerCursor> &last) const
    {
        Sql withTexts{"SELECT p.id, p.sort_name, p.value, s.c0 FROM (", {}};
        withTexts.add(all);
        withTexts.add(") p CROSS JOIN search_content s ON s.id = p.id * 16 + ?", {partyDocument()});
        Statement rows = store.query(withTexts.text);
        rows.bindAll(withTexts.values);
        for (int tried = 0; rows.next(); ++tried) {
            const int hits = static_cast<int>(found.size());
            if (tried >= triedAtMost || (tried >= triedAtLeast && hits * triesForOne < tried))
                return false;
            last = placeIn(rows, number);
            if (!m_match.isIn(rows.bytes(3)))
                continue;
            found.push_back(*last);
            if (hits + 1 == wanted)
                break;
        }
        return true;
    }
    [[nodiscard]] Sql hits() const
    {
        return {"SELECT rowid / 16 AS id FROM search WHERE search MATCH ? AND rowid % 16 = ?", {m_expression, partyDocument()}};
    }

    WordMatch m_match;
    QString m_expression;
};

} // namespace

std::vector<PartnerCursor> partnersInOrder(const Store &store, const PartnerQuery &query, int limit,
                                           const std::optional<PartnerCursor> &after)
{
    const std::vector<Stretch> stretches = stretchesOf(query);
    std::optional<Words> words;
    if (!query.text.trimmed().isEmpty())
        words.emplace(query.text);

    std::vector<PartnerCursor> found;
    for (int i = after ? after->stretch : 0; i < static_cast<int>(stretches.size()); ++i) {
        const Stretch &stretch = stretches[static_cast<std::size_t>(i)];
        const auto from = after && after->stretch == i ? after : std::nullopt;
        const int wanted = limit - static_cast<int>(found.size());
        const std::vector<PartnerCursor> more = words ? words->places(store, query, stretch, i, wanted, from)
                                                      : page(store, query, stretch, i, wanted, from);
        found.insert(found.end(), more.begin(), more.end());
        if (static_cast<int>(found.size()) == limit)
            break;
    }
    return found;
}

} // namespace concord
