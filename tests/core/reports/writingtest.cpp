// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/writing.h"

#include "core/workspace/workspace.h"
#include "tests/support/asnobody.h"
#include "tests/support/filestate.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace concord {
namespace {

/// No file of this process may grow beyond `bytes` while it lives: what a full disk feels like.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit tight = {bytes, m_usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_usual); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_usual = {};
};

bool isDevice(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISCHR(status.st_mode);
}

class WritingADocument : public ::testing::Test {
protected:
    WritingADocument() : path(folder.file(QStringLiteral("plan.md"))) {}

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Folder folder;
    QString path;
};

TEST_F(WritingADocument, TakesTheFormatFromTheName)
{
    EXPECT_EQ(formatOfFile(QStringLiteral("/a/b.PDF")), DocumentFormat::Pdf);
    EXPECT_EQ(formatOfFile(QStringLiteral("b.htm")), DocumentFormat::Html);
    EXPECT_EQ(formatOfFile(QStringLiteral("b.md")), DocumentFormat::Md);
    EXPECT_EQ(formatOfFile(QStringLiteral("b.ODT")), DocumentFormat::Odt);
    EXPECT_EQ(formatOfFile(QStringLiteral("b.docx")), std::nullopt);
    EXPECT_EQ(formatOfFile(QStringLiteral("pdf")), std::nullopt);
}

TEST_F(WritingADocument, ReplacesAnEarlierOneAndKeepsItsPermissions)
{
    ASSERT_TRUE(writeFile(path, "first"));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(writeFile(path, "second"));
    EXPECT_EQ(contentOf(path), QByteArray("second"));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(stateOf(folder.path()).size(), 1);
}

TEST_F(WritingADocument, WritesWhereALinkLeads)
{
    const QString link = folder.file(QStringLiteral("link.md"));
    ASSERT_TRUE(writeFile(path, "first"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(writeFile(link, "second"));
    EXPECT_EQ(QFile::symLinkTarget(link), path);
    EXPECT_EQ(contentOf(path), QByteArray("second"));
}

TEST_F(WritingADocument, OnAFullDiskSaysSoAndLeavesTheEarlierOne)
{
    ASSERT_TRUE(writeFile(path, "first"));
    const auto before = stateOf(folder.path());
    Outcome<void> written;
    {
        const FullDisk disk(3);
        written = writeFile(path, "small, yet too much");
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, FailureKind::DiskFull) << written.error().detail.toStdString();
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(WritingADocument, ToADeviceThatTakesNoMoreSaysSo)
{
    const QString device = QStringLiteral("/dev/full");
    ASSERT_TRUE(isDevice(device));
    const auto written = writeFile(device, "small");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, FailureKind::DiskFull);
    EXPECT_TRUE(isDevice(device));
}

TEST_F(WritingADocument, SaysWhenAFolderIsMissing)
{
    EXPECT_EQ(writeFile(QStringLiteral("/nowhere/at/all.md"), "x").error().kind, FailureKind::NoFile);
}

TEST_F(WritingADocument, SaysWhenItMayNotWriteThere)
{
    ASSERT_TRUE(writeFile(path, "first"));
    const AsNobody nobody(folder.path(), 0555);
    EXPECT_EQ(writeFile(folder.file(QStringLiteral("new.md")), "x").error().kind, FailureKind::NoPermission);
    EXPECT_EQ(writeFile(path, "second").error().kind, FailureKind::NoPermission);
    EXPECT_EQ(contentOf(path), QByteArray("first"));
}

TEST_F(WritingADocument, NeverReplacesAWorkspace)
{
    Workspace::create(path, {}).value().reset();
    const auto before = stateOf(folder.path());
    EXPECT_EQ(writeFile(path, "x").error().violations.front().code, QStringLiteral("is_a_workspace"));
    EXPECT_EQ(stateOf(folder.path()), before);
}

} // namespace
} // namespace concord
