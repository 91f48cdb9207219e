// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/merges.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/partners/fitrating.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/merged.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/storage/backup.h"
#include "core/workspace/check.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/search.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

class MergesTest : public ::testing::Test {
protected:
    PartyId add(const QString &name, PartyKind kind = PartyKind::Person)
    {
        const PartyId id = partners.add(name, kind).value();
        return id;
    }
    template <class Record>
    Id<Record> put(Record record)
    {
        return workspace->perform({QStringLiteral("test.put"), {}}, [&](Store &s) { return s.insert(record); }).value();
    }
    template <class Record>
    std::vector<Record> all() const
    {
        return workspace->store().select<Record>("ORDER BY id");
    }
    /// A second record of a name, which Partners::add would take for the first.
    PartyId namesake(const QString &name, PartyKind kind = PartyKind::Person)
    {
        Party party;
        party.kind = kind;
        party.name = name;
        return put(party);
    }
    /// The codes of the violations with their details.
    static QStringList refusals(const Outcome<void> &outcome)
    {
        QStringList list;
        for (const Violation &violation : outcome ? QList<Violation>() : outcome.error().violations)
            list << violation.code + (violation.detail.isEmpty() ? QString() : u' ' + violation.detail);
        return list;
    }
    AllianceId ally(const QList<PartyId> &sides)
    {
        Alliance alliance;
        alliance.code = QStringLiteral("A-%1").arg(++alliancesMade, 3, 10, QLatin1Char('0'));
        alliance.title = QStringLiteral("Breakfast by Bike");
        alliance.state = AllianceState::Active;
        const AllianceId id = put(alliance);
        for (const PartyId side : sides) {
            AllianceParty party;
            party.allianceId = id;
            party.partyId = side;
            party.isUs = side == self();
            put(party);
        }
        return id;
    }
    PartyId self() const { return workspace->info().value().selfPartyId; }

    int alliancesMade = 0;
    Folder folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value();
    Partners partners{*workspace};
    Merges merges{*workspace};
    PartyId kept = add(QStringLiteral("Tomasz Wieczorek"));
    PartyId absorbed = add(QStringLiteral("T. Wieczorek"));
};

} // namespace

/// A new table with a reference to a party, or a new key that has one in it, fails here until PartyMover handles it.
TEST_F(MergesTest, MoveEveryReferenceToAPartyThatTheSchemaHas)
{
    const Store &store = workspace->store();
    QStringList references;
    QStringList keys;
    for (Statement tables = store.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"); tables.next();) {
        const QString table = tables.text(0);
        QStringList columns;
        for (Statement keysOf = store.query("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = 'party'", {table}); keysOf.next();)
            columns << keysOf.text(0);
        for (const QString &column : columns)
            references << table + u'.' + column;
        for (Statement indexes = store.query("SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND origin = 'u'", {table}); indexes.next();) {
            for (Statement parts = store.query("SELECT name FROM pragma_index_info(?)", {indexes.text(0)}); parts.next();) {
                if (columns.contains(parts.text(0)))
                    keys << table;
            }
        }
    }
    QStringList moved = movedByMerge();
    references.sort();
    moved.sort();
    EXPECT_EQ(moved, references);
    keys.removeDuplicates();
    const QString handled = QStringLiteral("alliance_party check_in_attendee check_in_mood coverage distinct_pair fit_rating fit_summary "
                                           "interaction_party party_tag responsibility_person");
    EXPECT_EQ(keys.join(u' '), handled);
}

