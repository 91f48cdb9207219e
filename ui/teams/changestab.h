// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/changes.h"
#include "ui/teams/teamtab.h"
#include "ui/widgets/keyedrows.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace concord {

class Badge;
class ChangeBoard;
class CheckField;
class ChoiceField;
class DayField;
class LineField;

/// A change with its state, its next step and what else is known of it.
class ChangeEntry : public QWidget {
    Q_OBJECT
public:
    ChangeEntry();

    void show(const ChangeRow &row, const QList<QPair<QString, qlonglong>> &owners, const std::vector<QString> &dimensions,
              QDate today);

    LineField *statement;
    ChoiceField *dimension;
    ChoiceField *owner;
    DayField *due;
    CheckField *known;

signals:
    void stepRequested(concord::ChangeState to);
    void removed();

private:
    Badge *m_state;
    QPushButton *m_next;
    QToolButton *m_more;
    QMenu *m_menu;
    QLabel *m_facts;
    ChangeState m_nextState = ChangeState::Decided;
};

/// The changes that a team has noticed, decided, made and confirmed, on a board, and the one that is looked at.
class ChangesTab : public TeamTab {
    Q_OBJECT
public:
    explicit ChangesTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const TeamDetail &detail) override;

private:
    [[nodiscard]] Changes changes() const { return Changes(workspace()); }
    [[nodiscard]] ChangeEntry *makeEntry(ChangeId change);
    void notice();
    void move(ChangeId change, ChangeState to);
    void showChosen();

    QLineEdit *m_statement;
    QLabel *m_refusal;
    QCheckBox *m_known;
    QComboBox *m_dimension;
    QWidget *m_empty;
    ChangeBoard *m_board;
    QWidget *m_list;
    KeyedRows<ChangeId, ChangeEntry> m_entries;
    std::vector<QString> m_dimensions;
    std::vector<ChangeRow> m_rows;
    QList<QPair<QString, qlonglong>> m_owners;
};

} // namespace concord
