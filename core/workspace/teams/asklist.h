// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/asklog.h"
#include "core/storage/store.h"

#include <vector>

namespace concord {

/// Somebody who was asked, and for what.
struct AskLine {
    Invitation invitation;
    QString name;
    QString about; ///< the alliance or the team; empty for a talk
    friend bool operator==(const AskLine &, const AskLine &) = default;
};

/// A place in a team that is wanted, and nobody was asked to take it.
struct NeverAsked {
    TeamMemberId member;
    TeamId team;
    QString teamName;
    std::optional<PartyId> party; ///< nothing: nobody in particular
    QString what;                 ///< the name of who is wanted, or the part
    friend bool operator==(const NeverAsked &, const NeverAsked &) = default;
};

struct AskLog {
    std::vector<AskLine> asks; ///< open ones first, then the latest
    AskSummary summary;
    std::vector<NeverAsked> neverAsked;
};

/// For SQL: whether somebody was asked to take the place `m` of team_member. The one who is wanted, or, where only a part
/// is, anybody whose ask names that part.
[[nodiscard]] const QByteArray &wasAskedFor();

/// The asks of the whole workspace, and those never made.
[[nodiscard]] AskLog askLog(const Store &store);
/// What one partner was asked, open ones first, then the latest.
[[nodiscard]] std::vector<AskLine> asksOf(const Store &store, PartyId party);

} // namespace concord
