// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/erasures.h"
#include "core/workspace/partners/merges.h"
#include "core/workspace/partners/partners.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

PartyId partner(const Ground &ground)
{
    return ground.one<Party>("name LIKE 'Ørsted%'").id;
}

} // namespace

std::vector<TrustedAct> actsOfPartners()
{
    const auto partners = [](Ground &ground) { return Partners(ground.workspace()); };
    return {
        {"partner.add",
         [=](Ground &ground) {
             return done(partners(ground).add(QStringLiteral("Fresh Morning"), PartyKind::Organisation));
         }},
        {"partner.edit",
         [=](Ground &ground) {
             return partners(ground).edit(partner(ground), [](Party &party) { party.note = QStringLiteral("Kind."); });
         }},
        {"partner.merge",
         [=](Ground &ground) { return Merges(ground.workspace()).merge(partner(ground), ground.one<Party>("stage = 'archived'").id); }},
        {"partner.keep_apart",
         [=](Ground &ground) {
             return Merges(ground.workspace()).keepApart(partner(ground), ground.one<Party>("stage = 'archived'").id);
         }},
        {"partner.erase",
         [=](Ground &ground) { return done(Erasures(ground.workspace()).erase(partner(ground), QStringLiteral("Erased"))); }},
        {"partner.remove", [=](Ground &ground) { return partners(ground).remove(partner(ground)); }},
        {"partner.stage", [=](Ground &ground) { return partners(ground).moveTo({partner(ground)}, Stage::Exploring); }},
        {"partner.archive", [=](Ground &ground) { return partners(ground).archive({partner(ground)}); }},
        {"partner.unarchive",
         [=](Ground &ground) { return partners(ground).unarchive({ground.one<Party>("stage = 'archived'").id}); }},
        {"partner.tag", [=](Ground &ground) { return partners(ground).tag({partner(ground)}, QStringLiteral("north")); }},
        {"partner.untag",
         [=](Ground &ground) { return partners(ground).untag({partner(ground)}, QStringLiteral("science")); }},
        {"partner.add_strength",
         [=](Ground &ground) { return done(partners(ground).addStrength(partner(ground), QStringLiteral("Patience"))); }},
        {"partner.edit_strength",
         [=](Ground &ground) {
             return partners(ground).editStrength(ground.one<Strength>().id, [](Strength &s) { s.level = 5; });
         }},
        {"partner.remove_strength",
         [=](Ground &ground) { return partners(ground).removeStrength(ground.one<Strength>().id); }},
        {"partner.add_contact",
         [=](Ground &ground) {
             return done(partners(ground).addContact(partner(ground), ContactKind::Phone, QStringLiteral("+45 1234")));
         }},
        {"partner.edit_contact",
         [=](Ground &ground) {
             return partners(ground).editContact(ground.one<ContactPoint>().id,
                                                 [](ContactPoint &c) { c.value = QStringLiteral("a@example.org"); });
         }},
        {"partner.remove_contact",
         [=](Ground &ground) { return partners(ground).removeContact(ground.one<ContactPoint>().id); }},
        {"partner.add_role",
         [=](Ground &ground) {
             return done(partners(ground).addRole(partner(ground), QStringLiteral("Eva"), QStringLiteral("Lead")));
         }},
        {"partner.edit_role",
         [=](Ground &ground) {
             return partners(ground).editRole(ground.one<Affiliation>("role <> ''").id,
                                              [](Affiliation &a) { a.role = QStringLiteral("Head"); });
         }},
        {"partner.end_role",
         [=](Ground &ground) {
             return partners(ground).endRole(ground.one<Affiliation>("role <> ''").id, ground.workspace().today());
         }},
        {"partner.remove_role",
         [=](Ground &ground) { return partners(ground).removeRole(ground.one<Affiliation>("role <> ''").id); }},
        {"partner.log_contact",
         [=](Ground &ground) { return done(partners(ground).log(Interaction(), {partner(ground)})); }},
        {"partner.edit_interaction",
         [=](Ground &ground) {
             return partners(ground).editInteraction(ground.one<Interaction>().id,
                                                     [](Interaction &i) { i.summary = QStringLiteral("Coffee"); });
         }},
        {"partner.remove_interaction",
         [=](Ground &ground) { return partners(ground).removeInteraction(ground.one<Interaction>().id); }},
    };
}

} // namespace concord
