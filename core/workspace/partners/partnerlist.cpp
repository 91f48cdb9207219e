// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerlist.h"

#include "core/model/partners/alignment.h"
#include "core/workspace/partners/partnerorder.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

/// The ids as JSON, for `json_each(?)`.
Value jsonOf(const std::vector<PartyId> &ids)
{
    QJsonArray list;
    for (const PartyId id : ids)
        list << static_cast<qint64>(id.value());
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

constexpr QByteArrayView linesOfParties =
    "SELECT p.id, p.name, p.kind, p.stage, l.day, p.touch_ideal_days, p.touch_max_days FROM json_each(?) wanted JOIN party p ON p.id = wanted.value"
    " LEFT JOIN last_contact l ON l.party_id = p.id ORDER BY wanted.key";

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

Touch touchOf(const PartnerRow &row, QDate today)
{
    return touch(row.touchIdealDays, row.touchMaxDays, row.lastContact, today);
}

PartnerPage PartnerList::page(const PartnerQuery &query, int limit, const std::optional<PartnerCursor> &after) const
{
    PartnerPage page;
    std::vector<PartnerCursor> found = partnersInOrder(m_store, query, limit + 1, after); // one more: is there a next page?
    if (static_cast<int>(found.size()) > limit) {
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
        row.touchIdealDays = line.as<std::optional<int>>(5);
        row.touchMaxDays = line.as<std::optional<int>>(6);
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
    const auto needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY position, id", {priority.value()}));
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

std::optional<PartyId> partyNamed(const Store &store, const QString &name)
{
    Statement rows = store.query("SELECT id, name FROM party WHERE is_self = 0 ORDER BY is_partner DESC, id");
    while (rows.next()) {
        if (rows.text(1).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return rows.id<Party>(0);
    }
    return std::nullopt;
}

QStringList partnerTags(const Store &store)
{
    // From each name to the next along the index: as many steps as there are names, not as there are partners.
    return textsOf(store.query("WITH RECURSIVE tag (name) AS (SELECT min(name) FROM party_tag UNION ALL"
                               " SELECT (SELECT min(name) FROM party_tag t WHERE t.name > tag.name) FROM tag"
                               " WHERE tag.name IS NOT NULL)"
                               " SELECT name FROM tag WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE"));
}

QStringList partnerTags(const Store &store, const std::vector<PartyId> &ids)
{
    return textsOf(store.query("SELECT DISTINCT name FROM party_tag WHERE party_id IN (SELECT value FROM json_each(?))"
                               " ORDER BY name COLLATE NOCASE",
                               {jsonOf(ids)}));
}

} // namespace concord
