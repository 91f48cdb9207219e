// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"

#include <initializer_list>

namespace concord::storyrooms {

// "Saturday Story Rooms", the agreed alliance of the reading circle's sample, as the rules see it.

constexpr PartyId circle{1};
constexpr PartyId library{2};
constexpr PartyId school{3};
const QDate today(2026, 5, 1);

inline AllianceSide side(PartyId party, const char *name, bool isUs)
{
    AllianceSide s;
    s.role.id = AlliancePartyId(party.value() * 10);
    s.role.partyId = party;
    s.role.isUs = isUs;
    s.role.spokespersonId = PartyId(party.value() + 100);
    s.party.id = party;
    s.party.name = QLatin1String(name);
    s.reachable = true;
    return s;
}

inline Benefit benefit(PartyId party, const char *statement, int importance, double baseline, double target)
{
    Benefit b;
    b.partyId = party;
    b.statement = QLatin1String(statement);
    b.importance = importance;
    b.baseline = baseline;
    b.target = target;
    b.ownerPersonId = PartyId(party.value() + 100);
    return b;
}

inline Safeguard safeguard(const char *key, SafeguardState state, int unlocksLevel, const char *statement = "…")
{
    Safeguard s;
    s.key = QLatin1String(key);
    s.statement = QString::fromUtf8(statement);
    s.level = SafeguardLevel::Must;
    s.state = state;
    s.unlocksLevel = unlocksLevel;
    return s;
}

inline AllianceFacts facts()
{
    AllianceFacts f;
    f.alliance.title = QStringLiteral("Saturday Story Rooms");
    f.alliance.state = AllianceState::Agreed;
    f.alliance.startOn = today;
    f.alliance.initialMonths = 10;
    f.alliance.renewal = Renewal::ByAgreement;
    f.alliance.noticeValue = 2;
    f.alliance.prepDays = 21;
    f.alliance.shareLevel = 1;
    f.sides = {side(circle, "Riverside Reading Circle", true), side(library, "Fernhill Library Service", false),
               side(school, "St Brannock Primary School", false)};
    f.hasPriority = true;
    f.aloneCostNoted = true;

    for (const char *key :
         {"K3", "K4", "K7", "K8", "K11", "K13", "K18", "K20", "K22", "K23", "K24", "K12", "K14", "K19"}) {
        Term term;
        term.clauseKey = QLatin1String(key);
        term.topic = QLatin1String(key);
        const bool drafted = term.clauseKey == QLatin1String("K12") || term.clauseKey == QLatin1String("K14");
        const bool notNeeded = term.clauseKey == QLatin1String("K19");
        term.state = drafted ? TermState::Drafted : notNeeded ? TermState::NotNeeded : TermState::Settled;
        f.terms.append(term);
    }

    f.benefits = {benefit(circle, "children reading weekly", 5, 22, 80),
                  benefit(circle, "helpers kept over a year", 4, 55, 75),
                  benefit(library, "under-8 members", 4, 310, 420),
                  benefit(library, "Saturday visits", 4, 140, 190),
                  benefit(school, "pupils below expected reading level", 5, 31, 20),
                  benefit(school, "family evenings attended", 3, 18, 40)};
    for (const AllianceSide &s : f.sides) {
        Contribution c;
        c.partyId = s.role.partyId;
        f.contributions.append(c);
        Responsibility r;
        r.id = ResponsibilityId(s.role.partyId.value());
        r.title = s.party.name;
        r.accountablePartyId = s.role.partyId;
        f.responsibilities.append(r);
        ResponsibilityPerson person;
        person.responsibilityId = r.id;
        person.personId = *s.role.spokespersonId;
        f.people.append(person);
        Acceptance yes;
        yes.versionId = AgreementVersionId(1);
        yes.alliancePartyId = s.role.id;
        yes.acceptedOn = today.addDays(-10);
        yes.byPersonId = s.role.spokespersonId;
        f.acceptances.append(yes);
    }
    AgreementVersion version;
    version.id = AgreementVersionId(1);
    version.state = VersionState::Proposed;
    f.versions = {version};

    f.safeguards = {safeguard("G1", SafeguardState::Met, 2),
                    safeguard("G4", SafeguardState::Open, 3, "Family details: who deletes"),
                    safeguard("G5", SafeguardState::Open, 3, "Helpers are checked: 5 of 8 done")};

    CheckInSchedule monthly;
    monthly.anchorOn = QDate(2026, 3, 31); // the latest 31st on or before today
    CheckInSchedule review;
    review.kind = CheckInKind::FullReview;
    review.everyN = 12;
    review.anchorOn = today.addDays(180);
    f.schedules = {monthly, review};
    CheckIn kickOff;
    kickOff.plannedOn = kickOff.heldOn = today.addDays(-21);
    kickOff.state = CheckInState::Held;
    f.checkIns = {kickOff};
    return f;
}

} // namespace concord::storyrooms
