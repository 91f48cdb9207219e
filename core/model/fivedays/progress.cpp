// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fivedays/progress.h"

#include <algorithm>

namespace concord {

namespace {

/// Of something countable whose number is not fixed: all of it, and at least `least`.
int all(int count, int least = 1)
{
    return std::max(count, least);
}

} // namespace

int DayProgress::percent() const
{
    if (points.empty())
        return 0;
    double sum = 0;
    for (const PointProgress &point : points)
        sum += static_cast<double>(std::clamp(point.have, 0, point.wanted)) / point.wanted;
    // A hair is added because a sum of thirds falls short of the whole.
    return isComplete() ? 100 : std::min(99, static_cast<int>(100 * sum / static_cast<double>(points.size()) + 1e-9));
}

bool DayProgress::isComplete() const
{
    return !points.empty() && std::ranges::all_of(points, &PointProgress::isThere);
}

std::vector<DayProgress> progressOf(const DayFacts &f)
{
    using enum DayPoint;
    std::vector<DayProgress> days{
        {1,
         {{Priority, f.hasPriority, 1},
          {Reason, f.hasWhy + f.hasSuccessSign, 2},
          {Alone, f.aloneEntries, 1},
          {Forces, (f.forward > 0) + (f.holdsBack > 0), 2},
          {Needs, f.needs, 1}}},
        {2,
         {{Respected, f.partnersWithStrength, usefulList},
          {Coverage, f.needsCovered, all(f.needs)},
          {Focus, f.relevantStrengths, 1}}},
        {3,
         {{Alliance, f.hasAlliance, 1},
          {Topics, f.topicsAnswered, all(f.topics)},
          {Wins, f.partiesWinning, all(f.parties, 2)},
          {Safeguards, f.safeguards, 1}}},
        {4,
         {{Candidate, f.candidates, 1},
          {Significance, f.partiesCaring, all(f.parties, 2)},
          {WhyWe, f.hasOwnReason, 1},
          {WhyThey, f.othersWinningMuch, all(f.others)},
          {SaysYes, f.partiesWithSignatory, all(f.parties, 2)}}},
        {5,
         {{Team, f.teams, 1},
          {Rated, f.teamsRated, all(f.teamsToRate)},
          {Changes, f.changesDecided, all(f.changesKnown)},
          {Asked, f.asks, 1}}},
    };
    if (f.wanted > 0)
        days.back().points.push_back({Wanted, f.wantedAsked, f.wanted});
    return days;
}

int percentOf(const std::vector<DayProgress> &days)
{
    if (days.empty())
        return 0;
    int sum = 0;
    for (const DayProgress &day : days)
        sum += day.percent();
    return sum / static_cast<int>(days.size());
}

} // namespace concord
