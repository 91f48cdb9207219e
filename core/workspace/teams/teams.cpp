// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teams.h"

#include "core/base/blank.h"
#include "core/model/partners/party.h"
#include "core/model/teams/round.h"
#include "core/model/teams/teamrules.h"
#include "core/model/workspaceinfo.h"
#include "core/storage/waitingsheets.h"
#include "core/workspace/teams/people.h"

namespace concord {

namespace {

PartyId me(const Store &store)
{
    return store.first<WorkspaceInfo>("LIMIT 1").value().mePersonId;
}

std::optional<TeamMember> membership(const Store &store, TeamId team, PartyId person)
{
    return store.first<TeamMember>("WHERE team_id = ? AND party_id = ? AND to_on IS NULL",
                                   {team.value(), person.value()});
}

void join(Store &store, TeamId team, QDate today)
{
    const PartyId person = me(store);
    if (auto known = membership(store, team, person)) {
        known->wanted = false;
        store.update(*known);
        return;
    }
    TeamMember member;
    member.teamId = team;
    member.partyId = person;
    member.fromOn = today;
    store.insert(member);
}

void leave(Store &store, TeamId team, QDate today)
{
    if (auto known = membership(store, team, me(store))) {
        known->toOn = today;
        store.update(*known);
    }
}

/// Lets `i_belong` say what the list of members says.
void noteWhetherIBelong(Store &store, TeamId id)
{
    Team team = store.get(id);
    const auto mine = membership(store, id, me(store));
    team.iBelong = mine && !mine->wanted;
    store.update(team);
}

template <class Record>
void refuseBroken(const Record &record)
{
    if (const auto broken = violationsOf(record); !broken.isEmpty())
        refuse(broken);
}

void refuseUnlawful(const TeamMember &member)
{
    refuseBroken(member);
    if (!member.partyId && isBlank(member.part))
        refuse(QStringLiteral("wanted_for_what"));
}

void refuseSecondMembership(const Store &store, TeamId team, PartyId person)
{
    if (membership(store, team, person))
        refuse(QStringLiteral("already_member"), store.get(person).name);
}

/// Who a member is, or what is wanted: for the name of an act.
QString memberName(const Workspace &workspace, TeamMemberId id)
{
    return workspace
        .read([&](const Store &store) {
            const auto member = store.find(id);
            if (!member)
                return QString();
            return member->partyId ? store.get(*member->partyId).name : member->part;
        })
        .value_or(QString());
}

} // namespace

Outcome<TeamId> Teams::add(const Team &team)
{
    return m_workspace.perform({QStringLiteral("team.add"), team.name}, [&](Store &store) {
        refuseBroken(team);
        const TeamId id = store.insert(Team(team));
        if (team.iBelong)
            join(store, id, m_workspace.today());
        return id;
    });
}

Outcome<void> Teams::update(const Team &team)
{
    return m_workspace.perform({QStringLiteral("team.edit"), team.name}, [&](Store &store) {
        refuseBroken(team);
        const bool belonged = store.get(team.id).iBelong;
        store.update(team);
        if (team.iBelong && !belonged)
            join(store, team.id, m_workspace.today());
        if (!team.iBelong && belonged)
            leave(store, team.id, m_workspace.today());
    });
}

Outcome<void> Teams::end(TeamId id, QDate on)
{
    return m_workspace.perform({QStringLiteral("team.end"), teamName(m_workspace, id)}, [&](Store &store) {
        Team team = store.get(id);
        team.endedOn = on;
        refuseBroken(team);
        if (store.first<Round>("WHERE team_id = ? AND state = 'open'", {id.value()}))
            refuse(QStringLiteral("round_still_open"), team.name);
        store.update(team);
    });
}

Outcome<void> Teams::resume(TeamId id)
{
    return m_workspace.perform({QStringLiteral("team.resume"), teamName(m_workspace, id)}, [&](Store &store) {
        Team team = store.get(id);
        team.endedOn = {};
        store.update(team);
    });
}

Outcome<void> Teams::remove(TeamId id)
{
    return m_workspace.perform({QStringLiteral("team.remove"), teamName(m_workspace, id)}, [&](Store &store) {
        const Team team = store.get(id);
        for (const Round &round : store.select<Round>("WHERE team_id = ?", {id.value()})) {
            if (WaitingSheets(store).count(round.id) > 0)
                refuse(QStringLiteral("answers_waiting"), team.name);
        }
        store.remove(id);
    });
}

Outcome<TeamMemberId> Teams::addMember(TeamId id, const MemberEntry &entry)
{
    const QString about = entry.partyId          ? partyName(m_workspace, *entry.partyId)
                          : entry.name.isEmpty() ? entry.part
                                                 : entry.name;
    return m_workspace.perform({QStringLiteral("team_member.add"), about}, [&](Store &store) {
        const Team team = store.get(id);
        if (team.endedOn.isValid())
            refuse(QStringLiteral("team_ended"), team.name);
        TeamMember member;
        member.teamId = id;
        member.part = entry.part.trimmed();
        member.key = entry.key;
        member.wanted = entry.wanted;
        member.fromOn = entry.wanted ? QDate() : m_workspace.today();
        if (entry.partyId || !isBlank(entry.name)) {
            member.partyId = personOf(store, entry.partyId, entry.name);
            refuseSecondMembership(store, id, *member.partyId);
        }
        refuseUnlawful(member);
        const TeamMemberId added = store.insert(member);
        noteWhetherIBelong(store, id);
        return added;
    });
}

Outcome<void> Teams::updateMember(const TeamMember &member)
{
    return m_workspace.perform({QStringLiteral("team_member.edit"), memberName(m_workspace, member.id)},
                               [&](Store &store) {
                                   refuseUnlawful(member);
                                   store.update(member);
                                   noteWhetherIBelong(store, member.teamId);
                               });
}

Outcome<void> Teams::fillWanted(TeamMemberId id, const MemberEntry &who)
{
    const QString about = who.partyId ? partyName(m_workspace, *who.partyId) : who.name;
    return m_workspace.perform({QStringLiteral("team_member.join"), about}, [&](Store &store) {
        TeamMember member = store.get(id);
        if (!member.partyId) {
            member.partyId = personOf(store, who.partyId, who.name);
            refuseSecondMembership(store, member.teamId, *member.partyId);
        }
        member.wanted = false;
        member.fromOn = m_workspace.today();
        store.update(member);
        noteWhetherIBelong(store, member.teamId);
    });
}

Outcome<void> Teams::endMember(TeamMemberId id, QDate on)
{
    return m_workspace.perform({QStringLiteral("team_member.end"), memberName(m_workspace, id)}, [&](Store &store) {
        TeamMember member = store.get(id);
        member.toOn = on;
        refuseUnlawful(member);
        store.update(member);
        noteWhetherIBelong(store, member.teamId);
    });
}

Outcome<void> Teams::removeMember(TeamMemberId id)
{
    return m_workspace.perform({QStringLiteral("team_member.remove"), memberName(m_workspace, id)},
                               [&](Store &store) {
                                   const TeamId team = store.get(id).teamId;
                                   store.remove(id);
                                   noteWhetherIBelong(store, team);
                               });
}

} // namespace concord
