// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/benefit.h"
#include "core/model/partners/party.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/partners/partners.h"
#include "tests/support/childprocess.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/ground.h"
#include "tests/trust/rig/tier.h"
#include "tests/trust/rig/watchedprogram.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

const QString terminalProgram = QStringLiteral(CONCORD_BIN_DIR "/concord-cli");
const QString windowProgram = QStringLiteral(CONCORD_BIN_DIR "/concord_trust_window");

/// Cards that fill many pages, so that an act takes a while.
QByteArray manyCards()
{
    QByteArray cards;
    for (int i = 0; i < 150; ++i) {
        cards += "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Partner " + QByteArray::number(i) + "\r\nNOTE:" + QByteArray(400, 'n') +
                 "\r\nEMAIL:p" + QByteArray::number(i) + "@example.org\r\nEND:VCARD\r\n";
    }
    return cards;
}

int countOf(const Workspace &workspace, QByteArrayView sql)
{
    Statement row = workspace.store().query(sql);
    return row.next() ? row.as<int>(0) : -1;
}

/// Lets a program that has begun a transaction go on for a moment, another one each time.
class Moments {
public:
    void pass() { usleep(m_microseconds(m_random)); }

private:
    std::minstd_rand m_random{20261123};
    std::uniform_int_distribution<useconds_t> m_microseconds{0, 1500};
};

} // namespace

TEST(Killed, TheTerminalProgramLosesNoAcknowledgedActAndLeavesNoneHalfDone)
{
    const int kills = inTier(200, 7000);
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.concord"));
    const QString cards = folder.file(QStringLiteral("people.vcf"));
    QFile file(cards);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(manyCards());
    file.close();
    {
        const auto workspace = must(Workspace::create(path, {}));
        Imports imports(*workspace);
        must(imports.importContacts(must(imports.planContacts(cards)), QStringLiteral("people.vcf")));
    }
    Moments moments;
    int hot = 0;
    int entries = 2;
    for (int round = 0; round < kills; ++round) {
        // Taking the import back and doing it again: an even number of entries means that it is done.
        const bool isDone = entries % 2 == 0;
        WatchedProgram program(terminalProgram, {path, isDone ? QStringLiteral("undo") : QStringLiteral("redo")});
        if (round % 4 != 0) {
            program.killInTransaction(path);
        } else {
            program.waitForJournal(path);
            moments.pass();
            program.kill();
        }
        const bool acknowledged = !program.said().isEmpty();
        hot += hasHotJournal(path) ? 1 : 0;

        const auto workspace = must(Workspace::open(path));
        const int found = countOf(*workspace, "SELECT count(*) FROM change_log");
        ASSERT_GE(found, entries + (acknowledged ? 1 : 0)) << "in round " << round;
        ASSERT_LE(found, entries + 1) << "in round " << round;
        entries = found;
        const int partners = countOf(*workspace, "SELECT count(*) FROM party WHERE is_partner");
        ASSERT_EQ(partners, entries % 2 == 0 ? 150 : 0) << "in round " << round;
        ASSERT_EQ(countOf(*workspace, "SELECT count(*) FROM contact_point"), partners) << "in round " << round;
        if (round % 20 == 0) {
            ASSERT_TRUE(faultsOf(path).isEmpty()) << faultsOf(path).join(u'\n').toStdString();
        }
    }
    EXPECT_TRUE(faultsOf(path).isEmpty());
    EXPECT_GE(2 * hot, kills) << "too few kills met a transaction";
    RecordProperty("hot_journals", hot);
}

