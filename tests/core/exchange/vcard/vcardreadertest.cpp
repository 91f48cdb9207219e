// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardreader.h"

#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <ctime>

namespace concord {

namespace {

ContactCard only(const QByteArray &properties, const char *version = "3.0")
{
    const auto file = readVCards("BEGIN:VCARD\r\nVERSION:" + QByteArray(version) + "\r\n" + properties + "\r\nEND:VCARD\r\n");
    EXPECT_TRUE(file.refused.empty());
    EXPECT_EQ(file.cards.size(), 1u);
    return file.cards.empty() ? ContactCard() : file.cards.front();
}

/// A file that is larger than one wants to keep: a beginning, then the same piece again and again.
class LargeFile : public QIODevice {
public:
    LargeFile(QByteArray start, QByteArray piece, qint64 size) : m_start(std::move(start)), m_piece(std::move(piece)), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        qint64 read = 0;
        for (; read < most && m_at < m_size; ++read, ++m_at)
            target[read] = m_at < m_start.size() ? m_start[m_at] : m_piece[(m_at - m_start.size()) % m_piece.size()];
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_start;
    const QByteArray m_piece;
    const qint64 m_size;
    qint64 m_at = 0;
};

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::vector<QString> codes(const ContactFile &file)
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
    EXPECT_EQ(card.title, QStringLiteral("Founder, spokesman, Dispatch"));
    EXPECT_EQ(card.website, QStringLiteral("https://quayside.example.org"));
    EXPECT_EQ(card.note, QStringLiteral("Early riser\nBest before noon"));
    EXPECT_EQ(card.uid, QStringLiteral("abc-1"));
    EXPECT_EQ(card.contacts,
              (std::vector<CardContact>{
                  {ContactKind::Email, QStringLiteral("work"), QStringLiteral("tomasz@quayside.example.org"), true},
                  {ContactKind::Phone, QStringLiteral("cell"), QStringLiteral("+44 7700 900112"), false},
                  {ContactKind::Address, QStringLiteral("work"), QStringLiteral("Old Customs House, The Quay, QX1 1AA, UK"), false}}));
}

TEST(VCardReader, ReadsACardOfLotusNotesInTheCharsetThatItNames)
{
    const ContactFile file = readVCards("BEGIN:VCARD\r\nVERSION:2.1\r\nX-LOTUS-CHARSET:windows-1251\r\nFN:\xD9\xF3\xEA\xE8\xED\r\n"
                                        "ORG;CHARSET=ISO-8859-2:\xA3uczak\r\nTITLE:Kj\xC3\xB8per\r\n"
                                        "NOTE;ENCODING=QUOTED-PRINTABLE:=D9=F3=EA=E8=ED\r\nEND:VCARD\r\n"
                                        "BEGIN:VCARD\r\nVERSION:2.1\r\nX-LOTUS-CHARSET:no-such-thing\r\nFN:Ines\r\nEND:VCARD\r\n");
    EXPECT_EQ(file.cards.at(0).name, QStringLiteral("Щукин"));
    EXPECT_EQ(file.cards.at(0).organisation, QStringLiteral("Łuczak")) << "a line says its own";
    EXPECT_EQ(file.cards.at(0).title, QStringLiteral("Kjøper")) << "what is UTF-8 is read as that";
    EXPECT_EQ(file.cards.at(0).note, QStringLiteral("Щукин"));
    EXPECT_EQ(file.guessedEncoding, std::nullopt);
    EXPECT_EQ(readVCards("BEGIN:VCARD\r\nX-LOTUS-CHARSET:windows-1251\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Z\xF6\r\nEND:VCARD\r\n").cards.at(0).name,
              QStringLiteral("Zö")) << "the next card says nothing";
}

TEST(VCardReader, TakesUrisAndPreferenceFromAVersion4Card)
{
    const ContactCard card = only("FN:Ines Okafor\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+44-20-7946-0177;ext=7\r\n"
                           "EMAIL:mailto:ines@example.org\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
                           "4.0");
    EXPECT_EQ(card.contacts,
              (std::vector<CardContact>{{ContactKind::Phone, QStringLiteral("home"), QStringLiteral("+44-20-7946-0177 ext. 7"), true},
                                        {ContactKind::Email, {}, QStringLiteral("ines@example.org"), false}}));
    EXPECT_EQ(card.uid, QStringLiteral("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"));
}

TEST(VCardReader, SaysTheStructuredNameAsPeopleDoWhenThereIsNoOther)
{
    EXPECT_EQ(only("N:Calder;Ruth;Mary;Dr;MA").name, QStringLiteral("Dr Ruth Mary Calder MA"));
    EXPECT_EQ(only("N:Prince").name, QStringLiteral("Prince"));
}

TEST(VCardReader, KeepsThePhonesExtension)
{
    const auto phone = [](const char *property, const char *version) { return only(property, version).contacts.at(0).value; };
    EXPECT_EQ(phone("TEL;VALUE=uri:tel:+49-30-1234;phone-context=x;ext=12", "4.0"), QStringLiteral("+49-30-1234 ext. 12"));
    EXPECT_EQ(phone("TEL:+49 30 1234 ext. 12", "4.0"), QStringLiteral("+49 30 1234 ext. 12")) << "as we write it";
}

TEST(VCardReader, NamesWhoHasNoOtherNameByTheFirstNickname)
{
    EXPECT_EQ(only("NICKNAME:Mo,Momo").name, QStringLiteral("Mo"));
    EXPECT_EQ(only("NICKNAME:Mo\r\nORG:Tarn House").name, QStringLiteral("Mo"));
    EXPECT_EQ(only("FN:Maurice\r\nNICKNAME:Mo").name, QStringLiteral("Maurice"));
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

TEST(VCardReader, NamesTheLabelsOfGroupedLines)
{
    const ContactCard card = only("FN:Saga\r\nitem1.EMAIL;type=INTERNET:saga@example.org\r\nitem1.X-ABLabel:Allotment\r\n"
                                  "item2.X-ABLabel:_$!<HomeFAX>!$_\r\nitem2.TEL:12345");
    EXPECT_EQ(card.contacts.at(0).label, QStringLiteral("Allotment"));
    EXPECT_EQ(card.contacts.at(1).label, QStringLiteral("homefax"));
}

TEST(VCardReader, TakesRoleWhereThereIsNoTitleAndCategoriesAsTags)
{
    EXPECT_EQ(only("FN:Ines\r\nORG:Press\r\nROLE:Printer").title, QStringLiteral("Printer"));
    const ContactCard both = only("FN:Ines\r\nORG:Press\r\nROLE:Printer\r\nTITLE:Owner");
    EXPECT_EQ(both.title, QStringLiteral("Owner"));
    EXPECT_EQ(both.otherRoles, (std::vector<CardRole>{{QStringLiteral("Press"), QStringLiteral("Printer")}}));
    EXPECT_TRUE(only("FN:Ines\r\nORG:Press;Hall\r\nROLE:owner\r\nTITLE:Owner").otherRoles.empty()) << "it says the same";
    EXPECT_EQ(only("FN:Ines\r\nCATEGORIES:Quay\\, north,Printers\r\nCATEGORIES:Printers,myContacts").tags,
              (QStringList{QStringLiteral("Quay, north"), QStringLiteral("Printers")}));
}

TEST(VCardReader, KeepsTheDepartmentBesideTheRole)
{
    EXPECT_EQ(only("FN:Ines\r\nORG:Clinic;Ward 3;Nights\r\nTITLE:Nurse").title, QStringLiteral("Nurse, Ward 3, Nights"));
    EXPECT_EQ(only("FN:Ines\r\nTITLE:Nurse\r\nORG:Clinic;Ward 3").title, QStringLiteral("Nurse, Ward 3"));
    EXPECT_EQ(only("FN:Ines\r\nORG:Clinic;Ward 3\r\nROLE:Nurse").title, QStringLiteral("Nurse, Ward 3"));
    EXPECT_EQ(only("FN:Ines\r\nORG:Clinic;Ward 3\r\nTITLE:Nurse\\, ward 3").title, QStringLiteral("Nurse, ward 3")) << "not twice";
    EXPECT_EQ(only("FN:Ines\r\nORG:Clinic;IT\r\nTITLE:Digital lead").title, QStringLiteral("Digital lead, IT"));
    const auto file = readVCards("BEGIN:VCARD\r\nFN:Ines\r\nORG:Clinic;" + QByteArray(190, 'w') + "\r\nTITLE:Nurse of the night\r\nEND:VCARD");
    EXPECT_EQ(file.cards.at(0).title, QStringLiteral("Nurse of the night"));
    EXPECT_EQ(codes(file), std::vector<QString>{QStringLiteral("too_long")});
}

TEST(VCardReader, TakesOfSeveralThePreferred)
{
    EXPECT_EQ(only("FN:Robert\r\nFN;PREF=1:Bob", "4.0").name, QStringLiteral("Bob"));
    EXPECT_EQ(only("FN;PREF=30:Robert\r\nFN;PREF=2:Bob\r\nFN:Bobby", "4.0").name, QStringLiteral("Bob"));
    EXPECT_EQ(only("FN:Robert\r\nFN;TYPE=pref:Bob").name, QStringLiteral("Bob"));
    EXPECT_EQ(only("FN:Robert\r\nFN;PREF:Bob", "2.1").name, QStringLiteral("Bob"));
    EXPECT_EQ(only("FN:Robert\r\nFN;PREF=1:\u200B\r\nFN;PREF=101:Bob").name, QStringLiteral("Robert")) << "one that shows nothing is none";
    const ContactCard card = only("FN:Ines\r\nORG:Market;Stalls\r\nORG;PREF=1:Clinic;Ward 3\r\nTITLE:Trader\r\nTITLE;PREF=1:Nurse\r\n"
                                  "URL:https://a.example.org\r\nURL;PREF=1:https://b.example.org", "4.0");
    EXPECT_EQ(card.organisation, QStringLiteral("Clinic"));
    EXPECT_EQ(card.title, QStringLiteral("Nurse, Ward 3"));
    EXPECT_EQ(card.website, QStringLiteral("https://b.example.org"));
    EXPECT_EQ(card.otherRoles, (std::vector<CardRole>{{QStringLiteral("Clinic"), QStringLiteral("Trader")},
                                                      {QStringLiteral("Market"), QStringLiteral("Stalls")}}));
    EXPECT_EQ(card.contacts, (std::vector<CardContact>{{ContactKind::Url, {}, QStringLiteral("https://a.example.org"), false}}));
}

TEST(VCardReader, GivesEachOrganisationTheTitleOfItsGroup)
{
    const ContactCard card = only("FN:Ines\r\nitem2.TITLE:Trustee\r\nitem1.ORG:Clinic\r\nitem1.TITLE:Nurse\r\nitem2.ORG:Night Market\r\n"
                                  "ORG:Allotments\r\nORG:Clinic");
    EXPECT_EQ(card.organisation, QStringLiteral("Clinic"));
    EXPECT_EQ(card.title, QStringLiteral("Nurse"));
    EXPECT_EQ(card.otherRoles, (std::vector<CardRole>{{QStringLiteral("Night Market"), QStringLiteral("Trustee")}, {QStringLiteral("Allotments"), {}}}));
    const ContactCard labelled = only("FN:Ines\r\nitem1.ORG:Clinic\r\nTITLE:Nurse");
    EXPECT_EQ(labelled.title, QStringLiteral("Nurse")) << "a title of no group is of the first";
    EXPECT_EQ(only("FN:Ines\r\nORG:Clinic\r\nitem1.TITLE:Nurse").title, QStringLiteral("Nurse"));
}

TEST(VCardReader, GivesATitleToTheOrganisationBeforeItAndKeepsEachFurtherOne)
{
    const auto roles = [](const QByteArray &properties) { return rolesOf(only("FN:Ines\r\n" + properties)); };
    const QString one = QStringLiteral("One");
    const QString chair = QStringLiteral("Chair");
    EXPECT_EQ(roles("ORG:One\r\nTITLE:Chair\r\nORG:Two\r\nTITLE:Treasurer"),
              (std::vector<CardRole>{{one, chair}, {QStringLiteral("Two"), QStringLiteral("Treasurer")}}));
    EXPECT_EQ(roles("TITLE:Treasurer\r\nORG:One\r\nORG;PREF=1:Two"), (std::vector<CardRole>{{QStringLiteral("Two"), QStringLiteral("Treasurer")}, {one, {}}}));
    EXPECT_EQ(roles("ORG:One;Board\r\nTITLE:Chair\r\nTITLE:Founder\r\nTITLE:chair"),
              (std::vector<CardRole>{{one, QStringLiteral("Chair, Board")}, {one, QStringLiteral("Founder")}}));
    EXPECT_EQ(roles("ORG:One\r\nTITLE:CEO\r\nROLE:Executive"), (std::vector<CardRole>{{one, QStringLiteral("CEO")}, {one, QStringLiteral("Executive")}}));
}

TEST(VCardReader, DropsNoTitleWithoutAWord)
{
    EXPECT_EQ(only("FN:Ines\r\nTITLE:Chair\r\nTITLE:Founder").note, QStringLiteral("Chair\n\nFounder"));
    const ContactCard press = only("ORG:Press\r\nTITLE:Printers\r\nTITLE:Binders");
    EXPECT_EQ(press.kind, PartyKind::Organisation);
    EXPECT_EQ(press.note, QStringLiteral("Printers\n\nBinders"));
    QByteArray titles;
    for (int at = 0; at < 40; ++at)
        titles += "TITLE:Nurse " + QByteArray::number(at) + "\r\n";
    const ContactFile file = readVCards("BEGIN:VCARD\r\nFN:Ines\r\nORG:Clinic\r\n" + titles + "END:VCARD");
    EXPECT_EQ(rolesOf(file.cards.at(0)).size(), 21u);
    EXPECT_EQ(codes(file), std::vector<QString>(19, QStringLiteral("too_many")));
}

TEST(VCardReader, MarksOneOfAKindAsPreferred)
{
    const std::vector<CardContact> expected{{ContactKind::Email, {}, QStringLiteral("a@example.org"), false},
                                            {ContactKind::Email, {}, QStringLiteral("b@example.org"), true},
                                            {ContactKind::Phone, {}, QStringLiteral("1"), false}};
    EXPECT_EQ(only("FN:I\r\nEMAIL;PREF=2:a@example.org\r\nEMAIL;PREF=1:b@example.org\r\nTEL:1", "4.0").contacts, expected);
    EXPECT_EQ(only("FN:I\r\nEMAIL:a@example.org\r\nEMAIL;PREF=50:b@example.org\r\nTEL:1", "4.0").contacts, expected);
    EXPECT_EQ(only("FN:I\r\nEMAIL:a@example.org\r\nEMAIL;TYPE=INTERNET,PREF:b@example.org\r\nTEL:1").contacts, expected);
    EXPECT_EQ(only("FN:I\r\nEMAIL;INTERNET:a@example.org\r\nEMAIL;INTERNET;PREF:b@example.org\r\nTEL:1", "2.1").contacts, expected);
    EXPECT_EQ(only("EMAIL:a@example.org\r\nEMAIL;PREF=1:b@example.org").name, QStringLiteral("b@example.org")) << "goes by it, too";
}

TEST(VCardReader, WritesAnAddressAsPeopleDo)
{
    const auto address = [](const QByteArray &line) { return only("FN:I\r\n" + line).contacts.at(0).value; };
    EXPECT_EQ(address("ADR:PO Box 7;Flat 2;4 Mill Road;Fernhill;Shire;FH1 2AB;UK"),
              QStringLiteral("4 Mill Road, Flat 2, PO Box 7, Fernhill, Shire, FH1 2AB, UK"));
    EXPECT_EQ(address("ADR:;;4 Mill Road\\nBack door;Fernhill;;;"), QStringLiteral("4 Mill Road, Back door, Fernhill"));
    EXPECT_EQ(address("ADR:;;a;b;c;d;e;f;g"), QStringLiteral("a, b, c, d, e, f, g")) << "all of the text arrives";
    EXPECT_EQ(address("ADR:4 Mill Road"), QStringLiteral("4 Mill Road"));
    EXPECT_EQ(address("ADR;LABEL=\"12 quai Sud^n76200 Dieppe,^nFrance\":;;12 quai Sud;Dieppe;;76200;France"),
              QStringLiteral("12 quai Sud, 76200 Dieppe, France"));
    EXPECT_EQ(address("ADR;LABEL=\"12 quai Sud\\n76200 Dieppe, France\":;;;;;;"), QStringLiteral("12 quai Sud, 76200 Dieppe, France"));
    EXPECT_EQ(address("LABEL;TYPE=WORK:12 quai Sud\\n76200 Dieppe"), QStringLiteral("12 quai Sud, 76200 Dieppe")) << "as 3.0 writes one";
    EXPECT_EQ(only("FN:I\r\nLABEL:12 quai Sud\\n76200 Dieppe\r\nADR:;;12 quai Sud;Dieppe;;76200;").contacts.size(), 1u) << "it is the same one";
}

TEST(VCardReader, CallsAFaxAFaxWhereverItStands)
{
    EXPECT_EQ(only("FN:Ines\r\nTEL;WORK;FAX:1", "2.1").contacts.at(0).label, QStringLiteral("fax"));
    EXPECT_EQ(only("FN:Ines\r\nTEL;TYPE=HOME,FAX,pref:1").contacts.at(0).label, QStringLiteral("fax"));
}

TEST(VCardReader, KeepsInTheNoteWhatSomebodyIsAtNoOrganisation)
{
    const auto kept = [](const QByteArray &properties) {
        const ContactCard card = only("FN:Ines\r\n" + properties);
        EXPECT_EQ(card.title, QString()) << "a role is one at an organisation";
        return card.note;
    };
    EXPECT_EQ(kept("ORG:;Sales"), QStringLiteral("Sales"));
    EXPECT_EQ(kept("TITLE:Manager\r\nORG:;Sales;North"), QStringLiteral("Manager, Sales, North"));
    EXPECT_EQ(kept("NOTE:Met in May.\r\nTITLE:Manager"), QStringLiteral("Met in May.\n\nManager"));
    const ContactCard both = only("FN:Ines\r\nORG:;Sales\r\nORG:Clinic\r\nTITLE:Nurse");
    EXPECT_EQ(both.title, QStringLiteral("Nurse"));
    EXPECT_EQ(both.note, QStringLiteral("Sales"));
    const ContactCard press = only("ORG:Press;Sales");
    EXPECT_EQ(press.kind, PartyKind::Organisation);
    EXPECT_EQ(press.note, QStringLiteral("Sales"));
}

TEST(VCardReader, TakesABackslashNForALineEndInEveryVersion)
{
    for (const char *version : {"2.1", "3.0", "4.0"}) {
        EXPECT_EQ(only("FN:Ines\r\nNOTE:one\\ntwo\\Nthree", version).note, QStringLiteral("one\ntwo\nthree")) << version;
        EXPECT_EQ(only("FN:Ines\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one\\n=C3=A9=0D=0Athree", version).note,
                  QStringLiteral("one\né\nthree")) << version;
    }
}

TEST(VCardReader, JoinsSeveralNotes)
{
    EXPECT_EQ(only("FN:Ines\r\nNOTE:one\r\nNOTE:two\r\nNOTE:two\\n").note, QStringLiteral("one\n\ntwo\n\ntwo"));
}

TEST(VCardReader, LeavesPicturesLogosSoundsAndKeysOutAndCountsThem)
{
    const auto file = readVCards("BEGIN:VCARD\r\nFN:Ines\r\nPHOTO;ENCODING=b:AAAA\r\nLOGO:http://x.example.org\r\n"
                                 "SOUND;BASE64:AAAA\r\nKEY:AAAA\r\nEND:VCARD");
    EXPECT_EQ(file.mediaLeftOut, 4);
    EXPECT_TRUE(file.refused.empty());
}

TEST(VCardReader, LeavesACardInsideACardOut)
{
    const auto file = readVCards("BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Aide\nAGENT:BEGIN:VCARD\nFN:Aide's aide\nEND:VCARD\n"
                                 "BEGIN:VCARD\nFN:Third\nEND:VCARD\nEND:VCARD\nTEL:123456\nEND:VCARD\n"
                                 "BEGIN:VCARD\nFN:Next\nAGENT:BEGIN\\:VCARD\\nFN\\:Text\\nEND\\:VCARD\nEND:VCARD\n");
    ASSERT_EQ(file.cards.size(), 2u);
    EXPECT_EQ(file.cards[0].name, QStringLiteral("Boss"));
    EXPECT_EQ(file.cards[0].contacts.size(), 1u);
    EXPECT_EQ(file.cards[1].name, QStringLiteral("Next"));
    EXPECT_EQ(codes(file), std::vector<QString>{QStringLiteral("agent")});
}

TEST(VCardReader, RefusesListsOfContacts)
{
    const auto file = readVCards("BEGIN:VCARD\nKIND:group\nFN:Neighbours\nMEMBER:urn:uuid:1\nEND:VCARD");
    EXPECT_TRUE(file.cards.empty());
    EXPECT_EQ(codes(file), std::vector<QString>{QStringLiteral("group")});
}

TEST(VCardReader, ListsWhatItCannotUse)
{
    const auto file = readVCards("Dear Sir,\r\nBEGIN:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Half\r\n"
                                 "BEGIN:VCARD\r\nFN:Whole\r\nNOTE;ENCODING=UUENCODE:=41\r\nEND:VCARD\r\n"
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

TEST(VCardReader, TakesNoNameOrOrganisationThatShowsNothing)
{
    const auto file = readVCards("BEGIN:VCARD\r\nFN:\u200B\u2060\r\nORG:\u200B\r\nEND:VCARD\r\n"
                                 "BEGIN:VCARD\r\nFN:\u200B\r\nN:Okafor;Ines\r\nORG:\u200B\r\nCATEGORIES:\u200B,quay\r\nEMAIL:\u200B\r\nEND:VCARD");
    EXPECT_EQ(codes(file), std::vector<QString>{QStringLiteral("no_name")});
    ASSERT_EQ(file.cards.size(), 1u);
    EXPECT_EQ(file.cards.front().name, QStringLiteral("Ines Okafor"));
    EXPECT_EQ(file.cards.front().kind, PartyKind::Person);
    EXPECT_EQ(file.cards.front().organisation, QString());
    EXPECT_EQ(file.cards.front().tags, QStringList{QStringLiteral("quay")});
    EXPECT_TRUE(file.cards.front().contacts.empty());
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

TEST(VCardReader, ReadsOverALineOfAHundredMegabytes)
{
    LargeFile file("BEGIN:VCARD\nFN:Ines\nNOTE:", "x", 100'000'000);
    const ContactFile read = readVCards(file);
    EXPECT_EQ(codes(read), (std::vector<QString>{QStringLiteral("too_long"), QStringLiteral("card_not_ended")}));
}

TEST(VCardReader, RefusesMoreCardsThanFitIntoMemory)
{
    // Each card is a long note: a few thousand of them are as heavy as a quarter of a million ordinary ones.
    LargeFile file({}, "BEGIN:VCARD\nFN:I\nNOTE:" + QByteArray(19'000, 'x') + "\nEND:VCARD\n", 300'000'000);
    try {
        (void)readVCards(file);
        FAIL() << "it was read";
    } catch (const FailureError &error) {
        EXPECT_EQ(error.failure().violations.front().code, QStringLiteral("too_many_contacts"));
    }
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
        "BEGIN:VCARD\n" + QByteArray("AGENT:\nBEGIN:VCARD\n").repeated(20'000) + QByteArray("END:VCARD\n").repeated(20'001),
        "BEGIN:VCARD\nFN:x\nNOTE;ENCODING=QUOTED-PRINTABLE:" + QByteArray("a=\n").repeated(60'000) + "END:VCARD",
        "BEGIN:VCARD\nFN:x\nPHOTO;ENCODING=BASE64:" + QByteArray("AAAA\n").repeated(60'000) + "\nEND:VCARD",
        "BEGIN:VCARD\nFN:x\n" + QByteArray("CATEGORIES:a,b,c,d,e,f\ng.X-ABLABEL:x\n").repeated(10'000) + "END:VCARD",
    };
    for (const QByteArray &bytes : files) {
        const double before = cpuSeconds(); // a busy machine changes nothing
        const auto file = readVCards(bytes);
        EXPECT_LT(cpuSeconds() - before, 5) << bytes.left(40).toStdString();
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
