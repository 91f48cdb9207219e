// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace concord {

/// The key of one row of the table that `Record` describes, valid inside one workspace file.
/// 0 means "not stored yet". Ids of different records never mix, and a used id is never given out again.
template <class Record>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isSet() const { return m_value > 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

} // namespace concord

template <class Record>
struct std::hash<concord::Id<Record>> {
    std::size_t operator()(concord::Id<Record> id) const { return std::hash<std::int64_t>{}(id.value()); }
};
