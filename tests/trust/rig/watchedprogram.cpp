// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/watchedprogram.h"

#include <QDir>
#include <QFile>

#include <sys/wait.h>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <vector>

namespace concord {

namespace {

constexpr int patienceMilliseconds = 60000;

} // namespace

WatchedProgram::WatchedProgram(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    int ends[2] = {-1, -1};
    (void)!pipe(ends);
    m_process = fork();
    if (m_process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    ::close(ends[1]);
    m_output = ends[0];
}

WatchedProgram::~WatchedProgram()
{
    kill();
    ::close(m_output);
}

bool WatchedProgram::isRunning()
{
    if (m_process > 0 && waitpid(m_process, nullptr, WNOHANG) == m_process)
        m_process = -1;
    return m_process > 0;
}

bool WatchedProgram::waitForJournal(const QString &folder)
{
    while (isRunning()) {
        if (hasHotJournal(folder))
            return true;
        usleep(100);
    }
    return false;
}

bool WatchedProgram::killInTransaction(const QString &folder)
{
    while (waitForJournal(folder)) {
        ::kill(m_process, SIGSTOP);
        waitpid(m_process, nullptr, WUNTRACED);
        if (hasHotJournal(folder)) {
            kill();
            return true;
        }
        ::kill(m_process, SIGCONT); // it was through before it stood still
    }
    return false;
}

bool WatchedProgram::waitForLine()
{
    while (!m_said.contains('\n')) {
        pollfd ready = {m_output, POLLIN, 0};
        char bytes[256];
        const bool isReady = poll(&ready, 1, patienceMilliseconds) == 1;
        const ssize_t count = isReady ? read(m_output, bytes, sizeof bytes) : 0;
        if (count <= 0)
            return false;
        m_said.append(bytes, count);
    }
    return true;
}

void WatchedProgram::kill()
{
    if (isRunning()) {
        ::kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
}

QByteArray WatchedProgram::said()
{
    char bytes[4096];
    for (ssize_t count = 0; (count = read(m_output, bytes, sizeof bytes)) > 0;)
        m_said.append(bytes, count);
    return m_said;
}

bool hasHotJournal(const QString &folder)
{
    static const QByteArray begins = QByteArray::fromHex("d9d505f920a163d7");
    const QDir files(folder);
    for (const QString &name : files.entryList({QStringLiteral("*-journal")}, QDir::Files | QDir::Hidden)) {
        QFile journal(files.filePath(name));
        if (journal.open(QIODevice::ReadOnly) && journal.read(begins.size()) == begins)
            return true;
    }
    return false;
}

} // namespace concord
