// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/people.h"

#include "core/model/partners/party.h"

namespace concord {

namespace {

template <class Record>
QString nameIn(const Workspace &workspace, Id<Record> id)
{
    return workspace
        .read([&](const Store &store) {
            const auto record = store.find(id);
            return record ? record->name : QString();
        })
        .value_or(QString());
}

} // namespace

PartyId personOf(Store &store, std::optional<PartyId> picked, const QString &name)
{
    if (picked)
        return store.get(*picked).id;
    const QString wanted = name.simplified();
    for (const Party &person : store.select<Party>("WHERE kind = 'person' ORDER BY id")) {
        if (person.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return person.id;
    }
    Party person;
    person.kind = PartyKind::Person;
    person.name = wanted;
    person.isPartner = false;
    person.source = Source::Other;
    return store.insert(person);
}

QString teamName(const Workspace &workspace, TeamId id)
{
    return nameIn(workspace, id);
}

QString partyName(const Workspace &workspace, PartyId id)
{
    return nameIn(workspace, id);
}

} // namespace concord
