// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/duplicates.h"

#include "core/model/partners/nearname.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

DuplicateCandidate person(int id, const QString &name)
{
    DuplicateCandidate one;
    one.id = PartyId(id);
    one.name = name;
    return one;
}

/// "likely: email name" for a pair, "" for none.
QString said(const std::optional<LikelyPair> &pair)
{
    if (!pair)
        return {};
    QStringList reasons;
    for (const SameReason reason : pair->reasons)
        reasons << word(reason);
    return word(pair->likeness) + QStringLiteral(": ") + reasons.join(u' ');
}

/// The pairs as "1 2 certain" lines.
QString listed(const LikelyPairs &found)
{
    QStringList lines;
    for (const LikelyPair &pair : found.pairs)
        lines << QStringLiteral("%1 %2 %3").arg(pair.first.value()).arg(pair.second.value()).arg(word(pair.likeness));
    return lines.join(u'\n');
}

struct Case {
    const char *left;
    const char *right;
    const char *shared; ///< "uid", "email", "phone", "organisation", in any mix
    const char *expected;
};

void give(DuplicateCandidate &one, const QStringList &shared)
{
    if (shared.contains(QStringLiteral("uid")))
        one.uids << QStringLiteral("u-1");
    if (shared.contains(QStringLiteral("email")))
        one.emails << QStringLiteral("t@example.org");
    if (shared.contains(QStringLiteral("phone")))
        one.phones << QStringLiteral("+442079460112");
    if (shared.contains(QStringLiteral("organisation")))
        one.organisations << QStringLiteral("quayside couriers");
}

} // namespace

TEST(Duplicates, AreJudgedByWhatTheyShare)
{
    const Case cases[] = {
        {"tomasz wieczorek", "tomasz wieczorek", "", "possible: name"},
        {"tomasz wieczorek", "tomasz wieczorek", "organisation", "likely: name_and_organisation name"},
        {"tomasz wieczorek", "tomasz wieczorek", "email", "certain: email name"},
        {"tomasz wieczorek", "tomasz wieczorek", "phone", "certain: phone name"},
        {"tomasz wieczorek", "t. wieczorek", "", "possible: near_name"},
        {"tomasz wieczorek", "t. wieczorek", "organisation", "likely: near_name"},
        {"tomasz wieczorek", "t. wieczorek", "phone", "likely: phone near_name"},
        {"tomasz wieczorek", "ines okafor", "", ""},
        {"tomasz wieczorek", "ines okafor", "organisation", ""},
        {"tomasz wieczorek", "ines okafor", "phone", "possible: phone"},
        {"tomasz wieczorek", "ines okafor", "email", "likely: email"},
        {"tomasz wieczorek", "ines okafor", "uid", "certain: uid"},
    };
    for (const Case &each : cases) {
        DuplicateCandidate left = person(1, QString::fromUtf8(each.left));
        DuplicateCandidate right = person(2, QString::fromUtf8(each.right));
        const QStringList shared = QString::fromLatin1(each.shared).split(u' ');
        give(left, shared);
        give(right, shared);
        EXPECT_EQ(said(compared(left, right)), QString::fromLatin1(each.expected)) << each.left << " / " << each.right << " " << each.shared;
        EXPECT_EQ(compared(left, right), compared(right, left));
    }
}

TEST(Duplicates, AreLikelyWhenTwoOrganisationsHaveOneName)
{
    DuplicateCandidate left = person(1, QStringLiteral("tarn house"));
    DuplicateCandidate right = person(2, QStringLiteral("tarn house"));
    left.kind = right.kind = PartyKind::Organisation;
    EXPECT_EQ(said(compared(left, right)), QStringLiteral("likely: name"));
}

TEST(Duplicates, NeverJoinAPersonAndAnOrganisation)
{
    DuplicateCandidate left = person(1, QStringLiteral("tarn house"));
    DuplicateCandidate right = person(2, QStringLiteral("tarn house"));
    right.kind = PartyKind::Organisation;
    give(left, {QStringLiteral("uid"), QStringLiteral("email")});
    give(right, {QStringLiteral("uid"), QStringLiteral("email")});
    EXPECT_FALSE(compared(left, right));
    EXPECT_TRUE(likelyPairs({left, right}, {}, 10).pairs.empty());
}

