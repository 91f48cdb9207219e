// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/prioritylist.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

class PriorityListTest : public ::testing::Test {
protected:
    PriorityRow onlyRow() const { return priorityRows(workspace->store()).at(0); }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
};

} // namespace

TEST_F(PriorityListTest, SaysWhatTheListedPartnersCoverTogether)
{
    // Weights 5 4 3 2; the most that one of the four covers of each: 100 100 100 25. So 1250 of 1400.
    const PriorityRow row = onlyRow();
    EXPECT_EQ(row.code, QStringLiteral("P1"));
    ASSERT_TRUE(row.coverage);
    EXPECT_NEAR(*row.coverage, 1250.0 / 14, 1e-9);
    ASSERT_EQ(row.needs.size(), 4u);
    EXPECT_EQ(row.needs[3].covered, 25);
    EXPECT_EQ(row.alliances, 1);
}

TEST_F(PriorityListTest, CountsTheNeedsThatSomePartnerIsBetterAt)
{
    // Own levels 1 2 2 4: delivery, orders and introductions have a better one each, packing has none.
    EXPECT_EQ(onlyRow().betterThanMe, 75.0);
}

TEST_F(PriorityListTest, LeavesThoseInTheArchiveOut)
{
    const Store &store = workspace->store();
    std::vector<PartyId> all;
    for (const Party &party : store.select<Party>("WHERE is_partner = 1 AND is_self = 0"))
        all.push_back(party.id);
    ASSERT_TRUE(Partners(*workspace).archive(all));
    EXPECT_EQ(onlyRow().coverage, std::nullopt);
    EXPECT_EQ(onlyRow().needs[0].covered, std::nullopt);
}

TEST_F(PriorityListTest, FindsTheStrongestOfMoreThanItLooksThroughOneByOne)
{
    const NeedId need = onlyRow().needs[3].need.id;
    const auto add = [&](int level) {
        ASSERT_TRUE(workspace->perform({QStringLiteral("partner.add"), {}}, [&](Store &store) {
            for (int i = 0; i < 300; ++i) {
                Party party;
                party.name = QStringLiteral("Someone %1").arg(i);
                Strength strength;
                strength.partyId = store.insert(party);
                strength.what = QStringLiteral("packing");
                strength.level = level;
                StrengthRelevance relevance;
                relevance.strengthId = store.insert(strength);
                relevance.needId = need;
                store.insert(relevance);
            }
        }));
    };
    add(2);
    const auto few = strongestFor(workspace->store(), need);
    ASSERT_TRUE(few);
    EXPECT_EQ(few->level, 2);
    add(3);
    const auto many = strongestFor(workspace->store(), need);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->level, 3);
    EXPECT_EQ(many->id, workspace->store().select<Strength>("WHERE level = 3 AND what = 'packing' ORDER BY id LIMIT 1").at(0).id);
}

TEST_F(PriorityListTest, FindsAPriorityByItsCodeOrItsTitleHoweverItIsSpelled)
{
    const Store &store = workspace->store();
    const PriorityId id = onlyRow().priority.id;
    EXPECT_EQ(priorityMeant(store, QStringLiteral("p1")), id);
    EXPECT_EQ(priorityMeant(store, QStringLiteral(" weekday BREAKFASTS for offices")), id);
    EXPECT_EQ(priorityMeant(store, QStringLiteral("P")), std::nullopt);
}

} // namespace concord
