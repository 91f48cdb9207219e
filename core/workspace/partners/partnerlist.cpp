// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerlist.h"

#include "core/model/partners/alignment.h"
#include "core/workspace/documents.h"
#include "core/workspace/search.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

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
};

/// The number of the kind of document that a party is in the search index.
int partyDocument()
{
    const auto kinds = documentKinds();
    return std::ranges::find(kinds, std::string_view(tableOf<Party>), &DocumentKind::table)->number;
}

void addFilters(Sql &sql, const PartnerQuery &query)
{
    sql.add(" WHERE p.is_partner = 1 AND p.is_self = 0");
    if (query.stage)
        sql.add(" AND p.stage = ?", {QString(word(*query.stage))});
    else
        sql.add(" AND p.stage <> 'archived'");
    if (query.kind)
        sql.add(" AND p.kind = ?", {QString(word(*query.kind))});
    if (!query.tag.isEmpty())
        sql.add(" AND p.id IN (SELECT party_id FROM party_tag WHERE name = ?)", {query.tag});
    if (query.text.trimmed().isEmpty())
        return;
    const QString words = searchExpression(query.text);
    if (words.isEmpty())
        sql.add(" AND 0"); // nothing that could be found, such as a lone bracket
    else
        sql.add(" AND p.id IN (SELECT rowid / 16 FROM search WHERE search MATCH ? AND rowid % 16 = ?)",
                {words, partyDocument()});
}

/// `valued`: the parties whose value is known, with the value that they are sorted by.
void addValued(Sql &sql, const PartnerQuery &query)
{
    const Value priority = query.priority ? Value(query.priority->value()) : Value();
    switch (query.sort) {
    case PartnerSort::Name:
    case PartnerSort::Stage: return;
    case PartnerSort::Coverage:
        sql.add(R"(WITH valued(id, value) AS (
            SELECT c.party_id, sum(n.weight * c.percent) FROM need n JOIN coverage c ON c.need_id = n.id
             WHERE n.priority_id = ? GROUP BY c.party_id) )",
                {priority});
        return;
    case PartnerSort::Focus:
        sql.add(R"(WITH valued(id, value) AS (
            SELECT s.party_id, 1.0 * sum(s.level * (s.id IN (
                   SELECT r.strength_id FROM need n JOIN strength_relevance r ON r.need_id = n.id
                    WHERE n.priority_id = ?1))) / sum(s.level)
              FROM strength s WHERE ?1 IS NOT NULL GROUP BY s.party_id) )",
                {priority});
        return;
    case PartnerSort::Fit: {
        QByteArrayList weights;
        for (const FitLine &line : fitLines())
            weights << "('" + QByteArray(word(line.criterion).data()) + "', " + QByteArray::number(line.weight) + ')';
        sql.add("WITH weighted(criterion, weight) AS (VALUES " + weights.join(',') + R"(), valued(id, value) AS (
            SELECT f.party_id, 1.0 * sum(w.weight * f.score) / sum(w.weight)
              FROM fit_rating f JOIN weighted w ON w.criterion = f.criterion
             WHERE f.priority_id = ? AND f.score IS NOT NULL GROUP BY f.party_id) )",
                {priority});
        return;
    }
    case PartnerSort::LastContact:
        sql.add(R"(WITH valued(id, value) AS (SELECT id, max(day) FROM (
            SELECT ip.party_id AS id, i.happened_on AS day FROM interaction i
              JOIN interaction_party ip ON ip.interaction_id = i.id WHERE i.counts_as_contact
            UNION ALL SELECT c.party_id, c.held_on FROM check_in c WHERE c.party_id IS NOT NULL AND c.state = 'held'
            UNION ALL SELECT ap.party_id, c.held_on FROM check_in c
              JOIN alliance_party ap ON ap.alliance_id = c.alliance_id WHERE c.state = 'held')
            GROUP BY id) )");
        return;
    }
}

QByteArray stageRank()
{
    QByteArray sql = "CASE p.stage";
    for (const Stage stage : everyValue<Stage>())
        sql += " WHEN '" + QByteArray(word(stage).data()) + "' THEN " + QByteArray::number(static_cast<int>(stage));
    return sql + " END";
}

