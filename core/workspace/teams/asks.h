// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace concord {

/// The ask log: whom the user asked, for what, and what they said. Each verb is one act.
class Asks {
public:
    explicit Asks(Workspace &workspace) : m_workspace(workspace) {}

    /// Notes that somebody was asked; `name` stands in for a person who is not known yet.
    /// Refuses "one_subject_needed" unless the alliance or team named by `invitedTo`, and no other, is set.
    Outcome<InvitationId> ask(const Invitation &invitation, const QString &name = {});
    /// A "no" is a normal answer. InvitationAnswer::None takes an answer back. Without a `lesson` the one that is there
    /// stays. Refuses "answered_before_asked".
    Outcome<void> answer(InvitationId id, InvitationAnswer answer, QDate on, const std::optional<QString> &lesson = {});
    Outcome<void> update(const Invitation &invitation);
    /// The same for what is stored now, changed by `change`.
    Outcome<void> edit(InvitationId id, const std::function<void(Invitation &)> &change);
    Outcome<void> remove(InvitationId id);

private:
    Workspace &m_workspace;
};

} // namespace concord
