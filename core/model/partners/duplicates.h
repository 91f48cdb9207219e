// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"
#include "core/model/partners/party.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace concord {

/// Why two records may be one person or organisation.
enum class SameReason { Uid, Email, Phone, NameAndOrganisation, Name, NearName };
template <>
inline constexpr auto words<SameReason> =
    wordList("uid", "email", "phone", "name_and_organisation", "name", "near_name");

enum class Likeness { Possible, Likely, Certain };
template <>
inline constexpr auto words<Likeness> = wordList("possible", "likely", "certain");

/// What two records are compared by.
struct DuplicateCandidate {
    PartyId id;
    PartyKind kind = PartyKind::Person;
    QString name;              ///< folded
    QStringList uids;          ///< of the record itself and of the cards that it came from
    QStringList emails;        ///< as matchKey() has them
    QStringList phones;        ///< as matchKey() has them
    QStringList organisations; ///< folded names of those that the person has a role in now
};

/// Two records that may be one.
struct LikelyPair {
    PartyId first;             ///< the older of the two
    PartyId second;
    QList<SameReason> reasons; ///< all that hold, in the order of SameReason
    Likeness likeness = Likeness::Possible;
    bool operator==(const LikelyPair &) const = default;
};

struct LikelyPairs {
    std::vector<LikelyPair> pairs; ///< the likeliest first, then those with the most reasons, then the oldest
    int leftOut = 0;               ///< how many more there are than were asked for
};

/// Why two candidates may be one, or nothing. A person and an organisation never are. A UID in common is certain, and
/// so is the same name with the same e-mail or telephone; the same name in the same organisation, the same name of two
/// organisations, the same e-mail, and a near name (core/model/partners/nearname.h) with an e-mail, telephone or organisation in common are likely; the rest is possible.
[[nodiscard]] std::optional<LikelyPair> compared(const DuplicateCandidate &left, const DuplicateCandidate &right);

/// Telephone numbers with and without the country's prefix end alike: their last eight digits, if there are at least
/// seven; empty for a shorter one.
[[nodiscard]] QString phoneTail(const QString &matchKey);

/// All pairs except those of `apart` (older one first), at most `most`. Time and memory grow with the number of
/// candidates and not with its square: where more than thirty share something, each is compared with its neighbour only.
/// Throws Refused ("cancelled") when `progress` says so.
[[nodiscard]] LikelyPairs likelyPairs(const std::vector<DuplicateCandidate> &candidates,
                                      const QSet<std::pair<PartyId, PartyId>> &apart, int most, const Steps &progress = {});

} // namespace concord
