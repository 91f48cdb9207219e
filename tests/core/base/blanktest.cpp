// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

TEST(ABlankText, ShowsNothing)
{
    for (const QString &text : {
             QString(),
             QStringLiteral(" \t\r\n"),
             QStringLiteral("\u00A0\u2003\u3000"),       // spaces that do not break, of an em, of an ideograph
             QStringLiteral("\u200B\u200C\u200D\uFEFF"), // of no width, and the mark at the start of a file
             QStringLiteral("\u202E\u2066\u00AD"),       // right to left, isolated, soft hyphen
             QStringLiteral("\u0001\u007F\u0085"),
             QStringLiteral("\u2800\u3164\uFFA0\uFE0F\u034F"),
             QStringLiteral("\U000E0041\U000E0100"),     // a tag and a variation selector beyond the first plane
             QString(QChar(0)),
         })
        EXPECT_TRUE(isBlank(text)) << text.toUtf8().toHex(' ').toStdString();
}

TEST(ABlankText, HasNotOneVisibleCharacter)
{
    for (const QString &text : {
             QStringLiteral("x"),
             QStringLiteral("\u200B.\u200B"),
             QStringLiteral("李"),
             QStringLiteral("🚲"),
             QStringLiteral("❤\uFE0F"),
             QStringLiteral("क\u094D\u200Dष"),
         })
        EXPECT_FALSE(isBlank(text)) << text.toUtf8().toHex(' ').toStdString();
}

} // namespace
} // namespace concord
