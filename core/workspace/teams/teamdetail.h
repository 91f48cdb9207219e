// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamlist.h"
#include "core/workspace/teams/teamresult.h"

namespace concord {

struct MemberRow {
    TeamMember member;
    QString name;                      ///< empty: wanted, not yet known
    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

struct ChangeRow {
    Change change;
    QString owner;                     ///< empty: nobody
    std::optional<double> rise;        ///< of its dimension since it was made; once confirmed, in that round
    bool canBeConfirmed = false;       ///< it is made, and a later round says so
    friend bool operator==(const ChangeRow &, const ChangeRow &) = default;
};

struct AskRow {
    Invitation invitation;
    QString name;
    friend bool operator==(const AskRow &, const AskRow &) = default;
};

/// Everything that the page of one team shows.
struct TeamDetail {
    Team team;
    TeamRow row;
    QString alliance;                  ///< its code and title; empty when the team belongs to none
    std::vector<MemberRow> members;    ///< the present ones
    std::vector<MemberRow> wanted;
    std::vector<MemberRow> formerMembers;
    std::optional<TeamResult> result;
    std::vector<RoundRow> rounds;      ///< newest first
    std::optional<RoundRow> openRound;
    std::vector<RaterRow> raters;      ///< of the open round
    std::vector<QString> dimensions;   ///< of the questionnaire used last, or of the one that comes first
    std::vector<ChangeRow> changes;    ///< those to be done first, then made, confirmed, dropped
    std::vector<AskRow> asks;          ///< newest first
};

/// Nothing when the team is gone.
[[nodiscard]] std::optional<TeamDetail> teamDetail(const Store &store, TeamId id, QDate today);

/// A name to pick.
struct NamedParty {
    PartyId id;
    QString name;
    friend bool operator==(const NamedParty &, const NamedParty &) = default;
};
/// The first `limit` persons of the file in whose name a word begins with `text`, by name.
[[nodiscard]] std::vector<NamedParty> people(const Store &store, const QString &text, int limit);

struct NamedAlliance {
    AllianceId id;
    QString name;                      ///< "A-001 Breakfast by Bike"
    friend bool operator==(const NamedAlliance &, const NamedAlliance &) = default;
};
[[nodiscard]] std::vector<NamedAlliance> alliancesForTeams(const Store &store);

} // namespace concord
