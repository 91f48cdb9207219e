// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teams/teamtab.h"

#include "core/reports/document.h"
#include "core/workspace/teams/rounds.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace concord {

class Card;
class EarlierRounds;
class HandRound;
class NewRoundForm;
class Prompts;
class RoundView;
class SheetForm;

/// The rounds of a team: the open one with who has answered, a form for a new one, the sheets, and the earlier rounds with
/// the result of each.
class RoundsTab : public TeamTab {
    Q_OBJECT
public:
    RoundsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// The sheet of whoever has not answered the open round; with none open, the form for a new round.
    void start();
    /// Saves the sheet that is being filled in. Under totals only it asks first, since such a sheet is final.
    void commitSheet();

signals:
    /// A round was closed, and its result can be seen.
    void closed();

protected:
    void fill(const TeamDetail &detail) override;

private:
    enum class Face { Overview, NewRound, Sheet, Earlier };
    void turnTo(Face face);
    void openRound(const RoundPlan &plan);
    void closeRound();
    void handRound();
    [[nodiscard]] QToolButton *paperButton();
    [[nodiscard]] std::optional<Document> formOnPaper();
    void fillOpenRound(const TeamDetail &detail);
    void openEarlier(RoundId round);
    [[nodiscard]] bool showEarlier();
    [[nodiscard]] QWidget *raterLine(const RoundRow &round, const RaterRow &rater);

    Prompts &m_prompts;
    TeamDetail m_shown;
    Face m_face = Face::Overview;
    QWidget *m_overview;
    QWidget *m_empty;
    Card *m_openCard;
    QLabel *m_openWords;
    QVBoxLayout *m_raters;
    QPushButton *m_enter;
    QPushButton *m_handRound;
    HandRound *m_handed = nullptr; ///< made when it is first wanted
    EarlierRounds *m_earlier;
    NewRoundForm *m_form;
    SheetForm *m_sheet;
    RoundView *m_result;           ///< an earlier round's
    RoundId m_opened;              ///< the round that m_result shows
};

} // namespace concord
