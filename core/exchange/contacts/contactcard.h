// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textencoding.h"
#include "core/model/partners/party.h"

#include <QStringList>

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

/// What somebody is at an organisation.
struct CardRole {
    QString organisation;
    QString title;             ///< may be empty
    friend bool operator==(const CardRole &, const CardRole &) = default;
};

/// Something that somebody is really good at, as another workspace says it.
struct CardStrength {
    QString what;
    int level = 3;             ///< 1-5
    QString evidence;          ///< may be empty
    QDate observedOn;          ///< invalid: not known
    friend bool operator==(const CardStrength &, const CardStrength &) = default;
};

/// What Concord takes from one vCard, one row of a table of contacts or one partner of another workspace. Every text fits
/// its column.
struct ContactCard {
    int line = 0;              ///< where it begins in the file, from 1; 0: not known
    PartyKind kind = PartyKind::Person;
    QString uid;               ///< without "urn:uuid:", so that 3.0 and 4.0 of one card agree
    QString name;
    QString organisation;      ///< the first part of ORG; empty for a card that is an organisation
    QString title;             ///< what the person is there, and in which department; empty without an organisation
    std::vector<CardRole> otherRoles; ///< at further organisations, or another one at the same
    QString website;           ///< the first URL
    QString note;
    QStringList tags;
    std::vector<CardContact> contacts;
    QString descriptor;        ///< one line under the name; with the two below, from another workspace alone
    QString location;
    std::vector<CardStrength> strengths;
    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

/// All roles that a card tells of, its own first; none without an organisation.
[[nodiscard]] std::vector<CardRole> rolesOf(const ContactCard &card);

/// Lets the card tell of a role besides; false: it does already. Another title at the same organisation is another role;
/// a role without a title says nothing beside one that has it, and takes the title of one that comes after it.
bool addRole(ContactCard &card, const CardRole &role);

/// Something in the file that was not taken, or not as a contact of its own.
struct RefusedLine {
    int line = 0;              ///< from 1
    QString code;              ///< ui/wording/importwords has a sentence for each
    QString text;              ///< the beginning of what was refused
    int sameAs = 0;            ///< the line of the card that stands for this one; 0: none does
    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

/// How many lines are told one by one; the others are counted.
inline constexpr std::size_t mostRefused = 1000;

/// What a file of contacts holds.
struct ContactFile {
    std::vector<ContactCard> cards;
    std::vector<RefusedLine> refused; ///< at most mostRefused
    int refusedMore = 0;              ///< those beyond
    int mediaLeftOut = 0;             ///< pictures, logos, sounds and keys that stay behind
    std::optional<TextEncoding> guessedEncoding; ///< which its texts were taken for; nothing: it was said or chosen
};

} // namespace concord
