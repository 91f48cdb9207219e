// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"

#include <array>

namespace concord {

/// What a line of the checklist is needed for.
enum class Gate { Propose, Activate, GoodToHave };
template <>
inline constexpr auto words<Gate> = wordList("P", "A", "O");

/// One of the 26 lines of a complete agreement.
struct CompletenessLine {
    const char *key;   ///< "K1" to "K26"
    const char *group; ///< "Who", marked for translation in the context "Completeness", like the text
    Gate gate;
    bool derived; ///< computed from other records, so never a term
    const char *text;
};

/// All lines in order.
[[nodiscard]] std::span<const CompletenessLine> completenessLines();
/// The line with that key; null for none.
[[nodiscard]] const CompletenessLine *completenessLine(QAnyStringView key);

struct LineState {
    const CompletenessLine *line = nullptr;
    TermState state = TermState::Missing;
    [[nodiscard]] bool isOpen() const { return state == TermState::Missing || state == TermState::Drafted; }
};

struct Completeness {
    QList<LineState> lines; ///< all 26, in order
    double percent = 0;     ///< (settled + half of the drafted) of those that are needed, 0-100

    [[nodiscard]] TermState state(QAnyStringView key) const;
    [[nodiscard]] int count(TermState state) const;
    /// The lines of a gate that are neither settled nor not needed.
    [[nodiscard]] QList<const CompletenessLine *> open(Gate gate) const;
};

/// The state of every line: stored in the term rows, or computed for the derived ones (docs/formulas.md,
/// "Completeness"). Several terms of one line count by the weakest that is needed.
[[nodiscard]] Completeness completeness(const AllianceFacts &facts, QDate today);

/// The first check-in must fall within this many days from the start.
inline constexpr int firstCheckInDays = 45;
/// Whether a check-in is planned or was held, or a rhythm has a date, from the start that binds to 45 days after it.
[[nodiscard]] bool hasEarlyCheckIn(const AllianceFacts &facts, QDate today);

/// Whether the party gets something of importance 4 or 5 that is not given up.
[[nodiscard]] bool hasBenefitThatMatters(const AllianceFacts &facts, PartyId party);

/// How often each of the four questions is answered yes, over the terms.
struct FourQuestions {
    int terms = 0;
    int agreed = 0;
    int written = 0;
    int checked = 0;
    int divided = 0;
    friend bool operator==(const FourQuestions &, const FourQuestions &) = default;
};
[[nodiscard]] FourQuestions fourQuestions(const QList<Term> &terms);

} // namespace concord
