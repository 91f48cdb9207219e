// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <type_traits>

namespace concord {

enum class Question { Agreed, Written, Checked, Divided };

/// The records that an alliance is made of: Responsibility, Contribution, Benefit, BenefitReading, Drawback, Term,
/// Safeguard, Concern, Idea and HandBack. Each verb is one act named after the record, for example
/// "responsibility.add", "benefit.edit", "term.remove"; an edit that moves a state is "….set_state".
///
/// All keep the rules of core/model/alliances/alliancerules.h. What goes with a state is filled in: the day that a
/// responsibility was done or a safeguard met, the day of a confidence. A reading moves its benefit's state on, from
/// expected to emerging to realised, and a corrected one back; "no" to agreed or written makes a settled term drafted
/// again; a safeguard that opens again takes the sharing level down to what the ladder allows. A line of the clause
/// library is taken up once ("clause_twice").
class AllianceParts {
public:
    explicit AllianceParts(Workspace &workspace) : m_workspace(workspace) {}

    template <class Record>
    Outcome<Id<Record>> add(Record record);
    /// Reads the record anew, lets `change` alter it and writes it.
    template <class Record>
    Outcome<void> edit(Id<Record> id, const std::type_identity_t<std::function<void(Record &)>> &change);
    template <class Record>
    Outcome<void> remove(Id<Record> id);

    /// Answers one of the four questions of a term. Act "term.answer".
    Outcome<void> answer(TermId id, Question question, YesNo answer);
    /// Takes a line of the clause library up as a term, at the end. Act "term.add".
    Outcome<TermId> addClause(AllianceId alliance, const QString &key);
    /// Puts a term at another place, counted from 0. Act "term.move".
    Outcome<void> moveTerm(TermId id, int place);

    /// Who brings the figure of a benefit; nobody, when none is given. A typed person is noted as belonging to the
    /// party that gets it. Act "benefit.name_owner".
    Outcome<void> nameFigureOwner(BenefitId id, const Picked<Party> &person);

    /// Who does it, who helps, who is told: replaces the people of that part. Typed persons are noted as belonging to
    /// the party that answers for it. Act "responsibility.set_people".
    Outcome<void> setPeople(ResponsibilityId id, ResponsibilityPart part, const QList<Picked<Party>> &people);

    /// Adopts an idea and, with `gains`, notes what it led to: a surprise of that party that bears the idea's words, so
    /// that possibilities nobody imagined are seen. Act "idea.adopt". Refuses "reason_needed" and "idea_has_led_on"
    /// (it led to a benefit before).
    Outcome<std::optional<BenefitId>> adopt(IdeaId id, const QString &reason, std::optional<PartyId> gains);

private:
    Workspace &m_workspace;
};

/// Adds a reading inside an act, and lets the state of its benefit follow.
void addReading(Store &store, BenefitReading reading);

} // namespace concord
