// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace concord::testing {

/// What a program of the system prints, or nothing when it fails or takes more than two minutes.
[[nodiscard]] inline QByteArray printedBy(const QString &program, const QStringList &words)
{
    constexpr int milliseconds = 120'000;
    QProcess process;
    process.start(QStandardPaths::findExecutable(program), words);
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace concord::testing
