// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copies.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace concord {
namespace {

TEST(FreePath, KeepsAPlainNameAndCountsOnWhenItIsTaken)
{
    const QTemporaryDir folder;
    const QString first = freePath(folder.path(), QStringLiteral("Ørsted & Söhne"));
    EXPECT_EQ(first, folder.filePath(QStringLiteral("Ørsted & Söhne.concord")));
    QFile(first).open(QIODevice::WriteOnly);
    EXPECT_EQ(freePath(folder.path(), QStringLiteral("Ørsted & Söhne")),
              folder.filePath(QStringLiteral("Ørsted & Söhne 2.concord")));
}

TEST(FreePath, LeavesOutWhatAFileMayNotBeCalled)
{
    const QTemporaryDir folder;
    EXPECT_EQ(freePath(folder.path(), QStringLiteral("<img src=/etc/passwd> \"Ørsted\"\n& Co")),
              folder.filePath(QStringLiteral("img src=-etc-passwd- -Ørsted-& Co.concord")));
    EXPECT_EQ(freePath(folder.path(), QStringLiteral("../..")), folder.filePath(QStringLiteral("Concord.concord")));
}

TEST(FreePath, StaysShortEnoughForAnyFileSystem)
{
    const QTemporaryDir folder;
    const QString path = freePath(folder.path(), QStringLiteral("🚀").repeated(100));
    EXPECT_TRUE(QFile(path).open(QIODevice::WriteOnly));
    EXPECT_LT(QFileInfo(path).fileName().toUtf8().size(), 170);
    EXPECT_FALSE(QFileInfo(path).fileName().contains(QChar::ReplacementCharacter));
}

} // namespace
} // namespace concord
