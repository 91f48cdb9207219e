// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include "core/exchange/csv/formulaguard.h"
#include "core/exchange/csv/tagcell.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A table in memory.
struct Table {
    explicit Table(QByteArray content) : bytes(std::move(content)), buffer(&bytes)
    {
        buffer.open(QIODevice::ReadOnly);
        shape = shapeOfCsv(buffer);
    }
    ContactFile read() { return readCsv(buffer, shape, shape.columns); }

    QByteArray bytes;
    QBuffer buffer;
    CsvShape shape;
};

QStringList names(const ContactFile &file)
{
    QStringList list;
    for (const ContactCard &card : file.cards)
        list << card.name;
    return list;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xff);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

TEST(Csv, FindsItsDelimiter)
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        QByteArray text = "name,e-mail,note\nInes,ines@example.org,\"Tea, no; sugar | milk\"\nMo,mo@example.org,\n";
        if (delimiter != ',')
            text = QByteArray("name,e-mail,note\nInes,ines@example.org,Early\nMo,mo@example.org,\n").replace(',', delimiter);
        Table table(text);
        EXPECT_EQ(table.shape.delimiter, delimiter);
        EXPECT_EQ(table.shape.headers, (QStringList{u"name"_s, u"e-mail"_s, u"note"_s}));
        EXPECT_EQ(names(table.read()), (QStringList{u"Ines"_s, u"Mo"_s}));
    }
}

TEST(Csv, IsReadInUtf8Utf16AndWindows1252)
{
    const QString text = u"name;e-mail\r\nØrsted Café;post@orsted.example.org\r\n"_s;
    EXPECT_EQ(names(Table(text.toUtf8()).read()), QStringList{u"Ørsted Café"_s});
    EXPECT_EQ(names(Table("\xEF\xBB\xBF" + text.toUtf8()).read()), QStringList{u"Ørsted Café"_s});
    EXPECT_EQ(names(Table(utf16(text)).read()), QStringList{u"Ørsted Café"_s});
    EXPECT_EQ(names(Table(text.toLatin1()).read()), QStringList{u"Ørsted Café"_s});
    EXPECT_EQ(names(Table("name;e-mail\r\n4 \x80;x@example.org\r\n").read()), QStringList{u"4 €"_s});
}

TEST(Csv, SkipsWhatStandsBeforeTheHeader)
{
    Table table("Members of the circle\nAs of May\n\nname,e-mail,phone\nInes,ines@example.org,12345\nMo,,67890\n");
    EXPECT_EQ(table.shape.headerLine, 4);
    EXPECT_EQ(table.shape.headers.size(), 3);
    EXPECT_EQ(table.read().cards.at(0).line, 5);
}

TEST(Csv, SkipsTheLineThatTellsExcelTheDelimiter)
{
    for (const char delimiter : {',', ';', '\t'}) {
        Table table(QByteArray("sep=;\nname;e-mail\nInes;ines@example.org\n").replace(';', delimiter));
        EXPECT_EQ(table.shape.headerLine, 2);
        EXPECT_EQ(table.shape.headers, (QStringList{u"name"_s, u"e-mail"_s}));
        EXPECT_EQ(names(table.read()), QStringList{u"Ines"_s});
    }
}

TEST(Csv, ReportsRaggedRowsByLine)
{
    Table table("name,e-mail,phone\nInes,ines@example.org,12345\nMo,mo@example.org\n\n\"Ada\nLovelace\",a@example.org,1,2\nBen,b@example.org,3,,\n");
    const ContactFile file = table.read();
    EXPECT_EQ(names(file), (QStringList{u"Ines"_s, u"Ben"_s})) << "empty cells at the end do no harm";
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{3, u"ragged"_s, u"Mo | mo@example.org"_s},
                                                      {5, u"ragged"_s, u"Ada\nLovelace | a@example.org | 1 | 2"_s}}));
}

TEST(Csv, NamesWhoHasNoName)
{
    Table table("first name;last name;company;e-mail;phone\n;;Tarn House;;\n;;;ines@example.org;\n;;;;12345\n;;;;\n");
    const ContactFile file = table.read();
    EXPECT_EQ(names(file), (QStringList{u"Tarn House"_s, u"ines@example.org"_s, u"12345"_s}));
    EXPECT_EQ(file.cards[0].kind, PartyKind::Organisation);
    EXPECT_TRUE(file.refused.empty()) << "an empty row is none";
}

