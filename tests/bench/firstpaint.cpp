// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Notices when the first paint of a window is through.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &window) : m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // The whole window is painted and flushed in one event; what is behind it in the queue sees it done.
            QTimer::singleShot(0, this, [this] {
                m_at = nanoseconds(CLOCK_MONOTONIC);
                m_processor = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
            });
            QTimer::singleShot(400, this, [this] {
                std::printf("%lld %lld %lld\n", static_cast<long long>(m_at - qgetenv("BENCH_START").toLongLong()),
                            static_cast<long long>(residentKilobytes()), static_cast<long long>(m_processor));
                std::fflush(stdout);
                m_window.close();
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    QWidget &m_window;
    bool m_seen = false;
    qint64 m_at = 0;
    qint64 m_processor = 0;
};

} // namespace

int runToFirstPaint(QApplication &application, QWidget &window)
{
    FirstPaint watch(window);
    window.show();
    return application.exec();
}
