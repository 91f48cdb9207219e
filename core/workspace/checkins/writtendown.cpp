// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/writtendown.h"

#include <algorithm>

namespace concord {

void rate(Store &store, CheckInMood mood)
{
    const auto known = store.first<CheckInMood>("WHERE check_in_id = ? AND party_id = ?",
                                                {mood.checkInId.value(), mood.partyId.value()});
    if (!known) {
        mood.id = {};
        store.insert(mood);
        return;
    }
    mood.id = known->id;
    mood.uid = known->uid;
    store.update(mood);
}

void attend(Store &store, CheckInId id, const std::vector<PartyId> &persons)
{
    for (const auto &gone : store.select<CheckInAttendee>("WHERE check_in_id = ?", {id.value()})) {
        if (std::ranges::find(persons, gone.partyId) == persons.end())
            store.remove(gone.id);
    }
    for (const PartyId person : persons) {
        if (store.first<CheckInAttendee>("WHERE check_in_id = ? AND party_id = ?", {id.value(), person.value()}))
            continue;
        CheckInAttendee attendee;
        attendee.checkInId = id;
        attendee.partyId = person;
        store.insert(attendee);
    }
}

ActionId promise(Store &store, CheckInId id, Action action)
{
    action.checkInId = id;
    return store.insert(std::move(action));
}

void keepItem(Store &store, CheckInId id, CheckedItem checked)
{
    CheckInItem item = checked.item;
    item.id = {};
    item.uid.clear();
    item.checkInId = id;
    for (const auto &known : store.select<CheckInItem>("WHERE check_in_id = ?", {id.value()})) {
        if (!aboutSameThing(known, item))
            continue;
        item.id = known.id;
        item.uid = known.uid;
        if (!item.actionId)
            item.actionId = known.actionId;
    }
    if (checked.action)
        item.actionId = promise(store, id, *std::move(checked.action));
    const bool saysNothing = item.result.isEmpty() && item.decision.isEmpty() && !item.actionId;
    if (item.id.isSet() && saysNothing)
        store.remove(item.id);
    else if (item.id.isSet())
        store.update(item);
    else if (!saysNothing)
        store.insert(item);
}

} // namespace concord
