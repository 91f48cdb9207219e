// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/fits.h"

#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace concord {

namespace {

std::optional<FitSummary> summaryOf(const Store &store, PartyId party, PriorityId priority)
{
    return store.first<FitSummary>("WHERE party_id = ? AND priority_id = ?", {party.value(), priority.value()});
}

FitSummary freshSummary(PartyId party, PriorityId priority)
{
    FitSummary summary;
    summary.partyId = party;
    summary.priorityId = priority;
    return summary;
}

std::vector<FitRating> ratingsOf(const Store &store, PartyId party, PriorityId priority)
{
    return store.select<FitRating>("WHERE party_id = ? AND priority_id = ? ORDER BY criterion",
                                   {party.value(), priority.value()});
}

/// The others rated for the priority that may not be ranked against `own`, the closest first.
std::vector<CloseFit> closeTo(const Store &store, const Fit &own, PartyId party, PriorityId priority)
{
    std::map<PartyId, QList<FitRating>> ratings;
    for (const FitRating &rating : store.select<FitRating>("WHERE priority_id = ? AND party_id <> ?"
                                                           " AND score IS NOT NULL",
                                                           {priority.value(), party.value()}))
        ratings[rating.partyId] << rating;
    std::vector<CloseFit> close;
    for (const auto &[id, lines] : ratings) {
        if (const Fit other = fit(lines); tooCloseToCall(own, other))
            close.push_back({id, store.get(id).name, other});
    }
    std::ranges::stable_sort(close, {}, [&](const CloseFit &one) { return std::abs(*one.fit.percent - *own.percent); });
    return close;
}

} // namespace

Act Fits::act(const char *code, PartyId about) const
{
    // A name that can't be read does not stop the act: the act itself meets the same error and reports it.
    const auto party = m_workspace.read([&](const Store &store) { return store.find(about); });
    return {QLatin1String(code), party && *party ? (*party)->name : QString()};
}

Outcome<void> Fits::change(const char *code, PartyId party, PriorityId priority,
                           const std::function<void(FitSummary &)> &how)
{
    return m_workspace.perform(act(code, party), [&](Store &store) {
        auto known = summaryOf(store, party, priority);
        FitSummary summary = known.value_or(freshSummary(party, priority));
        how(summary);
        if (auto violations = violationsOf(summary); !violations.isEmpty())
            refuse(std::move(violations));
        if (known)
            store.update(summary);
        else
            store.insert(summary);
    });
}

Outcome<void> Fits::feel(PartyId party, PriorityId priority, std::optional<int> gut)
{
    return change("fit.feel", party, priority, [&](FitSummary &summary) { summary.gut = gut; });
}

Outcome<void> Fits::setDealBreaker(PartyId party, PriorityId priority, const QString &note)
{
    return change("fit.deal_breaker", party, priority, [&](FitSummary &summary) {
        summary.dealbreakerNote = note.trimmed();
        const bool goesOn = summary.decision == FitDecision::Pursue || summary.decision == FitDecision::TrySmall;
        if (goesOn && !summary.dealbreakerNote.isEmpty()) {
            summary.decision = FitDecision::NotNow;
            summary.decidedOn = m_workspace.today();
        }
    });
}

Outcome<void> Fits::decide(PartyId party, PriorityId priority, FitDecision decision)
{
    return change("fit.decide", party, priority, [&](FitSummary &summary) {
        summary.decision = decision;
        summary.decidedOn = decision == FitDecision::None ? QDate() : m_workspace.today();
    });
}

Outcome<void> Fits::rate(PartyId party, PriorityId priority, FitCriterion criterion, std::optional<int> score,
                         const QString &evidence)
{
    return m_workspace.perform(act("fit.rate", party), [&](Store &store) {
        const std::vector<FitRating> known = ratingsOf(store, party, priority);
        const auto summary = summaryOf(store, party, priority);
        if (known.empty() && (!summary || !summary->gut))
            refuse(QStringLiteral("gut_first"), store.get(party).name);
        const auto line = std::ranges::find(known, criterion, &FitRating::criterion);
        FitRating rating = line == known.end() ? FitRating() : *line;
        rating.partyId = party;
        rating.priorityId = priority;
        rating.criterion = criterion;
        rating.score = score;
        rating.evidence = evidence.trimmed();
        rating.ratedOn = score ? m_workspace.today() : QDate();
        const bool saysNothing = !score && rating.evidence.isEmpty();
        if (line == known.end()) {
            if (!saysNothing)
                store.insert(rating);
        } else if (saysNothing) {
            store.remove(rating.id);
        } else {
            store.update(rating);
        }
    });
}

FitDetail fitDetail(const Store &store, PartyId party, PriorityId priority)
{
    FitDetail detail;
    detail.priorityId = priority;
    detail.priority = store.get(priority).title;
    const std::vector<FitRating> known = ratingsOf(store, party, priority);
    detail.fit = fit(QList<FitRating>(known.begin(), known.end()));
    for (const FitLine &line : fitLines()) {
        const auto rated = std::ranges::find(known, line.criterion, &FitRating::criterion);
        detail.ratings.push_back(rated == known.end() ? FitRating() : *rated);
        detail.ratings.back().criterion = line.criterion;
    }
    detail.summary = summaryOf(store, party, priority).value_or(freshSummary(party, priority));
    detail.beside = gutBeside(detail.summary.gut, detail.fit);
    if (detail.fit.percent)
        detail.tooClose = closeTo(store, detail.fit, party, priority);
    return detail;
}

} // namespace concord
