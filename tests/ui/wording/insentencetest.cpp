// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/insentence.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace concord {
namespace {

TEST(InSentence, WritesANameSmallSaveInGerman)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_EQ(wording::inSentence(QStringLiteral("Working details")), QStringLiteral("working details"));
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(wording::inSentence(QStringLiteral("Einzelheiten der Arbeit")), QStringLiteral("Einzelheiten der Arbeit"));
    QLocale::setDefault(before);
}

} // namespace
} // namespace concord
