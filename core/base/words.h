// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <type_traits>

namespace concord {

/// The words that stand for an enumeration's values in the file, in JSON and on the command line, in the order of
/// the enumerators. Every stored enumeration specialises it beside its declaration.
template <class Enum>
inline constexpr auto words = nullptr;

template <class... Text>
constexpr std::array<const char *, sizeof...(Text)> wordList(Text... text)
{
    return {text...};
}

template <class Enum>
concept Worded = std::is_enum_v<Enum> && !std::is_null_pointer_v<std::remove_cvref_t<decltype(words<Enum>)>>;

template <Worded Enum>
[[nodiscard]] QLatin1String word(Enum value)
{
    return QLatin1String(words<Enum>[static_cast<std::size_t>(value)]);
}

/// The value that `text` stands for; nothing when no value has that word.
template <Worded Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView text)
{
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (text == QLatin1String(words<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// Every value, in order: for pickers and for tests that must meet them all.
template <Worded Enum>
[[nodiscard]] constexpr auto everyValue()
{
    std::array<Enum, words<Enum>.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<Enum>(i);
    return values;
}

} // namespace concord
