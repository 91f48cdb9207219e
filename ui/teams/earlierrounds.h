// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamresult.h"
#include "ui/widgets/card.h"

namespace concord {

/// "round 2 of 13 November 2026, named, full form, 4 of 4 answered".
[[nodiscard]] QString roundWords(const RoundRow &row);

/// The closed rounds of a team, newest first, each with its score and a way to its result. Hidden while there is none.
class EarlierRounds : public Card {
    Q_OBJECT
public:
    explicit EarlierRounds(QWidget *parent = nullptr);

    void show(const std::vector<RoundRow> &rounds);
    /// Puts the caret on the way to that round's result.
    void takeFocus(RoundId round);

signals:
    void opened(concord::RoundId round);

private:
    [[nodiscard]] QWidget *lineOf(const RoundRow &row);

    QVBoxLayout *m_lines;
};

} // namespace concord
