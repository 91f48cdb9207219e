// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include "core/model/alliances/alliance.h"

namespace concord {

enum class ContributionKind { Money, Time, People, Space, Equipment, Data, KnowHow, Access, Name };
template <>
inline constexpr auto words<ContributionKind> =
    wordList("money", "time", "people", "space", "equipment", "data", "know_how", "access", "name");

enum class ContributionState { Promised, Giving, Given, Stopped };
template <>
inline constexpr auto words<ContributionState> = wordList("promised", "giving", "given", "stopped");

/// What a party brings.
struct Contribution {
    ContributionId id;
    QString uid;
    AllianceId allianceId;
    PartyId partyId;
    ContributionKind kind = ContributionKind::Time;
    QString statement;
    int effort = 3;            ///< 1-5
    std::optional<double> amount;
    QString unit;              ///< of the amount; for money, the ISO 4217 code is in currency
    std::optional<std::int64_t> moneyMinor; ///< in hundredths of the currency
    QString currency;
    QDate fromOn;
    QDate toOn;
    ContributionState state = ContributionState::Promised;

    static std::span<const Column> columns();
    bool operator==(const Contribution &) const = default;
};

enum class BenefitDirection { Up, Down };
template <>
inline constexpr auto words<BenefitDirection> = wordList("up", "down");

enum class BenefitState { Expected, Emerging, Realised, Missed, GivenUp };
template <>
inline constexpr auto words<BenefitState> = wordList("expected", "emerging", "realised", "missed", "given_up");

/// What a party gets.
struct Benefit {
    BenefitId id;
    QString uid;
    AllianceId allianceId;
    std::optional<PartyId> partyId; ///< nothing: those served by the alliance
    QString statement;
    int importance = 3;        ///< 1-5, to the party that gets it
    Basis importanceBasis = Basis::Guess;
    int likelihood = 50;       ///< 0-100 percent
    bool unplanned = false;    ///< a surprise
    QString measure;
    QString unit;
    BenefitDirection direction = BenefitDirection::Up;
    std::optional<double> baseline;
    std::optional<double> target; ///< differs from the baseline
    QDate dueOn;
    std::optional<PartyId> ownerPersonId; ///< who brings the figure
    BenefitState state = BenefitState::Expected;

    static std::span<const Column> columns();
    bool operator==(const Benefit &) const = default;
};

struct BenefitReading {
    BenefitReadingId id;
    QString uid;
    BenefitId benefitId;
    QDate readOn;
    double value = 0;
    std::optional<PartyId> byPersonId;
    QString note;

    static std::span<const Column> columns();
    bool operator==(const BenefitReading &) const = default;
};

enum class DrawbackState { Live, Eased, Gone };
template <>
inline constexpr auto words<DrawbackState> = wordList("live", "eased", "gone");

/// What the alliance costs a party beside its contributions. Listed, never counted.
struct Drawback {
    DrawbackId id;
    QString uid;
    AllianceId allianceId;
    PartyId partyId;
    QString statement;
    int weight = 3;            ///< 1-5
    bool isPrivate = false;
    DrawbackState state = DrawbackState::Live;

    static std::span<const Column> columns();
    bool operator==(const Drawback &) const = default;
};

} // namespace concord
