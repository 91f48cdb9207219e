// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace concord {

TEST(Party, IsWrittenWithItsFoldedNameToSortBy)
{
    Party party;
    party.name = QStringLiteral("Ørsted Forskning");
    const auto columns = Party::columns();
    const auto sortName = std::ranges::find(columns, std::string_view("sort_name"),
                                            [](const Column &c) { return std::string_view(c.name); });
    ASSERT_NE(sortName, columns.end());
    EXPECT_EQ(std::get<QString>(sortName->get(&party)), QStringLiteral("orsted forskning"));
    sortName->set(&party, QStringLiteral("something else"));
    EXPECT_EQ(party.name, QStringLiteral("Ørsted Forskning"));
}

} // namespace concord
