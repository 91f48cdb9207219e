// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/value.h"
#include "core/reports/phrases.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/papernames.h"
#include "core/workspace/alliances/papers.h"
#include "core/workspace/alliances/papervalues.h"

#include <algorithm>

namespace concord {

namespace {

using namespace phrases;

/// When the period of a review began: with the last full review, or with the alliance.
QDate periodFrom(const AllianceFacts &facts, QDate today)
{
    QDate from = facts.agreed(today).startOn;
    for (const CheckIn &checkIn : facts.checkIns) {
        if (checkIn.kind == CheckInKind::FullReview && checkIn.state == CheckInState::Held && checkIn.heldOn > from)
            from = checkIn.heldOn;
    }
    return from;
}

void addResponsibilities(SharedReview &review, const AllianceFacts &facts, PaperNames &names, QDate today)
{
    for (const Responsibility &r : facts.responsibilities) {
        const bool doneBefore = r.state == ResponsibilityState::Done && r.doneOn < review.from;
        if (r.state != ResponsibilityState::Dropped && !doneBefore)
            review.promises << SharedReview::Promise{r.title, names.of(r.accountablePartyId), r.dueOn, plain(r.state), isLate(r, today)};
    }
}

/// What was decided at check-ins or about shared concerns; never what came of a concern that is ours alone.
void addActions(SharedReview &review, const Store &store, const AllianceFacts &facts, PaperNames &names, QDate today)
{
    const auto actions = store.select<Action>(R"(
        WHERE (check_in_id IN (SELECT id FROM check_in WHERE alliance_id = ?1)
               OR concern_id IN (SELECT id FROM concern WHERE alliance_id = ?1 AND visibility = 'shared'))
          AND id NOT IN (SELECT i.action_id FROM check_in_item i JOIN concern c ON c.id = i.concern_id
                          WHERE c.visibility = 'private' AND i.action_id IS NOT NULL)
        ORDER BY due_on, id)",
                                              {facts.alliance.id.value()});
    for (const Action &a : actions) {
        const bool doneBefore = a.state == ActionState::Done && a.doneOn < review.from;
        if (a.state == ActionState::Dropped || doneBefore)
            continue;
        const bool late = a.state == ActionState::Open && a.dueOn.isValid() && a.dueOn < today;
        review.promises << SharedReview::Promise{a.title, names.of(a.ownerId), a.dueOn, plain(a.state), late};
    }
}

void addFigures(SharedReview &review, const Store &store, const AllianceFacts &facts, PaperNames &names)
{
    const QList<BenefitReading> readings = readingsOf(store, facts.alliance.id);
    for (const Benefit &b : facts.benefits) {
        if (b.state == BenefitState::GivenUp)
            continue;
        if (b.unplanned) {
            review.surprises << (b.partyId ? names.of(b.partyId) + u": " + b.statement : b.statement);
            continue;
        }
        const BenefitReading *latest = latestReading(readings, b.id);
        const auto way = realised(b, latest);
        review.figures << SharedReview::Figure{names.of(b.partyId), b.statement, b.unit, b.baseline, b.target,
                                               latest != nullptr ? std::optional(latest->value) : std::nullopt,
                                               latest != nullptr ? latest->readOn : QDate(),
                                               way ? std::optional(100 * way->realised) : std::nullopt};
    }
}

} // namespace

SharedReview loadSharedReview(const Store &store, AllianceId id, QDate today)
{
    const AllianceFacts facts = loadFacts(store, id);
    PaperNames names(store);
    SharedReview review;
    review.code = facts.alliance.code;
    review.title = facts.alliance.title;
    review.from = periodFrom(facts, today);
    if (review.from > today)
        review.from = {};
    review.to = today;
    for (const AllianceSide &side : facts.sides)
        review.sides << side.party.name;
    addResponsibilities(review, facts, names, today);
    addActions(review, store, facts, names, today);
    addFigures(review, store, facts, names);
    for (const Term &term : facts.terms) {
        if (term.agreed == YesNo::Yes && term.written == YesNo::No)
            review.unwritten << term.topic;
    }
    for (const Concern &c : unsettledConcerns(store, id, Visibility::Shared))
        review.worries << SharedReview::Worry{c.statement, names.of(c.raisedByPartyId), c.step, c.stepDueOn};
    for (const Idea &idea : store.select<Idea>("WHERE alliance_id = ? AND answer IN ('new', 'trying') ORDER BY id", {id.value()}))
        review.thoughts << SharedReview::Thought{idea.statement, names.of(idea.fromPartyId), idea.answer};
    return review;
}

PrivateReviewNotes loadReviewNotes(const Store &store, AllianceId id)
{
    const AllianceFacts facts = loadFacts(store, id);
    PrivateReviewNotes notes;
    notes.reason = facts.alliance.privateReason;
    notes.balance = balanceInWords(facts);
    const Balance gauge = balanceOf(facts);
    const RealisedValue value = realisedValue(partiesOf(facts), facts.benefits, readingsOf(store, id));
    for (qsizetype i = 0; i < facts.sides.size(); ++i)
        notes.values << PrivateReviewNotes::Value{facts.sides[i].party.name, gauge.parties[i].gain, gauge.parties[i].burden, value.parties[i].percent};
    for (const Concern &c : unsettledConcerns(store, id, Visibility::Private))
        notes.worries << c.statement;
    return notes;
}

} // namespace concord
