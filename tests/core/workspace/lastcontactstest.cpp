// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lastcontacts.h"

#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/workspace/check.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

class LastContactsTest : public ::testing::Test {
protected:
    LastContactsTest()
        : path(folder.file(QStringLiteral("bakery.concord"))),
          workspace(createSample(path, SampleKind::Bakery, Clock(today)).value())
    {
    }

    QDate lastContact(const QString &name) const
    {
        Statement row = workspace->store().query(
            "SELECT day FROM last_contact WHERE party_id = (SELECT id FROM party WHERE name = ?)", {name});
        return row.next() ? row.day(0) : QDate();
    }
    PartyId party(const QString &name) const
    {
        return workspace->store().first<Party>("WHERE name = ?", {name})->id;
    }
    QStringList all(const Connection &connection) const
    {
        QStringList lines;
        for (Statement rows(connection.handle(), "SELECT party_id || ' ' || day FROM last_contact ORDER BY party_id"); rows.next();)
            lines << rows.text(0);
        return lines;
    }

    const QDate today{2026, 11, 23};
    Folder folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
};

const QString van = QStringLiteral("Greenfield Van Hire");
const QString couriers = QStringLiteral("Quayside Couriers");

} // namespace

TEST_F(LastContactsTest, FollowANotedContactThroughChangeUndoAndDeletion)
{
    EXPECT_EQ(lastContact(van), QDate());
    Partners partners(*workspace);
    Interaction call;
    call.happenedOn = QDate(2026, 11, 20);
    const InteractionId id = partners.log(call, {party(van)}).value();
    EXPECT_EQ(lastContact(van), QDate(2026, 11, 20));

    ASSERT_TRUE(partners.editInteraction(id, [](Interaction &one) { one.happenedOn = QDate(2026, 10, 1); }));
    EXPECT_EQ(lastContact(van), QDate(2026, 10, 1));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(lastContact(van), QDate(2026, 11, 20));

    ASSERT_TRUE(partners.editInteraction(id, [](Interaction &one) { one.countsAsContact = false; }));
    EXPECT_EQ(lastContact(van), QDate());
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(partners.removeInteraction(id));
    EXPECT_EQ(lastContact(van), QDate());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(lastContact(van), QDate(2026, 11, 20));
}

TEST_F(LastContactsTest, FollowAHeldCheckInToTheOtherSideOfItsAlliance)
{
    const QDate before = lastContact(couriers);
    const CheckInRow next = plannedCheckIns(workspace->store()).front();
    ASSERT_TRUE(CheckIns(*workspace).hold({.id = next.id, .heldOn = today}));
    EXPECT_EQ(lastContact(couriers), today);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(lastContact(couriers), before);
}

TEST_F(LastContactsTest, AreGoneWithTheirPartner)
{
    Partners partners(*workspace);
    ASSERT_TRUE(partners.log({}, {party(van)}));
    const std::int64_t id = party(van).value();
    ASSERT_TRUE(partners.remove(party(van)));
    Statement row = workspace->store().query("SELECT count(*) FROM last_contact WHERE party_id = ?", {id});
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), 0);
}

TEST_F(LastContactsTest, AreTheSameFromTheMigrationAsFromTheProgram)
{
    workspace.reset();
    const Connection connection(path, Access::ReadWrite);
    const QStringList kept = all(connection);
    ASSERT_FALSE(kept.isEmpty());
    QByteArray step;
    for (const MigrationStep &one : migrationsOfThisProgram()) {
        if (one.name.contains(QStringLiteral("last_contact")))
            step = one.sql.mid(one.sql.indexOf("INSERT INTO last_contact"));
    }
    connection.execute("DELETE FROM last_contact");
    connection.execute(step);
    EXPECT_EQ(all(connection), kept);
    connection.execute("DELETE FROM last_contact");
    const Store store(connection);
    LastContacts(store).rebuild();
    EXPECT_EQ(all(connection), kept);
}

TEST_F(LastContactsTest, AreNoticedByTheCheckWhenTheyAreWrong)
{
    workspace.reset();
    {
        const Connection connection(path, Access::ReadWrite);
        connection.execute("UPDATE last_contact SET day = '2001-01-01' WHERE party_id = (SELECT min(party_id) FROM last_contact)");
    }
    const auto findings = check(path).value();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0], (Finding{QStringLiteral("last_contact_out_of_date"), QStringLiteral("1"), {}}));
}

} // namespace concord
