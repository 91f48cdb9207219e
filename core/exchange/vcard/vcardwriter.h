// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcard.h"

#include <QByteArray>

namespace concord {

/// One card of version 4.0 (RFC 6350), lines folded at 75 bytes, ending in CR LF. readVCards() gives the same card back.
[[nodiscard]] QByteArray toVCard(const ContactCard &card);

} // namespace concord
