// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/round.h"

#include <array>

namespace concord {

std::span<const Column> Questionnaire::columns()
{
    static constexpr std::array list{
        column<&Questionnaire::id>("id"),
        column<&Questionnaire::uid>("uid").required().atMost(36),
        column<&Questionnaire::key>("key").required().atMost(60),
        column<&Questionnaire::version>("version").between(1, 9999),
        column<&Questionnaire::locale>("locale").required().atMost(20),
        column<&Questionnaire::title>("title").required().atMost(200),
        column<&Questionnaire::intro>("intro").atMost(2000),
    };
    return list;
}

std::span<const Column> QuestionnaireItem::columns()
{
    static constexpr std::array list{
        column<&QuestionnaireItem::id>("id"),
        column<&QuestionnaireItem::uid>("uid").required().atMost(36),
        column<&QuestionnaireItem::questionnaireId>("questionnaire_id"),
        column<&QuestionnaireItem::position>("position").between(0, 1000),
        column<&QuestionnaireItem::code>("code").required().atMost(10),
        column<&QuestionnaireItem::dimension>("dimension").required().atMost(60),
        column<&QuestionnaireItem::text>("text").required().atMost(500),
        column<&QuestionnaireItem::shortForm>("short_form"),
    };
    return list;
}

std::span<const Column> Round::columns()
{
    static constexpr std::array list{
        column<&Round::id>("id"),
        column<&Round::uid>("uid").required().atMost(36),
        column<&Round::teamId>("team_id"),
        column<&Round::questionnaireId>("questionnaire_id"),
        column<&Round::openedOn>("opened_on").required(),
        column<&Round::closedOn>("closed_on"),
        column<&Round::form>("form"),
        column<&Round::privacy>("privacy"),
        column<&Round::invitedN>("invited_n").between(0, 1000),
        column<&Round::minShown>("min_shown").between(1, 100),
        column<&Round::state>("state"),
    };
    return list;
}

std::span<const Column> AnswerSheet::columns()
{
    static constexpr std::array list{
        column<&AnswerSheet::id>("id"),
        column<&AnswerSheet::uid>("uid").required().atMost(36),
        column<&AnswerSheet::roundId>("round_id"),
        column<&AnswerSheet::raterPartyId>("rater_party_id"),
        column<&AnswerSheet::raterSide>("rater_side"),
        column<&AnswerSheet::gut>("gut").between(1, 5).privately(),
        column<&AnswerSheet::openChange>("open_change").atMost(2000).privately(),
        column<&AnswerSheet::openWho>("open_who").atMost(1000).privately(),
    };
    return list;
}

std::span<const Column> Answer::columns()
{
    static constexpr std::array list{
        column<&Answer::id>("id"),
        column<&Answer::uid>("uid").required().atMost(36),
        column<&Answer::sheetId>("sheet_id"),
        column<&Answer::itemCode>("item_code").required().atMost(10),
        column<&Answer::score>("score").between(1, 5).privately(),
    };
    return list;
}

} // namespace concord
