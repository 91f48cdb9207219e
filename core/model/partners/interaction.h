// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class InteractionKind { Met, Call, Message, Visit, Other };
template <>
inline constexpr auto words<InteractionKind> = wordList("met", "call", "message", "visit", "other");

/// Something that happened with one or more parties.
struct Interaction {
    InteractionId id;
    QString uid;
    std::optional<AllianceId> allianceId;
    QDate happenedOn;
    InteractionKind kind = InteractionKind::Met;
    QString summary;
    bool countsAsContact = true;

    static std::span<const Column> columns();
    bool operator==(const Interaction &) const = default;
};

struct InteractionParty {
    InteractionPartyId id;
    QString uid;
    InteractionId interactionId;
    PartyId partyId;

    static std::span<const Column> columns();
    bool operator==(const InteractionParty &) const = default;
};

} // namespace concord
