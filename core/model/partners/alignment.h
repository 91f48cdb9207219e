// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"

namespace concord {

// How well what a party does fits what a priority needs, from both sides (docs/formulas.md, "Alignment").

/// The share of the needs, by weight, that a set of parties covers together, 0-100: for each need the most that one
/// of them covers. Nothing without needs, or while no coverage of any of them is known.
[[nodiscard]] std::optional<double> coveragePercent(const QList<Need> &needs, const QList<Coverage> &coverages,
                                                    const QList<PartyId> &parties);

/// The share of what a party is good at, by level, that serves the needs, 0-100. Nothing without strengths.
[[nodiscard]] std::optional<double> focusPercent(const QList<Strength> &strengthsOfParty, const QList<Need> &needs,
                                                 const QList<StrengthRelevance> &relevances);

/// Coverage and focus together, both cut at 50.
enum class Alignment { MadeForThis, OverSized, Specialist, AdmiredOnly };
template <>
inline constexpr auto words<Alignment> = wordList("made_for_this", "over_sized", "specialist", "admired_only");

/// Nothing while one of the two is not known.
[[nodiscard]] std::optional<Alignment> alignment(std::optional<double> coverage, std::optional<double> focus);

/// The strongest of the strengths that serve a need, where its level is higher than our own; nothing where none is, or
/// while our own level is not known. Of equally strong ones, the first.
[[nodiscard]] std::optional<Strength> betterThanMe(const Need &need, const QList<Strength> &strengths,
                                                   const QList<StrengthRelevance> &relevances);

/// The share of the needs with a level of our own for which a listed party has a relevant strength of a higher one,
/// 0-100. Nothing without such needs. `strengths` are those of all listed parties but ourselves.
[[nodiscard]] std::optional<double> betterThanMePercent(const QList<Need> &needs, const QList<Strength> &strengths,
                                                        const QList<StrengthRelevance> &relevances);

/// The better-than-me index from a day on.
struct IndexPoint {
    QDate day; ///< invalid for the first of them: longer than any day that is known
    double percent = 0;
    friend bool operator==(const IndexPoint &, const IndexPoint &) = default;
};

/// How betterThanMePercent() came to be, the oldest first: it rises with each need that somebody better is found for. That
/// is the day on which the first of the strengths that count for the need was observed, and longer ago than any where one
/// of them has no day. The needs, our own levels and who is listed are taken as they are now, since nobody knows how they
/// were: so the last point is the index of today, and none comes before the first find. Of the strengths that serve a
/// need, it is enough to give that one.
[[nodiscard]] QList<IndexPoint> betterThanMeOverTime(const QList<Need> &needs, const QList<Strength> &strengths,
                                                     const QList<StrengthRelevance> &relevances);

} // namespace concord
