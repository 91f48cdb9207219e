// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/benefit.h"

namespace concord {

/// How far one benefit has come.
struct RealisedBenefit {
    BenefitId benefitId;
    double realised = 0;  ///< 0-1: from the baseline to the target, rising or falling
    double overshoot = 0; ///< what lies beyond the target, as a share of the way; listed apart, never counted
    friend bool operator==(const RealisedBenefit &, const RealisedBenefit &) = default;
};

/// The latest reading of a benefit: by day, then by the order they were stored in; null without one.
[[nodiscard]] const BenefitReading *latestReading(const QList<BenefitReading> &readings, BenefitId benefit);

/// (latest - baseline) / (target - baseline), cut to 0-1; nothing without a baseline, a target or a reading.
[[nodiscard]] std::optional<RealisedBenefit> realised(const Benefit &benefit, const BenefitReading *latest);

struct PartyValue {
    PartyId partyId;
    std::optional<double> percent; ///< nothing: no benefit of it can be measured yet
    friend bool operator==(const PartyValue &, const PartyValue &) = default;
};

/// What an alliance has brought so far, against what was planned.
struct RealisedValue {
    QList<RealisedBenefit> benefits; ///< those that can be measured
    QList<PartyValue> parties;       ///< in the order given
    std::optional<double> percent;   ///< over all planned benefits, those of the people served included
};

/// value = sum of importance x realised / sum of importance, over planned benefits that are not given up and can be
/// measured (docs/formulas.md, "Realised value").
[[nodiscard]] RealisedValue realisedValue(const QList<PartyId> &parties, const QList<Benefit> &benefits,
                                          const QList<BenefitReading> &readings);

/// Which way is good: from the baseline to the target, or as the benefit says while one of them is not known.
[[nodiscard]] BenefitDirection goodDirection(const Benefit &benefit);

/// The state that a benefit's readings speak for. `ask` is true when the program must ask first: the due day has
/// passed without the target. A benefit given up stays given up.
struct SuggestedState {
    BenefitState state = BenefitState::Expected;
    bool ask = false;
    friend bool operator==(const SuggestedState &, const SuggestedState &) = default;
};
[[nodiscard]] SuggestedState suggestedState(const Benefit &benefit, const BenefitReading *latest, QDate today);

} // namespace concord