TEST(Killed, TheWindowLosesNoAcknowledgedActAndLeavesNoneHalfDone)
{
    const int kills = inTier(100, 3000);
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.concord"));
    must(Workspace::create(path, {})).reset();
    Moments moments;
    int hot = 0;
    int partners = 0;
    for (int round = 0; round < kills; ++round) {
        WatchedProgram window(windowProgram, {path});
        ASSERT_TRUE(window.waitForLine()) << "in round " << round;
        moments.pass();
        if (round % 2 == 0) {
            ASSERT_TRUE(window.killInTransaction(path));
        } else {
            moments.pass();
            window.kill();
        }
        const int acknowledged = static_cast<int>(window.said().count('\n'));
        hot += hasHotJournal(path) ? 1 : 0;

        const auto workspace = must(Workspace::open(path));
        const int found = countOf(*workspace, "SELECT count(*) FROM party WHERE is_partner");
        // The last act may have been committed without its acknowledgement coming through.
        ASSERT_GE(found, partners + acknowledged) << "in round " << round;
        ASSERT_LE(found, partners + acknowledged + 1) << "in round " << round;
        ASSERT_EQ(countOf(*workspace, "SELECT count(*) FROM change_log WHERE code = 'partner.add'"), found);
        partners = found;
    }
    EXPECT_TRUE(faultsOf(path).isEmpty());
    EXPECT_GE(2 * hot, kills) << "too few kills met a transaction";
    RecordProperty("hot_journals", hot);
    RecordProperty("acts", partners);
}

TEST(TwoProcesses, WriteToOneFileAndLoseNothing)
{
    const int edits = inTier(2000, 20000);
    const Ground ground;
    const QString path = ground.path();
    const BenefitId benefit = ground.one<Benefit>().id;
    ground.workspace().lookForForeignChanges();
    const auto countUp = [&] {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return 1;
        for (int i = 0; i < edits;) {
            const auto edited = (*workspace)->perform({QStringLiteral("benefit.edit"), {}}, [&](Store &store) {
                Benefit counted = store.get(benefit);
                counted.target = counted.target.value_or(0) + 1;
                store.update(counted);
            });
            if (edited)
                ++i;
            else if (edited.error().kind != FailureKind::Locked)
                return 2;
        }
        return 0;
    };
    const double before = *ground.one<Benefit>().target;
    const int entries = countOf(ground.workspace(), "SELECT count(*) FROM change_log");
    ChildProcess first([&](const auto &) { return countUp(); });
    ChildProcess second([&](const auto &) { return countUp(); });
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(ground.one<Benefit>().target, before + 2 * edits);
    EXPECT_EQ(countOf(ground.workspace(), "SELECT count(*) FROM change_log"), entries + 2 * edits);
    EXPECT_TRUE(faultsOf(path).isEmpty());
}

TEST(TwoProcesses, ShowEachOtherTheirChanges)
{
    const Ground ground;
    ChildProcess other([path = ground.path()](const auto &acknowledge) {
        const auto workspace = Workspace::open(path).value();
        bool seen = false;
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [&seen](const ChangeSet &changes) { seen = changes.touches<Party>(); });
        acknowledge();
        for (int i = 0; i < 500 && !seen; ++i) {
            usleep(10000);
            workspace->lookForForeignChanges();
        }
        return seen ? 0 : 1;
    });
    ASSERT_TRUE(other.waitForAcknowledgement());
    ASSERT_TRUE(Partners(ground.workspace()).add(QStringLiteral("One"), PartyKind::Person));
    EXPECT_EQ(other.wait(), 0);
}

// BEGIN IMMEDIATE: whoever has begun an act may finish it; who comes later waits or is told that the file is in use.
TEST(TwoProcesses, DoNotTakeAnActThatHasBegunFromEachOther)
{
    const Ground ground;
    const auto add = [](Workspace &workspace, const QString &name) {
        return Partners(workspace).add(name, PartyKind::Person);
    };
    ChildProcess other([&, path = ground.path()](const auto &acknowledge) {
        const auto workspace = Workspace::open(path).value();
        acknowledge();
        usleep(100000);
        const auto late = add(*workspace, QStringLiteral("Late"));
        return late || late.error().kind == FailureKind::Locked ? 0 : 1;
    });
    ASSERT_TRUE(other.waitForAcknowledgement());
    const auto begun = ground.workspace().perform({QStringLiteral("partner.add"), {}}, [](Store &store) {
        const Party self = *store.first<Party>("WHERE is_self");
        usleep(200000); // the other process comes now
        Party party;
        party.name = self.name + QStringLiteral(" and friends");
        store.insert(party);
    });
    EXPECT_TRUE(begun) << ::testing::PrintToString(begun.error());
    EXPECT_EQ(other.wait(), 0);
}

} // namespace concord
