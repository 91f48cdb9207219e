// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/alignmenttable.h"
#include "ui/priorities/prioritysection.h"

#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;

namespace concord {

class AlignmentChart;
class Card;
class CellCard;
class MatrixModel;
class MatrixView;

/// Who covers how much of what: the matrix, what the ticked partners cover together, one cell in words, and where the
/// partners stand between coverage and focus.
class AlignmentTab : public PrioritySection {
    Q_OBJECT
public:
    explicit AlignmentTab(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void needsWanted();
    void partnerWanted();

protected:
    void fill(const PriorityDetail &detail) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *matrixCard();
    void refresh();
    void read();
    void showTogether();
    void showCell();
    void showDots();
    void showPartnerNamed(const QString &name);

    MatrixModel *m_model;
    MatrixView *m_view;
    Card *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_next;
    QWidget *m_whole;
    QLabel *m_together;
    QPushButton *m_clear;
    ChoiceField *m_order;
    QLabel *m_legend;
    AddLine *m_more;
    QLabel *m_others;
    CellCard *m_cell;
    AlignmentChart *m_chart;
    QHash<PriorityId, QSet<PartyId>> m_chosen; ///< the set of each priority, while the window is open
    QHash<PriorityId, QList<PartyId>> m_also;  ///< partners of a long list that were asked for by name
    PriorityId m_shown;
    bool m_stale = false; ///< something changed while another part was open
};

} // namespace concord
