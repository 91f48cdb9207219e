// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/merged.h"

#include <array>

namespace concord {

std::span<const Column> DistinctPair::columns()
{
    static constexpr std::array list{
        column<&DistinctPair::id>("id"),
        column<&DistinctPair::uid>("uid").required().atMost(36),
        column<&DistinctPair::partyId>("party_id"),
        column<&DistinctPair::otherId>("other_id"),
    };
    return list;
}

std::span<const Column> MergedParty::columns()
{
    static constexpr std::array list{
        column<&MergedParty::id>("id"),
        column<&MergedParty::uid>("uid").required().atMost(36),
        column<&MergedParty::partyId>("party_id"),
        column<&MergedParty::mergedUid>("merged_uid").required().atMost(36),
        column<&MergedParty::mergedExternalUid>("merged_external_uid").atMost(500),
        column<&MergedParty::mergedName>("merged_name").required().atMost(200),
    };
    return list;
}

} // namespace concord
