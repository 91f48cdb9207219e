// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamdetail.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace concord {

class ScoreRow;
class TextField;

/// The questionnaire on the screen, for one rater after the other: gut feeling first, then the questions by the keys
/// 1 to 5 and 0, or all at once as a row of digits, then the two open questions.
class SheetForm : public QWidget {
    Q_OBJECT
public:
    explicit SheetForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins the sheets of an open round with the first rater who has not answered.
    void begin(const RoundRow &round, const std::vector<RaterRow> &raters);
    /// The sheet of one rater.
    void beginWith(const RoundRow &round, const std::vector<RaterRow> &raters, PartyId rater);
    /// Who has answered may have changed; what is being filled in stays.
    void setRaters(const RoundRow &round, const std::vector<RaterRow> &raters);
    [[nodiscard]] RoundId round() const { return m_round.id; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Writes what is filled in, then shows the sheet of the next one who has not answered.
    void save();

signals:
    /// Everybody has answered, or the user goes back.
    void finished();
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    void layOut();
    void makeRows();
    void showRater();
    void takeQuickRow();
    void moveOn(int from, int by);
    void goTo(QWidget *widget);
    void describeProgress();
    [[nodiscard]] std::optional<PartyId> rater() const;
    [[nodiscard]] SheetEntry entry() const;
    [[nodiscard]] bool isNobodys() const { return m_round.privacy == Privacy::TotalsOnly; }

    Workspace &m_workspace;
    Round m_round;
    int m_number = 1;
    int m_answered = 0;
    std::vector<RaterRow> m_raters;
    bool m_edited = false;

    QLabel *m_title;
    QLabel *m_privacy;
    QWidget *m_raterLine;
    QComboBox *m_rater;
    QLineEdit *m_quickRow;
    QLabel *m_refusal;
    ScoreRow *m_gut;
    QVBoxLayout *m_items;
    QList<ScoreRow *> m_rows;
    TextField *m_openChange;
    TextField *m_openWho;
    QPushButton *m_save;
};

} // namespace concord
