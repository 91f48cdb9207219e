// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerlist.h"

#include "core/model/partners/alignment.h"
#include "core/workspace/partners/partnersearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

/// A piece of SQL with the values of its question marks.
struct Sql {
    QByteArray text;
    std::vector<Value> values;

    void add(QByteArrayView more, std::initializer_list<Value> its = {})
    {
        text += more;
        values.insert(values.end(), its);
    }
};

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
    if (const QString match = searchExpression(query.text); !match.isEmpty())
        sql.add(" AND p.id IN " + partiesFound(), {match});
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
        for (const FitCriterion criterion : everyValue<FitCriterion>())
            weights << "('" + QByteArray(word(criterion).data()) + "', " + QByteArray::number(fitWeight(criterion)) + ')';
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

QJsonDocument jsonOf(const Statement &row, int column) { return QJsonDocument::fromJson(row.text(column).toUtf8()); }

std::vector<PartnerStrength> strengthsOf(const Statement &row, int column)
{
    std::vector<PartnerStrength> strengths;
    const QJsonArray list = jsonOf(row, column).array();
    for (const QJsonValue &one : list)
        strengths.push_back({one[0].toString(), one[1].toInt(), one[2].toInt() != 0});
    return strengths;
}

constexpr const char *rowsOfParties = R"(
    SELECT p.id, p.name, p.kind, p.stage,
      (SELECT json_group_array(json_array(s.what, s.level, EXISTS (
                SELECT 1 FROM strength_relevance r JOIN need n ON n.id = r.need_id
                 WHERE r.strength_id = s.id AND n.priority_id = coalesce(?2, n.priority_id))))
         FROM (SELECT id, what, level FROM strength WHERE party_id = p.id ORDER BY level DESC, id) s),
      (SELECT json_group_array(json_array(n.weight, c.percent))
         FROM need n LEFT JOIN coverage c ON c.need_id = n.id AND c.party_id = p.id WHERE n.priority_id = ?2),
      (SELECT json_group_object(f.criterion, f.score)
         FROM fit_rating f WHERE f.party_id = p.id AND f.priority_id = ?2),
      (SELECT max(day) FROM (
         SELECT i.happened_on AS day FROM interaction_party ip JOIN interaction i ON i.id = ip.interaction_id
          WHERE ip.party_id = p.id AND i.counts_as_contact
         UNION ALL SELECT c.held_on FROM check_in c WHERE c.party_id = p.id AND c.state = 'held'
         UNION ALL SELECT c.held_on FROM alliance_party ap JOIN check_in c ON c.alliance_id = ap.alliance_id
          WHERE ap.party_id = p.id AND c.state = 'held'))
      FROM json_each(?1) wanted JOIN party p ON p.id = wanted.value ORDER BY wanted.key)";

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
    QJsonArray wanted;
    for (const PartyId id : ids)
        wanted << static_cast<qint64>(id.value());
    Statement row = m_store.query(rowsOfParties, {QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact)),
                                                  priority ? Value(priority->value()) : Value()});
    std::vector<PartnerRow> rows;
    rows.reserve(ids.size());
    while (row.next()) {
        PartnerRow one;
        one.id = row.id<Party>(0);
        one.name = row.text(1);
        one.kind = row.as<PartyKind>(2);
        one.stage = row.as<Stage>(3);
        one.strengths = strengthsOf(row, 4);
        if (priority) {
            one.coverage = coverageOf(row, 5);
            one.focus = focusOf(one.strengths);
            one.fit = fitOf(row, 6);
        }
        one.lastContact = row.day(7);
        rows.push_back(std::move(one));
    }
    return rows;
}

QStringList partnerTags(const Store &store)
{
    Statement rows = store.query("SELECT DISTINCT name FROM party_tag ORDER BY name COLLATE NOCASE");
    QStringList tags;
    while (rows.next())
        tags << rows.text(0);
    return tags;
}

std::vector<Priority> openPriorities(const Store &store)
{
    return store.select<Priority>("WHERE state NOT IN ('achieved', 'dropped') ORDER BY importance DESC, id");
}

} // namespace concord
