// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

class HandedSheet;
class Prompts;

/// The screen as it is handed round the table: a page on which the next person begins, their questionnaire one question
/// at a time, and that page again. It fills the screen, so that nothing else of the workspace is in sight.
class HandRound : public QWidget {
    Q_OBJECT
public:
    HandRound(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Takes the screen for an open round.
    void begin(const QString &team, const RoundRow &round, const std::vector<RaterRow> &raters);

signals:
    void said(const QString &message);
    void failed(const concord::Failure &failure);
    /// The screen is given back.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showTurn();
    void startSheet();
    void take();
    void dropSheet();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] std::optional<PartyId> rater() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    RoundRow m_round;
    std::vector<RaterRow> m_raters;

    QLabel *m_team;
    QWidget *m_turn;
    QLabel *m_whose;
    QLabel *m_progress;
    QLabel *m_privacy;
    QLabel *m_intro;
    QComboBox *m_rater;
    QPushButton *m_start;
    QVBoxLayout *m_place;
    HandedSheet *m_sheet = nullptr;
};

} // namespace concord
