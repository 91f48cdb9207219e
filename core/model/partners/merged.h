// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

/// Two parties that look alike and are not the same: they are not offered as a pair again. In either order.
struct DistinctPair {
    DistinctPairId id;
    QString uid;
    PartyId partyId;
    PartyId otherId;

    static std::span<const Column> columns();
    bool operator==(const DistinctPair &) const = default;
};

/// A record that was merged into `partyId`: what it was known by, so that an import knows it again.
struct MergedParty {
    MergedPartyId id;
    QString uid;
    PartyId partyId;
    QString mergedUid;
    QString mergedExternalUid; ///< the UID of the card that it was imported from
    QString mergedName;

    static std::span<const Column> columns();
    bool operator==(const MergedParty &) const = default;
};

} // namespace concord
