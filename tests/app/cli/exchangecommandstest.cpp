// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

using namespace Qt::Literals::StringLiterals;

class ExchangingFiles : public ::testing::Test {
protected:
    ExchangingFiles() : workspace(folder.file(u"mine.concord"_s))
    {
        EXPECT_EQ(concordCli({u"new"_s, workspace, u"--self"_s, u"Mara"_s}).status, 0);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(folder.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Ended import(const QString &path, const QStringList &more = {}) const
    {
        return concordCli(QStringList{workspace, u"import"_s, path} + more);
    }

    Folder folder;
    const QString workspace;
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ørsted Forskning\r\nKIND:org\r\nEMAIL:post@orsted.example.org\r\nEND:VCARD\r\n";
};

} // namespace

TEST_F(ExchangingFiles, TriesAnImportWithoutWriting)
{
    const Ended tried = import(write(u"c.vcf"_s, card), {u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(tried.status, 0);
    EXPECT_EQ(tried.json().object().value(u"added").toInt(), 1);
    const QJsonObject contact = tried.json().object().value(u"contacts").toArray().first().toObject();
    EXPECT_EQ(contact.value(u"name").toString(), u"Ørsted Forskning"_s);
    EXPECT_TRUE(contact.value(u"same_as").isNull());
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 0);
}

TEST_F(ExchangingFiles, BringsContactsOnce)
{
    const QString path = write(u"c.vcf"_s, card + "BEGIN:VCARD\r\nEND:VCARD\r\n");
    const Ended first = import(path);
    EXPECT_EQ(first.status, 0);
    EXPECT_TRUE(first.out.contains("1 new, 0 updated, 0 already there")) << first.out.toStdString();
    EXPECT_EQ(first.error, "concord-cli: line 7: the card has no name\n");
    EXPECT_TRUE(import(path).out.contains("0 new, 0 updated, 1 already there"));
    const QJsonArray partners = concordCli({workspace, u"partners"_s, u"--json"_s}).json().array();
    ASSERT_EQ(partners.size(), 1);
    EXPECT_EQ(partners.first().toObject().value(u"name").toString(), u"Ørsted Forskning"_s);
}

TEST_F(ExchangingFiles, NamesWhatIsSupportedForAnotherFormat)
{
    const Ended csv = import(write(u"c.csv"_s, "name\nInes\n"));
    EXPECT_EQ(csv.status, 2);
    EXPECT_TRUE(csv.error.contains("vcf") && csv.error.contains("json")) << csv.error.toStdString();
    EXPECT_EQ(concordCli({workspace, u"export"_s, folder.file(u"a.ics"_s)}).status, 2);
    EXPECT_FALSE(QFile::exists(folder.file(u"a.ics"_s)));
}

TEST_F(ExchangingFiles, TakesTheFormatThatIsNamed)
{
    EXPECT_EQ(import(write(u"contacts.txt"_s, card), {u"--format"_s, u"vcf"_s}).status, 0);
    EXPECT_EQ(concordCli({workspace, u"export"_s, folder.file(u"all.txt"_s), u"--format"_s, u"json"_s}).status, 0);
    EXPECT_TRUE(read(u"all.txt"_s).startsWith("{"));
}

TEST_F(ExchangingFiles, CarriesAWholeWorkspaceIntoANewFile)
{
    const QString sample = folder.file(u"sample.concord"_s);
    const QString copy = folder.file(u"copy.concord"_s);
    ASSERT_EQ(concordCli({u"new"_s, sample, u"--sample"_s, u"reading"_s}).status, 0);
    ASSERT_EQ(concordCli({u"new"_s, copy, u"--organisation"_s, u"Somebody"_s}).status, 0);
    ASSERT_EQ(concordCli({sample, u"export"_s, folder.file(u"first.json"_s)}).status, 0);
    ASSERT_EQ(concordCli({copy, u"import"_s, folder.file(u"first.json"_s)}).status, 0);
    ASSERT_EQ(concordCli({copy, u"export"_s, folder.file(u"second.json"_s)}).status, 0);
    EXPECT_EQ(read(u"second.json"_s), read(u"first.json"_s));

    const Ended again = concordCli({copy, u"import"_s, folder.file(u"first.json"_s)});
    EXPECT_EQ(again.status, 1) << "the file has records of its own now";
    EXPECT_FALSE(again.error.isEmpty());
}

TEST_F(ExchangingFiles, SaysWhichValueOfADocumentIsWrong)
{
    const Ended broken = import(write(u"bad.json"_s, R"({"concord_format": 1, "party": [{"uid": "u", "name": 5}]})"));
    EXPECT_EQ(broken.status, 1);
    EXPECT_TRUE(broken.error.contains("party[0].name")) << broken.error.toStdString();
}

TEST_F(ExchangingFiles, SaysThatThereIsNoSuchFile)
{
    const Ended missing = import(folder.file(u"none.vcf"_s));
    EXPECT_EQ(missing.status, 1);
    EXPECT_TRUE(missing.error.contains("none.vcf")) << missing.error.toStdString();
}

} // namespace concord::testing
