// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"
#include "core/exchange/contacts/contactcard.h"

#include <QByteArray>

class QIODevice;

namespace concord {

/// Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), any number of them, as the programs really write them. FN, N,
/// NICKNAME, ORG, TITLE, ROLE, EMAIL, TEL, URL, NOTE, UID, ADR and CATEGORIES are taken, with the labels of grouped
/// lines; pictures, logos, sounds and keys are counted and left out; everything else is passed over. Lists of contacts
/// (KIND:group) and cards inside cards (AGENT) are refused by line.
///
/// What can't be used is listed, and the text of a card fits its columns. The device is read in pieces. Throws Refused
/// ("too_many_contacts") where the cards would not fit into memory, and ("cancelled") when `progress` says so.
///
/// A text is read in the CHARSET that its line names, or that Lotus Notes names for the whole card; others in `encoding`,
/// which is found by readDecoded() when none is given.
[[nodiscard]] ContactFile readVCards(QIODevice &device, const Steps &progress = {}, std::optional<TextEncoding> encoding = {});
[[nodiscard]] ContactFile readVCards(const QByteArray &bytes);

} // namespace concord
