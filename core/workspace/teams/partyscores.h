// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QList>

namespace concord {

struct ReadRound;
struct Round;

/// How the people of one party to the team's alliance see the team.
struct PartyScore {
    QString name;
    bool isUs = false;
    double overall = 0;                ///< 1-5
    int answered = 0;                  ///< sheets
    friend bool operator==(const PartyScore &, const PartyScore &) = default;
};

/// The partner in the team's alliance that a rater belonged to on the day the round was opened; the first one when there
/// are several.
[[nodiscard]] std::optional<PartyId> partnerOf(const Store &store, const Round &round, PartyId rater);

/// Ours first, then the partners as the alliance lists them; two at least, or nothing. Without names a party is shown
/// only when each dimension was answered by none of its people or by as many as show a result, and none at all when what
/// is left of the whole is fewer: neither a mean nor a difference tells one person's answers.
[[nodiscard]] QList<PartyScore> partyScores(const Store &store, const ReadRound &read);

} // namespace concord
