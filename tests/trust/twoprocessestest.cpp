// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/benefit.h"
#include "core/model/partners/party.h"
#include "core/workspace/partners/partners.h"
#include "tests/support/childprocess.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/tier.h"

#include <QFile>

#include <gtest/gtest.h>
#include <unistd.h>

namespace concord {
namespace {

std::int64_t entriesOf(const Workspace &workspace)
{
    Statement row = workspace.store().query("SELECT count(*) FROM change_log");
    row.next();
    return row.integer(0);
}

/// Performs an act, waiting while somebody else holds the file. What is answered is a process's exit status.
int statusOf(const TrustedAct &act, Ground &ground)
{
    Outcome<void> outcome;
    do {
        try {
            outcome = act.perform(ground);
        } catch (const std::logic_error &) { // the other one has taken away what the act is about
            return static_cast<int>(FailureKind::NotFound);
        } catch (const FailureError &error) {
            outcome = tl::make_unexpected(error.failure());
        }
    } while (!outcome && outcome.error().kind == FailureKind::Locked);
    return outcome ? 100 : static_cast<int>(outcome.error().kind);
}

bool isDone(int status)
{
    return status == 100;
}

/// What a person is told who comes second.
bool isTooLate(int status)
{
    const auto kind = static_cast<FailureKind>(status);
    return kind == FailureKind::Refused || kind == FailureKind::NotFound || kind == FailureKind::Conflict;
}

} // namespace

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
    const std::int64_t entries = entriesOf(ground.workspace());
    ChildProcess first([&](const auto &) { return countUp(); });
    ChildProcess second([&](const auto &) { return countUp(); });
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(ground.one<Benefit>().target, before + 2 * edits);
    EXPECT_EQ(entriesOf(ground.workspace()), entries + 2 * edits);
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

TEST(TwoProcesses, DoEachActAtTheSameTimeAndLeaveNoneHalfDone)
{
    for (const TrustedAct &act : trustedActs()) {
        SCOPED_TRACE(act.code);
        const auto ground = act.ground();
        must(act.perform(*ground));
        const QString file = act.makesAFile() ? newFile(*ground) : ground->path();
        const QByteArray once = contentOf(file);
        if (act.makesAFile())
            QFile::remove(file);
        ground->goBack();
        const std::int64_t entries = entriesOf(ground->workspace());
        ground->close();

        int gate[2] = {-1, -1};
        ASSERT_EQ(pipe(gate), 0);
        const auto perform = [&](const auto &acknowledge) {
            Ground mine(ground->folder(), ground->outside());
            mine.open();
            acknowledge();
            char byte = 0;
            (void)!read(gate[0], &byte, 1);
            return statusOf(act, mine);
        };
        ChildProcess first(perform);
        ChildProcess second(perform);
        ASSERT_TRUE(first.waitForAcknowledgement() && second.waitForAcknowledgement());
        ASSERT_EQ(write(gate[1], "go", 2), 2);
        const int statuses[] = {first.wait(), second.wait()};
        close(gate[0]);
        close(gate[1]);

        int done = 0;
        for (const int status : statuses) {
            done += isDone(status) ? 1 : 0;
            EXPECT_TRUE(isDone(status) || isTooLate(status)) << "status " << status;
        }
        EXPECT_GE(done, 1);
        EXPECT_TRUE(faultsOf(file).isEmpty()) << faultsOf(file).join(u'\n').toStdString();
        if (done == 1) {
            EXPECT_EQ(differenceOf(once, contentOf(file)), "");
        }
        if (!act.makesAFile()) {
            const auto after = must(Workspace::open(file, Ground::clock()));
            EXPECT_LE(entriesOf(*after), entries + done);
            if (qstrcmp(act.code, "undo") == 0 || qstrcmp(act.code, "redo") == 0) {
                EXPECT_EQ(entriesOf(*after), entries + done) << "who is told that it is done has done it";
            }
        }
        if (HasFailure())
            return;
    }
}

} // namespace concord
