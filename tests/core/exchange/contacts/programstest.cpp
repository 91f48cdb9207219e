// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and tables as the programs really write them, of people who do not exist.
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/vcard/vcardreader.h"

#include "tests/support/printing.h"

#include <QFile>

#include <gtest/gtest.h>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<QFile> opened(const QString &name)
{
    auto file = std::make_unique<QFile>(QStringLiteral(CONCORD_SOURCE_DIR "/tests/core/exchange/contacts/programs/") + name);
    EXPECT_TRUE(file->open(QIODevice::ReadOnly)) << name.toStdString();
    return file;
}

ContactFile cards(const QString &name)
{
    return readVCards(*opened(name));
}

ContactFile table(const QString &name, CsvProgram program)
{
    const auto file = opened(name);
    const CsvShape shape = shapeOfCsv(*file);
    EXPECT_EQ(shape.program, program) << name.toStdString();
    return readCsv(*file, shape, shape.columns);
}

ContactCard only(const ContactFile &file)
{
    EXPECT_TRUE(file.refused.empty());
    EXPECT_EQ(file.cards.size(), 1u);
    return file.cards.empty() ? ContactCard() : file.cards.front();
}

/// A card as lines, to be compared whole.
std::string shown(const ContactCard &card)
{
    QStringList lines{QString(word(card.kind)) + u' ' + card.name};
    const auto add = [&lines](const QString &what, const QString &value) {
        if (!value.isEmpty())
            lines << what + u' ' + value;
    };
    add(u"org"_s, card.organisation);
    add(u"title"_s, card.title);
    for (const CardRole &role : card.otherRoles)
        add(u"also"_s, role.title.isEmpty() ? role.organisation : QString(role.title + u" at "_s + role.organisation));
    for (const CardContact &contact : card.contacts)
        add(word(contact.kind) + (contact.label.isEmpty() ? QString() : QString(u'/' + contact.label)) + (contact.preferred ? u"*"_s : u""_s),
            contact.value);
    add(u"page"_s, card.website);
    add(u"tags"_s, card.tags.join(u", "_s));
    add(u"note"_s, QString(card.note).replace(u'\n', u'|'));
    add(u"uid"_s, card.uid);
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST(CardsOfPrograms, IPhone)
{
    const ContactFile file = cards(u"iphone.vcf"_s);
    EXPECT_EQ(file.mediaLeftOut, 1);
    EXPECT_EQ(shown(only(file)), "person Saga Ångström\norg Norrsken Bröd\ntitle Purchasing\nemail/work* saga@norrsken.example.org\n"
                                 "email/Sommarstugan saga.privat@example.org\nphone/cell* +46 70 555 01 23\nphone/main +46 8 555 04 00\n"
                                 "address/work* Kajen 4, Ystad, 271 39, Sverige\npage https://norrsken.example.org\n"
                                 "note Asks for rye, never wheat.|Closed on Mondays.");
}

TEST(CardsOfPrograms, IPhoneWithADepartmentAndNoTitle)
{
    const ContactFile file = cards(u"iphone-department.vcf"_s);
    EXPECT_TRUE(file.refused.empty());
    ASSERT_EQ(file.cards.size(), 2u);
    EXPECT_EQ(shown(file.cards[0]), "person Piet Aarden\norg Quayside Couriers\ntitle Dispatch, nights\nphone/cell* +44 7700 900113");
    EXPECT_EQ(file.cards[1].kind, PartyKind::Organisation);
    EXPECT_EQ(file.cards[1].name, u"Quayside Couriers"_s);
}

TEST(CardsOfPrograms, Android)
{
    const ContactFile file = cards(u"android.vcf"_s);
    EXPECT_TRUE(file.refused.empty());
    EXPECT_EQ(file.mediaLeftOut, 1);
    ASSERT_EQ(file.cards.size(), 2u);
    EXPECT_EQ(shown(file.cards[0]), "person Michał Łuczak\norg Warsztat Rowerowy Łuczak\ntitle Właściciel\nphone/cell* +48600555017\n"
                                    "phone/x-warsztat +48225550177\nemail/work michal@warsztat.example.org\n"
                                    "address/home ul. Długa 7, Gdańsk, 80-827, Polska\npage http://warsztat.example.org\n"
                                    "note Naprawia rowery towarowe. Dzwonić po dziesiątej, nigdy w sobotę.|Ceny € na stronie.");
    EXPECT_EQ(shown(file.cards[1]), "person Piekarnia\nphone/cell 600555018");
}

TEST(CardsOfPrograms, Gmail)
{
    EXPECT_EQ(shown(only(cards(u"gmail.vcf"_s))),
              "person Noor Haddad\norg Fernhill Clinic\ntitle Lead nurse, Nursing\nemail/work noor@clinic.example.org\n"
              "email/Newsletter noor.haddad@example.org\nphone/cell +44 7700 900145\npage https://clinic.example.org/noor\n"
              "tags Health, Summer fair\nnote Met at the fair in May.");
}

TEST(CardsOfPrograms, Outlook)
{
    const ContactFile file = cards(u"outlook.vcf"_s);
    EXPECT_EQ(file.mediaLeftOut, 1);
    EXPECT_EQ(shown(only(file)), "person Mme. Odile Lefèvre\norg Fromagerie du Quai\ntitle Directrice, Export\nphone/work +33 1 99 00 12 34\n"
                                 "phone/cell +33 6 39 98 00 11\naddress/work* 12 quai Sud, Dieppe, 76200, France\n"
                                 "email* odile@fromagerie.example.org\npage http://fromagerie.example.org\n"
                                 "note Livre le mardi – jamais le lundi.|Tarif : 4 € le kilo.");
}

TEST(CardsOfPrograms, Thunderbird)
{
    EXPECT_EQ(shown(only(cards(u"thunderbird.vcf"_s))),
              "person Jonas Brandt\norg Druckerei am Hafen\ntitle Meister, Werkstatt\nalso Drucker at Druckerei am Hafen\nemail* jonas@druckerei.example.org\n"
              "email/home jonas.brandt@example.org\nphone/cell +49 151 55500177\naddress/work Hafenstraße 9, Kiel, 24103, Deutschland\n"
              "page https://druckerei.example.org\nnote Druckt auch Plakate; nur bis A2.\nuid 5b1c7e52-8f0a-4a63-9d0e-4d7c1f6a2b90");
}

TEST(CardsOfPrograms, Evolution)
{
    const ContactFile file = cards(u"evolution.vcf"_s);
    EXPECT_EQ(file.mediaLeftOut, 1);
    EXPECT_EQ(shown(only(file)), "person Marta Oliveira\norg Padaria Central\ntitle Gerente\nemail/work marta@padaria.example.org\n"
                                 "phone/work +351 210 550 123\nphone/cell +351 910 550 124\npage https://padaria.example.org\n"
                                 "tags Bakers, Lisbon\nnote Prefers to be called.\nuid pas-id-62F0A1B200000001");
}

TEST(CardsOfPrograms, MacOs)
{
    const ContactFile file = cards(u"macos.vcf"_s);
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(shown(file.cards[0]), "organisation Ørsted Forskning\nemail/work* post@orsted.example.org\nphone/work* +45 33 12 34 56\n"
                                    "page https://orsted.example.org\ntags Research\nnote Reads everything, answers slowly.\n"
                                    "uid 8C0D1B8E-2F44-4C59-A0C5-7E2B8A4C9D10");
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{17, u"group"_s, u"Neighbours"_s}}));
}

