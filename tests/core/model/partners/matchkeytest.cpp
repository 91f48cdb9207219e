// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/matchkey.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

TEST(MatchKey, FindsAnEmailHoweverItWasTyped)
{
    EXPECT_EQ(matchKey(ContactKind::Email, QStringLiteral("  Tomasz@Quayside.Example.org ")),
              QStringLiteral("tomasz@quayside.example.org"));
}

TEST(MatchKey, KeepsOfAPhoneNumberItsDigitsAndThePlus)
{
    EXPECT_EQ(matchKey(ContactKind::Phone, QStringLiteral("+44 20 7946-0112")), QStringLiteral("+442079460112"));
    EXPECT_EQ(matchKey(ContactKind::Phone, QStringLiteral("0044 (20) 7946 0112")), QStringLiteral("+442079460112"));
    EXPECT_EQ(matchKey(ContactKind::Phone, QStringLiteral("020 7946 0112")), QStringLiteral("02079460112"));
    EXPECT_EQ(matchKey(ContactKind::Phone, QStringLiteral("٠٢٠")), QStringLiteral("020"));
}

TEST(MatchKey, IsEmptyWhenAPhoneNumberHasNoDigit)
{
    EXPECT_EQ(matchKey(ContactKind::Phone, QStringLiteral("ask Ines")), QString());
}

TEST(MatchKey, FoldsAnAddress)
{
    EXPECT_EQ(matchKey(ContactKind::Address, QStringLiteral("Größe Straße  1")), QStringLiteral("grosse strasse 1"));
}

TEST(KindOfContact, IsSeenFromWhatWasTyped)
{
    EXPECT_EQ(kindOf(QStringLiteral(" tomasz@quayside.example.org")), ContactKind::Email);
    EXPECT_EQ(kindOf(QStringLiteral("+44 20 7946-0112")), ContactKind::Phone);
    EXPECT_EQ(kindOf(QStringLiteral("https://example.org/@quayside")), ContactKind::Url);
    EXPECT_EQ(kindOf(QStringLiteral("www.example.org")), ContactKind::Url);
    EXPECT_EQ(kindOf(QStringLiteral("ask at 12 the quay")), ContactKind::Other);
}

} // namespace concord
