// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/running.h"

#include "core/base/outcome.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <deque>

namespace concord::bench {

namespace {

constexpr double restMilliseconds = 500;
constexpr double workAtRest = 5; // milliseconds of processor time
constexpr qint64 patience = 120'000; // milliseconds

[[noreturn]] void fail(const QString &what)
{
    throw FailureError({FailureKind::Other, {}, what});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void finish(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(program + u' ' + arguments.join(u' ') + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError()));
}

Running::Running(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_started.start();
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        fail(program + QStringLiteral(" can't be started"));
}

Running::~Running()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

double Running::untilShown(const QString &title)
{
    for (;;) {
        const double rest = untilAtRest(m_started);
        QProcess windows;
        windows.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                                  QRegularExpression::escape(title)});
        if (windows.waitForFinished() && !windows.readAllStandardOutput().trimmed().isEmpty())
            return rest;
        if (m_started.elapsed() > patience)
            fail(m_process.program() + QStringLiteral(" shows no window named ") + title);
    }
}

double Running::untilDone(const QString &program, const QStringList &arguments)
{
    QElapsedTimer since;
    since.start();
    finish(program, arguments);
    return untilAtRest(since);
}

double Running::megabytes() const
{
    static const QRegularExpression resident(QStringLiteral("VmRSS:\\s*(\\d+)"));
    const QString status = QString::fromLatin1(contentOf(QStringLiteral("/proc/%1/status").arg(m_process.processId())));
    return resident.match(status).captured(1).toDouble() / 1024;
}

double Running::untilAtRest(const QElapsedTimer &since)
{
    struct Look {
        double at;
        double work;
    };
    std::deque<Look> looks; // of the last half second and a little more
    for (;;) {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(0))
            fail(m_process.program() + QStringLiteral(" has ended by itself"));
        looks.push_back({static_cast<double>(since.nsecsElapsed()) / 1e6, processorMilliseconds()});
        while (looks.size() > 1 && looks[1].at <= looks.back().at - restMilliseconds)
            looks.pop_front();
        if (looks.back().at - looks.front().at >= restMilliseconds && looks.back().work - looks.front().work < workAtRest)
            return looks.front().at;
        if (since.elapsed() > patience)
            fail(m_process.program() + QStringLiteral(" does not come to rest"));
        QThread::msleep(5);
    }
}

double Running::processorMilliseconds() const
{
    const QString tasks = QStringLiteral("/proc/%1/task").arg(m_process.processId());
    double nanoseconds = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        nanoseconds += contentOf(tasks + u'/' + task + QStringLiteral("/schedstat")).split(' ').first().toDouble();
    return nanoseconds / 1e6;
}

} // namespace concord::bench