TEST(NearNames, AreFoundByOrderInitialsAndOneSlip)
{
    const std::tuple<const char *, const char *, bool> cases[] = {
        {"tomasz wieczorek", "wieczorek, tomasz", true},
        {"tomasz wieczorek", "t. wieczorek", true},
        {"tomasz k. wieczorek", "tomasz wieczorek", true},
        {"t. k. wieczorek", "tomasz wieczorek", true},
        {"tomasz wieczorek", "j. wieczorek", false},
        {"tomasz wieczorek", "tomasz w.", false},
        {"tomasz wieczorek", "tomas wieczorek", true},      // one less
        {"tomasz wieczorek", "tomasz wieczoreck", true},    // one more
        {"tomasz wieczorek", "tomasz wieczorak", true},     // another
        {"tomasz wieczorek", "tomsaz wieczorek", true},     // swapped
        {"tomasz wieczorek", "tomek wieczorek", false},     // two others
        {"van den berg", "vandenberg", true},               // the same letters
        {"hall 1", "hall 2", false},                        // a digit is no slip
        {"hall 12", "hall 1", false},
        {"anna", "anne", false},                            // too short to tell
        {"tomasz", "tomasz", false},                        // the same is not near
        {"", "t", false},
    };
    for (const auto &[left, right, expected] : cases) {
        const NameParts a(QString::fromUtf8(left));
        const NameParts b(QString::fromUtf8(right));
        EXPECT_EQ(areNear(a, b), expected) << left << " / " << right;
        EXPECT_EQ(areNear(b, a), expected) << right << " / " << left;
    }
}

TEST(PhoneTail, IsTheSameWithAndWithoutTheCountry)
{
    EXPECT_EQ(phoneTail(QStringLiteral("+491712345678")), phoneTail(QStringLiteral("01712345678")));
    EXPECT_EQ(phoneTail(QStringLiteral("+442079460112")), phoneTail(QStringLiteral("02079460112")));
    EXPECT_NE(phoneTail(QStringLiteral("+442079460112")), phoneTail(QStringLiteral("02079460113")));
    EXPECT_EQ(phoneTail(QStringLiteral("112")), QString()); // an extension says nothing
}

TEST(Duplicates, FindTheSamePairsAsComparingEachWithEach)
{
    const char *const names[] = {"tomasz wieczorek", "wieczorek tomasz", "t. wieczorek", "tomas wieczorek", "tomsaz wieczorek",
                                 "tomasz k wieczorek", "ines okafor", "inez okafor", "i. okafor", "piet aarden", "lena brandt"};
    std::vector<DuplicateCandidate> candidates;
    for (const char *name : names)
        candidates.push_back(person(static_cast<int>(candidates.size()) + 1, QString::fromLatin1(name)));
    give(candidates[9], {QStringLiteral("email")});
    give(candidates[10], {QStringLiteral("email")});
    QSet<std::pair<PartyId, PartyId>> expected;
    for (std::size_t a = 0; a < candidates.size(); ++a) {
        for (std::size_t b = a + 1; b < candidates.size(); ++b) {
            if (const auto pair = compared(candidates[a], candidates[b]))
                expected.insert({pair->first, pair->second});
        }
    }
    QSet<std::pair<PartyId, PartyId>> found;
    for (const LikelyPair &pair : likelyPairs(candidates, {}, 1000).pairs)
        found.insert({pair.first, pair.second});
    EXPECT_EQ(found, expected);
    EXPECT_GT(expected.size(), 10);
}

TEST(Duplicates, ComeLikeliestFirstAndOnlyAsManyAsAsked)
{
    std::vector<DuplicateCandidate> candidates{person(1, QStringLiteral("ines okafor")), person(2, QStringLiteral("i. okafor")),
                                               person(3, QStringLiteral("piet aarden")), person(4, QStringLiteral("piet aarden"))};
    give(candidates[2], {QStringLiteral("phone")});
    give(candidates[3], {QStringLiteral("phone")});
    EXPECT_EQ(listed(likelyPairs(candidates, {}, 10)), QStringLiteral("3 4 certain\n1 2 possible"));
    const LikelyPairs one = likelyPairs(candidates, {}, 1);
    EXPECT_EQ(listed(one), QStringLiteral("3 4 certain"));
    EXPECT_EQ(one.leftOut, 1);
}

TEST(Duplicates, LeaveOutWhoIsSaidNotToBeTheSame)
{
    const std::vector<DuplicateCandidate> candidates{person(1, QStringLiteral("ines okafor")), person(2, QStringLiteral("ines okafor"))};
    EXPECT_TRUE(likelyPairs(candidates, {{PartyId(1), PartyId(2)}}, 10).pairs.empty());
}

TEST(Duplicates, GrowWithTheNumberAndNotWithItsSquareWhereManyShareOneName)
{
    std::vector<DuplicateCandidate> candidates;
    for (int id = 1; id <= 2000; ++id)
        candidates.push_back(person(id, QStringLiteral("info desk")));
    const LikelyPairs found = likelyPairs(candidates, {}, 1000000);
    EXPECT_EQ(found.pairs.size(), 1999u);
}

TEST(Duplicates, StopWhenAsked)
{
    const std::vector<DuplicateCandidate> candidates{person(1, QStringLiteral("a")), person(2, QStringLiteral("a"))};
    EXPECT_THROW((void)likelyPairs(candidates, {}, 10, [](qint64, qint64) { return false; }), FailureError);
}

} // namespace concord
