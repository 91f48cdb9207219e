// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/checkin.h"

#include <array>

namespace concord {

std::span<const Column> CheckInSchedule::columns()
{
    static constexpr std::array list{
        column<&CheckInSchedule::id>("id"),
        column<&CheckInSchedule::uid>("uid").required().atMost(36),
        column<&CheckInSchedule::allianceId>("alliance_id"),
        column<&CheckInSchedule::teamId>("team_id"),
        column<&CheckInSchedule::partyId>("party_id"),
        column<&CheckInSchedule::title>("title").required().atMost(200),
        column<&CheckInSchedule::kind>("kind"),
        column<&CheckInSchedule::everyN>("every_n").between(1, 999),
        column<&CheckInSchedule::unit>("unit"),
        column<&CheckInSchedule::anchorOn>("anchor_on").required(),
        column<&CheckInSchedule::basis>("basis"),
        column<&CheckInSchedule::graceDays>("grace_days").between(0, 60),
        column<&CheckInSchedule::remindDaysBefore>("remind_days_before").between(0, 365),
        column<&CheckInSchedule::untilOn>("until_on"),
        column<&CheckInSchedule::paused>("paused"),
        column<&CheckInSchedule::rrule>("rrule").atMost(200),
    };
    return list;
}

std::span<const Column> CheckIn::columns()
{
    static constexpr std::array list{
        column<&CheckIn::id>("id"),
        column<&CheckIn::uid>("uid").required().atMost(36),
        column<&CheckIn::scheduleId>("schedule_id"),
        column<&CheckIn::allianceId>("alliance_id"),
        column<&CheckIn::teamId>("team_id"),
        column<&CheckIn::partyId>("party_id"),
        column<&CheckIn::kind>("kind"),
        column<&CheckIn::plannedOn>("planned_on").required(),
        column<&CheckIn::movedFrom>("moved_from"),
        column<&CheckIn::state>("state"),
        column<&CheckIn::heldOn>("held_on"),
        column<&CheckIn::wentWell>("went_well").atMost(4000),
        column<&CheckIn::stuck>("stuck").atMost(4000),
        column<&CheckIn::learned>("learned").atMost(4000),
        column<&CheckIn::minutes>("minutes").atMost(20000),
        column<&CheckIn::stateReason>("state_reason").atMost(1000),
    };
    return list;
}

std::span<const Column> CheckInAttendee::columns()
{
    static constexpr std::array list{
        column<&CheckInAttendee::id>("id"),
        column<&CheckInAttendee::uid>("uid").required().atMost(36),
        column<&CheckInAttendee::checkInId>("check_in_id"),
        column<&CheckInAttendee::partyId>("party_id"),
    };
    return list;
}

std::span<const Column> CheckInMood::columns()
{
    static constexpr std::array list{
        column<&CheckInMood::id>("id"),
        column<&CheckInMood::uid>("uid").required().atMost(36),
        column<&CheckInMood::checkInId>("check_in_id"),
        column<&CheckInMood::partyId>("party_id"),
        column<&CheckInMood::mood>("mood").between(1, 5),
        column<&CheckInMood::basis>("basis"),
    };
    return list;
}

std::span<const Column> CheckInItem::columns()
{
    static constexpr std::array list{
        column<&CheckInItem::id>("id"),
        column<&CheckInItem::uid>("uid").required().atMost(36),
        column<&CheckInItem::checkInId>("check_in_id"),
        column<&CheckInItem::termId>("term_id"),
        column<&CheckInItem::responsibilityId>("responsibility_id"),
        column<&CheckInItem::benefitId>("benefit_id"),
        column<&CheckInItem::safeguardId>("safeguard_id"),
        column<&CheckInItem::concernId>("concern_id"),
        column<&CheckInItem::result>("result").atMost(2000),
        column<&CheckInItem::decision>("decision").atMost(2000),
        column<&CheckInItem::actionId>("action_id"),
    };
    return list;
}

bool aboutSameThing(const CheckInItem &a, const CheckInItem &b)
{
    return a.termId == b.termId && a.responsibilityId == b.responsibilityId && a.benefitId == b.benefitId
        && a.safeguardId == b.safeguardId && a.concernId == b.concernId;
}

std::span<const Column> Action::columns()
{
    static constexpr std::array list{
        column<&Action::id>("id"),
        column<&Action::uid>("uid").required().atMost(36),
        column<&Action::title>("title").required().atMost(300),
        column<&Action::ownerId>("owner_id"),
        column<&Action::dueOn>("due_on"),
        column<&Action::state>("state"),
        column<&Action::doneOn>("done_on"),
        column<&Action::checkInId>("check_in_id"),
        column<&Action::roundId>("round_id"),
        column<&Action::concernId>("concern_id"),
    };
    return list;
}

} // namespace concord
