// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/fivedays/fivedays.h"

#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"
#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/priorities/priorities.h"
#include "core/workspace/samples.h"
#include "core/workspace/search.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

class TheFiveDays : public ::testing::Test {
protected:
    void begin()
    {
        workspace = Workspace::create(folder.file(QStringLiteral("w.concord")),
                                      {QStringLiteral("Amara"), QStringLiteral("Circle"), QStringLiteral("GBP")}, Clock(today))
                        .value();
    }
    void openSample(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("s.concord")), kind, Clock(today)).value();
    }
    [[nodiscard]] FiveDaysView view() const { return fiveDays(workspace->store(), workspace->today()); }
    [[nodiscard]] FiveDays days() const { return FiveDays(*workspace); }
    [[nodiscard]] PriorityId added(const QString &title) const { return Priorities(*workspace).add(title).value(); }
    [[nodiscard]] std::size_t plans() const { return workspace->store().select<DayPlan>().size(); }
    [[nodiscard]] PointProgress point(DayPoint wanted) const
    {
        const FiveDaysView seen = view();
        for (const DayProgress &day : seen.days) {
            for (const PointProgress &each : day.points) {
                if (each.point == wanted)
                    return each;
            }
        }
        ADD_FAILURE() << "the point is not asked for";
        return {};
    }

    const QDate today{2026, 11, 23};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(TheFiveDays, KeepNotesThatUndoTakesBack)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("  Reading on Saturdays  ")));
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Reading on Saturdays"));
    EXPECT_EQ(view().startedOn, today);
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Reading every week")));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Reading on Saturdays"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(view().notes.isEmpty());
    EXPECT_EQ(plans(), 0u);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Reading on Saturdays"));
}

TEST_F(TheFiveDays, TakeANoteAwayWithABlankText)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Ask, QStringLiteral(" \n ")));
    EXPECT_EQ(plans(), 0u); // nothing said begins nothing
    ASSERT_TRUE(days().write(DayPrompt::Ask, QStringLiteral("Jo")));
    ASSERT_TRUE(days().write(DayPrompt::Ask, QString()));
    EXPECT_TRUE(view().notes.isEmpty());
}

TEST_F(TheFiveDays, ANoteWrittenAgainTheSameLeavesNoTrace)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Ask, QStringLiteral("Jo")));
    const auto before = workspace->history()->size();
    ASSERT_TRUE(days().write(DayPrompt::Ask, QStringLiteral("Jo ")));
    EXPECT_EQ(workspace->history()->size(), before);
}

TEST_F(TheFiveDays, ATooLongNoteIsRefusedAndKept)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Ask, QStringLiteral("Jo")));
    const auto refused = days().write(DayPrompt::Ask, QString(10001, u'x'));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::Refused);
    EXPECT_EQ(view().notes.value(DayPrompt::Ask), QStringLiteral("Jo"));
}

TEST_F(TheFiveDays, BegunWithoutAPriorityTakeTheFirstThereIs)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Reading")));
    const PriorityId reading = added(QStringLiteral("Every child reads"));
    EXPECT_EQ(view().priority, reading);
    ASSERT_TRUE(days().write(DayPrompt::Pushes, QStringLiteral("The library is warm")));
    const PriorityId other = added(QStringLiteral("A greater one"));
    ASSERT_TRUE(Priorities(*workspace).edit(other, [](Priority &p) { p.importance = 5; }));
    EXPECT_EQ(view().priority, reading);
    EXPECT_EQ(view().notes.size(), 2);
}

TEST_F(TheFiveDays, RestartForAnotherPriorityAndTurnBackWithTheirNotes)
{
    begin();
    const PriorityId reading = added(QStringLiteral("Every child reads"));
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Saturdays")));
    const PriorityId garden = added(QStringLiteral("A garden"));
    ASSERT_TRUE(days().turnTo(garden));
    EXPECT_EQ(view().priority, garden);
    EXPECT_TRUE(view().notes.isEmpty());
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Bees")));
    ASSERT_TRUE(days().turnTo(reading));
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Saturdays"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Bees"));
    ASSERT_TRUE(days().turnTo(garden)); // where they are already
    EXPECT_EQ(plans(), 2u);
    EXPECT_FALSE(days().turnTo(PriorityId(4711)));
}

