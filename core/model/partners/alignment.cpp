// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/alignment.h"

#include "core/model/rules.h"

#include <algorithm>
#include <map>

namespace concord {

namespace {

/// The most that one of the parties covers of a need; nothing while nothing is known.
std::optional<int> mostCovered(NeedId need, const QList<Coverage> &coverages, const QList<PartyId> &parties)
{
    std::optional<int> most;
    for (const Coverage &coverage : coverages) {
        if (coverage.needId == need && parties.contains(coverage.partyId))
            most = std::max(most.value_or(0), coverage.percent);
    }
    return most;
}

bool serves(const Strength &strength, NeedId need, const QList<StrengthRelevance> &relevances)
{
    return std::ranges::any_of(
        relevances, [&](const StrengthRelevance &r) { return r.strengthId == strength.id && r.needId == need; });
}

} // namespace

std::optional<double> coveragePercent(const QList<Need> &needs, const QList<Coverage> &coverages,
                                      const QList<PartyId> &parties)
{
    double covered = 0;
    double weights = 0;
    bool known = false;
    for (const Need &need : needs) {
        const auto most = mostCovered(need.id, coverages, parties);
        known = known || most;
        covered += need.weight * most.value_or(0);
        weights += need.weight;
    }
    return known ? std::optional(covered / weights) : std::nullopt;
}

std::optional<double> focusPercent(const QList<Strength> &strengthsOfParty, const QList<Need> &needs,
                                   const QList<StrengthRelevance> &relevances)
{
    double relevant = 0;
    double all = 0;
    for (const Strength &strength : strengthsOfParty) {
        all += strength.level;
        if (std::ranges::any_of(needs, [&](const Need &need) { return serves(strength, need.id, relevances); }))
            relevant += strength.level;
    }
    return all > 0 ? std::optional(100 * relevant / all) : std::nullopt;
}

std::optional<Alignment> alignment(std::optional<double> coverage, std::optional<double> focus)
{
    if (!coverage || !focus)
        return std::nullopt;
    const bool coversMuch = reaches(*coverage, 50);
    const bool isFocused = reaches(*focus, 50);
    if (coversMuch)
        return isFocused ? Alignment::MadeForThis : Alignment::OverSized;
    return isFocused ? Alignment::Specialist : Alignment::AdmiredOnly;
}

std::optional<Strength> betterThanMe(const Need &need, const QList<Strength> &strengths,
                                     const QList<StrengthRelevance> &relevances)
{
    std::optional<Strength> best;
    if (!need.selfLevel)
        return best;
    for (const Strength &strength : strengths) {
        if (strength.level > std::max(*need.selfLevel, best ? best->level : 0) && serves(strength, need.id, relevances))
            best = strength;
    }
    return best;
}

std::optional<double> betterThanMePercent(const QList<Need> &needs, const QList<Strength> &strengths,
                                          const QList<StrengthRelevance> &relevances)
{
    int rated = 0;
    int exceeded = 0;
    for (const Need &need : needs) {
        rated += need.selfLevel ? 1 : 0;
        exceeded += betterThanMe(need, strengths, relevances) ? 1 : 0;
    }
    return rated == 0 ? std::nullopt : std::optional(100.0 * exceeded / rated);
}

QList<IndexPoint> betterThanMeOverTime(const QList<Need> &needs, const QList<Strength> &strengths,
                                       const QList<StrengthRelevance> &relevances)
{
    int rated = 0;
    std::map<QDate, int> found; // an invalid day comes before all others
    for (const Need &need : needs) {
        if (!need.selfLevel)
            continue;
        ++rated;
        std::optional<QDate> first;
        for (const Strength &strength : strengths) {
            if (strength.level > *need.selfLevel && serves(strength, need.id, relevances))
                first = std::min(first.value_or(strength.observedOn), strength.observedOn);
        }
        if (first)
            ++found[*first];
    }
    QList<IndexPoint> points;
    int exceeded = 0;
    for (const auto &[day, count] : found) {
        exceeded += count;
        points << IndexPoint{day, 100.0 * exceeded / rated};
    }
    return points;
}

} // namespace concord
