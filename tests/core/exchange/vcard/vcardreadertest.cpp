// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardreader.h"

#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace concord {

namespace {

ContactCard only(const QByteArray &properties, const char *version = "3.0")
{
    const auto file = readVCards("BEGIN:VCARD\r\nVERSION:" + QByteArray(version) + "\r\n" + properties + "\r\nEND:VCARD\r\n");
    EXPECT_TRUE(file.refused.empty());
    EXPECT_EQ(file.cards.size(), 1u);
    return file.cards.empty() ? ContactCard() : file.cards.front();
}

std::vector<QString> codes(const VCardFile &file)
{
    std::vector<QString> list;
    for (const RefusedLine &line : file.refused)
        list.push_back(line.code);
    return list;
}

} // namespace

TEST(VCardReader, TakesAPersonFromAVersion3Card)
{
    const ContactCard card = only("N:Wieczorek;Tomasz;;;\r\nFN:Tomasz Wieczorek\r\nORG:Quayside Couriers;Dispatch\r\n"
                           "TITLE:Founder\\, spokesman\r\nEMAIL;TYPE=INTERNET,WORK,PREF:tomasz@quayside.example.org\r\n"
                           "TEL;TYPE=CELL:+44 7700 900112\r\nURL:https://quayside.example.org\r\n"
                           "NOTE:Early riser\\nBest before noon\r\nUID:abc-1\r\n"
                           "ADR;TYPE=WORK:;;Old Customs House;The Quay;;QX1 1AA;UK");
    EXPECT_EQ(card.kind, PartyKind::Person);
    EXPECT_EQ(card.name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(card.organisation, QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(card.title, QStringLiteral("Founder, spokesman"));
    EXPECT_EQ(card.website, QStringLiteral("https://quayside.example.org"));
    EXPECT_EQ(card.note, QStringLiteral("Early riser\nBest before noon"));
    EXPECT_EQ(card.uid, QStringLiteral("abc-1"));
    EXPECT_EQ(card.contacts,
              (std::vector<CardContact>{
                  {ContactKind::Email, QStringLiteral("work"), QStringLiteral("tomasz@quayside.example.org"), true},
                  {ContactKind::Phone, QStringLiteral("cell"), QStringLiteral("+44 7700 900112"), false},
                  {ContactKind::Address, QStringLiteral("work"), QStringLiteral("Old Customs House, The Quay, QX1 1AA, UK"), false}}));
}

TEST(VCardReader, TakesUrisAndPreferenceFromAVersion4Card)
{
    const ContactCard card = only("FN:Ines Okafor\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+44-20-7946-0177;ext=7\r\n"
                           "EMAIL:mailto:ines@example.org\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
                           "4.0");
    EXPECT_EQ(card.contacts,
              (std::vector<CardContact>{{ContactKind::Phone, QStringLiteral("home"), QStringLiteral("+44-20-7946-0177"), true},
                                        {ContactKind::Email, {}, QStringLiteral("ines@example.org"), false}}));
    EXPECT_EQ(card.uid, QStringLiteral("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"));
}

TEST(VCardReader, SaysTheStructuredNameAsPeopleDoWhenThereIsNoOther)
{
    EXPECT_EQ(only("N:Calder;Ruth;Mary;Dr;MA").name, QStringLiteral("Dr Ruth Mary Calder MA"));
    EXPECT_EQ(only("N:Prince").name, QStringLiteral("Prince"));
}

TEST(VCardReader, KeepsNamesOnOneLine)
{
    EXPECT_EQ(only("FN:Ada\\nLovelace").name, QStringLiteral("Ada Lovelace"));
    EXPECT_EQ(only("FN:Ada\r\nNOTE:one\\ntwo").note, QStringLiteral("one\ntwo"));
}

TEST(VCardReader, NamesACardWithoutNamesByItsEmail)
{
    EXPECT_EQ(only("EMAIL:hello@example.org").name, QStringLiteral("hello@example.org"));
}

TEST(VCardReader, KnowsAnOrganisation)
{
    for (const char *card : {"FN:Tarn House\r\nKIND:org", "ORG:Tarn House", "FN:Tarn House\r\nORG:Tarn House\r\nN:;;;;",
                             "FN:Tarn House\r\nORG:Tarn House\r\nX-ABShowAs:COMPANY"}) {
        const ContactCard read = only(card);
        EXPECT_EQ(read.kind, PartyKind::Organisation) << card;
        EXPECT_EQ(read.name, QStringLiteral("Tarn House")) << card;
        EXPECT_EQ(read.organisation, QString()) << card;
    }
    EXPECT_EQ(only("FN:Mara\r\nORG:Bakery").kind, PartyKind::Person);
}

TEST(VCardReader, ListsWhatItCannotUse)
{
    const auto file = readVCards("Dear Sir,\r\nBEGIN:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Half\r\n"
                                 "BEGIN:VCARD\r\nFN:Whole\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=41\r\nEND:VCARD\r\n"
                                 "BEGIN:VCARD\r\nFN:Cut off");
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(file.cards.front().name, QStringLiteral("Whole"));
    EXPECT_EQ(file.refused,
              (std::vector<RefusedLine>{{1, QStringLiteral("not_a_card"), QStringLiteral("Dear Sir,")},
                                        {2, QStringLiteral("no_name"), {}},
                                        {4, QStringLiteral("card_not_ended"), QStringLiteral("Half")},
                                        {8, QStringLiteral("unknown_encoding"), QStringLiteral("NOTE:=41")},
                                        {10, QStringLiteral("card_not_ended"), QStringLiteral("Cut off")}}));
}

TEST(VCardReader, RefusesWhatNoColumnHolds)
{
    const auto file = readVCards("BEGIN:VCARD\r\nFN:" + QByteArray(201, 'a') + "\r\nN:;Ines\r\nNOTE:" + QByteArray(20001, 'n')
                                 + "\r\nEMAIL:" + QByteArray(1001, 'e') + "\r\nEND:VCARD");
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(file.cards.front().name, QStringLiteral("Ines"));
    EXPECT_EQ(codes(file), std::vector<QString>(3, QStringLiteral("too_long")));
}

TEST(VCardReader, LooksLikeMarkupAndStaysText)
{
    EXPECT_EQ(only("FN:<img src=\"file:///etc/passwd\">").name, QStringLiteral("<img src=\"file:///etc/passwd\">"));
}

TEST(VCardReader, ReadsManyCards)
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += "BEGIN:VCARD\r\nFN:Person " + QByteArray::number(i) + "\r\nEND:VCARD\r\n";
    EXPECT_EQ(readVCards(bytes).cards.size(), 20000u);
}

TEST(VCardReader, EndsSoonOnHostileFiles)
{
    const std::vector<QByteArray> files{
        "BEGIN:VCARD\nFN:x\nTEL;" + QByteArray(60'000, ',') + ":1\nEND:VCARD",
        "BEGIN:VCARD\nFN:x\nTEL;TYPE=" + QByteArray("a,").repeated(30'000) + ":1\nEND:VCARD",
        "BEGIN:VCARD\nFN:x\nN:" + QByteArray(60'000, ';') + "\nEND:VCARD",
        "BEGIN:VCARD\nFN:x" + QByteArray("\n  y").repeated(200'000) + "\nEND:VCARD",
        QByteArray("BEGIN:VCARD\n").repeated(200'000),
        "BEGIN:VCARD\nFN:x\n" + QByteArray("EMAIL:a@b\n").repeated(200'000) + "END:VCARD",
        []() -> QByteArray {
            QByteArray many = "BEGIN:VCARD\nFN:x\n";
            for (int i = 0; i < 100'000; ++i)
                many += "EMAIL:" + QByteArray::number(i) + "@b\n";
            return many + "END:VCARD";
        }(),
        QByteArray(4'000'000, '"'),
        QByteArray(4'000'000, '\\'),
        QByteArray("\xFF\xFE") + QByteArray(1'000'001, '\xD8'),
    };
    for (const QByteArray &bytes : files) {
        QElapsedTimer timer;
        timer.start();
        const auto file = readVCards(bytes);
        EXPECT_LT(timer.elapsed(), 5000) << bytes.left(40).toStdString();
        EXPECT_LE(file.refused.size(), 1000u);
        for (const ContactCard &card : file.cards)
            EXPECT_LE(card.contacts.size(), 200u);
    }
}

TEST(VCardReader, SurvivesRandomBytes)
{
    static const QByteArrayList pieces{"BEGIN:VCARD\r\n", "END:VCARD\r\n", "FN:", "N:", "ORG:", ";TYPE=\"", "\"", "\\", ";", ":",
                                       ",",               "\r\n ",         "\n",  "\t", "^n",   "\xC3",     "\x80", "\0"};
    QRandomGenerator random(20261123);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i >= 0; --i) {
            if (random.bounded(3) == 0)
                bytes += char(random.bounded(256));
            else
                bytes += pieces[random.bounded(int(pieces.size()))];
        }
        for (const ContactCard &card : readVCards(bytes).cards) {
            EXPECT_FALSE(card.name.isEmpty());
            EXPECT_LE(card.name.size(), 200);
        }
    }
}

} // namespace concord
