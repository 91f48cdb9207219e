// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/prioritydetail.h"

namespace concord {

namespace {

/// The names of those who cover the most of a need.
QStringList coveredBy(const Store &store, NeedId need)
{
    Statement rows = store.query(R"(
        SELECT p.name FROM coverage c JOIN party p ON p.id = c.party_id
         WHERE c.need_id = ?1 AND c.percent > 0 AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived'
           AND c.percent = (SELECT max(percent) FROM coverage o JOIN party q ON q.id = o.party_id
                             WHERE o.need_id = ?1 AND q.is_partner = 1 AND q.is_self = 0 AND q.stage <> 'archived')
         ORDER BY p.sort_name, p.id)",
                                 {need.value()});
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    return names;
}

std::optional<BetterPartner> betterOne(const Store &store, const Need &need)
{
    const auto strength = strongestFor(store, need.id);
    const auto best = strength ? betterThanMe(need, {*strength}, {StrengthRelevance{{}, {}, strength->id, need.id}}) : std::nullopt;
    if (!best)
        return std::nullopt;
    return BetterPartner{best->partyId, store.get(best->partyId).name, best->what, best->level};
}

QList<IndexPoint> betterOverTime(const Store &store, const std::vector<NeedLine> &lines)
{
    QList<Need> needs;
    QList<Strength> strengths;
    QList<StrengthRelevance> relevances;
    for (const NeedLine &line : lines) {
        needs << line.need;
        if (const auto first = firstBetterFor(store, line.need)) {
            strengths << *first;
            relevances << StrengthRelevance{{}, {}, first->id, line.need.id};
        }
    }
    return betterThanMeOverTime(needs, strengths, relevances);
}

std::vector<ServingAlliance> alliancesOf(const Store &store, PriorityId id)
{
    std::vector<ServingAlliance> alliances;
    for (const Alliance &one : store.select<Alliance>(
             "WHERE id IN (SELECT alliance_id FROM alliance_priority WHERE priority_id = ?) ORDER BY code", {id.value()})) {
        alliances.push_back({one.id, one.code, one.title, one.state,
                             store.select<Contribution>("WHERE alliance_id = ? AND state <> 'stopped' AND party_id IN"
                                                        " (SELECT party_id FROM alliance_party WHERE alliance_id = ?1 AND is_us)"
                                                        " ORDER BY id",
                                                        {one.id.value()})});
    }
    return alliances;
}

} // namespace

std::optional<PriorityDetail> priorityDetail(const Store &store, PriorityId id)
{
    auto row = priorityRow(store, id);
    if (!row)
        return std::nullopt;
    PriorityDetail detail;
    detail.row = *std::move(row);
    for (const NeedLine &line : detail.row.needs)
        detail.answers.push_back({coveredBy(store, line.need.id), betterOne(store, line.need)});
    detail.betterOverTime = betterOverTime(store, detail.row.needs);
    detail.forces = store.select<Force>("WHERE priority_id = ? ORDER BY id", {id.value()});
    detail.entries = store.select<AloneEntry>("WHERE priority_id = ? ORDER BY spent_on DESC, id DESC", {id.value()});
    detail.totals = ledgerTotals({detail.entries.begin(), detail.entries.end()});
    detail.alliances = alliancesOf(store, id);
    return detail;
}

} // namespace concord