/// Takes what comes after `after` in the order of the values, equal ones by name.
Sql valuedStretch(const PartnerQuery &query, int limit, const std::optional<PartnerCursor> &after)
{
    const bool byStage = query.sort == PartnerSort::Stage;
    const QByteArray value = byStage ? stageRank() : QByteArray("v.value");
    Sql sql;
    addValued(sql, query);
    sql.add("SELECT p.id, p.sort_name, " + value + " AS value FROM party p");
    if (!byStage)
        sql.add(" JOIN valued v ON v.id = p.id");
    addFilters(sql, query);
    if (after)
        sql.add(" AND (" + value + (query.descending ? " < ? OR " : " > ? OR ") + value
                    + " = ? AND (p.sort_name, p.id) > (?, ?))",
                {after->value, after->value, after->sortName, after->id.value()});
    sql.add(QByteArray(" ORDER BY value") + (query.descending ? " DESC" : "") + ", p.sort_name, p.id LIMIT ?", {limit});
    return sql;
}

/// Takes what comes after `after` by name: everybody, or those without a value.
Sql namedStretch(const PartnerQuery &query, int limit, const std::optional<PartnerCursor> &after)
{
    const bool everybody = query.sort == PartnerSort::Name;
    const bool backwards = everybody && query.descending;
    Sql sql;
    addValued(sql, query);
    sql.add("SELECT p.id, p.sort_name, NULL FROM party p");
    addFilters(sql, query);
    if (!everybody)
        sql.add(" AND p.id NOT IN (SELECT id FROM valued)");
    if (after)
        sql.add(backwards ? " AND (p.sort_name, p.id) < (?, ?)" : " AND (p.sort_name, p.id) > (?, ?)",
                {after->sortName, after->id.value()});
    sql.add(backwards ? " ORDER BY p.sort_name DESC, p.id DESC LIMIT ?" : " ORDER BY p.sort_name, p.id LIMIT ?",
            {limit});
    return sql;
}

std::vector<PartnerCursor> places(const Store &store, const Sql &sql)
{
    Statement rows = store.query(sql.text);
    rows.bindAll(sql.values);
    std::vector<PartnerCursor> found;
    while (rows.next())
        found.push_back({rows.value(2), rows.text(1), rows.id<Party>(0)});
    return found;
}

/// The ids as JSON, for `json_each(?)`.
Value jsonOf(const std::vector<PartyId> &ids)
{
    QJsonArray list;
    for (const PartyId id : ids)
        list << static_cast<qint64>(id.value());
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

constexpr QByteArrayView linesOfParties = R"(
    SELECT p.id, p.name, p.kind, p.stage, (SELECT max(day) FROM (
             SELECT i.happened_on AS day FROM interaction_party ip JOIN interaction i ON i.id = ip.interaction_id
              WHERE ip.party_id = p.id AND i.counts_as_contact
             UNION ALL SELECT c.held_on FROM check_in c WHERE c.party_id = p.id AND c.state = 'held'
             UNION ALL SELECT c.held_on FROM alliance_party ap JOIN check_in c ON c.alliance_id = ap.alliance_id
              WHERE ap.party_id = p.id AND c.state = 'held'))
      FROM json_each(?) wanted JOIN party p ON p.id = wanted.value ORDER BY wanted.key)";

/// What the rules need to know of some parties to say how well they align with a priority, by party.
struct Grounds {
    QList<Need> needs;
    QList<StrengthRelevance> relevances;
    QHash<PartyId, QList<Strength>> strengths;
    QHash<PartyId, QList<Coverage>> coverages;
    QHash<PartyId, QList<FitRating>> ratings;
};

template <class Record>
QHash<PartyId, QList<Record>> byParty(std::vector<Record> records)
{
    QHash<PartyId, QList<Record>> result;
    for (Record &record : records)
        result[record.partyId] << std::move(record);
    return result;
}

template <class Record>
QList<Record> listOf(const std::vector<Record> &records)
{
    return {records.begin(), records.end()};
}

Grounds groundsOf(const Store &store, const Value &parties, std::optional<PriorityId> priority)
{
    Grounds grounds;
    grounds.strengths = byParty(store.select<Strength>(
        "WHERE party_id IN (SELECT value FROM json_each(?)) ORDER BY level DESC, id", {parties}));
    grounds.relevances = listOf(store.select<StrengthRelevance>(
        "WHERE strength_id IN (SELECT id FROM strength WHERE party_id IN (SELECT value FROM json_each(?)))", {parties}));
    if (!priority)
        return grounds;
    grounds.needs = listOf(store.select<Need>("WHERE priority_id = ?", {priority->value()}));
    grounds.coverages = byParty(store.select<Coverage>(
        "WHERE party_id IN (SELECT value FROM json_each(?1)) AND need_id IN (SELECT id FROM need WHERE priority_id = ?2)",
        {parties, priority->value()}));
    grounds.ratings = byParty(store.select<FitRating>(
        "WHERE party_id IN (SELECT value FROM json_each(?)) AND priority_id = ?", {parties, priority->value()}));
    return grounds;
}

