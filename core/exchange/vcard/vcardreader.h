// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"

#include <QByteArray>

#include <vector>

namespace concord {

/// A way to reach somebody, as a card has it.
struct CardContact {
    ContactKind kind = ContactKind::Email;
    QString label;             ///< "work", "home", "cell"; may be empty
    QString value;
    bool preferred = false;
    friend bool operator==(const CardContact &, const CardContact &) = default;
};

/// What Concord takes from one vCard.
struct ContactCard {
    int line = 0;              ///< where it begins in the file, from 1
    PartyKind kind = PartyKind::Person;
    QString uid;               ///< without "urn:uuid:", so that 3.0 and 4.0 of one card agree
    QString name;
    QString organisation;      ///< the first part of ORG; empty for a card that is an organisation
    QString title;
    QString website;           ///< the first URL
    QString note;
    std::vector<CardContact> contacts;
    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

/// Something in the file that was not taken.
struct RefusedLine {
    int line = 0;              ///< from 1
    QString code;              ///< "no_name", "card_not_ended", "not_a_card", "too_long", "too_many" or "unknown_encoding"
    QString text;              ///< the beginning of what was refused
    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

struct VCardFile {
    std::vector<ContactCard> cards;
    std::vector<RefusedLine> refused;
};

/// Reads vCards 3.0 and 4.0 (RFC 2426, RFC 6350), any number of them, and what it can of older ones. FN, N, ORG, TITLE,
/// EMAIL, TEL, URL, NOTE, UID and ADR are taken; everything else is passed over. No input makes it fail: what can't be
/// used is listed, at most a thousand lines of it, and memory stays in proportion to the input. Every text fits its
/// column.
[[nodiscard]] VCardFile readVCards(const QByteArray &bytes);

} // namespace concord
