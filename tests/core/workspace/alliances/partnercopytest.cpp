// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/model/records.h"
#include "core/reports/markdown.h"
#include "core/workspace/alliances/papers.h"
#include "core/workspace/checkins/checkinpapers.h"
#include "core/workspace/samples.h"
#include "core/workspace/teams/asks.h"
#include "tests/support/commands.h"
#include "tests/support/property.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

namespace concord {

namespace {

const QString sentinel = QStringLiteral("zqxsentinel");

void run(sqlite3 *file, const QString &sql)
{
    char *error = nullptr;
    ASSERT_EQ(sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, &error), SQLITE_OK) << error << sql.toStdString();
}

/// Writes the sentinel into every private text of the file: each column that says it is private, and each text of a
/// row that is private as a whole (docs/formulas.md, "Private fields"). Numbers get a figure that nothing else shows.
int plant(const QString &path)
{
    sqlite3 *file = nullptr;
    EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    int planted = 0;
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (!column.isPrivate || column.kind != CellKind::Text)
                continue;
            run(file, QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(QLatin1String(type.table), QLatin1String(column.name), sentinel));
            ++planted;
        }
    }
    run(file, QStringLiteral("UPDATE drawback SET statement = '%1', is_private = 1").arg(sentinel));
    run(file, QStringLiteral("UPDATE concern SET statement = '%1', outcome = '%1', visibility = 'private'").arg(sentinel));
    run(file, QStringLiteral("UPDATE invitation SET message = '%1'").arg(sentinel));
    run(file, QStringLiteral("UPDATE alliance_step SET override_reason = '%1'").arg(sentinel));
    sqlite3_close(file);
    return planted;
}

/// Writes something into any text of any row that may be read by all, and turns what is private by its row, such as a
/// concern, into something for all or for us alone. What a rule of the file refuses stays as it is.
void scribble(const QString &path, const std::vector<int> &draws)
{
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    std::size_t next = 0;
    const auto draw = [&](int limit) { return draws[next++ % draws.size()] % limit; };
    const auto attempt = [file](const QString &sql) { sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr); };
    for (const RecordType &type : recordTypes()) {
        const QString table = QLatin1String(type.table);
        for (const Column &column : type.columns()) {
            if (column.isPrivate || column.kind != CellKind::Text || table == QLatin1String("agreement_version"))
                continue;
            attempt(QStringLiteral("UPDATE %1 SET %2 = 'open %3' || id WHERE id % %4 = 0")
                        .arg(table, QString(QLatin1String(column.name))).arg(draw(1000)).arg(1 + draw(4)));
        }
    }
    attempt(QStringLiteral("UPDATE drawback SET statement = 'for all', is_private = 0 WHERE id % %1 = 0").arg(1 + draw(3)));
    attempt(QStringLiteral("UPDATE concern SET statement = 'for all', outcome = 'for all', visibility = 'shared' WHERE id % %1 = 0").arg(1 + draw(3)));
    attempt(QStringLiteral("UPDATE benefit SET importance_basis = 'guess', state = 'expected' WHERE id % %1 = 0").arg(1 + draw(3)));
    attempt(QStringLiteral("UPDATE safeguard SET state = 'waived', met_on = NULL WHERE id % %1 = 0").arg(1 + draw(3)));
    attempt(QStringLiteral("UPDATE responsibility SET state = 'dropped' WHERE id % %1 = 0").arg(2 + draw(3)));
    sqlite3_close(file);
}

/// Lets each check-in look at every concern of its alliance: what is said about one that is ours alone, and what follows
/// from it, is the sentinel.
void lookAtEveryConcern(const QString &path)
{
    const auto workspace = Workspace::open(path, Clock(QDate(2026, 11, 23))).value();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [](Store &store) {
        for (const CheckIn &checkIn : store.select<CheckIn>("WHERE alliance_id IS NOT NULL ORDER BY id")) {
            for (const Concern &concern : store.select<Concern>("WHERE alliance_id = ?", {checkIn.allianceId->value()})) {
                const QString said = concern.visibility == Visibility::Private ? sentinel : QStringLiteral("said to all");
                Action action;
                action.title = said;
                action.checkInId = checkIn.id;
                CheckInItem item;
                item.checkInId = checkIn.id;
                item.concernId = concern.id;
                item.result = item.decision = said;
                item.actionId = store.insert(action);
                store.insert(item);
            }
        }
    }));
}

