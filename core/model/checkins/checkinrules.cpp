// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/checkinrules.h"

#include "core/model/checkins/recurrence.h"
#include "core/model/rules.h"

namespace concord {

namespace {

constexpr int yearsAhead = 10;
constexpr int yearsBack = 10;

template <class... Maybe>
int howMany(const Maybe &...given)
{
    return (0 + ... + (given.has_value() ? 1 : 0));
}

/// One that cannot be read is refused for that, and one without a start has none to count from.
bool comesOnSomeDay(const CheckInSchedule &s)
{
    return s.rrule.isEmpty() || !s.anchorOn.isValid() || !isRuleOfDays(s.rrule) || firstOfRuleAfter(s.rrule, s.anchorOn, s.anchorOn.addDays(-1)).isValid();
}

Rules stillPlanned(const CheckIn &checkIn)
{
    return Rules().require(checkIn.state == CheckInState::Planned, QStringLiteral("check_in_settled"),
                           word(checkIn.state));
}

} // namespace

QList<Violation> violationsOf(const CheckInSchedule &s)
{
    return Rules()
        .require(howMany(s.allianceId, s.teamId, s.partyId) == 1, QStringLiteral("one_subject_needed"),
                 QStringLiteral("check_in_schedule"))
        .require(s.kind != CheckInKind::KeepInTouch || s.partyId, QStringLiteral("keep_in_touch_is_with_a_partner"),
                 QStringLiteral("check_in_schedule.kind"))
        .require(s.rrule.isEmpty() || isRuleOfDays(s.rrule), QStringLiteral("not_a_rule"), QStringLiteral("check_in_schedule.rrule"), s.rrule)
        .require(comesOnSomeDay(s), QStringLiteral("rule_without_days"), QStringLiteral("check_in_schedule.rrule"), s.rrule)
        .require(s.rrule.isEmpty() || s.basis == ScheduleBasis::Fixed, QStringLiteral("rule_has_fixed_dates"),
                 QStringLiteral("check_in_schedule.basis"))
        .require(inOrder(s.anchorOn, s.untilOn), QStringLiteral("ends_before_start"),
                 QStringLiteral("check_in_schedule.until_on"))
        .broken();
}

QList<Violation> violationsOf(const CheckIn &c)
{
    return Rules()
        .require(howMany(c.allianceId, c.teamId, c.partyId) == 1, QStringLiteral("one_subject_needed"),
                 QStringLiteral("check_in"))
        .require((c.state == CheckInState::Held) == c.heldOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("check_in.held_on"))
        .require(c.state != CheckInState::Skipped || !isBlank(c.stateReason), QStringLiteral("reason_needed"),
                 QStringLiteral("check_in.state_reason"))
        .broken();
}

QList<Violation> violationsOf(const CheckInItem &i)
{
    return Rules()
        .require(howMany(i.termId, i.responsibilityId, i.benefitId, i.safeguardId, i.concernId) == 1,
                 QStringLiteral("one_subject_needed"), QStringLiteral("check_in_item"))
        .broken();
}

QList<Violation> violationsOf(const Action &a)
{
    return Rules()
        .require(howMany(a.checkInId, a.roundId, a.concernId) <= 1, QStringLiteral("one_origin_at_most"),
                 QStringLiteral("action"))
        .require((a.state == ActionState::Done) == a.doneOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("action.done_on"))
        .broken();
}

QList<Violation> refusalsOfHolding(const CheckIn &checkIn, QDate heldOn, QDate began, QDate today)
{
    return stillPlanned(checkIn)
        .require(heldOn.isValid() && heldOn <= today, QStringLiteral("held_in_future"),
                 QStringLiteral("check_in.held_on"))
        .require(inOrder(began, heldOn), QStringLiteral("held_before_it_began"), QStringLiteral("check_in.held_on"),
                 began.toString(Qt::ISODate))
        .broken() + refusalsOfPastDay(heldOn, today);
}

QList<Violation> refusalsOfSkipping(const CheckIn &checkIn, const QString &reason)
{
    return stillPlanned(checkIn)
        .require(!isBlank(reason), QStringLiteral("reason_needed"), QStringLiteral("check_in.state_reason"))
        .broken();
}

QList<Violation> refusalsOfCancelling(const CheckIn &checkIn)
{
    return stillPlanned(checkIn).broken();
}

QList<Violation> refusalsOfDay(QDate day, QDate today)
{
    return Rules()
        .require(!day.isValid() || day <= today.addYears(yearsAhead), QStringLiteral("day_too_far"), QStringLiteral("check_in.planned_on"))
        .broken();
}

QList<Violation> refusalsOfPastDay(QDate day, QDate today)
{
    return Rules()
        .require(!day.isValid() || day >= today.addYears(-yearsBack), QStringLiteral("day_too_long_ago"), QStringLiteral("check_in.held_on"))
        .broken();
}

QList<Violation> refusalsOfMoving(const CheckIn &checkIn, QDate to, QDate today)
{
    return stillPlanned(checkIn)
        .require(to.isValid() && to >= today, QStringLiteral("postponed_to_past"),
                 QStringLiteral("check_in.planned_on"))
        .broken() + refusalsOfDay(to, today);
}

} // namespace concord
