// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace concord {

TEST(Id, IsNotSetUntilTheRowIsStored)
{
    EXPECT_FALSE(PartyId().isSet());
    EXPECT_TRUE(PartyId(7).isSet());
}

TEST(Id, OfOneRecordIsNotAnIdOfAnother)
{
    static_assert(!std::is_convertible_v<PartyId, TeamId>);
    static_assert(!std::is_convertible_v<std::int64_t, PartyId>);
    static_assert(!std::is_convertible_v<PartyId, std::int64_t>);
    EXPECT_LT(PartyId(1), PartyId(2));
}

} // namespace concord
