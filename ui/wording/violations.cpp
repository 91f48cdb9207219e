// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concord::wording {

namespace {

const QLatin1String finalAct("final_act");

struct ViolationSentence {
    const char *code;
    const char *sentence; ///< %1 is the subject, %2 the detail
};

// In the order of the codes. The context for translators is "Violation".
constexpr std::array violationSentences{
    ViolationSentence{"acceptance_missing", QT_TRANSLATE_NOOP("Violation", "%2 has not accepted the agreement yet.")},
    ViolationSentence{"acceptance_of_another_alliance", QT_TRANSLATE_NOOP("Violation", "A version of %1 is accepted by a party that is in another alliance.")},
    ViolationSentence{"accepted_before_sealed", QT_TRANSLATE_NOOP("Violation", "Nobody can have accepted this text before it was sealed, on %2.")},
    ViolationSentence{"accountable_not_in_alliance", QT_TRANSLATE_NOOP("Violation", "Nobody in the alliance answers for “%1”: the party named is not part of it.")},
    ViolationSentence{"active_without_version", QT_TRANSLATE_NOOP("Violation", "%1 is active, but no version of its agreement was ever put forward.")},
    ViolationSentence{"affiliation_with_itself", QT_TRANSLATE_NOOP("Violation", "Nobody has a role in themselves.")},
    ViolationSentence{"all_have_answered", QT_TRANSLATE_NOOP("Violation", "All %2 who were invited have answered already.")},
    ViolationSentence{"alliance_is_over", QT_TRANSLATE_NOOP("Violation", "“%1” is over, and nothing more is planned with it.")},
    ViolationSentence{"already_accepted", QT_TRANSLATE_NOOP("Violation", "This party has accepted already.")},
    ViolationSentence{"already_member", QT_TRANSLATE_NOOP("Violation", "%1 is in the team already.")},
    ViolationSentence{"already_overridden", QT_TRANSLATE_NOOP("Violation", "This step was taken against its rules once already; that can't be done a second time.")},
    ViolationSentence{"already_there", QT_TRANSLATE_NOOP("Violation", "The same entry is there already.")},
    ViolationSentence{"amendment_open", QT_TRANSLATE_NOOP("Violation", "A change is proposed already. It has to be accepted or withdrawn first.")},
    ViolationSentence{"answer_to_no_question", QT_TRANSLATE_NOOP("Violation", "There is an answer to %1, which the questionnaire does not ask.")},
    ViolationSentence{"answered_before_asked", QT_TRANSLATE_NOOP("Violation", "The answer can't be older than the question.")},
    ViolationSentence{"answers_waiting", QT_TRANSLATE_NOOP("Violation", "A round of %1 still holds answers that nobody has seen. Close the round first.")},
    ViolationSentence{"ask_myself", QT_TRANSLATE_NOOP("Violation", "An ask is for somebody else.")},
    ViolationSentence{"attachment_changed", QT_TRANSLATE_NOOP("Violation", "An attachment is not what was attached: its SHA-256 is no longer %2.")},
    ViolationSentence{"attachment_is_workspace", QT_TRANSLATE_NOOP("Violation", "%2 is a workspace, and a workspace can't be attached. Attach a copy of something in it.")},
    ViolationSentence{"attachment_too_large", QT_TRANSLATE_NOOP("Violation", "%2 is larger than %1 megabytes. Attach it as a link instead.")},
    ViolationSentence{"attachments_full", QT_TRANSLATE_NOOP("Violation", "A workspace takes %1 megabytes of attached files, and “%2” would be more. Attach it as a link instead.")},
    ViolationSentence{"blank", QT_TRANSLATE_NOOP("Violation", "%1 may not be empty.")},
    ViolationSentence{"cancelled", QT_TRANSLATE_NOOP("Violation", "Stopped. Nothing was changed.")},
    ViolationSentence{"change_confirmed", QT_TRANSLATE_NOOP("Violation", "The change “%1” is confirmed for its dimension. Move it back first.")},
    ViolationSentence{"change_without_dimension", QT_TRANSLATE_NOOP("Violation", "Say which dimension the change “%1” is about; a later round of it can then confirm the change.")},
    ViolationSentence{"check_in_settled", QT_TRANSLATE_NOOP("Violation", "This check-in is settled already.")},
    ViolationSentence{"clause_twice", QT_TRANSLATE_NOOP("Violation", "The topic “%2” is on the list already.")},
    ViolationSentence{"closing_review_missing", QT_TRANSLATE_NOOP("Violation", "Hold a closing review first: a full review in the last 90 days before the end.")},
    ViolationSentence{"content_missing", QT_TRANSLATE_NOOP("Violation", "The bytes of an attachment are missing: %1.")},
    ViolationSentence{"coverage_twice", QT_TRANSLATE_NOOP("Violation", "The need “%1” has two answers for one partner.")},
    ViolationSentence{"damaged_page", QT_TRANSLATE_NOOP("Violation", "The file is damaged: %2")},
    ViolationSentence{"dangling_reference", QT_TRANSLATE_NOOP("Violation", "A row of %1 points at a row of %2 that is gone.")},
    ViolationSentence{"day_in_future", QT_TRANSLATE_NOOP("Violation", "A day that is still to come can't have happened yet.")},
    ViolationSentence{"day_needed", QT_TRANSLATE_NOOP("Violation", "%1 needs a day.")},
    ViolationSentence{"day_too_far", QT_TRANSLATE_NOOP("Violation", "Choose a day within the next ten years.")},
    ViolationSentence{"day_too_long_ago", QT_TRANSLATE_NOOP("Violation", "Choose a day within the last ten years.")},
    ViolationSentence{"deal_breaker_stands", QT_TRANSLATE_NOOP("Violation", "A deal-breaker stands, so the decision can only be “not now”: %2")},
    ViolationSentence{"duplicate_uid", QT_TRANSLATE_NOOP("Violation", "%1 is used twice: %2.")},
    ViolationSentence{"effective_before_sealed", QT_TRANSLATE_NOOP("Violation", "A change of %1 can't count from a day that is over: what counted then stays what counted.")},
    ViolationSentence{"end_not_after_start", QT_TRANSLATE_NOOP("Violation", "The end must be later than the start.")},
    ViolationSentence{"end_not_reached", QT_TRANSLATE_NOOP("Violation", "The agreed end has not come yet (%2).")},
    ViolationSentence{"ends_before_start", QT_TRANSLATE_NOOP("Violation", "The last day is before the first one.")},
    ViolationSentence{"file_empty", QT_TRANSLATE_NOOP("Violation", "There is nothing in the file %2.")},
    ViolationSentence{"file_exists", QT_TRANSLATE_NOOP("Violation", "There is a file of that name already: %1. It was left as it is.")},
    ViolationSentence{"file_is_open", QT_TRANSLATE_NOOP("Violation", "%1 is open. Close it first.")},
    ViolationSentence{"file_missing", QT_TRANSLATE_NOOP("Violation", "There is no file %2.")},
    ViolationSentence{"file_too_large", QT_TRANSLATE_NOOP("Violation", "The file %2 is larger than %1 megabytes, which is more than Concord reads.")},
    ViolationSentence{"first_check_in_missing", QT_TRANSLATE_NOOP("Violation", "Plan the first check-in by %2, within 45 days of the start.")},
    ViolationSentence{"follow_up_before_asked", QT_TRANSLATE_NOOP("Violation", "Asking again comes after asking, not before.")},
    ViolationSentence{"format_too_new", QT_TRANSLATE_NOOP("Violation", "This export was written by a newer Concord (form %2).")},
    ViolationSentence{"gut_first", QT_TRANSLATE_NOOP("Violation", "Enter your gut feeling about %1 first; the score must not colour it.")},
    ViolationSentence{"hand_back_open", QT_TRANSLATE_NOOP("Violation", "“%2” has not been handed back yet.")},
    ViolationSentence{"hash_does_not_match", QT_TRANSLATE_NOOP("Violation", "The text of version %2 is not the one that was sealed.")},
    ViolationSentence{"hash_needed", QT_TRANSLATE_NOOP("Violation", "The attachment “%2” needs its SHA-256.")},
    ViolationSentence{"held_before_it_began", QT_TRANSLATE_NOOP("Violation", "What this is about had not begun on that day. The earliest is %2.")},
    ViolationSentence{"held_in_future", QT_TRANSLATE_NOOP("Violation", "A check-in can be held today or earlier, not in the days to come.")},
    ViolationSentence{"idea_has_led_on", QT_TRANSLATE_NOOP("Violation", "“%1” has led to a benefit before.")},
    ViolationSentence{"import_is_undone", QT_TRANSLATE_NOOP("Violation", "The import of %1 is undone already.")},
    ViolationSentence{"in_future", QT_TRANSLATE_NOOP("Violation", "Choose today or an earlier day: only what has happened is noted here.")},
    ViolationSentence{"is_a_folder", QT_TRANSLATE_NOOP("Violation", "%2 is a folder, not a file.")},
    ViolationSentence{"is_a_workspace", QT_TRANSLATE_NOOP("Violation", "%1 is a workspace. It was left as it is; choose another name.")},
    ViolationSentence{"item_not_asked", QT_TRANSLATE_NOOP("Violation", "This round does not ask %2.")},
    ViolationSentence{"joined_after_sealing", QT_TRANSLATE_NOOP("Violation", "%1 joined after version %2 was sealed, and its text does not name them.")},
    ViolationSentence{"keep_in_touch_is_with_a_partner", QT_TRANSLATE_NOOP("Violation", "Keeping in touch is with a partner, not with an alliance or a team.")},
    ViolationSentence{"kind_has_roles", QT_TRANSLATE_NOOP("Violation", "%1 has roles that would no longer make sense. Remove them first.")},
    ViolationSentence{"last_contact_out_of_date", QT_TRANSLATE_NOOP("Violation", "The last contact of %1 partners is out of date.")},
    ViolationSentence{"last_day_after_end", QT_TRANSLATE_NOOP("Violation", "What was agreed ends on %2 at the latest; a later last day needs the word of all.")},
    ViolationSentence{"last_day_needed", QT_TRANSLATE_NOOP("Violation", "Say which day is the last.")},
    ViolationSentence{"last_day_not_reached", QT_TRANSLATE_NOOP("Violation", "The last day has not come yet (%2).")},
    ViolationSentence{"life_does_not_fit", QT_TRANSLATE_NOOP("Violation", "The steps of %1 do not lead to one another, or not to the state that it is in.")},
    ViolationSentence{"line_not_settled", QT_TRANSLATE_NOOP("Violation", "Not settled yet: %1.")},
    ViolationSentence{"longest_silence_too_short", QT_TRANSLATE_NOOP("Violation", "%1: the longest silence allowed is shorter than the rhythm wished for.")},
    ViolationSentence{"me_stays", QT_TRANSLATE_NOOP("Violation", "%1 is you, the one who keeps this workspace, and can't be erased from it.")},
    ViolationSentence{"member_needed", QT_TRANSLATE_NOOP("Violation", "Say who it is, or mark the part as wanted.")},
    ViolationSentence{"merge_in_one_alliance", QT_TRANSLATE_NOOP("Violation", "Both are parties of “%2”, so they can't be one. Take %1 out of it first, if it is a draft.")},
    ViolationSentence{"merge_in_one_round", QT_TRANSLATE_NOOP("Violation", "Both answered the same round of %2, so %1 is somebody else.")},
    ViolationSentence{"merge_itself", QT_TRANSLATE_NOOP("Violation", "%1 can't be merged with itself.")},
    ViolationSentence{"merge_other_kind", QT_TRANSLATE_NOOP("Violation", "One of the two is a person and the other an organisation. They can't be one.")},
    ViolationSentence{"merge_self", QT_TRANSLATE_NOOP("Violation", "%1 is yourself or your own side. Merge the other record into it, not the other way round.")},
    ViolationSentence{"min_shown_too_low", QT_TRANSLATE_NOOP("Violation", "Without names, a result needs at least %2 answers before it shows.")},
    ViolationSentence{"must_safeguard_open", QT_TRANSLATE_NOOP("Violation", "A must that is still open: %2 (%1)")},
    ViolationSentence{"nested_act", QT_TRANSLATE_NOOP("Violation", "One change can't be made inside another.")},
    ViolationSentence{"next_before_held", QT_TRANSLATE_NOOP("Violation", "The next check-in comes after this one.")},
    ViolationSentence{"not_held", QT_TRANSLATE_NOOP("Violation", "There are no minutes of a check-in that was not held.")},
    ViolationSentence{"no_benefit_that_matters", QT_TRANSLATE_NOOP("Violation", "%2 gets nothing yet that matters 4 or 5 to it. What would make it matter to them?")},
    ViolationSentence{"no_earlier_value", QT_TRANSLATE_NOOP("Violation", "%1 was not rated before the change was made, so nothing can be compared.")},
    ViolationSentence{"no_later_round", QT_TRANSLATE_NOOP("Violation", "No round was closed since the change was made.")},
    ViolationSentence{"no_new_version", QT_TRANSLATE_NOOP("Violation", "No change to the agreement is proposed.")},
    ViolationSentence{"no_such_alliance", QT_TRANSLATE_NOOP("Violation", "There is no alliance %1.")},
    ViolationSentence{"no_such_dimension", QT_TRANSLATE_NOOP("Violation", "The questionnaire has no dimension “%1”. It has %2.")},
    ViolationSentence{"no_such_partner", QT_TRANSLATE_NOOP("Violation", "There is no partner “%1”.")},
    ViolationSentence{"no_such_round", QT_TRANSLATE_NOOP("Violation", "“%1” has no round of that number; it has had %2.")},
    ViolationSentence{"no_such_team", QT_TRANSLATE_NOOP("Violation", "There is no team “%1”.")},
    ViolationSentence{"no_such_template", QT_TRANSLATE_NOOP("Violation", "There is no template “%1”.")},
    ViolationSentence{"no_such_version", QT_TRANSLATE_NOOP("Violation", "There is no sealed version %1.")},
    ViolationSentence{"no_version", QT_TRANSLATE_NOOP("Violation", "There is no version of the agreement yet.")},
    ViolationSentence{"no_version_in_force", QT_TRANSLATE_NOOP("Violation", "No version of \"%1\" was in force on %2.")},
    ViolationSentence{"nobody", QT_TRANSLATE_NOOP("Violation", "Say with whom.")},
    ViolationSentence{"nobody_invited", QT_TRANSLATE_NOOP("Violation", "Say how many people are invited.")},
    ViolationSentence{"not_a_clause", QT_TRANSLATE_NOOP("Violation", "“%2” is no topic of the list.")},
    ViolationSentence{"not_a_coverage_step", QT_TRANSLATE_NOOP("Violation", "Coverage is 0, 25, 50, 75 or 100 percent.")},
    ViolationSentence{"not_a_currency", QT_TRANSLATE_NOOP("Violation", "“%2” is no currency. Use its three letters, such as EUR.")},
    ViolationSentence{"not_a_day", QT_TRANSLATE_NOOP("Violation", "%1 holds no date: “%2”.")},
    ViolationSentence{"not_a_draft", QT_TRANSLATE_NOOP("Violation", "“%1” is no draft any more, so it stays. It can be dropped, declined or ended instead.")},
    ViolationSentence{"not_a_folder", QT_TRANSLATE_NOOP("Violation", "%2 is no folder.")},
    ViolationSentence{"not_a_party_of_the_alliance", QT_TRANSLATE_NOOP("Violation", "Only a party of the alliance can be named here.")},
    ViolationSentence{"not_a_plain_file", QT_TRANSLATE_NOOP("Violation", "%2 is no file that could be attached.")},
    ViolationSentence{"not_a_rule", QT_TRANSLATE_NOOP("Violation", "“%2” is no rule for days that come again without an end.")},
    ViolationSentence{"not_a_safeguard", QT_TRANSLATE_NOOP("Violation", "“%2” is no safeguard of the list.")},
    ViolationSentence{"not_a_template", QT_TRANSLATE_NOOP("Violation", "This is no template of Concord: %2.")},
    ViolationSentence{"not_active", QT_TRANSLATE_NOOP("Violation", "A change is proposed while the alliance is active. “%1” is not.")},
    ViolationSentence{"not_an_acceptance_of_the_alliance", QT_TRANSLATE_NOOP("Violation", "“%2” can only prove a yes to this alliance.")},
    ViolationSentence{"not_an_import", QT_TRANSLATE_NOOP("Violation", "Change %1 is no import of contacts.")},
    ViolationSentence{"not_base64", QT_TRANSLATE_NOOP("Violation", "%1 does not hold a file as base64.")},
    ViolationSentence{"not_empty", QT_TRANSLATE_NOOP("Violation", "This file has records of its own already. Everything can be imported only into a new file.")},
    ViolationSentence{"not_json", QT_TRANSLATE_NOOP("Violation", "This is no export of Concord: %2.")},
    ViolationSentence{"not_quarter_hours", QT_TRANSLATE_NOOP("Violation", "Hours are counted in quarters.")},
    ViolationSentence{"not_risen_enough", QT_TRANSLATE_NOOP("Violation", "%1 has not risen by 0.3 since the change was made.")},
    ViolationSentence{"nothing_changed", QT_TRANSLATE_NOOP("Violation", "The text is the one that is in force already.")},
    ViolationSentence{"nothing_to_bring_back", QT_TRANSLATE_NOOP("Violation", "There is nothing to bring back: all of it is there.")},
    ViolationSentence{"nothing_to_redo", QT_TRANSLATE_NOOP("Violation", "There is nothing to redo.")},
    ViolationSentence{"nothing_to_undo", QT_TRANSLATE_NOOP("Violation", "There is nothing to undo.")},
    ViolationSentence{"notice_too_short", QT_TRANSLATE_NOOP("Violation", "That is shorter than the agreed notice. The earliest last day is %2, unless all agree to less.")},
    ViolationSentence{"one_origin_at_most", QT_TRANSLATE_NOOP("Violation", "An action comes from one place: a check-in, a round or a concern.")},
    ViolationSentence{"one_self", QT_TRANSLATE_NOOP("Violation", "Exactly one partner has to be your own side.")},
    ViolationSentence{"one_subject_needed", QT_TRANSLATE_NOOP("Violation", "Choose the one thing that it is about, such as one alliance, one team or one partner.")},
    ViolationSentence{"one_workspace", QT_TRANSLATE_NOOP("Violation", "The document has to say whose workspace it is, once.")},
    ViolationSentence{"out_of_range", QT_TRANSLATE_NOOP("Violation", "%1 must be from %2.")},
    ViolationSentence{"override_reason_needed", QT_TRANSLATE_NOOP("Violation", "Going on although something stands in the way needs a written reason.")},
    ViolationSentence{"own_side_stays", QT_TRANSLATE_NOOP("Violation", "%1 is your own side and can't leave its alliance.")},
    ViolationSentence{"parent_is_gone", QT_TRANSLATE_NOOP("Violation", "%1 belongs to something that is itself deleted. Bring that back first.")},
    ViolationSentence{"parties_are_sealed", QT_TRANSLATE_NOOP("Violation", "The sealed text of “%1” names its parties. Take it back to a draft to change them.")},
    ViolationSentence{"partner_in_alliance", QT_TRANSLATE_NOOP("Violation", "%1 is part of “%2” and can't be deleted without tearing a hole there. Archive it instead.")},
    ViolationSentence{"partner_is_self", QT_TRANSLATE_NOOP("Violation", "%1 is your own side. Name somebody else as the partner.")},
    ViolationSentence{"partner_needed", QT_TRANSLATE_NOOP("Violation", "Name a partner: an alliance has two parties at least.")},
    ViolationSentence{"party_has_accepted", QT_TRANSLATE_NOOP("Violation", "%1 has accepted a version and so stays a party.")},
    ViolationSentence{"party_in_use", QT_TRANSLATE_NOOP("Violation", "%1 still gives, gets or answers for something here. Remove that first.")},
    ViolationSentence{"party_is_agreed", QT_TRANSLATE_NOOP("Violation", "%1 is named in version %2, which is agreed, and so stays a party.")},
    ViolationSentence{"party_joins_while_active", QT_TRANSLATE_NOOP("Violation", "A party joins “%1” only while it is active: add it, then propose the change.")},
    ViolationSentence{"party_needed", QT_TRANSLATE_NOOP("Violation", "Say which party.")},
    ViolationSentence{"party_twice", QT_TRANSLATE_NOOP("Violation", "%1 is a party of it already.")},
    ViolationSentence{"path_needed", QT_TRANSLATE_NOOP("Violation", "The attachment “%2” needs to say where the file lies.")},
    ViolationSentence{"postponed_to_past", QT_TRANSLATE_NOOP("Violation", "Choose today or a later day.")},
    ViolationSentence{"priority_in_alliance", QT_TRANSLATE_NOOP("Violation", "%1 is what the alliance %2 is for. Set it to dropped instead, and it stays to be read.")},
    ViolationSentence{"questionnaire_changed", QT_TRANSLATE_NOOP("Violation", "The file has other words than Concord under version %2 of the questionnaire “%1”. People who answered it were asked something else.")},
    ViolationSentence{"quick_row_length", QT_TRANSLATE_NOOP("Violation", "The row has %1 answers; there are %2 questions.")},
    ViolationSentence{"quick_row_sign", QT_TRANSLATE_NOOP("Violation", "“%1” is no answer: use 1 to 5, and 0 for “can't say”.")},
    ViolationSentence{"rater_in_totals_only", QT_TRANSLATE_NOOP("Violation", "A round of %1 that shows totals only says who answered.")},
    ViolationSentence{"rater_needed", QT_TRANSLATE_NOOP("Violation", "Say whose answers these are.")},
    ViolationSentence{"rater_twice", QT_TRANSLATE_NOOP("Violation", "This person has answered already.")},
    ViolationSentence{"reason_needed", QT_TRANSLATE_NOOP("Violation", "A reason is needed.")},
    ViolationSentence{"renewal_months_needed", QT_TRANSLATE_NOOP("Violation", "Say for how many months it renews.")},
    ViolationSentence{"renewed_already", QT_TRANSLATE_NOOP("Violation", "It was renewed already, as “%1” (%2). That one has to be over first.")},
    ViolationSentence{"responsibility_open", QT_TRANSLATE_NOOP("Violation", "“%2” is neither done nor dropped.")},
    ViolationSentence{"responsibility_without_reason", QT_TRANSLATE_NOOP("Violation", "“%2” was dropped without a reason.")},
    ViolationSentence{"resume_day_needed", QT_TRANSLATE_NOOP("Violation", "Say on which day it goes on.")},
    ViolationSentence{"review_day_needed", QT_TRANSLATE_NOOP("Violation", "Say when to look at it again.")},
    ViolationSentence{"round_is_closed", QT_TRANSLATE_NOOP("Violation", "The round is closed. A correction takes a new round.")},
    ViolationSentence{"round_needed", QT_TRANSLATE_NOOP("Violation", "Only a later round can confirm a change.")},
    ViolationSentence{"round_still_open", QT_TRANSLATE_NOOP("Violation", "A round of %1 is still open. Close it first.")},
    ViolationSentence{"rule_has_fixed_dates", QT_TRANSLATE_NOOP("Violation", "A weekday of a month has fixed dates: they do not follow from when the last one was held.")},
    ViolationSentence{"rule_without_days", QT_TRANSLATE_NOOP("Violation", "“%2” comes on no day, such as 30 February. Choose another rule or another start.")},
    ViolationSentence{"safeguard_open", QT_TRANSLATE_NOOP("Violation", "Still open: %2 (%1)")},
    ViolationSentence{"search_out_of_date", QT_TRANSLATE_NOOP("Violation", "Search is out of date for %1 entries.")},
    ViolationSentence{"self_not_one", QT_TRANSLATE_NOOP("Violation", "The workspace must have exactly one side that is yours; it has %1.")},
    ViolationSentence{"self_party", QT_TRANSLATE_NOOP("Violation", "%1 is your own side. It can be changed, not deleted or moved.")},
    ViolationSentence{"settled_needs_agreed_and_written", QT_TRANSLATE_NOOP("Violation", "“%2” can be settled once it is agreed and written down.")},
    ViolationSentence{"shared_too_far", QT_TRANSLATE_NOOP("Violation", "%1 shares at level %2, which its safeguards do not allow.")},
    ViolationSentence{"sheet_empty", QT_TRANSLATE_NOOP("Violation", "Nothing is filled in yet.")},
    ViolationSentence{"stage_not_lawful", QT_TRANSLATE_NOOP("Violation", "%1 can't take that step from the stage it is at.")},
    ViolationSentence{"start_in_future", QT_TRANSLATE_NOOP("Violation", "It starts on %2, which is still to come.")},
    ViolationSentence{"start_unknown", QT_TRANSLATE_NOOP("Violation", "Say when it starts.")},
    ViolationSentence{"step_before_last", QT_TRANSLATE_NOOP("Violation", "The step before it was taken on %2: choose that day or a later one.")},
    ViolationSentence{"step_before_start", QT_TRANSLATE_NOOP("Violation", "The alliance started on %2: choose that day or a later one.")},
    ViolationSentence{"step_in_future", QT_TRANSLATE_NOOP("Violation", "A step can't be taken on a day to come.")},
    ViolationSentence{"step_not_lawful", QT_TRANSLATE_NOOP("Violation", "It can't go from “%1” to “%2”.")},
    ViolationSentence{"still_used", QT_TRANSLATE_NOOP("Violation", "Something else still needs it.")},
    ViolationSentence{"target_is_baseline", QT_TRANSLATE_NOOP("Violation", "The target of “%1” is where it started.")},
    ViolationSentence{"team_ended", QT_TRANSLATE_NOOP("Violation", "%1 has ended.")},
    ViolationSentence{"template_too_new", QT_TRANSLATE_NOOP("Violation", "This template was written by a newer Concord (form %2).")},
    ViolationSentence{"text_moved", QT_TRANSLATE_NOOP("Violation", "The text has changed since version %2 was sealed. Take it back to a draft and propose it again.")},
    ViolationSentence{"too_few_answers", QT_TRANSLATE_NOOP("Violation", "A round without names shows nothing below %2 answers; there are only %1 here. Bring more, or make it a named round.")},
    ViolationSentence{"too_few_for_anonymous", QT_TRANSLATE_NOOP("Violation", "With fewer than %2 people invited, a round without names could never show a result. Invite more, or choose a named round.")},
    ViolationSentence{"too_few_parties", QT_TRANSLATE_NOOP("Violation", "%1 has fewer than two parties.")},
    ViolationSentence{"too_long", QT_TRANSLATE_NOOP("Violation", "%1 may have %2 characters at most.")},
    ViolationSentence{"too_many", QT_TRANSLATE_NOOP("Violation", "%1 may have %2 entries at most.")},
    ViolationSentence{"too_many_contacts", QT_TRANSLATE_NOOP("Violation", "The file has more contacts than fit into memory: more than %1. Split it into several files.")},
    ViolationSentence{"totals_only_has_no_rater", QT_TRANSLATE_NOOP("Violation", "In a round with totals only, nobody's name is kept.")},
    ViolationSentence{"touch_max_below_ideal", QT_TRANSLATE_NOOP("Violation", "The longest silence can't be shorter than the rhythm you wish for.")},
    ViolationSentence{"two_parties_needed", QT_TRANSLATE_NOOP("Violation", "An alliance has two parties at least.")},
    ViolationSentence{"two_rounds_open", QT_TRANSLATE_NOOP("Violation", "%1 has more than one open round.")},
    ViolationSentence{"two_versions_in_force", QT_TRANSLATE_NOOP("Violation", "%1 has more than one version in force.")},
    ViolationSentence{"unfit_value", QT_TRANSLATE_NOOP("Violation", "The file does not take this value: %1")},
    ViolationSentence{"unknown_key", QT_TRANSLATE_NOOP("Violation", "%1 is no field of Concord.")},
    ViolationSentence{"unknown_uid", QT_TRANSLATE_NOOP("Violation", "%1 points to a record that is not in the file: %2.")},
    ViolationSentence{"unknown_word", QT_TRANSLATE_NOOP("Violation", "%1 has a word that Concord does not know: “%2”.")},
    ViolationSentence{"us_not_one", QT_TRANSLATE_NOOP("Violation", "%1 must have exactly one party that is you.")},
    ViolationSentence{"version_changed", QT_TRANSLATE_NOOP("Violation", "Version %2 of %1 is not the text that was put forward.")},
    ViolationSentence{"version_in_force", QT_TRANSLATE_NOOP("Violation", "Version %2 is in force. It can be replaced, not taken back.")},
    ViolationSentence{"version_is_sealed", QT_TRANSLATE_NOOP("Violation", "Version %2 is sealed; its text can't change.")},
    ViolationSentence{"version_not_plain", QT_TRANSLATE_NOOP("Violation", "Version %2 of %1 is not a text that Concord writes: elsewhere it could show as something other than what it says.")},
    ViolationSentence{"version_not_proposed", QT_TRANSLATE_NOOP("Violation", "Version %2 is not waiting to be accepted.")},
    ViolationSentence{"wanted_for_what", QT_TRANSLATE_NOOP("Violation", "Say which part is wanted.")},
    ViolationSentence{"was_put_forward", QT_TRANSLATE_NOOP("Violation", "“%1” was put forward once, and its sealed text stays. Drop it instead.")},
    ViolationSentence{"working_group_not_rated", QT_TRANSLATE_NOOP("Violation", "%1 is a working group: people who work side by side are not rated as a team.")},
    ViolationSentence{"workspace_not_one", QT_TRANSLATE_NOOP("Violation", "The file must say once whose workspace it is; it says so %1 times.")},
    ViolationSentence{"workspace_was_replaced", QT_TRANSLATE_NOOP("Violation", "What stood there before the whole workspace was replaced can't be brought back.")},
    ViolationSentence{"wrong_type", QT_TRANSLATE_NOOP("Violation", "%1 should hold a %2.")},
};

struct FinalAct {
    const char *code;
    const char *wayBack;
};

// What takes a final act back, since undo does not. The context for translators is "FinalAct".
constexpr std::array finalActs{
    FinalAct{"agreement.accept", QT_TRANSLATE_NOOP("FinalAct", "Take the acceptance back on the agreement instead.")},
    FinalAct{"agreement.seal", QT_TRANSLATE_NOOP("FinalAct", "Withdraw the version instead.")},
    FinalAct{"alliance.propose", QT_TRANSLATE_NOOP("FinalAct", "Withdraw the proposal instead.")},
    FinalAct{"partner.erase", QT_TRANSLATE_NOOP("FinalAct", "Nothing brings back who was erased.")},
    FinalAct{"round.close", QT_TRANSLATE_NOOP("FinalAct", "Open a new round to correct it.")},
    FinalAct{"round.import", QT_TRANSLATE_NOOP("FinalAct", "Open a new round to correct it.")},
};

/// Undo stops at a final act: says so, and what takes that act back.
QString finalSentence(const Act &act)
{
    if (act.code == QLatin1String("workspace.create") || act.code == QLatin1String("sample.load"))
        return QCoreApplication::translate("FinalAct", "There is nothing to undo.");
    QString text = QCoreApplication::translate("FinalAct", "\"%1\" is final and can't be undone.").arg(phrase(act));
    for (const FinalAct &known : finalActs) {
        if (act.code == QLatin1String(known.code))
            text += u' ' + QCoreApplication::translate("FinalAct", known.wayBack);
    }
    return text;
}

/// The part after the dot when `subject` is "table.column"; the name of a file has a dot, too.
QString columnNamed(const QString &subject)
{
    const QString table = subject.section(u'.', 0, 0);
    for (const RecordType &type : recordTypes()) {
        if (table != QLatin1String(type.table))
            continue;
        for (const Column &column : type.columns()) {
            if (subject == table + u'.' + QLatin1String(column.name))
                return QLatin1String(column.name);
        }
    }
    return {};
}

/// "party.sort_name" reads as "Sort name", "K4" as that line of the checklist; anything else is left alone.
QString readable(const QString &subject)
{
    if (const CompletenessLine *line = completenessLine(subject))
        return QStringLiteral("%1 (%2)").arg(text(*line), subject);
    QString name = columnNamed(subject).replace(u'_', u' ');
    if (name.isEmpty())
        return subject;
    name[0] = name[0].toUpper();
    return name;
}

/// Days come as ISO text and are read in the user's way.
QString readableDetail(const QString &detail)
{
    const QDate date = QDate::fromString(detail, Qt::ISODate);
    return date.isValid() ? day(date) : detail;
}

} // namespace

QString sentence(const Violation &violation)
{
    if (violation.code == finalAct)
        return finalSentence({violation.subject, violation.detail});
    const auto known = std::find_if(violationSentences.begin(), violationSentences.end(),
                                    [&](const ViolationSentence &s) { return violation.code == QLatin1String(s.code); });
    if (known == violationSentences.end())
        return QStringList{violation.code, violation.subject, violation.detail}.join(u' ').trimmed();
    QString text = QCoreApplication::translate("Violation", known->sentence);
    if (text.contains(QLatin1String("%1")) && text.contains(QLatin1String("%2")))
        return text.arg(readable(violation.subject), readableDetail(violation.detail));
    if (text.contains(QLatin1String("%1")))
        return text.arg(readable(violation.subject));
    if (text.contains(QLatin1String("%2")))
        return text.replace(QLatin1String("%2"), readableDetail(violation.detail));
    return text;
}

QStringList knownViolations()
{
    QStringList codes{finalAct};
    for (const ViolationSentence &s : violationSentences)
        codes << QLatin1String(s.code);
    return codes;
}

} // namespace concord::wording