TEST(Csv, TakesColumnsAsTheUserSays)
{
    Table table("Wer;Wo;Wie\nInes;Tarn House;ines@example.org\n");
    EXPECT_FALSE(table.shape.program);
    table.shape.columns = {{ContactField::Name}, {ContactField::Organisation}, {ContactField::Email}};
    const ContactFile file = table.read();
    EXPECT_EQ(names(file), QStringList{u"Ines"_s});
    EXPECT_EQ(file.cards[0].organisation, u"Tarn House"_s);
    EXPECT_EQ(file.cards[0].contacts.at(0).value, u"ines@example.org"_s);
}

TEST(Csv, GuessesColumnsOfAFileThatNobodyKnows)
{
    const Table table("Full name,Organisation,E-mail,Telephone,Favourite colour\nInes,Tarn House,ines@example.org,1,green\n");
    EXPECT_FALSE(table.shape.program);
    EXPECT_EQ(table.shape.columns, (QList<CsvColumn>{{ContactField::Name}, {ContactField::Organisation}, {ContactField::Email},
                                                     {ContactField::Phone}, {ContactField::Ignored}}));
    EXPECT_EQ(table.shape.samples, std::vector<QStringList>{(QStringList{u"Ines"_s, u"Tarn House"_s, u"ines@example.org"_s, u"1"_s, u"green"_s})});
}

TEST(Csv, KnowsPlainHeadersInEnglishAndGerman)
{
    using enum ContactField;
    const Table english("Name;E-mail\nInes;ines@example.org\n");
    EXPECT_TRUE(english.shape.isPlain());
    EXPECT_EQ(english.shape.columns, (QList<CsvColumn>{{Name}, {Email}}));
    Table german("Nachname\tVorname\tFirma\tFunktion\tE-Mail-Adresse\tTelefon\tHandy\tBemerkungen\tGeburtstag\n"
                 "Brandt\tJonas\tDruckerei\tMeister\tj@example.org\t040 1\t0151 2\tnur bis A2\t1.5.1980\n");
    EXPECT_TRUE(german.shape.isPlain());
    EXPECT_EQ(german.shape.leftOut(), QStringList{u"Geburtstag"_s});
    const ContactCard card = german.read().cards.at(0);
    EXPECT_EQ(card.name, u"Jonas Brandt"_s);
    EXPECT_EQ(card.organisation, u"Druckerei"_s);
    EXPECT_EQ(card.title, u"Meister"_s);
    EXPECT_EQ(card.note, u"nur bis A2"_s);
    EXPECT_EQ(card.contacts, (std::vector<CardContact>{{ContactKind::Email, {}, u"j@example.org"_s, false},
                                                       {ContactKind::Phone, {}, u"040 1"_s, false},
                                                       {ContactKind::Phone, u"cell"_s, u"0151 2"_s, false}}));
    EXPECT_TRUE(Table("full_name,phone_number:\nInes,1\n").shape.isPlain());
}

TEST(Csv, TakesANameBesideAFirstNameForTheLastName)
{
    Table table("Name;Vorname;Mail\nBrandt;Jonas;j@example.org\n");
    EXPECT_EQ(names(table.read()), QStringList{u"Jonas Brandt"_s});
    Table whole("Name;Vorname;Nachname\nDr. J. Brandt;Jonas;Brandt\n");
    EXPECT_EQ(names(whole.read()), QStringList{u"Dr. J. Brandt"_s});
}

TEST(Csv, KeepsTheDepartmentBesideTheRole)
{
    EXPECT_EQ(Table("Name,Company,Role,Department\nInes,Clinic,Nurse,Ward 3\n").read().cards.at(0).title, u"Nurse, Ward 3"_s);
    EXPECT_EQ(Table("Vorname;Nachname;Firma;Abteilung\nInes;Okafor;Klinik;Station 3\n").read().cards.at(0).title, u"Station 3"_s);
}

TEST(Csv, KeepsInTheNoteWhatSomebodyIsAtNoOrganisation)
{
    const ContactFile file = Table("Name,Company,Role,Department,Note\nInes,,Nurse,Ward 3,Met in May\nMo,,,Ward 4,\n").read();
    EXPECT_EQ(file.cards.at(0).note, u"Met in May\n\nNurse, Ward 3"_s);
    EXPECT_EQ(file.cards.at(1).note, u"Ward 4"_s);
    EXPECT_TRUE(file.cards.at(0).title.isEmpty() && file.cards.at(1).title.isEmpty());
}