TEST_F(TheFiveDays, LeaveNotesOlderThanAnyPriorityWithTheOneTheyWereShownUnder)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Saturdays")));
    const PriorityId reading = added(QStringLiteral("Every child reads"));
    const PriorityId garden = added(QStringLiteral("A garden"));
    ASSERT_EQ(view().priority, reading);
    ASSERT_TRUE(days().turnTo(garden));
    EXPECT_TRUE(view().notes.isEmpty());
    EXPECT_EQ(plans(), 2u);
    ASSERT_TRUE(days().turnTo(reading));
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Saturdays"));
}

TEST_F(TheFiveDays, GoWithTheirPriorityAndComeBackWithIt)
{
    begin();
    const PriorityId reading = added(QStringLiteral("Every child reads"));
    ASSERT_TRUE(days().write(DayPrompt::Matters, QStringLiteral("Saturdays")));
    ASSERT_TRUE(Priorities(*workspace).remove(reading));
    EXPECT_TRUE(view().notes.isEmpty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(view().notes.value(DayPrompt::Matters), QStringLiteral("Saturdays"));
}

TEST_F(TheFiveDays, AreFoundBySearch)
{
    begin();
    ASSERT_TRUE(days().write(DayPrompt::SaysYes, QStringLiteral("Dilip decides, the xylophone player")));
    const auto hits = search(workspace->store(), QStringLiteral("xylophone"));
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits.front().table, QStringLiteral("day_note"));
}

TEST_F(TheFiveDays, ReadTheReadingCircleFromItsRecords)
{
    openSample(SampleKind::Reading);
    const FiveDaysView circle = view();
    EXPECT_EQ(circle.allianceTitle, QStringLiteral("Saturday Story Rooms"));
    EXPECT_EQ(point(DayPoint::Needs).have, 5);
    EXPECT_EQ(point(DayPoint::Coverage), (PointProgress{DayPoint::Coverage, 5, 5}));
    EXPECT_EQ(point(DayPoint::Alone).have, 3);
    EXPECT_EQ(point(DayPoint::Wins), (PointProgress{DayPoint::Wins, 3, 3}));
    EXPECT_EQ(point(DayPoint::Rated), (PointProgress{DayPoint::Rated, 1, 1}));
    EXPECT_EQ(point(DayPoint::Asked).have, 2);
    EXPECT_EQ(point(DayPoint::Topics), (PointProgress{DayPoint::Topics, 11, 14})); // counted in resources/samples/reading.json
    EXPECT_EQ(circle.notes.size(), 6);
}

TEST_F(TheFiveDays, ReadTheBakeryFromItsRecords)
{
    openSample(SampleKind::Bakery);
    EXPECT_EQ(point(DayPoint::Alone).have, 14);
    EXPECT_EQ(point(DayPoint::Respected), (PointProgress{DayPoint::Respected, 4, 5}));
    EXPECT_EQ(point(DayPoint::Rated), (PointProgress{DayPoint::Rated, 1, 2})); // the shop floor: my view only
    EXPECT_EQ(point(DayPoint::Changes), (PointProgress{DayPoint::Changes, 1, 2}));
    EXPECT_EQ(point(DayPoint::Wanted), (PointProgress{DayPoint::Wanted, 0, 1}));
    EXPECT_LT(view().percent(), 100);
}

TEST_F(TheFiveDays, LeadToTheTeamInWhichEachPointIsThin)
{
    openSample(SampleKind::Bakery);
    const auto team = [&](const char *name) {
        return workspace->store().first<Team>("WHERE name = ?", {QString::fromUtf8(name)})->id;
    };
    EXPECT_EQ(view().team, team("Breakfast crew"));
    EXPECT_EQ(view().teamToRate, team("Shop floor"));
    EXPECT_EQ(view().teamToChange, team("Shop floor"));
    EXPECT_EQ(view().teamToAsk, team("Breakfast crew")); // though the shop floor lacks its rating
}

} // namespace concord
