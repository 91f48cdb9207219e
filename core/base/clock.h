// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace concord {

/// Tells the day and the instant at the edge of the program. Rules never ask it: they are given `today`.
class Clock {
public:
    Clock() = default;
    /// A clock whose day stands still: `--as-of` and tests.
    explicit Clock(QDate today) : m_fixedDay(today) {}

    /// The user's local day.
    [[nodiscard]] QDate today() const { return m_fixedDay.isValid() ? m_fixedDay : QDate::currentDate(); }
    /// The instant in UTC; with a fixed day, that day at the real time of day.
    [[nodiscard]] QDateTime now() const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return m_fixedDay.isValid() ? QDateTime(m_fixedDay, now.time(), Qt::UTC) : now;
    }
    [[nodiscard]] bool isFixed() const { return m_fixedDay.isValid(); }

private:
    QDate m_fixedDay;
};

} // namespace concord
