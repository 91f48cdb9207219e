// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>

#include <gtest/gtest.h>

namespace concord {

namespace {

/// What the window's program prints when it is called with these words and needs no window for the answer.
QString printedBy(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(CONCORD_BIN_DIR "/concord"), words);
    EXPECT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0);
    return QString::fromUtf8(program.readAllStandardOutput());
}

} // namespace

TEST(StartingTheWindow, SaysHowUnderTheNameThatOneTypes)
{
    const QString help = printedBy({QStringLiteral("--help")});
    EXPECT_TRUE(help.startsWith(QStringLiteral("Usage: concord [options] [FILE]\n"))) << help.toStdString();
    EXPECT_TRUE(help.contains(QStringLiteral("--sample <NAME>"))) << help.toStdString();
}

TEST(StartingTheWindow, SaysItsVersionWithoutADisplay)
{
    EXPECT_EQ(printedBy({QStringLiteral("--version")}), QStringLiteral("Concord " CONCORD_VERSION "\n"));
}

} // namespace concord
