// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

class QTimer;

namespace concord {

/// The alliances of the list: the title, below it the state, the balance and the partner, and a badge for what
/// presses. What needs the rules (balance, completeness) is worked out for a row when it is first shown: for a few at once,
/// for the others of a long list as soon as the window has time.
class AllianceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit AllianceListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the list anew, with those whose title, code or partner has `text` in it.
    Outcome<void> reload(const QString &text);
    [[nodiscard]] AllianceId idAt(int row) const;
    [[nodiscard]] int rowOf(AllianceId id) const; ///< -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Standing {
        QString balance;   ///< "even 92"; empty: not enough known
        std::optional<int> complete; ///< percent
    };
    /// Nothing yet for one that has to wait.
    [[nodiscard]] Standing standing(AllianceId id) const;
    [[nodiscard]] Standing workedOut(AllianceId id) const;
    void workOutNext();
    [[nodiscard]] QString secondLine(const AllianceRow &row) const;
    [[nodiscard]] bool isOverdue(const AllianceRow &row) const;

    Workspace &m_workspace;
    std::vector<AllianceRow> m_rows;
    mutable QHash<AllianceId, Standing> m_standings;
    mutable std::vector<AllianceId> m_waiting; ///< those that were asked for and have no standing yet, the last one first
    QTimer *m_next;
};

} // namespace concord
