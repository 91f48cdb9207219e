// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teams/round.h"
#include "core/storage/store.h"

namespace concord {

/// The questionnaire "Pulling together", version 1, in English. It is written into the file when a round first needs
/// it and never changed there: another wording is another version. Inside an act. Refuses
/// "questionnaire_changed" when the file has other words under that version.
[[nodiscard]] QuestionnaireId pullingTogether(Store &store);

/// Whether a questionnaire in the file has the words that the program knows under its key, version and language, or is one
/// that the program does not know.
[[nodiscard]] bool isAsReleased(const Store &store, const Questionnaire &questionnaire);

/// Its items as they stand in the program, in order, for what comes before there is a round.
[[nodiscard]] QList<QuestionnaireItem> pullingTogetherItems();

/// The dimensions that a change may be about: those of the questionnaires in the file and of the program's, in order.
[[nodiscard]] QStringList dimensionsAsked(const Store &store);

} // namespace concord
