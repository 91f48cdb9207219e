// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/rounds.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace concord {

class TextField;

/// The questionnaire of one person with one question on the screen at a time: the gut feeling, the questions, the two
/// open ones, and an end at which they hand their answers in. It is made for one person and thrown away after them, so
/// that nothing of theirs can be seen or undone into sight by the next.
class HandedSheet : public QWidget {
    Q_OBJECT
public:
    /// `rater` is who answers; empty where the round keeps no names.
    HandedSheet(QString rater, QList<QuestionnaireItem> items, QWidget *parent = nullptr);

    /// What was answered so far, without a rater.
    [[nodiscard]] SheetEntry entry() const;
    [[nodiscard]] bool isEdited() const;
    /// Why the answers could not be taken; they stay.
    void showRefusal(const QString &sentence);

signals:
    /// The person hands their answers in.
    void handedIn();
    /// Back from the first question, and nothing is answered: it may be somebody else's turn.
    void givenBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The steps are the gut feeling, the items, then these.
    enum End { OpenChange, OpenWho, HandIn, Ends };
    void layOut();
    void goTo(int step);
    void answer(std::optional<int> score);
    void showScale();
    void takeCaret();
    [[nodiscard]] bool isScored() const { return m_step <= m_items.size(); }
    /// One of the last steps; meaningless while isScored().
    [[nodiscard]] End end() const { return static_cast<End>(m_step - m_items.size() - 1); }
    [[nodiscard]] int steps() const { return static_cast<int>(m_items.size()) + 1 + Ends; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString placeWords() const;

    QString m_rater;
    QList<QuestionnaireItem> m_items;
    QList<std::optional<std::optional<int>>> m_scores; ///< of the gut feeling and the items; nothing: not answered
    int m_step = 0;

    QLabel *m_place;
    QLabel *m_question;
    QLabel *m_help;
    QWidget *m_scaleLine;
    QButtonGroup *m_scale;       ///< 0 is "can't say"
    TextField *m_openChange;
    TextField *m_openWho;
    QLabel *m_refusal;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace concord
