// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/partners/alignment.h"
#include "core/model/priorities/ledger.h"
#include "core/workspace/priorities/prioritylist.h"

#include <QStringList>

namespace concord {

/// Who does something better than I do.
struct BetterPartner {
    PartyId id;
    QString name;
    QString what; ///< their strength
    int level = 0;
};

/// What is known about a need beside the need itself.
struct NeedAnswer {
    QStringList coveredBy; ///< the partners who cover the most of it; empty while nobody covers any
    std::optional<BetterPartner> better;
};

/// An alliance that is meant to move the priority, and what my side is said to give to it.
struct ServingAlliance {
    AllianceId id;
    QString code;
    QString title;
    AllianceState state = AllianceState::Draft;
    std::vector<Contribution> gives; ///< mine, those that stopped left out
};

/// All that the page of one priority shows.
struct PriorityDetail {
    PriorityRow row;
    std::vector<NeedAnswer> answers; ///< one for each of row.needs
    QList<IndexPoint> betterOverTime; ///< how row.betterThanMe came to be
    std::vector<Force> forces;       ///< in the order in which they were noted
    std::vector<AloneEntry> entries; ///< the latest first
    LedgerTotals totals;
    std::vector<ServingAlliance> alliances;
};

/// Nothing when the priority is gone.
[[nodiscard]] std::optional<PriorityDetail> priorityDetail(const Store &store, PriorityId id);

} // namespace concord
