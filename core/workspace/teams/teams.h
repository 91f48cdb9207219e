// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/team.h"
#include "core/workspace/workspace.h"

namespace concord {

/// A person for a team: picked, or typed by name. Somebody wanted may have neither, only a part.
struct MemberEntry {
    std::optional<PartyId> partyId;
    QString name;          ///< without partyId: a known person of that name, else a new one
    QString part;
    bool key = false;
    bool wanted = false;
};

/// Teams and who is in them. Each verb is one act.
class Teams {
public:
    explicit Teams(Workspace &workspace) : m_workspace(workspace) {}

    /// A new team; with `team.iBelong` the user is its first member.
    Outcome<TeamId> add(const Team &team);
    /// Writes the team; switching `iBelong` lets the user join or leave.
    Outcome<void> update(const Team &team);
    /// The team is over since that day; its rounds stay. Refuses "round_still_open".
    Outcome<void> end(TeamId id, QDate on);
    Outcome<void> resume(TeamId id);
    /// Removes the team with its members, rounds and changes. Refuses "answers_waiting" while a totals-only round
    /// holds answers, since those could not be brought back.
    Outcome<void> remove(TeamId id);

    /// Refuses "already_member", "member_needed" (neither a person nor wanted), "wanted_for_what" and "team_ended".
    Outcome<TeamMemberId> addMember(TeamId id, const MemberEntry &entry);
    /// Writes part, key, wanted and the days. Refuses as addMember() does, and "ends_before_start".
    Outcome<void> updateMember(const TeamMember &member);
    /// Gives a wanted part to somebody: from today they are a member.
    Outcome<void> fillWanted(TeamMemberId id, const MemberEntry &who);
    /// A member who leaves stays in the team's past.
    Outcome<void> endMember(TeamMemberId id, QDate on);
    /// Takes an entry out that was a mistake.
    Outcome<void> removeMember(TeamMemberId id);

private:
    Workspace &m_workspace;
};

} // namespace concord
