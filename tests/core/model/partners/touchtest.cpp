// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/touch.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

#include <ostream>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

struct TouchCase {
    const char *name;
    std::optional<int> ideal;
    std::optional<int> most;
    std::optional<int> daysAgo;
    TouchState state;
    int daysPast;
};

void PrintTo(const TouchCase &one, std::ostream *out)
{
    *out << one.name;
}

class TouchTest : public ::testing::TestWithParam<TouchCase> {};

} // namespace

TEST_P(TouchTest, NamesTheLimitThatIsPast)
{
    const TouchCase &one = GetParam();
    const QDate last = one.daysAgo ? today.addDays(-*one.daysAgo) : QDate();
    const Touch found = touch(one.ideal, one.most, last, today);
    EXPECT_EQ(found.state, one.state);
    EXPECT_EQ(found.daysPast, one.daysPast);
}

INSTANTIATE_TEST_SUITE_P(
    Limits, TouchTest,
    ::testing::Values(TouchCase{"NoLimit", {}, {}, 400, TouchState::None, 0},
                      TouchCase{"NoLimitAndNoContact", {}, {}, {}, TouchState::None, 0},
                      TouchCase{"NeverInTouch", 30, 60, {}, TouchState::Never, 0},
                      TouchCase{"Today", 30, 60, 0, TouchState::Fine, 0},
                      TouchCase{"LastDayOfTheIdeal", 30, 60, 30, TouchState::Fine, 0},
                      TouchCase{"DayAfterTheIdeal", 30, 60, 31, TouchState::PastIdeal, 1},
                      TouchCase{"LastDayOfTheMost", 30, 60, 60, TouchState::PastIdeal, 30},
                      TouchCase{"DayAfterTheMost", 30, 60, 61, TouchState::PastMost, 1},
                      TouchCase{"OnlyAnIdeal", 30, {}, 300, TouchState::PastIdeal, 270},
                      TouchCase{"OnlyAMost", {}, 60, 61, TouchState::PastMost, 1},
                      TouchCase{"WithinTheOnlyMost", {}, 60, 60, TouchState::Fine, 0},
                      TouchCase{"PlannedAheadByMistake", 30, 60, -5, TouchState::Fine, 0}),
    [](const auto &one) { return std::string(one.param.name); });

TEST(TouchProperty, IsFineExactlyUntilNextBy)
{
    rc::check([] {
        const int ideal = *rc::gen::inRange(1, 731);
        const int most = ideal + *rc::gen::inRange(0, 300);
        const QDate last = today.addDays(-*rc::gen::inRange(0, 1500));
        const Touch found = touch(ideal, most, last, today);
        RC_ASSERT((found.state == TouchState::Fine) == (today <= found.nextBy));
        RC_ASSERT((found.daysPast > 0) == (found.state != TouchState::Fine));
    });
}

} // namespace concord
