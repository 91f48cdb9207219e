// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/teams/round.h"

#include <QHash>

namespace concord {

/// The dimensions of a questionnaire's items, in order, each once.
[[nodiscard]] QStringList dimensionsOf(const QList<QuestionnaireItem> &items);

/// Reads one rater's answers from a row such as `432 223 323 443 444 434 44`: one character for each asked item in the
/// questionnaire's order, 1 to 5, or "-" or "?" for "can't say". Spaces are free; but where the row is divided, it must
/// be divided as the dimensions are, so that a slip is noticed. The scores are by item code, without the "can't say".
/// The violation says what is wrong: "row_wrong_length", "row_wrong_group" or "row_wrong_answer".
[[nodiscard]] tl::expected<QHash<QString, int>, Violation> scoresFromRow(const QString &row,
                                                                         const QList<QuestionnaireItem> &asked);

} // namespace concord
