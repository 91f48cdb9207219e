// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class SafeguardLevel { Must, Nice };
template <>
inline constexpr auto words<SafeguardLevel> = wordList("must", "nice");

enum class SafeguardState { Open, Met, Waived };
template <>
inline constexpr auto words<SafeguardState> = wordList("open", "met", "waived");

/// A condition for sharing with confidence.
struct Safeguard {
    SafeguardId id;
    QString uid;
    AllianceId allianceId;
    QString key;               ///< "G1" to "G12"; empty: one of the user's own
    QString statement;
    std::optional<PartyId> forPartyId; ///< whose confidence it serves; nothing: everyone's
    SafeguardLevel level = SafeguardLevel::Nice;
    int unlocksLevel = 1;      ///< 1-4: the step of the sharing ladder that waits for it
    SafeguardState state = SafeguardState::Open;
    QDate metOn;
    QString evidence;
    QString waiveReason;
    std::optional<PartyId> waivedById;

    static std::span<const Column> columns();
    bool operator==(const Safeguard &) const = default;
};

enum class Visibility { Private, Shared };
template <>
inline constexpr auto words<Visibility> = wordList("private", "shared");

enum class ConcernStep { Raised, Talking, Seniors, Mediator, Settled, Parked };
template <>
inline constexpr auto words<ConcernStep> =
    wordList("raised", "talking", "seniors", "mediator", "settled", "parked");

/// A worry and the step of the ladder that it stands on.
struct Concern {
    ConcernId id;
    QString uid;
    AllianceId allianceId;
    QDate raisedOn;
    std::optional<PartyId> raisedByPartyId;
    QString statement;
    Visibility visibility = Visibility::Private;
    ConcernStep step = ConcernStep::Raised;
    QDate stepDueOn;
    QString outcome;
    std::optional<PartyId> stepOwnerId; ///< the party of the alliance that acts next

    static std::span<const Column> columns();
    bool operator==(const Concern &) const = default;
};

enum class IdeaAnswer { New, Trying, Adopted, Declined };
template <>
inline constexpr auto words<IdeaAnswer> = wordList("new", "trying", "adopted", "declined");

struct Idea {
    IdeaId id;
    QString uid;
    AllianceId allianceId;
    std::optional<PartyId> fromPartyId;
    QString statement;
    QDate putOn;
    IdeaAnswer answer = IdeaAnswer::New;
    QString reason;            ///< needed for adopted and declined
    std::optional<BenefitId> ledToBenefitId;

    static std::span<const Column> columns();
    bool operator==(const Idea &) const = default;
};

} // namespace concord
