// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <ctime>

namespace concord {

/// Moves the local day under a clock that runs, by moving the time zone: to the program it is the same as midnight
/// passing, a machine that wakes up another day, or a traveller's. At the end the zone is as it was.
class MovedDay {
public:
    MovedDay() : m_before(qgetenv("TZ")) { set("XXX+24"); }
    ~MovedDay()
    {
        m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    MovedDay(const MovedDay &) = delete;
    MovedDay &operator=(const MovedDay &) = delete;

    /// A day, or two, after the one on which this object was made.
    void toNext() { set("XXX0"); }
    void toTheOneAfter() { set("XXX-24"); }

private:
    static void set(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace concord
