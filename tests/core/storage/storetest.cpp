// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/model/partners/party.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

class AStore : public ::testing::Test {
protected:
    AStore() : path(folder.file(QStringLiteral("a.concord")))
    {
        Workspace::create(path, {}).value().reset();
        connection = openWorkspaceFile(path, Access::ReadWrite);
    }

    static Party partyOf(const QString &name)
    {
        Party party;
        party.name = name;
        return party;
    }

    Folder folder;
    QString path;
    std::unique_ptr<Connection> connection;
};

} // namespace

TEST_F(AStore, GivesBackWhatWasPutIn)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral("Ørsted \U0001F35E \"quoted\" '"));
    party.isPartner = true;
    party.reviewOn = QDate(2026, 2, 28);
    party.stageBeforeArchive = Stage::Exploring;
    party.touchIdealDays = 30;
    const PartyId id = store.insert(party);
    EXPECT_EQ(store.get(id), party);
    party.reviewOn = {};
    party.touchIdealDays.reset();
    party.note = QString();
    store.update(party);
    EXPECT_EQ(store.get(id), party);
}

TEST_F(AStore, WritesOnlyTheColumnsThatDiffer)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral("One"));
    store.insert(party);
    connection->execute("CREATE TEMP TRIGGER guard BEFORE UPDATE OF name, sort_name, stage ON party "
                        "BEGIN SELECT raise(ABORT, 'written'); END");
    const std::int64_t before = connection->writtenRows();
    store.update(party);
    EXPECT_EQ(connection->writtenRows(), before);
    party.note = QStringLiteral("Two");
    party.reviewOn = QDate(2026, 2, 28);
    store.update(party);
    EXPECT_EQ(store.get(party.id), party);
    party.name = QStringLiteral("Three");
    EXPECT_THROW(store.update(party), FailureError);
}

TEST_F(AStore, GivesARecordItsUidOnce)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral("One"));
    store.insert(party);
    EXPECT_EQ(party.uid.size(), 36);
    Party known = partyOf(QStringLiteral("Two"));
    known.uid = QStringLiteral("from-elsewhere");
    store.insert(known);
    EXPECT_EQ(store.first<Party>("WHERE name = ?", {QStringLiteral("Two")})->uid, QStringLiteral("from-elsewhere"));
}

TEST_F(AStore, NamesEveryLimitThatARecordBreaks)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral(" \t "));
    party.descriptor = QString(201, u'x');
    party.touchMaxDays = 731;
    EXPECT_EQ(failureOf([&] { store.insert(party); }),
              (Failure{FailureKind::Refused,
                       {{QStringLiteral("blank"), QStringLiteral("party.name"), {}},
                        {QStringLiteral("too_long"), QStringLiteral("party.descriptor"), QStringLiteral("200")},
                        {QStringLiteral("out_of_range"), QStringLiteral("party.touch_max_days"),
                         QStringLiteral("1..730")}},
                       {}}));
}

TEST_F(AStore, RefusesANameThatShowsNothing)
{
    Store store(*connection);
    EXPECT_EQ(failureOf([&] { store.insert(partyOf(QStringLiteral("\u200B\u2066"))); }).violations,
              (QList<Violation>{{QStringLiteral("blank"), QStringLiteral("party.name"), {}}}));
}

TEST_F(AStore, CountsCharactersAsPeopleTypeThemNotAsTheyAreKept)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral("\U0001F35E").repeated(200));
    EXPECT_NO_THROW(store.insert(party));
    party.name += QStringLiteral("\U0001F35E");
    EXPECT_EQ(failureOf([&] { store.update(party); }).violations.front().code, QStringLiteral("too_long"));
}

TEST_F(AStore, RefusesARecordWithoutWhatItBelongsTo)
{
    Store store(*connection);
    Strength strength;
    strength.what = QStringLiteral("Cargo bikes");
    EXPECT_EQ(failureOf([&] { store.insert(strength); }).violations,
              (QList<Violation>{{QStringLiteral("blank"), QStringLiteral("strength.party_id"), {}}}));
    strength.partyId = PartyId(4711);
    EXPECT_EQ(failureOf([&] { store.insert(strength); }).kind, FailureKind::Refused);
}

TEST_F(AStore, SaysWhatIsNotThere)
{
    Store store(*connection);
    Party party = partyOf(QStringLiteral("One"));
    party.uid = QStringLiteral("x");
    party.id = PartyId(4711);
    EXPECT_EQ(store.find(party.id), std::nullopt);
    EXPECT_EQ(failureOf([&] { (void)store.get(party.id); }).kind, FailureKind::NotFound);
    EXPECT_EQ(failureOf([&] { store.update(party); }).kind, FailureKind::NotFound);
    EXPECT_EQ(failureOf([&] { store.remove(party.id); }).kind, FailureKind::NotFound);
}

TEST_F(AStore, AnswersAQuestionOfTheCallersOwn)
{
    Store store(*connection);
    store.insert(partyOf(QStringLiteral("One")));
    Statement row = store.query("SELECT count(*), max(name), NULL, 0.5 FROM party WHERE is_self = ?", {std::int64_t(0)});
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.as<int>(0), 1);
    EXPECT_EQ(row.text(1), QStringLiteral("One"));
    EXPECT_EQ(row.day(2), QDate());
    EXPECT_EQ(row.as<std::optional<double>>(2), std::nullopt);
    EXPECT_EQ(row.real(3), 0.5);
    EXPECT_FALSE(row.next());
}

TEST_F(AStore, ReadsADayAsTheCellsOfARecordDo)
{
    const Store store(*connection);
    for (const char *text : {"2026-02-28", "2028-02-29", "0001-01-01", "9999-12-31"}) {
        Statement row = store.query("SELECT ?", {QString::fromLatin1(text)});
        ASSERT_TRUE(row.next());
        EXPECT_EQ(row.day(0).toString(Qt::ISODate), QString::fromLatin1(text));
        EXPECT_EQ(row.day(0), row.as<QDate>(0));
    }
    for (const char *text : {"2026-02-29", "2026-13-01", "0000-01-01", "2026-02-2a", "2026--2-10", "20260228"}) {
        Statement row = store.query("SELECT ?", {QString::fromLatin1(text)});
        ASSERT_TRUE(row.next());
        EXPECT_EQ(failureOf([&] { (void)row.day(0); }).kind, FailureKind::Corrupt) << text;
    }
}

TEST_F(AStore, ThrowsCorruptForACellThatDoesNotFit)
{
    const Store store(*connection);
    Statement row = store.query("SELECT 'no such stage', 'tomorrow'");
    ASSERT_TRUE(row.next());
    EXPECT_EQ(failureOf([&] { (void)row.as<Stage>(0); }).kind, FailureKind::Corrupt);
    EXPECT_EQ(failureOf([&] { (void)row.day(1); }).kind, FailureKind::Corrupt);
}

} // namespace concord
