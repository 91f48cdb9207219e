// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

TEST(Folding, TakesAccentsAndCapitalsAway)
{
    EXPECT_EQ(folded(QStringLiteral("Émile ÅNGSTRÖM")), QStringLiteral("emile angstrom"));
    EXPECT_EQ(folded(QStringLiteral("Έλλη")), QStringLiteral("ελλη"));
}

TEST(Folding, SpellsOutTheLettersThatUnicodeDoesNotTakeApart)
{
    EXPECT_EQ(folded(QStringLiteral("Ørsted Forskning")), QStringLiteral("orsted forskning"));
    EXPECT_EQ(folded(QStringLiteral("Łódź Straße Æsir")), QStringLiteral("lodz strasse aesir"));
}

TEST(Folding, KeepsTheSignsThatCarryASound)
{
    EXPECT_NE(folded(QStringLiteral("か")), folded(QStringLiteral("が")));
    EXPECT_EQ(folded(QStringLiteral("हिन्दी")), QStringLiteral("हिन्दी"));
}

TEST(Folding, GivesTheSameTextWhenFoldedAgain)
{
    const QString once = folded(QStringLiteral("Ǆ ﬁne ŒUVRE İstanbul 서울"));
    EXPECT_EQ(folded(once), once);
}

} // namespace concord
