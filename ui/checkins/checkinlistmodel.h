// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/checkins/checkinfilter.h"

#include <QAbstractTableModel>

#include <vector>

namespace concord {

/// The planned check-ins by day, then what is behind, the latest first and read page by page. For a RecordTable.
class CheckInListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CheckInListModel(const Workspace &workspace, QObject *parent = nullptr);

    void setWish(const CheckInWish &wish);
    /// Reads again what is shown.
    void refresh();
    [[nodiscard]] CheckInRow row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The row of a check-in; -1 when it is not among those read.
    [[nodiscard]] int rowOf(CheckInId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] QString secondLine(const CheckInRow &row) const;
    [[nodiscard]] std::vector<CheckInRow> readPast(const std::optional<CheckInRow> &after, int limit, bool &more);

    const Workspace &m_workspace;
    CheckInWish m_wish;
    std::vector<CheckInRow> m_rows;
    std::size_t m_planned = 0; ///< how many of the rows are planned ones
    bool m_more = false;
};

} // namespace concord
