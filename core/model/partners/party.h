// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class PartyKind { Person, Organisation };
template <>
inline constexpr auto words<PartyKind> = wordList("person", "organisation");

enum class Stage { Listed, Contacted, Exploring, Allied, Resting, NotNow, Archived };
template <>
inline constexpr auto words<Stage> =
    wordList("listed", "contacted", "exploring", "allied", "resting", "not_now", "archived");

enum class Source { Met, Referred, ReadAbout, Imported, Other };
template <>
inline constexpr auto words<Source> = wordList("met", "referred", "read_about", "imported", "other");

enum class Consent { NotAsked, Ok, Declined };
template <>
inline constexpr auto words<Consent> = wordList("not_asked", "ok", "declined");

/// A person or organisation: a partner that the user respects, or the user's own side.
/// The day of the last contact is derived from interactions and held check-ins, never stored. The column `sort_name`,
/// which lists order by, has no member: it is the folded name whenever a row is written.
struct Party {
    PartyId id;
    QString uid;
    PartyKind kind = PartyKind::Organisation;
    bool isSelf = false;       ///< exactly one party of a workspace
    bool isPartner = true;     ///< on the list of partners; false: known only as somebody's colleague, member or helper
    QString name;
    QString descriptor;        ///< one line under the name
    QString website;
    QString location;
    QString respectNote;       ///< why I respect them; private
    QString note;
    QString externalUid;       ///< the UID of the card it was imported from
    QDate reviewOn;            ///< when "not now" is looked at again
    Stage stage = Stage::Listed;
    std::optional<Stage> stageBeforeArchive; ///< where bringing it back from the archive leads
    Source source = Source::Met;
    std::optional<int> touchIdealDays; ///< keep in touch: the rhythm wished for
    std::optional<int> touchMaxDays;   ///< the longest silence allowed; at least the ideal
    Consent consent = Consent::NotAsked; ///< whether they know that they are kept here

    static std::span<const Column> columns();
    bool operator==(const Party &) const = default;
};

/// A role of a person in an organisation. Ended ones stay.
struct Affiliation {
    AffiliationId id;
    QString uid;
    PartyId personId;
    PartyId organisationId;
    QString role;
    QDate fromOn;
    QDate toOn;                ///< invalid: current
    bool isContactPoint = false;

    static std::span<const Column> columns();
    bool operator==(const Affiliation &) const = default;
};

enum class ContactKind { Email, Phone, Address, Url, Other };
template <>
inline constexpr auto words<ContactKind> = wordList("email", "phone", "address", "url", "other");

struct ContactPoint {
    ContactPointId id;
    QString uid;
    PartyId partyId;
    ContactKind kind = ContactKind::Email;
    QString label;
    QString value;             ///< as typed
    QString matchKey;          ///< normalised, for finding the same e-mail or number again
    bool preferred = false;

    static std::span<const Column> columns();
    bool operator==(const ContactPoint &) const = default;
};

/// Something that a party is really good at.
struct Strength {
    StrengthId id;
    QString uid;
    PartyId partyId;
    QString what;
    int level = 3;             ///< 1-5
    QString evidence;
    QDate observedOn;

    static std::span<const Column> columns();
    bool operator==(const Strength &) const = default;
};

struct PartyTag {
    PartyTagId id;
    QString uid;
    PartyId partyId;
    QString name;

    static std::span<const Column> columns();
    bool operator==(const PartyTag &) const = default;
};

} // namespace concord
