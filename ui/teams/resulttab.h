// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teams/teamtab.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace concord {

class Card;
class CardGrid;
class DotsView;
class Prompts;
class RadarChart;
class TrendLine;
class WordsView;

/// What the round that speaks for the team says: the radar, every answer as a dot, what to change first, the changes
/// and the line over all rounds.
class ResultTab : public TeamTab {
    Q_OBJECT
public:
    ResultTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

signals:
    void membersWanted();
    void roundWanted();

protected:
    void fill(const TeamDetail &detail) override;

private:
    QToolButton *exporter(Prompts &prompts);
    void invite(const TeamDetail &detail);
    void fillRadar(const TeamResult &result);
    void fillAdvice(const TeamResult &result);
    void fillChanges(const TeamDetail &detail);
    void fillTrend(const TeamResult &result);

    TeamDetail m_shown;
    QWidget *m_invitation = nullptr; ///< what stands here before there is a result
    QVBoxLayout *m_layout;
    QLabel *m_notice;
    CardGrid *m_cards;
    Card *m_radarCard;
    RadarChart *m_radar;
    QLabel *m_legend;
    Card *m_dotsCard;
    DotsView *m_dots;
    Card *m_adviceCard;
    QVBoxLayout *m_advice;
    Card *m_changesCard;
    QVBoxLayout *m_changes;
    Card *m_trendCard;
    TrendLine *m_trend;
    QLabel *m_trendWords;
    Card *m_wordsCard;
    WordsView *m_words;
};

} // namespace concord
