// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/attachments.h"
#include "core/workspace/alliances/parts.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

/// The three acts that every part of an alliance has; `change` edits its words.
template <class Record>
void addCommon(std::vector<TrustedAct> &acts, const char *add, const char *edit, const char *remove,
               QString Record::*words)
{
    acts.push_back({add, [words](Ground &ground) {
                        Record record = ground.one<Record>();
                        record.id = {};
                        record.uid.clear();
                        record.*words = QStringLiteral("One more");
                        if constexpr (requires { record.clauseKey; })
                            record.clauseKey.clear();
                        return done(AllianceParts(ground.workspace()).add(record));
                    }});
    acts.push_back({edit, [words](Ground &ground) {
                        return AllianceParts(ground.workspace())
                            .edit(ground.one<Record>().id, [words](Record &record) {
                                record.*words = QStringLiteral("Said in other words");
                            });
                    }});
    acts.push_back({remove, [](Ground &ground) {
                        return AllianceParts(ground.workspace()).remove(ground.one<Record>().id);
                    }});
}

/// Moves a part to another state.
template <class Record, class State>
TrustedAct moveAct(const char *code, State Record::*member, State state)
{
    return {code, [=](Ground &ground) {
                return AllianceParts(ground.workspace())
                    .edit(ground.one<Record>().id, [=](Record &record) { record.*member = state; });
            }};
}

} // namespace

std::vector<TrustedAct> actsOfParts()
{
    std::vector<TrustedAct> acts;
    addCommon(acts, "responsibility.add", "responsibility.edit",
              "responsibility.remove", &Responsibility::title);
    addCommon(acts, "contribution.add", "contribution.edit", "contribution.remove", &Contribution::statement);
    addCommon(acts, "benefit.add", "benefit.edit", "benefit.remove", &Benefit::statement);
    addCommon(acts, "reading.add", "reading.edit", "reading.remove", &BenefitReading::note);
    addCommon(acts, "drawback.add", "drawback.edit", "drawback.remove", &Drawback::statement);
    addCommon(acts, "term.add", "term.edit", "term.remove", &Term::topic);
    addCommon(acts, "safeguard.add", "safeguard.edit", "safeguard.remove", &Safeguard::statement);
    addCommon(acts, "concern.add", "concern.edit", "concern.remove", &Concern::statement);
    addCommon(acts, "idea.add", "idea.edit", "idea.remove", &Idea::statement);
    addCommon(acts, "hand_back.add", "hand_back.edit", "hand_back.remove", &HandBack::what);

    acts.push_back({"attachment.attach", [](Ground &ground) {
                        return done(Attachments(ground.workspace()).embed(ground.one<Alliance>().id, ground.vCards()));
                    }});
    acts.push_back({"attachment.edit", [](Ground &ground) {
                        return Attachments(ground.workspace()).edit(ground.one<Attachment>().id, [](Attachment &attachment) {
                            attachment.name = QStringLiteral("Said in other words.txt");
                        });
                    }});
    acts.push_back({"attachment.detach", [](Ground &ground) {
                        return Attachments(ground.workspace()).detach(ground.one<Attachment>().id);
                    }});

    acts.push_back(moveAct("responsibility.set_state", &Responsibility::state, ResponsibilityState::Done));
    acts.push_back(moveAct("contribution.set_state", &Contribution::state, ContributionState::Giving));
    acts.push_back(moveAct("benefit.set_state", &Benefit::state, BenefitState::GivenUp));
    acts.push_back(moveAct("drawback.set_state", &Drawback::state, DrawbackState::Eased));
    acts.push_back({"term.set_state", [](Ground &ground) {
                        return AllianceParts(ground.workspace()).edit(ground.one<Term>().id, [](Term &term) {
                            term.text = QStringLiteral("As we said.");
                            term.agreed = term.written = YesNo::Yes;
                            term.state = TermState::Settled;
                        });
                    }});
    acts.push_back({"safeguard.set_state", [](Ground &ground) {
                        return AllianceParts(ground.workspace())
                            .edit(ground.one<Safeguard>().id, [](Safeguard &safeguard) {
                                safeguard.evidence = QStringLiteral("The policy");
                                safeguard.state = SafeguardState::Met;
                            });
                    }});
    acts.push_back(moveAct("concern.set_state", &Concern::step, ConcernStep::Talking));
    acts.push_back({"idea.adopt", [](Ground &ground) {
                        return done(AllianceParts(ground.workspace()).adopt(ground.one<Idea>().id, QStringLiteral("Warm in winter"), ground.us()));
                    }});
    acts.push_back(moveAct("idea.set_state", &Idea::answer, IdeaAnswer::Trying));

    acts.push_back({"term.answer", [](Ground &ground) {
                        return AllianceParts(ground.workspace())
                            .answer(ground.one<Term>().id, Question::Agreed, YesNo::Yes);
                    }});
    acts.push_back({"term.move", [](Ground &ground) {
                        return AllianceParts(ground.workspace()).moveTerm(ground.one<Term>().id, 1);
                    }});
    acts.push_back({"benefit.name_owner", [](Ground &ground) {
                        return AllianceParts(ground.workspace())
                            .nameFigureOwner(ground.one<Benefit>().id, {{}, QStringLiteral("Eva")});
                    }});
    acts.push_back({"responsibility.set_people", [](Ground &ground) {
                        return AllianceParts(ground.workspace())
                            .setPeople(ground.one<Responsibility>().id, ResponsibilityPart::Doing,
                                       {{{}, QStringLiteral("Eva")}, {{}, QStringLiteral("Jon")}});
                    }});
    return acts;
}

} // namespace concord
