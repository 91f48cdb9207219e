// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerstretches.h"

#include <algorithm>

namespace concord {

namespace {

Value idOf(std::optional<PriorityId> priority)
{
    return priority ? Value(priority->value()) : Value();
}

/// What partners are sorted by, where it is reckoned: `id` and `value` of those who have one, and how it is seen of one
/// partner, `p`, whether it has (asked of each on the way, since gathering them all costs the same on every page).
struct Reckoned {
    Sql values;
    Sql has;
};

Reckoned coverages(const PartnerQuery &query)
{
    return {{"SELECT c.party_id AS id, sum(n.weight * c.percent) AS value FROM need n JOIN coverage c ON c.need_id = n.id"
             " WHERE n.priority_id = ? GROUP BY c.party_id",
             {idOf(query.priority)}},
            {"EXISTS (SELECT 1 FROM coverage c CROSS JOIN need n ON n.id = c.need_id WHERE c.party_id = p.id AND n.priority_id = ?)",
             {idOf(query.priority)}}};
}

Reckoned fits(const PartnerQuery &query)
{
    QByteArrayList weights;
    for (const FitLine &line : fitLines())
        weights << "('" + QByteArray(word(line.criterion).data()) + "', " + QByteArray::number(line.weight) + ')';
    return {{"SELECT f.party_id AS id, 1.0 * sum(w.column2 * f.score) / sum(w.column2) AS value FROM fit_rating f JOIN (VALUES "
                 + weights.join(',') + ") w ON w.column1 = f.criterion WHERE f.priority_id = ? AND f.score IS NOT NULL GROUP BY f.party_id",
             {idOf(query.priority)}},
            {"EXISTS (SELECT 1 FROM fit_rating f WHERE f.party_id = p.id AND f.priority_id = ? AND f.score IS NOT NULL)",
             {idOf(query.priority)}}};
}

/// Those with at least one strength that serves the priority, and how much of their strengths does. SQLite would look up the
/// strengths themselves, which lie on ten times as many pages as the index.
Reckoned focuses(const PartnerQuery &query)
{
    return {{R"(SELECT s.party_id AS id, 1.0 * sum(s.level) / (SELECT sum(level) FROM strength WHERE party_id = s.party_id) AS value
                  FROM strength s INDEXED BY strength_levels
                 WHERE s.id IN (SELECT r.strength_id FROM need n JOIN strength_relevance r ON r.need_id = n.id
                                                  WHERE n.priority_id = ?)
                 GROUP BY s.party_id)",
             {idOf(query.priority)}},
            {R"(EXISTS (SELECT 1 FROM strength s CROSS JOIN strength_relevance r ON r.strength_id = s.id
                          CROSS JOIN need n ON n.id = r.need_id WHERE s.party_id = p.id AND n.priority_id = ?))",
             {idOf(query.priority)}}};
}

Reckoned lastContacts()
{
    return {{"SELECT party_id AS id, day AS value FROM last_contact", {}},
            {"EXISTS (SELECT 1 FROM last_contact l WHERE l.party_id = p.id)", {}}};
}

Sql without(const Reckoned &value)
{
    Sql filter{" AND NOT ", {}};
    filter.add(value.has);
    return filter;
}

/// Known values first, in either direction; then those without one.
std::vector<Stretch> knownFirst(Reckoned value, bool descending, bool isSummed)
{
    const Sql rest = without(value);
    return {{std::move(value.values), {}, descending, isSummed}, {{}, rest}};
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
    const Reckoned serving = focuses(query);
    Sql none = without(serving);
    none.add(" AND EXISTS (SELECT 1 FROM strength s WHERE s.party_id = p.id)");
    std::vector<Stretch> stretches{{serving.values, {}, query.descending, true}, {{}, none}};
    if (!query.descending)
        std::ranges::reverse(stretches);
    stretches.push_back({{}, {" AND NOT EXISTS (SELECT 1 FROM strength s WHERE s.party_id = p.id)", {}}, false});
    return stretches;
}

} // namespace

std::vector<Stretch> stretchesOf(const PartnerQuery &query)
{
    switch (query.sort) {
    case PartnerSort::Stage: return byStage(query);
    case PartnerSort::Coverage: return knownFirst(coverages(query), query.descending, true);
    case PartnerSort::Fit: return knownFirst(fits(query), query.descending, true);
    case PartnerSort::LastContact: return knownFirst(lastContacts(), query.descending, false);
    case PartnerSort::Focus:
        if (query.priority)
            return byFocus(query);
        break;
    case PartnerSort::Name: break;
    }
    return {{{}, {}, query.descending && query.sort == PartnerSort::Name}};
}

} // namespace concord
