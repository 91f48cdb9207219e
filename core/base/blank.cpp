// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank.h"

#include <algorithm>

namespace concord {

namespace {

/// Letters and marks by their category that are drawn as nothing: fillers, joiners, variation selectors, an empty cell.
bool isFiller(char32_t c)
{
    switch (c) {
    case U'\u034F':
    case U'\u115F':
    case U'\u1160':
    case U'\u17B4':
    case U'\u17B5':
    case U'\u2800':
    case U'\u3164':
    case U'\uFFA0':
        return true;
    default:
        return (c >= U'\u180B' && c <= U'\u180F') || (c >= U'\uFE00' && c <= U'\uFE0F')
            || (c >= U'\U000E0100' && c <= U'\U000E01EF');
    }
}

bool isVisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return !QChar::isSpace(c) && category != QChar::Other_Control && category != QChar::Other_Format && !isFiller(c);
}

} // namespace

bool isBlank(const QString &text)
{
    const bool startsVisibly = !text.isEmpty() && text.front().isLetterOrNumber() && !isFiller(text.front().unicode());
    return !startsVisibly && std::ranges::none_of(text.toUcs4(), isVisible); // nearly all texts do: no copy is made of them
}

} // namespace concord
