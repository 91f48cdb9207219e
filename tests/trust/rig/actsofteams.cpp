// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/changes.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teams.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

TeamId crew(const Ground &ground)
{
    return ground.one<Team>("ended_on IS NULL").id;
}

TeamMember rider(const Ground &ground)
{
    return ground.one<TeamMember>("part = 'Rides'");
}

void closeRound(Ground &ground)
{
    must(Rounds(ground.workspace()).close(ground.one<Round>().id));
}

SheetEntry sheetOf(const Ground &ground, std::optional<PartyId> rater)
{
    SheetEntry sheet;
    sheet.rater = rater;
    sheet.gut = 3;
    const auto items = Rounds(ground.workspace()).items(ground.one<Round>("state = 'open'").id);
    if (!items)
        throw FailureError(items.error());
    for (const QuestionnaireItem &item : *items)
        sheet.scores.insert(item.code, 4);
    return sheet;
}

/// Closes the named round and opens one under totals only with a sheet that waits.
void waitForTotals(Ground &ground)
{
    closeRound(ground);
    Rounds rounds(ground.workspace());
    const RoundId round = must(rounds.open(crew(ground), {RoundForm::Short, Privacy::TotalsOnly, 3, 3}));
    must(rounds.record(round, sheetOf(ground, {})));
}

Outcome<void> answerOpen(Ground &ground)
{
    return Rounds(ground.workspace())
        .record(ground.one<Round>("state = 'open'").id, sheetOf(ground, ground.me()));
}

Outcome<void> closeOpen(Ground &ground)
{
    return Rounds(ground.workspace()).close(ground.one<Round>("state = 'open'").id);
}

/// The round is not there yet, so that its items are those of the questionnaire's short form.
Outcome<void> importRound(Ground &ground)
{
    SheetEntry sheet;
    for (const char *code : {"A3", "B1", "C1", "D2", "E1", "F1", "G1"})
        sheet.scores.insert(QLatin1String(code), 4);
    return done(Rounds(ground.workspace()).bring(crew(ground), {RoundForm::Short, Privacy::TotalsOnly, 3, 3}, {sheet, sheet, sheet}));
}

} // namespace

std::vector<TrustedAct> actsOfTeams()
{
    const auto teams = [](Ground &ground) { return Teams(ground.workspace()); };
    return {
        {"team.add",
         [=](Ground &ground) {
             Team team;
             team.name = QStringLiteral("Night shift");
             return done(teams(ground).add(team));
         }},
        {"team.edit",
         [=](Ground &ground) {
             Team team = ground.one<Team>("ended_on IS NULL");
             team.purpose = QStringLiteral("Breakfast at eight");
             return teams(ground).update(team);
         }},
        {"team.end", [=](Ground &ground) { return teams(ground).end(crew(ground), ground.workspace().today()); },
         closeRound},
        {"team.resume",
         [=](Ground &ground) { return teams(ground).resume(ground.one<Team>("ended_on IS NOT NULL").id); }},
        {"team.remove", [=](Ground &ground) { return teams(ground).remove(crew(ground)); }},
        {"team_member.add",
         [=](Ground &ground) {
             return done(teams(ground).addMember(crew(ground),
                                                 {.partyId = {}, .name = QStringLiteral("Eva"), .part = {}}));
         }},
        {"team_member.edit",
         [=](Ground &ground) {
             TeamMember member = rider(ground);
             member.key = true;
             return teams(ground).updateMember(member);
         }},
        {"team_member.join",
         [=](Ground &ground) {
             return teams(ground).fillWanted(ground.one<TeamMember>("wanted").id,
                                             {.partyId = {}, .name = QStringLiteral("Eva"), .part = {}});
         }},
        {"team_member.end",
         [=](Ground &ground) { return teams(ground).endMember(rider(ground).id, ground.workspace().today()); }},
        {"team_member.remove", [=](Ground &ground) { return teams(ground).removeMember(rider(ground).id); }},

        {"round.open",
         [](Ground &ground) {
             return done(Rounds(ground.workspace()).open(crew(ground), {RoundForm::Full, Privacy::Named, 2, 1}));
         },
         closeRound},
        {"round.answer", answerOpen},
        {"round.answer", answerOpen, waitForTotals},
        {"round.withdraw",
         [](Ground &ground) {
             return Rounds(ground.workspace())
                 .withdraw(ground.one<Round>().id, ground.me());
         }},
        {"round.close", closeOpen},
        {"round.close", closeOpen, waitForTotals},
        {"round.import", importRound, closeRound},

        {"change.notice",
         [](Ground &ground) {
             Change change;
             change.teamId = crew(ground);
             change.statement = QStringLiteral("Begin earlier");
             return done(Changes(ground.workspace()).notice(change));
         }},
        {"change.edit",
         [](Ground &ground) {
             Change change = ground.one<Change>();
             change.knownNeeded = true;
             return Changes(ground.workspace()).update(change);
         }},
        {"change.move",
         [](Ground &ground) {
             return Changes(ground.workspace()).moveTo(ground.one<Change>().id, ChangeState::Decided);
         }},
        {"change.remove", [](Ground &ground) { return Changes(ground.workspace()).remove(ground.one<Change>().id); }},

        {"invitation.ask",
         [](Ground &ground) {
             return done(Asks(ground.workspace()).ask(Invitation(), QStringLiteral("Jon")));
         }},
        {"invitation.answer",
         [](Ground &ground) {
             return Asks(ground.workspace())
                 .answer(ground.one<Invitation>().id, InvitationAnswer::Yes, ground.workspace().today());
         }},
        {"invitation.edit",
         [](Ground &ground) {
             Invitation invitation = ground.one<Invitation>();
             invitation.lesson = QStringLiteral("Ask in person");
             return Asks(ground.workspace()).update(invitation);
         }},
        {"invitation.remove", [](Ground &ground) { return Asks(ground.workspace()).remove(ground.one<Invitation>().id); }},
    };
}

} // namespace concord
