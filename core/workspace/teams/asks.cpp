// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asks.h"

#include "core/model/partners/party.h"
#include "core/model/rules.h"
#include "core/model/teams/teamrules.h"
#include "core/workspace/details.h"
#include "core/workspace/teams/people.h"

namespace concord {

namespace {

/// The rules, and what is asked of a new ask or of what an edit changes alone, so that an older file stays readable and
/// one need not mend in an old ask what one does not touch: what day it is, who I am.
void refuseBroken(const Store &store, const Invitation &invitation, const std::optional<Invitation> &before, QDate today)
{
    if (const auto broken = violationsOf(invitation); !broken.isEmpty())
        refuse(broken);
    const auto isChanged = [&](auto Invitation::*member) { return !before || *before.*member != invitation.*member; };
    const bool isFollowed = isChanged(&Invitation::followUpOn) || isChanged(&Invitation::askedOn);
    if (isFollowed && !inOrder(invitation.askedOn, invitation.followUpOn))
        refuse(QStringLiteral("follow_up_before_asked"));
    for (const auto day : {&Invitation::askedOn, &Invitation::answeredOn}) {
        if (isChanged(day) && invitation.*day > today)
            refuse(QStringLiteral("day_in_future"));
    }
    if (!isChanged(&Invitation::partyId))
        return;
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
        refuseBroken(store, asked, std::nullopt, m_workspace.today());
        return store.insert(asked);
    });
}

Outcome<void> Asks::answer(InvitationId id, InvitationAnswer answer, QDate on, const std::optional<QString> &lesson)
{
    return m_workspace.perform({QStringLiteral("invitation.answer"), askedName(m_workspace, id)}, [&](Store &store) {
        const Invitation before = store.get(id);
        Invitation invitation = before;
        invitation.answer = answer;
        invitation.answeredOn = answer == InvitationAnswer::None ? QDate() : on;
        invitation.lesson = lesson.value_or(before.lesson);
        refuseBroken(store, invitation, before, m_workspace.today());
        store.update(invitation);
    });
}

Outcome<void> Asks::update(const Invitation &invitation)
{
    return m_workspace.perform({QStringLiteral("invitation.edit"), partyName(m_workspace, invitation.partyId)},
                               [&](Store &store) {
                                   refuseBroken(store, invitation, store.get(invitation.id), m_workspace.today());
                                   store.update(invitation);
                               });
}

Outcome<void> Asks::edit(InvitationId id, const std::function<void(Invitation &)> &change)
{
    return m_workspace.perform({QStringLiteral("invitation.edit"), askedName(m_workspace, id)}, [&](Store &store) {
        const Invitation before = store.get(id);
        Invitation invitation = before;
        change(invitation);
        refuseBroken(store, invitation, before, m_workspace.today());
        store.update(invitation);
    });
}

Outcome<void> Asks::remove(InvitationId id)
{
    return m_workspace.perform({QStringLiteral("invitation.remove"), askedName(m_workspace, id)},
                               [&](Store &store) { store.remove(id); });
}

} // namespace concord
