// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include "core/model/alliances/alliance.h"

namespace concord {

enum class CheckInKind { Short, FullReview, RenewalTalk, KeepInTouch };
template <>
inline constexpr auto words<CheckInKind> = wordList("short", "full_review", "renewal_talk", "keep_in_touch");

enum class PeriodUnit { Days, Weeks, Months };
template <>
inline constexpr auto words<PeriodUnit> = wordList("days", "weeks", "months");

enum class ScheduleBasis { Fixed, AfterDone };
template <>
inline constexpr auto words<ScheduleBasis> = wordList("fixed", "after_done");

/// A rhythm of check-ins with exactly one of an alliance, a team and a partner.
struct CheckInSchedule {
    CheckInScheduleId id;
    QString uid;
    std::optional<AllianceId> allianceId;
    std::optional<TeamId> teamId;
    std::optional<PartyId> partyId;
    QString title;
    CheckInKind kind = CheckInKind::Short;
    int everyN = 1;            ///< 1-999
    PeriodUnit unit = PeriodUnit::Months;
    QString rrule;             ///< an RRULE of RFC 5545 in place of these two, for fixed dates; mostly empty
    QDate anchorOn;            ///< months are counted from here
    ScheduleBasis basis = ScheduleBasis::Fixed;
    int graceDays = 3;         ///< 0-60
    QList<int> remindDaysBefore;
    QDate untilOn;
    bool paused = false;

    static std::span<const Column> columns();
    bool operator==(const CheckInSchedule &) const = default;
};

enum class CheckInState { Planned, Held, Skipped, Missed, Cancelled };
template <>
inline constexpr auto words<CheckInState> = wordList("planned", "held", "skipped", "missed", "cancelled");

/// One check-in. Due and overdue are derived, never stored.
struct CheckIn {
    CheckInId id;
    QString uid;
    std::optional<CheckInScheduleId> scheduleId;
    std::optional<AllianceId> allianceId; ///< the subject, exactly one of three, like the schedule's
    std::optional<TeamId> teamId;
    std::optional<PartyId> partyId;
    CheckInKind kind = CheckInKind::Short;
    QDate plannedOn;
    QDate movedFrom;           ///< the day it was first planned on, when it was postponed
    CheckInState state = CheckInState::Planned;
    QDate heldOn;
    QString wentWell;
    QString stuck;
    QString learned;
    QString minutes;
    QString stateReason;       ///< why it was skipped or cancelled

    static std::span<const Column> columns();
    bool operator==(const CheckIn &) const = default;
};

struct CheckInAttendee {
    CheckInAttendeeId id;
    QString uid;
    CheckInId checkInId;
    PartyId partyId;

    static std::span<const Column> columns();
    bool operator==(const CheckInAttendee &) const = default;
};

/// How a side felt about the alliance; one guessed for another party is private.
struct CheckInMood {
    CheckInMoodId id;
    QString uid;
    CheckInId checkInId;
    PartyId partyId;
    int mood = 3;              ///< 1-5
    Basis basis = Basis::TheySaid;

    static std::span<const Column> columns();
    bool operator==(const CheckInMood &) const = default;
};

/// What a check-in looked at: exactly one of the five, and what came of it.
struct CheckInItem {
    CheckInItemId id;
    QString uid;
    CheckInId checkInId;
    std::optional<TermId> termId;
    std::optional<ResponsibilityId> responsibilityId;
    std::optional<BenefitId> benefitId;
    std::optional<SafeguardId> safeguardId;
    std::optional<ConcernId> concernId;
    QString result;
    QString decision;
    std::optional<ActionId> actionId;

    static std::span<const Column> columns();
    bool operator==(const CheckInItem &) const = default;
};

/// Whether both looked at the same term, responsibility, benefit, safeguard or concern.
[[nodiscard]] bool aboutSameThing(const CheckInItem &a, const CheckInItem &b);

enum class ActionState { Open, Done, Dropped };
template <>
inline constexpr auto words<ActionState> = wordList("open", "done", "dropped");

/// Something that somebody said they would do.
struct Action {
    ActionId id;
    QString uid;
    QString title;
    std::optional<PartyId> ownerId;
    QDate dueOn;
    ActionState state = ActionState::Open;
    QDate doneOn;
    std::optional<CheckInId> checkInId; ///< where it came from: at most one of three
    std::optional<RoundId> roundId;
    std::optional<ConcernId> concernId;

    static std::span<const Column> columns();
    bool operator==(const Action &) const = default;
};

} // namespace concord
