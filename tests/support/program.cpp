// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QProcess>

namespace concord::testing {

Ended concordCli(const QStringList &words, const QString &output)
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(CONCORD_BIN_DIR "/concord-cli"), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, process.readAllStandardOutput(), "did not end: " + process.errorString().toUtf8()};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace concord::testing
