// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/workspace/teams/teamdetail.h"

namespace concord {

/// The questionnaire of a round to be filled in by hand: who will see what, every question with its scale, the two open
/// ones, and a row for whoever types it in. Under totals only it asks for no name.
[[nodiscard]] Document questionnairePaper(const QString &team, const RoundRow &round, const QList<QuestionnaireItem> &items);

/// The result to talk about: each dimension with its mean, how many answered, the spread and the split, what to begin
/// with, the words of the raters, the changes, and room to write down what the talk decides.
[[nodiscard]] Document reviewPaper(const TeamDetail &team);

/// The result as a table. In a named round each rater has a column; else the means stand in the order of their size.
[[nodiscard]] QByteArray resultTable(const TeamResult &result);

} // namespace concord
