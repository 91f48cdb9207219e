// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/exchange/imports.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/tier.h"
#include "tests/trust/rig/watchedprogram.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

const QString terminalProgram = QStringLiteral(CONCORD_BIN_DIR "/concord-cli");

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
    void pass(useconds_t most) { usleep(std::uniform_int_distribution<useconds_t>(0, most)(m_random)); }

private:
    std::minstd_rand m_random{20261123};
};

/// An act of the table on a ground of its own, performed by a program that does not live to see its end.
class KilledAct {
public:
    enum class How { InATransaction, AtAnyMoment };

    explicit KilledAct(const TrustedAct &act)
        : m_act(act), m_ground(act.ground()), m_file(act.makesAFile() ? newFile(*m_ground) : m_ground->path())
    {
        if (!act.makesAFile())
            m_before = contentOf(m_file);
        must(act.perform(*m_ground));
        m_after = contentOf(m_file);
        if (act.makesAFile())
            QFile::remove(m_file);
        m_ground->goBack();
        m_ground->close();
    }

    /// Kills it and looks at what it has left; answers whether it was in the middle of writing.
    [[nodiscard]] bool kill(const QString &program, How how, Moments &moments) const
    {
        constexpr useconds_t aSlowCommit = 10000;
        WatchedProgram performing(program, {m_ground->outside(), m_ground->folder(), QString::fromLatin1(m_act.code)});
        if (how == How::InATransaction) {
            performing.killInTransaction(m_ground->folder());
        } else {
            performing.waitForJournal(m_ground->folder());
            moments.pass(aSlowCommit);
            performing.kill();
        }
        const QByteArray said = performing.said();
        EXPECT_TRUE(said.isEmpty() || said == QByteArray("done ") + m_act.code + '\n') << said.toStdString();
        const bool isHot = hasHotJournal(m_ground->folder());
        expectOldOrNew(!said.isEmpty());
        return isHot;
    }

private:
    void expectOldOrNew(bool acknowledged) const
    {
        if (!QFile::exists(m_file)) {
            EXPECT_TRUE(m_act.makesAFile() && !acknowledged);
            return;
        }
        const QByteArray found = contentOf(m_file);
        if (acknowledged || found != m_before) {
            EXPECT_EQ(differenceOf(m_after, found), "");
        }
        EXPECT_TRUE(faultsOf(m_file).isEmpty()) << faultsOf(m_file).join(u'\n').toStdString();
    }

    const TrustedAct &m_act;
    std::unique_ptr<Ground> m_ground;
    QString m_file;
    QByteArray m_before;
    QByteArray m_after;
};

} // namespace

TEST(KilledTerminal, TheTerminalProgramLosesNoAcknowledgedActAndLeavesNoneHalfDone)
{
    const int kills = inTier(60, 1000);
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
            program.killInTransaction(folder.path());
        } else {
            program.waitForJournal(folder.path());
            moments.pass(1500);
            program.kill();
        }
        const bool acknowledged = !program.said().isEmpty();
        hot += hasHotJournal(folder.path()) ? 1 : 0;

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

class Killed : public ::testing::TestWithParam<const char *> {};

TEST_P(Killed, LosesNoAcknowledgedActOfTheTableAndLeavesNoneHalfDone)
{
    const QString program = QStringLiteral(CONCORD_BIN_DIR "/") + QString::fromLatin1(GetParam());
    const bool isWindow = program.endsWith(QStringLiteral("window"));
    const int rounds = inTier(1, isWindow ? 18 : 40);
    Moments moments;
    int kills = 0;
    int hot = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const TrustedAct &act : trustedActs()) {
            if (isWindow && act.isUpkeep)
                continue; // it has done so before the act comes
            SCOPED_TRACE(act.code);
            const KilledAct killed(act);
            const auto how = ++kills % 3 == 0 ? KilledAct::How::AtAnyMoment : KilledAct::How::InATransaction;
            hot += killed.kill(program, how, moments) ? 1 : 0;
            if (HasFailure())
                return;
        }
    }
    EXPECT_GE(2 * hot, kills) << "too few kills met a transaction";
    RecordProperty("kills", kills);
    RecordProperty("hot_journals", hot);
}

INSTANTIATE_TEST_SUITE_P(Program, Killed, ::testing::Values("concord_trust_acts", "concord_trust_window"),
                         [](const auto &program) { return std::string(program.param); });

} // namespace concord