TEST_F(MergesTest, KeepWhatEitherHadAndDeleteTheOtherRecord)
{
    ASSERT_TRUE(partners.addContact(absorbed, ContactKind::Email, QStringLiteral("t@example.org")));
    ASSERT_TRUE(partners.addRole(absorbed, QStringLiteral("Quayside Couriers"), QStringLiteral("dispatcher")));
    ASSERT_TRUE(partners.addStrength(absorbed, QStringLiteral("route planning"), 5));
    ASSERT_TRUE(partners.tag({absorbed}, QStringLiteral("bikes")));
    Interaction met;
    met.summary = QStringLiteral("Coffee on the quay");
    ASSERT_TRUE(partners.log(met, {absorbed}));
    Invitation ask;
    ask.partyId = absorbed;
    ask.askedOn = today;
    put(ask);
    const AllianceId alliance = ally({self(), absorbed});

    ASSERT_TRUE(merges.merge(kept, absorbed));
    const Store &store = workspace->store();
    EXPECT_FALSE(store.find(absorbed));
    const PartyBelongings have = belongingsOf(store, kept);
    EXPECT_EQ(have.contacts, QStringList{QStringLiteral("t@example.org")});
    EXPECT_EQ(have.roles, QStringList{QStringLiteral("dispatcher, Quayside Couriers")});
    EXPECT_EQ(have.strengths, QStringList{QStringLiteral("route planning")});
    EXPECT_EQ(have.tags, QStringList{QStringLiteral("bikes")});
    EXPECT_EQ(have.alliances, QStringList{QStringLiteral("A-001 Breakfast by Bike")});
    EXPECT_EQ(have.interactions, 1);
    EXPECT_EQ(have.asks, 1);
    EXPECT_EQ(store.first<AllianceParty>("WHERE alliance_id = ? AND NOT is_us", {alliance.value()})->partyId, kept);
    EXPECT_EQ(store.get(kept).stage, Stage::Allied);
    EXPECT_EQ(workspace->undoable(), (Act{QStringLiteral("partner.merge"), QStringLiteral("Tomasz Wieczorek")}));
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
}

TEST_F(MergesTest, BecomeOneWhereBothHadTheSame)
{
    for (const PartyId id : {kept, absorbed}) {
        ASSERT_TRUE(partners.addContact(id, ContactKind::Phone, id == kept ? QStringLiteral("+44 20 7946-0112") : QStringLiteral("0044 20 79460112")));
        ASSERT_TRUE(partners.addRole(id, QStringLiteral("Quayside Couriers"), QStringLiteral("Dispatcher")));
        ASSERT_TRUE(partners.addStrength(id, QStringLiteral("Route planning"), id == kept ? 3 : 5));
        ASSERT_TRUE(partners.tag({id}, QStringLiteral("bikes")));
    }
    ASSERT_TRUE(partners.log(Interaction(), {kept, absorbed}));
    ASSERT_TRUE(merges.merge(kept, absorbed));
    EXPECT_EQ(all<ContactPoint>().size(), 1u);
    EXPECT_EQ(all<Affiliation>().size(), 1u);
    ASSERT_EQ(all<Strength>().size(), 1u);
    EXPECT_EQ(all<Strength>().front().level, 5);
    EXPECT_EQ(all<PartyTag>().size(), 1u);
    EXPECT_EQ(all<Interaction>().size(), 1u);
    EXPECT_EQ(all<InteractionParty>().size(), 1u);
}

TEST_F(MergesTest, TakeTheLargerCoverageWithItsBasisAndBothNotes)
{
    Priority priority;
    priority.title = QStringLiteral("Breakfasts");
    Need need;
    need.priorityId = put(priority);
    need.what = QStringLiteral("deliver");
    const NeedId needId = put(need);
    for (const PartyId id : {kept, absorbed}) {
        Coverage coverage;
        coverage.needId = needId;
        coverage.partyId = id;
        coverage.percent = id == kept ? 25 : 100;
        coverage.basis = id == kept ? CoverageBasis::Proved : CoverageBasis::TheySaid;
        coverage.note = id == kept ? QStringLiteral("seen") : QStringLiteral("promised");
        put(coverage);
        FitRating rating;
        rating.partyId = id;
        rating.priorityId = need.priorityId;
        rating.score = id == kept ? std::optional<int>() : 4;
        rating.evidence = coverage.note;
        put(rating);
    }
    ASSERT_TRUE(merges.merge(kept, absorbed));
    ASSERT_EQ(all<Coverage>().size(), 1u);
    const Coverage coverage = all<Coverage>().front();
    EXPECT_EQ(coverage.partyId, kept);
    EXPECT_EQ(coverage.percent, 100);
    EXPECT_EQ(coverage.basis, CoverageBasis::TheySaid);
    EXPECT_EQ(coverage.note, QStringLiteral("seen\npromised"));
    ASSERT_EQ(all<FitRating>().size(), 1u);
    EXPECT_EQ(all<FitRating>().front().score, 4);
    EXPECT_EQ(all<FitRating>().front().evidence, QStringLiteral("seen\npromised"));
}

