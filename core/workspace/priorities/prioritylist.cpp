// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/prioritylist.h"

#include "core/base/folding.h"
#include "core/model/partners/alignment.h"

#include <algorithm>

namespace concord {

namespace {

constexpr auto inOrder = "ORDER BY state IN ('achieved', 'dropped'), importance DESC, id";

constexpr auto coveragesByListedPartners = R"(
    WHERE need_id IN (SELECT id FROM need WHERE priority_id = ?)
      AND party_id IN (SELECT id FROM party WHERE is_partner = 1 AND is_self = 0 AND stage <> 'archived'))";

constexpr auto relevantStrengthsOfListedPartners = R"(
    WHERE id IN (SELECT r.strength_id FROM strength_relevance r JOIN need n ON n.id = r.need_id WHERE n.priority_id = ?)
      AND party_id IN (SELECT id FROM party WHERE is_partner = 1 AND is_self = 0 AND stage <> 'archived'))";

template <class Record>
QList<Record> listOf(const std::vector<Record> &records)
{
    return {records.begin(), records.end()};
}

PriorityRow rowOf(const Store &store, Priority priority)
{
    const Value id = priority.id.value();
    const auto needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY id", {id}));
    const auto coverages = listOf(store.select<Coverage>(coveragesByListedPartners, {id}));
    const auto strengths = listOf(store.select<Strength>(relevantStrengthsOfListedPartners, {id}));
    const auto relevances = listOf(
        store.select<StrengthRelevance>("WHERE need_id IN (SELECT id FROM need WHERE priority_id = ?)", {id}));
    QList<PartyId> parties;
    for (const Coverage &coverage : coverages)
        parties << coverage.partyId;

    PriorityRow row;
    row.code = codeOf(priority.id);
    row.priority = std::move(priority);
    row.coverage = coveragePercent(needs, coverages, parties);
    row.betterThanMe = betterThanMePercent(needs, strengths, relevances);
    for (const Need &need : needs) {
        const auto covered = coveragePercent({need}, coverages, parties);
        NeedLine line{need, std::nullopt};
        if (covered)
            line.covered = qRound(*covered);
        row.needs.push_back(std::move(line));
    }
    Statement alliances = store.query("SELECT count(*) FROM alliance_priority WHERE priority_id = ?", {id});
    if (alliances.next())
        row.alliances = static_cast<int>(alliances.integer(0));
    return row;
}

} // namespace

std::vector<PriorityRow> priorityRows(const Store &store)
{
    std::vector<PriorityRow> rows;
    for (Priority &priority : store.select<Priority>(inOrder))
        rows.push_back(rowOf(store, std::move(priority)));
    return rows;
}

QString codeOf(PriorityId id)
{
    return u'P' + QString::number(id.value());
}

std::optional<PriorityId> priorityMeant(const Store &store, const QString &codeOrTitle)
{
    const QString wanted = folded(codeOrTitle.simplified());
    const auto all = store.select<Priority>(inOrder);
    for (const auto &isMeant : {+[](const Priority &p, const QString &text) { return folded(codeOf(p.id)) == text; },
                                +[](const Priority &p, const QString &text) { return folded(p.title) == text; }}) {
        const auto meant = std::ranges::find_if(all, [&](const Priority &p) { return isMeant(p, wanted); });
        if (meant != all.end())
            return meant->id;
    }
    return std::nullopt;
}

std::vector<Priority> openPriorities(const Store &store)
{
    return store.select<Priority>("WHERE state NOT IN ('achieved', 'dropped') ORDER BY importance DESC, id");
}

} // namespace concord
