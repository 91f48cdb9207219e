// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/rounds.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace concord {

class NumberField;

/// Asks how a round is to be held, and says who will see what before anybody answers.
class NewRoundForm : public QWidget {
    Q_OBJECT
public:
    explicit NewRoundForm(QWidget *parent = nullptr);

    /// Begins anew for a team of that many members; the button to open the round has the caret.
    void begin(int members);
    void showRefusal(const QString &sentence);

signals:
    void openRequested(const concord::RoundPlan &plan);
    void cancelled();

private:
    [[nodiscard]] Privacy privacy() const;
    void showWhoSeesWhat();

    QButtonGroup *m_form;
    QButtonGroup *m_privacy;
    QList<QLabel *> m_whoSees;
    NumberField *m_invited;
    NumberField *m_minShown;
    QWidget *m_minShownLine;
    QLabel *m_refusal;
    QPushButton *m_open;
};

} // namespace concord
