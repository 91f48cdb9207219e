// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace concord;

namespace {

/// Contrast as WCAG 2.1 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class TokensTest : public ::testing::TestWithParam<const Tokens *> {};

TEST_P(TokensTest, KeepWordsReadable)
{
    const Tokens &t = *GetParam();
    for (const QColor &ground : {t.window, t.surface, t.selection, t.accentTint}) {
        EXPECT_GE(contrast(t.text, ground), 4.5);
        EXPECT_GE(contrast(t.muted, ground), 4.5);
        EXPECT_GE(contrast(t.accent, ground), 4.5);
    }
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
    EXPECT_GE(contrast(t.warning, t.warningTint), 4.5);
    EXPECT_GE(contrast(t.bad, t.badTint), 4.5);
    EXPECT_GE(contrast(t.bad, t.surface), 4.5);
    EXPECT_GE(contrast(t.bad, t.window), 4.5);
    EXPECT_GE(contrast(t.text, t.warningTint), 4.5);
}

TEST_P(TokensTest, AreFoundAgainFromTheirPalette)
{
    EXPECT_EQ(&tokensOf(paletteFrom(*GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(InBothThemes, TokensTest, ::testing::Values(&lightTokens(), &darkTokens()));

TEST(Theme, SwitchesColoursAndIconsWhileTheProgramRuns)
{
    Theme theme(*qApp);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++changes; });
    theme.setChoice(ThemeChoice::Light);
    changes = 0;
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().window);
    theme.setChoice(ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTokens().window);
    theme.setChoice(ThemeChoice::Light);
    EXPECT_EQ(changes, 2);
}

} // namespace
