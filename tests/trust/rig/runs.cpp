// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/runs.h"

#include <QProcess>

namespace concord {

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

std::vector<std::unique_ptr<Ground>> groundsFor(const std::vector<TrustedAct> &acts)
{
    std::vector<std::unique_ptr<Ground>> grounds;
    for (const TrustedAct &act : acts) {
        grounds.push_back(act.ground());
        grounds.back()->close();
    }
    return grounds;
}

QStringList actsOn(const std::vector<std::unique_ptr<Ground>> &grounds, const std::vector<TrustedAct> &acts)
{
    QStringList words{grounds.front()->outside()};
    for (std::size_t i = 0; i < grounds.size(); ++i)
        words << grounds[i]->folder() << QString::fromLatin1(acts[i].code);
    return words;
}

} // namespace concord