/// All that can be read in a file that was written, in whatever format.
QString textOf(const QString &path, DocumentFormat format)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    switch (format) {
    case DocumentFormat::Pdf: return QString::fromUtf8(testing::printedBy(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    case DocumentFormat::Odt:
        return QString::fromUtf8(testing::printedBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
for n in z.namelist(): sys.stdout.buffer.write(z.read(n)))"), path}));
    case DocumentFormat::Html:
    case DocumentFormat::Md: break;
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_F(AnAlliance, ShowsNothingPrivateInAnyCopyForThePartner)
{
    Drawback drawback;
    drawback.allianceId = id;
    drawback.partyId = us.partyId;
    drawback.statement = QStringLiteral("mornings");
    ASSERT_TRUE(parts.add(drawback));
    Concern concern;
    concern.allianceId = id;
    concern.statement = QStringLiteral("will it last");
    ASSERT_TRUE(parts.add(concern));
    Invitation ask;
    ask.partyId = them.partyId;
    ask.invitedTo = InvitationTo::Alliance;
    ask.allianceId = id;
    ASSERT_TRUE(Asks(*workspace).ask(ask));
    makeProposable();
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    ASSERT_TRUE(agreements.withdraw(view().facts.versions.last().id, QStringLiteral("once more")));

    const QString path = workspace->path();
    workspace.reset();
    EXPECT_GE(plant(path), 8);
    workspace = Workspace::open(path, Clock(QDate(2026, 11, 23))).value();
    // Sealed while the private fields hold the sentinel: the version must not carry them either.
    Agreements again(*workspace);
    ASSERT_TRUE(again.take(id, step(AllianceState::Proposed)));

    QList<AgreementPaper> forAll{sealedAgreement(*workspace, id, 2).value()};
    for (PaperKind kind : everyValue<PaperKind>())
        forAll << currentPaper(*workspace, id, kind, Copy::Partner).value();
    for (const AgreementPaper &paper : forAll) {
        for (DocumentFormat format : everyValue<DocumentFormat>()) {
            const QString copy = folder.file(QStringLiteral("copy"));
            ASSERT_TRUE(writeFile(copy, paper.rendered(format)));
            EXPECT_TRUE(textOf(copy, format).contains(QStringLiteral("Breakfast by Bike"))) << word(format).data();
            EXPECT_FALSE(textOf(copy, format).contains(sentinel)) << word(format).data();
        }
    }
    // The sentinel is there to be found: our own copy shows the reason, the drawback, the concern and the override.
    const QString own = QString::fromUtf8(currentAgreement(*workspace, id, Copy::Private).value().rendered(DocumentFormat::Md));
    EXPECT_GE(own.count(sentinel), 4);
    for (PaperKind kind : {PaperKind::Plan, PaperKind::Review}) {
        const AgreementPaper paper = currentPaper(*workspace, id, kind, Copy::Private).value();
        EXPECT_EQ(QString::fromUtf8(paper.rendered(DocumentFormat::Md)).count(sentinel), 2) << word(kind).data(); // the reason and the concern
    }
}

TEST_F(AnAlliance, KeepsWhatCameOfAPrivateConcernOutOfTheReviewSheet)
{
    const auto sheet = [&] { return QString::fromUtf8(currentPaper(*workspace, id, PaperKind::Review, Copy::Partner).value().rendered(DocumentFormat::Md)); };
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        CheckIn held;
        held.allianceId = id;
        held.plannedOn = held.heldOn = QDate(2026, 11, 20);
        held.state = CheckInState::Held;
        const CheckInId checkIn = store.insert(held);
        for (Visibility visibility : {Visibility::Shared, Visibility::Private}) {
            Concern concern;
            concern.allianceId = id;
            concern.statement = QStringLiteral("worry");
            concern.raisedOn = QDate(2026, 11, 20);
            concern.visibility = visibility;
            Action action;
            action.title = visibility == Visibility::Shared ? QStringLiteral("Open the side door") : QStringLiteral("Look for somebody else");
            action.checkInId = checkIn;
            CheckInItem item;
            item.checkInId = checkIn;
            item.concernId = store.insert(concern);
            item.actionId = store.insert(action);
            store.insert(item);
        }
    }));
    EXPECT_TRUE(sheet().contains(QStringLiteral("Open the side door")));
    EXPECT_FALSE(sheet().contains(QStringLiteral("Look for somebody else")));
}

