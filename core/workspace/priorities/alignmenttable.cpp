// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/alignmenttable.h"

#include "core/base/folding.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

template <class Record>
QList<Record> listOf(const std::vector<Record> &records)
{
    return {records.begin(), records.end()};
}

template <class Record>
QHash<PartyId, QList<Record>> byParty(const std::vector<Record> &records)
{
    QHash<PartyId, QList<Record>> result;
    for (const Record &record : records)
        result[record.partyId] << record;
    return result;
}

Value jsonOf(const QList<PartyId> &ids)
{
    QJsonArray list;
    for (const PartyId id : ids)
        list << static_cast<qint64>(id.value());
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

int partnersOnTheList(const Store &store)
{
    Statement count = store.query("SELECT count(*) FROM party WHERE is_partner = 1 AND is_self = 0 AND stage <> 'archived'");
    return count.next() ? static_cast<int>(count.integer(0)) : 0;
}

constexpr auto partnersOfTheTable = R"(
    SELECT p.id, p.name FROM party p
     WHERE p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived'
       AND (?1 OR p.id IN (SELECT c.party_id FROM coverage c JOIN need n ON n.id = c.need_id WHERE n.priority_id = ?2
                           UNION SELECT value FROM json_each(?3)))
     ORDER BY p.sort_name, p.id)";

} // namespace

TogetherCovered AlignmentTable::together(const QList<PartyId> &parties) const
{
    const QSet<PartyId> meant(parties.begin(), parties.end());
    QList<Coverage> most; // of each need the highest, which is what the rule takes
    QList<PartyId> covering;
    TogetherCovered together;
    for (qsizetype place = 0; place < needs.size(); ++place) {
        const Coverage *best = nullptr;
        for (const AlignmentRow &row : rows) {
            const auto &cell = row.cells[place];
            if (cell && meant.contains(row.id) && (best == nullptr || cell->percent > best->percent))
                best = &*cell;
        }
        if (best != nullptr) {
            most << *best;
            covering << best->partyId;
        }
        if (best == nullptr || best->percent == 0)
            together.uncovered << static_cast<int>(place);
    }
    together.percent = coveragePercent(needs, most, covering);
    return together;
}

AlignmentTable alignmentTable(const Store &store, PriorityId priority, const QList<PartyId> &also)
{
    AlignmentTable table;
    table.needs = listOf(store.select<Need>("WHERE priority_id = ? ORDER BY position, id", {priority.value()}));
    const int all = partnersOnTheList(store);
    {
        Statement partners = store.query(partnersOfTheTable, {static_cast<std::int64_t>(all <= showsEverybodyUpTo),
                                                              priority.value(), jsonOf(also)});
        while (partners.next())
            table.rows << AlignmentRow{partners.id<Party>(0), partners.text(1), {}, {}, {}};
    }
    table.others = all - static_cast<int>(table.rows.size());

    QList<PartyId> ids;
    for (const AlignmentRow &row : std::as_const(table.rows))
        ids << row.id;
    const auto coverages = byParty(
        store.select<Coverage>("WHERE need_id IN (SELECT id FROM need WHERE priority_id = ?)", {priority.value()}));
    const auto strengths = byParty(
        store.select<Strength>("WHERE party_id IN (SELECT value FROM json_each(?)) ORDER BY id", {jsonOf(ids)}));
    QHash<StrengthId, QList<StrengthRelevance>> relevances;
    for (const StrengthRelevance &one :
         store.select<StrengthRelevance>("WHERE need_id IN (SELECT id FROM need WHERE priority_id = ?)", {priority.value()}))
        relevances[one.strengthId] << one;
    for (AlignmentRow &row : table.rows) {
        const QList<Coverage> known = coverages.value(row.id);
        for (const Need &need : std::as_const(table.needs)) {
            const auto cell = std::ranges::find(known, need.id, &Coverage::needId);
            row.cells << (cell == known.end() ? std::nullopt : std::optional(*cell));
        }
        row.coverage = coveragePercent(table.needs, known, {row.id});
        const QList<Strength> theirs = strengths.value(row.id);
        QList<StrengthRelevance> serving;
        for (const Strength &strength : theirs)
            serving << relevances.value(strength.id);
        row.focus = focusPercent(theirs, table.needs, serving);
    }
    std::ranges::stable_sort(table.rows, [](const AlignmentRow &a, const AlignmentRow &b) {
        return a.coverage.value_or(-1) > b.coverage.value_or(-1);
    });
    return table;
}

AlignmentCell alignmentCell(const Store &store, NeedId need, PartyId party)
{
    AlignmentCell cell;
    cell.coverage = store.first<Coverage>("WHERE need_id = ? AND party_id = ?", {need.value(), party.value()});
    cell.strengths = store.select<Strength>("WHERE party_id = ? ORDER BY level DESC, id", {party.value()});
    for (const StrengthRelevance &one : store.select<StrengthRelevance>(
             "WHERE need_id = ? AND strength_id IN (SELECT id FROM strength WHERE party_id = ?)", {need.value(), party.value()}))
        cell.serving.push_back(one.strengthId);
    return cell;
}

std::optional<PartyId> partnerNamed(const Store &store, const QString &name)
{
    const auto known = store.first<Party>("WHERE sort_name = ? AND is_partner = 1 AND is_self = 0 AND stage <> 'archived' ORDER BY id",
                                          {folded(name.simplified())});
    return known ? std::optional(known->id) : std::nullopt;
}

} // namespace concord
