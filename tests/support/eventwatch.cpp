// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>
#include <utility>

namespace concord {

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const int level = thread()->loopLevel();
    if (level <= m_loopLevel)
        return QApplication::notify(receiver, event);

    // Both may be gone once the event is dealt with.
    const QEvent::Type type = event->type();
    const char *className = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const int outerLevel = std::exchange(m_loopLevel, level);
    const double outerNested = std::exchange(m_inNested, 0);
    const double start = threadMilliseconds();
    const bool result = QApplication::notify(receiver, event);
    const double spent = threadMilliseconds() - start;
    const double own = spent - m_inNested;
    m_loopLevel = outerLevel;
    m_inNested = outerNested + spent;
    if (own > m_longest.milliseconds) {
        const char *word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = {own, QStringLiteral("%1 of %2 %3")
                              .arg(word != nullptr ? QLatin1String(word) : QLatin1String("event"), QLatin1String(className), name)
                              .trimmed()};
    }
    return result;
}

WatchedApplication::Longest WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

} // namespace concord
