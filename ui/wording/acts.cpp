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
    ActPhrase{"history.bring_back", QT_TRANSLATE_NOOP("Act", "Bring back %1")},
    ActPhrase{"import.json", QT_TRANSLATE_NOOP("Act", "Import %1")},
    ActPhrase{"invitation.answer", QT_TRANSLATE_NOOP("Act", "Note the answer of %1")},
    ActPhrase{"invitation.ask", QT_TRANSLATE_NOOP("Act", "Ask %1")},
    ActPhrase{"invitation.edit", QT_TRANSLATE_NOOP("Act", "Edit what %1 was asked")},
    ActPhrase{"invitation.remove", QT_TRANSLATE_NOOP("Act", "Remove the ask of %1")},
    ActPhrase{"partner.add", QT_TRANSLATE_NOOP("Act", "Add %1")},
    ActPhrase{"partner.add_contact", QT_TRANSLATE_NOOP("Act", "Add a contact of %1")},
    ActPhrase{"partner.add_role", QT_TRANSLATE_NOOP("Act", "Add a role of %1")},
    ActPhrase{"partner.add_strength", QT_TRANSLATE_NOOP("Act", "Add a strength of %1")},
    ActPhrase{"partner.archive", QT_TRANSLATE_NOOP("Act", "Archive %1")},
    ActPhrase{"partner.edit", QT_TRANSLATE_NOOP("Act", "Edit %1")},
    ActPhrase{"partner.edit_contact", QT_TRANSLATE_NOOP("Act", "Edit a contact of %1")},
    ActPhrase{"partner.edit_interaction", QT_TRANSLATE_NOOP("Act", "Edit a note of contact")},
    ActPhrase{"partner.edit_role", QT_TRANSLATE_NOOP("Act", "Edit a role of %1")},
    ActPhrase{"partner.edit_strength", QT_TRANSLATE_NOOP("Act", "Edit a strength of %1")},
    ActPhrase{"partner.end_role", QT_TRANSLATE_NOOP("Act", "End a role of %1")},
    ActPhrase{"partner.log_contact", QT_TRANSLATE_NOOP("Act", "Log contact with %1")},
    ActPhrase{"partner.remove", QT_TRANSLATE_NOOP("Act", "Delete %1")},
    ActPhrase{"partner.remove_contact", QT_TRANSLATE_NOOP("Act", "Remove a contact of %1")},
    ActPhrase{"partner.remove_interaction", QT_TRANSLATE_NOOP("Act", "Remove a note of contact")},
    ActPhrase{"partner.remove_role", QT_TRANSLATE_NOOP("Act", "Remove a role of %1")},
    ActPhrase{"partner.remove_strength", QT_TRANSLATE_NOOP("Act", "Remove a strength of %1")},
    ActPhrase{"partner.stage", QT_TRANSLATE_NOOP("Act", "Change the stage of %1")},
    ActPhrase{"partner.tag", QT_TRANSLATE_NOOP("Act", "Tag %1")},
    ActPhrase{"partner.unarchive", QT_TRANSLATE_NOOP("Act", "Take %1 out of the archive")},
    ActPhrase{"partner.untag", QT_TRANSLATE_NOOP("Act", "Remove a tag of %1")},
    ActPhrase{"round.answer", QT_TRANSLATE_NOOP("Act", "Enter the answers of %1")},
    ActPhrase{"round.close", QT_TRANSLATE_NOOP("Act", "Close the round of %1")},
    ActPhrase{"round.open", QT_TRANSLATE_NOOP("Act", "Open a round of %1")},
    ActPhrase{"round.withdraw", QT_TRANSLATE_NOOP("Act", "Take the answers of %1 out")},
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
    ActPhrase{"workspace.create", QT_TRANSLATE_NOOP("Act", "Create the workspace")},
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
