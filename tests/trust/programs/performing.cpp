// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/programs/performing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace concord {
namespace {

Outcome<void> perform(const TrustedAct &act, Ground &ground)
{
    try {
        return act.perform(ground);
    } catch (const FailureError &error) { // of looking for the record that the act is about
        return tl::make_unexpected(error.failure());
    }
}

} // namespace

std::vector<WantedAct> wantedActs()
{
    const QStringList words = QCoreApplication::arguments();
    std::vector<WantedAct> wanted;
    for (qsizetype i = 2; i + 1 < words.size(); i += 2) {
        const auto &all = trustedActs();
        const auto found = std::ranges::find_if(
            all, [&](const TrustedAct &act) { return QLatin1String(act.code) == words[i + 1]; });
        if (found == all.end())
            throw std::logic_error("no such act: " + words[i + 1].toStdString());
        wanted.push_back({words[1], words[i], &*found});
    }
    return wanted;
}

void performAndSay(const WantedAct &wanted, Ground &ground)
{
    Outcome<void> outcome = perform(*wanted.act, ground);
    while (!outcome && outcome.error().kind == FailureKind::Locked)
        outcome = perform(*wanted.act, ground);
    if (outcome)
        std::printf("done %s\n", wanted.act->code);
    else
        std::printf("refused %s %d\n", wanted.act->code, static_cast<int>(outcome.error().kind));
    std::fflush(stdout);
}

} // namespace concord

/// A disk that takes its time, so that a transaction lasts long enough to be killed in the middle. Nothing is really
/// synced: a process that is killed takes nothing with it that the system has.
extern "C" {
namespace {
constexpr useconds_t syncMicroseconds = 2000;
}
int fsync(int)
{
    usleep(syncMicroseconds);
    return 0;
}
int fdatasync(int)
{
    usleep(syncMicroseconds);
    return 0;
}
} // extern "C"
