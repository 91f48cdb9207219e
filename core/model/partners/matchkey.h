// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"

namespace concord {

/// What makes two contact points the same, however they were typed: an e-mail in small letters without blanks around
/// it, a phone number as its digits with a leading "+" when it has one ("00" before the country counts as "+"), any
/// other value folded. Empty when nothing is left to compare.
[[nodiscard]] QString matchKey(ContactKind kind, const QString &value);

/// What a value looks like: an e-mail, a web page, a phone number, else something other.
[[nodiscard]] ContactKind kindOf(const QString &value);

} // namespace concord
