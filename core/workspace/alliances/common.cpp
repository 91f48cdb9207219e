// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/common.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/partners/stage.h"

#include <algorithm>

namespace concord {

void followStage(Store &store, PartyId id)
{
    const Party party = store.get(id);
    if (party.isSelf)
        return;
    const auto alliances = store.select<Alliance>("WHERE id IN (SELECT alliance_id FROM alliance_party WHERE party_id = ?)", {id.value()});
    const bool live = std::ranges::any_of(alliances, [](const Alliance &a) { return makesAllied(a.state); });
    if (const Party followed = followingAlliances(party, live); followed != party)
        store.update(followed);
}

void followStages(Store &store, AllianceId alliance)
{
    for (const AllianceParty &side : store.select<AllianceParty>("WHERE alliance_id = ?", {alliance.value()}))
        followStage(store, side.partyId);
}

const QByteArray &statesThatAreOver()
{
    static const QByteArray list = [] {
        QByteArrayList states;
        for (const AllianceState state : everyValue<AllianceState>()) {
            if (isOver(state))
                states << '\'' + QByteArray(word(state).data()) + '\'';
        }
        return QByteArray('(' + states.join(", ") + ')');
    }();
    return list;
}

QString listed(const std::vector<AllianceId> &ids)
{
    QStringList numbers;
    for (const AllianceId id : ids)
        numbers << QString::number(id.value());
    return u'[' + numbers.join(u',') + u']';
}

QDate lastDayOf(const Store &store, const Alliance &alliance)
{
    if (alliance.state != AllianceState::Ending)
        return {};
    Statement row = store.query("SELECT last_day FROM alliance_step WHERE alliance_id = ? AND to_state = 'ending'"
                                " ORDER BY taken_on DESC, id DESC LIMIT 1", {alliance.id.value()});
    return row.next() ? row.day(0) : QDate();
}

} // namespace concord
