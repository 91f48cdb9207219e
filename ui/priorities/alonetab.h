// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/priorities/prioritysection.h"
#include "ui/widgets/keyedrows.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace concord {

class Card;
class DayField;
class LineField;
class NumberField;

/// One line of the ledger: when, how long, how much, how it felt.
class AloneRow : public QWidget {
    Q_OBJECT
public:
    explicit AloneRow(QWidget *parent = nullptr);
    void show(const AloneEntry &entry, QDate today);

    DayField *day;
    NumberField *hours;
    NumberField *money;
    LevelField *frustration;
    LineField *note;

signals:
    void removeWanted();

private:
    QToolButton *m_remove;
};

/// The go-it-alone ledger: what it took so far, a month's share of it beside what an alliance is said to take, and the
/// lines, of which the latest show until one asks for all.
class AloneTab : public PrioritySection {
    Q_OBJECT
public:
    explicit AloneTab(Workspace &workspace, QWidget *parent = nullptr);

    /// Adds a line of today, with the caret where its hours are typed.
    void startAdding();

protected:
    void fill(const PriorityDetail &detail) override;

private:
    [[nodiscard]] QWidget *totalsCard();
    [[nodiscard]] AloneRow *makeRow(AloneEntryId id);
    void fillRows();
    void fillBreakEven(const PriorityDetail &detail);

    QLabel *m_spent;
    QLabel *m_month;
    Card *m_breakEven;
    QLabel *m_alone;
    QVBoxLayout *m_gives;
    QLabel *m_judge;
    Card *m_ledger;
    QPushButton *m_all;
    QLabel *m_hint;
    KeyedRows<AloneEntryId, AloneRow> m_rows;
    std::vector<AloneEntry> m_entries;
    bool m_showsAll = false;
};

} // namespace concord