bool serves(const Strength &strength, const Grounds &grounds, bool anyPriority)
{
    return std::ranges::any_of(grounds.relevances, [&](const StrengthRelevance &r) {
        return r.strengthId == strength.id
               && (anyPriority || std::ranges::any_of(grounds.needs, [&](const Need &n) { return n.id == r.needId; }));
    });
}

QStringList textsOf(Statement rows)
{
    QStringList texts;
    while (rows.next())
        texts << rows.text(0);
    return texts;
}

} // namespace

PartnerPage PartnerList::page(const PartnerQuery &query, int limit, const std::optional<PartnerCursor> &after) const
{
    std::vector<PartnerCursor> found;
    const bool amongNamed = after && std::holds_alternative<std::monostate>(after->value);
    const int wanted = limit + 1; // one more tells whether there is a next page
    if (query.sort != PartnerSort::Name && !amongNamed)
        found = places(m_store, valuedStretch(query, wanted, after));
    if (query.sort != PartnerSort::Stage && static_cast<int>(found.size()) < wanted) {
        const auto rest = places(m_store, namedStretch(query, wanted - static_cast<int>(found.size()),
                                                       amongNamed ? after : std::nullopt));
        found.insert(found.end(), rest.begin(), rest.end());
    }

    PartnerPage page;
    if (static_cast<int>(found.size()) == wanted) {
        found.pop_back();
        page.next = found.back();
    }
    page.ids.reserve(found.size());
    for (const PartnerCursor &place : found)
        page.ids.push_back(place.id);
    return page;
}

std::vector<PartnerRow> PartnerList::rows(const std::vector<PartyId> &ids, std::optional<PriorityId> priority) const
{
    const Value wanted = jsonOf(ids);
    const Grounds grounds = groundsOf(m_store, wanted, priority);
    std::vector<PartnerRow> rows;
    rows.reserve(ids.size());
    Statement line = m_store.query(linesOfParties, {wanted});
    while (line.next()) {
        PartnerRow row;
        row.id = line.id<Party>(0);
        row.name = line.text(1);
        row.kind = line.as<PartyKind>(2);
        row.stage = line.as<Stage>(3);
        row.lastContact = line.day(4);
        const QList<Strength> strengths = grounds.strengths.value(row.id);
        for (const Strength &strength : strengths)
            row.strengths.push_back({strength.what, strength.level, serves(strength, grounds, !priority)});
        if (priority) {
            row.coverage = coveragePercent(grounds.needs, grounds.coverages.value(row.id), {row.id});
            row.focus = focusPercent(strengths, grounds.needs, grounds.relevances);
            row.fit = fit(grounds.ratings.value(row.id));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

JointCoverage jointCoverage(const Store &store, const std::vector<PartyId> &ids, PriorityId priority)
{
    const auto needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY id", {priority.value()}));
    const auto coverages = listOf(store.select<Coverage>(
        "WHERE party_id IN (SELECT value FROM json_each(?1)) AND need_id IN (SELECT id FROM need WHERE priority_id = ?2)",
        {jsonOf(ids), priority.value()}));
    const QList<PartyId> parties(ids.begin(), ids.end());
    JointCoverage together;
    together.percent = coveragePercent(needs, coverages, parties);
    for (const Need &need : needs) {
        if (coveragePercent({need}, coverages, parties).value_or(0) == 0)
            together.uncovered << need.what;
    }
    return together;
}

QStringList partnerTags(const Store &store)
{
    return textsOf(store.query("SELECT DISTINCT name FROM party_tag ORDER BY name COLLATE NOCASE"));
}

QStringList partnerTags(const Store &store, const std::vector<PartyId> &ids)
{
    return textsOf(store.query("SELECT DISTINCT name FROM party_tag WHERE party_id IN (SELECT value FROM json_each(?))"
                               " ORDER BY name COLLATE NOCASE",
                               {jsonOf(ids)}));
}

} // namespace concord
