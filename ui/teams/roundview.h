// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamresult.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class Card;
class DotsView;
class WordsView;

/// The result of one closed round: every answer as a dot, the means, how many answered, and what was written; or why there
/// is none to see.
class RoundView : public QWidget {
    Q_OBJECT
public:
    explicit RoundView(QWidget *parent = nullptr);

    void show(const TeamResult &result);
    /// Puts the caret where the keyboard leads back.
    void takeFocus();

signals:
    void leaveRequested();

private:
    Card *m_card;
    QPushButton *m_back;
    QLabel *m_facts;
    DotsView *m_dots;
    WordsView *m_words;
};

} // namespace concord
