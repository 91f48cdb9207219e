// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/childprocess.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

constexpr int kills = 100;
constexpr int strengthsOfEach = 3;

/// One act of several rows that fill more than a page.
Outcome<void> addPartner(Workspace &workspace, const QString &name)
{
    return workspace.perform({QStringLiteral("party.add"), name}, [&](Store &store) {
        Party party;
        party.name = name;
        party.note = QString(3000, u'n');
        const PartyId id = store.insert(party);
        for (int i = 0; i < strengthsOfEach; ++i) {
            Strength strength;
            strength.partyId = id;
            strength.what = QStringLiteral("Strength %1").arg(i);
            strength.evidence = QString(1000, u'e');
            store.insert(strength);
        }
    });
}

int countOf(const Workspace &workspace, QByteArrayView sql)
{
    Statement row = workspace.store().query(sql);
    return row.next() ? row.as<int>(0) : -1;
}

/// Adds partners and acknowledges each, until it is killed.
int addPartnersForEver(const QString &path, const std::function<void()> &acknowledge)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    for (int i = 0;; ++i) {
        if (!addPartner(**workspace, QStringLiteral("Partner %1").arg(i)))
            return 2;
        acknowledge();
    }
}

} // namespace

TEST(Killed, AHundredTimesLosesNoAcknowledgedActAndLeavesNoneHalfDone)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.concord"));
    Workspace::create(path, {}).value().reset();
    std::minstd_rand random(20260520);
    std::uniform_int_distribution<useconds_t> microseconds(0, 12000);

    int acknowledged = 0;
    int hotJournals = 0;
    for (int round = 0; round < kills; ++round) {
        ChildProcess writer([&path](const auto &acknowledge) { return addPartnersForEver(path, acknowledge); });
        ASSERT_TRUE(writer.waitForAcknowledgement()) << "in round " << round;
        ++acknowledged;
        usleep(microseconds(random));
        writer.kill();
        acknowledged += writer.countRest();
        hotJournals += QFileInfo(path + QStringLiteral("-journal")).size() > 0 ? 1 : 0;

        const auto workspace = Workspace::open(path).value();
        const int partners = countOf(*workspace, "SELECT count(*) FROM party WHERE NOT is_self");
        // The last act may have been committed without its acknowledgement coming through.
        ASSERT_GE(partners, acknowledged) << "in round " << round;
        ASSERT_LE(partners, acknowledged + 1) << "in round " << round;
        ASSERT_EQ(countOf(*workspace, "SELECT count(*) FROM strength"), partners * strengthsOfEach);
        ASSERT_EQ(countOf(*workspace, "SELECT count(*) FROM change_log WHERE code = 'party.add'"), partners);
        acknowledged = partners;
    }
    EXPECT_EQ(check(path).value(), QList<Finding>());
    EXPECT_GT(hotJournals, 0) << "no kill met a transaction: the test says nothing";
    RecordProperty("acts", acknowledged);
    RecordProperty("hot_journals", hotJournals);
}

TEST(TwoProcesses, WriteToOneFileAndLoseNothing)
{
    constexpr int acts = 100;
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.concord"));
    Workspace::create(path, {}).value().reset();
    const auto writeAll = [&path](const QString &who) {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return 1;
        for (int i = 0; i < acts;) {
            const auto added = addPartner(**workspace, QStringLiteral("%1 %2").arg(who).arg(i));
            if (added)
                ++i;
            else if (added.error().kind != FailureKind::Locked)
                return 2;
        }
        return 0;
    };
    ChildProcess first([&](const auto &) { return writeAll(QStringLiteral("First")); });
    ChildProcess second([&](const auto &) { return writeAll(QStringLiteral("Second")); });
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);

    const auto workspace = Workspace::open(path).value();
    EXPECT_EQ(countOf(*workspace, "SELECT count(*) FROM party WHERE name LIKE 'First %'"), acts);
    EXPECT_EQ(countOf(*workspace, "SELECT count(*) FROM party WHERE name LIKE 'Second %'"), acts);
    EXPECT_EQ(countOf(*workspace, "SELECT count(*) FROM strength"), 2 * acts * strengthsOfEach);
    EXPECT_EQ(check(path).value(), QList<Finding>());
}

TEST(TwoProcesses, ShowEachOtherTheirChanges)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.concord"));
    Workspace::create(path, {}).value().reset();
    ChildProcess other([&path](const auto &acknowledge) {
        const auto workspace = Workspace::open(path).value();
        bool seen = false;
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [&seen](const ChangeSet &changes) { seen = changes.touches<Strength>(); });
        acknowledge();
        for (int i = 0; i < 200 && !seen; ++i) {
            usleep(10000);
            workspace->lookForForeignChanges();
        }
        return seen ? 0 : 1;
    });
    ASSERT_TRUE(other.waitForAcknowledgement());
    ASSERT_TRUE(addPartner(*Workspace::open(path).value(), QStringLiteral("One")));
    EXPECT_EQ(other.wait(), 0);
}

} // namespace concord
