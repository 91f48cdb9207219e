// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/model/workspaceinfo.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(ACurrencyCode, HasThreeLettersFromAToZ)
{
    EXPECT_TRUE(isCurrencyCode(QStringLiteral("CHF")));
    for (const QString &text : {QStringLiteral("EURO"), QStringLiteral("chf"), QStringLiteral("ÉÉÉ"), QString()})
        EXPECT_FALSE(isCurrencyCode(text)) << text.toStdString();
}

TEST(WorkspaceRules, NeedACurrency)
{
    WorkspaceInfo info;
    EXPECT_EQ(codes(violationsOf(info)), QStringList());
    info.defaultCurrency = QStringLiteral("12€");
    EXPECT_EQ(codes(violationsOf(info)), only("not_a_currency"));
}

} // namespace
} // namespace concord
