// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/workspace/details.h"
#include "core/workspace/doorway.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

void deletePartner(Ground &ground)
{
    must(Partners(ground.workspace()).remove(ground.one<Party>("name LIKE 'Ørsted%'").id));
}

/// So many acts that the search index lies in many pieces.
void scatterTheIndex(Ground &ground)
{
    for (int i = 0; i < 20; ++i)
        must(Partners(ground.workspace()).add(QStringLiteral("Partner %1").arg(i), PartyKind::Person));
}

/// Another program changes the file, which knows nothing of the search index.
void writePastTheDoorway(Ground &ground)
{
    Connection(ground.path(), Access::ReadWrite).execute("UPDATE party SET name = name || ' of old' WHERE is_partner");
}

/// What a window leaves to another thread: that thread opens the file for it.
Outcome<void> takeUp(Ground &ground)
{
    try {
        Doorway doorway(ground.path(), Ground::clock(), Access::ReadWrite);
        if (!doorway.connection().canWrite()) // it leaves that to somebody who may
            throw FailureError({FailureKind::ReadOnly, {}, ground.path()});
        doorway.foreignChanges();
        return {};
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    }
}

void importPeople(Ground &ground)
{
    Imports imports(ground.workspace());
    must(imports.importContacts(must(imports.planContacts(ground.vCards())), QStringLiteral("people.vcf")));
}

} // namespace

std::vector<TrustedAct> actsOfFiles()
{
    using Begins = TrustedAct::Begins;
    return {
        {"workspace.create",
         [](Ground &ground) { return done(Workspace::create(newFile(ground), {}, Ground::clock())); },
         [](Ground &) {}, Begins::WithoutAFile},
        {"sample.load",
         [](Ground &ground) { return done(createSample(newFile(ground), SampleKind::Bakery, Ground::clock())); },
         [](Ground &) {}, Begins::WithoutAFile},
        {"workspace.rename",
         [](Ground &ground) { return Details(ground.workspace()).rename(QStringLiteral("Bakery and soup")); }},
        {"workspace.start_week",
         [](Ground &ground) { return Details(ground.workspace()).startWeekOn(WeekStart::Sunday); }},
        {"workspace.count_in", [](Ground &ground) { return Details(ground.workspace()).countIn(QStringLiteral("SEK")); }},
        {"import.json", [](Ground &ground) { return Imports(ground.workspace()).readEverything(ground.exported()); },
         [](Ground &) {}, Begins::OnFreshGround},
        {"import.contacts",
         [](Ground &ground) {
             Imports imports(ground.workspace());
             const auto plan = imports.planContacts(ground.vCards());
             return plan ? done(imports.importContacts(*plan, QStringLiteral("people.vcf"))) : done(plan);
         }},
        {"import.take_back",
         [](Ground &ground) {
             const auto history = ground.workspace().history(1);
             return history ? done(ground.workspace().takeImportBack(history->front().id)) : done(history);
         },
         importPeople},
        {"history.bring_back",
         [](Ground &ground) {
             const auto history = ground.workspace().history(1);
             return history ? done(ground.workspace().bringBack(history->front().id)) : done(history);
         },
         deletePartner},
        {"undo", [](Ground &ground) { return done(ground.workspace().undo()); }, deletePartner},
        {"redo", [](Ground &ground) { return done(ground.workspace().redo()); },
         [](Ground &ground) {
             deletePartner(ground);
             must(ground.workspace().undo());
         }},
        // No acts, but transactions of their own all the same.
        {"tidy", [](Ground &ground) { return done(ground.workspace().tidy()); }, scatterTheIndex,
         Begins::OnSettledGround, true},
        {"take_up", takeUp, writePastTheDoorway, Begins::OnSettledGround, true},
    };
}

} // namespace concord
