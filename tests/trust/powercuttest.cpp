// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/powercut.h"
#include "tests/trust/rig/tier.h"

#include <QFile>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// How many of the operations before `done` were notes: what was acknowledged before the cut.
int acknowledgedBefore(const std::vector<DiskOperation> &operations, std::size_t done)
{
    int last = 0;
    for (std::size_t i = 0; i < done; ++i) {
        if (operations[i].kind == DiskOperation::Kind::Note)
            last = operations[i].file;
    }
    return last;
}

/// Inserts rows one by one, with a connection that syncs as `synchronous` says or else as the product does, and counts in how many of the images
/// that a power cut leaves an acknowledged row is missing or the file is damaged.
int lossesWith(const QByteArray &synchronous = {})
{
    constexpr int rows = 12;
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.db"));
    Connection(path, Access::ReadWrite).execute("CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT)");
    Disk disk(folder.path().toStdString());
    disk.record();
    {
        const Connection connection(path, Access::ReadWrite);
        if (!synchronous.isEmpty())
            connection.execute("PRAGMA synchronous=" + synchronous);
        for (int row = 1; row <= rows; ++row) {
            connection.execute("INSERT INTO t (words) VALUES (hex(randomblob(3000)))");
            disk.note(row);
        }
    }
    std::minstd_rand random(20261123);
    int losses = 0;
    const Folder left;
    for (std::size_t done = 0; done <= disk.operations().size(); ++done) {
        writeTo(left.path().toStdString(), PowerCut(disk.beginning(), disk.operations(), done).left(random));
        try {
            const Connection connection(left.file(QStringLiteral("a.db")), Access::ReadWrite);
            Statement sound(connection.handle(), "PRAGMA integrity_check(1)");
            const bool isSound = sound.next() && sound.text(0) == QStringLiteral("ok");
            const auto found = connection.number("SELECT count(*) FROM t");
            losses += isSound && found >= acknowledgedBefore(disk.operations(), done) ? 0 : 1;
        } catch (const FailureError &) {
            ++losses;
        }
    }
    return losses;
}

} // namespace

TEST(PowerCut, LosesNoRowThatWasAcknowledged)
{
    EXPECT_EQ(lossesWith(), 0);
}

TEST(PowerCut, IsNoticedWhereSyncsAreMissing)
{
    EXPECT_EQ(lossesWith("EXTRA"), 0);
    EXPECT_GT(lossesWith("FULL"), 0);
    EXPECT_GT(lossesWith("OFF"), 0);
}

TEST(PowerCut, LosesNoAcknowledgedActAndLeavesNoneHalfDone)
{
    const int states = inTier(1000, 100000);
    const int statesOfEach = states / static_cast<int>(trustedActs().size()) + 1;
    std::minstd_rand random(20261123);
    const Folder left;
    int tried = 0;
    for (const TrustedAct &act : trustedActs()) {
        SCOPED_TRACE(act.code);
        const auto ground = act.ground();
        const QString name = act.makesAFile() ? QStringLiteral("new.concord") : QStringLiteral("a.concord");
        ground->close();
        const QByteArray before = act.makesAFile() ? QByteArray() : contentOf(ground->path());
        Disk disk(ground->folder().toStdString());
        disk.record();
        ground->open();
        ASSERT_TRUE(act.perform(*ground));
        disk.note(1);
        ground->close();
        const QByteArray after = contentOf(ground->file(name));

        for (int i = 0; i < statesOfEach; ++i, ++tried) {
            // Most cuts shortly before the end: that is where a commit happens.
            const std::size_t operations = disk.operations().size();
            const std::size_t done = i % 3 == 0 ? random() % (operations + 1)
                                                : operations - random() % std::min<std::size_t>(operations, 30);
            SCOPED_TRACE("cut after " + std::to_string(done) + " of " + std::to_string(operations));
            writeTo(left.path().toStdString(), PowerCut(disk.beginning(), disk.operations(), done).left(random));
            const bool acknowledged = acknowledgedBefore(disk.operations(), done) == 1;
            const QString file = left.file(name);
            if (!QFile::exists(file)) {
                ASSERT_TRUE(act.makesAFile() && !acknowledged);
                continue;
            }
            const QByteArray found = contentOf(file);
            if (acknowledged || found != before) {
                ASSERT_EQ(differenceOf(after, found), "");
            }
            ASSERT_TRUE(faultsOf(file).isEmpty()) << faultsOf(file).join(u'\n').toStdString();
        }
    }
    RecordProperty("states", tried);
}

} // namespace concord
