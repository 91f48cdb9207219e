// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

class CommandLine : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QString newWorkspace() const
    {
        const QString file = path("mine.concord");
        EXPECT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--self"), QStringLiteral("Mara"),
                              QStringLiteral("--currency"), QStringLiteral("eur")})
                      .status,
                  0);
        return file;
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile f(file);
        EXPECT_TRUE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CommandLine, EndsWithTwoAndASentenceWhenTheWordsDoNotFit)
{
    const QString file = newWorkspace();
    for (const QStringList &words : {QStringList{}, QStringList{file}, QStringList{file, QStringLiteral("dance")},
                                     QStringList{file, QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("many")},
                                     QStringList{file, QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("0")},
                                     QStringList{file, QStringLiteral("partners"), QStringLiteral("--limit"), QStringLiteral("0")},
                                     QStringList{file, QStringLiteral("info"), QStringLiteral("twice")},
                                     QStringList{file, QStringLiteral("info"), QStringLiteral("--as-of"), QStringLiteral("2026-02-30")},
                                     QStringList{file, QStringLiteral("info"), QStringLiteral("--as-of"), QStringLiteral("2026-02-03junk")},
                                     QStringList{file, QStringLiteral("info"), QStringLiteral("--nonsense")}}) {
        const Ended ended = concordCli(words);
        EXPECT_EQ(ended.status, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(ended.error.startsWith("concord-cli: ")) << ended.error.toStdString();
        EXPECT_EQ(ended.out, QByteArray());
    }
}

TEST_F(CommandLine, TakesWordsThatBeginWithAHyphenBehindTwo)
{
    const QString file = newWorkspace();
    const auto search = [&](const QStringList &words) { return concordCli(QStringList{file, QStringLiteral("search")} + words); };
    for (const char *word : {"-a", "--help", "--as-of", "-", "--"}) {
        const Ended ended = search({QStringLiteral("--json"), QStringLiteral("--"), QString::fromLatin1(word)});
        EXPECT_EQ(ended.status, 0) << word << ended.error.toStdString();
        EXPECT_TRUE(ended.json().isArray()) << word << ended.out.toStdString();
    }
    const Ended refused = search({QStringLiteral("-a")});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.error.contains("search -- -a")) << refused.error.toStdString();
}

TEST_F(CommandLine, EndsWithThreeWhenTheFileIsNoWorkspaceAndLeavesItAsItIs)
{
    const QString file = path("letter.txt");
    QFile letter(file);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Quayside,\n");
    letter.close();
    const Ended ended = concordCli({file, QStringLiteral("info")});
    EXPECT_EQ(ended.status, 3);
    EXPECT_TRUE(ended.error.startsWith("concord-cli: The file is not a Concord workspace.")) << ended.error.toStdString();
    EXPECT_EQ(bytesOf(file), QByteArray("Dear Quayside,\n"));
}

TEST_F(CommandLine, EndsWithThreeWhenThereIsNoFileAndSaysSo)
{
    const Ended ended = concordCli({path("none.concord"), QStringLiteral("info")});
    EXPECT_EQ(ended.status, 3);
    EXPECT_TRUE(ended.error.startsWith("concord-cli: There is no file or folder of that name.")) << ended.error.toStdString();
    EXPECT_FALSE(QFile::exists(path("none.concord")));
}

TEST_F(CommandLine, EndsWithThreeWhenTheFolderIsMissingAndSaysSo)
{
    const Ended made = concordCli({QStringLiteral("new"), path("nowhere/mine.concord")});
    EXPECT_EQ(made.status, 3);
    EXPECT_TRUE(made.error.contains("There is no file or folder of that name.")) << made.error.toStdString();
    const Ended saved = concordCli({newWorkspace(), QStringLiteral("backup"), path("nowhere/copy.concord")});
    EXPECT_EQ(saved.status, 3);
    EXPECT_TRUE(saved.error.contains("There is no file or folder of that name.")) << saved.error.toStdString();
}

TEST_F(CommandLine, EndsWithThreeWhenItsOutputFindsNoRoom)
{
    for (const char *command : {"info", "history", "check"}) {
        const Ended ended = concordCli({newWorkspace(), QLatin1String(command)}, QStringLiteral("/dev/full"));
        EXPECT_EQ(ended.status, 3) << command;
        EXPECT_EQ(ended.error, QByteArray("concord-cli: what was to be printed could not be written\n")) << command;
        QFile::remove(path("mine.concord"));
    }
}

