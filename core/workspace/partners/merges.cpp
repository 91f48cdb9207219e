// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/merges.h"

#include "core/model/partners/merged.h"
#include "core/model/partners/partyrules.h"
#include "core/model/partners/stage.h"
#include "core/storage/backup.h"
#include "core/workspace/details.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/partners/partymover.h"

namespace concord {

namespace {

/// Refuses what can't be one record.
void requireMergeable(const Store &store, const WorkspaceInfo &info, const Party &kept, const Party &absorbed)
{
    if (kept.id == absorbed.id)
        refuse(QStringLiteral("merge_itself"), kept.name);
    if (kept.kind != absorbed.kind)
        refuse(QStringLiteral("merge_other_kind"), kept.name, absorbed.name);
    if (absorbed.isSelf || absorbed.id == info.mePersonId)
        refuse(QStringLiteral("merge_self"), absorbed.name);
    QList<Violation> violations;
    Statement alliances = store.query("SELECT a.code, a.title FROM alliance a"
                                      " JOIN alliance_party x ON x.alliance_id = a.id AND x.party_id = ?1"
                                      " JOIN alliance_party y ON y.alliance_id = a.id AND y.party_id = ?2 ORDER BY a.code",
                                      {kept.id.value(), absorbed.id.value()});
    while (alliances.next())
        violations << Violation{QStringLiteral("merge_in_one_alliance"), absorbed.name,
                                alliances.text(0) + u' ' + alliances.text(1)};
    Statement rounds = store.query("SELECT DISTINCT t.name FROM answer_sheet x JOIN answer_sheet y ON y.round_id = x.round_id"
                                   " JOIN round r ON r.id = x.round_id JOIN team t ON t.id = r.team_id"
                                   " WHERE x.rater_party_id = ?1 AND y.rater_party_id = ?2 ORDER BY t.name",
                                   {kept.id.value(), absorbed.id.value()});
    while (rounds.next())
        violations << Violation{QStringLiteral("merge_in_one_round"), absorbed.name, rounds.text(0)};
    if (!violations.isEmpty())
        refuse(violations);
}

/// Notes what the absorbed record was known by.
void noteMerged(Store &store, PartyId kept, const Party &absorbed)
{
    MergedParty note;
    note.partyId = kept;
    note.mergedUid = absorbed.uid;
    note.mergedExternalUid = absorbed.externalUid;
    note.mergedName = absorbed.name;
    store.insert(note);
}

bool areApart(const Store &store, PartyId one, PartyId other)
{
    return store.first<DistinctPair>("WHERE (party_id, other_id) IN ((?1, ?2), (?2, ?1))", {one.value(), other.value()}).has_value();
}

} // namespace

Outcome<void> Merges::merge(PartyId keptId, PartyId absorbedId, const MergePicks &picks)
{
    const auto looked = m_workspace.read([&](const Store &store) {
        const Party kept = store.get(keptId);
        requireMergeable(store, infoOf(store), kept, store.get(absorbedId));
        return kept.name;
    });
    if (!looked)
        return tl::make_unexpected(looked.error());
    if (m_workspace.canWrite()) {
        if (const auto copy = backUpBeside(m_workspace.path(), QDateTime::currentDateTime()); !copy)
            return tl::make_unexpected(copy.error());
    }
    return m_workspace.perform({QStringLiteral("partner.merge"), *looked}, [&](Store &store) {
        const Party kept = store.get(keptId);
        const Party absorbed = store.get(absorbedId);
        requireMergeable(store, infoOf(store), kept, absorbed);
        Party party = merged(kept, absorbed, picks);
        PartyMover mover(store, absorbedId, keptId);
        mover.moveAll();
        for (const QString &text : mover.leftOver())
            party.note = joinedTexts(party.note, text);
        noteMerged(store, keptId, absorbed);
        store.remove(absorbedId);
        party = followingAlliances(party, hasLiveAlliance(store, keptId));
        if (const auto broken = violationsOf(party); !broken.isEmpty())
            refuse(broken);
        store.update(party);
    });
}

Outcome<void> Merges::keepApart(PartyId one, PartyId other)
{
    const auto name = m_workspace.read([&](const Store &store) { return store.get(one).name; });
    if (!name)
        return tl::make_unexpected(name.error());
    return m_workspace.perform({QStringLiteral("partner.keep_apart"), *name}, [&](Store &store) {
        if (one == other)
            refuse(QStringLiteral("merge_itself"), *name);
        (void)store.get(other);
        if (areApart(store, one, other))
            return;
        DistinctPair pair;
        pair.partyId = std::min(one, other);
        pair.otherId = std::max(one, other);
        store.insert(pair);
    });
}

QStringList movedByMerge()
{
    QStringList columns;
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns().subspan(1)) { // the first is the row's own id
            if (qstrcmp(column.references, "party") == 0)
                columns << QLatin1String(type.table) + u'.' + QLatin1String(column.name);
        }
    }
    return columns;
}

} // namespace concord
