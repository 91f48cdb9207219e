// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/trust/rig/acts.h"
#include "tests/trust/rig/content.h"
#include "ui/wording/wording.h"

#include <gtest/gtest.h>

namespace concord {

TEST(TableOfActs, HasEveryActOfTheProduct)
{
    QStringList missing = wording::knownActs();
    for (const TrustedAct &act : trustedActs())
        missing.removeAll(QString::fromLatin1(act.code));
    EXPECT_TRUE(missing.isEmpty()) << "add a line to tests/trust/rig for " << missing.join(QStringLiteral(", ")).toStdString();
}

TEST(TableOfActs, DoesWhatItSays)
{
    for (const TrustedAct &act : trustedActs()) {
        SCOPED_TRACE(act.code);
        const QString code = QString::fromLatin1(act.code);
        const auto ground = act.ground();
        const QByteArray before = contentOf(ground->store());
        const auto newest = [&] { return must(ground->workspace().history(1)).front(); };
        const std::int64_t last = newest().id;

        const auto outcome = act.perform(*ground);
        ASSERT_TRUE(outcome) << ::testing::PrintToString(outcome.error());
        if (act.makesAFile()) {
            EXPECT_TRUE(faultsOf(newFile(*ground)).isEmpty());
            continue;
        }
        if (code != QStringLiteral("tidy")) { // joins pieces of the index, which says the same after it
            EXPECT_NE(contentOf(ground->store()), before);
        }
        EXPECT_TRUE(faultsOf(ground->path()).isEmpty()) << faultsOf(ground->path()).join(u'\n').toStdString();
        // Answers that wait under totals only leave no entry.
        if (newest().id != last && code.contains(u'.')) {
            EXPECT_EQ(newest().act.code, code);
        }
    }
}

TEST(TableOfActs, DoesTheSameEachTime)
{
    for (const TrustedAct &act : trustedActs()) {
        if (act.makesAFile())
            continue;
        SCOPED_TRACE(act.code);
        const auto first = act.ground();
        const auto second = act.ground();
        ASSERT_TRUE(act.perform(*first));
        ASSERT_TRUE(act.perform(*second));
        EXPECT_EQ(differenceOf(contentOf(first->store()), contentOf(second->store())), "");
    }
}

} // namespace concord
