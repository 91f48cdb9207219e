// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/fit.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <vector>

namespace concord {

/// How well a partner fits a priority: the gut feeling first, then the rubric, deal-breakers and the decision. All of it
/// is private. Each verb is one act.
class Fits {
public:
    explicit Fits(Workspace &workspace) : m_workspace(workspace) {}

    /// The gut feeling, 1 to 5; nothing takes it back.
    Outcome<void> feel(PartyId party, PriorityId priority, std::optional<int> gut);
    /// Scores one criterion, 1 to 5 or unknown, with what shows it. A line that says nothing at all is taken away.
    /// Refuses "gut_first" while there is neither a gut feeling nor any score yet.
    Outcome<void> rate(PartyId party, PriorityId priority, FitCriterion criterion, std::optional<int> score,
                       const QString &evidence);
    /// What speaks against them whatever the score; empty: nothing does. A decision to go on becomes "not now".
    Outcome<void> setDealBreaker(PartyId party, PriorityId priority, const QString &note);
    /// Decides, today. Refuses "deal_breaker_stands".
    Outcome<void> decide(PartyId party, PriorityId priority, FitDecision decision);

private:
    [[nodiscard]] Act act(const char *code, PartyId about) const;
    /// Changes the summary, or makes it, in one act.
    Outcome<void> change(const char *code, PartyId party, PriorityId priority,
                         const std::function<void(FitSummary &)> &how);

    Workspace &m_workspace;
};

/// A partner whose fit may not be ranked against another's.
struct CloseFit {
    PartyId id;
    QString name;
    Fit fit;
};

/// All that is known about how one partner fits one priority.
struct FitDetail {
    PriorityId priorityId;
    QString priority;                 ///< its title
    std::vector<FitRating> ratings;   ///< F1 to F8; the id of a line that nobody wrote is not set
    FitSummary summary;               ///< as if new where there is none
    Fit fit;
    std::optional<GutBeside> beside;  ///< the gut feeling beside the score
    std::vector<CloseFit> tooClose;   ///< others rated for it that are too close to call, the closest first
};

[[nodiscard]] FitDetail fitDetail(const Store &store, PartyId party, PriorityId priority);

} // namespace concord
