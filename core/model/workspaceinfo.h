// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/ids.h"

namespace concord {

enum class SampleKind { None, Bakery, Reading };
template <>
inline constexpr auto words<SampleKind> = wordList("none", "bakery", "reading");

enum class WeekStart { Monday, Saturday, Sunday };
template <>
inline constexpr auto words<WeekStart> = wordList("monday", "saturday", "sunday");

/// The one row that says whose workspace the file is.
struct WorkspaceInfo {
    WorkspaceInfoId id;
    QString uid;
    QString title;
    PartyId selfPartyId;    ///< the person or organisation that makes the alliances
    PartyId mePersonId;     ///< the user; may be the self party
    QString defaultCurrency = QStringLiteral("EUR"); ///< ISO 4217
    WeekStart weekStart = WeekStart::Monday;
    SampleKind sample = SampleKind::None;

    static std::span<const Column> columns();
    bool operator==(const WorkspaceInfo &) const = default;
};

/// The currency is a code of three capital letters.
[[nodiscard]] QList<Violation> violationsOf(const WorkspaceInfo &info);

} // namespace concord
