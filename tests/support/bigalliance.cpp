// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigalliance.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/partners/party.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/details.h"

#include <QList>

namespace concord {

namespace {

Party named(const QString &name, PartyKind kind)
{
    Party party;
    party.name = name;
    party.kind = kind;
    party.isPartner = kind == PartyKind::Organisation;
    return party;
}

void addWork(Store &store, AllianceId alliance, const QList<PartyId> &parties, const QList<PartyId> &people, int i, QDate today)
{
    Responsibility work;
    work.allianceId = alliance;
    work.title = QStringLiteral("Piece of work %1").arg(i);
    work.whatGoodLooksLike = QStringLiteral("Nobody has to ask twice.");
    work.accountablePartyId = parties[i % parties.size()];
    work.dueOn = i % 3 == 0 ? QDate() : today.addDays(i % 60 - 10);
    work.state = static_cast<ResponsibilityState>(i % 3);
    if (work.state == ResponsibilityState::Done)
        work.doneOn = today;
    store.insert(work);
    for (int part = 0; part < 3; ++part)
        store.insert(ResponsibilityPerson{{}, {}, work.id, people[(i + part) % people.size()], static_cast<ResponsibilityPart>(part)});
}

void addBenefit(Store &store, AllianceId alliance, const QList<PartyId> &parties, int i, QDate today)
{
    Benefit benefit;
    benefit.allianceId = alliance;
    benefit.partyId = parties[i % parties.size()];
    benefit.statement = QStringLiteral("Something won %1").arg(i);
    benefit.importance = 1 + i % 5;
    benefit.baseline = 0;
    benefit.target = 100;
    benefit.measure = QStringLiteral("counted on Fridays");
    store.insert(benefit);
    for (int reading = 0; reading < 3; ++reading)
        store.insert(BenefitReading{{}, {}, benefit.id, today.addDays(7 * reading - 30), 10.0 * (reading + 1) + i % 7, std::nullopt, {}});
}

} // namespace

AllianceId addAlliance(Workspace &workspace, const AllianceSize &size)
{
    const QDate today = workspace.today();
    auto made = workspace.perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Alliance alliance;
        alliance.code = nextAllianceCode(store);
        alliance.title = QStringLiteral("A large programme");
        alliance.purpose = QStringLiteral("Everything at once.");
        alliance.state = AllianceState::Active;
        alliance.startOn = today.addDays(-60);
        alliance.initialMonths = 24;
        store.insert(alliance);
        QList<PartyId> parties{infoOf(store).selfPartyId};
        while (parties.size() < size.parties)
            parties << store.insert(named(QStringLiteral("Partner %1").arg(parties.size()), PartyKind::Organisation));
        QList<PartyId> people;
        for (int i = 0; i < 40; ++i)
            people << store.insert(named(QStringLiteral("Person %1").arg(i), PartyKind::Person));
        for (PartyId party : parties) {
            AllianceParty side;
            side.allianceId = alliance.id;
            side.partyId = party;
            side.isUs = party == parties.first();
            side.spokespersonId = people.first();
            store.insert(side);
        }
        for (int i = 0; i < size.terms; ++i) {
            Term term;
            term.allianceId = alliance.id;
            term.position = i;
            term.topic = QStringLiteral("Topic %1").arg(i);
            term.text = QStringLiteral("What both have said about topic %1, in a sentence or two that fill a line. And the other one.").arg(i);
            term.agreed = YesNo::Yes;
            term.written = i % 4 == 0 ? YesNo::No : YesNo::Yes;
            term.state = TermState::Drafted;
            store.insert(term);
        }
        for (int i = 0; i < size.responsibilities; ++i)
            addWork(store, alliance.id, parties, people, i, today);
        for (int i = 0; i < size.benefits; ++i)
            addBenefit(store, alliance.id, parties, i, today);
        for (int i = 0; i < 4 * size.parties; ++i) {
            Contribution contribution;
            contribution.allianceId = alliance.id;
            contribution.partyId = parties[i % parties.size()];
            contribution.statement = QStringLiteral("Something given %1").arg(i);
            store.insert(contribution);
        }
        return alliance.id;
    });
    if (!made)
        throw FailureError(made.error());
    return *made;
}

} // namespace concord
