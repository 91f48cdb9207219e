// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"
#include "ui/widgets/keyedrows.h"

class QAction;
class QLabel;
class QToolButton;

namespace concord {

class Badge;
class LineField;
class NumberField;

/// One need: what it is, how much it weighs, how good I am at it, and who covers it.
class NeedRow : public QWidget {
    Q_OBJECT
public:
    NeedRow();
    void show(const NeedLine &line, const NeedAnswer &answer, int count);

    LineField *what;
    LevelField *weight;
    LevelField *selfLevel;
    NumberField *hours;
    CheckField *critical;
    CheckField *betterDone;

signals:
    void moveWanted(int by);
    void removeWanted();

private:
    QLabel *m_code;
    Badge *m_covered;
    QLabel *m_by;
    QToolButton *m_more;
    QAction *m_up;
    QAction *m_down;
};

/// What a priority needs done, in the order that one puts it in. Enter in the last line adds a need and waits for the
/// next.
class NeedsTab : public PrioritySection {
    Q_OBJECT
public:
    explicit NeedsTab(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts the caret where the next need is typed.
    void startAdding();

protected:
    void fill(const PriorityDetail &detail) override;

private:
    [[nodiscard]] NeedRow *makeRow(NeedId id);

    QLabel *m_summary;
    AddLine *m_add;
    KeyedRows<NeedId, NeedRow> m_rows;
    QList<NeedId> m_order;
};

} // namespace concord
