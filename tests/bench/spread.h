// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace concord::bench {

/// What was measured, in one unit.
class Spread {
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// The value that `fraction` of all are not above (0.5: the median). 0 without values.
    [[nodiscard]] double quantile(double fraction) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double greatest() const { return quantile(1); }
    /// "12.3 (11.9 to 14.0)": the median between the quartiles.
    [[nodiscard]] QString text() const;

private:
    std::vector<double> m_values;
};

/// "4.2", "42", "0.042": three digits at most.
[[nodiscard]] QString figure(double value);

/// Milliseconds that `work` takes on the clock.
template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of this thread's own CPU time.
[[nodiscard]] double threadMilliseconds();

} // namespace concord::bench
