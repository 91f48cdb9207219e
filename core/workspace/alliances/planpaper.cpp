// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/value.h"
#include "core/model/priorities/priority.h"
#include "core/reports/phrases.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/papernames.h"
#include "core/workspace/alliances/papers.h"
#include "core/workspace/alliances/papervalues.h"

#include <algorithm>

namespace concord {

namespace {

using namespace phrases;

void addGiveAndGet(SharedPlan &plan, const Store &store, const AllianceFacts &facts, PaperNames &names)
{
    for (const Contribution &c : facts.contributions) {
        if (c.state != ContributionState::Stopped)
            plan.given << SharedPlan::Given{names.of(c.partyId), c.statement, c.state};
    }
    const QList<BenefitReading> readings = readingsOf(store, facts.alliance.id);
    for (const Benefit &b : facts.benefits) {
        if (b.state == BenefitState::GivenUp)
            continue;
        const BenefitReading *latest = latestReading(readings, b.id);
        plan.gotten << SharedPlan::Gotten{names.of(b.partyId), b.statement, b.state, latest != nullptr ? std::optional(latest->value) : std::nullopt,
                                          b.target, b.unit};
    }
}

void addWork(SharedPlan &plan, const AllianceFacts &facts, PaperNames &names, QDate today)
{
    for (const Responsibility &r : facts.responsibilities) {
        if (r.state == ResponsibilityState::Done || r.state == ResponsibilityState::Dropped)
            continue;
        SharedPlan::Work work{r.title, names.of(r.accountablePartyId), {}, r.dueOn, r.state, r.confidence, isLate(r, today)};
        for (const ResponsibilityPerson &person : facts.people) {
            if (person.responsibilityId == r.id && person.part == ResponsibilityPart::Doing)
                work.doing << names.of(person.personId);
        }
        plan.work << work;
    }
    // What has a day first, by day; what goes on after it.
    std::ranges::stable_sort(plan.work, [](const SharedPlan::Work &a, const SharedPlan::Work &b) {
        return a.dueOn.isValid() && (!b.dueOn.isValid() || a.dueOn < b.dueOn);
    });
}

void addDates(SharedPlan &plan, const AllianceFacts &facts, QDate today)
{
    const auto add = [&](QDate on, const QString &what) {
        if (on.isValid() && on >= today)
            plan.dates << SharedPlan::Date{on, what};
    };
    const AgreementDates dates = facts.dates(today);
    add(facts.agreed(today).startOn, QStringLiteral("starts"));
    add(dates.noticeBy, QStringLiteral("last day for notice"));
    add(dates.endOn, QStringLiteral("ends"));
    for (const CheckIn &checkIn : facts.checkIns) {
        if (checkIn.state != CheckInState::Planned || isOver(facts.alliance.state))
            continue;
        const QString title = titleOf(facts, checkIn);
        if (!plan.nextCheckIn.on.isValid())
            plan.nextCheckIn = {checkIn.plannedOn, checkIn.plannedOn < today ? title + u", not held yet" : title};
        else
            add(checkIn.plannedOn, title);
    }
    std::ranges::stable_sort(plan.dates, {}, &SharedPlan::Date::on);
}

} // namespace

SharedPlan loadSharedPlan(const Store &store, AllianceId id, QDate today)
{
    const AllianceFacts facts = loadFacts(store, id);
    PaperNames names(store);
    SharedPlan plan;
    plan.code = facts.alliance.code;
    plan.title = facts.alliance.title;
    plan.purpose = facts.alliance.purpose;
    plan.state = facts.alliance.state;
    plan.shareLevel = facts.alliance.shareLevel;
    for (const AllianceSide &side : facts.sides)
        plan.sides << SharedPlan::Side{side.party.name, side.role.roleLabel, names.of(side.role.spokespersonId), reach(store, side.role)};
    addGiveAndGet(plan, store, facts, names);
    addWork(plan, facts, names, today);
    for (const Safeguard &s : facts.safeguards) {
        if (s.state == SafeguardState::Open)
            plan.conditions << SharedPlan::Condition{s.statement, s.level};
    }
    for (const Concern &c : unsettledConcerns(store, id, Visibility::Shared))
        plan.worries << SharedPlan::Worry{c.statement, names.of(c.raisedByPartyId), c.step, c.stepDueOn};
    addDates(plan, facts, today);
    return plan;
}

PrivatePlanNotes loadPlanNotes(const Store &store, AllianceId id, QDate today)
{
    const AllianceFacts facts = loadFacts(store, id);
    PrivatePlanNotes notes;
    notes.reason = facts.alliance.privateReason;
    for (const Priority &p : store.select<Priority>(
             "WHERE id IN (SELECT priority_id FROM alliance_priority WHERE alliance_id = ?) ORDER BY title", {id.value()}))
        notes.priorities << p.title;
    notes.balance = balanceInWords(facts);
    for (const Concern &c : unsettledConcerns(store, id, Visibility::Private))
        notes.worries << c.statement;
    notes.prepareFrom = facts.dates(today).prepareFrom;
    return notes;
}

} // namespace concord
