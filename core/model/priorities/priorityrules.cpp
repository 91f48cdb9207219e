// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/priorityrules.h"

#include "core/model/rules.h"

#include <algorithm>
#include <cmath>

namespace concord {

QList<Violation> violationsOf(const Coverage &coverage)
{
    return Rules()
        .require(std::ranges::find(coverageSteps, coverage.percent) != std::end(coverageSteps),
                 QStringLiteral("not_a_coverage_step"), QStringLiteral("coverage.percent"))
        .broken();
}

QList<Violation> violationsOf(const AloneEntry &entry)
{
    const double quarters = entry.hours * 4;
    return Rules()
        .require(quarters == std::floor(quarters), QStringLiteral("not_quarter_hours"),
                 QStringLiteral("alone_entry.hours"))
        .require(isCurrencyCode(entry.currency), QStringLiteral("not_a_currency"),
                 QStringLiteral("alone_entry.currency"), entry.currency)
        .broken();
}

} // namespace concord