TEST_F(MergesTest, PutWhatDoesNotFitIntoTheNote)
{
    const QString first = QString(900, u'a');
    const QString second = QString(900, u'b');
    for (const PartyId id : {kept, absorbed}) {
        Strength strength;
        strength.partyId = id;
        strength.what = QStringLiteral("route planning");
        strength.evidence = id == kept ? first : second;
        put(strength);
    }
    ASSERT_TRUE(merges.merge(kept, absorbed));
    EXPECT_EQ(all<Strength>().front().evidence, first);
    EXPECT_EQ(workspace->store().get(kept).note, second);
}

TEST_F(MergesTest, AreRefusedWhereTheTwoActedAsTwo)
{
    ally({self(), kept, absorbed});
    EXPECT_EQ(refusals(merges.merge(kept, absorbed)), QStringList{QStringLiteral("merge_in_one_alliance A-001 Breakfast by Bike")});
    ASSERT_TRUE(workspace->store().find(absorbed));
}

TEST_F(MergesTest, AreRefusedWhereBothAnsweredOneRound)
{
    Team team;
    team.name = QStringLiteral("Crew");
    Questionnaire questionnaire;
    questionnaire.key = QStringLiteral("q");
    questionnaire.locale = QStringLiteral("en");
    questionnaire.title = QStringLiteral("Q");
    Round round;
    round.teamId = put(team);
    round.questionnaireId = put(questionnaire);
    round.openedOn = today;
    const RoundId id = put(round);
    for (const PartyId rater : {kept, absorbed}) {
        AnswerSheet sheet;
        sheet.roundId = id;
        sheet.raterPartyId = rater;
        put(sheet);
    }
    EXPECT_EQ(refusals(merges.merge(kept, absorbed)), QStringList{QStringLiteral("merge_in_one_round Crew")});
}

TEST_F(MergesTest, KeepOneselfAndNeverMixKinds)
{
    EXPECT_EQ(refusals(merges.merge(kept, self())), QStringList{QStringLiteral("merge_self")});
    EXPECT_EQ(refusals(merges.merge(kept, kept)), QStringList{QStringLiteral("merge_itself")});
    const PartyId house = add(QStringLiteral("Tarn House"), PartyKind::Organisation);
    EXPECT_EQ(refusals(merges.merge(kept, house)), QStringList{QStringLiteral("merge_other_kind Tarn House")});
    EXPECT_TRUE(merges.merge(self(), kept));
}

TEST_F(MergesTest, LeaveSealedTextsUntouched)
{
    const AllianceId alliance = ally({self(), absorbed});
    AgreementVersion version;
    version.allianceId = alliance;
    version.number = 1;
    version.state = VersionState::InForce;
    version.body = QStringLiteral("Between Mara and T. Wieczorek");
    version.bodyHash = QStringLiteral("x");
    const auto id = put(version);
    const AgreementVersion before = workspace->store().get(id);
    ASSERT_TRUE(merges.merge(kept, absorbed));
    EXPECT_EQ(workspace->store().get(id), before);
}

TEST_F(MergesTest, AreUndoneAndRedoneAlsoAfterARestart)
{
    ASSERT_TRUE(partners.addContact(absorbed, ContactKind::Email, QStringLiteral("t@example.org")));
    ASSERT_TRUE(partners.log(Interaction(), {absorbed}));
    const QByteArray before = exportJson(workspace->store());
    ASSERT_TRUE(merges.merge(kept, absorbed));
    const QByteArray after = exportJson(workspace->store());
    EXPECT_NE(after, before);
    const QString path = workspace->path();
    workspace.reset();
    workspace = Workspace::open(path, Clock(today)).value();
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(exportJson(workspace->store()), before);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(exportJson(workspace->store()), after);
    EXPECT_TRUE(check(path).value().isEmpty());
}

