// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/erasures.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/partners/interaction.h"
#include "core/model/teams/team.h"
#include "core/model/records.h"
#include "core/reports/markdown.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/workspace/changelog.h"
#include "core/workspace/check.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/partners/merges.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "core/workspace/search.h"
#include "tests/core/workspace/alliances/alliancefixture.h"

#include <QDir>
#include <QFile>

namespace concord {

namespace {

class ErasuresTest : public AnAlliance {
protected:
    PartyId add(const QString &name, PartyKind kind = PartyKind::Person) { return partners.add(name, kind).value(); }
    template <class Record>
    Id<Record> put(Record record)
    {
        return workspace->perform({QStringLiteral("test.put"), {}}, [&](Store &s) { return s.insert(record); }).value();
    }
    /// The files beside the workspace and in its backup folder whose bytes have the word, however it is written.
    QStringList filesWith(const QByteArray &word) const
    {
        QStringList found;
        for (const QString &path : {folder.path(), backupFolder(workspace->path())}) {
            for (const QFileInfo &info : QDir(path).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                if (file.readAll().toLower().contains(word.toLower()))
                    found << info.fileName();
            }
        }
        return found;
    }
    /// Somebody with a word in every corner: the record, what belongs to it, deleted rows, undone acts, the history.
    PartyId planted()
    {
        const PartyId who = add(QStringLiteral("Xylo Quandary"));
        EXPECT_TRUE(partners.edit(who, [](Party &p) { p.note = QStringLiteral("xyzzyplugh knows the harbour"); }));
        EXPECT_TRUE(partners.edit(who, [](Party &p) { p.respectNote = QStringLiteral("xyzzyplugh, too"); }));
        EXPECT_TRUE(partners.addContact(who, ContactKind::Email, QStringLiteral("xyzzyplugh@example.org")));
        const auto gone = partners.addContact(who, ContactKind::Phone, QStringLiteral("xyzzyplugh 7"));
        EXPECT_TRUE(partners.removeContact(*gone));
        EXPECT_TRUE(partners.addStrength(who, QStringLiteral("xyzzyplugh juggling"), 4));
        EXPECT_TRUE(partners.addRole(who, QStringLiteral("Tarn House"), QStringLiteral("xyzzyplugh keeper")));
        EXPECT_TRUE(partners.tag({who}, QStringLiteral("xyzzyplugh")));
        Interaction met;
        met.summary = QStringLiteral("xyzzyplugh over coffee");
        EXPECT_TRUE(partners.log(met, {who}));
        Invitation ask;
        ask.partyId = who;
        ask.askedOn = QDate(2026, 11, 1);
        ask.lesson = QStringLiteral("xyzzyplugh said no");
        put(ask);
        EXPECT_TRUE(partners.edit(who, [](Party &p) { p.location = QStringLiteral("xyzzyplugh street"); }));
        EXPECT_TRUE(workspace->undo());
        return who;
    }
    /// What every changeset of the history and every line of it says.
    bool historyHas(const QByteArray &word) const
    {
        bool has = false;
        const auto entries = workspace->history(10000).value();
        for (const HistoryEntry &entry : entries) {
            has = has || entry.act.about.toLower().contains(QString::fromUtf8(word).toLower())
                || workspace->log().changesetOf(entry).toLower().contains(word.toLower());
        }
        return has;
    }

