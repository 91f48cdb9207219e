// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/vcard/vcardreader.h"

#include "tests/support/printing.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace concord {

namespace {

/// A file of a few contacts, encoded by another program (Python).
struct Sample {
    const char *encoding;
    const char *bytes;
    const char *name; ///< of the first, in UTF-8
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"windows-1250", "\243ukasz W\363jcik,Spotkali\234my si\352 na targach\015\012Ma\263gorzata D\271browska,Przyjaci\363\263ka z s\271siedniej ulicy\015\012Zbigniew \257\363\263kiewski,Piekarz wstaje wcze\234nie\015\012",
         "Łukasz Wójcik"},
        {"windows-1251", "\300\355\355\340 \317\345\362\360\356\342\340,\302\361\362\360\345\362\350\353\350\361\374 \355\340 \377\360\354\340\360\352\345\015\012\310\342\340\355 \312\363\347\355\345\366\356\342,\317\345\352\340\360\374 \361 \361\356\361\345\344\355\345\351 \363\353\350\366\373\015\012",
         "Анна Петрова"},
        {"windows-1253", "\303\351\376\361\343\357\362 \320\341\360\341\344\374\360\357\365\353\357\362,\303\355\371\361\351\363\364\336\352\341\354\345 \363\364\347\355 \335\352\350\345\363\347\015\012\305\353\335\355\347 \315\351\352\357\353\334\357\365,\326\337\353\347 \341\360\374 \364\347 \343\345\351\364\357\355\351\334\015\012",
         "Γιώργος Παπαδόπουλος"},
        {"windows-1254", "Ay\376e Y\375lmaz,Fuarda tan\375\376t\375k ve g\366r\374\376t\374k\015\012\307a\360r\375 \326zt\374rk,Kom\376u sokaktaki f\375r\375nc\375\015\012I\376\375l \336ahin,\335yi bir arkada\376\015\012",
         "Ayşe Yılmaz"},
        {"windows-1255", "\371\370\344 \353\344\357,\360\364\342\371\360\345 \341\351\370\351\343 \371\354 \344\362\351\370\015\012\343\345\343 \354\345\351,\344\340\345\364\344 \356\344\370\347\345\341 \344\371\353\357\015\012",
         "שרה כהן"},
        {"shift_jis", "\216R\223c\221\276\230Y,\214\251\226{\216s\202\305\211\357\202\242\202\334\202\265\202\275\015\012\215\262\223\241\211\324\216q,\227\327\202\314\222\312\202\350\202\314\203p\203\223\211\256\202\263\202\361\015\012",
         "山田太郎"},
    };
    return all;
}

QByteArray table(const Sample &sample)
{
    return QByteArray("Name,Note\r\n") + sample.bytes;
}

ContactFile readTable(QByteArray bytes, std::optional<TextEncoding> encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const CsvShape shape = shapeOfCsv(buffer, encoding);
    return readCsv(buffer, shape, shape.columns);
}

} // namespace

TEST(Encoding, IsGuessedFromTheLettersOfATableAndNamed)
{
    for (const Sample &sample : samples()) {
        const ContactFile file = readTable(table(sample), {});
        ASSERT_FALSE(file.cards.empty()) << sample.encoding;
        EXPECT_EQ(file.cards.front().name.toStdString(), sample.name) << sample.encoding;
        EXPECT_EQ(file.guessedEncoding, encodingNamed(QString::fromLatin1(sample.encoding))) << sample.encoding;
    }
}

TEST(Encoding, ThatIsChosenIsReadWithoutAGuess)
{
    for (const Sample &sample : samples()) {
        const ContactFile file = readTable(table(sample), encodingNamed(QString::fromLatin1(sample.encoding)));
        ASSERT_FALSE(file.cards.empty()) << sample.encoding;
        EXPECT_EQ(file.cards.front().name.toStdString(), sample.name) << sample.encoding;
        EXPECT_EQ(file.guessedEncoding, std::nullopt) << sample.encoding;
    }
}

