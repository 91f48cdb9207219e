// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace concord {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xf5f6f8, .surface = 0xffffff, .line = 0xe1e4ea,
        .text = 0x1f2430, .muted = 0x5d6675,
        .accent = 0x0f766e, .accentTint = 0xe3f2f0, .selection = 0xd9efec, .onAccent = 0xffffff,
        .warning = 0xb45309, .warningTint = 0xfdf3e3, .bad = 0xb42318, .badTint = 0xfdecea,
        .second = 0x0072b2};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x16191f, .surface = 0x1e222a, .line = 0x323843,
        .text = 0xe6e9ef, .muted = 0x9aa4b5,
        .accent = 0x35c9b7, .accentTint = 0x17332f, .selection = 0x1d3d39, .onAccent = 0x10201e,
        .warning = 0xf0b35a, .warningTint = 0x33290f, .bad = 0xff8f85, .badTint = 0x3a1c1a,
        .second = 0x56b4e9};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget->palette());
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette(t.surface, t.window);
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText})
        palette.setColor(role, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

QColor seriesColour(const QWidget *widget, int index)
{
    const Tokens &t = tokensOf(widget);
    const std::array colours{t.accent,           t.second,           QColor(0xe69f00), QColor(0xcc79a7),
                             QColor(0xd55e00), QColor(0x009e73)};
    return colours[static_cast<std::size_t>(index) % colours.size()];
}

QFont typeFont(TypeSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    if (size == TypeSize::Small)
        font.setPointSizeF(body * 0.88);
    else if (size == TypeSize::Title)
        font.setPointSizeF(body * 1.45);
    font.setWeight(weight);
    return font;
}

} // namespace concord
