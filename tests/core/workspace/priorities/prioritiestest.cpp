// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/priorities.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

class PrioritiesTest : public ::testing::Test {
protected:
    const Store &store() const { return workspace->store(); }
    QStringList needs(PriorityId id) const
    {
        QStringList names;
        for (const Need &need : store().select<Need>("WHERE priority_id = ? ORDER BY position, id", {id.value()}))
            names << need.what;
        return names;
    }
    NeedId need(const char *what) const
    {
        return store().first<Need>("WHERE what = ?", {QString::fromUtf8(what)}).value().id;
    }
    static QString codeOf(const Failure &failure) { return failure.violations.value(0).code; }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value();
    Priorities priorities{*workspace};
    Alignments alignments{*workspace};
    PriorityId soup = priorities.add(QStringLiteral("Soup at noon")).value();
};

} // namespace

TEST_F(PrioritiesTest, EditsWhatAPrioritySays)
{
    ASSERT_TRUE(priorities.edit(soup, [](Priority &p) {
        p.kind = PriorityKind::Cause;
        p.title = QStringLiteral("  Hot soup \n for all ");
        p.importance = 5;
        p.targetOn = today.addDays(60);
    }));
    const Priority now = store().get(soup);
    EXPECT_EQ(now.title, QStringLiteral("Hot soup for all"));
    EXPECT_EQ(now.kind, PriorityKind::Cause);
    EXPECT_EQ(now.targetOn, today.addDays(60));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(store().get(soup).title, QStringLiteral("Soup at noon"));
    EXPECT_EQ(codeOf(priorities.edit(soup, [](Priority &p) { p.title = QStringLiteral(" "); }).error()),
              QStringLiteral("blank"));
    EXPECT_EQ(codeOf(priorities.edit(soup, [](Priority &p) { p.importance = 6; }).error()),
              QStringLiteral("out_of_range"));
}

TEST_F(PrioritiesTest, KeepsTheNeedsInTheOrderTheyArePutIn)
{
    for (const char *what : {"Pots", "Bowls", "Spoons"})
        ASSERT_TRUE(priorities.addNeed(soup, QLatin1String(what)));
    ASSERT_TRUE(priorities.moveNeed(need("Spoons"), 0));
    EXPECT_EQ(needs(soup), QStringList({QStringLiteral("Spoons"), QStringLiteral("Pots"), QStringLiteral("Bowls")}));
    ASSERT_TRUE(priorities.moveNeed(need("Spoons"), 99));
    EXPECT_EQ(needs(soup).last(), QStringLiteral("Spoons"));
    ASSERT_TRUE(priorities.editNeed(need("Spoons"), [](Need &n) {
        n.weight = 1;
        n.position = 0; // not its business
    }));
    ASSERT_TRUE(priorities.addNeed(soup, QStringLiteral("Salt")));
    EXPECT_EQ(needs(soup).last(), QStringLiteral("Salt"));
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(needs(soup).first(), QStringLiteral("Spoons"));
}

TEST_F(PrioritiesTest, AnswersOnlyWhatHoldsBack)
{
    const ForceId force = priorities.addForce(soup, ForceDirection::HoldsBack, QStringLiteral(" It is hot. ")).value();
    EXPECT_EQ(store().get(force).statement, QStringLiteral("It is hot."));
    ASSERT_TRUE(priorities.editForce(force, [](Force &f) { f.answeredBy = ForceAnswer::Safeguard; }));
    EXPECT_EQ(store().get(force).answeredBy, ForceAnswer::Safeguard);
    ASSERT_TRUE(priorities.editForce(force, [](Force &f) { f.direction = ForceDirection::Forward; }));
    EXPECT_EQ(store().get(force).answeredBy, std::nullopt);
}

