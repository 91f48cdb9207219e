// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcard.h"

#include <QByteArray>

namespace concord {

/// The cards as a table (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it): a name, kind,
/// organisation, role, as many e-mails, phones, pages and addresses as fit, tags, note and UID. Cells are guarded against
/// formulas. readCsv() knows the table and takes the guards off again.
[[nodiscard]] QByteArray toCsv(const std::vector<ContactCard> &cards);

} // namespace concord