TEST(CardsOfPrograms, LotusNotes)
{
    EXPECT_EQ(shown(only(cards(u"lotusnotes.vcf"_s))),
              "person Käthe Müller\norg Stadtbücherei Nord\ntitle Leiterin, Ausleihe\nemail* kaethe.mueller@buecherei.example.org\n"
              "phone/work +49 40 5550 177\nphone/fax +49 40 5550 178\naddress/work Lindenstraße 3, Hamburg, 20099, Deutschland\n"
              "page http://buecherei.example.org\nnote Räumt gern ein Zimmer für Lesestunden.\nuid 32 8C1A-D01B");
}

TEST(CardsOfPrograms, BlackBerry)
{
    const ContactFile file = cards(u"blackberry.vcf"_s);
    EXPECT_EQ(file.mediaLeftOut, 1);
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(shown(file.cards[0]), "person Kofi Mensah\norg Harbour Ice\ntitle Sales\nphone/cell +233 20 555 0144\n"
                                    "phone/work +233 30 255 0145\nemail kofi@harbourice.example.org\naddress/work Dock Road 2, Tema, Ghana\n"
                                    "page harbourice.example.org\nnote Delivers before six.\nuid 40F1-77");
    EXPECT_EQ(file.refused, (std::vector<RefusedLine>{{16, u"agent"_s, u"Kofi Mensah"_s}}));
}

TEST(TablesOfPrograms, GoogleAsItWas)
{
    EXPECT_EQ(shown(only(table(u"google-old.csv"_s, CsvProgram::Google))),
              "person Noor Haddad\norg Fernhill Clinic\ntitle Lead nurse\nemail/work* noor@clinic.example.org\n"
              "email/home noor.haddad@example.org\nemail/home noor@example.org\nphone/mobile +44 7700 900145\n"
              "address/work 4 Mill Road, Fernhill\npage https://clinic.example.org/noor\ntags Health, Summer fair\n"
              "note Met at the fair.|Bring samples.");
}

