// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace concord::bench {

/// Another program at work, ended when this goes. Throws FailureError when it can't be started or ends by itself.
class Running {
public:
    Running(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    /// Milliseconds from its start until it was at rest, with a window whose title has `title` in it. Throws after two
    /// minutes.
    [[nodiscard]] double untilShown(const QString &title);
    /// Milliseconds from now until `program`, which asks it for something, has ended and it is at rest again.
    [[nodiscard]] double untilDone(const QString &program, const QStringList &arguments);
    /// Its resident memory.
    [[nodiscard]] double megabytes() const;

private:
    [[nodiscard]] double untilAtRest(const QElapsedTimer &since);
    [[nodiscard]] double processorMilliseconds() const;

    QProcess m_process;
    QElapsedTimer m_started;
};

/// Runs a program to its end. Throws FailureError unless it ends well.
void finish(const QString &program, const QStringList &arguments);

} // namespace concord::bench
