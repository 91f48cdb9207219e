// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace concord {

/// A program of its own that writes to a file and says so on its output, to be killed in the middle.
class WatchedProgram {
public:
    WatchedProgram(const QString &program, const QStringList &arguments);
    ~WatchedProgram();
    WatchedProgram(const WatchedProgram &) = delete;
    WatchedProgram &operator=(const WatchedProgram &) = delete;

    /// Waits until it is in the middle of writing to a file in `folder`: hasHotJournal(). False when the program ended
    /// before.
    bool waitForJournal(const QString &folder);
    /// Waits for one line of output; false when it ended without.
    bool waitForLine();
    /// Holds it still when it is in the middle of writing, and kills it there; false when it ended before it ever was.
    bool killInTransaction(const QString &folder);
    /// SIGKILL, which nothing survives.
    void kill();
    /// Everything that it has said, when it is dead.
    QByteArray said();
    [[nodiscard]] bool isRunning();

private:
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_said;
};

/// Whether SQLite will have to play a journal in the folder back.
[[nodiscard]] bool hasHotJournal(const QString &folder);

} // namespace concord