    Partners partners{*workspace};
    Erasures erasures{*workspace};
};

} // namespace

/// A new table with a reference to a party has to be thought of: either it goes with the party, or its row stays in an
/// alliance without a name, or the schema empties the reference.
TEST_F(ErasuresTest, KnowEveryReferenceToAPartyThatTheSchemaHas)
{
    QStringList cascading;
    QStringList mentioning;
    const Store &store = workspace->store();
    for (Statement tables = store.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"); tables.next();) {
        for (Statement keys = store.query("SELECT \"from\", on_delete FROM pragma_foreign_key_list(?) WHERE \"table\" = 'party'", {tables.text(0)});
             keys.next();) {
            const QString column = tables.text(0) + u'.' + keys.text(0);
            if (!placesInAlliances().contains(column))
                (keys.text(1) == QLatin1String("CASCADE") ? cascading : mentioning) << column;
        }
    }
    cascading.sort();
    mentioning.sort();
    EXPECT_EQ(cascading.join(u' '), QStringLiteral("affiliation.organisation_id affiliation.person_id check_in.party_id "
                                                   "check_in_attendee.party_id check_in_schedule.party_id contact_point.party_id "
                                                   "coverage.party_id distinct_pair.other_id distinct_pair.party_id fit_rating.party_id "
                                                   "fit_summary.party_id interaction_party.party_id invitation.party_id merged_party.party_id "
                                                   "party_tag.party_id strength.party_id team_member.party_id"));
    EXPECT_EQ(mentioning.join(u' '), QStringLiteral("action.owner_id alliance_step.by_party_id answer_sheet.rater_party_id "
                                                    "benefit.owner_person_id benefit_reading.by_person_id change.owner_id "
                                                    "concern.raised_by_party_id concern.step_owner_id idea.from_party_id safeguard.waived_by_id "
                                                    "term.owner_party_id workspace.me_person_id workspace.self_party_id"));
}

TEST_F(ErasuresTest, LeaveNoByteOfWhoIsErasedInAnyFile)
{
    const PartyId who = planted();
    ASSERT_TRUE(backUpBeside(workspace->path(), QDateTime::currentDateTime()));
    ASSERT_GE(filesWith("xyzzyplugh").size(), 2);
    ASSERT_TRUE(historyHas("xyzzyplugh"));
    const Erased erased = erasures.erase(who, QStringLiteral("Erased person")).value();
    EXPECT_TRUE(erased.isRewritten);
    EXPECT_EQ(erased.deletedCopies.size(), 1);
    EXPECT_TRUE(erased.leftCopies.isEmpty());
    EXPECT_TRUE(QFile::exists(erased.backup));
    EXPECT_EQ(filesWith("xyzzyplugh"), QStringList());
    EXPECT_EQ(filesWith("quandary"), QStringList());
    EXPECT_FALSE(historyHas("xyzzyplugh")); // compressed entries show no bytes
    EXPECT_FALSE(historyHas("quandary"));
    EXPECT_FALSE(workspace->store().find(who));
    EXPECT_TRUE(search(workspace->store(), QStringLiteral("xyzzyplugh")).empty());
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
}

TEST_F(ErasuresTest, KeepWhatIsAboutOthersAndTheirHistory)
{
    const PartyId other = add(QStringLiteral("Ines Okafor"));
    const PartyId who = planted();
    Interaction both;
    both.summary = QStringLiteral("with both");
    ASSERT_TRUE(partners.log(both, {who, other}));
    ASSERT_TRUE(partners.addStrength(other, QStringLiteral("event planning"), 4));
    ASSERT_TRUE(partners.remove(other));
    const auto deleting = workspace->history(1).value().front().id;
    ASSERT_TRUE(erasures.erase(who, QStringLiteral("Erased person")));
    EXPECT_EQ(workspace->store().select<Interaction>("WHERE summary = 'with both'").size(), 1u);
    ASSERT_TRUE(workspace->bringBack(deleting));
    EXPECT_EQ(workspace->store().get(other).name, QStringLiteral("Ines Okafor"));
    EXPECT_EQ(workspace->store().select<Strength>("WHERE party_id = ?", {other.value()}).size(), 1u);
    EXPECT_FALSE(workspace->store().find(who));
}

TEST_F(ErasuresTest, AreTheEndOfUndo)
{
    const PartyId who = planted();
    ASSERT_TRUE(erasures.erase(who, QStringLiteral("Erased person")));
    const auto undone = workspace->undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().violations.front().code, QStringLiteral("final_act"));
    EXPECT_FALSE(workspace->redo());
    const auto history = workspace->history(1).value();
    EXPECT_EQ(history.front().act, (Act{QStringLiteral("partner.erase"), {}, true}));
    EXPECT_FALSE(workspace->bringBack(history.front().id));
    ASSERT_TRUE(workspace->deletedParties().value().empty());
}

