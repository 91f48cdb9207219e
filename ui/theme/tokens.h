// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace concord {

/// The colours of one theme, by what they are for. Text on `window`, `surface`, a tint or `selection` keeps a contrast
/// of at least 4.5:1.
struct Tokens {
    QColor window, surface, line;
    QColor text, muted;
    QColor accent, accentTint, selection, onAccent;
    QColor warning, warningTint, bad, badTint;
    QColor second; ///< the other series in charts (Okabe-Ito blue)
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The tokens of the theme that `palette` belongs to, so that a painted widget follows a switch without being told.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);
/// Muted text is in the role PlaceholderText, text about something bad in BrightText.
[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);
/// A colour for the `index`-th of several series: accent, then blue, then the other Okabe-Ito colours.
[[nodiscard]] QColor seriesColour(const QWidget *widget, int index);

/// The three sizes of type, from the system's font.
enum class TypeSize { Small, Body, Title };
[[nodiscard]] QFont typeFont(TypeSize size, QFont::Weight weight = QFont::Normal);

/// The grid: distances are multiples of 4 pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int radius = 6;
} // namespace space

} // namespace concord
