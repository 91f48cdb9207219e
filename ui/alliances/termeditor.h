// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QLabel;

namespace concord {

class Card;
class ChoiceField;
class LineField;
class TextField;

/// The topic that is current in the grid of terms: its words, its state and who looks after it.
class TermEditor : public AllianceTab {
    Q_OBJECT
public:
    TermEditor(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    /// Shows another topic; null: none, and the editor hides.
    void show(const Term *term);
    /// Puts the caret into its words.
    void reveal(const QString &subject) override;

signals:
    void moveWanted(int by); ///< up -1, down 1
    void typed(const QString &text); ///< with each key in the words of the topic

private:
    Outcome<void> setState(TermState to);

    TermId m_term;
    Card *m_card;
    LineField *m_topic;
    TextField *m_text;
    ChoiceField *m_state;
    LineField *m_reason;
    QLabel *m_reasonLabel;
    ChoiceField *m_owner;
};

} // namespace concord
