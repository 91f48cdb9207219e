// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamlist.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace concord {

class AttentionChart;
class Card;

/// All teams beside one another: how many are really effective and by what rule, what stops each of the others, and where
/// attention helps most.
class TeamsGlance : public QWidget {
    Q_OBJECT
public:
    explicit TeamsGlance(QWidget *parent = nullptr);

    void show(const std::vector<TeamRow> &rows);

signals:
    void teamWanted(concord::TeamId team);

private:
    QLabel *m_count;
    Card *m_stopped;
    QVBoxLayout *m_lines;
    Card *m_attention;
    AttentionChart *m_chart;
};

/// "2 of 5 teams are really effective.", or the one team in words.
[[nodiscard]] QString effectiveCount(const std::vector<TeamRow> &rows);
/// What makes a team count as really effective.
[[nodiscard]] QString effectiveRule();

} // namespace concord
