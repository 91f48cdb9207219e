// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class PriorityKind { Cause, Project, Programme };
template <>
inline constexpr auto words<PriorityKind> = wordList("cause", "project", "programme");

enum class PriorityState { Idea, Active, Achieved, Paused, Dropped };
template <>
inline constexpr auto words<PriorityState> = wordList("idea", "active", "achieved", "paused", "dropped");

/// Something that matters and that an alliance could move.
struct Priority {
    PriorityId id;
    QString uid;
    PriorityKind kind = PriorityKind::Project;
    QString title;
    QString why;
    QDate targetOn;
    int importance = 3;        ///< 1-5
    PriorityState state = PriorityState::Active;
    QString successSign;

    static std::span<const Column> columns();
    bool operator==(const Priority &) const = default;
};

enum class ForceDirection { Forward, HoldsBack };
template <>
inline constexpr auto words<ForceDirection> = wordList("forward", "holds_back");

enum class ForceAnswer { Term, Safeguard, Ask };
template <>
inline constexpr auto words<ForceAnswer> = wordList("term", "safeguard", "ask");

/// What moves me forward or holds me back; private.
struct Force {
    ForceId id;
    QString uid;
    PriorityId priorityId;
    ForceDirection direction = ForceDirection::Forward;
    QString statement;
    std::optional<ForceAnswer> answeredBy; ///< nothing: a hold-back without an answer

    static std::span<const Column> columns();
    bool operator==(const Force &) const = default;
};

/// Something that a priority needs done.
struct Need {
    NeedId id;
    QString uid;
    PriorityId priorityId;
    QString what;
    int weight = 3;            ///< 1-5
    std::optional<int> selfLevel; ///< how good I am at it myself, 1-5
    bool critical = false;
    bool betterDoneByOther = false;
    double hoursPerMonth = 0;  ///< 0-744
    int position = 0;          ///< order among the needs; equal ones follow by age

    static std::span<const Column> columns();
    bool operator==(const Need &) const = default;
};

enum class CoverageBasis { Guess, Observed, TheySaid, Proved };
template <>
inline constexpr auto words<CoverageBasis> = wordList("guess", "observed", "they_said", "proved");

/// How much of a need a party covers. One per need and party.
struct Coverage {
    CoverageId id;
    QString uid;
    NeedId needId;
    PartyId partyId;
    int percent = 0;           ///< 0, 25, 50, 75 or 100
    CoverageBasis basis = CoverageBasis::Guess;
    QString note;

    static std::span<const Column> columns();
    bool operator==(const Coverage &) const = default;
};

/// Marks a strength as relevant to a need; feeds the focus.
struct StrengthRelevance {
    StrengthRelevanceId id;
    QString uid;
    StrengthId strengthId;
    NeedId needId;

    static std::span<const Column> columns();
    bool operator==(const StrengthRelevance &) const = default;
};

/// One line of the go-it-alone ledger.
struct AloneEntry {
    AloneEntryId id;
    QString uid;
    PriorityId priorityId;
    QDate spentOn;
    double hours = 0;          ///< 0-1000 in steps of 0.25
    std::int64_t moneyMinor = 0; ///< in hundredths of the currency
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    int frustration = 3;       ///< 1-5
    QString note;

    static std::span<const Column> columns();
    bool operator==(const AloneEntry &) const = default;
};

} // namespace concord
