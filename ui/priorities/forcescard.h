// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"
#include "ui/widgets/keyedrows.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace concord {

class Badge;
class Card;
class LineField;

/// One thing that moves forward or holds back, and for the latter what answers it.
class ForceRow : public QWidget {
    Q_OBJECT
public:
    explicit ForceRow(ForceDirection direction);
    void show(const Force &force);

    LineField *statement;
    ChoiceField *answer; ///< hidden for what moves forward

signals:
    void removeWanted();
    /// To where one asks somebody.
    void askWanted();

private:
    Badge *m_unanswered;
    QPushButton *m_ask; ///< shown where an ask is the answer
    QToolButton *m_remove;
};

/// What moves me forward, or what holds me back: a card of single items, private to me.
class ForcesCard : public PrioritySection {
    Q_OBJECT
public:
    ForcesCard(Workspace &workspace, ForceDirection direction, QWidget *parent = nullptr);

protected:
    void fill(const PriorityDetail &detail) override;

private:
    [[nodiscard]] ForceRow *makeRow(ForceId id);

    ForceDirection m_direction;
    Card *m_card;
    QLabel *m_hint;
    Badge *m_open;
    KeyedRows<ForceId, ForceRow> m_rows;
};

} // namespace concord