TEST_F(MergesTest, AreBackedUpFirst)
{
    EXPECT_TRUE(backupsOf(workspace->path()).isEmpty());
    ASSERT_TRUE(merges.merge(kept, absorbed));
    const auto backups = backupsOf(workspace->path());
    ASSERT_EQ(backups.size(), 1);
    EXPECT_TRUE(Workspace::open(backups.front().path).value()->store().find(absorbed));
}

TEST_F(MergesTest, AreKnownToTheNextImport)
{
    const auto import = [&](const QByteArray &name, const QByteArray &uid) {
        const QString path = folder.file(QStringLiteral("a.vcf"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + name + "\r\nUID:" + uid + "\r\nEND:VCARD\r\n");
        file.close();
        const auto plan = Imports(*workspace).planContacts(path).value();
        return Imports(*workspace).importContacts(plan, QStringLiteral("a.vcf")).value();
    };
    ASSERT_EQ(import("Tom W.", "card-7").added, 1);
    const auto tom = workspace->store().first<Party>("WHERE name = 'Tom W.'");
    ASSERT_TRUE(tom);
    ASSERT_TRUE(partners.edit(kept, [](Party &p) { p.externalUid = QStringLiteral("card-1"); }));
    ASSERT_TRUE(merges.merge(kept, tom->id, {{MergeField::Name, MergePick::Kept}}));
    const ImportedContacts again = import("Tom W.", "card-7");
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.stillDeleted + again.broughtBack, 0);
    EXPECT_FALSE(workspace->store().first<Party>("WHERE id = ?", {tom->id.value()}));
}

TEST_F(MergesTest, AreFoundBySearchUnderTheOneThatStays)
{
    ASSERT_TRUE(partners.edit(absorbed, [](Party &p) { p.note = QStringLiteral("keeps a heron"); }));
    ASSERT_TRUE(merges.merge(kept, absorbed));
    const auto hits = workspace->read([](const Store &store) { return search(store, QStringLiteral("heron"), 10); });
    ASSERT_TRUE(hits);
    ASSERT_EQ(hits->size(), 1u);
    EXPECT_EQ(hits->front().title, QStringLiteral("Tomasz Wieczorek"));
}

TEST_F(MergesTest, OfferAPairOnceItIsFoundAndNoMoreOnceItIsSaidToBeTwo)
{
    const PartyId second = namesake(QStringLiteral("Ines Okafor"));
    const PartyId first = namesake(QStringLiteral("Ines Okafor"));
    const DuplicatePairs found = findDuplicates(workspace->store());
    ASSERT_EQ(found.pairs.size(), 2u);
    EXPECT_EQ(found.pairs[0].kept, std::min(kept, absorbed));
    EXPECT_EQ(found.pairs[0].reasons, QList<SameReason>{SameReason::NearName});
    EXPECT_EQ(found.pairs[1].kept, second);
    ASSERT_TRUE(merges.keepApart(first, second));
    EXPECT_EQ(findDuplicates(workspace->store()).pairs.size(), 1u);
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("partner.keep_apart"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(findDuplicates(workspace->store()).pairs.size(), 2u);
}

TEST_F(MergesTest, ForgetThatTwoWereApartOnceTheyAreOne)
{
    const PartyId third = add(QStringLiteral("Tom Wieczorek"));
    ASSERT_TRUE(merges.keepApart(kept, absorbed));
    ASSERT_TRUE(merges.keepApart(kept, third));
    ASSERT_TRUE(merges.keepApart(third, absorbed));
    ASSERT_TRUE(merges.merge(kept, absorbed));
    EXPECT_EQ(workspace->store().select<DistinctPair>().size(), 1u);
}

TEST_F(MergesTest, KeepWhoIsOnTheListRatherThanWhoIsKnownThroughOthers)
{
    const AffiliationId role = partners.addRole(add(QStringLiteral("Quayside"), PartyKind::Organisation), QStringLiteral("Lena"), {}).value();
    const PartyId known = workspace->store().get(role).personId;
    const PartyId listed = namesake(QStringLiteral("Lena"));
    EXPECT_EQ(pairOf(workspace->store(), known, listed).kept, listed);
    EXPECT_EQ(pairOf(workspace->store(), kept, self()).kept, self());
    ally({self(), known});
    EXPECT_EQ(pairOf(workspace->store(), known, listed).kept, known);
}

} // namespace concord
