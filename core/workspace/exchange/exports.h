// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"
#include "core/base/words.h"
#include "core/exchange/contacts/contactcard.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace concord {

/// The forms that contacts, or everything, can leave in.
enum class ExportFormat { Json, Csv, Vcf };
template <>
inline constexpr auto words<ExportFormat> = wordList("json", "csv", "vcf");

/// The partners as cards, in the order of their names; of `ids` alone when it is given. A card has what a card can hold:
/// name, ways to reach them, the current roles, the latest first, tags and note. What is private is not in it.
[[nodiscard]] std::vector<ContactCard> cardsOf(const Store &store, const std::optional<std::vector<PartyId>> &ids = {});

/// The bytes of an export: of everything as JSON, of the partners as CSV or vCards.
[[nodiscard]] Outcome<QByteArray> exported(const Workspace &workspace, ExportFormat format,
                                           const std::optional<std::vector<PartyId>> &ids = {});

} // namespace concord