TEST(Encoding, IsChosenForCardsThatNameNone)
{
    QByteArray bytes("BEGIN:VCARD\r\nFN:\xA3uczak\r\nEND:VCARD\r\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const ContactFile file = readVCards(buffer, {}, TextEncoding::Windows1250);
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(file.cards.front().name, QStringLiteral("Łuczak"));
}

TEST(Encoding, OfFewWesternLettersStaysWestern)
{
    for (const auto &[bytes, name] : std::vector<std::pair<QByteArray, QString>>{
             {"Jos\xE9", QStringLiteral("José")}, {"Bj\xF6rn M\xFCller", QStringLiteral("Björn Müller")}, {"Odile Lef\xE8vre", QStringLiteral("Odile Lefèvre")},
             {"S\xF8ren \xC5kerstr\xF6m", QStringLiteral("Søren Åkerström")}, {"Jo\xE3o Concei\xE7\xE3o", QStringLiteral("João Conceição")},
             {"Wei\xDF", QStringLiteral("Weiß")}, {"Gro\xDF\xE4", QStringLiteral("Großä")}, {"I\xF1\xE1rritu", QStringLiteral("Iñárritu")}, {"\xDE\xF3r\xF0ur Gu\xF0mundsson", QStringLiteral("Þórður Guðmundsson")},
             {"S\xF8ren \xC6r\xF8", QStringLiteral("Søren Ærø")}, {"G\xF6ran Sj\xF6str\xF6m", QStringLiteral("Göran Sjöström")}}) {
        const ContactFile file = readTable("Name,E-mail\r\n" + bytes + ",post@example.org\r\n", {});
        ASSERT_EQ(file.cards.size(), 1u);
        EXPECT_EQ(file.cards.front().name, name);
        EXPECT_EQ(file.guessedEncoding, TextEncoding::Windows1252) << name.toStdString();
    }
}

TEST(Encoding, OfLettersThatWaitForAMarkOrHoldASeparatorLosesNone)
{
    const std::vector<std::tuple<TextEncoding, QByteArray, QString>> all{
        {TextEncoding::Windows1255, "\xE3\xE5\xE3", QStringLiteral("דוד")}, {TextEncoding::Windows1258, "L\xEA", QStringLiteral("Lê")},
        {TextEncoding::ShiftJis, "\x95\x5C\x83\x7C", QStringLiteral("表ポ")}, {TextEncoding::Gb18030, "\xCD\xF5", QStringLiteral("王")},
        {TextEncoding::Koi8R, "\xE9\xD7\xC1\xCE", QStringLiteral("Иван")},   {TextEncoding::Iso2, "D\xB1" "bek", QStringLiteral("Dąbek")}};
    for (const auto &[encoding, bytes, name] : all) {
        const ContactFile file = readTable("Name|E-mail\n" + bytes + "|post@example.org\n", encoding);
        ASSERT_EQ(file.cards.size(), 1u) << word(encoding).data();
        EXPECT_EQ(file.cards.front().name, name) << word(encoding).data();
    }
}

TEST(Encoding, ThatTheFileSaysOverrulesAChoice)
{
    for (const auto &[bytes, name] : std::vector<std::pair<QByteArray, QString>>{
             {"\xEF\xBB\xBF" "BEGIN:VCARD\nFN:Zo\xC3\xAB\nEND:VCARD\n", QStringLiteral("Zoë")},
             {"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1251:\xC8\xE2\xE0\xED\nEND:VCARD\n", QStringLiteral("Иван")}}) {
        QByteArray content = bytes;
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        EXPECT_EQ(readVCards(buffer, {}, TextEncoding::Windows1250).cards.at(0).name, name);
    }
}

TEST(Encoding, OfUtf8NeedsNoGuess)
{
    EXPECT_EQ(readTable("Name,E-mail\r\nJosé,j@example.org\r\n", {}).guessedEncoding, std::nullopt);
}

TEST(Encoding, IsKnownByTheNamesThatPeopleUse)
{
    EXPECT_EQ(encodingNamed(QStringLiteral("CP1250")), TextEncoding::Windows1250);
    EXPECT_EQ(encodingNamed(QStringLiteral("Latin1")), TextEncoding::Windows1252);
    EXPECT_EQ(encodingNamed(QStringLiteral("no-such-thing")), std::nullopt);
}

} // namespace concord
