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

TEST_F(ExchangingFiles, ReadsTheEncodingThatIsNamedAndSaysWhichItGuessed)
{
    const QString path = write(u"members.csv"_s, "Name,E-mail\n\xD8" "eho\xF8,rehor@example.org\n");
    const Ended guessed = import(path, {u"--dry-run"_s});
    EXPECT_TRUE(guessed.error.contains("Western European (Windows-1252)")) << guessed.error.toStdString();
    EXPECT_EQ(import(path, {u"--dry-run"_s, u"--json"_s}).json().object().value(u"guessed_encoding").toString(), u"windows-1252"_s);
    const Ended named = import(path, {u"--encoding"_s, u"CP1250"_s});
    EXPECT_TRUE(named.out.contains("Řehoř")) << named.out.toStdString();
    EXPECT_EQ(named.error, QByteArray());
    EXPECT_EQ(import(path, {u"--encoding"_s, u"klingon"_s}).status, 2);
}

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

TEST_F(ExchangingFiles, BringsThePartnersOfAnotherWorkspaceWhereThereAreRecordsAlready)
{
    const QString other = folder.file(u"other.concord"_s);
    ASSERT_EQ(concordCli({u"new"_s, other, u"--sample"_s, u"bakery"_s}).status, 0);
    const QString path = folder.file(u"other.json"_s);
    ASSERT_EQ(concordCli({other, u"export"_s, path}).status, 0);
    EXPECT_EQ(import(path, {u"--dry-run"_s, u"--json"_s}).json().object().value(u"others_left_out").toInt(), 0);
    ASSERT_EQ(import(write(u"c.vcf"_s, card)).status, 0);

    const QJsonObject tried = import(path, {u"--dry-run"_s, u"--json"_s}).json().object();
    EXPECT_GT(tried.value(u"added").toInt(), 0);
    EXPECT_GT(tried.value(u"others_left_out").toInt(), 0);
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 1);
    EXPECT_EQ(import(path, {u"--json"_s}).json().object().value(u"added"), tried.value(u"added"));
    EXPECT_EQ(import(path, {u"--json"_s}).json().object().value(u"added").toInt(), 0);
}

TEST_F(ExchangingFiles, BringsContactsOnce)
{
    const QString path = write(u"c.vcf"_s, card + "BEGIN:VCARD\r\nEND:VCARD\r\n");
    const Ended first = import(path);
    EXPECT_EQ(first.status, 0);
    EXPECT_TRUE(first.out.contains("1 new, 0 updated")) << first.out.toStdString();
    EXPECT_EQ(first.error, "concord-cli: line 7: nothing says who this is: no name, organisation, e-mail or phone\n");
    EXPECT_TRUE(import(path).out.contains("0 new, 0 updated, 1 already there"));
    const QJsonArray partners = concordCli({workspace, u"partners"_s, u"--json"_s}).json().array();
    ASSERT_EQ(partners.size(), 1);
    EXPECT_EQ(partners.first().toObject().value(u"name").toString(), u"Ørsted Forskning"_s);
}

TEST_F(ExchangingFiles, CountsTheOrganisationsThatComeAlongBeforeAndAfter)
{
    const QString path = write(u"c.vcf"_s, "BEGIN:VCARD\nFN:Ines\nORG:Tarn House\nEND:VCARD\nBEGIN:VCARD\nFN:Mo\nORG:TARN HOUSE\nEND:VCARD\n");
    const QByteArray said = "2 new, 0 updated, 1 organisation along with them";
    EXPECT_EQ(import(path, {u"--dry-run"_s, u"--json"_s}).json().object().value(u"organisations_along").toInt(), 1);
    EXPECT_TRUE(import(path, {u"--dry-run"_s}).out.contains(said));
    EXPECT_TRUE(import(path).out.contains(said));
    EXPECT_FALSE(import(path).out.contains("along")) << "it is there";
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 3);
}

TEST_F(ExchangingFiles, IsRefusedWhereNothingCouldBeTaken)
{
    const auto history = [this] { return concordCli({workspace, u"history"_s, u"--json"_s}).json().array(); };
    const QJsonArray before = history();
    const QString path = write(u"none.vcf"_s, "BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Greta\n");
    for (const QStringList &how : {QStringList(), QStringList{u"--dry-run"_s}, QStringList{u"--json"_s}}) {
        const Ended refused = import(path, how);
        EXPECT_EQ(refused.status, 1) << how.join(u' ').toStdString();
        EXPECT_TRUE(refused.error.contains("line 1: ") && refused.error.contains("line 3: ")) << refused.error.toStdString();
        EXPECT_TRUE(refused.error.contains("no contact in the file")) << refused.error.toStdString();
    }
    EXPECT_EQ(import(write(u"ragged.csv"_s, "Name;E-mail\nMo\n")).status, 1);
    EXPECT_EQ(import(write(u"heads.csv"_s, "Name;E-mail\n")).status, 1);
    EXPECT_EQ(history(), before) << "nothing was written";
}

