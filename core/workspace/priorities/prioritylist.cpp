// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/prioritylist.h"

#include "core/base/folding.h"
#include "core/model/partners/alignment.h"

#include <QSet>

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
    const auto needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY position, id", {id}));
    const auto coverages = listOf(store.select<Coverage>(coveragesByListedPartners, {id}));
    const auto strengths = listOf(store.select<Strength>(relevantStrengthsOfListedPartners, {id}));
    const auto relevances = listOf(
        store.select<StrengthRelevance>("WHERE need_id IN (SELECT id FROM need WHERE priority_id = ?)", {id}));
    QSet<PartyId> parties;
    for (const Coverage &coverage : coverages)
        parties << coverage.partyId;
    const QList<PartyId> covering = parties.values();

    PriorityRow row;
    row.code = codeOf(priority.id);
    row.priority = std::move(priority);
    row.coverage = coveragePercent(needs, coverages, covering);
    row.betterThanMe = betterThanMePercent(needs, strengths, relevances);
    for (const Need &need : needs) {
        const auto covered = coveragePercent({need}, coverages, covering);
        NeedLine line{need, needCode(static_cast<int>(row.needs.size())), std::nullopt};
        if (covered)
            line.covered = qRound(*covered);
        row.needs.push_back(std::move(line));
    }
    Statement unanswered = store.query("SELECT count(*) FROM force WHERE priority_id = ? AND direction = 'holds_back'"
                                       " AND answered_by IS NULL",
                                       {id});
    if (unanswered.next())
        row.unanswered = static_cast<int>(unanswered.integer(0));
    Statement alliances = store.query("SELECT count(*) FROM alliance_priority WHERE priority_id = ?", {id});
    if (alliances.next())
        row.alliances = static_cast<int>(alliances.integer(0));
    return row;
}

} // namespace

int PriorityRow::uncovered() const
{
    return static_cast<int>(std::ranges::count_if(needs, [](const NeedLine &line) { return line.covered.value_or(0) == 0; }));
}

bool PriorityRow::isOpen() const
{
    return priority.state != PriorityState::Achieved && priority.state != PriorityState::Dropped;
}

std::vector<PriorityRow> priorityRows(const Store &store)
{
    std::vector<PriorityRow> rows;
    for (Priority &priority : store.select<Priority>(inOrder))
        rows.push_back(rowOf(store, std::move(priority)));
    return rows;
}

std::optional<PriorityRow> priorityRow(const Store &store, PriorityId id)
{
    auto priority = store.find(id);
    return priority ? std::optional(rowOf(store, *std::move(priority))) : std::nullopt;
}

QString needCode(int place)
{
    return u'N' + QString::number(place + 1);
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
