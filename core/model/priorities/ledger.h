// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/priority.h"

namespace concord {

/// Money of one currency.
struct MoneySum {
    QString currency; ///< ISO 4217
    std::int64_t minor = 0; ///< in hundredths
    friend bool operator==(const MoneySum &, const MoneySum &) = default;
};

/// What going it alone took so far, and a month's share of it (docs/formulas.md, "Going it alone").
struct LedgerTotals {
    int entries = 0;
    double hours = 0;
    QList<MoneySum> money;             ///< each currency apart, by its code; none of nothing
    std::optional<double> frustration; ///< the mean, 1-5
    QDate from;                        ///< the first entry's day
    QDate to;                          ///< the last one's
    int months = 0;                    ///< calendar months from the first entry's to the last one's, both counted

    /// A month's share of a sum; nothing without entries.
    [[nodiscard]] std::optional<double> aMonth(double sum) const
    {
        return months > 0 ? std::optional(sum / months) : std::nullopt;
    }
};

[[nodiscard]] LedgerTotals ledgerTotals(const QList<AloneEntry> &entries);

} // namespace concord
