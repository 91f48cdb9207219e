// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/value.h"

#include "core/model/rules.h"

#include <algorithm>

namespace concord {

namespace {

struct WeightedSum {
    double weighted = 0;
    double weights = 0;
    void add(double value, double weight)
    {
        weighted += value * weight;
        weights += weight;
    }
    [[nodiscard]] std::optional<double> percent() const
    {
        return weights > 0 ? std::optional(100 * weighted / weights) : std::nullopt;
    }
};

bool countsForValue(const Benefit &benefit)
{
    return !benefit.unplanned && benefit.state != BenefitState::GivenUp;
}

} // namespace

const BenefitReading *latestReading(const QList<BenefitReading> &readings, BenefitId benefit)
{
    const BenefitReading *latest = nullptr;
    for (const BenefitReading &reading : readings) {
        if (reading.benefitId == benefit &&
            (latest == nullptr || std::pair(reading.readOn, reading.id) > std::pair(latest->readOn, latest->id)))
            latest = &reading;
    }
    return latest;
}

std::optional<RealisedBenefit> realised(const Benefit &benefit, const BenefitReading *latest)
{
    if (latest == nullptr || !benefit.baseline || !benefit.target || *benefit.baseline == *benefit.target)
        return std::nullopt;
    const double way = (latest->value - *benefit.baseline) / (*benefit.target - *benefit.baseline);
    return RealisedBenefit{benefit.id, std::clamp(way, 0.0, 1.0), std::max(0.0, way - 1)};
}

RealisedValue realisedValue(const QList<PartyId> &parties, const QList<Benefit> &benefits,
                            const QList<BenefitReading> &readings)
{
    RealisedValue value;
    WeightedSum all;
    QHash<PartyId, WeightedSum> perParty;
    for (const Benefit &benefit : benefits) {
        const auto measured = realised(benefit, latestReading(readings, benefit.id));
        if (!measured || !countsForValue(benefit))
            continue;
        value.benefits.append(*measured);
        all.add(measured->realised, benefit.importance);
        if (benefit.partyId)
            perParty[*benefit.partyId].add(measured->realised, benefit.importance);
    }
    for (const PartyId party : parties)
        value.parties.append({party, perParty.value(party).percent()});
    value.percent = all.percent();
    return value;
}

BenefitDirection goodDirection(const Benefit &benefit)
{
    if (!benefit.baseline || !benefit.target)
        return benefit.direction;
    return *benefit.target < *benefit.baseline ? BenefitDirection::Down : BenefitDirection::Up;
}

SuggestedState suggestedState(const Benefit &benefit, const BenefitReading *latest, QDate today)
{
    if (benefit.state == BenefitState::GivenUp || benefit.state == BenefitState::Realised)
        return {benefit.state, false};
    const bool rising = goodDirection(benefit) == BenefitDirection::Up;
    const auto past = [&](double mark) { return rising ? latest->value > mark : latest->value < mark; };
    if (latest != nullptr && benefit.target && (past(*benefit.target) || latest->value == *benefit.target))
        return {BenefitState::Realised, false};
    if (benefit.dueOn.isValid() && benefit.dueOn < today)
        return {BenefitState::Missed, benefit.state != BenefitState::Missed};
    if (latest != nullptr && benefit.baseline && past(*benefit.baseline))
        return {BenefitState::Emerging, false};
    return {benefit.state, false};
}

} // namespace concord