TEST_F(PrioritiesTest, CountsHoursInQuartersAndOnlyWhatHasHappened)
{
    AloneEntry entry;
    entry.priorityId = soup;
    entry.hours = 1.25;
    const AloneEntryId id = priorities.addAlone(entry).value();
    EXPECT_EQ(store().get(id).spentOn, today) << "without a day, today";
    EXPECT_EQ(codeOf(priorities.editAlone(id, [](AloneEntry &e) { e.hours = 1.3; }).error()),
              QStringLiteral("not_quarter_hours"));
    EXPECT_EQ(codeOf(priorities.editAlone(id, [](AloneEntry &e) { e.spentOn = today.addDays(1); }).error()),
              QStringLiteral("in_future"));
    EXPECT_EQ(codeOf(priorities.editAlone(id, [](AloneEntry &e) { e.frustration = 6; }).error()),
              QStringLiteral("out_of_range"));
    EXPECT_EQ(store().get(id).hours, 1.25);
}

TEST_F(PrioritiesTest, GoesWithAllThatBelongsToItAndComesBackWithIt)
{
    const NeedId pots = priorities.addNeed(soup, QStringLiteral("Pots")).value();
    ASSERT_TRUE(priorities.addForce(soup, ForceDirection::Forward, QStringLiteral("Hunger")));
    const PartyId anna = Partners(*workspace).add(QStringLiteral("Anna"), PartyKind::Person).value();
    ASSERT_TRUE(alignments.cover(pots, anna, [](Coverage &c) { c.percent = 75; }));
    ASSERT_TRUE(priorities.remove(soup));
    EXPECT_FALSE(store().first<Coverage>(""));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(store().first<Coverage>("").value().percent, 75);
    EXPECT_TRUE(store().first<Force>(""));
}

TEST_F(PrioritiesTest, StaysWhileAnAllianceServesIt)
{
    const auto bakery =
        createSample(folder.file(QStringLiteral("b.concord")), SampleKind::Bakery, Clock(today)).value();
    const Priority breakfasts = bakery->store().first<Priority>("").value();
    const Failure refusal = Priorities(*bakery).remove(breakfasts.id).error();
    ASSERT_EQ(refusal.violations.size(), 1);
    EXPECT_EQ(refusal.violations[0], (Violation{QStringLiteral("priority_in_alliance"), breakfasts.title,
                                                QStringLiteral("A-001 Breakfast by Bike")}));
}

TEST_F(PrioritiesTest, SaysWhatAPartnerCoversOnceForEachNeed)
{
    const NeedId pots = priorities.addNeed(soup, QStringLiteral("Pots")).value();
    const PartyId anna = Partners(*workspace).add(QStringLiteral("Anna"), PartyKind::Person).value();
    ASSERT_TRUE(alignments.cover(pots, anna, [](Coverage &c) { c.percent = 50; }));
    EXPECT_EQ(store().first<Coverage>("").value().basis, CoverageBasis::Guess) << "until somebody knows better";
    ASSERT_TRUE(alignments.cover(pots, anna, [](Coverage &c) { c.basis = CoverageBasis::Proved; }));
    const auto all = store().select<Coverage>();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].percent, 50);
    EXPECT_EQ(codeOf(alignments.cover(pots, anna, [](Coverage &c) { c.percent = 60; }).error()),
              QStringLiteral("not_a_coverage_step"));
    ASSERT_TRUE(alignments.uncover(pots, anna));
    EXPECT_FALSE(store().first<Coverage>(""));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(store().first<Coverage>("").value().basis, CoverageBasis::Proved);
}

TEST_F(PrioritiesTest, MarksAStrengthForANeedOnce)
{
    const NeedId pots = priorities.addNeed(soup, QStringLiteral("Pots")).value();
    Partners partners(*workspace);
    const PartyId anna = partners.add(QStringLiteral("Anna"), PartyKind::Person).value();
    const StrengthId clay = partners.addStrength(anna, QStringLiteral("Clay")).value();
    ASSERT_TRUE(alignments.setServes(clay, pots, true));
    ASSERT_TRUE(alignments.setServes(clay, pots, true));
    EXPECT_EQ(store().select<StrengthRelevance>().size(), 1u);
    ASSERT_TRUE(alignments.setServes(clay, pots, false));
    EXPECT_TRUE(store().select<StrengthRelevance>().empty());
    EXPECT_EQ(alignments.setServes(StrengthId(99), pots, true).error().kind, FailureKind::NotFound);
}

} // namespace concord