TEST_F(CommandLine, SaysThatTheDiskIsFullWhenAnExportFindsNoRoom)
{
    const Ended ended = concordCli({newWorkspace(), QStringLiteral("export"), QStringLiteral("/dev/full"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(ended.status, 3);
    EXPECT_TRUE(ended.error.contains("no room left on the disk")) << ended.error.toStdString();
}

TEST_F(CommandLine, TakesACurrencyOfThreeLettersOnly)
{
    const QString file = path("other.concord");
    for (const char *code : {"Euro", "E1R", "12", "€€€"}) {
        const Ended ended = concordCli({QStringLiteral("new"), file, QStringLiteral("--currency"), QString::fromUtf8(code)});
        EXPECT_EQ(ended.status, 1) << code;
        EXPECT_TRUE(ended.error.contains("is no currency")) << ended.error.toStdString();
        EXPECT_FALSE(QFile::exists(file));
    }
}

TEST_F(CommandLine, NamesTheFileThatABackupWouldReplace)
{
    const QString file = newWorkspace();
    const Ended ended = concordCli({file, QStringLiteral("backup"), file});
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(ended.error.contains(file.toUtf8())) << ended.error.toStdString();
}

TEST_F(CommandLine, NewNeverOverwritesAFile)
{
    const QString file = newWorkspace();
    const QByteArray before = bytesOf(file);
    const Ended ended = concordCli({QStringLiteral("new"), file});
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(ended.error.contains("There is a file of that name already")) << ended.error.toStdString();
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(CommandLine, InfoTellsWhoseWorkspaceItIs)
{
    const QJsonObject info = concordCli({newWorkspace(), QStringLiteral("info"), QStringLiteral("--json")}).json().object();
    EXPECT_EQ(info.value(QStringLiteral("me")).toString(), QStringLiteral("Mara"));
    EXPECT_EQ(info.value(QStringLiteral("self")).toString(), QStringLiteral("Mara"));
    EXPECT_EQ(info.value(QStringLiteral("default_currency")).toString(), QStringLiteral("EUR"));
    EXPECT_TRUE(info.value(QStringLiteral("can_write")).toBool());
    EXPECT_TRUE(info.value(QStringLiteral("sample")).isNull());
}

TEST_F(CommandLine, UndoOfNothingIsRefusedInWords)
{
    const Ended ended = concordCli({newWorkspace(), QStringLiteral("undo")});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.error, QByteArray("concord-cli: There is nothing to undo.\n"));
}

TEST_F(CommandLine, JsonOfTheHistoryIsOneDocumentAndNothingElse)
{
    const Ended ended = concordCli({newWorkspace(), QStringLiteral("history"), QStringLiteral("--json")});
    EXPECT_EQ(ended.status, 0);
    EXPECT_TRUE(ended.json().isArray()) << ended.out.toStdString();
    EXPECT_EQ(ended.error, QByteArray());
}

TEST_F(CommandLine, RestoreAsksFirstAndKeepsTheFileItReplaces)
{
    const QString file = newWorkspace();
    const QString copy = path("copy.concord");
    ASSERT_EQ(concordCli({file, QStringLiteral("backup"), copy}).status, 0);
    EXPECT_EQ(concordCli({file, QStringLiteral("backup"), copy}).status, 1) << "a backup never overwrites";

    const QByteArray before = bytesOf(file);
    EXPECT_EQ(concordCli({QStringLiteral("restore"), copy, file}).status, 2);
    EXPECT_EQ(bytesOf(file), before);

    const Ended restored = concordCli({QStringLiteral("restore"), copy, file, QStringLiteral("--yes")});
    EXPECT_EQ(restored.status, 0) << restored.error.toStdString();
    EXPECT_EQ(concordCli({file, QStringLiteral("check")}).status, 0);
    const QStringList workspaces = QDir(m_folder.path()).entryList({QStringLiteral("*.concord*")}, QDir::Files);
    EXPECT_EQ(workspaces.size(), 3) << "the file, the backup, and what was replaced";
}

TEST_F(CommandLine, RestoreOfADamagedBackupLeavesTheFileAsItIs)
{
    const QString file = newWorkspace();
    const QByteArray before = bytesOf(file);
    QByteArray damaged = before;
    damaged.replace(100, 4000, QByteArray(4000, '\xff'));
    QFile bad(path("bad.concord"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(damaged);
    bad.close();
    EXPECT_EQ(concordCli({QStringLiteral("restore"), bad.fileName(), file, QStringLiteral("--yes")}).status, 3);
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(CommandLine, NeverWritesADocumentOrAnExportOverAWorkspace)
{
    const QString file = newWorkspace();
    const QString link = path("link.json");
    ASSERT_TRUE(QFile::link(file, link));
    const QByteArray before = bytesOf(file);
    for (const QString &target : {file, link}) {
        const Ended ended = concordCli({file, QStringLiteral("export"), target, QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(ended.status, 1) << ended.error.toStdString();
        EXPECT_EQ(bytesOf(file), before);
    }
}

TEST_F(CommandLine, BringsNothingBackThatWouldMakeASecondWorkspace)
{
    const QString file = path("sample.concord");
    ASSERT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("bakery")}).status, 0);
    EXPECT_EQ(concordCli({file, QStringLiteral("bring-back"), QStringLiteral("2")}).status, 1);
    const QJsonObject info = concordCli({file, QStringLiteral("info"), QStringLiteral("--json")}).json().object();
    EXPECT_EQ(info.value(QStringLiteral("me")).toString(), QStringLiteral("Mara Lindqvist"));
    EXPECT_EQ(concordCli({file, QStringLiteral("check")}).status, 0);
}

TEST_F(CommandLine, CallsAFileOfNoVersionDamagedAndLeavesItAsItIs)
{
    const QString file = newWorkspace();
    for (const QByteArray &version : {QByteArray(4, '\0'), QByteArray(4, '\xff')}) {
        QFile f(file);
        ASSERT_TRUE(f.open(QIODevice::ReadWrite));
        ASSERT_TRUE(f.seek(60)); // user_version, https://www.sqlite.org/fileformat.html section 1.3
        f.write(version);
        f.close();
        const QByteArray before = bytesOf(file);
        EXPECT_EQ(concordCli({file, QStringLiteral("info")}).status, 3);
        EXPECT_EQ(bytesOf(file), before);
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("mine.concord")});
}

TEST_F(CommandLine, TellsTheHistoryOfOneRecord)
{
    const QString file = newWorkspace();
    const auto entries = concordCli({file, QStringLiteral("history"), QStringLiteral("party"), QStringLiteral("1"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().toObject().value(QStringLiteral("act")).toString(), QStringLiteral("workspace.create"));
    EXPECT_EQ(concordCli({file, QStringLiteral("history"), QStringLiteral("dragon"), QStringLiteral("1")}).status, 2);
}

} // namespace concord::testing
