// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

struct Team {
    TeamId id;
    QString uid;
    QString name;
    QString purpose;
    bool isWorkingGroup = false; ///< people who work side by side; not rated
    int importance = 3;        ///< 1-5
    bool iBelong = true;
    std::optional<AllianceId> allianceId;
    QDate formedOn;
    QDate endedOn;

    static std::span<const Column> columns();
    bool operator==(const Team &) const = default;
};

struct TeamMember {
    TeamMemberId id;
    QString uid;
    TeamId teamId;
    std::optional<PartyId> partyId; ///< nothing: someone wanted, not yet known
    QString part;
    bool key = false;
    bool wanted = false;       ///< not yet a member
    QDate fromOn;
    QDate toOn;

    static std::span<const Column> columns();
    bool operator==(const TeamMember &) const = default;
};

enum class ChangeState { Noticed, Decided, InProgress, Made, Confirmed, Dropped };
template <>
inline constexpr auto words<ChangeState> =
    wordList("noticed", "decided", "in_progress", "made", "confirmed", "dropped");

/// Something that must change in a team or an alliance.
struct Change {
    ChangeId id;
    QString uid;
    std::optional<TeamId> teamId; ///< exactly one of the two
    std::optional<AllianceId> allianceId;
    QString statement;
    QDate noticedOn;
    bool knownNeeded = false;  ///< "absolutely know"
    QString dimension;         ///< of the questionnaire; may be empty
    ChangeState state = ChangeState::Noticed;
    std::optional<PartyId> ownerId;
    QDate dueOn;
    QDate madeOn;
    std::optional<double> beforeValue; ///< the dimension's mean when it was made, 1-5
    std::optional<RoundId> afterRoundId; ///< the round that confirmed it

    static std::span<const Column> columns();
    bool operator==(const Change &) const = default;
};

enum class InvitationTo { Alliance, Team, Talk };
template <>
inline constexpr auto words<InvitationTo> = wordList("alliance", "team", "talk");

enum class InvitationAnswer { None, Yes, No, NotNow };
template <>
inline constexpr auto words<InvitationAnswer> = wordList("none", "yes", "no", "not_now");

/// Somebody was asked; private.
struct Invitation {
    InvitationId id;
    QString uid;
    PartyId partyId;
    InvitationTo invitedTo = InvitationTo::Talk;
    std::optional<AllianceId> allianceId; ///< set when invitedTo is alliance
    std::optional<TeamId> teamId;         ///< set when invitedTo is team
    QString message;
    QDate askedOn;
    InvitationAnswer answer = InvitationAnswer::None;
    QDate answeredOn;
    QDate followUpOn;
    std::optional<int> feelingBefore; ///< 1-5
    QString lesson;

    static std::span<const Column> columns();
    bool operator==(const Invitation &) const = default;
};

} // namespace concord
