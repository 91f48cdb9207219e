// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/parts.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

/// A workspace of 23 November 2026 with one draft alliance between us and Quayside Couriers.
class AnAlliance : public ::testing::Test {
protected:
    AnAlliance()
        : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")),
                                      {QStringLiteral("Mara Lindqvist"), QStringLiteral("Harbour Lane Bakery"), QStringLiteral("EUR")},
                                      Clock(QDate(2026, 11, 23)))
                        .value())
        , alliances(*workspace), parts(*workspace), agreements(*workspace)
    {
        NewAlliance wish;
        wish.title = QStringLiteral("Breakfast by Bike");
        wish.partner.typed = QStringLiteral("Quayside Couriers");
        wish.priority.typed = QStringLiteral("Weekday breakfasts");
        wish.purpose = QStringLiteral("Hot breakfast on office desks.");
        id = alliances.create(wish).value();
        const AllianceFacts facts = loadFacts(workspace->store(), id);
        us = facts.sides[0].role;
        them = facts.sides[1].role;
    }

    AllianceView view() const { return viewAlliance(*workspace, id).value(); }

    ResponsibilityId addWork(PartyId party, const QString &title)
    {
        Responsibility work;
        work.allianceId = id;
        work.accountablePartyId = party;
        work.title = title;
        return parts.add(work).value();
    }
    BenefitId addBenefit(PartyId party, const QString &statement, int importance, Basis basis = Basis::Confirmed)
    {
        Benefit benefit;
        benefit.allianceId = id;
        benefit.partyId = party;
        benefit.statement = statement;
        benefit.importance = importance;
        benefit.importanceBasis = basis;
        return parts.add(benefit).value();
    }
    ContributionId addContribution(PartyId party, const QString &statement)
    {
        Contribution contribution;
        contribution.allianceId = id;
        contribution.partyId = party;
        contribution.statement = statement;
        return parts.add(contribution).value();
    }
    void settle(const QString &key)
    {
        const TermId term = parts.addClause(id, key).value();
        ASSERT_TRUE(parts.edit(term, [](Term &t) {
            t.text = QStringLiteral("As we said.");
            t.agreed = t.written = YesNo::Yes;
            t.state = TermState::Settled;
        }));
    }
    /// Everything that must be there before an alliance is proposed, in hand or settled.
    void makeProposable()
    {
        ASSERT_TRUE(alliances.nameSpokesperson(us.id, {{}, QStringLiteral("Mara Lindqvist")}));
        ASSERT_TRUE(alliances.nameSpokesperson(them.id, {{}, QStringLiteral("Tomasz Wieczorek")}));
        ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
            for (PartyId party : {us.partyId, them.partyId}) {
                ContactPoint contact;
                contact.partyId = party;
                contact.value = QStringLiteral("hello@example.org");
                store.insert(contact);
            }
        }));
        settle(QStringLiteral("K4"));
        settle(QStringLiteral("K8"));
        addBenefit(us.partyId, QStringLiteral("Hours saved"), 5);
        addBenefit(them.partyId, QStringLiteral("Paid drops"), 4);
        addContribution(us.partyId, QStringLiteral("Packed orders"));
        addContribution(them.partyId, QStringLiteral("Three riders"));
        ASSERT_TRUE(alliances.edit(id, [](Alliance &a) {
            a.startOn = QDate(2026, 12, 1);
            a.initialMonths = 12;
        }));
    }
    StepRequest step(AllianceState to, const QString &reason = {}) const
    {
        StepRequest step;
        step.to = to;
        step.reason = reason;
        step.byPartyId = us.partyId;
        return step;
    }
    void acceptByBoth(const AgreementVersion &version)
    {
        for (const AllianceParty &side : {us, them}) {
            Acceptance yes;
            yes.versionId = version.id;
            yes.alliancePartyId = side.id;
            yes.byPersonId = side.partyId;
            ASSERT_TRUE(agreements.accept(yes));
        }
    }
    Stage stageOfPartner() const { return workspace->store().get(them.partyId).stage; }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Alliances alliances;
    AllianceParts parts;
    Agreements agreements;
    AllianceId id;
    AllianceParty us, them;
};

/// The codes of a refusal, in order.
template <class T>
QStringList codesOf(const Outcome<T> &outcome)
{
    QStringList codes;
    if (!outcome) {
        for (const Violation &violation : outcome.error().violations)
            codes << violation.code;
    }
    return codes;
}

} // namespace concord
