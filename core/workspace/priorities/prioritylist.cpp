// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/prioritylist.h"

#include "core/base/folding.h"
#include "core/model/partners/alignment.h"

#include <algorithm>

namespace concord {

namespace {

constexpr auto inOrder = "ORDER BY state IN ('achieved', 'dropped'), importance DESC, id";

/// Of a long list of partners, the one record that the rules need of each need: they take the highest.
constexpr auto mostCovered = R"(
    WHERE need_id = ? AND EXISTS (SELECT 1 FROM party p WHERE p.id = coverage.party_id
                                     AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')
    ORDER BY percent DESC, id LIMIT 1)";
constexpr auto strongest = R"(
    WHERE id IN (SELECT strength_id FROM strength_relevance WHERE need_id = ?)
      AND EXISTS (SELECT 1 FROM party p WHERE p.id = strength.party_id
                     AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')
    ORDER BY level DESC, id LIMIT 1)";
constexpr auto firstOfLevel = R"(
    WHERE level = ? AND EXISTS (SELECT 1 FROM strength_relevance r WHERE r.strength_id = strength.id AND r.need_id = ?)
      AND EXISTS (SELECT 1 FROM party p WHERE p.id = strength.party_id
                     AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')
    ORDER BY id LIMIT 1)";
/// The first that was observed; one without a day comes before all others.
constexpr auto earliest = R"(
    WHERE id IN (SELECT strength_id FROM strength_relevance WHERE need_id = ?1) AND level > ?2
      AND EXISTS (SELECT 1 FROM party p WHERE p.id = strength.party_id
                     AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')
    ORDER BY observed_on, id LIMIT 1)";
constexpr auto earliestOfMany = R"(
    WHERE level > ?2 AND EXISTS (SELECT 1 FROM strength_relevance r WHERE r.strength_id = strength.id AND r.need_id = ?1)
      AND EXISTS (SELECT 1 FROM party p WHERE p.id = strength.party_id
                     AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')
    ORDER BY observed_on, id LIMIT 1)";
/// From here on it is cheaper to look for the first of the highest level than to look at all that serve the need.
constexpr int many = 500;

template <class Record>
QList<Record> listOf(const std::vector<Record> &records)
{
    return {records.begin(), records.end()};
}

/// Whether many strengths serve the need.
bool areMany(const Store &store, NeedId need)
{
    Statement serving = store.query("SELECT count(*) FROM (SELECT 1 FROM strength_relevance WHERE need_id = ? LIMIT ?)",
                                    {need.value(), many});
    return serving.next() && serving.integer(0) == many;
}

PriorityRow rowOf(const Store &store, Priority priority)
{
    const Value id = priority.id.value();
    const auto needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY position, id", {id}));
    QList<Coverage> coverages;
    QList<PartyId> covering;
    QList<Strength> strengths;
    QList<StrengthRelevance> relevances;
    for (const Need &need : needs) {
        if (const auto most = store.first<Coverage>(mostCovered, {need.id.value()})) {
            coverages << *most;
            covering << most->partyId;
        }
        if (const auto best = strongestFor(store, need.id)) {
            strengths << *best;
            relevances << StrengthRelevance{{}, {}, best->id, need.id};
        }
    }

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

std::optional<Strength> firstBetterFor(const Store &store, const Need &need)
{
    if (!need.selfLevel)
        return std::nullopt;
    return store.first<Strength>(areMany(store, need.id) ? earliestOfMany : earliest, {need.id.value(), *need.selfLevel});
}

std::optional<Strength> strongestFor(const Store &store, NeedId need)
{
    if (areMany(store, need)) {
        for (int level = 5; level >= 1; --level) {
            if (auto first = store.first<Strength>(firstOfLevel, {level, need.value()}))
                return first;
        }
        return std::nullopt;
    }
    return store.first<Strength>(strongest, {need.value()});
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
