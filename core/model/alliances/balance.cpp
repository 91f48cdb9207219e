// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/balance.h"

#include "core/model/rules.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

std::optional<double> knownPercent(PartyId us, const QList<Benefit> &benefits)
{
    int partners = 0;
    int known = 0;
    for (const Benefit &benefit : benefits) {
        if (!countsForBalance(benefit) || *benefit.partyId == us)
            continue;
        ++partners;
        known += benefit.importanceBasis == Basis::Guess ? 0 : 1;
    }
    return partners == 0 ? std::nullopt : std::optional(100.0 * known / partners);
}

} // namespace

bool countsForBalance(const Benefit &benefit)
{
    return benefit.partyId && !benefit.unplanned && benefit.state != BenefitState::GivenUp;
}

bool countsForBalance(const Contribution &contribution)
{
    return contribution.state != ContributionState::Stopped;
}

Balance balance(const QList<PartyId> &parties, PartyId us, const QList<Benefit> &benefits,
                const QList<Contribution> &contributions)
{
    Balance result;
    result.knownPercent = knownPercent(us, benefits);
    double gains = 0;
    double burdens = 0;
    bool enoughKnown = parties.size() >= 2;
    for (const PartyId party : parties) {
        PartyBalance side{party, 0, 0, std::nullopt};
        bool gets = false;
        bool gives = false;
        for (const Benefit &benefit : benefits) {
            if (benefit.partyId != party || !countsForBalance(benefit))
                continue;
            gets = gets || benefit.likelihood > 0; // a gain that nobody holds likely says nothing yet
            side.gain += benefit.importance * benefit.likelihood / 100.0;
        }
        for (const Contribution &contribution : contributions) {
            if (contribution.partyId != party || !countsForBalance(contribution))
                continue;
            gives = true;
            side.burden += contribution.effort;
        }
        enoughKnown = enoughKnown && gets && gives;
        gains += side.gain;
        burdens += side.burden;
        result.parties.append(side);
    }
    if (!enoughKnown || gains <= 0 || burdens <= 0)
        return result;

    double furthest = 0;
    for (PartyBalance &side : result.parties) {
        side.lean = side.gain / gains - side.burden / burdens;
        furthest = std::max(furthest, std::abs(*side.lean));
    }
    const double exact = 100 * (1 - furthest);
    result.percent = static_cast<int>(std::lround(exact));
    result.band = reaches(exact, 90)   ? BalanceBand::Even
                  : reaches(exact, 75) ? BalanceBand::Leaning
                                       : BalanceBand::Lopsided;
    if (result.band != BalanceBand::Even)
        result.leansTo = std::ranges::max_element(result.parties, {}, &PartyBalance::lean)->partyId;
    return result;
}

} // namespace concord
