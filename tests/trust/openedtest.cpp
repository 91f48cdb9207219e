// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/trust/rig/runs.h"
#include "tests/trust/rig/tier.h"

#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <optional>

namespace concord {
namespace {

constexpr auto withoutStrace = "strace is missing or may not trace";

/// The lines of an strace log that open the file.
QStringList openingsOf(const QString &file, const QString &log)
{
    QStringList openings;
    for (const QString &line : log.split(u'\n')) {
        if (line.contains(u'"' + file + u'"') && !line.contains(QStringLiteral("ENOENT")))
            openings << line;
    }
    return openings;
}

/// SQLite opens with O_NOFOLLOW. Anybody else may look at the file only before, for reading.
void expectOnlySqliteAfterTheFirstLook(const QStringList &openings)
{
    bool hasSqlite = false;
    for (const QString &line : openings) {
        const bool isSqlite = line.contains(QStringLiteral("O_NOFOLLOW"));
        EXPECT_TRUE(isSqlite || (!hasSqlite && line.contains(QStringLiteral("O_RDONLY")))) << line.toStdString();
        hasSqlite = hasSqlite || isSqlite;
    }
    EXPECT_TRUE(hasSqlite) << "the file was never opened";
}

/// Runs a program and answers what strace saw it open; nothing where strace is missing or may not trace.
std::optional<QString> traced(const QString &program, const QStringList &arguments)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    const Folder folder;
    const QStringList tracing{QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-e"),
                              QStringLiteral("trace=open,openat,creat"), QStringLiteral("-o"),
                              folder.file(QStringLiteral("log"))};
    if (strace.isEmpty() || run(strace, tracing + QStringList{QStringLiteral("/bin/true")}).status != 0)
        return std::nullopt;
    EXPECT_EQ(run(strace, tracing + QStringList{program} + arguments).status, 0);
    QFile log(folder.file(QStringLiteral("log")));
    EXPECT_TRUE(log.open(QIODevice::ReadOnly));
    return QString::fromUtf8(log.readAll());
}

} // namespace

class OpenedBy : public ::testing::TestWithParam<const char *> {};

TEST_P(OpenedBy, NothingButSqlite)
{
    const Ground ground;
    const auto log = traced(QStringLiteral(CONCORD_BIN_DIR "/concord-cli"), {ground.path(), QString::fromLatin1(GetParam())});
    if (!log)
        CONCORD_SKIP(withoutStrace);
    expectOnlySqliteAfterTheFirstLook(openingsOf(ground.path(), *log));
}

INSTANTIATE_TEST_SUITE_P(The, OpenedBy, ::testing::Values("agenda", "check", "undo"),
                         [](const auto &name) { return std::string(name.param); });

class OpenedForActsBy : public ::testing::TestWithParam<const char *> {};

TEST_P(OpenedForActsBy, NothingButSqlite)
{
    const std::vector<TrustedAct> &acts = trustedActs();
    const auto grounds = groundsFor(acts);
    const auto log = traced(QStringLiteral(CONCORD_BIN_DIR "/") + QString::fromLatin1(GetParam()), actsOn(grounds, acts));
    if (!log)
        CONCORD_SKIP(withoutStrace);
    for (std::size_t i = 0; i < acts.size(); ++i) {
        SCOPED_TRACE(acts[i].code);
        expectOnlySqliteAfterTheFirstLook(openingsOf(grounds[i]->path(), *log));
    }
}

INSTANTIATE_TEST_SUITE_P(Program, OpenedForActsBy, ::testing::Values("concord_trust_acts", "concord_trust_window"),
                         [](const auto &program) { return std::string(program.param); });

} // namespace concord
