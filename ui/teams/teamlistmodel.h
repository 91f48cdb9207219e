// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamlist.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace concord {

/// The list of teams, one column.
class TeamListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TeamListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads again; what stays in its place keeps its selection.
    void refresh();
    [[nodiscard]] const std::vector<TeamRow> &rows() const { return m_rows; }
    [[nodiscard]] TeamId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    /// -1 when the team is not there.
    [[nodiscard]] int find(TeamId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const concord::Failure &failure);

private:
    Workspace &m_workspace;
    std::vector<TeamRow> m_rows;
};

} // namespace concord
