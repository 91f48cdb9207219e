// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/checkins/lookedat.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace concord {

class Badge;
class LineField;
class NumberField;

/// Things to look at, each with what came of it and what was decided; a decision can become an action.
class LookCard : public Card {
    Q_OBJECT
public:
    LookCard(const QString &title, const QString &nothing, Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInAgenda &agenda, const std::vector<LookedAt> &things);
    /// The day on which figures are read from now on.
    void setDay(QDate day) { m_readOn = day; }

signals:
    /// The decision about a thing shall become something that somebody does.
    void actionWanted(const concord::CheckInItem &item);
    void failed(const concord::Failure &failure);

private:
    struct Row {
        CheckInItem subject;
        QLabel *fact;
        Badge *badge;
        LineField *result;
        LineField *decision;
        QPushButton *makeAction;
        QPushButton *note;    ///< opens the two fields while they are empty
        QWidget *fields;
        NumberField *reading; ///< null: not a figure
    };
    void open(std::size_t row, bool isOpen);
    void build(const std::vector<LookedAt> &things);
    void keep(std::size_t row);
    [[nodiscard]] CheckInItem itemOf(std::size_t row) const;
    void read(std::size_t row);

    Workspace &m_workspace;
    QString m_nothing;
    CheckInId m_checkIn;
    QDate m_readOn;
    std::vector<Row> m_rows;
    bool m_built = false;
};

} // namespace concord