TEST_F(ErasuresTest, ReachWhatWasMergedIntoThem)
{
    const PartyId who = planted();
    const PartyId same = add(QStringLiteral("X. Zanzibarquux"));
    ASSERT_TRUE(partners.edit(same, [](Party &p) { p.note = QStringLiteral("plonkyquux"); }));
    ASSERT_TRUE(Merges(*workspace).merge(who, same, {{MergeField::Note, MergePick::Kept}}));
    ASSERT_TRUE(historyHas("plonkyquux"));
    ASSERT_TRUE(erasures.erase(who, QStringLiteral("Erased person")));
    EXPECT_FALSE(historyHas("plonkyquux"));
    EXPECT_EQ(filesWith("plonkyquux"), QStringList());
    EXPECT_EQ(filesWith("zanzibarquux"), QStringList());
}

TEST_F(ErasuresTest, TakeOneOutOfAnImportAndLeaveTheRestOfItUndoable)
{
    const QString path = folder.file(QStringLiteral("a.vcf"));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 200; ++i)
            file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person " + QByteArray::number(i) + "\r\nEND:VCARD\r\n");
    }
    ASSERT_TRUE(Imports(*workspace).importContacts(Imports(*workspace).planContacts(path).value(), QStringLiteral("a.vcf")));
    QFile::remove(path);
    const auto import = workspace->history(1).value().front();
    const auto first = workspace->store().first<Party>("WHERE name = 'Person 0'");
    ASSERT_TRUE(erasures.erase(first->id, QStringLiteral("Erased person")));
    const TakenBack taken = workspace->takeImportBack(import.id).value();
    EXPECT_EQ(taken.removed, 199);
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
}

TEST_F(ErasuresTest, LeaveAPlaceWithoutANameWhereOthersHaveAnAlliance)
{
    const PartyId quayside = them.partyId;
    ASSERT_TRUE(partners.edit(quayside, [](Party &p) { p.note = QStringLiteral("xyzzyplugh"); }));
    addBenefit(quayside, QStringLiteral("Paid drops"), 5);
    const ErasurePlan plan = erasures.plan(quayside).value();
    EXPECT_EQ(plan.form, ErasureForm::LeavesAPlace);
    EXPECT_EQ(plan.remains, (std::vector<Remaining>{{RemainsAs::Place, QStringLiteral("A-001 Breakfast by Bike")}}));
    ASSERT_TRUE(erasures.erase(quayside, QStringLiteral("Erased organisation")));
    const Party left = workspace->store().get(quayside);
    EXPECT_EQ(left.name, QStringLiteral("Erased organisation %1").arg(quayside.value()));
    EXPECT_TRUE(left.note.isEmpty());
    EXPECT_FALSE(left.isPartner);
    EXPECT_EQ(view().facts.sides.size(), 2u);
    EXPECT_EQ(workspace->store().select<Benefit>().size(), 1u);
    EXPECT_EQ(filesWith("xyzzyplugh"), QStringList());
    EXPECT_EQ(filesWith("quayside"), QStringList());
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
}

TEST_F(ErasuresTest, SayWhatRemainsInSealedAgreementsAndInWordsAboutOthers)
{
    const PartyId quayside = them.partyId;
    AgreementVersion version;
    version.allianceId = id;
    version.number = 1;
    version.state = VersionState::InForce;
    version.body = QStringLiteral("Between the bakery and Quayside Couriers.");
    version.bodyHash = QStringLiteral("x");
    const auto sealed = put(version);
    Acceptance acceptance;
    acceptance.versionId = sealed;
    acceptance.alliancePartyId = them.id;
    acceptance.acceptedOn = QDate(2026, 11, 1);
    put(acceptance);
    const PartyId other = add(QStringLiteral("Ines Okafor"));
    ASSERT_TRUE(partners.edit(other, [](Party &p) { p.note = QStringLiteral("met through Quayside Couriers"); }));
    const QString alliance = QStringLiteral("A-001 Breakfast by Bike");
    EXPECT_EQ(erasures.plan(quayside).value().remains,
              (std::vector<Remaining>{{RemainsAs::SealedText, alliance + QStringLiteral(", 1")},
                                      {RemainsAs::Acceptance, alliance + QStringLiteral(", 1")},
                                      {RemainsAs::Place, alliance},
                                      {RemainsAs::Mention, QStringLiteral("met through Quayside Couriers"),
                                       {QStringLiteral("party"), QStringLiteral("Ines Okafor"), {}}}}));
    ASSERT_TRUE(erasures.erase(quayside, QStringLiteral("Erased")));
    EXPECT_EQ(workspace->store().get(sealed).body, version.body);
    EXPECT_EQ(workspace->store().select<Acceptance>().size(), 1u);
    EXPECT_EQ(workspace->store().get(other).note, QStringLiteral("met through Quayside Couriers"));
}