TEST(Csv, DoesNotTakeATableForPlainThatNamesNobodyOrNothingElse)
{
    EXPECT_FALSE(Table("E-mail;Phone\ni@example.org;1\n").shape.isPlain());
    EXPECT_FALSE(Table("Name;Favourite colour\nInes;green\n").shape.isPlain());
    EXPECT_FALSE(Table("Ines;ines@example.org\nMo;mo@example.org\n").shape.isPlain());
}

TEST(Csv, ReadsTheRowsBelowACellThatIsOpenForAMegabyte)
{
    Table table("name,e-mail\nInes,ines@example.org\n\"Mo,mo@example.org\n" + QByteArray("Ada,a@example.org\n").repeated(100'000)
                + "\"Ben\",ben@example.org\n");
    const ContactFile file = table.read();
    EXPECT_EQ(file.cards.size(), 100'002u);
    EXPECT_EQ(file.cards.back().name, u"Ben"_s);
    EXPECT_EQ(file.cards.back().line, 100'004);
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{3, u"open_quote"_s, u"\"Mo,mo@example.org"_s}}));
}

TEST(Csv, DoesNotTakeTheRestOfAShortFileForACellThatNobodyClosed)
{
    const ContactFile file = Table("name,e-mail,note\nInes,ines@example.org,\nMo,mo@example.org,\"oops\nAda,a@example.org,\n").read();
    EXPECT_EQ(names(file), (QStringList{u"Ines"_s, u"Ada"_s}));
    EXPECT_EQ(file.cards.back().line, 4);
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{3, u"open_quote"_s, u"Mo,mo@example.org,\"oops"_s}}));
    const ContactFile closed = Table("name,note\nInes,\"two\nlines\"").read();
    EXPECT_EQ(names(closed), QStringList{u"Ines"_s});
    EXPECT_TRUE(closed.refused.empty());
}

TEST(Csv, LosesNoRowToAQuotedCellThatGoesOnBehindItsClosingMark)
{
    const ContactFile file = Table("Name,Organisation,E-mail\nAnn One,\"Acme\" Ltd,ann@example.org\nBob Two,Beta,bob@example.org\n"
                                   "Cat Three,\"Best, Shop\",cat@example.org\nDan Four,Delta,dan@example.org\n").read();
    EXPECT_EQ(names(file), (QStringList{u"Ann One"_s, u"Bob Two"_s, u"Cat Three"_s, u"Dan Four"_s}));
    EXPECT_EQ(file.cards[0].organisation, u"Acme Ltd"_s);
    EXPECT_EQ(file.cards[0].contacts.at(0).value, u"ann@example.org"_s);
    EXPECT_EQ(file.cards[2].organisation, u"Best, Shop"_s);
    EXPECT_TRUE(file.refused.empty());
}

TEST(Csv, ReadsAMarkInsideACellThatNoneBeginsAsItStands)
{
    const ContactFile file = Table("name,note,e-mail\nInes,5\" pipe,i@example.org\nMo,the \"old\" town,\"mo@example.org\" \n").read();
    EXPECT_EQ(names(file), (QStringList{u"Ines"_s, u"Mo"_s}));
    EXPECT_EQ(file.cards[0].note, u"5\" pipe"_s);
    EXPECT_EQ(file.cards[1].note, u"the \"old\" town"_s);
    EXPECT_EQ(file.cards[1].contacts.at(0).value, u"mo@example.org"_s);
    EXPECT_TRUE(file.refused.empty());
}

TEST(Csv, RefusesByLineWhatAMarkInTheWrongPlaceLeavesInDoubt)
{
    const QByteArrayList doubtful{"Mo,\"the \"best, really\" shop\",", "Mo,\"the \"best\" shop\",", "Mo,\"a\" \"b\",",
                                  "Mo,\"a\"b,\"c"};
    for (const QByteArray &row : doubtful) {
        const ContactFile file = Table("name,note,e-mail\nInes,Early,\n" + row + "\nAda,Late,\nBen,\"two\nlines\",b@example.org\n").read();
        EXPECT_EQ(names(file), (QStringList{u"Ines"_s, u"Ada"_s, u"Ben"_s})) << row.toStdString();
        EXPECT_EQ(file.cards.back().note, u"two\nlines"_s);
        EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{3, u"misplaced_quote"_s, QString::fromLatin1(row)}}));
    }
}