TEST_F(AnAlliance, KeepsItsGuessesOutOfThePartnersCopy)
{
    addBenefit(them.partyId, QStringLiteral("Paid drops"), 5, Basis::Guess);
    ASSERT_TRUE(alliances.editParty(them.id, [](AllianceParty &side) { side.significance = 4; }));
    const auto copy = [&](Copy c) { return QString::fromUtf8(currentAgreement(*workspace, id, c).value().rendered(DocumentFormat::Md)); };
    EXPECT_TRUE(copy(Copy::Partner).contains(QStringLiteral("Paid drops")));
    EXPECT_FALSE(copy(Copy::Partner).contains(QStringLiteral("5 of 5")));
    EXPECT_TRUE(copy(Copy::Private).contains(QStringLiteral("matters 5 of 5 to Quayside Couriers")));
    EXPECT_TRUE(copy(Copy::Private).contains(QStringLiteral("It matters 4 of 5 to Quayside Couriers")));
}

// As the guide says: head -n -4 FILE | sha256sum.
TEST_F(AnAlliance, WritesASealedVersionAsExactlyTheTextThatWasSealedAndFourLinesThatNameIt)
{
    makeProposable();
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    const AgreementVersion version = view().facts.versions.last();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.purpose = QStringLiteral("Something else"); }));
    QByteArrayList lines = sealedAgreement(*workspace, id, 1).value().rendered(DocumentFormat::Md).split('\n');
    EXPECT_EQ(lines.takeLast(), QByteArray());
    const QByteArrayList below = lines.last(4);
    EXPECT_EQ(below, (QByteArrayList{"", "---", "", "Version 1, proposed, SHA-256 " + version.bodyHash.toUtf8()}));
    const QByteArray text = lines.first(lines.size() - 4).join('\n') + '\n';
    EXPECT_EQ(text, version.body.toUtf8());
    EXPECT_EQ(QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()), version.bodyHash);
    EXPECT_TRUE(sealedAgreement(*workspace, id, 1).value().footer.contains(version.bodyHash));
    EXPECT_TRUE(currentAgreement(*workspace, id, Copy::Partner).value().footer.contains(QStringLiteral("not sealed")));
    EXPECT_EQ(codesOf(sealedAgreement(*workspace, id, 2)), QStringList{QStringLiteral("no_such_version")});
}

TEST_F(AnAlliance, ListsWhoAcceptedASealedVersionByTheNamesOfItsText)
{
    makeProposable();
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    acceptByBoth(view().facts.versions.last());
    const auto sheet = [&] { return toMarkdown(sealedAgreement(*workspace, id, 1).value().after); };
    const QString before = sheet();
    EXPECT_TRUE(before.contains(QStringLiteral("| Quayside Couriers |")));
    EXPECT_TRUE(before.contains(QStringLiteral("the SHA-256 is that of the text alone")));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Party renamed = store.get(them.partyId);
        renamed.name = QStringLiteral("Riverbank Riders");
        store.update(renamed);
        Party later;
        later.name = QStringLiteral("Latecomers Ltd");
        AllianceParty side;
        side.allianceId = id;
        side.partyId = store.insert(later);
        store.insert(side);
    }));
    const QString after = sheet();
    EXPECT_TRUE(after.contains(QStringLiteral("| Quayside Couriers |")));
    EXPECT_FALSE(after.contains(QStringLiteral("Latecomers Ltd")));
    EXPECT_EQ(after.count(QStringLiteral("23 November 2026")), 2);
}