TEST_F(ErasuresTest, SayBesideTheNameByWhatASealedTextReachesThemHoweverItIsWrittenThere)
{
    const PartyId ines = add(QStringLiteral("Ines Okafor"));
    for (const auto &[kind, value] : {std::pair(ContactKind::Email, QStringLiteral("Ines_Okafor@example.org")),
                                      std::pair(ContactKind::Phone, QStringLiteral("+44 7700 900112")),
                                      std::pair(ContactKind::Phone, QStringLiteral("+44 7700 900113")),
                                      std::pair(ContactKind::Address, QStringLiteral("www.tarn.example.org & Co\n7 Quay Lane"))})
        ASSERT_TRUE(partners.addContact(ines, kind, value));
    const auto old = partners.addContact(ines, ContactKind::Email, QStringLiteral("ines@before.example.org"));
    ASSERT_TRUE(partners.removeContact(*old));
    Document text(QStringLiteral("Breakfast by Bike"));
    text.table({QStringLiteral("Party"), QStringLiteral("Speaks for it")},
               {{QStringLiteral("Tarn House"), QStringLiteral("Ines Okafor\nines_okafor@example.org")},
                {QStringLiteral("Tarn House"), QStringLiteral("Ines Okafor\n+44 7700 900112")}});
    text.text(QStringLiteral("www.tarn.example.org & Co\n7 Quay Lane, or ines@before.example.org"));
    AgreementVersion version;
    version.allianceId = id;
    version.number = 1;
    version.state = VersionState::InForce;
    version.body = toMarkdown(text);
    version.bodyHash = QStringLiteral("x");
    put(version);
    const std::vector<Remaining> remains = erasures.plan(ines).value().remains;
    ASSERT_EQ(remains.size(), 1u);
    EXPECT_EQ(remains.front().as, RemainsAs::SealedText);
    EXPECT_TRUE(remains.front().isNamed);
    EXPECT_EQ(remains.front().ways,
              (QStringList{QStringLiteral("ines_okafor@example.org"), QStringLiteral("+44 7700 900112"),
                           QStringLiteral("www.tarn.example.org & Co 7 Quay Lane"), QStringLiteral("ines@before.example.org")}));
}

TEST_F(ErasuresTest, SayOnceThatARecordOfTheSameNameMayMeanThem)
{
    const PartyId ines = add(QStringLiteral("Ines Okafor"));
    const PartyId other = add(QStringLiteral("INES Okafor"));
    ASSERT_NE(ines, other);
    EXPECT_EQ(erasures.plan(ines).value().remains,
              (std::vector<Remaining>{{RemainsAs::MayMean, QStringLiteral("INES Okafor"), {QStringLiteral("party"), QStringLiteral("INES Okafor"), {}}}}));
}

TEST_F(ErasuresTest, ShowTheWordsOfAnAgreementWithoutItsSigns)
{
    const PartyId ines = add(QStringLiteral("Ines Okafor"));
    AgreementVersion version;
    version.allianceId = id;
    version.number = 1;
    version.state = VersionState::Draft;
    version.body = QStringLiteral("| who | how |\n|---|:--|\n| Then Ines,<br>within ten. | x |\n\n### Changing this paper\n\nIn writing.");
    put(version);
    const auto remains = erasures.plan(ines).value().remains;
    ASSERT_EQ(remains.size(), 1u);
    EXPECT_TRUE(remains[0].where.contains(QStringLiteral("who how Then Ines, within ten. x Changing this paper"))) << remains[0].where.toStdString();
}