TEST(Csv, ReadsTheLinesBelowAnOpenMarkThatALaterMarkContradicts)
{
    const ContactFile file = Table("name,note,e-mail\nMo,\"oops,mo@example.org\nAda,Late,\nBen,\"Best, Shop\",b@example.org\n").read();
    EXPECT_EQ(names(file), (QStringList{u"Ada"_s, u"Ben"_s}));
    EXPECT_EQ(file.cards.back().note, u"Best, Shop"_s);
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{2, u"open_quote"_s, u"Mo,\"oops,mo@example.org"_s}}));
}

TEST(Csv, IsNotMisjudgedForACellThatTheBeginningOfTheFileCuts)
{
    const Table table("Wer,Wo,Wie\nInes,\"" + QByteArray("a line\n").repeated(30'000) + "\",ines@example.org\n");
    EXPECT_EQ(table.shape.headers, (QStringList{u"Wer"_s, u"Wo"_s, u"Wie"_s}));
}

TEST(Csv, DoesNotTakeWhoHasTooLongANameForTheirEmployer)
{
    const ContactFile file = Table("name,e-mail,organisation\n" + QByteArray(250, 'x') + ",p@example.org,Acme Ltd\n").read();
    EXPECT_FALSE(std::ranges::any_of(file.cards, [](const ContactCard &card) { return card.kind == PartyKind::Organisation; }));
    EXPECT_EQ(file.refused.at(0).code, u"too_long"_s);
}

TEST(Csv, LeavesARowThatIsTooLongOutAndReadsOn)
{
    Table table("name,e-mail\nInes,ines@example.org\n" + QByteArray(1'100'000, 'x') + ",mo@example.org\nAda,a@example.org\n");
    const ContactFile file = table.read();
    EXPECT_EQ(names(file), (QStringList{u"Ines"_s, u"Ada"_s}));
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{3, u"too_long"_s, {}}}));
}

