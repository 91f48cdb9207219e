// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/teamrules.h"

#include "core/model/rules.h"
#include "core/model/teams/teamscore.h"

#include <algorithm>

namespace concord {

QList<Violation> violationsOf(const Team &team)
{
    return Rules()
        .require(inOrder(team.formedOn, team.endedOn), QStringLiteral("ends_before_start"),
                 QStringLiteral("team.ended_on"))
        .broken();
}

QList<Violation> violationsOf(const TeamMember &member)
{
    return Rules()
        .require(member.partyId || member.wanted, QStringLiteral("member_needed"),
                 QStringLiteral("team_member.party_id"), member.part)
        .require(inOrder(member.fromOn, member.toOn), QStringLiteral("ends_before_start"),
                 QStringLiteral("team_member.to_on"))
        .broken();
}

QList<Violation> violationsOf(const Round &round)
{
    return Rules()
        .require(round.privacy == Privacy::Named || round.minShown >= fewestShown, QStringLiteral("min_shown_too_low"),
                 QStringLiteral("round.min_shown"), QString::number(fewestShown))
        .require((round.state == RoundState::Closed) == round.closedOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("round.closed_on"))
        .require(inOrder(round.openedOn, round.closedOn), QStringLiteral("ends_before_start"),
                 QStringLiteral("round.closed_on"))
        .broken();
}

QList<Violation> violationsOf(const AnswerSheet &sheet, const QList<Answer> &answers, const Round &round,
                              const QList<QuestionnaireItem> &items, const QList<AnswerSheet> &others)
{
    Rules rules;
    rules.require(round.state == RoundState::Open, QStringLiteral("round_is_closed"), QStringLiteral("round"));
    if (round.privacy == Privacy::TotalsOnly) {
        rules.require(!sheet.raterPartyId && !sheet.raterSide, QStringLiteral("totals_only_has_no_rater"),
                      QStringLiteral("answer_sheet.rater_party_id"));
    } else {
        rules.require(sheet.raterPartyId.has_value(), QStringLiteral("rater_needed"),
                      QStringLiteral("answer_sheet.rater_party_id"));
        const bool twice = std::ranges::any_of(others, [&sheet](const AnswerSheet &other) {
            return other.id != sheet.id && other.raterPartyId && other.raterPartyId == sheet.raterPartyId;
        });
        rules.require(!twice, QStringLiteral("rater_twice"), QStringLiteral("answer_sheet.rater_party_id"));
    }
    const QList<QuestionnaireItem> asked = askedItems(round.form, items);
    for (const Answer &answer : answers) {
        rules.require(std::ranges::find(asked, answer.itemCode, &QuestionnaireItem::code) != asked.end(),
                      QStringLiteral("item_not_asked"), QStringLiteral("answer.item_code"), answer.itemCode);
    }
    return rules.broken();
}

QList<Violation> violationsOf(const Change &change)
{
    const bool made = change.state == ChangeState::Made || change.state == ChangeState::Confirmed;
    return Rules()
        .require(change.teamId.has_value() != change.allianceId.has_value(), QStringLiteral("one_subject_needed"),
                 QStringLiteral("change"))
        .require(!made || change.madeOn.isValid(), QStringLiteral("day_needed"), QStringLiteral("change.made_on"))
        .require(change.state != ChangeState::Confirmed || change.afterRoundId, QStringLiteral("round_needed"),
                 QStringLiteral("change.after_round_id"))
        .broken();
}

QList<Violation> refusalsOfStep(ChangeState from, ChangeState to)
{
    using enum ChangeState;
    bool lawful = from == to;
    switch (to) {
    case Noticed:
        lawful = lawful || from == Dropped;
        break;
    case Decided:
    case InProgress:
    case Made:
        lawful = lawful || from < to;
        break;
    case Confirmed:
        lawful = lawful || from == Made;
        break;
    case Dropped:
        lawful = lawful || from != Confirmed;
        break;
    }
    return Rules().require(lawful, QStringLiteral("step_not_lawful"), word(from), word(to)).broken();
}

QList<Violation> violationsOf(const Invitation &invitation)
{
    const bool answered = invitation.answer != InvitationAnswer::None;
    return Rules()
        .require((invitation.invitedTo == InvitationTo::Alliance) == invitation.allianceId.has_value() &&
                     (invitation.invitedTo == InvitationTo::Team) == invitation.teamId.has_value(),
                 QStringLiteral("one_subject_needed"), QStringLiteral("invitation"))
        .require(answered == invitation.answeredOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("invitation.answered_on"))
        .require(inOrder(invitation.askedOn, invitation.answeredOn), QStringLiteral("answered_before_asked"),
                 QStringLiteral("invitation.answered_on"))
        .broken();
}

} // namespace concord
