// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/partners/fits.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/priorities/priorities.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

PriorityId priority(const Ground &ground)
{
    return ground.one<Priority>("title = 'Soup at noon'").id;
}

PartyId partner(const Ground &ground)
{
    return ground.one<Party>("name LIKE 'Ørsted%'").id;
}

} // namespace

std::vector<TrustedAct> actsOfPriorities()
{
    const auto priorities = [](Ground &ground) { return Priorities(ground.workspace()); };
    const auto alignments = [](Ground &ground) { return Alignments(ground.workspace()); };
    return {
        {"priority.add", [=](Ground &ground) { return done(priorities(ground).add(QStringLiteral("Sell soup"))); }},
        {"priority.edit",
         [=](Ground &ground) {
             return priorities(ground).edit(priority(ground), [](Priority &p) { p.why = QStringLiteral("Cold noons."); });
         }},
        {"priority.remove", [=](Ground &ground) { return priorities(ground).remove(priority(ground)); }},
        {"priority.add_need",
         [=](Ground &ground) { return done(priorities(ground).addNeed(priority(ground), QStringLiteral("Bowls"))); }},
        {"priority.edit_need",
         [=](Ground &ground) { return priorities(ground).editNeed(ground.one<Need>().id, [](Need &n) { n.weight = 5; }); }},
        {"priority.move_need", [=](Ground &ground) { return priorities(ground).moveNeed(ground.one<Need>().id, 1); }},
        {"priority.remove_need", [=](Ground &ground) { return priorities(ground).removeNeed(ground.one<Need>().id); }},
        {"priority.add_force",
         [=](Ground &ground) {
             return done(priorities(ground).addForce(priority(ground), ForceDirection::Forward, QStringLiteral("Steam")));
         }},
        {"priority.edit_force",
         [=](Ground &ground) {
             return priorities(ground).editForce(ground.one<Force>().id,
                                                 [](Force &f) { f.answeredBy = ForceAnswer::Safeguard; });
         }},
        {"priority.remove_force", [=](Ground &ground) { return priorities(ground).removeForce(ground.one<Force>().id); }},
        {"priority.add_alone",
         [=](Ground &ground) {
             AloneEntry entry;
             entry.priorityId = priority(ground);
             entry.hours = 2.25;
             return done(priorities(ground).addAlone(entry));
         }},
        {"priority.edit_alone",
         [=](Ground &ground) {
             return priorities(ground).editAlone(ground.one<AloneEntry>().id, [](AloneEntry &e) { e.hours = 7.75; });
         }},
        {"priority.remove_alone",
         [=](Ground &ground) { return priorities(ground).removeAlone(ground.one<AloneEntry>().id); }},
        {"partner.cover_need",
         [=](Ground &ground) {
             const Coverage known = ground.one<Coverage>();
             return alignments(ground).cover(known.needId, known.partyId, [](Coverage &c) { c.percent = 100; });
         }},
        {"partner.uncover_need",
         [=](Ground &ground) {
             const Coverage known = ground.one<Coverage>();
             return alignments(ground).uncover(known.needId, known.partyId);
         }},
        {"partner.serve_need",
         [=](Ground &ground) {
             return alignments(ground).setServes(ground.one<Strength>().id, ground.one<Need>().id, true);
         }},
        {"fit.feel",
         [](Ground &ground) { return Fits(ground.workspace()).feel(partner(ground), priority(ground), 4); }},
        {"fit.rate",
         [](Ground &ground) {
             return Fits(ground.workspace())
                 .rate(partner(ground), priority(ground), FitCriterion::F1, 5, QStringLiteral("Known for it."));
         },
         [](Ground &ground) { (void)Fits(ground.workspace()).feel(partner(ground), priority(ground), 4); }},
        {"fit.deal_breaker",
         [](Ground &ground) {
             return Fits(ground.workspace()).setDealBreaker(partner(ground), priority(ground), QStringLiteral("Exclusivity."));
         }},
        {"fit.decide",
         [](Ground &ground) {
             return Fits(ground.workspace()).decide(partner(ground), priority(ground), FitDecision::TrySmall);
         }},
    };
}

} // namespace concord