TEST_F(ErasuresTest, AreRefusedForOneself)
{
    const WorkspaceInfo info = workspace->info().value();
    EXPECT_EQ(erasures.erase(info.selfPartyId, {}).error().violations.front().code, QStringLiteral("self_party"));
    EXPECT_EQ(erasures.erase(info.mePersonId, {}).error().violations.front().code, QStringLiteral("me_stays"));
    EXPECT_EQ(erasures.plan(info.mePersonId).error().violations.front().code, QStringLiteral("me_stays"));
}

TEST_F(ErasuresTest, KeepBackupsThatDoNotHoldWhoIsErased)
{
    const QString before = backUpBeside(workspace->path(), QDateTime::currentDateTime().addDays(-1)).value();
    const PartyId who = planted();
    const QString after = backUpBeside(workspace->path(), QDateTime::currentDateTime()).value();
    EXPECT_EQ(erasures.plan(who).value().copies, QStringList{after});
    const Erased erased = erasures.erase(who, QStringLiteral("Erased")).value();
    EXPECT_EQ(erased.deletedCopies, QStringList{after});
    EXPECT_TRUE(QFile::exists(before));
}

TEST_F(ErasuresTest, NameACopyThatCannotBeRead)
{
    const PartyId who = planted();
    const QString copy = backUpBeside(workspace->path(), QDateTime::currentDateTime()).value();
    {
        QFile file(copy);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no workspace any more");
    }
    const Erased erased = erasures.erase(who, QStringLiteral("Erased")).value();
    EXPECT_EQ(erased.leftCopies, QStringList{copy});
    EXPECT_TRUE(QFile::exists(copy));
}

TEST_F(ErasuresTest, ThatWereCutShortAreFinishedLater)
{
    const PartyId who = planted();
    const QString copy = backUpBeside(workspace->path(), QDateTime::currentDateTime().addDays(-1)).value();
    const QString aside = folder.file(QStringLiteral("aside"));
    ASSERT_TRUE(QFile::copy(copy, aside));
    const Erased erased = erasures.erase(who, QStringLiteral("Erased")).value();
    ASSERT_EQ(erased.deletedCopies, QStringList{copy});
    // As if the program had been killed after its commit and before it deleted the copy.
    ASSERT_TRUE(QFile::rename(aside, copy));
    EXPECT_EQ(finishErasures(workspace->path()), QStringList{copy});
    EXPECT_TRUE(QFile::exists(erased.backup));
    EXPECT_EQ(finishErasures(workspace->path()), QStringList());
}

TEST_F(ErasuresTest, AreToldToAnotherWindowAndLookLikeNoStrangersWrite)
{
    const PartyId who = planted();
    const auto other = Workspace::open(workspace->path(), Clock(QDate(2026, 11, 23))).value();
    bool everything = false;
    QObject::connect(other.get(), &Workspace::changed, other.get(), [&](const ChangeSet &changes) { everything = changes.everything; });
    ASSERT_TRUE(erasures.erase(who, QStringLiteral("Erased")));
    other->lookForForeignChanges();
    EXPECT_TRUE(everything);
    // Something done now is undone as ever: nobody took the erasure for a write past the doorway.
    ASSERT_TRUE(partners.add(QStringLiteral("New"), PartyKind::Person));
    workspace->lookForForeignChanges();
    EXPECT_TRUE(workspace->undo());
}

