// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/imports.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/alliancerules.h"
#include "core/model/partners/merged.h"
#include "core/model/priorities/priority.h"
#include "core/reports/writing.h"
#include "core/storage/backup.h"
#include "core/workspace/exchange/contactmerge.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/partners/merges.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <set>
#include <thread>

#include <sys/stat.h>

namespace concord {

namespace {

class ImportingContacts : public ::testing::Test {
protected:
    ImportingContacts() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value()) {}

    QString file(const QByteArray &content)
    {
        const QString path = folder.file(QStringLiteral("contacts.vcf"));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(content);
        return path;
    }

    ContactPlan plan(const QByteArray &content) { return Imports(*workspace).planContacts(file(content)).value(); }

    ImportedContacts import(const QByteArray &content)
    {
        return Imports(*workspace).importContacts(plan(content), QStringLiteral("contacts.vcf")).value();
    }

    std::vector<Party> partners() const { return workspace->store().select<Party>("WHERE is_partner ORDER BY id"); }

    template <class Record>
    std::size_t count() const
    {
        return workspace->store().select<Record>().size();
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

const QByteArray tomasz = "BEGIN:VCARD\nVERSION:3.0\nFN:Tomasz Wieczorek\nORG:Quayside Couriers\nTITLE:Founder\n"
                          "EMAIL:tomasz@quayside.example.org\nTEL:+44 7700 900112\nUID:abc-1\nEND:VCARD\n";
const QByteArray piet = "BEGIN:VCARD\nVERSION:3.0\nFN:Piet Aarden\nORG:Quayside Couriers\nTITLE:Lead rider\nEND:VCARD\n";

} // namespace

TEST_F(ImportingContacts, EndsWithASourceThatDoesNot)
{
    const QString endless = QStringLiteral("/dev/zero");
    const Imports imports(*workspace);
    const CsvShape shape;
    for (const auto &planned : {imports.planContacts(endless), imports.planTable(endless, shape), imports.planPartners(endless)}) {
        ASSERT_FALSE(planned);
        ASSERT_EQ(planned.error().violations.size(), 1u);
        EXPECT_EQ(planned.error().violations.front().code, QStringLiteral("file_too_large"));
    }
}

TEST_F(ImportingContacts, ReadsAPipe)
{
    const QString pipe = folder.file(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    std::jthread writer([&pipe] {
        QFile out(pipe);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        out.write(tomasz + piet);
    });
    const auto planned = Imports(*workspace).planContacts(pipe);
    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->contacts.size(), 2u);
}

TEST_F(ImportingContacts, MakesPartnersTheirOrganisationAndTheirRoles)
{
    const ImportedContacts imported = import(tomasz + piet);
    EXPECT_EQ(imported.added, 2);
    ASSERT_EQ(partners().size(), 3u) << "two people and one organisation";
    const Party person = partners()[0];
    EXPECT_EQ(person.name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(person.source, Source::Imported);
    EXPECT_EQ(person.externalUid, QStringLiteral("abc-1"));
    const Party organisation = partners()[1];
    EXPECT_EQ(organisation.kind, PartyKind::Organisation);
    EXPECT_EQ(organisation.name, QStringLiteral("Quayside Couriers"));
    const auto roles = workspace->store().select<Affiliation>("WHERE organisation_id = ? ORDER BY id", {organisation.id.value()});
    ASSERT_EQ(roles.size(), 2u);
    EXPECT_EQ(roles[0].role, QStringLiteral("Founder"));
    EXPECT_EQ(roles[1].role, QStringLiteral("Lead rider"));
    const auto email = workspace->store().first<ContactPoint>("WHERE kind = 'email'");
    EXPECT_EQ(email->matchKey, QStringLiteral("tomasz@quayside.example.org"));
}

TEST_F(ImportingContacts, GivesAPersonARoleAtEachOfSeveralOrganisations)
{
    const QByteArray table = "First Name,Last Name,File As,Organization Name,Organization Title\n"
                             "Ines,Okafor,,Tarn House ::: Quay Business Club,Office manager ::: Trustee\n";
    const auto planned = [&] {
        const QString path = file(table);
        return Imports(*workspace).planTable(path, Imports::shapeOf(path).value()).value();
    };
    EXPECT_EQ(Imports(*workspace).importContacts(planned(), QStringLiteral("contacts.csv")).value().added, 1);
    QStringList roles;
    Statement rows = workspace->store().query("SELECT p.name || ' is ' || a.role || ' at ' || o.name FROM affiliation a JOIN party p ON "
                                              "p.id = a.person_id JOIN party o ON o.id = a.organisation_id ORDER BY o.name DESC");
    while (rows.next())
        roles << rows.text(0);
    EXPECT_EQ(roles, (QStringList{QStringLiteral("Ines Okafor is Office manager at Tarn House"),
                                  QStringLiteral("Ines Okafor is Trustee at Quay Business Club")}));
    const std::vector<ContactCard> exported = workspace->read([](const Store &store) { return cardsOf(store, std::nullopt); }).value();
    const auto ines = std::ranges::find(exported, QStringLiteral("Ines Okafor"), &ContactCard::name);
    ASSERT_NE(ines, exported.end());
    EXPECT_EQ(ines->organisation, QStringLiteral("Tarn House")) << "the first, where there is room for one";
    const ContactPlan again = planned();
    ASSERT_EQ(again.contacts.size(), 1u);
    EXPECT_TRUE(again.contacts[0].changesNothing());
}

TEST_F(ImportingContacts, OfTheSameFileThriceBringsNothingNew)
{
    const QByteArray content = tomasz + piet;
    import(content);
    for (int again = 0; again < 2; ++again) {
        for (const PlannedContact &contact : plan(content).contacts) {
            EXPECT_FALSE(contact.isNew());
            EXPECT_TRUE(contact.changes.empty());
        }
        const ImportedContacts imported = import(content);
        EXPECT_EQ(imported.added, 0);
        EXPECT_EQ(imported.updated, 0);
        EXPECT_EQ(imported.unchanged, 2);
    }
    EXPECT_EQ(workspace->history().value().size(), 2u) << "an import that changes nothing leaves no entry";
}

TEST_F(ImportingContacts, SaysWhyACardIsSomebodyWhoIsThere)
{
    import(tomasz + piet);
    const ContactPlan again = plan("BEGIN:VCARD\nFN:T. Wieczorek\nUID:abc-1\nEND:VCARD\n"
                                   "BEGIN:VCARD\nFN:Wieczorek, Tomasz\nEMAIL: TOMASZ@quayside.example.org\nEND:VCARD\n"
                                   "BEGIN:VCARD\nFN:piet aarden\nORG:QUAYSIDE COURIERS\nEND:VCARD\n"
                                   "BEGIN:VCARD\nFN:Piet Aarden\nORG:Another firm\nEND:VCARD\n");
    ASSERT_EQ(again.contacts.size(), 4u);
    EXPECT_EQ(again.contacts[0].because, SameBecause::Uid);
    EXPECT_EQ(again.contacts[0].changes,
              (std::vector<FieldChange>{{QStringLiteral("name"), QStringLiteral("Tomasz Wieczorek"), QStringLiteral("T. Wieczorek")}}));
    EXPECT_EQ(again.contacts[1].because, SameBecause::Email);
    EXPECT_EQ(again.contacts[1].changes,
              (std::vector<FieldChange>{{QStringLiteral("name"), QStringLiteral("Tomasz Wieczorek"), QStringLiteral("Wieczorek, Tomasz"), false}}));
    EXPECT_TRUE(again.contacts[1].changesNothing()) << "a near name behind the same e-mail renames nobody unasked";
    EXPECT_EQ(again.contacts[2].because, SameBecause::NameAndOrganisation);
    EXPECT_TRUE(again.contacts[3].isNew());
}

TEST_F(ImportingContacts, AddsWhatIsMissingAndLeavesOnesOwnNote)
{
    import(tomasz);
    ASSERT_TRUE(workspace->perform({QStringLiteral("party.edit"), {}}, [](Store &store) {
        Party party = store.first<Party>("WHERE name = 'Tomasz Wieczorek'").value();
        party.note = QStringLiteral("Mine");
        store.update(party);
    }));
    const QByteArray newer = "BEGIN:VCARD\nFN:Tomasz Wieczorek\nUID:abc-1\nNOTE:Theirs\nURL:https://quayside.example.org\n"
                             "TEL:0044 7700 900112\nTEL:+44 20 7946 0112\nORG:Quayside Couriers\nTITLE:Chair\nEND:VCARD\n";
    const ContactPlan update = plan(newer);
    EXPECT_EQ(update.contacts.front().changes,
              (std::vector<FieldChange>{
                  {QStringLiteral("website"), {}, QStringLiteral("https://quayside.example.org")},
                  {QStringLiteral("note"), QStringLiteral("Mine"), QStringLiteral("Mine\nTheirs"), false},
                  {QStringLiteral("phone"), {}, QStringLiteral("+44 20 7946 0112")},
                  {QStringLiteral("role"), QStringLiteral("Founder, Quayside Couriers"), QStringLiteral("Chair, Quayside Couriers")}}));
    EXPECT_EQ(import(newer).updated, 1);
    EXPECT_EQ(partners()[0].note, QStringLiteral("Mine"));
    EXPECT_EQ(workspace->store().select<Affiliation>("WHERE role = 'Chair'").size(), 1u);
}

QByteArray cardWithNote(const QByteArray &name, const QByteArray &note)
{
    return "BEGIN:VCARD\nFN:" + name + "\nEMAIL:ada@example.org\nNOTE:" + note + "\nEND:VCARD\n";
}

TEST_F(ImportingContacts, OffersAnotherNoteAndNameAndTakesThemOnlyWhenAsked)
{
    import(cardWithNote("Ada Lovelace", "First"));
    ContactPlan other = plan(cardWithNote("Lovelace, Ada", "Second"));
    ASSERT_EQ(other.contacts[0].changes.size(), 2u);
    EXPECT_TRUE(other.contacts[0].changesNothing());
    EXPECT_EQ(Imports(*workspace).importContacts(other, {})->unchanged, 1);
    EXPECT_EQ(partners()[0].note, QStringLiteral("First"));

    for (FieldChange &change : other.contacts[0].changes)
        change.isTaken = true;
    EXPECT_EQ(Imports(*workspace).importContacts(other, {})->updated, 1);
    EXPECT_EQ(partners()[0].name, QStringLiteral("Lovelace, Ada"));
    EXPECT_EQ(partners()[0].note, QStringLiteral("First\nSecond"));
    EXPECT_TRUE(plan(cardWithNote("Lovelace, Ada", "Second")).contacts[0].changes.empty()) << "a note that was taken is there";
    EXPECT_EQ(plan(cardWithNote("Lovelace, Ada", "First\\nSecond\\nThird")).contacts[0].changes[0].after,
              QStringLiteral("First\nSecond\nThird")) << "a note that holds the old one takes its place";
}

TEST_F(ImportingContacts, LeavesTheNameThatWasChosenWhenTwoWereMerged)
{
    const auto card = [](const char *name, const char *uid) -> QByteArray {
        return QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:") + name + "\nUID:" + uid + "\nEND:VCARD\n";
    };
    const QByteArray both = card("Bob Mason", "r-1") + card("Robert Builder", "r-2");
    import(both);
    ASSERT_TRUE(Merges(*workspace).merge(partners()[0].id, partners()[1].id));
    for (int again = 0; again < 2; ++again) {
        const ImportedContacts imported = import(both);
        EXPECT_EQ(imported.added, 0);
        EXPECT_EQ(imported.updated, 0);
        EXPECT_EQ(partners()[0].name, QStringLiteral("Bob Mason"));
    }
}

TEST_F(ImportingContacts, TakesTheSecondCardOfOnePersonForARepetition)
{
    const ContactPlan twice = plan(tomasz + tomasz);
    EXPECT_EQ(twice.contacts.size(), 1u);
    EXPECT_EQ(twice.refused, (std::vector<RefusedLine>{{10, QStringLiteral("repeated"), QStringLiteral("Tomasz Wieczorek"), 1}}));
}

QByteArray cardOf(const QByteArray &uid, const QByteArray &name, const QByteArray &phone)
{
    return "BEGIN:VCARD\nVERSION:4.0\n" + (uid.isEmpty() ? QByteArray() : "UID:" + uid + '\n') + "FN:" + name + '\n'
        + (phone.isEmpty() ? QByteArray() : "TEL:" + phone + '\n') + "END:VCARD\n";
}

TEST_F(ImportingContacts, TellsTwoPeopleOfOneNameApartByTheirUids)
{
    EXPECT_EQ(import(cardOf("one", "Anna", "111") + cardOf("two", "Anna", "222")).added, 2);
    // Known again, also when the program makes UIDs anew with each export: the phone tells who is who.
    for (const QByteArray &fresh : {QByteArray(), QByteArray("-fresh")}) {
        EXPECT_EQ(import(cardOf("two" + fresh, "Anna", "222") + cardOf("one" + fresh, "Anna", "111")).updated, 0);
        EXPECT_EQ(partners().size(), 2u);
        EXPECT_EQ(count<ContactPoint>(), 2u);
    }
    // And in a file of its own.
    EXPECT_EQ(import(cardOf("three", "Anna", "333")).added, 1);
    EXPECT_EQ(partners().size(), 3u);
}

TEST_F(ImportingContacts, TakesUidsThatDifferForOnePersonWhereAPhoneIsSharedOrNothingTells)
{
    EXPECT_EQ(import(cardOf("x1", "Bo", "333") + cardOf("x2", "Bo", "333")).added, 1);
    EXPECT_EQ(import(cardOf("y1", "Cy", {})).added, 1);
    EXPECT_EQ(import(cardOf("y2", "Cy", {})).added, 0);
}

QByteArray bare(const QByteArray &name, const QByteArray &rest)
{
    return "BEGIN:VCARD\nFN:" + name + '\n' + rest + "END:VCARD\n";
}

TEST_F(ImportingContacts, TakesNamesakesWhoAreReachedOtherwiseForTwoPeopleWhereNoOrganisationVouches)
{
    const QByteArray one = bare("Anna Berg", "EMAIL:anna@one.example\n");
    const QByteArray two = bare("Anna Berg", "EMAIL:berg@two.example\nTEL:+46 70 123 45 67\n");
    const QByteArray twoOfPhone = bare("Anna Berg", "TEL:070-123 45 67\n");
    const QByteArray unreached = bare("Anna Berg", {});
    EXPECT_EQ(import(one + two + twoOfPhone).added, 2);
    for (const QByteArray &again : {QByteArray(one + two), QByteArray(two + one), twoOfPhone, unreached, QByteArray(two + unreached + one)}) {
        const ImportedContacts imported = import(again);
        EXPECT_EQ(imported.added + imported.updated, 0) << again.toStdString();
    }
    EXPECT_EQ(partners().size(), 2u);
    // Against the workspace as within a file.
    EXPECT_EQ(import(bare("Anna Berg", "EMAIL:third@three.example\n")).added, 1);
    // Where an organisation vouches for the name, it is the same one with another way to be reached.
    EXPECT_EQ(import(bare("Bo Ek", "ORG:Tarn House\nEMAIL:bo@tarn.example\n")).added, 1);
    EXPECT_EQ(import(bare("Bo Ek", "ORG:Tarn House\nTEL:111\n")).updated, 1);
}

TEST_F(ImportingContacts, TakesACardThatTellsNoMoreThanANameForTheFirstOfThatNameAlone)
{
    const QByteArray unreached = bare("Cy", {});
    const QByteArray one = bare("Cy", "EMAIL:cy@one.example\n");
    const QByteArray two = bare("Cy", "EMAIL:cy@two.example\n");
    for (const QByteArray &file : {QByteArray(unreached + one + two), QByteArray(one + unreached + two), QByteArray(one + two + unreached)}) {
        const ContactPlan planned = plan(file);
        ASSERT_EQ(planned.contacts.size(), 2u) << file.toStdString();
        for (const PlannedContact &contact : planned.contacts)
            EXPECT_EQ(contact.card.contacts.size(), 1u) << file.toStdString();
    }
}

TEST_F(ImportingContacts, KnowsANameAndAPhoneAgainWhateverTheOrganisation)
{
    const QByteArray both = bare("Anna Berg", "TEL:+44 7700 900112\n") + bare("Anna Berg", "TEL:+44 7700 900112\nORG:Tarn House\nTITLE:Nurse\n");
    EXPECT_EQ(import(both).added, 1);
    const ContactPlan again = plan(both);
    ASSERT_EQ(again.contacts.size(), 1u);
    EXPECT_TRUE(again.contacts[0].bringsNothing());
    EXPECT_EQ(again.contacts[0].because, SameBecause::Phone);
}

TEST_F(ImportingContacts, PutsNobodyTogetherThroughACardThatTellsNoMoreThanAName)
{
    import(bare("Anna Berg", "EMAIL:anna@one.example\n"));
    const QByteArray other = bare("Anna Berg", "EMAIL:berg@two.example\n");
    EXPECT_EQ(import(bare("Anna Berg", {}) + other + other).added, 1);
    EXPECT_EQ(partners().size(), 2u);
    EXPECT_EQ(count<ContactPoint>(), 2u);
}

TEST_F(ImportingContacts, KeepsTheOtherWebsiteOfALaterCard)
{
    const ContactPlan joined = plan(bare("Ines", "UID:i\nURL:https://one.example\n") + bare("Ines", "UID:i\nURL:https://two.example\n"));
    ASSERT_EQ(joined.contacts.size(), 1u);
    EXPECT_EQ(joined.contacts[0].card.contacts, (std::vector<CardContact>{{ContactKind::Url, {}, QStringLiteral("https://two.example"), false}}));
    EXPECT_EQ(joined.refused.at(0).code, QStringLiteral("taken_up"));
}

TEST_F(ImportingContacts, DoesNotTurnATitleBackAndForthBetweenTwoNamesOfOneMailbox)
{
    const QByteArray both = bare("Ada Lovelace", "EMAIL:ada@x.example\nORG:X\nTITLE:Director\n") + bare("Lovelace, Ada", "EMAIL:ada@x.example\nORG:X\nTITLE:Chair\n");
    import(bare("Ada Lovelace", "EMAIL:ada@x.example\nORG:X\nTITLE:Director\n"));
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(import(both).updated, 0);
        EXPECT_EQ(workspace->store().select<Affiliation>().at(0).role, QStringLiteral("Director"));
    }
}

TEST_F(ImportingContacts, FindsItsWayAmongThousandsOfOneNameByOneLookEach)
{
    const auto many = [](int from) {
        QByteArray cards;
        for (int at = from; at < from + 3'000; ++at)
            cards += bare("Unknown", "TEL:+44 7700 " + QByteArray::number(100'000 + at) + '\n');
        return cards;
    };
    EXPECT_EQ(import(many(0)).added, 3'000);
    EXPECT_EQ(import(many(0)).unchanged, 3'000);
    const std::size_t others = plan(many(5'000)).contacts.size();
    EXPECT_EQ(others, 3'000u);
}

TEST_F(ImportingContacts, OffersTheDeletedOneOfTwoNamesakesOnlyForTheirOwnCard)
{
    const QByteArray one = bare("Anna Berg", "TEL:111 222 333\n");
    import(one);
    ASSERT_TRUE(Partners(*workspace).remove(partners()[0].id));
    EXPECT_TRUE(plan(one).contacts[0].isDeleted());
    EXPECT_TRUE(plan(bare("Anna Berg", "TEL:444 555 666\n")).contacts[0].isNew());
}

TEST_F(ImportingContacts, KeepsTwoTitlesAtOneOrganisation)
{
    const QByteArray director = bare("Ines", "UID:i\nORG:Tarn House\nTITLE:Director\n");
    const QByteArray trustee = bare("Ines", "UID:i\nORG:Tarn House\nTITLE:Trustee\n");
    const auto titles = [this] {
        QStringList all;
        for (const Affiliation &one : workspace->store().select<Affiliation>("ORDER BY role"))
            all << one.role;
        return all;
    };
    EXPECT_EQ(import(director + trustee).added, 1);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Director"), QStringLiteral("Trustee")}));
    // Known again together, one by one, and from our own file.
    const QByteArray ours = exported(*workspace, ExportFormat::Vcf).value();
    for (const QByteArray &again : {QByteArray(director + trustee), trustee, director, ours}) {
        const ImportedContacts imported = import(again);
        EXPECT_EQ(imported.added + imported.updated, 0) << again.toStdString();
    }
    // One title alone that is another by now has changed; which of two did, nobody knows.
    EXPECT_EQ(import(bare("Ines", "UID:i\nORG:Tarn House\nTITLE:Director\n") + bare("Ines", "UID:i\nORG:Tarn House\nTITLE:Chair\n")).updated, 1);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Chair"), QStringLiteral("Director")}));
    EXPECT_EQ(import(bare("Ines", "UID:i\nORG:Tarn House\nTITLE:Founder\n")).updated, 1);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Chair"), QStringLiteral("Director"), QStringLiteral("Founder")}));
}

TEST_F(ImportingContacts, CountsTheRefusedLinesBeyondAThousand)
{
    const ContactPlan planned = plan(bare("Ada", {}) + QByteArray("no card\n").repeated(1'234));
    EXPECT_EQ(planned.refused.size(), 1'000u);
    EXPECT_EQ(planned.refusedMore, 234);
    const ContactPlan repeated = plan(bare("Ada", {}).repeated(1'501));
    EXPECT_EQ(repeated.contacts.size(), 1u);
    EXPECT_EQ(repeated.refused.size(), 1'000u);
    EXPECT_EQ(repeated.refusedMore, 500);
}

TEST_F(ImportingContacts, TakesUpWhatALaterCardOfOnePersonSaysBesides)
{
    const ContactPlan more = plan(cardOf({}, "Only Name", {}) + cardOf({}, "Only Name", "5"));
    ASSERT_EQ(more.contacts.size(), 1u);
    EXPECT_EQ(more.contacts[0].card.contacts.size(), 1u);
    EXPECT_EQ(more.refused, (std::vector<RefusedLine>{{5, QStringLiteral("taken_up"), QStringLiteral("Only Name"), 1}}));
    // The other name of one UID is told and stands in the note, the phone is kept.
    const ContactPlan renamed = plan(cardOf("d", "First", "1") + cardOf("d", "Second", "2"));
    ASSERT_EQ(renamed.contacts.size(), 1u);
    EXPECT_EQ(renamed.contacts[0].card.contacts.size(), 2u);
    EXPECT_EQ(renamed.refused.size(), 1u);
    EXPECT_EQ(renamed.refused[0].text, QStringLiteral("Second"));
    EXPECT_EQ(renamed.contacts[0].card.note, QStringLiteral("Second"));
    // Also of somebody who is there.
    ASSERT_EQ(import(cardOf("e", "Eve", "7")).added, 1);
    EXPECT_EQ(import(cardOf("e", "Eve", "7") + cardOf("e", "Eve", "8")).updated, 1);
    EXPECT_EQ(count<ContactPoint>(), 2u);
}

TEST_F(ImportingContacts, KeepsTheOtherNameOfOneUid)
{
    const QByteArray both = bare("Albert Pohl", "UID:u1\n") + bare("Berta Tanner", "UID:u1\nEMAIL:berta@example.org\n")
        + bare("albert pohl", "UID:u1\n") + "BEGIN:VCARD\nUID:u1\nEMAIL:post@example.org\nEND:VCARD\n";
    EXPECT_EQ(import(both).added, 1);
    EXPECT_EQ(partners().at(0).note, QStringLiteral("Berta Tanner")) << "neither the same name again nor an e-mail in its place is another";
    EXPECT_TRUE(plan(both).contacts.at(0).changes.empty());
}

TEST_F(ImportingContacts, FoldsCardsOfOneUidWithinTheBoundsOfOneCard)
{
    QByteArray cards;
    const auto number = [](int at) { return QByteArray::number(100'000 + at); };
    for (int card = 0; card < 40; ++card) {
        QByteArray properties = "UID:u1\n";
        for (int at = 0; at < 200; ++at)
            properties += "TEL:+44 7700 " + number(200 * card + at) + '\n';
        for (int at = 0; at < 40; ++at)
            properties += "CATEGORIES:t" + number(40 * card + at) + '\n';
        for (int at = 0; at < 10; ++at)
            properties += "ORG:Club " + number(10 * card + at) + '\n';
        cards += bare("Ines", properties);
    }
    ASSERT_EQ(import(bare("Ines", "UID:u1\n")).added, 1);
    const ContactPlan planned = plan(cards);
    ASSERT_EQ(planned.contacts.size(), 1u);
    const ContactCard &card = planned.contacts[0].card;
    EXPECT_EQ(card.contacts.size(), 200u);
    EXPECT_EQ(card.tags.size(), 50);
    EXPECT_EQ(rolesOf(card).size(), 21u);
    EXPECT_EQ(planned.contacts[0].changes.size(), 271u);
    const std::size_t left = 39u * 200u + (40u * 40u - 50u) + (400u - 21u);
    EXPECT_EQ(planned.refused.size() + static_cast<std::size_t>(planned.refusedMore), left + 39u);
    EXPECT_EQ(std::ranges::count(planned.refused, QStringLiteral("too_many"), &RefusedLine::code), 1'000 - 39);
}

TEST_F(ImportingContacts, AsksAmongFoldedCardsWhetherToGoOn)
{
    const QString path = file(bare("Ines", "UID:u1\nTEL:12345\n").repeated(1'000));
    int asked = 0;
    const auto planned = Imports(*workspace).planContacts(path, [&asked](qint64 done, qint64 total) { return 2 * done <= total || ++asked < 5; });
    ASSERT_FALSE(planned);
    EXPECT_EQ(asked, 5);
}

TEST_F(ImportingContacts, TakesUpTheOrganisationAndTheNoteOfALaterCard)
{
    const QByteArray first = "BEGIN:VCARD\nUID:i\nFN:Ines\nNOTE:one\nEND:VCARD\n";
    const QByteArray second = "BEGIN:VCARD\nUID:i\nFN:Ines\nORG:Tarn House\nTITLE:Nurse\nNOTE:two\nEND:VCARD\n";
    const QByteArray third = "BEGIN:VCARD\nUID:i\nFN:Ines\nORG:Quay Club\nTITLE:Trustee\nNOTE:two\nEND:VCARD\n";
    const ContactPlan joined = plan(first + second + third);
    ASSERT_EQ(joined.contacts.size(), 1u);
    const ContactCard &card = joined.contacts[0].card;
    EXPECT_EQ(told(CardRole{card.organisation, card.title}), QStringLiteral("Nurse, Tarn House"));
    EXPECT_EQ(card.otherRoles, (std::vector<CardRole>{{QStringLiteral("Quay Club"), QStringLiteral("Trustee")}}));
    EXPECT_EQ(card.note, QStringLiteral("one\n\ntwo"));
    EXPECT_EQ(joined.refused.size(), 2u);
}

TEST_F(ImportingContacts, CountsTheOrganisationsThatComeAlong)
{
    ContactPlan both = plan(tomasz + piet + "BEGIN:VCARD\nFN:Ada\nORG:QUAYSIDE couriers\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nORG:Tarn House\nEND:VCARD\n");
    EXPECT_EQ(OrganisationsAlong(both, false).count(), 2) << "one name in two spellings is one organisation";
    both.contacts[3].isTaken = false;
    EXPECT_EQ(OrganisationsAlong(both, false).count(), 1);
    const ImportedContacts imported = Imports(*workspace).importContacts(both, {}).value();
    EXPECT_EQ(imported.organisations, 1);
    EXPECT_EQ(partners().size(), static_cast<std::size_t>(imported.added + imported.organisations)) << "all that was made";

    // One that is there does not come, nor does one that has a card of its own, unless that card is left out.
    ContactPlan more = plan(piet + "BEGIN:VCARD\nFN:Cy\nORG:Quay Club\nEND:VCARD\nBEGIN:VCARD\nKIND:org\nFN:quay club\nEND:VCARD\n");
    EXPECT_EQ(OrganisationsAlong(more, false).count(), 0);
    more.contacts[2].isTaken = false;
    EXPECT_EQ(OrganisationsAlong(more, false).count(), 1);
    EXPECT_EQ(Imports(*workspace).importContacts(more, {})->organisations, 1);

    // With a role that the user leaves out, its organisation stays away.
    ContactPlan role = plan("BEGIN:VCARD\nUID:abc-1\nFN:Tomasz Wieczorek\nORG:Night Market\nTITLE:Trustee\nEND:VCARD\n");
    EXPECT_EQ(OrganisationsAlong(role, false).count(), 1);
    ASSERT_EQ(role.contacts[0].changes.size(), 1u);
    role.contacts[0].changes[0].isTaken = false;
    EXPECT_EQ(OrganisationsAlong(role, false).count(), 0);
    EXPECT_EQ(Imports(*workspace).importContacts(role, {})->organisations, 0);
}

TEST_F(ImportingContacts, CountsOrganisationsTheSameOneTickAfterTheOther)
{
    import("BEGIN:VCARD\nUID:o\nKIND:org\nFN:Quayside\nEND:VCARD\nBEGIN:VCARD\nUID:m\nFN:Mo\nEND:VCARD\n");
    ContactPlan whole = plan(piet + "BEGIN:VCARD\nUID:o\nKIND:org\nFN:Quayside Couriers\nEND:VCARD\n"
                                    "BEGIN:VCARD\nUID:m\nFN:Mo\nORG:Quay Club\nTITLE:Rider\nEND:VCARD\n"
                                    "BEGIN:VCARD\nFN:Cy\nORG:QUAY club\nEND:VCARD\nBEGIN:VCARD\nKIND:org\nFN:Quay Club\nEND:VCARD\n");
    OrganisationsAlong along(whole, false);
    std::set<int> counts;
    for (int step = 1; step < 64; ++step) { // every choice of the five, and of the role that Mo would get
        const auto bit = static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(step)));
        PlannedContact &contact = whole.contacts[bit < 5 ? bit : 2];
        along.remove(contact);
        bool &tick = bit < 5 ? contact.isTaken : contact.changes.at(0).isTaken;
        tick = !tick;
        along.add(contact);
        EXPECT_EQ(along.count(), OrganisationsAlong(whole, false).count()) << step;
        counts.insert(along.count());
    }
    EXPECT_EQ(counts, (std::set{0, 1, 2}));
}

TEST_F(ImportingContacts, MakesOneOrganisationOfACardThatRenamesItAndOfARoleInIt)
{
    import("BEGIN:VCARD\nUID:o\nKIND:org\nFN:Quayside\nEND:VCARD\n");
    const ContactPlan renamed = plan(piet + "BEGIN:VCARD\nUID:o\nKIND:org\nFN:Quayside Couriers\nEND:VCARD\n");
    EXPECT_EQ(OrganisationsAlong(renamed, false).count(), 0);
    EXPECT_EQ(Imports(*workspace).importContacts(renamed, {})->organisations, 0);
    EXPECT_EQ(partners().size(), 2u);
}

TEST_F(ImportingContacts, IsNotConfusedByACardThatHasAnEmailTwice)
{
    EXPECT_EQ(import("BEGIN:VCARD\nFN:Ada\nEMAIL:ada@example.org\nEMAIL:ADA@example.org\nEND:VCARD\n").added, 1);
}

TEST_F(ImportingContacts, KeepsTwoPeopleWhoShareAnEmailApart)
{
    const QByteArray couple = "BEGIN:VCARD\nFN:Ada\nEMAIL:home@example.org\nEND:VCARD\n"
                              "BEGIN:VCARD\nFN:Ben\nEMAIL:home@example.org\nEND:VCARD\n";
    EXPECT_EQ(import(couple).added, 2);
    EXPECT_EQ(import(couple).unchanged, 2);
}

QByteArray cardWithEmail(const QByteArray &name, const QByteArray &email, const QByteArray &phone)
{
    return "BEGIN:VCARD\nFN:" + name + "\nEMAIL:" + email + "\nTEL:" + phone + "\nEND:VCARD\n";
}

TEST_F(ImportingContacts, MakesTwoPeopleOfTwoNamesBehindASharedMailbox)
{
    const QByteArray ada = cardWithEmail("Ada One", "info@firm.example.org", "1");
    const QByteArray cyd = cardWithEmail("Cyd Three", "info@firm.example.org", "33");
    EXPECT_EQ(import(ada).added, 1);
    EXPECT_EQ(import(cyd).added, 1);
    ASSERT_EQ(partners().size(), 2u);
    EXPECT_EQ(workspace->store().select<ContactPoint>("WHERE kind = 'phone' AND party_id = ?", {partners()[0].id.value()}).size(), 1u);
    EXPECT_EQ(import(cyd + ada).unchanged, 2);
    EXPECT_EQ(import(cardWithEmail("A. One", "info@firm.example.org", "1")).added, 0) << "a near name is the same";
}

TEST_F(ImportingContacts, TakesWhoHasNoNameForTheFirstWhoGivesOne)
{
    const QByteArray bare = "BEGIN:VCARD\nEMAIL:info@firm.example.org\nEND:VCARD\n";
    const QByteArray both = cardWithEmail("Ada One", "INFO@firm.example.org", "1") + cardWithEmail("Cyd Three", "info@firm.example.org", "33");
    EXPECT_EQ(import(bare).added, 1);
    const ImportedContacts named = import(both);
    EXPECT_EQ(named.updated, 1);
    EXPECT_EQ(named.added, 1);
    EXPECT_EQ(import(both).unchanged, 2);
    EXPECT_EQ(import(bare).unchanged, 1);
}

TEST_F(ImportingContacts, IsOneActThatUndoTakesBackWhole)
{
    import(tomasz + piet);
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("import.contacts"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(partners().empty());
    EXPECT_EQ(count<ContactPoint>(), 0u);
}

TEST_F(ImportingContacts, OfAPlanThatWasThinnedOutTakesOnlyTheRest)
{
    ContactPlan chosen = plan(tomasz + piet);
    chosen.contacts.erase(chosen.contacts.begin());
    EXPECT_EQ(Imports(*workspace).importContacts(chosen, {})->added, 1);
    EXPECT_EQ(partners().front().name, QStringLiteral("Piet Aarden"));
}

TEST_F(ImportingContacts, BacksTheWorkspaceUpBeforeItChangesSomething)
{
    import(tomasz);
    const auto backups = backupsOf(workspace->path());
    ASSERT_EQ(backups.size(), 1);
    EXPECT_TRUE(Workspace::open(backups.front().path).value()->store().select<Party>("WHERE is_partner").empty());
    import(tomasz);
    EXPECT_EQ(backupsOf(workspace->path()).size(), 1) << "nothing was to be changed";
}

TEST_F(ImportingContacts, BringsTagsOnce)
{
    const QByteArray tagged = "BEGIN:VCARD\nFN:Ines\nUID:i\nCATEGORIES:Quay,North\nEND:VCARD\n";
    import(tagged);
    EXPECT_EQ(count<PartyTag>(), 2u);
    const ContactPlan more = plan("BEGIN:VCARD\nFN:Ines\nUID:i\nCATEGORIES:quay,East\nEND:VCARD\n");
    EXPECT_EQ(more.contacts.front().changes, (std::vector<FieldChange>{{QStringLiteral("tag"), {}, QStringLiteral("East")}}));
}

TEST_F(ImportingContacts, MakesOneOrganisationOfItsCardAndOfTheRolesInIt)
{
    import(tomasz + "BEGIN:VCARD\nKIND:org\nFN:Quayside Couriers\nTEL:12345\nEND:VCARD\n");
    EXPECT_EQ(partners().size(), 2u);
}

TEST_F(ImportingContacts, LeavesChangesOutThatTheUserDoesNotWant)
{
    import(tomasz);
    ContactPlan update = plan("BEGIN:VCARD\nFN:Tom W.\nUID:abc-1\nTEL:+44 20 7946 0112\nNOTE:Early\nEND:VCARD\n");
    auto &changes = update.contacts.front().changes;
    ASSERT_EQ(changes.size(), 3u);
    changes[0].isTaken = false; // the name
    changes[2].isTaken = false; // the phone
    EXPECT_EQ(changes[2].field, QStringLiteral("phone"));
    EXPECT_EQ(Imports(*workspace).importContacts(update, {})->updated, 1);
    EXPECT_EQ(partners()[0].name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(partners()[0].note, QStringLiteral("Early"));
    EXPECT_EQ(workspace->store().select<ContactPoint>("WHERE kind = 'phone'").size(), 1u);
}

TEST_F(ImportingContacts, OffersToBringBackWhoWasDeleted)
{
    import(tomasz + piet);
    const PartyId gone = partners()[0].id;
    ASSERT_TRUE(Partners(*workspace).remove(gone));
    ContactPlan again = plan(tomasz + piet);
    ASSERT_TRUE(again.contacts[0].isDeleted());
    EXPECT_EQ(again.contacts[0].partyName, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(again.contacts[0].because, SameBecause::Uid);
    EXPECT_TRUE(again.contacts[1].changesNothing());

    const ImportedContacts left = Imports(*workspace).importContacts(again, {}).value();
    EXPECT_EQ(left.stillDeleted, 1);
    EXPECT_FALSE(workspace->store().find(gone));

    const ImportedContacts back = Imports(*workspace).importContacts(again, {}, true).value();
    EXPECT_EQ(back.broughtBack, 1);
    EXPECT_EQ(workspace->store().get(gone).name, QStringLiteral("Tomasz Wieczorek"));
    EXPECT_EQ(workspace->store().select<ContactPoint>("WHERE party_id = ?", {gone.value()}).size(), 2u);
    EXPECT_EQ(workspace->store().select<Affiliation>("WHERE person_id = ?", {gone.value()}).size(), 1u);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->store().find(gone));
}

TEST_F(ImportingContacts, BringsAllBackWhomOneChangeDeletedWithWhatIsBetweenThem)
{
    import(tomasz + piet);
    const std::vector<Party> before = partners();
    const auto roles = workspace->store().select<Affiliation>("ORDER BY id");
    ASSERT_EQ(workspace->takeImportBack(workspace->history().value().front().id).value().removed, 3);
    const QByteArray couriers = "BEGIN:VCARD\nFN:Quayside Couriers\nORG:Quayside Couriers\nKIND:org\nEND:VCARD\n";

    EXPECT_EQ(Imports(*workspace).importContacts(plan(tomasz + piet + couriers), {}, true)->broughtBack, 3);
    EXPECT_EQ(partners(), before);
    EXPECT_EQ(workspace->store().select<Affiliation>("ORDER BY id"), roles);
}

TEST_F(ImportingContacts, BringsBackWhatHungOnSomebodyWhoWentLater)
{
    const QByteArray two = "BEGIN:VCARD\nFN:Ada\nEMAIL:ada@example.org\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEMAIL:ben@example.org\nEND:VCARD\n";
    import(two);
    const std::vector<Party> both = partners();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.distinct"), {}}, [&](Store &store) {
        DistinctPair pair;
        pair.partyId = both[0].id;
        pair.otherId = both[1].id;
        store.insert(pair);
    }));
    ASSERT_TRUE(Partners(*workspace).remove(both[0].id));
    ASSERT_TRUE(Partners(*workspace).remove(both[1].id));

    EXPECT_EQ(Imports(*workspace).importContacts(plan(two), {}, true)->broughtBack, 2);
    EXPECT_EQ(count<DistinctPair>(), 1u);
}

TEST_F(ImportingContacts, KnowsWhoWasDeletedByEmailAndByName)
{
    import("BEGIN:VCARD\nFN:Ines\nEMAIL:ines@example.org\nORG:Tarn House\nEND:VCARD\n");
    ASSERT_TRUE(Partners(*workspace).remove(partners()[0].id));
    EXPECT_EQ(plan("BEGIN:VCARD\nFN:INES\nEMAIL:INES@example.org\nEND:VCARD\n").contacts[0].because, SameBecause::Email);
    EXPECT_EQ(plan("BEGIN:VCARD\nFN:ines\nORG:tarn house\nEND:VCARD\n").contacts[0].because, SameBecause::NameAndOrganisation);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(plan("BEGIN:VCARD\nFN:ines\nORG:tarn house\nEND:VCARD\n").contacts[0].changesNothing());
}

TEST_F(ImportingContacts, IsNoDeletionWhenItIsUndone)
{
    import(tomasz);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(plan(tomasz).contacts[0].isNew());
}

TEST_F(ImportingContacts, LeavesNothingBehindWhenItIsStopped)
{
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += "BEGIN:VCARD\nFN:Person " + QByteArray::number(i) + "\nEND:VCARD\n";
    const ContactPlan all = plan(many);
    int told = 0;
    const auto stopped = Imports(*workspace).importContacts(all, {}, false, [&](qint64, qint64 total) {
        EXPECT_EQ(total, 1000);
        return ++told < 5;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().violations.front().code, QStringLiteral("cancelled"));
    EXPECT_TRUE(partners().empty());
    EXPECT_EQ(Imports(*workspace).planContacts(file(many), [](qint64, qint64) { return false; }).error().violations.front().code,
              QStringLiteral("cancelled"));
}

TEST_F(ImportingContacts, IsTakenBackPartnerByPartnerKeepingWhoWasEdited)
{
    import(tomasz + piet + "BEGIN:VCARD\nFN:Ada\nEMAIL:ada@example.org\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEMAIL:ben@example.org\nEND:VCARD\n"
                           "BEGIN:VCARD\nFN:Cleo\nEMAIL:cleo@example.org\nEND:VCARD\n");
    const std::int64_t entry = workspace->history().value().front().id;
    const auto idOf = [this](const char *name) { return workspace->store().first<Party>("WHERE name = ?", {QString::fromLatin1(name)})->id; };
    const PartyId ada = idOf("Ada");
    ASSERT_TRUE(Partners(*workspace).edit(idOf("Piet Aarden"), [](Party &party) { party.location = QStringLiteral("Quay"); }));
    ASSERT_TRUE(Partners(*workspace).addStrength(idOf("Ben"), QStringLiteral("Ovens")));
    ASSERT_TRUE(Partners(*workspace).remove(idOf("Cleo")));

    const TakenBack taken = workspace->takeImportBack(entry).value();
    EXPECT_EQ(taken.kept, (QStringList{QStringLiteral("Ben"), QStringLiteral("Piet Aarden"), QStringLiteral("Quayside Couriers")}));
    EXPECT_EQ(taken.removed, 2) << "Tomasz and Ada";
    EXPECT_FALSE(workspace->store().find(ada));
    EXPECT_EQ(workspace->store().select<ContactPoint>().size(), 1u) << "the e-mail of Ben";
    EXPECT_EQ(workspace->store().select<Affiliation>().size(), 1u) << "the role of Piet";
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(workspace->store().find(ada));
}

TEST_F(ImportingContacts, IsTakenBackWithoutWhomOneOfTheRowsServesANeedByNow)
{
    import("BEGIN:VCARD\nFN:Ada\nEMAIL:ada@example.org\nEND:VCARD\n");
    const auto other = Workspace::create(folder.file(QStringLiteral("other.concord")), {}).value();
    for (const auto &[name, strength] : {std::pair("Ada", "Ovens"), std::pair("Ben", "Bread"), std::pair("Cleo", "Cakes")}) {
        ASSERT_TRUE(other->perform({QStringLiteral("test.partner"), {}}, [&](Store &store) {
            Party party;
            party.name = QString::fromLatin1(name);
            ContactPoint email;
            email.partyId = store.insert(party);
            email.kind = ContactKind::Email;
            email.value = QString::fromLatin1(name).toLower() + QStringLiteral("@example.org");
            store.insert(email);
        }));
        ASSERT_TRUE(Partners(*other).addStrength(other->store().first<Party>("ORDER BY id DESC")->id, QString::fromLatin1(strength)));
    }
    const QString path = folder.file(QStringLiteral("other.json"));
    ASSERT_TRUE(writeFile(path, exportJson(other->store())));
    Imports imports(*workspace);
    ASSERT_TRUE(imports.importContacts(imports.planPartners(path).value(), QStringLiteral("other.json")));
    const std::int64_t entry = workspace->history().value().front().id;
    ASSERT_EQ(count<Strength>(), 3u);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.tick"), {}}, [](Store &store) {
        Priority priority;
        priority.title = QStringLiteral("A warm shop");
        Need need;
        need.priorityId = store.insert(priority);
        need.what = QStringLiteral("Heat");
        const NeedId heat = store.insert(need);
        for (const char *what : {"Ovens", "Bread"}) {
            StrengthRelevance tick;
            tick.strengthId = store.first<Strength>("WHERE what = ?", {QString::fromLatin1(what)})->id;
            tick.needId = heat;
            store.insert(tick);
        }
    }));

    const TakenBack taken = workspace->takeImportBack(entry).value();
    EXPECT_EQ(taken.kept, (QStringList{QStringLiteral("Ada"), QStringLiteral("Ben")}));
    EXPECT_EQ(taken.removed, 1) << "Cleo";
    EXPECT_EQ(count<StrengthRelevance>(), 2u);
    EXPECT_EQ(count<Strength>(), 2u);
}

TEST_F(ImportingContacts, IsTakenBackInWhatItChangedToo)
{
    import("BEGIN:VCARD\nFN:Ada\nUID:a\nEND:VCARD\n");
    import("BEGIN:VCARD\nFN:Ada L.\nUID:a\nTEL:12345\nEND:VCARD\n");
    EXPECT_EQ(partners()[0].name, QStringLiteral("Ada L."));
    const TakenBack taken = workspace->takeImportBack(workspace->history().value().front().id).value();
    EXPECT_TRUE(taken.kept.isEmpty());
    EXPECT_EQ(partners()[0].name, QStringLiteral("Ada"));
    EXPECT_EQ(count<ContactPoint>(), 0u);
    EXPECT_EQ(workspace->takeImportBack(1).error().violations.front().code, QStringLiteral("not_an_import"));
}

TEST_F(ImportingContacts, SaysWhenThereIsNoFile)
{
    const auto missing = Imports(*workspace).planContacts(folder.file(QStringLiteral("none.vcf")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().violations.front().code, QStringLiteral("file_missing"));
}

TEST(ImportingPartners, BringsThoseOfAnotherWorkspaceOnceAsOneActAndSaysWhatStaysBehind)
{
    const Folder folder;
    const Clock clock(QDate(2026, 11, 23));
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, clock).value();
    const QString path = folder.file(QStringLiteral("bakery.json"));
    ASSERT_TRUE(writeFile(path, exportJson(bakery->store())));
    const auto mine = Workspace::create(folder.file(QStringLiteral("mine.concord")), {}, clock).value();
    Imports imports(*mine);
    EXPECT_TRUE(imports.canReadEverything());
    EXPECT_TRUE(imports.planPartners(path)->isOfWholeWorkspace) << "a new workspace takes everything";
    ASSERT_TRUE(mine->perform({QStringLiteral("test"), {}}, [](Store &store) {
        Party known;
        known.name = QStringLiteral("Quayside Couriers");
        known.kind = PartyKind::Organisation;
        store.insert(known);
    }));
    EXPECT_FALSE(imports.canReadEverything());
    const QByteArray before = exportJson(mine->store());

    const ContactPlan plan = imports.planPartners(path).value();
    EXPECT_EQ(exportJson(mine->store()), before) << "a plan writes nothing";
    EXPECT_FALSE(plan.isOfWholeWorkspace);
    EXPECT_GT(plan.others, 0);
    const auto quayside = std::ranges::find(plan.contacts, QStringLiteral("Quayside Couriers"),
                                            [](const PlannedContact &contact) { return contact.card.name; });
    ASSERT_NE(quayside, plan.contacts.end());
    EXPECT_TRUE(quayside->isThere());
    EXPECT_EQ(quayside->because, SameBecause::NameAndOrganisation);
    EXPECT_FALSE(quayside->changes.empty());

    ASSERT_TRUE(imports.importContacts(plan, QStringLiteral("bakery.json")));
    const auto strengthsOf = [](const Workspace &of) {
        Statement row = of.store().query("SELECT count(*) FROM strength s JOIN party p ON p.id = s.party_id WHERE p.is_partner");
        return row.next() ? row.integer(0) : -1;
    };
    EXPECT_GT(strengthsOf(*bakery), 0);
    EXPECT_EQ(strengthsOf(*mine), strengthsOf(*bakery));
    for (const PlannedContact &contact : imports.planPartners(path)->contacts)
        EXPECT_TRUE(contact.changesNothing()) << contact.card.name.toStdString();
    ASSERT_TRUE(mine->undo());
    EXPECT_EQ(exportJson(mine->store()), before);
}

TEST(ImportingEverything, RefusesWhatBreaksARuleOfTheWholeFileAndWritesNothing)
{
    const Folder folder;
    const Clock clock(QDate(2026, 11, 23));
    const auto bakery =
        createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, clock).value();
    QJsonObject document = QJsonDocument::fromJson(exportJson(bakery->store())).object();
    QJsonArray sides = document.value(QStringLiteral("alliance_party")).toArray();
    for (QJsonValueRef each : sides) {
        QJsonObject side = each.toObject();
        side.insert(QStringLiteral("is_us"), false);
        each = side;
    }
    document.insert(QStringLiteral("alliance_party"), sides);
    const QString path = folder.file(QStringLiteral("nobody-is-us.json"));
    ASSERT_TRUE(writeFile(path, QJsonDocument(document).toJson()));

    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, clock).value();
    const QByteArray before = exportJson(copy->store());
    const auto refused = Imports(*copy).readEverything(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations,
              (QList<Violation>{{QStringLiteral("us_not_one"), QStringLiteral("A-001"), {}}}));
    EXPECT_EQ(exportJson(copy->store()), before);
}

TEST(ImportingEverything, RefusesTwoOpenRoundsOfATeamAndOtherWordsOfAKnownQuestionnaire)
{
    const Folder folder;
    const Clock clock(QDate(2026, 11, 23));
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, clock).value();
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, clock).value();
    const QJsonObject whole = QJsonDocument::fromJson(exportJson(bakery->store())).object();
    const auto refusalOf = [&](const QString &table, auto edit) -> QString {
        QJsonArray rows = whole.value(table).toArray();
        for (QJsonValueRef each : rows) {
            QJsonObject row = each.toObject();
            edit(row);
            each = row;
        }
        QJsonObject document = whole;
        document.insert(table, rows);
        const QString path = folder.file(table + QStringLiteral(".json"));
        EXPECT_TRUE(writeFile(path, QJsonDocument(document).toJson()));
        const auto refused = Imports(*copy).readEverything(path);
        return refused ? QString() : refused.error().violations.first().code;
    };
    EXPECT_EQ(refusalOf(QStringLiteral("round"),
                        [](QJsonObject &row) {
                            row.insert(QStringLiteral("state"), QStringLiteral("open"));
                            row.insert(QStringLiteral("closed_on"), QJsonValue::Null);
                        }),
              QStringLiteral("two_rounds_open"));
    EXPECT_EQ(refusalOf(QStringLiteral("questionnaire_item"), [](QJsonObject &row) { row.insert(QStringLiteral("text"), QStringLiteral("Easier.")); }),
              QStringLiteral("questionnaire_changed"));
}

TEST(ImportingEverything, RefusesAnActiveAllianceThatNobodyPutForward)
{
    const Folder folder;
    const Clock clock(QDate(2026, 11, 23));
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, clock).value();
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, clock).value();
    QJsonObject document = QJsonDocument::fromJson(exportJson(bakery->store())).object();
    document.insert(QStringLiteral("agreement_version"), QJsonArray());
    document.insert(QStringLiteral("acceptance"), QJsonArray());
    const QString path = folder.file(QStringLiteral("unsealed.json"));
    ASSERT_TRUE(writeFile(path, QJsonDocument(document).toJson()));
    const auto refused = Imports(*copy).readEverything(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations, (QList<Violation>{{QStringLiteral("active_without_version"), QStringLiteral("A-001"), {}}}));
}

TEST(ImportingEverything, RefusesAnAgreementWithMarkupOfItsOwn)
{
    const Folder folder;
    const Clock clock(QDate(2026, 11, 23));
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, clock).value();
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, clock).value();
    const QJsonObject whole = QJsonDocument::fromJson(exportJson(bakery->store())).object();
    const auto violationsWith = [&](const QString &added) -> QList<Violation> {
        QJsonArray versions = whole.value(QStringLiteral("agreement_version")).toArray();
        QJsonObject version = versions.first().toObject();
        const QString body = version.value(QStringLiteral("body")).toString() + added;
        version.insert(QStringLiteral("body"), body);
        version.insert(QStringLiteral("body_hash"), hashOf(body));
        versions.replace(0, version);
        QJsonObject document = whole;
        document.insert(QStringLiteral("agreement_version"), versions);
        const QString path = folder.file(QStringLiteral("markup.json"));
        EXPECT_TRUE(writeFile(path, QJsonDocument(document).toJson()));
        const auto refused = Imports(*copy).readEverything(path);
        return refused ? QList<Violation>() : refused.error().violations;
    };
    for (const char *live : {"![track](http://evil.example/x.png)", "<img src=x>", "[click](javascript:alert)", "<script>"})
        EXPECT_EQ(violationsWith(u'\n' + QString::fromLatin1(live) + u'\n'),
                  (QList<Violation>{{QStringLiteral("version_not_plain"), QStringLiteral("A-001"), QStringLiteral("1")}})) << live;
    EXPECT_EQ(violationsWith(QStringLiteral("\nSee \\<b\\>\n")), QList<Violation>());
}

} // namespace concord