TEST_F(ExchangingFiles, CountsTheLinesThatItDoesNotNameOneByOne)
{
    const QString path = write(u"c.vcf"_s, card + QByteArray("no card\r\n").repeated(1'002));
    EXPECT_TRUE(import(path, {u"--dry-run"_s}).error.contains("and 2 more lines"));
    const QJsonObject tried = import(path, {u"--dry-run"_s, u"--json"_s}).json().object();
    EXPECT_EQ(tried.value(u"refused").toArray().size(), 1'000);
    EXPECT_EQ(tried.value(u"refused_more").toInt(), 2);
}

TEST_F(ExchangingFiles, SaysThatAFileIsMissingOrAFolderWhateverItsName)
{
    for (const QString &name : {u"none"_s, u"none.txt"_s, u"none.vcf"_s, u"none.csv"_s, u"none.json"_s}) {
        const Ended missing = import(folder.file(name));
        EXPECT_EQ(missing.status, 1) << name.toStdString();
        EXPECT_TRUE(missing.error.contains("There is no file")) << missing.error.toStdString();
    }
    for (const QString &name : {u"some"_s, u"some.vcf"_s, u"some.csv"_s, u"some.json"_s}) {
        ASSERT_TRUE(QDir().mkpath(folder.file(name)));
        const Ended refused = import(folder.file(name));
        EXPECT_EQ(refused.status, 1) << name.toStdString();
        EXPECT_TRUE(refused.error.contains("is a folder")) << refused.error.toStdString();
    }
}

TEST_F(ExchangingFiles, NamesWhatIsSupportedForAnotherFormat)
{
    const Ended odd = import(write(u"c.txt"_s, "name\nInes\n"));
    EXPECT_EQ(odd.status, 2);
    EXPECT_TRUE(odd.error.contains("vcf") && odd.error.contains("csv") && odd.error.contains("json")) << odd.error.toStdString();
    EXPECT_EQ(concordCli({workspace, u"export"_s, folder.file(u"a.xls"_s)}).status, 2);
    EXPECT_FALSE(QFile::exists(folder.file(u"a.xls"_s)));
}

TEST_F(ExchangingFiles, ReadsATableOfAKnownProgram)
{
    const Ended done = import(write(u"c.csv"_s, "Notes:\n\"Some e-mails are missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                                               "Ines,Okafor,https://n.example.org/ines,,Tarn House,Office manager,1 May 2024\nshort,row\n"));
    EXPECT_EQ(done.status, 0) << done.error.toStdString();
    EXPECT_TRUE(done.out.contains("1 new, 0 updated")) << done.out.toStdString();
    EXPECT_TRUE(done.error.contains("line 6: the row has more or fewer cells")) << done.error.toStdString();
}

TEST_F(ExchangingFiles, AsksForTheColumnsOfATableThatNobodyKnows)
{
    const QString path = write(u"c.csv"_s, "Wer;Firma;Post\nInes;Tarn House;ines@example.org\n");
    const Ended asked = import(path);
    EXPECT_EQ(asked.status, 2);
    EXPECT_TRUE(asked.error.contains("Wer, Firma, Post") && asked.error.contains("--map")) << asked.error.toStdString();
    EXPECT_EQ(import(path, {u"--map"_s, u"name=Nobody"_s}).status, 2);
    EXPECT_EQ(import(path, {u"--map"_s, u"colour=Wer"_s}).status, 2);
    EXPECT_EQ(import(path, {u"--map"_s, u"name"_s}).status, 2);
    EXPECT_EQ(import(write(u"c.vcf"_s, card), {u"--map"_s, u"name=Wer"_s}).status, 2);
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 0);
    const Ended done = import(path, {u"--map"_s, u"name=wer"_s, u"--map"_s, u"organisation=Firma"_s, u"--map"_s, u"email=Post"_s});
    EXPECT_EQ(done.status, 0) << done.error.toStdString();
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 2) << "she and her organisation";
}

TEST_F(ExchangingFiles, NeedsNoWordAboutATableWithPlainHeaders)
{
    const Ended done = import(write(u"c.csv"_s, "Name;E-mail;Shoe size\nInes;ines@example.org;38\n"));
    EXPECT_EQ(done.status, 0) << done.error.toStdString();
    EXPECT_TRUE(done.out.contains("1 new")) << done.out.toStdString();
    EXPECT_TRUE(done.error.contains("Shoe size") && !done.error.contains("E-mail")) << done.error.toStdString();
    // Once told what a column is, only what was told counts.
    const Ended told = import(write(u"d.csv"_s, "Name;E-mail\nMo;mo@example.org\n"), {u"--map"_s, u"name=Name"_s});
    EXPECT_EQ(told.status, 0);
    EXPECT_EQ(concordCli({workspace, u"search"_s, u"mo@example.org"_s, u"--json"_s}).json().array().size(), 0);
}

TEST_F(ExchangingFiles, WritesPartnersThatComeBackTheSame)
{
    ASSERT_EQ(import(write(u"c.vcf"_s, card + "BEGIN:VCARD\r\nFN:=Ines\r\nORG:Tarn House\r\nTITLE:-Manager\r\nTEL:+44 20 7946 0177\r\n"
                                              "CATEGORIES:Quay,North\r\nNOTE:one\\ntwo\r\nEND:VCARD\r\n")).status, 0);
    const QString copy = folder.file(u"copy.concord"_s);
    for (const QString &name : {u"a.vcf"_s, u"a.csv"_s}) {
        QFile::remove(copy);
        ASSERT_EQ(concordCli({workspace, u"export"_s, folder.file(name)}).status, 0);
        ASSERT_EQ(concordCli({u"new"_s, copy}).status, 0);
        ASSERT_EQ(concordCli({copy, u"import"_s, folder.file(name)}).status, 0);
        ASSERT_EQ(concordCli({copy, u"export"_s, folder.file(u"again-"_s + name)}).status, 0);
        EXPECT_EQ(read(u"again-"_s + name).toStdString(), read(name).toStdString());
        EXPECT_TRUE(import(folder.file(name)).out.contains("0 new, 0 updated, 3 already there")) << name.toStdString();
    }
    EXPECT_TRUE(read(u"a.csv"_s).contains("'=Ines")) << "no spreadsheet runs it";
}

TEST_F(ExchangingFiles, TakesAnImportBack)
{
    ASSERT_EQ(import(write(u"c.vcf"_s, card)).status, 0);
    const qint64 change = concordCli({workspace, u"history"_s, u"--json"_s}).json().array().first().toObject().value(u"id").toInteger();
    const Ended taken = concordCli({workspace, u"undo"_s, QString::number(change)});
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_TRUE(taken.out.contains("1 removed, 0 kept")) << taken.out.toStdString();
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 0);
    EXPECT_EQ(concordCli({workspace, u"undo"_s, u"1"_s}).status, 1) << "that was no import";
    EXPECT_EQ(concordCli({workspace, u"undo"_s, u"x"_s}).status, 2);

    const Ended offered = import(folder.file(u"c.vcf"_s));
    EXPECT_TRUE(offered.out.contains("--bring-back")) << offered.out.toStdString();
    EXPECT_TRUE(import(folder.file(u"c.vcf"_s), {u"--bring-back"_s}).out.contains("1 brought back"));
    EXPECT_EQ(concordCli({workspace, u"partners"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(ExchangingFiles, TakesTheFormatThatIsNamed)
{
    EXPECT_EQ(import(write(u"contacts.txt"_s, card), {u"--format"_s, u"vcf"_s}).status, 0);
    EXPECT_EQ(concordCli({workspace, u"export"_s, folder.file(u"all.txt"_s), u"--format"_s, u"json"_s}).status, 0);
    EXPECT_TRUE(read(u"all.txt"_s).startsWith("{"));
}

TEST_F(ExchangingFiles, PrintsAnExport)
{
    ASSERT_EQ(import(write(u"c.vcf"_s, card)).status, 0);
    ASSERT_EQ(concordCli({workspace, u"export"_s, folder.file(u"all.csv"_s)}).status, 0);
    const Ended printed = concordCli({workspace, u"export"_s, u"-"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(printed.status, 0) << printed.error.toStdString();
    EXPECT_EQ(printed.out, read(u"all.csv"_s));
    const Ended unsaid = concordCli({workspace, u"export"_s, u"-"_s});
    EXPECT_EQ(unsaid.status, 2);
    EXPECT_TRUE(unsaid.error.contains("--format")) << unsaid.error.toStdString();
}

TEST_F(ExchangingFiles, NamesTheFolderThatIsMissingOrInTheWay)
{
    const Ended missing = concordCli({workspace, u"export"_s, folder.file(u"none/a.csv"_s)});
    EXPECT_EQ(missing.status, 3);
    const QByteArray named = "(" + folder.file(u"none"_s).toUtf8() + ")\n";
    EXPECT_TRUE(missing.error.endsWith(named)) << missing.error.toStdString();
    ASSERT_TRUE(QDir().mkpath(folder.file(u"some.csv"_s)));
    const Ended inTheWay = concordCli({workspace, u"export"_s, folder.file(u"some.csv"_s)});
    EXPECT_EQ(inTheWay.status, 1);
    EXPECT_TRUE(inTheWay.error.contains("is a folder")) << inTheWay.error.toStdString();
}

TEST_F(ExchangingFiles, SaysThatAFileIsEmpty)
{
    for (const QString &name : {u"none.vcf"_s, u"none.csv"_s, u"none.json"_s}) {
        const Ended empty = import(write(name, {}));
        EXPECT_EQ(empty.status, 1) << name.toStdString();
        EXPECT_TRUE(empty.error.contains("nothing in the file") && empty.error.contains(name.toUtf8())) << empty.error.toStdString();
    }
    EXPECT_TRUE(import(write(u"heads.csv"_s, "Name;E-mail\n")).error.contains("no contact in the file"));
    EXPECT_TRUE(import(write(u"blank.csv"_s, "\r\n\r\n")).error.contains("nothing in the file"));
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
    EXPECT_EQ(again.status, 0) << again.error.toStdString();
    ASSERT_EQ(concordCli({copy, u"export"_s, folder.file(u"third.json"_s)}).status, 0);
    EXPECT_EQ(read(u"third.json"_s), read(u"first.json"_s)) << "the same file again brings nothing new";
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
