// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/ledger.h"
#include "core/model/priorities/priority.h"

#include <QString>

/// Words for priorities, what they need, and who covers it.
namespace concord::wording {

[[nodiscard]] QString name(PriorityKind kind);
[[nodiscard]] QString name(PriorityState state);
/// "a term of the agreement": what answers a hold-back.
[[nodiscard]] QString name(ForceAnswer answer);
[[nodiscard]] QString name(CoverageBasis basis);
/// One sign for a narrow cell; the word stands in the legend and in the cell's own words.
[[nodiscard]] QString mark(CoverageBasis basis);
/// "78.6 %": with the decimal that tells two partners apart; a dash when it is unknown.
[[nodiscard]] QString finePercent(std::optional<double> value);
/// "12.9 hours and EUR 278.57 a month"; empty without entries.
[[nodiscard]] QString aMonthAlone(const LedgerTotals &totals);
/// "180 hours, EUR 3,900.00, frustration 3.8 of 5"; empty without entries.
[[nodiscard]] QString spentAlone(const LedgerTotals &totals);

} // namespace concord::wording
