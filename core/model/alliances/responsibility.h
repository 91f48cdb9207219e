// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class ResponsibilityState { Planned, UnderWay, Done, Dropped };
template <>
inline constexpr auto words<ResponsibilityState> = wordList("planned", "under_way", "done", "dropped");

enum class Confidence { OnTrack, Wobbling, OffTrack };
template <>
inline constexpr auto words<Confidence> = wordList("on_track", "wobbling", "off_track");

/// A piece of the work, with exactly one party that answers for it.
struct Responsibility {
    ResponsibilityId id;
    QString uid;
    AllianceId allianceId;
    QString title;
    QString whatGoodLooksLike;
    PartyId accountablePartyId; ///< a party of the alliance
    QDate dueOn;               ///< invalid: ongoing
    ResponsibilityState state = ResponsibilityState::Planned;
    QDate doneOn;
    QString stateReason;       ///< why it was dropped or reopened
    std::optional<Confidence> confidence;
    QDate confidenceOn;
    QString evidence;
    std::optional<TermId> termId;

    static std::span<const Column> columns();
    bool operator==(const Responsibility &) const = default;
};

enum class ResponsibilityPart { Doing, Helping, ToBeTold };
template <>
inline constexpr auto words<ResponsibilityPart> = wordList("doing", "helping", "to_be_told");

struct ResponsibilityPerson {
    ResponsibilityPersonId id;
    QString uid;
    ResponsibilityId responsibilityId;
    PartyId personId;
    ResponsibilityPart part = ResponsibilityPart::Doing;

    static std::span<const Column> columns();
    bool operator==(const ResponsibilityPerson &) const = default;
};

} // namespace concord
