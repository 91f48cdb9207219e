// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rotation.h"

#include <algorithm>
#include <functional>

namespace concord {
namespace {

constexpr int daysKeptWhole = 2;

/// Keeps the newest backup of each of so many periods. A period is named by its first day.
struct Tier {
    int periods;
    QDate (*periodOf)(QDate);
    QDate current = {};
    int met = 0;

    /// The times come newest first. True when this tier has a place for the period of `day`.
    bool hasPlace(QDate day) const { return periodOf(day) == current || met < periods; }
    /// True when `day` is the first that is met in its period.
    bool opens(QDate day)
    {
        const QDate period = periodOf(day);
        if (period == current)
            return false;
        current = period;
        ++met;
        return true;
    }
};

} // namespace

QList<QDateTime> expiredBackups(QList<QDateTime> all, QDate today)
{
    std::sort(all.begin(), all.end(), std::greater<>());
    Tier tiers[] = {
        {12, [](QDate day) { return day; }},
        {10, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); }},
        {9, [](QDate day) { return QDate(day.year(), day.month(), 1); }},
    };
    QList<QDateTime> expired;
    for (const QDateTime &at : all) {
        const QDate day = at.date();
        if (at == all.front() || day.daysTo(today) < daysKeptWhole)
            continue;
        const auto tier = std::find_if(std::begin(tiers), std::end(tiers),
                                       [day](const Tier &candidate) { return candidate.hasPlace(day); });
        if (tier == std::end(tiers) || !tier->opens(day))
            expired << at;
    }
    return expired;
}

} // namespace concord
