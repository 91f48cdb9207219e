// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace concord {

class DayField;

/// Marks a planned check-in as held: on which day, when the next one is, and which dates went by before. Hidden for one that
/// is settled.
class HoldingCard : public Card {
    Q_OBJECT
public:
    explicit HoldingCard(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInAgenda &agenda);
    /// Proposes today, and the next day of the rhythm.
    void begin();
    /// The day on which it is held, as it is typed; today while there is none.
    [[nodiscard]] QDate day() const;

signals:
    /// What is still being typed is to be kept first.
    void aboutToHold();
    void dayChanged(); ///< day() is another one
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    void hold();
    /// The day that follows when it is held on the day in its field.
    [[nodiscard]] QDate proposedNext() const;
    void sayHeld(const CheckInAgenda &before);

    Workspace &m_workspace;
    CheckInAgenda m_agenda;
    QDate m_proposed; ///< what the field of the next day was filled with
    QLabel *m_missed;
    DayField *m_heldOn;
    DayField *m_nextOn;
    QLabel *m_nextWhy;
    QPushButton *m_hold;
};

} // namespace concord
