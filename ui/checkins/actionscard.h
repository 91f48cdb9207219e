// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace concord {

class ChoiceField;
class DayField;
class LineField;

/// Who does what next: what is still open from earlier check-ins, what was promised at this one, and a line for more.
class ActionsCard : public Card {
    Q_OBJECT
public:
    explicit ActionsCard(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInAgenda &agenda);
    /// Begins an action for what was decided about a thing: who and by when are still to be said.
    void begin(const CheckInItem &decided);

signals:
    void failed(const concord::Failure &failure);

private:
    QWidget *row(const AgendaAction &action);
    void add();
    [[nodiscard]] Outcome<void> promise(const Action &action);
    void report(const Outcome<void> &outcome);

    Workspace &m_workspace;
    CheckInId m_checkIn;
    std::vector<AgendaAction> m_actions;
    std::optional<CheckInItem> m_decided; ///< what the next action comes from
    QDate m_nextOn;
    QVBoxLayout *m_list;
    LineField *m_what;
    ChoiceField *m_who;
    DayField *m_due;
    QPushButton *m_add;
};

} // namespace concord
