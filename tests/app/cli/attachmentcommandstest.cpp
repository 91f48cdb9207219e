// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

using namespace Qt::Literals::StringLiterals;

class AttachmentCommands : public ::testing::Test {
protected:
    AttachmentCommands() : file(folder.file(u"b.concord"_s))
    {
        EXPECT_EQ(concordCli({u"new"_s, file, u"--sample"_s, u"bakery"_s}).status, 0);
        write(u"signed.pdf"_s, "abc");
    }
    Ended run(const QStringList &words) const { return concordCli(QStringList{file} + words); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QJsonArray attached() const { return run({u"attachments"_s, u"A-001"_s, u"--json"_s}).json().array(); }

    Folder folder;
    QString file;
};

} // namespace

TEST_F(AttachmentCommands, SayWhatABigFileMeansForTheWorkspace)
{
    const QString big = write(u"big.pdf"_s, QByteArray(10 * 1024 * 1024 + 1, 'a'));
    EXPECT_TRUE(run({u"attach"_s, u"A-001"_s, big}).out.contains("every copy and backup"));
    EXPECT_FALSE(run({u"attach"_s, u"A-001"_s, big, u"--link"_s}).out.contains("every copy and backup"));
    EXPECT_FALSE(run({u"attach"_s, u"A-001"_s, folder.file(u"signed.pdf"_s)}).out.contains("every copy and backup"));
}

TEST_F(AttachmentCommands, AttachListAndDetachAFile)
{
    ASSERT_EQ(run({u"attach"_s, u"a-001"_s, folder.file(u"signed.pdf"_s), u"--accepted-by"_s, u"quayside couriers"_s}).status, 0);
    ASSERT_EQ(run({u"attach"_s, u"A-001"_s, folder.file(u"signed.pdf"_s), u"--link"_s}).status, 0);
    const QJsonArray list = attached();
    ASSERT_EQ(list.size(), 2);
    const QJsonObject first = list[0].toObject();
    EXPECT_EQ(first.value(u"name"_s), u"signed.pdf"_s);
    EXPECT_EQ(first.value(u"mode"_s), u"embedded"_s);
    EXPECT_EQ(first.value(u"size_bytes"_s), 3);
    EXPECT_EQ(first.value(u"sha256"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(first.value(u"accepted_by"_s), u"Quayside Couriers"_s);
    EXPECT_EQ(first.value(u"version"_s), 1);
    EXPECT_TRUE(first.value(u"path"_s).isNull());
    EXPECT_EQ(list[1].toObject().value(u"path"_s), folder.file(u"signed.pdf"_s));
    EXPECT_TRUE(list[1].toObject().value(u"sha256"_s).isNull());
    EXPECT_TRUE(run({u"attachments"_s, u"A-001"_s}).out.contains("signed.pdf"));

    EXPECT_EQ(run({u"detach"_s, u"A-001"_s, u"signed.pdf"_s}).status, 2) << "two are called so";
    EXPECT_EQ(run({u"detach"_s, u"A-001"_s, QString::number(first.value(u"id"_s).toInt())}).status, 0);
    EXPECT_EQ(attached().size(), 1);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(attached().size(), 2);
    EXPECT_EQ(run({u"check"_s}).status, 0);
}

TEST_F(AttachmentCommands, RefuseWhatCannotBeAttached)
{
    EXPECT_EQ(run({u"attach"_s, u"A-001"_s, folder.file(u"none.pdf"_s)}).status, 1);
    EXPECT_EQ(run({u"attach"_s, u"A-001"_s, file}).status, 1) << "a workspace";
    EXPECT_EQ(run({u"attach"_s, u"A-009"_s, folder.file(u"signed.pdf"_s)}).status, 1);
    EXPECT_EQ(run({u"attach"_s, u"A-001"_s, folder.file(u"signed.pdf"_s), u"--accepted-by"_s, u"Nobody"_s}).status, 2);
    EXPECT_EQ(run({u"attach"_s, u"A-001"_s}).status, 2);
    EXPECT_EQ(run({u"detach"_s, u"A-001"_s, u"none"_s}).status, 2);
    EXPECT_TRUE(attached().isEmpty());
}

TEST_F(AttachmentCommands, WriteTheFilesAndReplaceNothing)
{
    ASSERT_EQ(run({u"attach"_s, u"A-001"_s, folder.file(u"signed.pdf"_s)}).status, 0);
    const QString target = folder.file(u"out"_s);
    EXPECT_EQ(run({u"export-attachments"_s, u"A-001"_s, target}).status, 1) << "no folder";
    QDir().mkpath(target);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(run({u"export-attachments"_s, u"A-001"_s, target}).status, 0);
    EXPECT_EQ(QDir(target).entryList(QDir::Files), (QStringList{u"signed (2).pdf"_s, u"signed.pdf"_s}));
}

TEST_F(AttachmentCommands, GoThroughAnExportByteForByte)
{
    ASSERT_EQ(run({u"attach"_s, u"A-001"_s, folder.file(u"signed.pdf"_s)}).status, 0);
    const QString first = folder.file(u"first.json"_s);
    const QString second = folder.file(u"second.json"_s);
    ASSERT_EQ(run({u"export"_s, first}).status, 0);
    const QString copy = folder.file(u"copy.concord"_s);
    ASSERT_EQ(concordCli({u"new"_s, copy}).status, 0);
    ASSERT_EQ(concordCli({copy, u"import"_s, first}).status, 0);
    ASSERT_EQ(concordCli({copy, u"export"_s, second}).status, 0);
    QFile one(first);
    QFile other(second);
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_TRUE(one.readAll() == other.readAll());
    EXPECT_EQ(concordCli({copy, u"check"_s}).status, 0);
}

} // namespace concord::testing
