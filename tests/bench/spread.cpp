// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/spread.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace concord::bench {

double Spread::quantile(double fraction) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::ceil(fraction * last))];
}

QString Spread::text() const
{
    return QStringLiteral("%1 (%2 to %3)").arg(figure(median()), figure(quantile(0.25)), figure(quantile(0.75)));
}

QString figure(double value)
{
    const double size = std::abs(value);
    const int places = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
    return QString::number(value, 'f', places);
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace concord::bench
