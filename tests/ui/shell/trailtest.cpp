// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trail.h"

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

Place place(const QString &page, std::int64_t id = 0)
{
    return {page, id == 0 ? RecordRef() : RecordRef{u"party"_s, id, {}}};
}

TEST(Trail, GoesBackAndForwardThroughWhatWasVisited)
{
    Trail trail;
    trail.visit(place(u"today"_s));
    trail.visit(place(u"partners"_s, 1));
    trail.visit(place(u"partners"_s, 2));
    EXPECT_EQ(trail.back(), place(u"partners"_s, 1));
    EXPECT_EQ(trail.back(), place(u"today"_s));
    EXPECT_EQ(trail.back(), std::nullopt);
    EXPECT_EQ(trail.forward(), place(u"partners"_s, 1));
    EXPECT_TRUE(trail.canGoForward());
}

TEST(Trail, ForgetsWhatLiesAheadOnANewVisit)
{
    Trail trail;
    trail.visit(place(u"today"_s));
    trail.visit(place(u"partners"_s, 1));
    trail.back();
    trail.visit(place(u"teams"_s));
    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.back(), place(u"today"_s));
}

TEST(Trail, TakesTheSamePlaceTwiceForOneVisit)
{
    Trail trail;
    trail.visit(place(u"today"_s));
    trail.visit(place(u"today"_s));
    EXPECT_FALSE(trail.canGoBack());
}

TEST(Trail, RemembersTheRecordThatWasShownLast)
{
    Trail trail;
    trail.visit(place(u"partners"_s, 1));
    trail.amend(place(u"partners"_s, 7));
    trail.visit(place(u"today"_s));
    EXPECT_EQ(trail.back(), place(u"partners"_s, 7));
}

} // namespace
