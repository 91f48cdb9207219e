// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/priority.h"

#include <QElapsedTimer>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace concord {

/// Draws a cell of the matrix: the heat of its percent with the number in it and a sign for how it is known.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The alignment matrix on the screen, filled in from the keyboard: the arrows move; 0 to 4 say how many quarters are
/// covered, and 25, 50, 75 and 100 are understood as well; plus and minus go a step; Delete forgets; G, I, T and P say
/// how it is known; Space ticks the partner for the set; Enter goes on to the words about the cell.
class MatrixView : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// As tall as `rows` of its rows, or fewer when it has fewer.
    void showRows(int rows);

signals:
    /// Nothing: it is not known any more.
    void percentWanted(const QModelIndex &cell, std::optional<int> percent);
    void basisWanted(const QModelIndex &cell, concord::CoverageBasis basis);
    void wordsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Each need is as wide as the others, unless a word over it needs more.
    void shareWidth();
    void takeHeight();
    bool takeDigit(int digit);
    bool takeKey(int key);
    void turnTick(const QModelIndex &index);

    int m_rows = 0;  ///< to be seen at once; 0: nobody said
    QString m_typed; ///< the digits of a number that is being typed into the current cell
    QPersistentModelIndex m_typedInto;
    QElapsedTimer m_sinceTyped;
};

} // namespace concord
