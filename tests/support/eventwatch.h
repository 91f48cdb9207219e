// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace concord {

/// What an event may cost the window's thread in a build that people run: then nobody feels it.
inline constexpr double mostMilliseconds = 50;
/// How much slower the same code may be in this build: a bound, not a measured ratio. Optimised builds are held to the
/// limit itself.
#if defined(CONCORD_SANITIZED)
inline constexpr double slowness = 10;
#elif defined(__OPTIMIZE__)
inline constexpr double slowness = 1;
#else
inline constexpr double slowness = 4;
#endif

/// An application that measures how much of its thread's own CPU time each event costs, from being taken from the
/// queue until it is dealt with, with everything that it sends on the way. A nested event loop (an open dialog) counts
/// its events one by one, and they are not part of the event that opened it. Time in which other processes run, or the
/// disk is waited for, does not count, so that a busy machine changes nothing.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    struct Longest {
        double milliseconds = 0;
        QString event; ///< its type, the class and the name of who received it
    };
    /// The longest event since the last call.
    [[nodiscard]] Longest takeLongest();

private:
    int m_loopLevel = -1;     ///< of the event that is being measured; -1: none is
    double m_inNested = 0;    ///< spent in events of nested loops meanwhile
    Longest m_longest;
};

} // namespace concord
