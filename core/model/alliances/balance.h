// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/benefit.h"

namespace concord {

/// One side on the win-win gauge.
struct PartyBalance {
    PartyId partyId;
    double gain = 0;            ///< sum of importance x likelihood
    double burden = 0;          ///< sum of effort
    std::optional<double> lean; ///< share of the gains less share of the burdens, -1 to 1; positive: gets more
    friend bool operator==(const PartyBalance &, const PartyBalance &) = default;
};

enum class BalanceBand { NotEnoughKnown, Even, Leaning, Lopsided };
template <>
inline constexpr auto words<BalanceBand> = wordList("not_enough_known", "even", "leaning", "lopsided");

/// Who gets what for what, planned.
struct Balance {
    QList<PartyBalance> parties;                    ///< in the order given
    std::optional<int> percent;                     ///< 0-100, rounded; nothing: not enough known
    BalanceBand band = BalanceBand::NotEnoughKnown; ///< by the unrounded balance
    PartyId leansTo;                    ///< with leaning and lopsided: the party with the largest positive lean
    std::optional<double> knownPercent; ///< share of the partners' benefits that are more than our guess
    friend bool operator==(const Balance &, const Balance &) = default;
};

/// Whether a benefit counts on the gauge: planned, not given up, and a party's (not of those served).
[[nodiscard]] bool countsForBalance(const Benefit &benefit);
/// Whether a contribution counts on the gauge: not stopped.
[[nodiscard]] bool countsForBalance(const Contribution &contribution);

/// balance = 100 (1 - largest |lean|); even from 90, leaning from 75, else lopsided; says nothing on missing data
/// (docs/formulas.md, "Balance").
[[nodiscard]] Balance balance(const QList<PartyId> &parties, PartyId us, const QList<Benefit> &benefits,
                              const QList<Contribution> &contributions);

} // namespace concord
