// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"

#include <QAbstractTableModel>

#include <functional>

namespace concord {

/// What an import would do, a line for each contact, with a tick at those that are wanted. Who is there already has none;
/// who was deleted has one that is not set.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, What, Brings, columns };

    explicit ImportModel(ContactPlan plan, QObject *parent = nullptr);

    [[nodiscard]] const ContactPlan &plan() const { return m_plan; }
    [[nodiscard]] const PlannedContact &contact(int row) const { return m_plan.contacts[static_cast<std::size_t>(row)]; }
    void tickAll(bool ticked);
    [[nodiscard]] int ticked() const { return m_ticked; }
    /// The organisations that come along with those who are ticked.
    [[nodiscard]] int organisationsAlong() const { return m_along.count(); }
    /// Takes or leaves one change of a contact that is there.
    void setChange(int row, int which, bool isTaken);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Also when a change of a contact was taken or left.
    void tickedChanged();

private:
    void count();
    /// Changes one contact, and what is counted with it.
    void change(int row, const std::function<void(PlannedContact &)> &how);

    ContactPlan m_plan;
    int m_ticked = 0;
    OrganisationsAlong m_along{m_plan, true};
};

} // namespace concord