TEST(ErasuresOfTheSample, ListWhereSomebodyIsMeantByTheFirstNameAlone)
{
    const Folder folder;
    auto workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    const PartyId ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
    // Contacts of their own go; however many, they hide nothing.
    ASSERT_TRUE(workspace->perform({QStringLiteral("partner.log_contact"), {}}, [&](Store &store) {
        for (int i = 0; i < 300; ++i) {
            Interaction call;
            call.happenedOn = QDate(2026, 1, 1).addDays(i);
            call.summary = QStringLiteral("Ines Okafor called");
            InteractionParty there;
            there.interactionId = store.insert(call);
            there.partyId = ines;
            store.insert(there);
        }
        Priority priority = store.first<Priority>("ORDER BY id").value();
        priority.why = QStringLiteral("Because Ines Okafor suggested it.");
        priority.successSign = QStringLiteral("Mail to ")
            + store.first<ContactPoint>("WHERE kind = 'email' AND party_id = ?", {ines.value()})->value.toUpper();
        store.update(priority);
    }));
    const auto remains = Erasures(*workspace).plan(ines).value().remains;
    const auto has = [&](RemainsAs as, const QString &words, const char *table, const QString &title) {
        return std::ranges::any_of(remains, [&](const Remaining &one) {
            return one.as == as && one.where.contains(words) && one.of == RecordName{QLatin1String(table), title, {}};
        });
    };
    const QString breakfasts = QStringLiteral("Weekday breakfasts for offices");
    EXPECT_TRUE(has(RemainsAs::Mention, QStringLiteral("Because Ines Okafor suggested it."), "priority", breakfasts));
    EXPECT_TRUE(has(RemainsAs::Mention, QStringLiteral("Mail to "), "priority", breakfasts));
    EXPECT_TRUE(has(RemainsAs::MayMean, QStringLiteral("Ines"), "agreement_version", QStringLiteral("A-001 Breakfast by Bike, 1"))); // K22, sealed
    EXPECT_TRUE(has(RemainsAs::MayMean, QStringLiteral("all from Ines"), "alliance", QStringLiteral("Breakfast by Bike"))); // a reading of a benefit
    EXPECT_TRUE(std::ranges::none_of(remains, [](const Remaining &one) { return one.where.contains(QStringLiteral("Ines Okafor called")); }));
}

TEST(ErasuresOfTheSample, FindAMentionInEveryTextOfEveryRecord)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("s.concord"));
    PartyId ines;
    TouchedRows own;
    {
        auto workspace = createSample(path, SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
        ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
        own = Traces(workspace->store(), workspace->log(), ines).rows();
    }
    QStringList planted;
    QStringList left; // tables without a row of somebody else, columns that take no such words
    {
        // Past the doorway, as a record of each type might hold it, whatever its column is for.
        const Connection past(path, Access::ReadWrite);
        past.execute("PRAGMA ignore_check_constraints = ON");
        for (const RecordType &type : recordTypes()) {
            const QString table = QString::fromLatin1(type.table);
            QStringList theirs;
            for (const std::int64_t id : own.value(table))
                theirs << QString::number(id);
            const QByteArray rows = "FROM \"" + table.toLatin1() + "\" WHERE id NOT IN (" + theirs.join(u',').toLatin1() + ')';
            const bool isAbout = std::ranges::any_of(type.columns(), [](const Column &one) {
                return one.kind == CellKind::Text && !QByteArray(one.name).contains("uid");
            });
            if (!isAbout)
                continue;
            if (past.number(QByteArray("SELECT count(*) " + rows)) == 0) {
                left << table;
                continue;
            }
            for (const Column &column : type.columns()) {
                if (column.kind != CellKind::Text || QByteArray(column.name).contains("uid"))
                    continue;
                if (table == QStringLiteral("agreement_version") && QByteArray(column.name) == "body")
                    continue; // listed as the sealed text of its version
                const QString words = QStringLiteral("%1 Ines Okafor").arg(planted.size());
                try {
                    past.execute("UPDATE \"" + table.toLatin1() + "\" SET \"" + column.name + "\" = '" + words.toLatin1()
                                 + "' WHERE id = (SELECT max(id) " + rows + ')');
                    planted << words;
                } catch (const FailureError &) {
                    left << table + u'.' + QLatin1String(column.name);
                }
            }
        }
    }
    // Whoever adds a record gives the sample one, or says here why there is none: nobody was merged in the sample, and no file
    // is attached there.
    EXPECT_EQ(left, (QStringList{QStringLiteral("merged_party"), QStringLiteral("attachment")}));
    auto workspace = Workspace::open(path, Clock(QDate(2026, 11, 23))).value();
    const auto remains = Erasures(*workspace).plan(ines).value().remains;
    for (const QString &words : planted) {
        const auto found = std::ranges::find(remains, words, &Remaining::where);
        ASSERT_TRUE(found != remains.end()) << words.toStdString();
        // Two kinds of records have no name that a person knows them by.
        const bool isNameless = found->of.table == QStringLiteral("questionnaire") || found->of.table == QStringLiteral("workspace");
        EXPECT_EQ(found->of.title.isEmpty(), isNameless) << words.toStdString() << ' ' << found->of.table.toStdString();
    }
}

} // namespace concord