TEST(TablesOfPrograms, GoogleAsItIs)
{
    const ContactFile file = table(u"google-new.csv"_s, CsvProgram::Google);
    EXPECT_TRUE(file.refused.empty());
    ASSERT_EQ(file.cards.size(), 3u);
    EXPECT_EQ(shown(file.cards[0]), "person Dr Noor Leila Haddad\norg Fernhill Clinic\ntitle Lead nurse\nemail/work* noor@clinic.example.org\n"
                                    "phone/mobile +44 7700 900145\naddress/work 4 Mill Road, Fernhill, FH1 2AB, UK\n"
                                    "page https://clinic.example.org/noor\ntags Health, Summer fair\nnote Met at the fair.");
    EXPECT_EQ(shown(file.cards[1]), "organisation Tarn House\nemail post@tarnhouse.example.org");
    EXPECT_EQ(shown(file.cards[2]), "person Ines Okafor\norg Tarn House\ntitle Office manager\nalso Quay Business Club\n"
                                    "also Trustee at Night Market\nemail ines@tarnhouse.example.org");
}

TEST(TablesOfPrograms, Outlook)
{
    EXPECT_EQ(shown(only(table(u"outlook.csv"_s, CsvProgram::Outlook))),
              "person Mme Odile Lefèvre\norg Fromagerie du Quai\ntitle Directrice, Export\nphone/work +33 1 99 00 12 34\n"
              "phone/cell +33 6 39 98 00 11\nemail odile@fromagerie.example.org\naddress/work 12 quai Sud, Dieppe, 76200, France\n"
              "page http://fromagerie.example.org\ntags Cheese, Dieppe\nnote Livre le mardi – jamais le lundi.|Tarif : 4 € le kilo.");
}

TEST(TablesOfPrograms, OutlookInGerman)
{
    EXPECT_EQ(shown(only(table(u"outlook-german.csv"_s, CsvProgram::Outlook))),
              "person Jonas Karl Brandt\norg Druckerei am Hafen\ntitle Meister, Werkstatt\nphone/work 0431 5550 177\n"
              "phone/cell 0151 5550 177\nemail jonas@druckerei.example.org\nemail jonas.brandt@example.org\n"
              "address/work Hafenstraße 9, Hinterhaus, Kiel, 24103, Deutschland\naddress/home Am Deich 2, Laboe\n"
              "page https://druckerei.example.org\ntags Drucker, Kiel\nnote Nur bis A2.|Nie am Montag.");
}

TEST(TablesOfPrograms, LinkedInBelowItsNotes)
{
    const ContactFile file = table(u"linkedin.csv"_s, CsvProgram::LinkedIn);
    EXPECT_TRUE(file.refused.empty());
    ASSERT_EQ(file.cards.size(), 2u);
    EXPECT_EQ(file.cards[0].line, 5);
    EXPECT_EQ(shown(file.cards[0]), "person Jonas Brandt\norg Druckerei am Hafen\ntitle Meister\npage https://network.example.org/in/jonas-brandt");
    EXPECT_EQ(shown(file.cards[1]), "person Saga Ångström\norg Norrsken Bröd, Ystad\ntitle Purchasing\nemail saga@norrsken.example.org\n"
                                    "page https://network.example.org/in/saga");
}

TEST(TablesOfPrograms, Thunderbird)
{
    const ContactFile file = table(u"thunderbird.csv"_s, CsvProgram::Thunderbird);
    EXPECT_TRUE(file.refused.empty());
    ASSERT_EQ(file.cards.size(), 2u);
    EXPECT_EQ(shown(file.cards[0]), "person Ines Okafor\norg Tarn House\ntitle Office manager, Front desk\nemail ines@tarnhouse.example.org\n"
                                    "email ines@example.org\nphone/work +44 20 7946 0177\nphone/cell +44 7700 900177\n"
                                    "address/work 4 Mill Road, Fernhill, FH1 2AB, UK\npage https://tarnhouse.example.org\nnote Met at the fair.");
    EXPECT_EQ(shown(file.cards[1]), "person Mo\nemail mo@example.org") << "the nickname is all the name there is";
}

TEST(TablesOfPrograms, GoogleWithoutNames)
{
    const ContactFile file = table(u"google-nameless.csv"_s, CsvProgram::Google);
    EXPECT_TRUE(file.refused.empty());
    ASSERT_EQ(file.cards.size(), 3u);
    EXPECT_EQ(shown(file.cards[0]), "person Mo");
    EXPECT_EQ(shown(file.cards[1]), "organisation Tarn House");
    EXPECT_EQ(shown(file.cards[2]), "person post@example.org\nemail* post@example.org");
}

} // namespace concord
