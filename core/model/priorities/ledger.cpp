// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/ledger.h"

#include <algorithm>
#include <map>

namespace concord {

namespace {

int monthNumber(QDate day)
{
    return 12 * day.year() + day.month();
}

} // namespace

LedgerTotals ledgerTotals(const QList<AloneEntry> &entries)
{
    LedgerTotals totals;
    if (entries.isEmpty())
        return totals;
    double frustration = 0;
    std::map<QString, std::int64_t> money;
    for (const AloneEntry &entry : entries) {
        totals.hours += entry.hours;
        frustration += entry.frustration;
        if (entry.moneyMinor != 0)
            money[entry.currency] += entry.moneyMinor;
    }
    for (const auto &[currency, minor] : money)
        totals.money << MoneySum{currency, minor};
    const auto [first, last] = std::ranges::minmax(entries, {}, &AloneEntry::spentOn);
    totals.entries = static_cast<int>(entries.size());
    totals.frustration = frustration / totals.entries;
    totals.from = first.spentOn;
    totals.to = last.spentOn;
    totals.months = monthNumber(totals.to) - monthNumber(totals.from) + 1;
    return totals;
}

} // namespace concord
