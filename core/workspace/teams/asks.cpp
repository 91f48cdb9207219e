// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asks.h"

#include "core/model/partners/party.h"
#include "core/model/teams/teamrules.h"
#include "core/workspace/details.h"
#include "core/workspace/teams/people.h"

namespace concord {

namespace {

/// The rules, and what is asked of a new ask or answer alone, so that an older file stays readable: what day it is, who I am.
void refuseBroken(const Store &store, const Invitation &invitation, QDate today)
{
    if (const auto broken = violationsOf(invitation); !broken.isEmpty())
        refuse(broken);
    if (invitation.followUpOn.isValid() && invitation.followUpOn < invitation.askedOn)
        refuse(QStringLiteral("follow_up_before_asked"));
    for (const QDate day : {invitation.askedOn, invitation.answeredOn}) {
        if (day > today)
            refuse(QStringLiteral("day_in_future"));
    }
    if (const WorkspaceInfo info = infoOf(store); invitation.partyId == info.mePersonId || invitation.partyId == info.selfPartyId)
        refuse(QStringLiteral("ask_myself"));
}

QString askedName(const Workspace &workspace, InvitationId id)
{
    return workspace
        .read([&](const Store &store) {
            const auto invitation = store.find(id);
            return invitation ? store.get(invitation->partyId).name : QString();
        })
        .value_or(QString());
}

} // namespace

Outcome<InvitationId> Asks::ask(const Invitation &invitation, const QString &name)
{
    const QString about = invitation.partyId.isSet() ? partyName(m_workspace, invitation.partyId) : name;
    return m_workspace.perform({QStringLiteral("invitation.ask"), about}, [&](Store &store) {
        Invitation asked = invitation;
        asked.partyId = personOf(store, asked.partyId.isSet() ? std::optional(asked.partyId) : std::nullopt, name);
        if (!asked.askedOn.isValid())
            asked.askedOn = m_workspace.today();
        refuseBroken(store, asked, m_workspace.today());
        return store.insert(asked);
    });
}

Outcome<void> Asks::answer(InvitationId id, InvitationAnswer answer, QDate on)
{
    return m_workspace.perform({QStringLiteral("invitation.answer"), askedName(m_workspace, id)}, [&](Store &store) {
        Invitation invitation = store.get(id);
        invitation.answer = answer;
        invitation.answeredOn = answer == InvitationAnswer::None ? QDate() : on;
        refuseBroken(store, invitation, m_workspace.today());
        store.update(invitation);
    });
}

Outcome<void> Asks::update(const Invitation &invitation)
{
    return m_workspace.perform({QStringLiteral("invitation.edit"), partyName(m_workspace, invitation.partyId)},
                               [&](Store &store) {
                                   refuseBroken(store, invitation, m_workspace.today());
                                   store.update(invitation);
                               });
}

Outcome<void> Asks::edit(InvitationId id, const std::function<void(Invitation &)> &change)
{
    return m_workspace.perform({QStringLiteral("invitation.edit"), askedName(m_workspace, id)}, [&](Store &store) {
        Invitation invitation = store.get(id);
        change(invitation);
        refuseBroken(store, invitation, m_workspace.today());
        store.update(invitation);
    });
}

Outcome<void> Asks::remove(InvitationId id)
{
    return m_workspace.perform({QStringLiteral("invitation.remove"), askedName(m_workspace, id)},
                               [&](Store &store) { store.remove(id); });
}

} // namespace concord