TEST_F(AnAlliance, SaysOfAVersionInTheFooterFromWhenItCounts)
{
    makeProposable();
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    acceptByBoth(view().facts.versions.last());
    StepRequest agreed = step(AllianceState::Agreed);
    agreed.override = true;
    agreed.overrideReason = QStringLiteral("the rest is small");
    ASSERT_TRUE(agreements.take(id, agreed));
    const auto footer = [&] { return sealedAgreement(*workspace, id, 1).value().footer; };
    EXPECT_TRUE(footer().contains(QStringLiteral("accepted, counts from 1 December 2026"))) << footer().toStdString();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        AgreementVersion version = view().facts.versions.last();
        version.effectiveOn = QDate(2026, 11, 1);
        store.update(version);
    }));
    EXPECT_TRUE(footer().contains(QStringLiteral("Version 1, in force,"))) << footer().toStdString();
}

TEST(PartnerCopyProperty, HoldsNothingPrivateOfWhateverIsInTheFile)
{
    const auto draws = evenDraws(200);
    const QDate today(2026, 11, 23);
    int papers = 0;
    int own = 0;
    int meetings = 0;
    int ownMeetings = 0;
    holds("PartnerCopy", 12, [&] {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("a.concord"));
        const std::vector<int> numbers = *draws;
        RC_ASSERT(createSample(path, numbers[0] % 2 == 0 ? SampleKind::Bakery : SampleKind::Reading, Clock(today)).has_value());
        RC_ASSERT(plant(path) >= 8);
        scribble(path, numbers);
        lookAtEveryConcern(path);
        const auto workspace = Workspace::open(path, Clock(today)).value();
        for (const Alliance &alliance : workspace->store().select<Alliance>("ORDER BY id")) {
            for (const PaperKind kind : everyValue<PaperKind>()) {
                for (const DocumentFormat format : {DocumentFormat::Md, DocumentFormat::Html}) {
                    const auto paper = currentPaper(*workspace, alliance.id, kind, Copy::Partner);
                    RC_ASSERT(paper.has_value());
                    RC_ASSERT(!paper->rendered(format).contains(sentinel.toUtf8()));
                    ++papers;
                }
                own += currentPaper(*workspace, alliance.id, kind, Copy::Private).value().rendered(DocumentFormat::Md).contains(sentinel.toUtf8()) ? 1 : 0;
            }
        }
        for (const CheckIn &checkIn : workspace->store().select<CheckIn>("ORDER BY id")) {
            for (const MeetingPaper kind : everyValue<MeetingPaper>()) {
                if (kind == MeetingPaper::Minutes && checkIn.state != CheckInState::Held)
                    continue;
                const auto paper = meetingPaper(*workspace, checkIn.id, kind, Copy::Partner);
                RC_ASSERT(paper.has_value());
                RC_ASSERT(!paper->rendered(DocumentFormat::Md).contains(sentinel.toUtf8()));
                ++meetings;
                const auto ours = meetingPaper(*workspace, checkIn.id, kind, Copy::Private);
                ownMeetings += ours->rendered(DocumentFormat::Md).contains(sentinel.toUtf8()) ? 1 : 0;
            }
        }
    });
    // The sentinels are there to be found: our own copies show them.
    EXPECT_GT(papers, 60);
    EXPECT_GT(own, 12);
    EXPECT_GT(meetings, 60);
    EXPECT_GT(ownMeetings, 12);
}

} // namespace concord
