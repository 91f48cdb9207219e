// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/alignmenttable.h"

#include <QAbstractTableModel>
#include <QSet>

namespace concord {

/// The alignment matrix: a row for each partner, with a tick for the chosen set, coverage and focus, and a cell for each
/// need. Read anew, the rows keep their order, so that nothing jumps while one fills them in.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { InSet, Covers, Focus, FirstNeed };
    enum class Order { Coverage, Focus, Name };
    enum Role {
        PercentRole = Qt::UserRole + 1, ///< int; invalid while a cell was not judged, and outside of the needs
        BasisRole,                      ///< int(CoverageBasis); as above
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const AlignmentTable &table);
    [[nodiscard]] const AlignmentTable &table() const { return m_table; }
    void setOrder(Order order);
    void setChosen(const QSet<PartyId> &parties);
    [[nodiscard]] QList<PartyId> chosen() const; ///< in the order of the rows

    [[nodiscard]] const AlignmentRow *partner(int row) const; ///< null where there is none
    /// Null for the columns before the needs.
    [[nodiscard]] const Need *need(int column) const;
    /// What is said about that cell; nothing: not judged, or no cell of a need.
    [[nodiscard]] std::optional<Coverage> coverage(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Another set of partners is ticked.
    void chosenChanged();

private:
    void putInOrder(AlignmentTable &table) const;
    [[nodiscard]] QString text(const AlignmentRow &row, int column) const;
    [[nodiscard]] QString words(const AlignmentRow &row, int column) const;

    AlignmentTable m_table;
    Order m_order = Order::Coverage;
    QSet<PartyId> m_chosen;
};

} // namespace concord
