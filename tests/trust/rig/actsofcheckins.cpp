// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/responsibility.h"
#include "core/model/partners/party.h"
#include "core/workspace/checkins/actions.h"
#include "core/workspace/checkins/checkins.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

CheckInId planned(const Ground &ground)
{
    return ground.one<CheckIn>("state = 'planned'").id;
}

CheckInSchedule monthly(const Ground &ground)
{
    return ground.one<CheckInSchedule>("NOT paused");
}

} // namespace

std::vector<TrustedAct> actsOfCheckIns()
{
    const auto checkIns = [](Ground &ground) { return CheckIns(ground.workspace()); };
    const auto actions = [](Ground &ground) { return Actions(ground.workspace()); };
    return {
        {"check_in.schedule",
         [=](Ground &ground) {
             CheckInSchedule schedule;
             schedule.partyId = ground.one<Party>("name LIKE 'Ørsted%'").id;
             schedule.title = QStringLiteral("Keep in touch");
             schedule.anchorOn = ground.workspace().today();
             return done(checkIns(ground).schedule(schedule));
         }},
        {"check_in.reschedule",
         [=](Ground &ground) {
             CheckInSchedule schedule = monthly(ground);
             schedule.everyN = 2;
             schedule.anchorOn = schedule.anchorOn.addDays(3);
             return checkIns(ground).reschedule(schedule);
         }},
        {"check_in.pause", [=](Ground &ground) { return checkIns(ground).pause(monthly(ground).id); }},
        {"check_in.resume",
         [=](Ground &ground) { return checkIns(ground).resume(ground.one<CheckInSchedule>("paused").id); }},
        {"check_in.end_schedule", [=](Ground &ground) { return checkIns(ground).endSchedule(monthly(ground).id); }},
        {"check_in.plan",
         [=](Ground &ground) {
             CheckIn checkIn;
             checkIn.allianceId = ground.one<Alliance>().id;
             checkIn.plannedOn = ground.workspace().today().addDays(5);
             return done(checkIns(ground).plan(checkIn));
         }},
        {"check_in.hold",
         [=](Ground &ground) {
             const PartyId me = ground.me();
             const PartyId us = ground.us();
             CheckInMood mood;
             mood.partyId = us;
             Action action;
             action.title = QStringLiteral("Send the list");
             return checkIns(ground).hold({.id = planned(ground),
                                           .attendees = {me},
                                           .moods = {mood},
                                           .notes = {.wentWell = QStringLiteral("The bread")},
                                           .actions = {action}});
         }},
        {"check_in.skip",
         [=](Ground &ground) { return checkIns(ground).skip(planned(ground), QStringLiteral("Holiday")); }},
        {"check_in.postpone",
         [=](Ground &ground) {
             return checkIns(ground).postpone(planned(ground), ground.workspace().today().addDays(9));
         }},
        {"check_in.cancel", [=](Ground &ground) { return checkIns(ground).cancel(planned(ground)); }},
        {"check_in.note",
         [=](Ground &ground) {
             return checkIns(ground).note(planned(ground), {.minutes = QStringLiteral("Short and kind")});
         }},
        {"check_in.mood",
         [=](Ground &ground) {
             return checkIns(ground).rateMood(planned(ground), ground.us(), 5,
                                              Basis::Confirmed);
         }},
        {"check_in.attend",
         [=](Ground &ground) {
             return checkIns(ground).setAttendees(planned(ground), {ground.me()});
         }},
        {"check_in.look_at",
         [=](Ground &ground) {
             CheckedItem checked;
             checked.item.responsibilityId = ground.one<Responsibility>().id;
             checked.item.result = QStringLiteral("Done in time");
             return checkIns(ground).lookAt(planned(ground), checked);
         }},
        {"action.add",
         [=](Ground &ground) {
             Action action;
             action.title = QStringLiteral("Write to the couriers");
             return done(actions(ground).add(action));
         }},
        {"action.done", [=](Ground &ground) { return actions(ground).done(ground.one<Action>("state = 'open'").id); }},
        {"action.drop", [=](Ground &ground) { return actions(ground).drop(ground.one<Action>("state = 'open'").id); }},
        {"action.reopen",
         [=](Ground &ground) { return actions(ground).reopen(ground.one<Action>("state = 'done'").id); }},
    };
}

} // namespace concord
