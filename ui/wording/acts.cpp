// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concord::wording {

namespace {

struct ActPhrase {
    const char *code;
    const char *phrase; ///< %1 is what the act is about
};

// In the order of the codes. The context for translators is "Act".
constexpr std::array actPhrases{
    ActPhrase{"action.add", QT_TRANSLATE_NOOP("Act", "Note the action %1")},
    ActPhrase{"action.done", QT_TRANSLATE_NOOP("Act", "Tick off %1")},
    ActPhrase{"action.drop", QT_TRANSLATE_NOOP("Act", "Drop the action %1")},
    ActPhrase{"action.reopen", QT_TRANSLATE_NOOP("Act", "Open %1 again")},
    ActPhrase{"agreement.accept", QT_TRANSLATE_NOOP("Act", "Note that %1 accepts")},
    ActPhrase{"agreement.revoke", QT_TRANSLATE_NOOP("Act", "Take back that %1 accepts")},
    ActPhrase{"agreement.seal", QT_TRANSLATE_NOOP("Act", "Propose a change to %1")},
    ActPhrase{"agreement.withdraw", QT_TRANSLATE_NOOP("Act", "Withdraw the proposal of %1")},
    ActPhrase{"alliance.add_party", QT_TRANSLATE_NOOP("Act", "Add a party to %1")},
    ActPhrase{"alliance.agree", QT_TRANSLATE_NOOP("Act", "Agree on %1")},
    ActPhrase{"alliance.amend", QT_TRANSLATE_NOOP("Act", "Put the changed agreement of %1 in force")},
    ActPhrase{"alliance.complete", QT_TRANSLATE_NOOP("Act", "Complete %1")},
    ActPhrase{"alliance.create", QT_TRANSLATE_NOOP("Act", "Draft the alliance %1")},
    ActPhrase{"alliance.decline", QT_TRANSLATE_NOOP("Act", "Note that %1 was declined")},
    ActPhrase{"alliance.delete", QT_TRANSLATE_NOOP("Act", "Delete the draft %1")},
    ActPhrase{"alliance.drop", QT_TRANSLATE_NOOP("Act", "Drop %1")},
    ActPhrase{"alliance.edit", QT_TRANSLATE_NOOP("Act", "Edit the alliance %1")},
    ActPhrase{"alliance.edit_party", QT_TRANSLATE_NOOP("Act", "Edit the part of %1")},
    ActPhrase{"alliance.end", QT_TRANSLATE_NOOP("Act", "End %1")},
    ActPhrase{"alliance.give_notice", QT_TRANSLATE_NOOP("Act", "Give notice on %1")},
    ActPhrase{"alliance.link_priority", QT_TRANSLATE_NOOP("Act", "Link %1 to a priority")},
    ActPhrase{"alliance.name_signatory", QT_TRANSLATE_NOOP("Act", "Name %1 as signatory")},
    ActPhrase{"alliance.name_spokesperson", QT_TRANSLATE_NOOP("Act", "Name %1 as spokesperson")},
    ActPhrase{"alliance.pause", QT_TRANSLATE_NOOP("Act", "Pause %1")},
    ActPhrase{"alliance.propose", QT_TRANSLATE_NOOP("Act", "Propose %1")},
    ActPhrase{"alliance.remove_party", QT_TRANSLATE_NOOP("Act", "Take %1 out of the alliance")},
    ActPhrase{"alliance.renew", QT_TRANSLATE_NOOP("Act", "Renew %1")},
    ActPhrase{"alliance.reopen", QT_TRANSLATE_NOOP("Act", "Reopen %1")},
    ActPhrase{"alliance.resume", QT_TRANSLATE_NOOP("Act", "Resume %1")},
    ActPhrase{"alliance.share", QT_TRANSLATE_NOOP("Act", "Change what is shared in %1")},
    ActPhrase{"alliance.start", QT_TRANSLATE_NOOP("Act", "Start %1")},
    ActPhrase{"alliance.unlink_priority", QT_TRANSLATE_NOOP("Act", "Take a priority away from %1")},
    ActPhrase{"attachment.attach", QT_TRANSLATE_NOOP("Act", "Attach “%1”")},
    ActPhrase{"attachment.detach", QT_TRANSLATE_NOOP("Act", "Detach “%1”")},
    ActPhrase{"attachment.edit", QT_TRANSLATE_NOOP("Act", "Edit the attachment “%1”")},
    ActPhrase{"benefit.add", QT_TRANSLATE_NOOP("Act", "Add the benefit “%1”")},
    ActPhrase{"benefit.edit", QT_TRANSLATE_NOOP("Act", "Edit the benefit “%1”")},
    ActPhrase{"benefit.name_owner", QT_TRANSLATE_NOOP("Act", "Say who brings the figure of “%1”")},
    ActPhrase{"benefit.remove", QT_TRANSLATE_NOOP("Act", "Remove the benefit “%1”")},
    ActPhrase{"benefit.set_state", QT_TRANSLATE_NOOP("Act", "Move the benefit “%1” on")},
    ActPhrase{"change.edit", QT_TRANSLATE_NOOP("Act", "Edit the change “%1”")},
    ActPhrase{"change.move", QT_TRANSLATE_NOOP("Act", "Move the change “%1” along")},
    ActPhrase{"change.notice", QT_TRANSLATE_NOOP("Act", "Notice the change “%1”")},
    ActPhrase{"change.remove", QT_TRANSLATE_NOOP("Act", "Remove the change “%1”")},
    ActPhrase{"check_in.attend", QT_TRANSLATE_NOOP("Act", "Say who was at the check-in with %1")},
    ActPhrase{"check_in.cancel", QT_TRANSLATE_NOOP("Act", "Call off the check-in with %1")},
    ActPhrase{"check_in.end_schedule", QT_TRANSLATE_NOOP("Act", "End the rhythm %1")},
    ActPhrase{"check_in.hold", QT_TRANSLATE_NOOP("Act", "Hold the check-in with %1")},
    ActPhrase{"check_in.look_at", QT_TRANSLATE_NOOP("Act", "Note what the check-in with %1 looked at")},
    ActPhrase{"check_in.mood", QT_TRANSLATE_NOOP("Act", "Note a mood at the check-in with %1")},
    ActPhrase{"check_in.note", QT_TRANSLATE_NOOP("Act", "Write at the check-in with %1")},
    ActPhrase{"check_in.pause", QT_TRANSLATE_NOOP("Act", "Pause the rhythm %1")},
    ActPhrase{"check_in.plan", QT_TRANSLATE_NOOP("Act", "Plan a check-in with %1")},
    ActPhrase{"check_in.postpone", QT_TRANSLATE_NOOP("Act", "Postpone the check-in with %1")},
    ActPhrase{"check_in.reschedule", QT_TRANSLATE_NOOP("Act", "Change the rhythm %1")},
    ActPhrase{"check_in.resume", QT_TRANSLATE_NOOP("Act", "Resume the rhythm %1")},
    ActPhrase{"check_in.schedule", QT_TRANSLATE_NOOP("Act", "Schedule %1")},
    ActPhrase{"check_in.skip", QT_TRANSLATE_NOOP("Act", "Skip the check-in with %1")},
    ActPhrase{"concern.add", QT_TRANSLATE_NOOP("Act", "Add the concern “%1”")},
    ActPhrase{"concern.edit", QT_TRANSLATE_NOOP("Act", "Edit the concern “%1”")},
    ActPhrase{"concern.remove", QT_TRANSLATE_NOOP("Act", "Remove the concern “%1”")},
    ActPhrase{"concern.set_state", QT_TRANSLATE_NOOP("Act", "Move the concern “%1” on")},
    ActPhrase{"contribution.add", QT_TRANSLATE_NOOP("Act", "Add the contribution “%1”")},
    ActPhrase{"contribution.edit", QT_TRANSLATE_NOOP("Act", "Edit the contribution “%1”")},
    ActPhrase{"contribution.remove", QT_TRANSLATE_NOOP("Act", "Remove the contribution “%1”")},
    ActPhrase{"contribution.set_state", QT_TRANSLATE_NOOP("Act", "Move the contribution “%1” on")},
    ActPhrase{"drawback.add", QT_TRANSLATE_NOOP("Act", "Add the drawback “%1”")},
    ActPhrase{"drawback.edit", QT_TRANSLATE_NOOP("Act", "Edit the drawback “%1”")},
    ActPhrase{"drawback.remove", QT_TRANSLATE_NOOP("Act", "Remove the drawback “%1”")},
    ActPhrase{"drawback.set_state", QT_TRANSLATE_NOOP("Act", "Move the drawback “%1” on")},
    ActPhrase{"fit.deal_breaker", QT_TRANSLATE_NOOP("Act", "Note a deal-breaker of %1")},
    ActPhrase{"fit.decide", QT_TRANSLATE_NOOP("Act", "Decide about %1")},
    ActPhrase{"fit.feel", QT_TRANSLATE_NOOP("Act", "Enter the gut feeling about %1")},
    ActPhrase{"fit.rate", QT_TRANSLATE_NOOP("Act", "Rate the fit of %1")},
    ActPhrase{"hand_back.add", QT_TRANSLATE_NOOP("Act", "Add the hand-back “%1”")},
    ActPhrase{"hand_back.edit", QT_TRANSLATE_NOOP("Act", "Edit the hand-back “%1”")},
    ActPhrase{"hand_back.remove", QT_TRANSLATE_NOOP("Act", "Remove the hand-back “%1”")},
    ActPhrase{"history.bring_back", QT_TRANSLATE_NOOP("Act", "Bring back %1")},
    ActPhrase{"idea.add", QT_TRANSLATE_NOOP("Act", "Add the idea “%1”")},
    ActPhrase{"idea.adopt", QT_TRANSLATE_NOOP("Act", "Adopt the idea “%1”")},
    ActPhrase{"idea.edit", QT_TRANSLATE_NOOP("Act", "Edit the idea “%1”")},
    ActPhrase{"idea.remove", QT_TRANSLATE_NOOP("Act", "Remove the idea “%1”")},
    ActPhrase{"idea.set_state", QT_TRANSLATE_NOOP("Act", "Move the idea “%1” on")},
    ActPhrase{"import.contacts", QT_TRANSLATE_NOOP("Act", "Import %1")},
    ActPhrase{"import.json", QT_TRANSLATE_NOOP("Act", "Import %1")},
    ActPhrase{"import.take_back", QT_TRANSLATE_NOOP("Act", "Take the import of %1 back")},
    ActPhrase{"invitation.answer", QT_TRANSLATE_NOOP("Act", "Note the answer of %1")},
    ActPhrase{"invitation.ask", QT_TRANSLATE_NOOP("Act", "Ask %1")},
    ActPhrase{"invitation.edit", QT_TRANSLATE_NOOP("Act", "Edit what %1 was asked")},
    ActPhrase{"invitation.remove", QT_TRANSLATE_NOOP("Act", "Remove the ask of %1")},
    ActPhrase{"partner.add", QT_TRANSLATE_NOOP("Act", "Add %1")},
    ActPhrase{"partner.add_contact", QT_TRANSLATE_NOOP("Act", "Add a contact of %1")},
    ActPhrase{"partner.add_role", QT_TRANSLATE_NOOP("Act", "Add a role of %1")},
    ActPhrase{"partner.add_strength", QT_TRANSLATE_NOOP("Act", "Add a strength of %1")},
    ActPhrase{"partner.archive", QT_TRANSLATE_NOOP("Act", "Archive %1")},
    ActPhrase{"partner.cover_need", QT_TRANSLATE_NOOP("Act", "Say what %1 covers")},
    ActPhrase{"partner.edit", QT_TRANSLATE_NOOP("Act", "Edit %1")},
    ActPhrase{"partner.edit_contact", QT_TRANSLATE_NOOP("Act", "Edit a contact of %1")},
    ActPhrase{"partner.edit_interaction", QT_TRANSLATE_NOOP("Act", "Edit a note of contact")},
    ActPhrase{"partner.edit_role", QT_TRANSLATE_NOOP("Act", "Edit a role of %1")},
    ActPhrase{"partner.edit_strength", QT_TRANSLATE_NOOP("Act", "Edit a strength of %1")},
    ActPhrase{"partner.end_role", QT_TRANSLATE_NOOP("Act", "End a role of %1")},
    ActPhrase{"partner.erase", QT_TRANSLATE_NOOP("Act", "Erase somebody for good")},
    ActPhrase{"partner.keep_apart", QT_TRANSLATE_NOOP("Act", "Say that %1 is not the same as another")},
    ActPhrase{"partner.log_contact", QT_TRANSLATE_NOOP("Act", "Log contact with %1")},
    ActPhrase{"partner.merge", QT_TRANSLATE_NOOP("Act", "Merge a duplicate into %1")},
    ActPhrase{"partner.remove", QT_TRANSLATE_NOOP("Act", "Delete %1")},
    ActPhrase{"partner.remove_contact", QT_TRANSLATE_NOOP("Act", "Remove a contact of %1")},
    ActPhrase{"partner.remove_interaction", QT_TRANSLATE_NOOP("Act", "Remove a note of contact")},
    ActPhrase{"partner.remove_role", QT_TRANSLATE_NOOP("Act", "Remove a role of %1")},
    ActPhrase{"partner.remove_strength", QT_TRANSLATE_NOOP("Act", "Remove a strength of %1")},
    ActPhrase{"partner.serve_need", QT_TRANSLATE_NOOP("Act", "Say which need a strength of %1 serves")},
    ActPhrase{"partner.stage", QT_TRANSLATE_NOOP("Act", "Change the stage of %1")},
    ActPhrase{"partner.tag", QT_TRANSLATE_NOOP("Act", "Tag %1")},
    ActPhrase{"partner.unarchive", QT_TRANSLATE_NOOP("Act", "Take %1 out of the archive")},
    ActPhrase{"partner.uncover_need", QT_TRANSLATE_NOOP("Act", "Forget what %1 covers")},
    ActPhrase{"partner.untag", QT_TRANSLATE_NOOP("Act", "Remove a tag of %1")},
    ActPhrase{"priority.add", QT_TRANSLATE_NOOP("Act", "Add the priority %1")},
    ActPhrase{"priority.add_alone", QT_TRANSLATE_NOOP("Act", "Write in the ledger of %1")},
    ActPhrase{"priority.add_force", QT_TRANSLATE_NOOP("Act", "Note what moves or holds back %1")},
    ActPhrase{"priority.add_need", QT_TRANSLATE_NOOP("Act", "Add a need of %1")},
    ActPhrase{"priority.edit", QT_TRANSLATE_NOOP("Act", "Edit the priority %1")},
    ActPhrase{"priority.edit_alone", QT_TRANSLATE_NOOP("Act", "Edit the ledger of %1")},
    ActPhrase{"priority.edit_force", QT_TRANSLATE_NOOP("Act", "Edit what moves or holds back %1")},
    ActPhrase{"priority.edit_need", QT_TRANSLATE_NOOP("Act", "Edit a need of %1")},
    ActPhrase{"priority.move_need", QT_TRANSLATE_NOOP("Act", "Move a need of %1")},
    ActPhrase{"priority.remove", QT_TRANSLATE_NOOP("Act", "Delete the priority %1")},
    ActPhrase{"priority.remove_alone", QT_TRANSLATE_NOOP("Act", "Remove a line of the ledger of %1")},
    ActPhrase{"priority.remove_force", QT_TRANSLATE_NOOP("Act", "Remove what moves or holds back %1")},
    ActPhrase{"priority.remove_need", QT_TRANSLATE_NOOP("Act", "Remove a need of %1")},
    ActPhrase{"reading.add", QT_TRANSLATE_NOOP("Act", "Add a reading")},
    ActPhrase{"reading.edit", QT_TRANSLATE_NOOP("Act", "Edit a reading")},
    ActPhrase{"reading.remove", QT_TRANSLATE_NOOP("Act", "Remove a reading")},
    ActPhrase{"responsibility.add", QT_TRANSLATE_NOOP("Act", "Add the responsibility “%1”")},
    ActPhrase{"responsibility.edit", QT_TRANSLATE_NOOP("Act", "Edit the responsibility “%1”")},
    ActPhrase{"responsibility.remove", QT_TRANSLATE_NOOP("Act", "Remove the responsibility “%1”")},
    ActPhrase{"responsibility.set_people", QT_TRANSLATE_NOOP("Act", "Say who works on “%1”")},
    ActPhrase{"responsibility.set_state", QT_TRANSLATE_NOOP("Act", "Move the responsibility “%1” on")},
    ActPhrase{"round.answer", QT_TRANSLATE_NOOP("Act", "Enter the answers of %1")},
    ActPhrase{"round.close", QT_TRANSLATE_NOOP("Act", "Close the round of %1")},
    ActPhrase{"round.open", QT_TRANSLATE_NOOP("Act", "Open a round of %1")},
    ActPhrase{"round.withdraw", QT_TRANSLATE_NOOP("Act", "Take the answers of %1 out")},
    ActPhrase{"safeguard.add", QT_TRANSLATE_NOOP("Act", "Add the safeguard “%1”")},
    ActPhrase{"safeguard.edit", QT_TRANSLATE_NOOP("Act", "Edit the safeguard “%1”")},
    ActPhrase{"safeguard.remove", QT_TRANSLATE_NOOP("Act", "Remove the safeguard “%1”")},
    ActPhrase{"safeguard.set_state", QT_TRANSLATE_NOOP("Act", "Move the safeguard “%1” on")},
    ActPhrase{"sample.load", QT_TRANSLATE_NOOP("Act", "Load the sample")},
    ActPhrase{"team.add", QT_TRANSLATE_NOOP("Act", "Add the team %1")},
    ActPhrase{"team.edit", QT_TRANSLATE_NOOP("Act", "Edit the team %1")},
    ActPhrase{"team.end", QT_TRANSLATE_NOOP("Act", "End the team %1")},
    ActPhrase{"team.remove", QT_TRANSLATE_NOOP("Act", "Delete the team %1")},
    ActPhrase{"team.resume", QT_TRANSLATE_NOOP("Act", "Take the team %1 up again")},
    ActPhrase{"team_member.add", QT_TRANSLATE_NOOP("Act", "Add %1 to the team")},
    ActPhrase{"team_member.edit", QT_TRANSLATE_NOOP("Act", "Edit the part of %1")},
    ActPhrase{"team_member.end", QT_TRANSLATE_NOOP("Act", "Let %1 leave the team")},
    ActPhrase{"team_member.join", QT_TRANSLATE_NOOP("Act", "Let %1 join the team")},
    ActPhrase{"team_member.remove", QT_TRANSLATE_NOOP("Act", "Take %1 out of the team")},
    ActPhrase{"term.add", QT_TRANSLATE_NOOP("Act", "Add the topic “%1”")},
    ActPhrase{"term.answer", QT_TRANSLATE_NOOP("Act", "Answer a question of “%1”")},
    ActPhrase{"term.edit", QT_TRANSLATE_NOOP("Act", "Edit the topic “%1”")},
    ActPhrase{"term.move", QT_TRANSLATE_NOOP("Act", "Move the topic “%1”")},
    ActPhrase{"term.remove", QT_TRANSLATE_NOOP("Act", "Remove the topic “%1”")},
    ActPhrase{"term.set_state", QT_TRANSLATE_NOOP("Act", "Move the topic “%1” on")},
    ActPhrase{"workspace.count_in", QT_TRANSLATE_NOOP("Act", "Count in %1")},
    ActPhrase{"workspace.create", QT_TRANSLATE_NOOP("Act", "Create the workspace")},
    ActPhrase{"workspace.rename", QT_TRANSLATE_NOOP("Act", "Name the workspace %1")},
    ActPhrase{"workspace.start_week", QT_TRANSLATE_NOOP("Act", "Begin the week on another day")},
};

} // namespace

QString phrase(const Act &act)
{
    const auto known = std::find_if(actPhrases.begin(), actPhrases.end(),
                                    [&](const ActPhrase &p) { return act.code == QLatin1String(p.code); });
    if (known == actPhrases.end())
        return act.about.isEmpty() ? act.code : act.code + u' ' + act.about;
    const QString text = QCoreApplication::translate("Act", known->phrase);
    return text.contains(QLatin1String("%1")) ? text.arg(act.about).trimmed() : text;
}

QStringList knownActs()
{
    QStringList codes;
    for (const ActPhrase &p : actPhrases)
        codes << QLatin1String(p.code);
    return codes;
}

} // namespace concord::wording
