// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "tests/trust/rig/acts.h"

namespace concord {
namespace {

using State = AllianceState;

AllianceId alliance(const Ground &ground)
{
    return ground.one<Alliance>().id;
}

AlliancePartyId guest(const Ground &ground)
{
    return ground.one<AllianceParty>("role_label = 'Host'").id;
}

/// Takes a step whatever stands in the way.
Outcome<void> step(Ground &ground, State to)
{
    StepRequest step;
    step.to = to;
    step.override = true;
    step.bothAgree = to == State::Ending;
    step.reason = step.overrideReason = QStringLiteral("We said so.");
    step.byPartyId = ground.us();
    step.resumeOn = step.lastDay = ground.workspace().today();
    return done(Agreements(ground.workspace()).take(alliance(ground), step));
}

/// The life of an alliance so far, and the next step.
TrustedAct stepAct(const char *code, const std::vector<State> &life, State to)
{
    return {code, [to](Ground &ground) { return step(ground, to); },
            [life](Ground &ground) {
                for (const State state : life)
                    must(step(ground, state));
            }};
}

Outcome<void> accept(Ground &ground, QByteArrayView side = "is_us")
{
    Acceptance yes;
    yes.versionId = ground.one<AgreementVersion>("state = 'proposed'").id;
    yes.alliancePartyId = ground.one<AllianceParty>(side).id;
    yes.byPersonId = ground.me();
    return done(Agreements(ground.workspace()).accept(yes));
}

void beActive(Ground &ground)
{
    for (const State state : {State::Proposed, State::Agreed, State::Active})
        must(step(ground, state));
}

void changePurpose(Ground &ground)
{
    must(Alliances(ground.workspace()).edit(alliance(ground), [](Alliance &a) {
        a.purpose = QStringLiteral("Hot breakfast, and soup.");
    }));
}

Outcome<void> seal(Ground &ground)
{
    return done(Agreements(ground.workspace()).proposeChange(alliance(ground), QStringLiteral("Soup")));
}

} // namespace

std::vector<TrustedAct> actsOfAlliances()
{
    const auto alliances = [](Ground &ground) { return Alliances(ground.workspace()); };
    return {
        {"alliance.create",
         [=](Ground &ground) {
             NewAlliance wish;
             wish.title = QStringLiteral("Second");
             wish.partner.typed = QStringLiteral("Somebody new");
             wish.priority.typed = QStringLiteral("Something new");
             return done(alliances(ground).create(wish));
         }},
        {"alliance.edit",
         [=](Ground &ground) {
             return alliances(ground).edit(alliance(ground), [](Alliance &a) { a.noticeValue = 3; });
         }},
        {"alliance.share",
         [=](Ground &ground) {
             return alliances(ground).share(alliance(ground), 0);
         },
         [](Ground &ground) {
             must(ground.workspace().perform({QStringLiteral("test.share"), {}}, [&](Store &store) {
                 for (Safeguard safeguard : store.select<Safeguard>())
                     store.remove(safeguard.id);
                 Alliance shared = store.get(alliance(ground));
                 shared.shareLevel = 1;
                 store.update(shared);
             }));
         }},
        {"alliance.delete", [=](Ground &ground) { return alliances(ground).remove(alliance(ground)); }},
        {"alliance.link_priority",
         [=](Ground &ground) {
             return alliances(ground).linkPriority(alliance(ground), {{}, QStringLiteral("Another aim")});
         }},
        {"alliance.unlink_priority",
         [=](Ground &ground) {
             return alliances(ground).unlinkPriority(alliance(ground), ground.one<AlliancePriority>().priorityId);
         }},
        {"alliance.add_party",
         [=](Ground &ground) {
             return done(alliances(ground).addParty(alliance(ground), {{}, QStringLiteral("The dairy")}, {}));
         }},
        {"alliance.edit_party",
         [=](Ground &ground) {
             return alliances(ground).editParty(guest(ground), [](AllianceParty &side) { side.significance = 4; });
         }},
        {"alliance.name_spokesperson",
         [=](Ground &ground) {
             return alliances(ground).nameSpokesperson(guest(ground), {{}, QStringLiteral("Eva")});
         }},
        {"alliance.name_signatory",
         [=](Ground &ground) {
             return alliances(ground).nameSignatory(guest(ground), {{}, QStringLiteral("Eva")});
         }},
        {"alliance.remove_party", [=](Ground &ground) { return alliances(ground).removeParty(guest(ground)); }},

        stepAct("alliance.propose", {}, State::Proposed),
        stepAct("alliance.drop", {}, State::Dropped),
        stepAct("alliance.agree", {State::Proposed}, State::Agreed),
        stepAct("alliance.reopen", {State::Proposed}, State::Draft),
        stepAct("alliance.decline", {State::Proposed}, State::Declined),
        stepAct("alliance.start", {State::Proposed, State::Agreed}, State::Active),
        stepAct("alliance.pause", {State::Proposed, State::Agreed, State::Active}, State::Paused),
        stepAct("alliance.resume", {State::Proposed, State::Agreed, State::Active, State::Paused}, State::Active),
        stepAct("alliance.give_notice", {State::Proposed, State::Agreed, State::Active}, State::Ending),
        stepAct("alliance.end", {State::Proposed, State::Agreed, State::Active, State::Ending}, State::Ended),
        stepAct("alliance.complete", {State::Proposed, State::Agreed, State::Active}, State::Completed),
        stepAct("alliance.renew", {State::Proposed, State::Agreed, State::Active, State::Completed}, State::Draft),
        {"alliance.amend", [](Ground &ground) { return step(ground, State::Active); },
         [](Ground &ground) {
             beActive(ground);
             changePurpose(ground);
             must(seal(ground));
         }},
        {"agreement.seal", seal,
         [](Ground &ground) {
             beActive(ground);
             changePurpose(ground);
         }},
        {"agreement.accept", [](Ground &ground) { return accept(ground); },
         [](Ground &ground) { must(step(ground, State::Proposed)); }},
        {"agreement.revoke",
         [](Ground &ground) { return Agreements(ground.workspace()).revoke(ground.one<Acceptance>().id); },
         [](Ground &ground) {
             must(step(ground, State::Proposed));
             must(accept(ground));
         }},
        {"agreement.withdraw",
         [](Ground &ground) {
             return Agreements(ground.workspace())
                 .withdraw(ground.one<AgreementVersion>("state = 'proposed'").id, QStringLiteral("Not yet"));
         },
         [](Ground &ground) { must(step(ground, State::Proposed)); }},
    };
}

} // namespace concord
