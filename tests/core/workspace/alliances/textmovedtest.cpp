// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include <algorithm>

namespace concord {
namespace {

using State = AllianceState;

class ATextThatIsProposed : public AnAlliance {
protected:
    void propose()
    {
        makeProposable();
        StepRequest go = step(State::Proposed);
        go.override = true;
        go.overrideReason = QStringLiteral("the rest is small");
        ASSERT_TRUE(agreements.take(id, go));
        acceptByBoth(view().facts.versions.last());
    }
    SafeguardId addSafeguard(const QString &statement)
    {
        Safeguard safeguard;
        safeguard.allianceId = id;
        safeguard.statement = statement;
        safeguard.level = SafeguardLevel::Must;
        safeguard.unlocksLevel = 1;
        return parts.add(safeguard).value();
    }
    bool hasMoved()
    {
        const QStringList refused = codesOf(agreements.take(id, step(State::Agreed)));
        const QList<NextState> next = view().next;
        const auto agree = std::ranges::find(next, State::Agreed, &NextState::state);
        const bool shown = agree != next.end() && std::ranges::find(agree->blockers, QLatin1String("text_moved"), &Violation::code) != agree->blockers.end();
        EXPECT_EQ(shown, refused.contains(QStringLiteral("text_moved")));
        return shown;
    }
};

TEST_F(ATextThatIsProposed, IsAgreedOnlyWhileTheRecordsSayTheSame)
{
    propose();
    EXPECT_FALSE(hasMoved());
    for (const char *key : {"K3", "K7", "K11", "K13", "K18", "K19", "K20", "K22", "K24"})
        settle(QLatin1String(key));
    // The lines are settled, but nobody accepted a text that has them.
    EXPECT_TRUE(hasMoved());
    ASSERT_TRUE(agreements.take(id, step(State::Draft, QStringLiteral("the topics belong into it"))));
    ASSERT_TRUE(agreements.take(id, step(State::Proposed)));
    acceptByBoth(view().facts.versions.last());
    EXPECT_FALSE(hasMoved());
}

TEST_F(ATextThatIsProposed, IsAgreedAllTheSameWithAWrittenReason)
{
    propose();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.outScope = QStringLiteral("Weekends"); }));
    ASSERT_TRUE(hasMoved());
    StepRequest go = step(State::Agreed);
    go.override = true;
    go.overrideReason = QStringLiteral("they know");
    EXPECT_TRUE(agreements.take(id, go));
}

TEST_F(ATextThatIsProposed, HasNotMovedWhereAConditionIsInPlaceByNow)
{
    const SafeguardId checked = addSafeguard(QStringLiteral("Helpers are checked."));
    const SafeguardId insured = addSafeguard(QStringLiteral("Bikes are insured."));
    ASSERT_TRUE(parts.edit(insured, [](Safeguard &s) { s.state = SafeguardState::Met; }));
    propose();
    ASSERT_TRUE(parts.edit(checked, [](Safeguard &s) { s.state = SafeguardState::Met; }));
    EXPECT_FALSE(hasMoved());
    // What was sealed as being in place and is not, is told otherwise; and so is one that was softened or is new.
    ASSERT_TRUE(parts.edit(insured, [](Safeguard &s) { s.state = SafeguardState::Open; }));
    EXPECT_TRUE(hasMoved());
    ASSERT_TRUE(parts.edit(insured, [](Safeguard &s) { s.state = SafeguardState::Met; }));
    EXPECT_FALSE(hasMoved());
    ASSERT_TRUE(parts.edit(checked, [](Safeguard &s) {
        s.state = SafeguardState::Open;
        s.level = SafeguardLevel::Nice;
    }));
    EXPECT_TRUE(hasMoved());
    ASSERT_TRUE(parts.edit(checked, [](Safeguard &s) { s.level = SafeguardLevel::Must; }));
    EXPECT_FALSE(hasMoved());
    addSafeguard(QStringLiteral("Somebody else knows where the paper is."));
    EXPECT_TRUE(hasMoved());
}

TEST_F(ATextThatIsProposed, HasNotMovedByWhatItDoesNotSay)
{
    propose();
    ASSERT_TRUE(alliances.edit(id, [](Alliance &a) { a.privateReason = QStringLiteral("Their riders know every office."); }));
    const BenefitId benefit = view().facts.benefits.first().id;
    ASSERT_TRUE(parts.edit(benefit, [](Benefit &b) { b.likelihood = 40; }));
    EXPECT_FALSE(hasMoved());
}

} // namespace
} // namespace concord
