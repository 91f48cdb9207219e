// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkins/monthmodel.h"

namespace concord {

/// What comes within the next weeks, one line under the other by day: what is overdue, what is planned, and the later
/// dates of rhythms. For a RecordTable.
class ComingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int days = 90;

    explicit ComingModel(const Workspace &workspace, QObject *parent = nullptr);

    void setWish(const CheckInWish &wish); ///< shown from the next refresh() on
    void refresh();
    [[nodiscard]] const DayEntry &entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const concord::Failure &failure);

private:
    const Workspace &m_workspace;
    CheckInWish m_wish;
    std::vector<DayEntry> m_entries;
};

} // namespace concord
