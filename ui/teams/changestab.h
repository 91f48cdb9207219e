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
class CheckField;
class ChoiceField;
class DayField;
class LineField;

/// A change with its state and its next step; what else is known of it opens on demand.
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
    QPushButton *m_toggle;
    QWidget *m_details;
    ChangeState m_nextState = ChangeState::Decided;
};

/// The changes that a team has noticed, decided, made and confirmed.
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

    QLineEdit *m_statement;
    QLabel *m_refusal;
    QCheckBox *m_known;
    QComboBox *m_dimension;
    QWidget *m_empty;
    QWidget *m_list;
    KeyedRows<ChangeId, ChangeEntry> m_entries;
    std::vector<QString> m_dimensions;
};

} // namespace concord