TEST(Csv, ReadsOnBehindALongCellInQuotationMarks)
{
    Table table("name,e-mail\n\"" + QByteArray(70'000, 'x') + "\",mo@example.org\nAda,a@example.org\n");
    const ContactFile file = table.read();
    EXPECT_EQ(names(file).last(), u"Ada"_s);
    EXPECT_TRUE(std::ranges::all_of(file.refused, [](const RefusedLine &one) { return one.line == 2; }));
}

TEST(Csv, LeavesControlCharactersOut)
{
    const ContactFile file = Table(QByteArray("name,e-mail\nN") + QByteArray(1, 0) + "ul\x07,nul@example.org\n" + QByteArray(3, 0)
                                   + ",none@example.org\n").read();
    EXPECT_EQ(names(file), (QStringList{u"Nul"_s, u"none@example.org"_s})); // who has no name goes by the e-mail
}

TEST(Csv, EndsSoonOnHostileFiles)
{
    const std::vector<QByteArray> files{
        {},
        QByteArray(3'000'000, ','),
        QByteArray(3'000'000, '"'),
        QByteArray("a,b\n") + QByteArray(70'000, 'x'),
        QByteArray("a,b\n") + QByteArray("\0,\0\n", 4).repeated(10'000),
        "name,e-mail\n" + QByteArray("\"a\"b\",c\n").repeated(10'000),
        "name,e-mail\n" + QByteArray("a\",\",\n").repeated(250'000), // each line opens a cell, whether one is open or not
        "name,e-mail\n" + QByteArray("\"\n").repeated(100'001),
        "name,e-mail\n\"" + QByteArray("\n").repeated(1'200'000),
        "name,e-mail\n" + QByteArray("\"a\"b,").repeated(200'000),
        "name,e-mail\n\"" + QByteArray("x\n").repeated(600'000) + QByteArray(3'000'000, '"'),
        QByteArray("\xFF\xFE") + QByteArray(100'001, '\xD8'),
        QByteArray("\r").repeated(1'000'000),
    };
    for (const QByteArray &bytes : files) {
        const ContactFile file = Table(bytes).read();
        EXPECT_LE(file.refused.size(), 1000u);
        for (const ContactCard &card : file.cards)
            EXPECT_FALSE(card.name.isEmpty());
    }
}

TEST(TagCell, IsReadAsItWasWritten)
{
    const QList<QStringList> lists{{},
                                   {u"Quay"_s},
                                   {u"Quay"_s, u"North pier"_s},
                                   {u"Bread; cakes"_s, u"Quay, north"_s},
                                   {u"Quay, north"_s},
                                   {u"the \"old\" town"_s, u"\"quoted\""_s, u"\""_s, u"5\" pipes"_s},
                                   {u"*starred"_s, u"* mine"_s},
                                   {u"a ::: b"_s, u":::"_s},
                                   {u"=1+1"_s, u"'tHof"_s}};
    for (const QStringList &tags : lists)
        EXPECT_EQ(tagsIn(tagCell(tags)), tags) << tagCell(tags).toStdString();
    EXPECT_EQ(tagCell({u"Quay"_s, u"North pier"_s}), u"Quay; North pier"_s);
}

TEST(TagCell, IsReadAsOtherProgramsWriteIt)
{
    EXPECT_EQ(tagsIn(u"Health ::: Summer, fair ::: * myContacts"_s), (QStringList{u"Health"_s, u"Summer, fair"_s}));
    EXPECT_EQ(tagsIn(u"* starred ::: * myContacts"_s), QStringList());
    EXPECT_EQ(tagsIn(u"Cheese;Dieppe"_s), (QStringList{u"Cheese"_s, u"Dieppe"_s}));
    EXPECT_EQ(tagsIn(u"Cheese, Dieppe,"_s), (QStringList{u"Cheese"_s, u"Dieppe"_s}));
    EXPECT_EQ(tagsIn(u"5\" pipes, taps"_s), (QStringList{u"5\" pipes"_s, u"taps"_s}));
    EXPECT_EQ(tagsIn(u"\"never closed, taps"_s), QStringList{u"\"never closed, taps"_s});
}

TEST(FormulaGuard, MarksWhatASpreadsheetWouldRunAndIsTakenOffAgain)
{
    EXPECT_EQ(guarded(u"=1+1"_s), u"'=1+1"_s);
    EXPECT_EQ(guarded(u"+44 7700"_s), u"'+44 7700"_s);
    EXPECT_EQ(guarded(u"-1"_s), u"'-1"_s);
    EXPECT_EQ(guarded(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
    EXPECT_EQ(guarded(u"\t=1"_s), u"'\t'=1"_s);
    EXPECT_EQ(guarded(u"\r=1"_s), u"'\r'=1"_s);
    EXPECT_EQ(guarded(u"Ines"_s), u"Ines"_s);
    EXPECT_EQ(guarded(u"'t Hof"_s), u"'t Hof"_s);
    EXPECT_EQ(guarded(u""_s), u""_s);
    for (const QString &text : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"'t Hof"_s, u"'"_s, u"''"_s, u"a"_s, u"+"_s, u"'@"_s})
        EXPECT_EQ(unguarded(guarded(text)), text);
}

TEST(FormulaGuard, MarksWhatBecomesACellWhereTablesPartAtSemicolonsOrTabs)
{
    EXPECT_EQ(guarded(u"Tea;=1+1"_s), u"Tea;'=1+1"_s);
    EXPECT_EQ(guarded(u"Tea;\"=1+1\""_s), u"Tea;'\"=1+1\""_s);
    EXPECT_EQ(guarded(u"Tea\t@SUM(A1)"_s), u"Tea\t'@SUM(A1)"_s);
    EXPECT_EQ(guarded(u"Tea\n-1"_s), u"Tea\n'-1"_s);
    EXPECT_EQ(guarded(u"Tea; milk;'t Hof"_s), u"Tea; milk;'t Hof"_s);
    EXPECT_EQ(unguardedStart(u"'=1;'=2"_s), u"=1;'=2"_s) << "other programs guard only the beginning";
}

RC_GTEST_PROP(FormulaGuardProperty, IsTakenOffAgainAndLetsNoFormulaBeginACell, ())
{
    const auto signs = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("=+-@;\t\r\n'\" ab")));
    const QString text = QString::fromStdString(signs);
    RC_ASSERT(unguarded(guarded(text)) == text);
    for (const QString &cell : guarded(text).split(QRegularExpression(u"[;\t\r\n]"_s))) {
        const QString seen = QString(cell).remove(u'"').trimmed();
        RC_ASSERT(!QStringView(u"=+-@").contains(seen.isEmpty() ? QChar(u' ') : seen.front()));
    }
}

} // namespace concord
