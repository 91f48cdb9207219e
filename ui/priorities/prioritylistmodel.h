// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priorities/prioritylist.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace concord {

/// The list of priorities, one column: each with its kind, its importance, its state and what is still open.
class PriorityListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PriorityListModel(Workspace &workspace, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    /// Reads again; what stays in its place keeps its selection.
    void refresh();
    [[nodiscard]] const std::vector<PriorityRow> &rows() const { return m_rows; }
    [[nodiscard]] PriorityId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].priority.id; }
    /// -1 when the priority is not there.
    [[nodiscard]] int find(PriorityId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const concord::Failure &failure);

private:
    Workspace &m_workspace;
    std::vector<PriorityRow> m_rows;
};

} // namespace concord
