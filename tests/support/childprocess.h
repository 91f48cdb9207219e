// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/wait.h>

#include <csignal>
#include <functional>
#include <unistd.h>

namespace concord {

/// A second process that runs a function of the test. Whatever files it needs it opens itself: nothing that the test
/// has open through SQLite may be carried over.
class ChildProcess {
public:
    /// `work` may acknowledge by calling its argument; the process ends with what it returns.
    explicit ChildProcess(const std::function<int(const std::function<void()> &acknowledge)> &work)
    {
        int ends[2] = {-1, -1};
        (void)!pipe(ends);
        m_process = fork();
        if (m_process == 0) {
            close(ends[0]);
            _exit(work([&ends] { (void)!write(ends[1], "x", 1); }));
        }
        close(ends[1]);
        m_acknowledgements = ends[0];
    }
    ~ChildProcess()
    {
        kill();
        close(m_acknowledgements);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits for the next acknowledgement; false when the process ended without one.
    bool waitForAcknowledgement() { return readOne(); }
    /// How many acknowledgements wait in the pipe of a process that has ended.
    int countRest()
    {
        int count = 0;
        while (readOne())
            ++count;
        return count;
    }
    /// SIGKILL: nothing of the process runs after it.
    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
            m_process = -1;
        }
    }
    /// Waits for the end and answers what the work returned; -1 when it was killed.
    int wait()
    {
        int status = 0;
        waitpid(m_process, &status, 0);
        m_process = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    bool readOne()
    {
        char byte = 0;
        return read(m_acknowledgements, &byte, 1) == 1;
    }

    pid_t m_process = -1;
    int m_acknowledgements = -1;
};

} // namespace concord
