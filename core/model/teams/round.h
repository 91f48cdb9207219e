// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

/// A set of items, immutable once a round has used it.
struct Questionnaire {
    QuestionnaireId id;
    QString uid;
    QString key;               ///< "pulling-together"
    int version = 1;
    QString locale = QStringLiteral("en");
    QString title;
    QString intro;

    static std::span<const Column> columns();
    bool operator==(const Questionnaire &) const = default;
};

struct QuestionnaireItem {
    QuestionnaireItemId id;
    QString uid;
    QuestionnaireId questionnaireId;
    int position = 0;
    QString code;              ///< "A1"
    QString dimension;         ///< "Purpose"
    QString text;
    bool shortForm = false;

    static std::span<const Column> columns();
    bool operator==(const QuestionnaireItem &) const = default;
};

enum class RoundForm { Short, Full };
template <>
inline constexpr auto words<RoundForm> = wordList("short", "full");

enum class Privacy { Named, NamesHidden, TotalsOnly };
template <>
inline constexpr auto words<Privacy> = wordList("named", "names_hidden", "totals_only");

enum class RoundState { Open, Closed };
template <>
inline constexpr auto words<RoundState> = wordList("open", "closed");

struct Round {
    RoundId id;
    QString uid;
    TeamId teamId;
    QuestionnaireId questionnaireId;
    QDate openedOn;
    QDate closedOn;
    RoundForm form = RoundForm::Full;
    Privacy privacy = Privacy::Named;
    int invitedN = 0;          ///< how many were asked
    int minShown = 3;          ///< the fewest answers that show a result; at least 3 unless named
    RoundState state = RoundState::Open;

    static std::span<const Column> columns();
    bool operator==(const Round &) const = default;
};

enum class RaterSide { Us, Partner };
template <>
inline constexpr auto words<RaterSide> = wordList("us", "partner");

/// One rater's sheet. With totals only there is no rater and no side, and the order is shuffled.
struct AnswerSheet {
    AnswerSheetId id;
    QString uid;
    RoundId roundId;
    std::optional<PartyId> raterPartyId;
    std::optional<RaterSide> raterSide;
    std::optional<int> gut;    ///< 1-5, asked first
    QString openChange;
    QString openWho;

    static std::span<const Column> columns();
    bool operator==(const AnswerSheet &) const = default;
};

struct Answer {
    AnswerId id;
    QString uid;
    AnswerSheetId sheetId;
    QString itemCode;
    std::optional<int> score;  ///< 1-5; nothing: "can't say"

    static std::span<const Column> columns();
    bool operator==(const Answer &) const = default;
};

} // namespace concord
