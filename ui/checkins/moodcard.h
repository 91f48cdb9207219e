// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class FlowLayout;
class LevelField;

/// How each side feels at a check-in, how that is known, and who was there.
class MoodCard : public Card {
    Q_OBJECT
public:
    explicit MoodCard(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInAgenda &agenda);
    void focusFirst();

signals:
    void failed(const concord::Failure &failure);

private:
    struct Side {
        PartyId id;
        LevelField *mood;
        QLabel *word;
        ChoiceField *basis; ///< null: our own side, which needs no guess
    };
    struct Person {
        PartyId id;
        QPushButton *button;
    };
    void build(const CheckInAgenda &agenda);
    void rate(const Side &side);
    void attend();

    Workspace &m_workspace;
    CheckInId m_checkIn;
    std::vector<Side> m_sides;
    std::vector<Person> m_people;
};

} // namespace concord
